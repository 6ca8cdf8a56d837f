import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Fault } from "../platform/faults.ts";
import { errors, people, runStep } from "./action-on-platform.ts";
import { swiftEnvironment } from "./swift-environment.ts";
import { expectAgreement } from "./truth.ts";

const MINUTE = 60_000;
const shifted = (ms: number) => () => Date.now() + ms;
const INPUTS = { retries: "0", wait: "true" };

/** Sentences that say how far off the runner's clock is. */
const clockSentence = (side: "behind" | "ahead of") =>
  new RegExp(`^The runner's clock is 3[3-6]\\d s ${side} the platform's\\.`);

describe.concurrent("a platform whose clock differs from the runner's", () => {
  test.for([
    ["ahead", 6 * MINUTE, "behind"],
    ["behind", -6 * MINUTE, "ahead of"],
  ] as const)(
    "%s: one request is repeated with the platform's time, and nobody is lost",
    async ([, ms, side]) => {
      const everyone = people(3000);
      const inputs = { ...INPUTS, identities: everyone.join("\n") };
      await runStep({ inputs, platform: { now: shifted(ms) } }, ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(run.outputs).toMatchObject({ status: "SUCCESS", "delivered-count": "3000" });
        expectAgreement(run, platform, everyone);
        const refused = platform.requests.filter(({ refusal }) => refusal !== undefined);
        expect(refused).toEqual([platform.requests[0]]);
        expect(run.annotations).toEqual([
          expect.objectContaining({ level: "warning", message: expect.stringMatching(clockSentence(side)) }),
        ]);
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
    const platform = { now: shifted(6 * MINUTE) };
    const inputs = { ...INPUTS, "client-secret": "x".repeat(44) };
    await runStep({ inputs, platform }, ({ run, platform }) => {
      expect(platform.requests).toHaveLength(2);
      expect(errors(run)).toEqual([
        expect.stringMatching(/refused: HTTP 401: Invalid SDK .* The runner's clock is 3[3-6]\d s behind/),
      ]);
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
    await runStep({ inputs: INPUTS, env }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.requests[0]?.refusal).toBe("error verifying the jwt: jwt expired");
      expect(run.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(clockSentence("behind")),
      ]);
    });
  },
);
