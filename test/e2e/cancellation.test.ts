import { describe, expect, test } from "vitest";
import { CLIENT_SECRET, type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import { type ActionOptions, type ActionRun, startAction } from "../runner/run-action.ts";
import { windowsLacks } from "../windows-lacks.ts";
import { errors, people, SAMPLE_INPUTS } from "./action-on-platform.ts";
import { swiftEnvironment } from "./swift-environment.ts";
import { expectAgreement, expectTrue, type Report, reportOf } from "./truth.ts";

const EVERYONE = people(7000);

interface Interruption {
  /** What is done to the step: by hand, or at a line of its log. */
  readonly by: "cancel" | "kill" | "closeLog";
  readonly atLine?: RegExp;
  readonly platform?: (interrupt: () => void, reportSoFar: () => Report) => PlatformOptions;
  readonly inputs?: ActionOptions["inputs"];
  readonly env?: ActionOptions["env"];
}

/** Runs a step to 7,000 people, in the machine's own time, and ends it before it is done. */
async function interrupt(
  { by, atLine, platform: platformOptions, inputs, env }: Interruption,
  check: (step: { run: ActionRun; platform: Platform }) => void,
): Promise<void> {
  const end = () => step?.[by]();
  const reportSoFar = () => reportOf({ tempFiles: step.tempFiles() });
  const platform = await startPlatform(platformOptions?.(end, reportSoFar));
  const step = startAction({
    secrets: [CLIENT_SECRET],
    ...(env && { env }),
    files: { "people.txt": EVERYONE.join("\n") },
    inputs: {
      ...SAMPLE_INPUTS,
      identities: "",
      "identities-file": "people.txt",
      host: platform.url,
      ...inputs,
    },
    onLine: (line) => {
      if (atLine?.test(line)) end();
    },
  });
  try {
    using run = await step.done;
    check({ run, platform });
  } finally {
    await platform.close();
  }
}

/** A preloaded script's environment: the signal, and what the line holds at which the step gets it. */
const signalled = (signal: NodeJS.Signals, line: string) => ({
  NODE_OPTIONS: `--import ${new URL("signal-itself.mjs", import.meta.url)}`,
  SIGNAL: signal,
  SIGNAL_AT: line,
});

/** What holds for every step that was ended, but not killed: it ended by itself, failed, and left all it has to. */
function expectOrderlyEnd(run: ActionRun, platform: Platform): void {
  expect(run.signal).toBeUndefined();
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toBe("");
  expect(run.summary).toContain("cancelled");
  expectAgreement(run, platform, EVERYONE);
}

/** How many recipients of a report have an outcome. */
function countIn({ recipients }: Report, which: string): number {
  return recipients.filter(({ outcome }) => outcome === which).length;
}

/** How many requests the platform saw, and outputs that count recipients. */
function counts({ outputs }: ActionRun, platform: Platform): Record<string, number> {
  const count = (name: string) => Number(outputs[name]);
  return {
    requests: platform.requests.length,
    accepted: count("accepted-count"),
    unsent: count("unsent-count"),
    unknown: count("unknown-count"),
  };
}

/** On Windows, `test/windows/` cancels and kills. */
const lacksSignals = windowsLacks("signals");

describe.skipIf(lacksSignals).concurrent("a step that is cancelled", () => {
  test("before anything is sent sends nothing", async () => {
    await interrupt({ by: "cancel", env: signalled("SIGINT", "::add-mask::") }, ({ run, platform }) => {
      expectOrderlyEnd(run, platform);
      expect(counts(run, platform)).toEqual({ requests: 0, accepted: 0, unsent: 7000, unknown: 0 });
      expect(errors(run)).toEqual([expect.stringContaining("because the step was cancelled")]);
    });
  });

  test("while the first request is under way takes an answer that comes soon", async () => {
    const platform = (cancel: () => void): PlatformOptions => ({
      faults: {
        notify: () => {
          cancel();
          return { kind: "slow", ms: 1000 };
        },
      },
    });
    // For the step, that is a tenth of a second: on a busy machine, too, the response comes in time.
    await interrupt(
      { by: "cancel", platform, env: swiftEnvironment({ factor: 0.1 }) },
      ({ run, platform }) => {
        expectOrderlyEnd(run, platform);
        expect(run.conclusion).toBe("cancelled");
        expect(counts(run, platform)).toEqual({ requests: 1, accepted: 1000, unsent: 6000, unknown: 0 });
      },
    );
  });

  test("while the first request is under way doesn't wait long for an answer", async () => {
    const platform = (cancel: () => void): PlatformOptions => ({
      faults: {
        notify: () => {
          cancel();
          return { kind: "silence", taken: true };
        },
      },
    });
    const inputs = { delivery: "at-least-once" };
    await interrupt({ by: "cancel", platform, inputs }, ({ run, platform }) => {
      expectOrderlyEnd(run, platform);
      expect(counts(run, platform)).toEqual({ requests: 1, accepted: 0, unsent: 6000, unknown: 1000 });
      expect(errors(run)[0]).toMatch(/unknown: broken off, because the step is ending/);
    });
  });

  test("while four requests are under way breaks them off, and sends no other", async () => {
    const platform = (cancel: () => void): PlatformOptions => ({
      faults: {
        notify: (n) => {
          if (n === 5) cancel();
          return n === 1 ? undefined : { kind: "silence", taken: n % 2 === 0 };
        },
      },
    });
    await interrupt({ by: "cancel", platform }, ({ run, platform }) => {
      expectOrderlyEnd(run, platform);
      expect(counts(run, platform)).toEqual({ requests: 5, accepted: 1000, unsent: 2000, unknown: 4000 });
    });
  });

  test("while it waits to try again ends at once", async () => {
    const platform = () => ({
      faults: { notify: () => ({ kind: "answer", taken: false, status: 429 }) as const },
    });
    await interrupt({ by: "cancel", atLine: /attempt 2 of 4 in 60 s/, platform }, ({ run, platform }) => {
      expectOrderlyEnd(run, platform);
      expect(counts(run, platform)).toEqual({ requests: 1, accepted: 0, unsent: 7000, unknown: 0 });
    });
  });

  test("while it waits because of the rate limit ends at once", async () => {
    const inputs = { "requests-per-minute": "1" };
    await interrupt(
      { by: "cancel", atLine: /^Waiting 61 s: the bot's rate limit/, inputs },
      ({ run, platform }) => {
        expectOrderlyEnd(run, platform);
        expect(counts(run, platform)).toEqual({ requests: 1, accepted: 1000, unsent: 6000, unknown: 0 });
      },
    );
  });

  test.for([
    ["cancelled", { atLine: /^Waiting, .* 50 % complete/ }],
    ["ended by SIGTERM alone", { env: signalled("SIGTERM", " 50 % complete") }],
  ] as const)(
    "while it waits for the jobs, %s: tells what is known, even with fail-on: never",
    async ([, how]) => {
      const platform = () => ({ jobPace: { percentages: Array(100).fill(50) } });
      const inputs = { wait: "true", "fail-on": "never" };
      await interrupt({ by: "cancel", platform, inputs, ...how }, ({ run, platform }) => {
        expectOrderlyEnd(run, platform);
        expect(counts(run, platform)).toMatchObject({ accepted: 7000, unsent: 0, unknown: 0 });
        expect(run.outputs).toMatchObject({ status: "IN_PROGRESS", "delivered-count": "3500" });
        expect(errors(run)[0]).toMatch(/^The step was cancelled while it waited: 3,500 recipients/);
      });
    },
  );

  test("by SIGTERM alone ends as in order", async () => {
    const env = signalled("SIGTERM", ": accepted as job");
    const platform = () => ({
      faults: { notify: (n: number) => (n === 1 ? undefined : ({ kind: "slow", ms: 500 } as const)) },
    });
    await interrupt({ by: "cancel", env, platform }, ({ run, platform }) => {
      expectOrderlyEnd(run, platform);
      expect(platform.requests.length).toBeLessThanOrEqual(5);
      expect(run.outputs["unknown-count"]).toBe("0");
    });
  });
});

describe.skipIf(lacksSignals).concurrent("a step that is killed leaves a true report", () => {
  test("with requests under way as unknown", async () => {
    const platform = (kill: () => void): PlatformOptions => ({
      faults: {
        notify: (n) => {
          if (n === 5) kill();
          return n === 1 ? undefined : { kind: "silence", taken: true };
        },
      },
    });
    await interrupt({ by: "kill", platform }, ({ run, platform }) => {
      expect(run.signal).toBe("SIGKILL");
      expectTrue(reportOf(run), platform, EVERYONE);
      const outcomes = Object.groupBy(reportOf(run).recipients, ({ outcome }) => outcome);
      expect(outcomes.accepted).toHaveLength(1000);
      expect(outcomes.unknown).toHaveLength(4000);
      expect(outcomes.unsent).toHaveLength(2000);
    });
  });

  test("with what it knows of the jobs so far", async () => {
    // Six jobs have ended. The seventh's status requests fail, until the report has the six.
    const platform = (kill: () => void, reportSoFar: () => Report): PlatformOptions => ({
      faults: {
        status: (n) => {
          if (n > 7 && countIn(reportSoFar(), "delivered") === 6000) kill();
          return n > 6 ? { kind: "answer", taken: false, status: 502 } : undefined;
        },
      },
    });
    await interrupt({ by: "kill", platform, inputs: { wait: "true" } }, ({ run, platform }) => {
      expect(run.signal).toBe("SIGKILL");
      expectTrue(reportOf(run), platform, EVERYONE);
      expect(countIn(reportOf(run), "delivered")).toBe(6000);
      expect(countIn(reportOf(run), "accepted")).toBe(1000);
    });
  });

  test.for([1, 2, 3, 4, 5, 6, 7])("at the moment when request %i comes in", async (which) => {
    const platform = (kill: () => void): PlatformOptions => ({
      faults: {
        notify: (n) => {
          if (n === which) kill();
          return undefined;
        },
      },
    });
    await interrupt({ by: "kill", platform }, ({ run, platform }) => {
      expect(run.signal).toBe("SIGKILL");
      expectTrue(reportOf(run), platform, EVERYONE);
    });
  });

  test.for([1, 4, 7])("at the moment when request %i is said to be accepted", async (which) => {
    const atLine = new RegExp(`^Request ${which} of 7 .* accepted`);
    await interrupt({ by: "kill", atLine }, ({ run, platform }) => {
      expectTrue(reportOf(run), platform, EVERYONE);
    });
  });
});

test("a step whose log nobody reads any more goes on, and leaves its outputs and its report", async () => {
  await interrupt({ by: "closeLog", atLine: /^Request 1 of 7 / }, ({ run, platform }) => {
    expect(run.exitCode).toBe(0);
    expect(run.lines.length).toBeLessThan(15);
    expectAgreement(run, platform, EVERYONE);
    expect(platform.jobs).toHaveLength(7);
  });
});
