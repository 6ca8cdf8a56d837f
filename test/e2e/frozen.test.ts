import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { CLIENT_SECRET, type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import { type ActionOptions, type ActionRun, type RunningAction, startAction } from "../runner/run-action.ts";
import { errors, people, SAMPLE_INPUTS } from "./action-on-platform.ts";
import { deliveredTwice, expectAgreement } from "./truth.ts";

/** In seconds: long enough for a request to be received on a busy machine before the process is frozen. */
const DEADLINE = 5;

/** How a step differs from the sample, and when its process is frozen. */
interface Frozen {
  readonly everyone?: readonly string[];
  readonly inputs?: ActionOptions["inputs"];
  readonly env?: ActionOptions["env"];
  readonly faults?: (freeze: () => void, step: () => RunningAction) => PlatformOptions["faults"];
  /** Freezes when this line is printed. */
  readonly atLine?: string;
}

/**
 * Runs a step, stops its process (SIGSTOP) while requests are under way, and continues it (SIGCONT) when all of its
 * deadlines have passed; the platform responds in the meantime. Nobody is notified twice, and the report is true.
 */
async function runFrozen(
  { everyone = ["ann@example.com"], inputs, env, faults, atLine }: Frozen,
  check: (step: { run: ActionRun; platform: Platform }) => void,
): Promise<void> {
  let freezes = 0;
  const freeze = async () => {
    freezes += 1;
    step.signal("SIGSTOP");
    await setTimeout(DEADLINE * 1000 + 500);
    step.signal("SIGCONT");
  };
  const platform = await startPlatform({ faults: faults?.(freeze, () => step) ?? {} });
  const step = startAction({
    secrets: [CLIENT_SECRET],
    files: { "people.txt": everyone.join("\n") },
    ...(env && { env }),
    inputs: {
      ...SAMPLE_INPUTS,
      host: platform.url,
      identities: "",
      "identities-file": "people.txt",
      "request-timeout": String(DEADLINE),
      ...inputs,
    },
    onLine: (line) => {
      if (line === atLine) void freeze();
    },
  });
  try {
    using run = await step.done;
    expect(freezes).toBe(1);
    expectAgreement(run, platform, everyone);
    expect(deliveredTwice(platform)).toBe(0);
    check({ run, platform });
  } finally {
    await platform.close();
  }
}

/** Responds when the process is frozen for sure. */
const later = { kind: "slow", ms: 500 } as const;

describe.skipIf(process.platform === "win32")("a process that is frozen past its deadlines", () => {
  describe.concurrent.each(["at-most-once", "at-least-once"])("with %s", (delivery) => {
    test("reads the response to its request first", async () => {
      const faults: Frozen["faults"] = (freeze) => ({
        notify: () => {
          freeze();
          return later;
        },
      });
      await runFrozen({ inputs: { delivery }, faults }, ({ run, platform }) => {
        expect(errors(run)).toEqual([]);
        expect(run.outputs["accepted-count"]).toBe("1");
        expect(platform.requests).toHaveLength(1);
      });
    });

    test("reads the responses to all requests under way first", async () => {
      const faults: Frozen["faults"] = (freeze) => ({
        notify: (n) => {
          if (n === 5) freeze();
          return n === 1 ? undefined : later;
        },
      });
      const inputs = { delivery };
      await runFrozen({ everyone: people(5000), inputs, faults }, ({ run, platform }) => {
        expect(errors(run)).toEqual([]);
        expect(run.outputs["accepted-count"]).toBe("5000");
        expect(platform.requests).toHaveLength(5);
      });
    });
  });

  test.concurrent("also when it was cancelled, and its grace period has passed", async () => {
    const faults: Frozen["faults"] = (_, step) => ({
      notify: () => {
        step().cancel();
        return { kind: "slow", ms: 2000 };
      },
    });
    const env = { NODE_OPTIONS: `--import ${new URL("say-cancelled.mjs", import.meta.url)}` };
    await runFrozen({ env, faults, atLine: "SIGINT was handled" }, ({ run }) => {
      expect(run.conclusion).toBe("cancelled");
      expect(run.outputs["accepted-count"]).toBe("1");
    });
  });

  test.concurrent("also when wait-timeout has passed", async () => {
    const faults: Frozen["faults"] = (freeze) => ({
      status: () => {
        freeze();
        return later;
      },
    });
    const inputs = { wait: "true", "wait-timeout": String(DEADLINE) };
    await runFrozen({ inputs, faults }, ({ run }) => {
      expect(errors(run)).toEqual([]);
      expect(run.outputs).toMatchObject({ status: "SUCCESS", "delivered-count": "1" });
    });
  });
});
