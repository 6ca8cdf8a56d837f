import { parseJson } from "../json.ts";
import { seconds } from "../text.ts";
import type { Exchange } from "./exchange.ts";
import { errorOfResponse, isRedirect, type PlatformError, type ResponseError } from "./platform-error.ts";
import { askedWaitOf, MAX_ASKED_WAIT_MS } from "./retry-after.ts";
import { type Job, type JobDetails, readJob, readJobDetails } from "./wire.ts";

/** How a `POST …/notify` ended. */
export type NotifyOutcome =
  /** The platform accepted the request as a job. */
  | { readonly kind: "accepted"; readonly job: Job }
  /** It surely wasn't accepted, and another attempt would end the same; `stopsAll`: so would every other request. */
  | {
      readonly kind: "refused";
      readonly error: PlatformError;
      readonly stopsAll: boolean;
      /** Whether the platform refused the request for its own content, which says nothing about others. */
      readonly isAboutContent?: true;
    }
  /** It surely wasn't processed; `isFree`: another attempt doesn't count as one of `retries`. */
  | ({ readonly kind: "not-processed"; readonly error: PlatformError; readonly isFree?: true } & AskedWait)
  /** It may or may not have been accepted. */
  | ({ readonly kind: "unknown"; readonly error: PlatformError } & AskedWait);

/** How long the platform asks to wait before the next request of any kind, if it does. */
export interface AskedWait {
  readonly askedWaitMs?: number;
}

/** How a `GET …/notify/status/{jobId}` ended. One that failed says nothing about the job, and may be repeated. */
export type StatusOutcome =
  | { readonly kind: "job"; readonly job: JobDetails }
  | ({ readonly kind: "failed"; readonly error: PlatformError } & AskedWait);

/** What to do about a request that may or may not have been accepted. */
const UNKNOWN_ADVICE =
  "The platform may have accepted the request: ask a recipient, or look at the bot's analytics, before you send again.";

const NETWORK_ADVICE = "Check `host`, the network and the proxy.";

/** Statuses of a refusal that every other request would get too: it is about the app, the bot or the host. */
const STOPS_ALL: ReadonlySet<number> = new Set([401, 403, 404]);

/** Statuses of a refusal of a request's own content: a message or an identity that the platform doesn't accept. */
const ABOUT_CONTENT: ReadonlySet<number> = new Set([400, 412, 413]);

/**
 * Statuses from 300 to 499 that say nothing about whether the platform accepted the request. Gateways in front of it
 * send 408 and 499 when they have given up (older versions of Envoy do), and a cache sends 304.
 */
function isFromGateway(status: number): boolean {
  return status === 408 || status === 499 || (status < 400 && !isRedirect(status));
}

type Response = Extract<Exchange, { kind: "response" }>;

/**
 * Judges how the exchange of a `POST …/notify` ended: see the table in `docs/delivery.md`.
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
      return outcomeOfResponse(exchange, now);
  }
}

function errorOnTheWay(exchange: Exclude<Exchange, Response>): PlatformError {
  const advice = exchange.kind === "lost" ? undefined : exchange.advice;
  return { what: exchange.reason, advice: advice ?? NETWORK_ADVICE };
}

function outcomeOfResponse(response: Response, now: number): NotifyOutcome {
  const { status } = response;
  const json = parseJson(response.body);
  const job = isWhole(response) ? readJob(json) : { wrong: "it was cut off" };
  if (isSuccess(status) && !("wrong" in job)) return { kind: "accepted", job };
  const error = errorOfResponse(response, json);
  const wait = waitOf(response, error, now);
  if (status === 429 || error.rateLimit || (status === 503 && error.isPlatforms && response.complete)) {
    const advice = adviceOnLongWait(wait) ?? error.advice;
    return { kind: "not-processed", error: { what: error.what, advice }, ...wait };
  }
  if (status >= 300 && status < 500 && !isFromGateway(status)) {
    return outcomeOfRefusal(status, error);
  }
  if (isSuccess(status)) return { kind: "unknown", error: errorOfSuccess(response, error, job) };
  const advice = [UNKNOWN_ADVICE, adviceOnLongWait(wait) ?? []].flat().join(" ");
  return { kind: "unknown", error: { what: error.what, advice }, ...wait };
}

function outcomeOfRefusal(status: number, error: ResponseError): NotifyOutcome {
  const { what, advice, isAboutApp, isReplay } = error;
  // Something repeated the request, and the platform may have accepted the one that came first.
  if (isReplay) return { kind: "unknown", error: { what, advice: `${advice} ${UNKNOWN_ADVICE}` } };
  const stopsAll = STOPS_ALL.has(status) || isAboutApp;
  const isAboutContent = ABOUT_CONTENT.has(status) && !isAboutApp;
  return { kind: "refused", error: { what, advice }, stopsAll, ...(isAboutContent && { isAboutContent }) };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function isWhole({ status, complete }: Response): boolean {
  return isSuccess(status) && complete;
}

/** Describes a response that reports success, but is not the platform's response to a notification. */
function errorOfSuccess(
  { status, complete }: Response,
  { what, advice }: PlatformError,
  job: Job | { readonly wrong: string },
): PlatformError {
  if (!complete || !("wrong" in job)) return { what: cutOff(status), advice: UNKNOWN_ADVICE };
  return {
    what: `${what}, which is not the platform's response to a notification: ${job.wrong}`,
    advice: `${advice} ${UNKNOWN_ADVICE}`,
  };
}

