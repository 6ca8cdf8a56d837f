import { join } from "node:path";
import type { Fault } from "../platform/faults.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type Platform, startPlatform } from "../platform/platform.ts";
import { type ActionRun, type RunningAction, startAction } from "../runner/run-action.ts";
import { inWorkspace } from "../workspace.ts";

/** How a step with a ledger was killed, and what the next step did. */
export interface KilledWithLedger {
  /** False if the first step ended by itself before that. */
  readonly wasKilled: boolean;
  readonly recipients: number;
  /** Recipients that the platform took from the first step. */
  readonly before: number;
  /** Recipients that the next step skipped. */
  readonly skipped: number;
  /** What must not be, in words. */
  readonly violations: readonly string[];
}

const BATCH = 1000;

/**
 * Kills the bundled action with SIGKILL at a random moment, and runs the step again with the same ledger.
 *
 * @param random gives a number from 0 up to 1
 */
export async function killWithLedger(random: () => number): Promise<KilledWithLedger> {
  const requests = 1 + Math.floor(random() * 8);
  const everyone = Array.from({ length: requests * BATCH - 500 }, (_, n) => `user${n + 1}@example.com`);
  const killAt = { request: Math.floor(random() * (requests + 1)), afterMs: 400 * random() ** 2 };
  let step: RunningAction | undefined;
  let received = 0;
  const platform = await startPlatform({
    faults: {
      notify: () => {
        received += 1;
        if (received === killAt.request) setTimeout(() => step?.kill(), killAt.afterMs);
        return random() < 0.3 ? randomFault(random) : undefined;
      },
    },
  });
  try {
    return await inWorkspace({}, async (folder) => {
      const start = () => startStep(platform, everyone, join(folder, "ledger"));
      step = start();
      if (killAt.request === 0) setTimeout(() => step?.kill(), 3 * killAt.afterMs);
      using first = await step.done;
      step = undefined;
      const before = new Set(takenBy(platform));
      using next = await start().done;
      return compared(first, next, platform, everyone, before);
    });
  } finally {
    await platform.close();
  }
}

function startStep(platform: Platform, everyone: readonly string[], ledger: string): RunningAction {
  return startAction({
    secrets: [CLIENT_SECRET],
    files: { "people.txt": everyone.join("\n") },
    inputs: {
      host: platform.url,
      "bot-id": BOT_ID,
      "client-id": CLIENT_ID,
      "client-secret": CLIENT_SECRET,
      channel: "msteams",
      "message-value": "Please reset your password.",
      "identities-file": "people.txt",
      "ledger-file": ledger,
    },
  });
}

function compared(
  first: ActionRun,
  next: ActionRun,
  platform: Platform,
  everyone: readonly string[],
  before: ReadonlySet<string>,
): KilledWithLedger {
  const taken = takenBy(platform);
  const { outputs } = next;
  const count = (name: string) => Number(outputs[name]);
  const total = ["accepted", "unsent", "unknown", "skipped"].reduce(
    (sum, it) => sum + count(`${it}-count`),
    0,
  );
  return {
    wasKilled: first.signal === "SIGKILL",
    recipients: everyone.length,
    before: before.size,
    skipped: count("skipped-count"),
    violations: [
      ...(new Set(taken).size === taken.length ? [] : ["somebody got the message twice"]),
      ...(count("skipped-count") >= before.size ? [] : ["the ledger lacks somebody who got the message"]),
      ...(total === everyone.length ? [] : [`the outputs have ${total} of ${everyone.length} recipients`]),
      ...next.annotations
        .filter(({ message }) => message.startsWith("ledger-file"))
        .map(({ message }) => message),
    ],
  };
}

function takenBy({ jobs }: Platform): readonly string[] {
  return jobs.flatMap(({ notification }) => notification.identities);
}

function randomFault(random: () => number): Fault {
  const taken = random() < 0.5;
  const faults: readonly [Fault, ...Fault[]] = [
    { kind: "slow", ms: random() * 100 },
    { kind: "reset", taken },
    { kind: "answer", taken, status: 502, body: "" },
    { kind: "answer", taken: false, status: 400, body: { errors: [{ msg: "Invalid message", code: 400 }] } },
    { kind: "cut-off-body" },
  ];
  return faults[Math.floor(random() * faults.length)] ?? faults[0];
}
