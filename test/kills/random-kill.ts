import { setTimeout as delay } from "node:timers/promises";
import type { Fault } from "../platform/faults.ts";
import type { JobPace } from "../platform/jobs.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type Platform, startPlatform } from "../platform/platform.ts";
import { type ActionRun, startAction } from "../runner/run-action.ts";
import { violations } from "./violations.ts";

/** How a step that was to be killed ended. */
export interface Kill {
  /** False if the step ended by itself before that. */
  readonly wasKilled: boolean;
  readonly requests: number;
  /** How many of its recipients the report has for each outcome; undefined if there was no report. */
  readonly outcomes: Readonly<Record<string, number>> | undefined;
  /** Recipients that the platform took. */
  readonly taken: number;
  /** What the step's files say that isn't so. */
  readonly violations: readonly string[];
  /** As JSON. */
  readonly scenario: string;
}

const BATCH = 1000;

/** A step, the faults that it meets, and when it is killed. */
interface Scenario {
  readonly requests: number;
  /** Whether each recipient gets a message of their own, so that each request has one recipient. */
  readonly isPersonal: boolean;
  readonly recipients: number;
  readonly inputs: Readonly<Record<string, string>>;
  readonly jobPace: JobPace;
  /** For one notification after the other. */
  readonly faults: readonly (Fault | undefined)[];
  /** The step is killed so long after its start (0) or after the platform received its nth request of any kind. */
  readonly kill: { readonly atRequest: number; readonly afterMs: number };
}

function randomScenario(requests: number, random: () => number): Scenario {
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  const faultRate = pick([0, 0.1, 0.5]);
  const wait = pick(["true", "false"]);
  const isPersonal = pick([true, false]);
  return {
    requests,
    isPersonal,
    // The last request is smaller than the others.
    recipients: isPersonal ? requests : (requests - 1) * BATCH + pick([1, 2, 999, BATCH]),
    inputs: { wait, delivery: pick(["at-most-once", "at-least-once"]), retries: pick(["0", "3"]) },
    jobPace: pick<JobPace>([{ lasts: 0 }, { lasts: 300 }, { percentages: [50, 50] }]),
    faults: Array.from({ length: requests * 4 }, () =>
      random() < faultRate ? randomFault(random) : undefined,
    ),
    kill: {
      atRequest: Math.floor(random() * (1 + requests * (wait === "true" ? 2 : 1))),
      afterMs: pick([0, 3, 30, 1500]) * random(),
    },
  };
}

/**
 * Runs the bundled action against an embedded platform, kills it at a random moment with SIGKILL, and compares what it
 * left with what the platform accepted.
 *
 * @param requests 1 to 20: the step sends to that many times a thousand recipients, or that many personal messages
 * @param random gives a number from 0 up to 1
 */
export async function killOnce(requests: number, random: () => number): Promise<Kill> {
  const scenario = randomScenario(requests, random);
  const everyone = people(scenario.recipients);
  let received = 0;
  const request = () => {
    received += 1;
    if (received === scenario.kill.atRequest) setTimeout(() => step?.kill(), scenario.kill.afterMs);
  };
  const platform = await startPlatform({
    directory: (identity) => !identity.startsWith("out-of-reach"),
    jobPace: scenario.jobPace,
    faults: {
      notify: (n) => {
        request();
        return scenario.faults[n - 1];
      },
      status: () => void request(),
    },
  });
  const step = startAction({
    secrets: [CLIENT_SECRET],
    files: { "people.csv": `email\n${everyone.join("\n")}` },
    inputs: {
      host: platform.url,
      "bot-id": BOT_ID,
      "client-id": CLIENT_ID,
      "client-secret": CLIENT_SECRET,
      channel: "msteams",
      "message-value": `Please reset your password${scenario.isPersonal ? ", {{ email }}" : ""}.`,
      personalize: String(scenario.isPersonal),
      "identities-file": "people.csv",
      "request-timeout": "1",
      "wait-timeout": "3",
      ...scenario.inputs,
    },
  });
  if (scenario.kill.atRequest === 0) setTimeout(() => step.kill(), scenario.kill.afterMs);
  try {
    using run = await step.done;
    await arrived(platform);
    return result(run, platform, everyone, scenario);
  } finally {
    await platform.close();
  }
}

function result(run: ActionRun, platform: Platform, everyone: readonly string[], scenario: Scenario): Kill {
  const { report, wrong } = violations(run, platform, everyone);
  const taken = new Set(platform.jobs.flatMap(({ notification }) => notification.identities));
  return {
    wasKilled: run.signal === "SIGKILL",
    requests: scenario.requests,
    outcomes: report && countBy(report.recipients.map(({ outcome }) => outcome)),
    taken: taken.size,
    violations: wrong,
    scenario: JSON.stringify(scenario),
  };
}

/** What a killed process has written to its sockets still arrives. */
async function arrived(platform: Platform): Promise<void> {
  let seen = -1;
  while (seen !== platform.requests.length) {
    seen = platform.requests.length;
    await delay(40);
  }
}

function randomFault(random: () => number): Fault {
  const taken = random() < 0.5;
  const faults: readonly [Fault, ...Fault[]] = [
    { kind: "slow", ms: random() * 60 },
    { kind: "answer", taken, status: 502, body: "<html><title>Bad Gateway</title></html>" },
    { kind: "answer", taken: false, status: 429, headers: { "retry-after": "0" } },
    { kind: "answer", taken: false, status: 400, body: { errors: [{ msg: "Invalid message", code: 400 }] } },
    { kind: "reset", taken },
    { kind: "silence", taken },
    { kind: "cut-off-body" },
    { kind: "stalled-body" },
  ];
  return faults[Math.floor(random() * faults.length)] ?? faults[0];
}

function people(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${index % 7 === 3 ? "out-of-reach" : "user"}${index + 1}@example.com`,
  );
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
