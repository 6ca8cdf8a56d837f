import type { Clock } from "../clock.ts";
import type { StatusOutcome } from "../kore/judgement.ts";
import type { RateLimiter } from "../kore/rate-limit.ts";
import { MAX_ASKED_WAIT_MS } from "../kore/retry-after.ts";
import type { UserIdentityType } from "../kore/wire.ts";
import type { Batch } from "./batches.ts";
import { type Continuation, inParallel } from "./in-parallel.ts";
import { withStatus } from "./log-entries.ts";
import { hasEnded } from "./outcomes.ts";
import { type AcceptedBatch, enqueue, Pace, type Poll, pollDelayMs } from "./poll-schedule.ts";
import { Throttle } from "./throttle.ts";

/** What waiting needs from outside. */
export interface WaitDeps {
  /** Sends one status request. */
  readonly jobStatus: (jobId: string, signal: AbortSignal) => Promise<StatusOutcome>;
  /** How the platform compares identities. */
  readonly userIdentityType: UserIdentityType;
  readonly limiter: RateLimiter;
  /** The bot's rate limit. */
  readonly requestsPerMinute: number;
  readonly clock: Clock;
  /** How long to wait in all. */
  readonly timeoutMs: number;
  /** Aborted when the step is to end. */
  readonly cancelled: AbortSignal;
  /** Called when the jobs have changed, but not for each response, with the milliseconds since waiting began. */
  readonly onProgress: (elapsedMs: number) => void;
  /** Called for each status request that failed. */
  readonly onFailedPoll: (batch: Batch, outcome: Extract<StatusOutcome, { kind: "failed" }>) => void;
}

/** How waiting ended. */
export type WaitEnding = "finished" | "timed-out" | "cancelled" | "refused";

const SECOND_MS = 1_000;

/**
 * Requests the status of accepted jobs until all have ended, and writes into the batches what the platform responds.
 *
 * @param batches in the order in which they were accepted
 */
export async function waitForJobs(batches: readonly Batch[], deps: WaitDeps): Promise<WaitEnding> {
  const { clock, timeoutMs, cancelled } = deps;
  const over = new AbortController();
  const timeUp = new AbortController();
  void clock.sleep(timeoutMs, over.signal).then(() => timeUp.abort());
  const polling = new Polling(deps, AbortSignal.any([cancelled, timeUp.signal]));
  const ending = await polling.run(batches.filter(isAccepted));
  over.abort();
  return ending;
}

function isAccepted(batch: Batch): batch is AcceptedBatch {
  return batch.state.kind === "accepted";
}

/** Status requests, from the first to the last. */
class Polling {
  readonly #deps: WaitDeps;
  /** Aborted when no time is left, or the step is cancelled. */
  readonly #signal: AbortSignal;
  readonly #startedAt: number;
  /** A moment before the time is up, each job gets a last status request: it may have ended shortly before. */
  readonly #lastPollAt: number;
  readonly #pace: Pace;
  readonly #progress: Throttle;
  readonly #queue: Poll[] = [];
  #inFlight = 0;
  #open = 0;

  constructor(deps: WaitDeps, signal: AbortSignal) {
    const { clock, timeoutMs, requestsPerMinute, onProgress } = deps;
    this.#deps = deps;
    this.#signal = signal;
    this.#startedAt = clock.now();
    this.#lastPollAt = this.#startedAt + timeoutMs - Math.min(SECOND_MS, timeoutMs / 2);
    this.#pace = new Pace(requestsPerMinute);
    this.#progress = new Throttle(clock, () => onProgress(clock.now() - this.#startedAt));
  }

  async run(batches: readonly AcceptedBatch[]): Promise<WaitEnding> {
    // A job that had ended when it was accepted gets one, too, for its log entries.
    for (const batch of batches) this.#queue.push({ batch, nth: 1, dueAt: this.#startedAt + SECOND_MS });
    this.#open = batches.length;
    const continuation = await inParallel(
      () => this.#queue.shift(),
      (poll) => this.#poll(poll),
    );
    this.#progress.flush();
    if (this.#deps.cancelled.aborted) return "cancelled";
    if (this.#open === 0) return "finished";
    return continuation === "stops" && !this.#signal.aborted ? "refused" : "timed-out";
  }

  async #poll(poll: Poll): Promise<Continuation> {
    const { limiter, jobStatus, clock } = this.#deps;
    await this.#until(poll.dueAt);
    this.#inFlight += 1;
    await this.#until(this.#pace.place(poll.nth, clock.now()));
    const release = await limiter.acquire(this.#signal);
    const isLast = clock.now() >= this.#lastPollAt;
    const outcome = release && (await jobStatus(poll.batch.state.job.id, this.#signal).finally(release));
    this.#inFlight -= 1;
    return outcome ? this.#take(outcome, poll, isLast) : "stops";
  }

  #take(outcome: StatusOutcome, { batch, nth }: Poll, isLast: boolean): Continuation {
    const { clock, userIdentityType } = this.#deps;
    if (outcome.kind === "failed") {
      if (this.#failed(batch, outcome) === "stops") return "stops";
      this.#progress.unchanged(this.#inFlight === 0);
    } else {
      batch.state = withStatus(batch.state, outcome.job, batch.identities, userIdentityType);
      if (hasEnded(batch.state)) this.#open -= 1;
      this.#progress.changed(this.#inFlight === 0);
      if (hasEnded(batch.state)) return "goes-on";
    }
    if (isLast) return "goes-on";
    const now = clock.now();
    const delay = pollDelayMs(nth + 1, batch.state.job.percentComplete, now - this.#startedAt);
    enqueue(this.#queue, { batch, nth: nth + 1, dueAt: now + delay });
    return "goes-on";
  }

  #failed(batch: Batch, outcome: Extract<StatusOutcome, { kind: "failed" }>): Continuation {
    const { limiter, onFailedPoll } = this.#deps;
    if (this.#signal.aborted) return "stops";
    onFailedPoll(batch, outcome);
    const { askedWaitMs = 0 } = outcome;
    if (askedWaitMs > MAX_ASKED_WAIT_MS) return "stops";
    limiter.pause(askedWaitMs);
    return "goes-on";
  }

  /** Waits until a time, but not longer than until the last status requests. */
  async #until(time: number): Promise<void> {
    const { clock } = this.#deps;
    const ms = Math.min(time, this.#lastPollAt) - clock.now();
    if (ms > 0) await clock.sleep(ms, this.#signal);
  }
}
