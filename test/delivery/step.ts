import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Batch, toBatches } from "../../src/delivery/batches.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { tally } from "../../src/delivery/tally.ts";
import { type WaitEnding, waitForJobs } from "../../src/delivery/wait.ts";
import { type Client, createClient } from "../../src/kore/client.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { signToken } from "../../src/kore/token.ts";
import {
  createTransport,
  type Exchange,
  type HttpRequest,
  type Transport,
} from "../../src/kore/transport.ts";
import { ReportFile, writeUndelivered } from "../../src/report/files.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type Platform, startPlatform } from "../platform/platform.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { inWorkspace } from "../workspace.ts";
import type { CancelledAt, Scenario } from "./faulty-world.ts";

/** A request as the step saw it. */
export interface Attempt {
  readonly request: HttpRequest;
  /** Its recipients; none for a status request. */
  readonly identities: readonly string[];
  /** What the report file said of its recipients when it went out. */
  readonly reported: readonly string[];
  readonly wasCancelled: boolean;
  exchange?: Exchange;
}

/** A recipient as the report file has it. */
export interface Reported {
  readonly identity: string;
  readonly jobId: string | null;
  readonly outcome: string;
  readonly comment: string | null;
}

/** All there is to know of a step that is over. */
export interface StepEnd {
  readonly identities: readonly string[];
  readonly batches: readonly Batch[];
  readonly attempts: readonly Attempt[];
  readonly platform: Platform;
  readonly waitEnding: WaitEnding | undefined;
  readonly report: { readonly jobs: readonly { jobId: string }[]; readonly recipients: readonly Reported[] };
  /** Undefined when the step wrote no such file. */
  readonly undelivered: readonly string[] | undefined;
}

/** In real milliseconds: short where a fault keeps the step waiting for it, else longer than any busy machine takes. */
function requestTimeoutMs({ notify, status }: Scenario): number {
  const hangs = [...notify, ...status].some(
    (fault) => fault?.kind === "silence" || fault?.kind === "stalled-body",
  );
  return hangs ? 150 : 20_000;
}

const APP = {
  clientId: CLIENT_ID,
  subject: "laws",
  signing: { algorithm: "HS256", secret: CLIENT_SECRET },
} as const;

/** Sends to an embedded platform, and waits, as the action does it, in virtual time; gives all there is to know. */
export async function runStep(scenario: Scenario, check: (end: StepEnd) => void): Promise<void> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1));
  const platform = await startPlatform({
    directory: (identity) => Number(/\d+/.exec(identity)?.[0]) % scenario.reachesEach === 0,
    jobPace: { lasts: scenario.jobSeconds * 1000 },
    rateLimits: { perMinute: scenario.requestsPerMinute, perHour: 30 * scenario.requestsPerMinute },
    faults: scenario,
    now: clock.now,
  });
  try {
    await inWorkspace({}, async (folder) => check(await runIn(folder, scenario, clock, platform)));
  } finally {
    await platform.close();
  }
}

async function runIn(
  folder: string,
  scenario: Scenario,
  clock: VirtualClock,
  platform: Platform,
): Promise<StepEnd> {
  const identities = Array.from({ length: scenario.recipients }, (_, index) => `user${index}@example.com`);
  const batches = toBatches(identities, scenario.batchSize);
  const report = new ReportFile(folder, "1", batches);
  const cancel = new Cancellation(scenario.cancellation);
  const attempts: Attempt[] = [];
  const transport = witnessed(createTransport("laws", requestTimeoutMs(scenario)), {
    clock,
    cancel,
    report,
    attempts,
  });
  const random = randomOf(scenario.seed);
  const world = {
    clock: {
      now: clock.now,
      sleep: async (ms: number, signal: AbortSignal) => {
        cancel.happens("sleep");
        await clock.sleep(ms, signal);
      },
    },
    random,
    limiter: new RateLimiter(scenario.requestsPerMinute, clock, () => {}),
    cancelled: cancel.requested.signal,
  };
  const { notify, jobStatus } = createClient(
    { platformUrl: platform.url, botId: BOT_ID },
    {
      freshToken: async () => signToken(APP, clock.now(), randomUUID()),
      cancelled: cancel.requested.signal,
      transport,
      now: clock.now,
    },
  );
  const client: Client = { notify: (...call) => clock.hold(notify(...call)), jobStatus };
  const waitEnding = await clock.run(sendAndWait(scenario, { batches, client, world, report, cancel }));
  report.write();
  const path = writeUndelivered(folder, "1", batches);
  return {
    identities,
    batches,
    attempts,
    platform,
    waitEnding,
    report: JSON.parse(readFileSync(report.path, "utf8")),
    undelivered: path === "" ? undefined : JSON.parse(readFileSync(path, "utf8")),
  };
}

