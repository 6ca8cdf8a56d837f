import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Fault } from "../platform/faults.ts";
import type { Platform } from "../platform/platform.ts";
import { errors, people, runStep } from "./action-on-platform.ts";
import { swiftEnvironment } from "./swift-environment.ts";
import { expectAgreement } from "./truth.ts";

const MINUTE = 60_000;
const shifted = (ms: number) => () => Date.now() + ms;
const INPUTS = { retries: "0", wait: "true" };

/**
 * Checks that a text says by how much the runner's clock differs: six minutes. It may be off by a second, because `Date`
 * has whole seconds, and by the time from the step's start to the repeated request, which is long on a busy machine.
 */
function expectSixMinutes(text: string | undefined, side: string, { platform, shiftMs, start }: Shifted) {
  const [, said] =
    new RegExp(`The runner's clock is (\\d+) s ${side} the platform's\\.`).exec(text ?? "") ?? [];
  const tookMs = (platform.requests[1]?.time ?? Number.NaN) - shiftMs - start;
  expect(Math.abs(Number(said) * 1000 - 6 * MINUTE)).toBeLessThanOrEqual(1000 + tookMs);
}

/** A platform whose clock is ahead of this process's, and when the step began by the latter. */
interface Shifted {
  readonly platform: Platform;
  readonly shiftMs: number;
  readonly start: number;
}

describe.concurrent("a platform whose clock differs from the runner's", () => {
  test.for([
    ["ahead", 6 * MINUTE, "behind"],
    ["behind", -6 * MINUTE, "ahead of"],
  ] as const)(
    "%s: one request is repeated with the platform's time, and nobody is lost",
    async ([, shiftMs, side]) => {
      const start = Date.now();
      const everyone = people(3000);
      const inputs = { ...INPUTS, identities: everyone.join("\n") };
      await runStep({ inputs, platform: { now: shifted(shiftMs) } }, ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(run.outputs).toMatchObject({ status: "SUCCESS", "delivered-count": "3000" });
        expectAgreement(run, platform, everyone);
        const refused = platform.requests.filter(({ refusal }) => refusal !== undefined);
        expect(refused).toEqual([platform.requests[0]]);
        expect(run.annotations.map(({ level }) => level)).toEqual(["warning"]);
        expectSixMinutes(run.annotations[0]?.message, side, { platform, shiftMs, start });
      });
    },
  );

  test("but no more than a token tolerates: nothing is said", async () => {
    await runStep({ inputs: INPUTS, platform: { now: shifted(4 * MINUTE) } }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.requests.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
      expect(run.annotations).toEqual([]);
    });
  });

  test("and that rejects the token for another reason, too: the error says both", async () => {
    const start = Date.now();
    const shiftMs = 6 * MINUTE;
    const inputs = { ...INPUTS, "client-secret": "x".repeat(44) };
    await runStep({ inputs, platform: { now: shifted(shiftMs) } }, ({ run, platform }) => {
      expect(platform.requests).toHaveLength(2);
      expect(errors(run)).toEqual([expect.stringContaining("refused: HTTP 401: Invalid SDK ")]);
      expectSixMinutes(errors(run)[0], "behind", { platform, shiftMs, start });
    });
  });

  test("and that dates Retry-After by its own clock", async () => {
    const busy = (): Fault => ({
      kind: "answer",
      taken: false,
      status: 429,
      headers: { "retry-after": new Date(Date.now() + 10 * MINUTE + 20_000).toUTCString() },
    });
    const notify = (n: number) => (n === 2 ? busy() : undefined);
    const platform = { now: shifted(10 * MINUTE), faults: { notify } };
    await runStep({ env: swiftEnvironment(), platform }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.requests).toHaveLength(3);
      expect(run.log).toMatch(/attempt 2 of 4 in (1[5-9]|2[01]) s/);
    });
  });
});

const [faketime] = globSync("/usr/lib/*/faketime/libfaketime.so.1");

test.skipIf(faketime === undefined)(
  `a runner whose clock is 6 minutes behind${faketime ? "" : " (skipped: Debian's faketime is not installed)"}`,
  async () => {
    const env = { LD_PRELOAD: faketime, FAKETIME: "-6m", FAKETIME_DONT_FAKE_MONOTONIC: "1" };
    const start = Date.now();
    await runStep({ inputs: INPUTS, env }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.requests[0]?.refusal).toBe("error verifying the jwt: jwt expired");
      expect(run.annotations).toHaveLength(1);
      expectSixMinutes(run.annotations[0]?.message, "behind", { platform, shiftMs: 0, start });
    });
  },
);
