import { parseJson } from "../json.ts";
import { seconds } from "../text.ts";
import type { Exchange } from "./exchange.ts";
import { errorOfResponse, type PlatformError, type ResponseError } from "./platform-error.ts";
import { MAX_ASKED_WAIT_MS, retryAfterMs } from "./retry-after.ts";
import type { HttpRequest, Transport } from "./transport.ts";
import { type Job, type JobDetails, type NotifyRequest, readJob, readJobDetails } from "./wire.ts";

/** How a `POST …/notify` ended. */
export type NotifyOutcome =
  /** The platform took the request, as a job. */
  | { readonly kind: "accepted"; readonly job: Job }
  /** It surely didn't take it, and wouldn't the next time; `stopsAll` says that every other request would end the same. */
  | { readonly kind: "refused"; readonly error: PlatformError; readonly stopsAll: boolean }
  /** It surely didn't process it. */
  | ({ readonly kind: "not-processed"; readonly error: PlatformError } & AskedWait)
  /** Nobody can tell whether it took it. */
  | ({ readonly kind: "unknown"; readonly error: PlatformError } & AskedWait);

/** How long the platform asks to wait before the next request of any kind, if it does. */
export interface AskedWait {
  readonly askedWaitMs?: number;
}

/** How a `GET …/notify/status/{jobId}` ended; one that failed says nothing of the job, and may be tried again. */
export type StatusOutcome =
  | { readonly kind: "told"; readonly report: JobDetails }
  | ({ readonly kind: "failed"; readonly error: PlatformError } & AskedWait);

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

