import type { Clock } from "./clock.ts";
import type { Batch } from "./delivery/batches.ts";
import { deliver } from "./delivery/deliver.ts";
import { tally } from "./delivery/tally.ts";
import { waitForJobs } from "./delivery/wait.ts";
import { createClient } from "./kore/client.ts";
import { RateLimiter } from "./kore/rate-limit.ts";
import { type App, makeToken } from "./kore/token.ts";
import type { Transport } from "./kore/transport.ts";
import type { Trouble } from "./kore/trouble.ts";
import type { Notification } from "./plan.ts";
import type { ReportFile } from "./report/files.ts";
import type { Log } from "./report/log.ts";
import { Progress } from "./report/progress.ts";
import { failureReasons } from "./report/reasons.ts";
import type { Redactor } from "./report/redaction.ts";
import type { Ended } from "./report/verdict.ts";

/** What only a process has: time, chance, the network, and somebody who may end it. */
export interface SendingWorld extends TokenWorld {
  readonly clock: Clock;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  readonly cancellation: Cancellation;
  readonly createTransport: (timeoutMs: number) => Transport;
}

/** How the runner ends a step before its time. */
export interface Cancellation {
  /** Aborted when the step is cancelled: no request goes out from then on. */
  readonly requested: AbortSignal;
  /** Aborted a moment later, when what is still under way must be broken off. */
  readonly overdue: AbortSignal;
}

/** What a fresh token is made with. */
export interface TokenWorld {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly uuid: () => string;
}

/** The step that sends: where it speaks, and what it keeps. */
export interface SendingStep extends SendingWorld {
  readonly log: Log;
  readonly redactor: Redactor;
  readonly batches: readonly Batch[];
  readonly report: ReportFile;
}

/** Sends a notification, waits for its jobs if asked to, and tells the log of it; the batches hold what became of them. */
export async function sendNotification(notification: Notification, step: SendingStep): Promise<Ended> {
  const { log, redactor, batches, cancellation } = step;
  const progress = new Progress(batches.length, log, redactor);
  progress.start(notification);
  const { waitEnding, pollTrouble } = await deliverAndWait(notification, step, progress);
  return {
    batches,
    sum: tally(batches),
    waitEnding,
    pollTrouble,
    reasons: failureReasons(batches, redactor, notification.settings.showIdentities),
    isCancelled: cancellation.requested.aborted,
  };
}

/** Gives tokens of an app, each made when it is asked for. */
export function tokensFor(app: App, { now, uuid }: TokenWorld): () => Promise<string> {
  return () => makeToken(app, now(), uuid());
}

async function deliverAndWait(
  notification: Notification,
  step: SendingStep,
  progress: Progress,
): Promise<Pick<Ended, "waitEnding" | "pollTrouble">> {
  const { settings, message } = notification;
  const { bot, channel, userIdentityType, requestsPerMinute } = settings;
  const { batches, clock, random, cancellation } = step;
  const transport = logged(step.createTransport(settings.requestTimeoutSeconds * 1000), step);
  const freshToken = tokensFor(settings.app, step);
  const cancelled = cancellation.requested;
  const client = createClient(bot, { freshToken, cancelled, transport, now: step.now });
  const limiter = new RateLimiter(requestsPerMinute, clock, (ms) => progress.rateWait(ms));
  await deliver(batches, {
    notify: (identities, attempt) =>
      client.notify({ channel, userIdentityType, message, identities }, cancellation.overdue, attempt),
    guarantee: settings.delivery,
    retries: settings.retries,
    limiter,
    clock,
    random,
    cancelled,
    onChange: (batch) => {
      progress.changed(batch);
      unlessItFails(() => step.report.update(batch));
    },
    onRetry: (batch, retry) => progress.retry(batch, retry),
  });
  if (!settings.wait || cancelled.aborted || tally(batches).inJobs === 0) return { waitEnding: undefined };
  let pollTrouble: Trouble | undefined;
  const waitEnding = await waitForJobs(batches, {
    jobStatus: (jobId, signal) => client.jobStatus(jobId, signal),
    limiter,
    requestsPerMinute,
    clock,
    timeoutMs: settings.waitTimeoutSeconds * 1000,
    cancelled,
    onRound: (elapsedMs) => {
      progress.round(batches, elapsedMs);
      unlessItFails(() => step.report.write());
    },
    onFailedPoll: (batch, { trouble }) => {
      pollTrouble = trouble;
      progress.failedPoll(batch, trouble);
    },
  });
  return { waitEnding, pollTrouble };
}

/** Writes a debug line for each exchange: method, path, status, duration, attempt and body sizes, and nothing more. */
function logged(transport: Transport, { log, clock }: SendingStep): Transport {
  return async (request, signal) => {
    const start = clock.now();
    const exchange = await transport(request, signal);
    const took = clock.now() - start;
    log.debug(() => {
      const answer =
        exchange.kind === "answer"
          ? `${exchange.status}, ${Buffer.byteLength(exchange.body)} bytes`
          : exchange.kind;
      const sent = Buffer.byteLength(request.body ?? "");
      const path = new URL(request.url).pathname;
      const attempt = request.attempt ?? 1;
      return `${request.method} ${path} (${sent} bytes, attempt ${attempt}): ${answer} in ${Math.round(took)} ms`;
    });
    return exchange;
  };
}

/** A report that can't be written is said at the end; it must not keep anybody from being notified. */
function unlessItFails(write: () => void): void {
  try {
    write();
  } catch {}
}
