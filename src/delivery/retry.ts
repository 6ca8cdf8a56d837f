import type { NotifyOutcome } from "../kore/judgement.ts";

/** What is worse for a user: a message twice, or none. */
export type DeliveryGuarantee = "at-most-once" | "at-least-once";

const FIRST_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;

/** Says whether a request that ended so may be retried: see the table in `docs/delivery.md`. */
export function mayRetry(outcome: NotifyOutcome, guarantee: DeliveryGuarantee): boolean {
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
 * How long to wait before another attempt if the platform doesn't say: exponential backoff with full jitter.
 *
 * @param failures attempts that failed so far, from 1
 * @param random gives a number from 0 up to 1
 * @returns milliseconds
 */
export function backoffMs(failures: number, random: () => number): number {
  return random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1));
}
