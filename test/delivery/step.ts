import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Batch, batchesFor, type Mailing } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import type { Exchange } from "../../src/kore/exchange.ts";
import { createTransport, type HttpRequest, type Transport } from "../../src/kore/transport.ts";
import type { Message } from "../../src/kore/wire.ts";
import type { PersonalMessages } from "../../src/message/personal.ts";
import { ReportFile, undeliveredIn, writeUndelivered } from "../../src/report/files.ts";
import { Log, type RunnerConsole } from "../../src/report/log.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { sendNotification } from "../../src/send-notification.ts";
import type { Settings } from "../../src/settings.ts";
import type { Fault } from "../platform/faults.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type Platform, startPlatform } from "../platform/platform.ts";
import { randomOf } from "../random.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { inWorkspace } from "../workspace.ts";
import type { CancelledAt, LateFault, Scenario } from "./scenarios.ts";
import { rewrite } from "./status-logs.ts";

/** A request as the step saw it. */
export interface Attempt {
  readonly request: HttpRequest;
  /** Its recipients; none for a status request. */
  readonly identities: readonly string[];
  /** The outcomes that the report file had for its recipients when it was sent. */
  readonly reported: readonly string[];
  readonly wasCancelled: boolean;
  /** By the step's clock. */
  readonly time: number;
  exchange?: Exchange;
}

/** A recipient as the report file has it. */
export interface Reported {
  readonly identity: string;
  readonly jobId: string | null;
  readonly outcome: string;
  readonly comment: string | null;
}

/** A change of a batch's state, in the order of the changes. */
export interface Change {
  readonly batch: number;
  readonly kind: Batch["state"]["kind"];
}

/** Everything about a step that has ended. */
export interface StepEnd {
  readonly identities: readonly string[];
  readonly batches: readonly Batch[];
  readonly attempts: readonly Attempt[];
  readonly platform: Platform;
  readonly result: SendingResult;
  readonly changes: readonly Change[];
  readonly report: { readonly jobs: readonly { jobId: string }[]; readonly recipients: readonly Reported[] };
  /** Undefined if the step wrote no such file. */
  readonly undelivered: readonly unknown[] | undefined;
}

/** In real milliseconds: short if a fault makes the step wait for it, else longer than any busy machine takes. */
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

/** Sends to an embedded platform, and waits, as the action does it, in virtual time. */
export async function runStep(scenario: Scenario, check: (end: StepEnd) => void): Promise<void> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1));
  const attempts: Attempt[] = [];
  const platformNow = () => clock.now() + scenario.platformAheadMs;
  const platform: Platform = await startPlatform({
    directory: (identity) => Number(/\d+/.exec(identity)?.[0]) % scenario.reachesEach === 0,
    jobPace: { lasts: scenario.jobSeconds * 1000 },
    rateLimits: { perMinute: scenario.requestsPerMinute, perHour: 30 * scenario.requestsPerMinute },
    faults: {
      notify: (n) => resolved(scenario.notify[n - 1], attempts, platformNow),
      status: (n) => scenario.status[n - 1] ?? { kind: "job", edit: (job) => rewrite(job, scenario.logs) },
      connection: scenario.connection,
    },
    now: platformNow,
  });
  try {
    await inWorkspace({}, async (folder) => check(await runIn(folder, scenario, clock, platform, attempts)));
  } finally {
    await platform.close();
  }
}

/** Makes a fault of what depends on the step so far. */
function resolved(
  fault: Fault | LateFault | undefined,
  attempts: readonly Attempt[],
  now: () => number,
): Fault | undefined {
  switch (fault?.kind) {
    case "repeated-job":
      return repeated(attempts, fault.taken);
    case "dated-retry-after": {
      const date = new Date(now() + fault.seconds * 1000).toUTCString();
      return { kind: "answer", taken: false, status: 429, headers: { "retry-after": date } };
    }
    default:
      return fault;
  }
}

