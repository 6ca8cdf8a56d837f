import { clockDifferenceMs, clockSentence } from "./clock-difference.ts";
import type { Exchange } from "./exchange.ts";
import {
  cachedJob,
  isFromCache,
  knownJob,
  type NotifyOutcome,
  outcomeOf,
  type StatusOutcome,
  statusOf,
} from "./judgement.ts";
import type { PlatformError } from "./platform-error.ts";
import type { HttpRequest, Transport } from "./transport.ts";
import type { NotifyRequest } from "./wire.ts";

/** The bot to send through. */
export interface Bot {
  /** The platform's base URL, with its path prefix, without a slash at the end. */
  readonly platformUrl: string;
  readonly botId: string;
}

/** The Proactive Notifications API, version 1, of one bot; each call is one request. */
export interface Client {
  /** Builds the request of a notification, with a token of its own, as `notify` sends it. */
  prepare(request: NotifyRequest): Promise<HttpRequest>;
  /** @param attempt which one this is for these recipients, from 1 */
  notify(request: NotifyRequest, signal: AbortSignal, attempt?: number): Promise<NotifyOutcome>;
  jobStatus(jobId: string, signal: AbortSignal): Promise<StatusOutcome>;
}

/** What a client needs from outside. */
export interface ClientDeps {
  /**
   * Gives a token that no request has carried yet.
   *
   * @param now the platform's time as far as it is known, in milliseconds since the epoch
   */
  readonly freshToken: (now: number) => Promise<string>;
  /** Aborted when no notification may be sent any more. */
  readonly cancelled: AbortSignal;
  readonly transport: Transport;
  /** Milliseconds since the epoch, by the runner's clock. */
  readonly now: () => number;
  /** Called once, when all later tokens get the platform's time, because the runner's clock is wrong. */
  readonly onWrongClock: (differenceMs: number) => void;
}

const CANCELLED = {
  kind: "not-processed",
  error: { what: "the step was cancelled before it was sent", advice: "Run the workflow again." },
} as const satisfies NotifyOutcome;

/** Makes a client for one step; aborting a call's signal breaks its exchange off. */
export function createClient(
  { platformUrl, botId }: Bot,
  { freshToken, cancelled, transport, now, onWrongClock }: ClientDeps,
): Client {
  const notifyUrl = `${platformUrl}/api/public/bot/${botId}/notify`;
  const jobIds = new Set<string>();
  /** How far the platform's clock is ahead of the runner's, once a rejected token has shown it. */
  let differenceMs: number | undefined;

  const headers = async () => ({
    auth: await freshToken(now() + (differenceMs ?? 0)),
    accept: "application/json",
    // Without this header, a server may compress its response.
    "accept-encoding": "identity",
  });
  const prepare: Client["prepare"] = async (request) => ({
    method: "POST",
    url: notifyUrl,
    headers: { ...(await headers()), "content-type": "application/json" },
    body: JSON.stringify(request),
  });

  /** Carries a request; a 401 whose `Date` is off corrects the time of all later tokens, once. */
  const carry = async (request: HttpRequest, signal: AbortSignal): Promise<Carried> => {
    const sentAt = now();
    const exchange = await transport(request, signal);
    const receivedAt = now();
    const difference = clockDifferenceMs(exchange, sentAt, receivedAt);
    if (difference !== undefined && differenceMs === undefined) {
      differenceMs = difference;
      onWrongClock(difference);
    }
    return { exchange, difference, tookMs: receivedAt - sentAt };
  };

  return {
    prepare,
    async notify(request, signal, attempt = 1) {
      const isCorrected = differenceMs !== undefined;
      const post = { ...(await prepare(request)), attempt };
      // This takes a moment, in which the step may have been cancelled.
      if (cancelled.aborted) return CANCELLED;
      const { exchange, difference, tookMs } = await carry(post, signal);
      const outcome = outcomeOf(exchange, now());
      if (outcome.kind === "accepted") {
        if (isFromCache(exchange, tookMs)) return cachedJob(outcome.job);
        if (jobIds.has(outcome.job.id)) return knownJob(outcome.job);
        jobIds.add(outcome.job.id);
      }
      if (outcome.kind !== "refused" || difference === undefined) return outcome;
      const error = withClock(outcome.error, difference);
      // The next token has the platform's time.
      return isCorrected ? { ...outcome, error } : { kind: "not-processed", error, isFree: true };
    },
    async jobStatus(jobId, signal) {
      const url = `${notifyUrl}/status/${jobId}`;
      const fresh = { ...(await headers()), "cache-control": "no-cache" };
      const get = { method: "GET", url, headers: fresh, attempt: 1 } as const;
      if (signal.aborted) return { kind: "failed", error: CANCELLED.error };
      const { exchange, difference } = await carry(get, signal);
      const outcome = statusOf(exchange, jobId, now());
      if (outcome.kind !== "failed" || difference === undefined) return outcome;
      return { ...outcome, error: withClock(outcome.error, difference) };
    },
  };
}

interface Carried {
  readonly exchange: Exchange;
  /** How far the platform's clock is ahead, if the token may have been rejected for that. */
  readonly difference: number | undefined;
  /** From the request to its response, in milliseconds. */
  readonly tookMs: number;
}

function withClock({ what, advice }: PlatformError, differenceMs: number): PlatformError {
  return { what, advice: `${advice} ${clockSentence(differenceMs)}` };
}
