import type { Clock } from "../clock.ts";
import type { NotifyOutcome } from "../kore/client.ts";
import type { RateLimiter } from "../kore/rate-limit.ts";
import { MAX_ASKED_WAIT_MS } from "../kore/retry-after.ts";
import type { Batch } from "./batches.ts";
import type { Continuation } from "./in-parallel.ts";
import { backoffMs, type DeliveryGuarantee, mayTryAgain } from "./retry.ts";

/** What sending needs of the world around it. */
export interface SendDeps {
  /** Sends one request, once; attempts for the same recipients count from 1. */
  readonly notify: (batch: Batch, attempt: number) => Promise<NotifyOutcome>;
  readonly guarantee: DeliveryGuarantee;
  /** Further attempts for a request that may be tried again. */
  readonly retries: number;
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  /** Aborted when the step is to end: no request goes out from then on. */
  readonly cancelled: AbortSignal;
  /** Is told of each change of a batch's state; a request goes out only when this is done. */
  readonly onChange: (batch: Batch) => void;
  /** Is told of each attempt that will be followed by another. */
  readonly onRetry: (batch: Batch, retry: Retry) => void;
}

/** An attempt that failed, and what comes next. */
export interface Retry {
  readonly outcome: Exclude<NotifyOutcome, { kind: "accepted" | "refused" }>;
  /** The next attempt's number, from 2. */
  readonly attempt: number;
  readonly attempts: number;
  readonly waitMs: number;
}

/**
 * Sends a batch's request, again where it may be, and writes into the batch what became of it.
 *
 * Once an attempt's outcome is unknown the batch's is, whatever later attempts are told: only being accepted is surer.
 */
export async function send(batch: Batch, world: SendDeps): Promise<Continuation> {
  let unknown: Extract<NotifyOutcome, { kind: "unknown" }> | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOnce(batch, world, attempt, unknown);
    if (outcome === undefined) return "stops";
    if (outcome.kind === "unknown") unknown ??= outcome;
    become(batch, outcome.kind === "accepted" ? outcome : (unknown ?? outcome), world);
    const next = whatNext(outcome, attempt, world);
    if (typeof next === "string") return next;
    world.onRetry(batch, next);
    await world.clock.sleep(next.waitMs, world.cancelled);
  }
}

/** Judges an attempt, counted from 1: there is another, or what becomes of the other batches. */
function whatNext(
  outcome: NotifyOutcome,
  attempt: number,
  { retries, guarantee, limiter, random, cancelled }: SendDeps,
): Continuation | Retry {
  if (outcome.kind === "accepted") return "goes-on";
  if (outcome.kind === "refused") return outcome.stopsAll ? "stops" : "goes-on";
  const asked = outcome.askedWaitMs;
  if (cancelled.aborted || (asked ?? 0) > MAX_ASKED_WAIT_MS) return "stops";
  limiter.pause(asked ?? 0);
  if (attempt > retries || !mayTryAgain(outcome, guarantee)) return "goes-on";
  const waitMs = asked ?? backoffMs(attempt, random);
  return { outcome, attempt: attempt + 1, attempts: retries + 1, waitMs };
}

/** One attempt; undefined when the step was cancelled before it went out. */
async function attemptOnce(
  batch: Batch,
  { limiter, cancelled, notify, onChange }: SendDeps,
  attempt: number,
  unknown: NotifyOutcome | undefined,
): Promise<NotifyOutcome | undefined> {
  const release = await limiter.acquire(cancelled);
  if (!release) return undefined;
  try {
    const before = batch.state;
    if (!unknown) {
      batch.state = { kind: "sending" };
      onChange(batch);
    }
    if (!cancelled.aborted) return await notify(batch, attempt);
    batch.state = before;
    onChange(batch);
    return undefined;
  } finally {
    release();
  }
}

function become(batch: Batch, outcome: NotifyOutcome, { onChange }: SendDeps): void {
  batch.state =
    outcome.kind === "accepted"
      ? { kind: "accepted", job: outcome.job, entries: new Map() }
      : { kind: outcome.kind, error: outcome.error };
  onChange(batch);
}
