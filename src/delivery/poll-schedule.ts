import type { AcceptedState, Batch } from "./batches.ts";

/** A batch whose request became a job. */
export type AcceptedBatch = Batch & { state: AcceptedState };

/** A status request that is to be sent. */
export interface Poll {
  readonly batch: AcceptedBatch;
  /** Its place among the job's status requests, from 1. */
  readonly nth: number;
  /** The clock's time. */
  readonly dueAt: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/**
 * How long after a status request that showed the job in progress the job's next one is due: a second at first, then
 * longer and longer, up to a minute; less if the job's percentage says that it ends sooner. A job of five minutes gets
 * about 12.
 *
 * @param nth the next request's place among the job's status requests, from 1
 * @param percentComplete 0 to 100
 * @param elapsedMs since waiting began
 * @returns milliseconds
 */
export function pollDelayMs(nth: number, percentComplete: number, elapsedMs: number): number {
  const patient = nth <= 3 ? SECOND_MS : Math.min(MINUTE_MS, SECOND_MS * 2 ** (nth - 3));
  if (percentComplete === 0) return patient;
  const expected = (elapsedMs * (100 - percentComplete)) / percentComplete;
  return Math.min(patient, Math.max(SECOND_MS, patient / 4, expected));
}

/** Puts a status request into a queue that is in the order in which they are due. */
export function enqueue(queue: Poll[], poll: Poll): void {
  const before = queue.findLastIndex(({ dueAt }) => dueAt <= poll.dueAt);
  queue.splice(before + 1, 0, poll);
}

/** A few jobs are polled together. */
const BURST_MS = SECOND_MS;

/**
 * Spaces status requests for jobs that already had one, so that in the long run they take at most half of the bot's rate
 * limit: parallel steps share it, and the hourly limit allows no more.
 */
export class Pace {
  readonly #spacingMs: number;
  #nextAt = 0;

  constructor(requestsPerMinute: number) {
    this.#spacingMs = (2 * MINUTE_MS) / requestsPerMinute;
  }

  /** Gives the time at which a status request may be sent, `now` or later, and takes that place. */
  place(nth: number, now: number): number {
    if (nth === 1) {
      this.#nextAt = Math.max(this.#nextAt, now + this.#spacingMs);
      return now;
    }
    const at = Math.max(now, this.#nextAt - BURST_MS);
    this.#nextAt = Math.max(this.#nextAt, at) + this.#spacingMs;
    return at;
  }
}
