import type { IncomingHttpHeaders } from "node:http";
import { parseJson } from "../json.ts";
import { cutBetweenNames } from "../text.ts";
import { type ErrorEntry, readErrors } from "./wire.ts";

/** What went wrong with a request, and what to do about it. `what` may quote the platform: it is text from outside. */
export interface PlatformError {
  readonly what: string;
  readonly advice: string;
}

/** PlatformError that an answer tells of. */
export interface ResponseError extends PlatformError {
  /** The rate limit that the platform says is reached, by its window. */
  readonly rateLimit: "minute" | "hour" | undefined;
  /** The body is the platform's own error body, so it was no gateway that answered. */
  readonly isPlatforms: boolean;
}

/** The documented rate limit messages, whichever HTTP status they come with. */
const RATE_LIMIT = /exceeded the (per-minute|hourly) rate limit|rate limit for this api has been reached/i;

/** Longest part of a platform's message that is shown. */
const SHOWN_LENGTH = 300;

/** Puts an answer that is no job into words. */
export function errorOfResponse({
  status,
  headers,
  body,
}: {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}): ResponseError {
  const errors = readErrors(parseJson(body));
  const said = errors.map(
    ({ message, code }) =>
      cutBetweenNames(message, SHOWN_LENGTH) + (code === undefined ? "" : ` (code ${code})`),
  );
  return {
    what: `HTTP ${status}: ${said.length > 0 ? cutBetweenNames(said.join("; "), 3 * SHOWN_LENGTH) : describeBody(status, headers, body)}`,
    advice: adviceFor(status, errors),
    rateLimit: rateLimitOf(errors),
    isPlatforms: errors.length > 0,
  };
}

function rateLimitOf(errors: readonly ErrorEntry[]): ResponseError["rateLimit"] {
  const message = errors.map((error) => error.message).find((text) => RATE_LIMIT.test(text));
  if (message === undefined) return undefined;
  return /hourly/i.test(message) ? "hour" : "minute";
}

function describeBody(status: number, headers: IncomingHttpHeaders, body: string): string {
  if (status >= 300 && status < 400) {
    return `a redirect to ${cutBetweenNames(headers.location ?? "nowhere", SHOWN_LENGTH)}, which is never followed`;
  }
  const text = body.trim();
  if (text === "") return "an empty answer";
  if (/^<(!doctype|html)/i.test(text)) {
    const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text.slice(0, 10_000))?.[1]?.trim();
    return title ? `a web page, titled "${cutBetweenNames(title, SHOWN_LENGTH)}"` : "a web page";
  }
  return cutBetweenNames(text, SHOWN_LENGTH);
}

function adviceFor(status: number, errors: readonly ErrorEntry[]): string {
  const said = errors.map(({ message }) => message).join(" ");
  if (RATE_LIMIT.test(said) || status === 429) return "The bot's rate limit is reached: send again later.";
  if (/jwe|encrypted token/i.test(said))
    return "If the app enforces JWE, give the platform's public key as `jwe-public-key`; if it doesn't, leave that out.";
  if (/replay|jti/i.test(said)) return "Check the JTI setting of the JWT app in Kore.ai.";
  if (status === 401 || /invalid sdk credentials/i.test(said) || errors.some(({ code }) => code === 4002)) {
    return "Check `client-id`, `client-secret` or `private-key`, and `jwt-algorithm`: they must be those of one JWT app of this bot.";
  }
  if (status === 403) {
    return "Give the JWT app the scope Proactive Messages (App Builder, or Admin Console: Channel Management > Proactive Messages), then publish the app.";
  }
  if (status === 404)
    return "Check `bot-id` and `host`: this host knows no such bot, or has its API below a path prefix.";
  if (status === 400) {
    return "Check the message, and that the channel is configured, published and enabled for proactive notifications.";
  }
  if (status === 413) return "The message is too large for the platform.";
  if (status >= 300 && status < 400) return "Set `host` to the platform's own address.";
  if (errors.length > 0 && status >= 500) return "The platform has error just now: send again later.";
  if (errors.length > 0) return "The platform says what it doesn't like: mend the message or the inputs.";
  return "Check `host`: something other than the platform may have answered.";
}
