import type { IncomingHttpHeaders } from "node:http";

/** The longest wait, in milliseconds, that the step accepts. If the platform asks for more, the rest stays unsent. */
export const MAX_ASKED_WAIT_MS = 5 * 60_000;

/**
 * Reads how long a response asks to wait, from `Retry-After` in both its forms, seconds and a date (RFC 9110 §10.2.3).
 * A date counts from the response's own `Date`, because the runner's clock may be wrong.
 *
 * @param now milliseconds since the epoch, for a response without a `Date`
 * @returns milliseconds, 0 for a date that is past; undefined if there is no such header, or one that can't be read
 */
export function askedWaitOf(headers: IncomingHttpHeaders, now: number): number | undefined {
  const text = headers["retry-after"]?.trim() ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : undefined;
  if (seconds !== undefined && seconds < FIRST_UNIX_TIME) return seconds * 1000;
  const date = seconds === undefined ? httpDateMs(text) : seconds * 1000;
  return date === undefined ? undefined : Math.max(0, date - (httpDateMs(headers.date) ?? now));
}

/** 2001. As seconds to wait, it would be 31 years: gateways that count from 1970 mean a date. */
const FIRST_UNIX_TIME = 1_000_000_000;

/**
 * Reads a date in any of HTTP's three forms (RFC 9110 §5.6.7), also with another zone than GMT.
 *
 * @returns milliseconds since the epoch; undefined if there is no date, or one that can't be read
 */
export function httpDateMs(header: string | undefined): number | undefined {
  const text = header?.trim() ?? "";
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(text)) return undefined;
  // Its oldest form names no zone, and means the same as the others.
  const hasZone = /\d\d:\d\d:\d\d(?:\.\d+)? *(?:[A-Z]|[+-]\d)/.test(text);
  const date = Date.parse(hasZone ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : date;
}
