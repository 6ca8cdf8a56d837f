import type { Clock } from "../clock.ts";
import type { NotifyOutcome } from "../kore/judgement.ts";
import type { RateLimiter } from "../kore/rate-limit.ts";
import { MAX_ASKED_WAIT_MS } from "../kore/retry-after.ts";
import type { OpenLedger } from "../ledger/ledger.ts";
import type { Batch, EntriesByIdentity } from "./batches.ts";
import type { Continuation } from "./in-parallel.ts";
import { backoffMs, type DeliveryGuarantee, mayRetry } from "./retry.ts";

/** What sending needs from outside. */
export interface SendDeps {
  /** Sends one request, once; attempts for the same recipients count from 1. */
  readonly notify: (batch: Batch, attempt: number) => Promise<NotifyOutcome>;
  readonly guarantee: DeliveryGuarantee;
  /** Further attempts for a request that may be retried. */
  readonly retries: number;
  /** Whether each request has its own message: then one may be refused for its content, and the next accepted. */
  readonly isPersonal?: boolean;
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  /** Aborted when the step is to end: no request is sent from then on. */
  readonly cancelled: AbortSignal;
  /** Gets each request before it is sent, and what became of it; undefined if the step has no ledger. */
  readonly ledger: Pick<OpenLedger, "sending" | "accepted" | "struckOut"> | undefined;
  /** Called after each change of a batch's state; a request is sent only after it returns. */
  readonly onChange: (batch: Batch) => void;
  /** Called after each attempt that will be followed by another. */
  readonly onRetry: (batch: Batch, retry: Retry) => void;
}

/** An attempt that failed, and the one that follows it. */
export interface Retry {
  readonly outcome: Exclude<NotifyOutcome, { kind: "accepted" | "refused" }>;
  /** The next attempt's number, from 2. */
  readonly attempt: number;
  readonly attempts: number;
  readonly waitMs: number;
}

/**
 * Sends a batch's request, retries it if that is allowed, and writes into the batch what became of it.
 *
 * After an attempt with an unknown outcome, the batch's outcome is unknown whatever happens to later attempts, unless one
 * of them is accepted.
 *
 * @param stopped aborted when no first attempt may be sent any more, for example because the step is cancelled
 * @returns whether requests for other batches may follow
 * @throws LedgerFault if the request can't be recorded, and so wasn't sent
 */
export async function send(batch: Batch, deps: SendDeps, stopped: AbortSignal): Promise<Continuation> {
  let unknown: Extract<NotifyOutcome, { kind: "unknown" }> | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const end = attempt === 1 ? stopped : deps.cancelled;
    const outcome = await attemptOnce(batch, deps, end, attempt, unknown);
    if (outcome === undefined) return "stops";
    if (outcome.kind === "unknown") unknown ??= outcome;
    become(batch, outcome.kind === "accepted" ? outcome : (unknown ?? outcome), deps);
    if (outcome.kind === "not-processed" && outcome.isFree) {
      attempt -= 1;
      continue;
    }
    const next = whatNext(outcome, attempt, deps);
    if (typeof next === "string") return next;
    deps.onRetry(batch, next);
    await deps.clock.sleep(next.waitMs, deps.cancelled);
  }
}

/** Decides what follows an attempt (counted from 1): another attempt, or whether other batches may follow. */
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
  if (attempt > retries || !mayRetry(outcome, guarantee)) return "goes-on";
  const waitMs = asked ?? backoffMs(attempt, random);
  return { outcome, attempt: attempt + 1, attempts: retries + 1, waitMs };
}

/** Makes one attempt; undefined if the signal was aborted before it was sent. */
async function attemptOnce(
  batch: Batch,
  { limiter, notify, ledger, onChange }: SendDeps,
  end: AbortSignal,
  attempt: number,
  unknown: NotifyOutcome | undefined,
): Promise<NotifyOutcome | undefined> {
  const release = await limiter.acquire(end);
  if (!release) return undefined;
  try {
    const before = batch.state;
    // After an unknown outcome, too: what becomes of this attempt says nothing about the earlier one.
    ledger?.sending(batch);
    if (!unknown) {
      batch.state = { kind: "sending" };
      onChange(batch);
    }
    // The rate limit's place is taken until the response has arrived, so it must be awaited here.
    if (!end.aborted) return await notify(batch, attempt);
    batch.state = before;
    ledger?.struckOut(batch, batch.identities);
    onChange(batch);
    return undefined;
  } finally {
    release();
  }
}

/** One for all: 50,000 empty maps take 8 MB. */
const NO_ENTRIES: EntriesByIdentity = new Map();

function become(batch: Batch, outcome: NotifyOutcome, { ledger, onChange }: SendDeps): void {
  if (outcome.kind === "accepted") ledger?.accepted(batch);
  else if (outcome.kind !== "unknown") ledger?.struckOut(batch, batch.identities);
  batch.state =
    outcome.kind === "accepted"
      ? { kind: "accepted", job: outcome.job, entries: NO_ENTRIES, unmatchedEntries: 0 }
      : { kind: outcome.kind, error: outcome.error, ...aboutContent(outcome) };
  onChange(batch);
}

function aboutContent(outcome: NotifyOutcome): { readonly isAboutContent?: true } {
  return outcome.kind === "refused" && outcome.isAboutContent ? { isAboutContent: true } : {};
}
