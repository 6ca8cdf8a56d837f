import type { IncomingHttpHeaders } from "node:http";
import { parseJson } from "../json.ts";
import { cutBetweenNames } from "../text.ts";
import { type ErrorEntry, isErrorBody, readErrors } from "./wire.ts";

/** What went wrong with a request, and what to do about it. `what` may quote the platform: it is text from outside. */
export interface PlatformError {
  readonly what: string;
  readonly advice: string;
}

/** What went wrong with a request, by its response. */
export interface ResponseError extends PlatformError {
  /** The rate limit that the platform says is reached, by its window. */
  readonly rateLimit: "minute" | "hour" | undefined;
  /** The body is the platform's own error body and nothing more, so the response is not a gateway's. */
  readonly isPlatforms: boolean;
  /** The message is about the JWT app or the bot, so every other request would get the same response. */
  readonly isAboutApp: boolean;
  /** The platform has seen the request's token before. */
  readonly isReplay: boolean;
}

/** A response as far as its words matter. */
interface ResponseParts {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Longest part of a platform's message that is shown. */
const SHOWN_LENGTH = 300;

/**
 * Puts a response that is no job into words, with advice. The advice depends on the platform's message first and then
 * on the HTTP status: for a missing scope, a wrong secret and a wrong bot ID, the platform sends the same status and
 * code (401, 4002).
 *
 * @param json the parsed body
 */
export function errorOfResponse(
  response: ResponseParts,
  json: unknown = parseJson(response.body),
): ResponseError {
  const errors = readErrors(json);
  const messages = errors.length > 0 ? errors.map(({ message }) => message) : otherWords(response);
  const rule = RULES.find(({ says }) => messages.some((message) => says.test(message)));
  const words = errors.length > 0 ? quoteErrors(errors) : describeBody(response);
  return {
    what: `HTTP ${response.status}: ${words}`,
    advice: rule?.advice ?? adviceOnStatus(response, errors.length > 0),
    rateLimit: rateLimitOf(messages),
    isPlatforms: isErrorBody(json),
    isAboutApp: rule?.isAboutApp ?? false,
    isReplay: rule?.isReplay ?? false,
  };
}

/**
 * The body of a 4xx response that is not an error body. The form of some errors, such as those of rate limits, is not
 * documented.
 */
function otherWords({ status, body }: ResponseParts): readonly string[] {
  return status >= 400 && status < 500 && !isWebPage(body) ? [body.slice(0, 10_000)] : [];
}

/** Says whether a status leads the client to another address; a 304, for example, doesn't. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

const REDIRECTS: ReadonlySet<number> = new Set([300, 301, 302, 303, 305, 307, 308]);

function quoteErrors(errors: readonly ErrorEntry[]): string {
  const quotes = errors.map(
    ({ message, code }) =>
      cutBetweenNames(message, SHOWN_LENGTH) + (code === undefined ? "" : ` (code ${code})`),
  );
  return cutBetweenNames(quotes.join("; "), 3 * SHOWN_LENGTH);
}

function describeBody({ status, headers, body }: ResponseParts): string {
  if (isRedirect(status)) {
    const { location } = headers;
    if (location === undefined) return "a redirect without an address";
    return `a redirect to ${cutBetweenNames(location, SHOWN_LENGTH)}, which is never followed`;
  }
  const text = body.trim();
  if (text === "") return "an empty response";
  if (!isWebPage(text)) return cutBetweenNames(text, SHOWN_LENGTH);
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text.slice(0, 10_000))?.[1]?.trim();
  return title ? `a web page, titled "${cutBetweenNames(title, SHOWN_LENGTH)}"` : "a web page";
}

function isWebPage(body: string): boolean {
  return /^\s*<(!doctype|html)/i.test(body);
}

/** The documented rate limit messages, whichever HTTP status they come with. */
const RATE_LIMIT = /exceeded the (per[- ]minute|hourly) rate limit|rate limit for this api has been reached/i;

function rateLimitOf(messages: readonly string[]): ResponseError["rateLimit"] {
  const message = messages.find((text) => RATE_LIMIT.test(text));
  if (message === undefined) return undefined;
  return /hourly/i.test(message) ? "hour" : "minute";
}

const RATE_LIMIT_ADVICE = "The bot's rate limit is reached: send again later.";

const SCOPE_ADVICE =
  "Give the JWT app the scope Proactive Messages (App Builder, or Admin Console: Channel Management > Proactive Messages), then publish the app.";

const CREDENTIALS_ADVICE =
  "Check `bot-id`, `client-id`, `client-secret` or `private-key`, and `jwt-algorithm`: they must be those of one JWT app of this bot, at this `host`.";

const CONTENT_ADVICE =
  "The platform rejects the content of the request. Check the message, `channel`, `user-identity-type` and the identities.";

const PATH_ADVICE = "`host` is the platform's address without the path of its pages (such as /builder).";

/** What to do about a message of the platform; the first rule that matches counts. */
const RULES: readonly {
  readonly says: RegExp;
  readonly advice: string;
  readonly isAboutApp?: true;
  readonly isReplay?: true;
}[] = [
  { says: RATE_LIMIT, advice: RATE_LIMIT_ADVICE },
  { says: /\bscopes?\b|permission denied/i, advice: SCOPE_ADVICE, isAboutApp: true },
  {
    says: /jwe|encrypted token/i,
    advice:
      "If the app enforces JWE, set `jwe-public-key` to the platform's public key; if it doesn't, remove that input.",
    isAboutApp: true,
  },
  {
    says: /replay/i,
    advice:
      "The platform has seen the token of this request before, although each has its own. Make sure that no gateway or proxy repeats requests.",
    isReplay: true,
  },
  { says: /jti/i, advice: "Check the JTI setting of the JWT app in Kore.ai." },
  {
    says: /jwt (expired|not active)|"(exp|iat|nbf)"/i,
    advice: "The platform rejects the token because of its times: check the runner's clock.",
  },
  {
    says: /invalid jwt token|jwt malformed/i,
    advice:
      "The platform can't read the token. Check `jwt-algorithm`. If the app enforces JWE, set `jwe-public-key`; if it doesn't, remove that input.",
    isAboutApp: true,
  },
  { says: /invalid sdk credentials/i, advice: CREDENTIALS_ADVICE, isAboutApp: true },
  {
    says: /invalid ?(stream|bot) ?id/i,
    advice: "Check `bot-id`: copy the Bot ID or Stream ID from the bot's General Settings.",
    isAboutApp: true,
  },
  { says: /validation errors|invalid arguments/i, advice: CONTENT_ADVICE },
];

/** What to do about a response whose message no rule knows. */
function adviceOnStatus({ status, body }: ResponseParts, isPlatforms: boolean): string {
  if (isRedirect(status)) return "Set `host` to the platform's own address.";
  const advice = STATUS_ADVICE[status];
  if (status === 404)
    return `Check \`bot-id\` and \`host\`: this host has no such bot, or no such API. ${PATH_ADVICE}`;
  if (isWebPage(body) && status < 500)
    return [`Check \`host\`: the response is not from the platform's API. ${PATH_ADVICE}`, advice ?? []]
      .flat()
      .join(" ");
  if (advice !== undefined) return advice;
  if (status >= 500) return "The platform has a problem right now: send again later.";
  if (isPlatforms) return "The platform rejected the request. Fix the problem that it names.";
  return "Check `host`: the response may not be from the platform.";
}

const STATUS_ADVICE: Readonly<Record<number, string>> = {
  400: "Check the message, and that the channel is configured, published and enabled for proactive notifications.",
  401: CREDENTIALS_ADVICE,
  403: SCOPE_ADVICE,
  405: "Check `host`: the server there doesn't accept this request, so it may not be the platform's API.",
  412: CONTENT_ADVICE,
  413: "The message is too large for the platform. Shorten it.",
  429: RATE_LIMIT_ADVICE,
};

/** What to do about recipients that the platform could not reach, by its comment. */
export function adviceOnComment(comment: string): string {
  return /not associated with the channel|isn't associated/i.test(comment)
    ? "Install the bot's app for them, or correct the identity. They are in undelivered-file."
    : "They are in undelivered-file.";
}
