import type { Clock } from "../clock.ts";
import type { StatusOutcome } from "../kore/client.ts";
import type { RateLimiter } from "../kore/rate-limit.ts";
import { MAX_ASKED_WAIT_MS } from "../kore/retry-after.ts";
import type { Batch, BatchState } from "./batches.ts";
import { type Continuation, inParallel } from "./in-parallel.ts";

/** What waiting needs of the world around it. */
export interface WaitDeps {
  /** Asks for a job's status, once. */
  readonly jobStatus: (jobId: string, signal: AbortSignal) => Promise<StatusOutcome>;
  readonly limiter: RateLimiter;
  /** The bot's rate limit, in requests a minute. */
  readonly requestsPerMinute: number;
  readonly clock: Clock;
  /** How long to wait in all. */
  readonly timeoutMs: number;
  /** Aborted when the step is to end. */
  readonly cancelled: AbortSignal;
  /** Is told of each round of questions, with the milliseconds since the waiting began. */
  readonly onRound: (elapsedMs: number) => void;
  /** Is told of each question that wasn't answered. */
  readonly onFailedPoll: (batch: Batch, outcome: Extract<StatusOutcome, { kind: "failed" }>) => void;
}

/** How the waiting ended. */
export type WaitEnding = "finished" | "timed-out" | "cancelled" | "refused";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

type AcceptedBatch = Batch & { state: Extract<BatchState, { kind: "accepted" }> };

/** Asks for the accepted jobs' status until all have ended, and writes into the batches what the platform tells. */
export async function waitForJobs(batches: readonly Batch[], world: WaitDeps): Promise<WaitEnding> {
  const { clock, timeoutMs, cancelled } = world;
  const over = new AbortController();
  const timeUp = new AbortController();
  void clock.sleep(timeoutMs, over.signal).then(() => timeUp.abort());
  const ending = await askUntilOver(batches, world, AbortSignal.any([cancelled, timeUp.signal]));
  over.abort();
  return ending;
}

async function askUntilOver(
  batches: readonly Batch[],
  world: WaitDeps,
  signal: AbortSignal,
): Promise<WaitEnding> {
  const { clock, timeoutMs, cancelled } = world;
  const start = clock.now();
  const told = new Set<Batch>();
  // The last round begins a little before the time is up, so that the platform's last word is still heard.
  const lastRoundMs = timeoutMs - Math.min(SECOND_MS, timeoutMs / 2);
  for (let round = 1; ; round += 1) {
    // A job that was finished as soon as it was accepted still has its recipients to tell of.
    const open = batches.filter(isAccepted).filter((batch) => !told.has(batch) || isUnderWay(batch));
    if (open.length === 0) return "finished";
    const elapsed = clock.now() - start;
    if (elapsed >= lastRoundMs) return "timed-out";
    const delay = delayMs(round, open, elapsed, world.requestsPerMinute);
    await clock.sleep(Math.min(delay, lastRoundMs - elapsed), signal);
    const continuation = await inParallel(open, (batch) => ask(batch, told, world, signal));
    if (cancelled.aborted) return "cancelled";
    world.onRound(clock.now() - start);
    if (continuation === "stops" && !signal.aborted) return "refused";
  }
}

function isAccepted(batch: Batch): batch is AcceptedBatch {
  return batch.state.kind === "accepted";
}

function isUnderWay({ state }: AcceptedBatch): boolean {
  return state.job.status === "IN_PROGRESS";
}

/**
 * How long to wait before the next round: a second at first, then ever longer, up to a minute; less when the jobs'
 * percentages say that they end sooner; and so that a round for each job takes at most half of the rate limit.
 */
function delayMs(
  round: number,
  open: readonly AcceptedBatch[],
  elapsedMs: number,
  requestsPerMinute: number,
): number {
  const patient = round <= 3 ? SECOND_MS : Math.min(MINUTE_MS, SECOND_MS * 2 ** (round - 3));
  const percent = open.reduce((sum, { state }) => sum + state.job.percentComplete, 0) / open.length;
  const expected = percent > 0 ? (elapsedMs * (100 - percent)) / percent : Number.POSITIVE_INFINITY;
  const eager = Math.max(SECOND_MS, patient / 4, expected);
  const fair = (2 * MINUTE_MS * open.length) / requestsPerMinute;
  return Math.max(Math.min(patient, eager), fair);
}

async function ask(
  batch: AcceptedBatch,
  told: Set<Batch>,
  world: WaitDeps,
  signal: AbortSignal,
): Promise<Continuation> {
  const release = await world.limiter.acquire(signal);
  if (!release) return "stops";
  const outcome = await world.jobStatus(batch.state.job.id, signal).finally(release);
  if (outcome.kind === "told") {
    const { entries, ...job } = outcome.report;
    // The last entry counts; what one answer said and a later one leaves out still holds.
    const known = new Map([
      ...batch.state.entries,
      ...entries.map((entry) => [entry.identity, entry] as const),
    ]);
    batch.state = { kind: "accepted", job, entries: known };
    told.add(batch);
    return "goes-on";
  }
  if (signal.aborted) return "stops";
  world.onFailedPoll(batch, outcome);
  if (outcome.askedWaitMs === undefined) return "goes-on";
  if (outcome.askedWaitMs > MAX_ASKED_WAIT_MS) return "stops";
  world.limiter.pause(outcome.askedWaitMs);
  return "goes-on";
}
