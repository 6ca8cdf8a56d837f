/** The longest wait, in milliseconds, that the step accepts. If the platform asks for more, the rest stays unsent. */
export const MAX_ASKED_WAIT_MS = 5 * 60_000;

/**
 * Reads a `Retry-After` header in both its forms, seconds and a date (RFC 9110 §10.2.3).
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now, 0 for a date that is past; undefined when there is none, or none that can be read
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const isDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(text);
  // Its oldest form names no zone, and means the same as the others.
  const date = isDate ? Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