function cutOff(status: number): string {
  return `the response (HTTP ${status}) was cut off`;
}

/**
 * Says whether a response was in a cache for longer than its request took: then it is the response to an earlier one. The
 * age is compared with a minute to spare, because some caches compute it from the platform's clock.
 *
 * @param tookMs from the request to its response
 */
export function isFromCache(exchange: Exchange, tookMs: number): boolean {
  return exchange.kind === "response" && 1000 * Number(exchange.headers.age) > tookMs + 60_000;
}

/** What is known about a request whose response was in a cache. */
export function cachedJob({ id }: Job): NotifyOutcome {
  return repeated(`the response names job ${id}, but was in a cache before this request was sent`);
}

/** A job that an earlier request of the step has: whatever sent this response, it says nothing about this request. */
export function knownJob({ id }: Job): NotifyOutcome {
  return repeated(`the response names job ${id}, which another request of this step already has`);
}

function repeated(what: string): NotifyOutcome {
  const advice = `A cache or proxy in front of the platform may have repeated an earlier response. ${UNKNOWN_ADVICE}`;
  return { kind: "unknown", error: { what, advice } };
}

/**
 * Judges how the exchange of a `GET …/notify/status/{jobId}` ended.
 *
 * @param now milliseconds since the epoch
 */
export function statusOf(exchange: Exchange, jobId: string, now: number): StatusOutcome {
  if (exchange.kind !== "response") return { kind: "failed", error: errorOnTheWay(exchange) };
  const { status, body } = exchange;
  const json = parseJson(body);
  const job = isWhole(exchange) ? readJobDetails(json, jobId) : { wrong: "it was cut off" };
  if (!("wrong" in job)) return { kind: "job", job };
  const error = errorOfResponse(exchange, json);
  const { what, advice } = error;
  const wait = waitOf(exchange, error, now);
  if (!isSuccess(status) || error.rateLimit) return { kind: "failed", error: { what, advice }, ...wait };
  return {
    kind: "failed",
    error: { what: `a response (HTTP ${status}) that can't be used: ${job.wrong}`, advice },
  };
}

/** What to do if the platform asks for a wait that the step doesn't take. */
function adviceOnLongWait({ askedWaitMs = 0 }: AskedWait): string | undefined {
  if (askedWaitMs <= MAX_ASKED_WAIT_MS) return undefined;
  const asked = Number.isFinite(askedWaitMs) ? `of ${seconds(askedWaitMs)}` : "without end";
  return `The platform asks for a wait ${asked}, and the step waits at most 5 minutes: send again later.`;
}

/** `Retry-After` if there is one that can be read; else, for a rate limit, the length of its window. */
function waitOf({ headers, status }: Response, { rateLimit }: ResponseError, now: number): AskedWait {
  const limit = rateLimit ?? (status === 429 ? "minute" : undefined);
  const windowMs = limit === undefined ? undefined : limit === "hour" ? 3_600_000 : 60_000;
  const ms = askedWaitOf(headers, now) ?? windowMs;
  return ms === undefined ? {} : { askedWaitMs: ms };
}
