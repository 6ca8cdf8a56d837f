import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Batch, toBatches } from "../../src/delivery/batches.ts";
import type { WaitEnding } from "../../src/delivery/wait.ts";
import type { Exchange } from "../../src/kore/exchange.ts";
import { createTransport, type HttpRequest, type Transport } from "../../src/kore/transport.ts";
import { ReportFile, undeliveredIn, writeUndelivered } from "../../src/report/files.ts";
import { Log, type RunnerConsole } from "../../src/report/log.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { sendNotification } from "../../src/send-notification.ts";
import type { Settings } from "../../src/settings.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type Platform, startPlatform } from "../platform/platform.ts";
import { randomOf } from "../random.ts";
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
    now: () => clock.now() + scenario.platformAheadMs,
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
  const batches = toBatches(MESSAGE, identities, scenario.batchSize);
  const cancel = new Cancellation(scenario.cancellation);
  const report = new WitnessedReport(folder, batches, cancel);
  const attempts: Attempt[] = [];
  const settings = settingsOf(scenario, platform);
  const redactor = new Redactor();
  const result = await clock.run(
    sendNotification({ settings, message: MESSAGE, identities, sources: [] }, APP, {
      clock: {
        now: clock.now,
        sleep: async (ms: number, signal: AbortSignal) => {
          cancel.happens("sleep");
          await clock.sleep(ms, signal);
        },
      },
      now: clock.now,
      uuid: randomUUID,
      random: randomOf(scenario.seed),
      cancellation: { requested: cancel.requested.signal, overdue: cancel.overdue.signal },
      createTransport: () =>
        witnessed(createTransport("laws", requestTimeoutMs(scenario)), { clock, cancel, report, attempts }),
      log: new Log(SILENT, redactor),
      redactor,
      batches,
      report,
    }),
  );
  report.write();
  const path = writeUndelivered(folder, "1", undeliveredIn(batches));
  return {
    identities,
    batches,
    attempts,
    platform,
    waitEnding: result.waitEnding,
    report: JSON.parse(readFileSync(report.path, "utf8")),
    undelivered: path === "" ? undefined : JSON.parse(readFileSync(path, "utf8")),
  };
}

const MESSAGE = { type: "text", val: "Hello" } as const;

function settingsOf(scenario: Scenario, platform: Platform): Settings {
  const { guarantee, retries, requestsPerMinute, waitSeconds } = scenario;
  return {
    bot: { platformUrl: platform.url, botId: BOT_ID },
    channel: "msteams",
    userIdentityType: "resolve",
    wait: waitSeconds !== undefined,
    waitTimeoutSeconds: waitSeconds ?? 600,
    failOn: "failure",
    delivery: guarantee,
    retries,
    requestTimeoutSeconds: 30,
    requestsPerMinute,
    onRerun: "send",
    dryRun: false,
    showIdentities: false,
  };
}

const SILENT: RunnerConsole = {
  isDebug: () => false,
  info() {},
  debug() {},
  notice() {},
  warning() {},
  error() {},
  startGroup() {},
  endGroup() {},
};

/** A report whose updates can be the moment of the cancellation. */
class WitnessedReport extends ReportFile {
  readonly #cancel: Cancellation;

  constructor(folder: string, batches: readonly Batch[], cancel: Cancellation) {
    super(folder, "1", { batches });
    this.#cancel = cancel;
  }

  override update(batch: Batch): void {
    this.#cancel.happens("report");
    super.update(batch);
  }
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
