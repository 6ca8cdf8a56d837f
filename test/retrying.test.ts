import { describe, expect, test } from "vitest";
import { isHeldOpen } from "../src/held-files.ts";
import { retrying } from "../src/retrying.ts";

/** Fails so many times, then gives `done`; counts attempts and pauses. */
function failing(times: number, code = "EBUSY") {
  const seen = { attempts: 0, pausedMs: 0 };
  const act = () => {
    seen.attempts += 1;
    if (seen.attempts <= times) throw Object.assign(new Error(`${code} ${seen.attempts}`), { code });
    return "done";
  };
  const pause = (ms: number) => {
    seen.pausedMs += ms;
  };
  return { act, pause, seen };
}

describe("what fails", () => {
  test("is retried until it succeeds", () => {
    const { act, pause, seen } = failing(6);
    expect(retrying(act, { pause })).toBe("done");
    expect(seen.attempts).toBe(7);
    expect(seen.pausedMs).toBeGreaterThan(900);
  });

  test("is given up after about a second, with the last error", () => {
    const { act, pause, seen } = failing(100);
    expect(() => retrying(act, { pause })).toThrow("EBUSY 7");
    expect(seen.pausedMs).toBeLessThan(1_500);
  });

  test("is not retried without patience", () => {
    const { act, pause, seen } = failing(1);
    expect(() => retrying(act, { pause, isPatient: false })).toThrow("EBUSY 1");
    expect(seen.pausedMs).toBe(0);
  });

  test.each([
    ["EBUSY", true],
    ["EPERM", true],
    ["EACCES", true],
    ["ENOENT", false],
    ["ENOSPC", false],
  ])("with %s can mean that another program holds the file: %s", (code, isHeld) => {
    const { act, pause, seen } = failing(1, code);
    if (isHeld) expect(retrying(act, { pause }, isHeldOpen)).toBe("done");
    else expect(() => retrying(act, { pause }, isHeldOpen)).toThrow(code);
    expect(seen.attempts).toBe(isHeld ? 2 : 1);
  });
});