/** The first response with a job that the step received, once more. */
function repeated(attempts: readonly Attempt[], taken: boolean): Fault | undefined {
  for (const { exchange } of attempts)
    if (exchange?.kind === "response" && exchange.complete && /"_id":"ds-/.test(exchange.body))
      return { kind: "answer", taken, status: 200, body: exchange.body };
  return undefined;
}

async function runIn(
  folder: string,
  scenario: Scenario,
  clock: VirtualClock,
  platform: Platform,
  attempts: Attempt[],
): Promise<StepEnd> {
  const messages = messagesOf(scenario);
  const identities = messages.flatMap((message) => message.identities);
  const batches = batchesFor(messages, scenario.batchSize);
  const cancel = new Cancellation(scenario.cancellation);
  const changes: Change[] = [];
  const report = new WitnessedReport(folder, batches, (batch) => {
    cancel.happens("report");
    changes.push({ batch: batch.number, kind: batch.state.kind });
  });
  const settings = settingsOf(scenario, platform);
  const redactor = new Redactor();
  const result = await clock.run(
    sendNotification(
      { settings, message: MESSAGE, identities, sources: [], personal: personalOf(scenario) },
      APP,
      {
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
        ledger: undefined,
      },
    ),
  );
  report.write();
  const path = writeUndelivered(folder, "1", undeliveredIn(batches));
  return {
    identities,
    batches,
    attempts,
    platform,
    result,
    changes,
    report: JSON.parse(readFileSync(report.path, "utf8")),
    undelivered: path === "" ? undefined : JSON.parse(readFileSync(path, "utf8")),
  };
}

const MESSAGE = { type: "text", val: "Hello" } as const;

/** The message of a recipient. */
export function messageFor(identity: string, { messages }: Scenario): Message {
  const number = Number(/\d+/.exec(identity)?.[0]);
  return messages === undefined ? MESSAGE : { type: "text", val: `Hello ${number % messages}` };
}

/** The messages, each with its recipients and what fills it again. */
function messagesOf(scenario: Scenario): readonly Mailing[] {
  const byMessage = new Map<string, Mailing & { readonly identities: string[] }>();
  for (let index = 0; index < scenario.recipients; index += 1) {
    const identity = `User${index}@Example.com`;
    const message = messageFor(identity, scenario);
    const own = byMessage.get(message.val) ?? {
      message,
      identities: [],
      ...(scenario.messages === undefined ? {} : { variables: `"val":${JSON.stringify(message.val)}` }),
    };
    own.identities.push(identity);
    byMessage.set(message.val, own);
  }
  return [...byMessage.values()];
}

function personalOf(scenario: Scenario): PersonalMessages | undefined {
  if (scenario.messages === undefined) return undefined;
  const messages = messagesOf(scenario).map((mailing) => ({ variables: "", ...mailing }));
  return { messages, names: ["val"], usesShared: false, values: new Set(), duplicates: 0, notices: [] };
}

function settingsOf(scenario: Scenario, platform: Platform): Settings {
  const { guarantee, retries, requestsPerMinute, waitSeconds, userIdentityType } = scenario;
  return {
    bot: { platformUrl: platform.url, botId: BOT_ID },
    channel: "msteams",
    userIdentityType,
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

/** A report whose updates are seen. */
class WitnessedReport extends ReportFile {
  readonly #onUpdate: (batch: Batch) => void;

  constructor(folder: string, batches: readonly Batch[], onUpdate: (batch: Batch) => void) {
    super(folder, "1", { batches });
    this.#onUpdate = onUpdate;
  }

  override update(batch: Batch): void {
    this.#onUpdate(batch);
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
    // A request that was just begun is to be in flight when it is broken off.
    if (this.#at.breaksOff) setImmediate(() => this.overdue.abort());
  }
}

/** Carries requests and records them; time stands still meanwhile. */
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
    const attempt: Attempt = {
      request,
      identities,
      reported,
      wasCancelled: cancel.requested.signal.aborted,
      time: clock.now(),
    };
    attempts.push(attempt);
    const exchange = clock.hold(transport(request, signal));
    cancel.happens("request");
    attempt.exchange = await exchange;
    cancel.happens("response");
    return attempt.exchange;
  };
}
