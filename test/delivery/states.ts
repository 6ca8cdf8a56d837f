import { type Batch, type BatchState, toBatches } from "../../src/delivery/batches.ts";
import type { Job, JobStatus, LogEntry } from "../../src/kore/wire.ts";

/** What went wrong with a request, for tests that don't care what. */
export const PLATFORM_ERROR = { what: "HTTP 400: no", advice: "Check the message." };

/** A job; `changes` replace what it is by default: just begun. */
export function job(changes: Partial<Job> = {}): Job {
  return { id: "ds-1", status: "IN_PROGRESS", percentComplete: 0, ...changes };
}

/** What the platform says of recipients: `true` for delivered, else its comment on why not. */
export type Told = Readonly<Record<string, true | string>>;

/** Log entries, in order. */
export function entries(told: Told): LogEntry[] {
  return Object.entries(told).map(([identity, word]) => ({
    identity,
    isDelivered: word === true,
    comment: word === true ? "" : word,
  }));
}

/** The state of a batch that became a job. */
export function accepted(changes: Partial<Job> = {}, told: Told = {}): BatchState {
  const map = new Map(entries(told).map((entry) => [entry.identity, entry]));
  return { kind: "accepted", job: job(changes), entries: map };
}

/** The state of a batch whose job has ended so. */
export function ended(status: JobStatus, told: Told = {}): BatchState {
  return accepted({ status, percentComplete: 100 }, told);
}

/** Batches of the same message. */
export function inBatches(identities: readonly string[], size: number): Batch[] {
  return toBatches({ type: "text", val: "Hello" }, identities, size);
}

/** One batch for each state, with recipients `1a`, `1b` in the first, `2a`, `2b` in the second, and so on. */
export function batchesIn(...states: readonly BatchState[]): Batch[] {
  const identities = states.flatMap((_, index) => [`${index + 1}a`, `${index + 1}b`]);
  return inBatches(identities, 2).map((batch, index) => ({ ...batch, state: states[index] ?? batch.state }));
}
