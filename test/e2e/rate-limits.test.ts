import { expect, test } from "vitest";
import { people, runStep } from "./action-on-platform.ts";
import { swiftEnvironment } from "./swift-environment.ts";
import { expectAgreement } from "./truth.ts";

const FACTOR = 40;

/** A clock that runs as fast as the step's, from when it is first looked at. */
function swiftClock(): () => number {
  let began: { readonly real: number; readonly date: number } | undefined;
  return () => {
    began ??= { real: performance.now(), date: Date.now() };
    return began.date + (performance.now() - began.real) * FACTOR;
  };
}

test("12 requests at 5 a minute: the platform refuses none, and the log says how long it waits", async () => {
  const everyone = people(12_000);
  await runStep(
    {
      env: swiftEnvironment({ factor: FACTOR }),
      files: { "people.txt": everyone.join("\n") },
      inputs: {
        identities: "",
        "identities-file": "people.txt",
        "requests-per-minute": "5",
        "request-timeout": "300",
      },
      platform: { now: swiftClock(), rateLimits: { perMinute: 5, perHour: 150 } },
    },
    ({ run, platform }) => {
      expect(platform.requests.map(({ refusal }) => refusal)).toEqual(Array(12).fill(undefined));
      expect(run.conclusion).toBe("success");
      expectAgreement(run, platform, everyone);
      const waits = run.lines
        .flatMap((line) => /^Waiting (\d+) s: the bot's rate limit is reached/.exec(line)?.[1] ?? [])
        .map(Number);
      const long = waits.filter((wait) => wait > 30);
      expect(long).toHaveLength(2);
      expect(Math.max(...waits)).toBeLessThanOrEqual(61);
    },
  );
});