async function sendAndWait(
  scenario: Scenario,
  {
    batches,
    client,
    world,
    report,
    cancel,
  }: {
    readonly batches: readonly Batch[];
    readonly client: Client;
    readonly world: Pick<Parameters<typeof deliver>[1], "clock" | "random" | "limiter" | "cancelled">;
    readonly report: ReportFile;
    readonly cancel: Cancellation;
  },
): Promise<WaitEnding | undefined> {
  const { guarantee, retries, requestsPerMinute, waitSeconds } = scenario;
  const rest = {
    channel: "msteams",
    userIdentityType: "resolve",
    message: { type: "text", val: "Hello" },
  } as const;
  await deliver(batches, {
    ...world,
    guarantee,
    retries,
    notify: (identities) => client.notify({ ...rest, identities }, cancel.overdue.signal),
    onChange: (batch) => {
      cancel.happens("report");
      report.update(batch);
    },
    onRetry: () => {},
  });
  if (waitSeconds === undefined || tally(batches).inJobs === 0) return undefined;
  return waitForJobs(batches, {
    ...world,
    jobStatus: (jobId, signal) => client.jobStatus(jobId, signal),
    requestsPerMinute,
    timeoutMs: waitSeconds * 1000,
    onRound: () => {
      cancel.happens("report");
      report.write();
    },
    onFailedPoll: () => {},
  });
}

/** Cancels the step at the scripted event. */
class Cancellation {
  readonly requested = new AbortController();
  readonly overdue = new AbortController();
  readonly #at: CancelledAt | undefined;
  #count = 0;

  constructor(at: CancelledAt | undefined) {
    this.#at = at;
  }

  happens(event: CancelledAt["event"]): void {
    if (event !== this.#at?.event) return;
    this.#count += 1;
    if (this.#count !== this.#at.nth) return;
    this.requested.abort();
    // A request that has just been begun is to be under way when it is broken off.
    if (this.#at.breaksOff) setImmediate(() => this.overdue.abort());
  }
}

/** Carries requests, takes down what there was of them, and lets time stand still meanwhile. */
function witnessed(
  transport: Transport,
  step: {
    readonly clock: VirtualClock;
    readonly cancel: Cancellation;
    readonly report: ReportFile;
    readonly attempts: Attempt[];
  },
): Transport {
  const { clock, cancel, report, attempts } = step;
  return async (request, signal) => {
    const identities: readonly string[] =
      request.body === undefined ? [] : JSON.parse(request.body).identities;
    const reported =
      request.method === "GET"
        ? []
        : JSON.parse(readFileSync(report.path, "utf8"))
            .recipients.filter(({ identity }: Reported) => identities.includes(identity))
            .map(({ outcome }: Reported) => outcome);
    const attempt: Attempt = { request, identities, reported, wasCancelled: cancel.requested.signal.aborted };
    attempts.push(attempt);
    const exchange = clock.hold(transport(request, signal));
    cancel.happens("request");
    attempt.exchange = await exchange;
    cancel.happens("answer");
    return attempt.exchange;
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