/** What a client needs of the world. */
export interface ClientDeps {
  /** Gives a token that no request has carried yet. */
  readonly freshToken: () => Promise<string>;
  /** Aborted when no notification may begin any more. */
  readonly cancelled: AbortSignal;
  readonly transport: Transport;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Makes a client; aborting a call's signal breaks its exchange off. */
export function createClient(
  { platformUrl, botId }: Bot,
  { freshToken, cancelled, transport, now }: ClientDeps,
): Client {
  const notifyUrl = `${platformUrl}/api/public/bot/${botId}/notify`;
  const headers = async () => ({ auth: await freshToken(), accept: "application/json" });
  const prepare: Client["prepare"] = async (request) => ({
    method: "POST",
    url: notifyUrl,
    headers: { ...(await headers()), "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  return {
    prepare,
    async notify(request, signal, attempt = 1) {
      const post = { ...(await prepare(request)), attempt };
      // All this takes a moment, in which the step may have been cancelled.
      if (cancelled.aborted) return CANCELLED;
      return outcomeOf(await transport(post, signal), now());
    },
    async jobStatus(jobId, signal) {
      const url = `${notifyUrl}/status/${jobId}`;
      const get = { method: "GET", url, headers: await headers(), attempt: 1 } as const;
      if (signal.aborted) return { kind: "failed", error: CANCELLED.error };
      return statusOf(await transport(get, signal), jobId, now());
    },
  };
}

const CANCELLED = {
  kind: "not-processed",
  error: { what: "the step was cancelled before it went out", advice: "Run the workflow again." },
} as const satisfies NotifyOutcome;

/** Refusals that every other request of the step would meet too: they are about the app and the bot. */
const STOPS_ALL: ReadonlySet<number> = new Set([401, 403, 404]);

/** What to do about a request that may or may not have been taken. */
const UNKNOWN_ADVICE =
  "The platform may have taken the request: ask a recipient, or look at the bot's analytics, before sending again.";

/**
 * Judges how the exchange of a `POST …/notify` ended, by the contract's table.
 *
 * @param now milliseconds since the epoch
 */
export function outcomeOf(exchange: Exchange, now: number): NotifyOutcome {
  switch (exchange.kind) {
    case "not-sent":
      return { kind: "not-processed", error: errorOnTheWay(exchange) };
    case "blocked":
      return { kind: "refused", error: errorOnTheWay(exchange), stopsAll: true };
    case "lost":
      return { kind: "unknown", error: { what: exchange.reason, advice: UNKNOWN_ADVICE } };
    case "response":
      return outcomeOfAnswer(exchange, now);
  }
}

const NETWORK_ADVICE = "Check `host`, the network and the proxy.";

function errorOnTheWay(exchange: Exclude<Exchange, Answer>): PlatformError {
  const advice = exchange.kind === "blocked" ? exchange.advice : undefined;
  return { what: exchange.reason, advice: advice ?? NETWORK_ADVICE };
}

type Answer = Extract<Exchange, { kind: "response" }>;

function outcomeOfAnswer(answer: Answer, now: number): NotifyOutcome {
  const { status, complete, body } = answer;
  const isSuccess = status >= 200 && status < 300;
  const job = isSuccess && complete ? readJob(parseJson(body)) : { wrong: "it was cut off" };
  if (!("wrong" in job)) return { kind: "accepted", job };
  const error = errorOfResponse(answer);
  const wait = askedWait(answer, error, now);
  const isTransient503 = status === 503 && (answer.headers["retry-after"] !== undefined || error.isPlatforms);
  if (status === 429 || error.rateLimit || isTransient503) {
    const advice = adviceOnLongWait(wait) ?? error.advice;
    return { kind: "not-processed", error: { ...error, advice }, ...wait };
  }
  if (!isSuccess && status < 500) return { kind: "refused", error, stopsAll: STOPS_ALL.has(status) };
  const what = isSuccess ? whatOfSuccess(answer, error, job.wrong) : error.what;
  const advice = [UNKNOWN_ADVICE, adviceOnLongWait(wait) ?? []].flat().join(" ");
  return { kind: "unknown", error: { what, advice }, ...(isSuccess ? {} : wait) };
}

/** Puts an answer into words that says it went well, but not as the platform does. */
function whatOfSuccess({ status, complete }: Answer, { what }: PlatformError, wrong: string): string {
  if (!complete) return `the answer (HTTP ${status}) was cut off`;
  return `${what}, which is not the platform's answer to a notification: ${wrong}`;
}

function statusOf(exchange: Exchange, jobId: string, now: number): StatusOutcome {
  if (exchange.kind !== "response") return { kind: "failed", error: errorOnTheWay(exchange) };
  const { status, complete, body } = exchange;
  const isSuccess = status >= 200 && status < 300;
  const report = isSuccess && complete ? readJobDetails(parseJson(body), jobId) : { wrong: "it was cut off" };
  if (!("wrong" in report)) return { kind: "told", report };
  const error = errorOfResponse(exchange);
  const wait = askedWait(exchange, error, now);
  if (!isSuccess || error.rateLimit) return { kind: "failed", error, ...wait };
  const what = `an answer (HTTP ${status}) that can't be used: ${report.wrong}`;
  return { kind: "failed", error: { what, advice: error.advice } };
}

/** What to do instead of a wait that the step doesn't take, if it is one. */
function adviceOnLongWait({ askedWaitMs = 0 }: AskedWait): string | undefined {
  if (askedWaitMs <= MAX_ASKED_WAIT_MS) return undefined;
  const asked = Number.isFinite(askedWaitMs) ? `of ${seconds(askedWaitMs)}` : "without end";
  return `The platform asks for a wait ${asked}, and the step waits at most 5 minutes: send again later.`;
}

/** `Retry-After` where there is one; else, for a rate limit, the length of its window. */
function askedWait({ headers, status }: Answer, { rateLimit }: ResponseError, now: number): AskedWait {
  const limit = rateLimit ?? (status === 429 ? "minute" : undefined);
  const windowMs = limit === undefined ? undefined : limit === "hour" ? 3_600_000 : 60_000;
  const ms = retryAfterMs(headers["retry-after"], now) ?? windowMs;
  return ms === undefined ? {} : { askedWaitMs: ms };
}
