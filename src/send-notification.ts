import type { Clock } from "./clock.ts";
import { type Batch, withoutSkipped } from "./delivery/batches.ts";
import { deliver } from "./delivery/deliver.ts";
import { failuresOf } from "./delivery/outcomes.ts";
import type { SendingResult } from "./delivery/result.ts";
import { tally } from "./delivery/tally.ts";
import { waitForJobs } from "./delivery/wait.ts";
import { type Client, createClient } from "./kore/client.ts";
import { clockSentence } from "./kore/clock-difference.ts";
import type { PlatformError } from "./kore/platform-error.ts";
import { RateLimiter } from "./kore/rate-limit.ts";
import { type App, makeToken } from "./kore/token.ts";
import type { Transport } from "./kore/transport.ts";
import type { OpenLedger } from "./ledger/ledger.ts";
import type { Notification } from "./notification.ts";
import type { ReportFile } from "./report/files.ts";
import type { Log } from "./report/log.ts";
import { Progress } from "./report/progress.ts";
import type { Redactor } from "./report/redaction.ts";
import type { Settings } from "./settings.ts";

/** How the runner ends a step early. */
export interface Cancellation {
  /** Aborted when the step is cancelled: no request is sent from then on. */
  readonly requested: AbortSignal;
  /** Aborted a moment later: requests in progress must be given up. */
  readonly overdue: AbortSignal;
}

/** What a new token needs from outside. */
export interface TokenDeps {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly uuid: () => string;
}

/** What sending needs from the process: time, randomness, the network, and the runner's cancellation. */
export interface ProcessDeps extends TokenDeps {
  readonly clock: Clock;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  readonly cancellation: Cancellation;
  /** @param timeoutMs for a whole exchange, from start to last byte */
  readonly createTransport: (timeoutMs: number) => Transport;
}

/** What sending needs from the step: its log, its batches, its report, and its ledger if there is one. */
export interface SendNotificationDeps extends ProcessDeps {
  readonly log: Log;
  readonly redactor: Redactor;
  readonly batches: readonly Batch[];
  readonly report: ReportFile;
  readonly ledger: OpenLedger | undefined;
}

/** What sending and waiting share. */
interface Session {
  readonly settings: Settings;
  readonly client: Client;
  readonly limiter: RateLimiter;
  readonly progress: Progress;
  /** Whether each recipient gets their own message. */
  readonly isPersonal: boolean;
  /** Without those that are skipped. */
  readonly requests: readonly Batch[];
}

/** Sends a notification and, if `wait` is set, waits for its jobs. The batches record what became of them. */
export async function sendNotification(
  notification: Notification,
  app: App,
  deps: SendNotificationDeps,
): Promise<SendingResult> {
  const { log, redactor, batches, clock, cancellation } = deps;
  const { settings } = notification;
  const requests = withoutSkipped(batches);
  const progress = new Progress(requests.length, { log, redactor, clock });
  progress.start(notification);
  const client = clientFor(settings, app, deps);
  const limiter = new RateLimiter(settings.requestsPerMinute, clock, (ms, cause) =>
    progress.waits(ms, cause),
  );
  const isPersonal = notification.personal !== undefined;
  const session = { settings, client, limiter, progress, isPersonal, requests };
  const accepted = await deliverBatches(session, deps);
  const waits = settings.wait && accepted.length > 0 && !cancellation.requested.aborted;
  const waited = waits ? await waitForBatches(accepted, session, deps) : NOT_WAITED;
  return { batches: requests, sum: tally(batches), ...waited, isCancelled: cancellation.requested.aborted };
}

const NOT_WAITED = { waitEnding: undefined, pollError: undefined };

/** Makes the platform's client for this step; each request gets its own token. */
export function clientFor(
  { bot, requestTimeoutSeconds }: Settings,
  app: App,
  deps: ProcessDeps & Pick<SendNotificationDeps, "log">,
): Client {
  const { now, uuid, cancellation } = deps;
  return createClient(bot, {
    freshToken: (platformTime) => makeToken(app, platformTime, uuid()),
    cancelled: cancellation.requested,
    transport: logged(deps.createTransport(requestTimeoutSeconds * 1000), deps),
    now,
    onWrongClock: (differenceMs) =>
      deps.log.warning(
        `${clockSentence(differenceMs)} From now on, tokens have the platform's time. Correct the runner's clock.`,
      ),
  });
}

/** Sends the batches; gives those that were accepted, in the order in which they were. */
async function deliverBatches(
  { settings, client, limiter, progress, isPersonal, requests }: Session,
  { clock, random, cancellation, report, ledger }: SendNotificationDeps,
): Promise<readonly Batch[]> {
  const { channel, userIdentityType } = settings;
  const accepted: Batch[] = [];
  await deliver(requests, {
    notify: ({ message, identities }, attempt) =>
      client.notify({ channel, userIdentityType, message, identities }, cancellation.overdue, attempt),
    guarantee: settings.delivery,
    retries: settings.retries,
    isPersonal,
    limiter,
    clock,
    random,
    cancelled: cancellation.requested,
    ledger,
    onChange: (batch) => {
      if (batch.state.kind === "accepted") accepted.push(batch);
      progress.changed(batch);
      unlessItFails(() => report.update(batch));
    },
    onRetry: (batch, retry) => progress.retry(batch, retry),
  });
  return accepted;
}

async function waitForBatches(
  accepted: readonly Batch[],
  { settings, client, limiter, progress }: Session,
  { batches, clock, cancellation, report, ledger }: SendNotificationDeps,
): Promise<Pick<SendingResult, "waitEnding" | "pollError">> {
  let pollError: PlatformError | undefined;
  const waitEnding = await waitForJobs(accepted, {
    jobStatus: (jobId, signal) => client.jobStatus(jobId, signal),
    userIdentityType: settings.userIdentityType,
    limiter,
    requestsPerMinute: settings.requestsPerMinute,
    clock,
    timeoutMs: settings.waitTimeoutSeconds * 1000,
    cancelled: cancellation.requested,
    onProgress: (elapsedMs) => {
      progress.round(batches, elapsedMs);
      unlessItFails(() => report.write());
    },
    onFailedPoll: (batch, { error }) => {
      pollError = error;
      progress.failedPoll(batch, error);
    },
  });
  for (const batch of accepted)
    ledger?.struckOut(
      batch,
      failuresOf(batch).map(({ identity }) => identity),
    );
  return { waitEnding, pollError };
}

/** Writes a debug line for each exchange: method, path, status, duration, attempt and body sizes, and nothing more. */
function logged(
  transport: Transport,
  { log, clock }: { readonly log: Log; readonly clock: Clock },
): Transport {
  return async (request, signal) => {
    const start = clock.now();
    const exchange = await transport(request, signal);
    const took = clock.now() - start;
    log.debug(() => {
      const ended =
        exchange.kind === "response"
          ? `${exchange.status}, ${Buffer.byteLength(exchange.body)} bytes`
          : exchange.kind;
      const sent = Buffer.byteLength(request.body ?? "");
      const path = new URL(request.url).pathname;
      const attempt = request.attempt ?? 1;
      return `${request.method} ${path} (${sent} bytes, attempt ${attempt}): ${ended} in ${Math.round(took)} ms`;
    });
    return exchange;
  };
}

/** At the end, the step says that the report can't be written; that must not stop the sending. */
function unlessItFails(write: () => void): void {
  try {
    write();
  } catch {}
}
