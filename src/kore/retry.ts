import type { NotifyOutcome } from "./client.ts";

/** What is worse to a user: a message twice, or none. */
export type DeliveryGuarantee = "at-most-once" | "at-least-once";

/** The longest wait that the platform may ask for; asked for more, the step gives up, and says so. */
export const MAX_ASKED_WAIT_MS = 5 * 60_000;

const FIRST_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;

/** Says whether a request that ended so may be tried again: the contract's table, "What may be tried again". */
export function mayTryAgain(outcome: NotifyOutcome, guarantee: DeliveryGuarantee): boolean {
  switch (outcome.kind) {
    case "not-processed":
      return true;
    case "unknown":
      return guarantee === "at-least-once";
    case "accepted":
    case "refused":
      return false;
  }
}

/**
 * How long to wait before another attempt when nobody says: exponential backoff with full jitter.
 *
 * @param failures attempts that failed so far, from 1
 * @param random gives a number from 0 up to 1
 * @returns milliseconds
 */
export function backoffMs(failures: number, random: () => number): number {
  return random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1));
}

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
