import { RATE_LIMIT_MESSAGES, Refused } from "./answers.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A bot's rate limits, and the response to a request over them: neither status nor header is documented. */
export interface RateLimits {
  /** Requests in any 60 seconds; at least 1. Documented: 600. */
  readonly perMinute: number;
  /** Requests in any hour; at least 1. Documented: 18,000. */
  readonly perHour: number;
  /** The HTTP status of the refusal. */
  readonly status: number;
  /** The form of the `Retry-After` header. */
  readonly retryAfter: "none" | "seconds" | "date";
}

/** The documented limits, with a bare 429. */
export const RATE_LIMITS: RateLimits = { perMinute: 600, perHour: 18_000, status: 429, retryAfter: "none" };

/**
 * Counts a bot's requests in rolling windows. A refused request counts too, so that sending faster never helps.
 *
 * @returns counts one request at `now` (milliseconds, never going back); throws {@link Refused} if it is one too many
 */
export function createRateLimiter(limits: RateLimits): (now: number) => void {
  const hourly = createWindow(limits.perHour, HOUR);
  const minutely = createWindow(limits.perMinute, MINUTE);
  return (now) => {
    const hour = hourly(now);
    const minute = minutely(now);
    if (hour === 0 && minute === 0) return;
    const message = hour > 0 ? RATE_LIMIT_MESSAGES.hour : RATE_LIMIT_MESSAGES.minute;
    const headers = retryAfter(limits.retryAfter, now, Math.max(hour, minute));
    throw new Refused(limits.status, message, limits.status, headers);
  };
}

/** Counts a request and gives the milliseconds until the next may come: 0 if this one was within the limit. */
function createWindow(limit: number, length: number): (now: number) => number {
  const times: number[] = [];
  return (now) => {
    times.push(now);
    const latestToLeave = times.at(-limit - 1);
    if (latestToLeave === undefined || latestToLeave <= now - length) return 0;
    return (times.at(-limit) ?? now) + length - now;
  };
}

function retryAfter(form: RateLimits["retryAfter"], now: number, wait: number): Record<string, string> {
  if (form === "none") return {};
  const seconds = Math.ceil(wait / 1000);
  if (form === "seconds") return { "retry-after": String(seconds) };
  const wholeSecond = Math.ceil((now + wait) / 1000) * 1000;
  return { "retry-after": new Date(wholeSecond).toUTCString() };
}
