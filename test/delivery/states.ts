import { type AcceptedState, type Batch, type BatchState, toBatches } from "../../src/delivery/batches.ts";
import type { Job, JobStatus, LogEntry } from "../../src/kore/wire.ts";

/** What went wrong with a request, for tests in which it doesn't matter. */
export const PLATFORM_ERROR = { what: "HTTP 400: no", advice: "Check the message." };

/** A job that has just begun, with these changes. */
export function job(changes: Partial<Job> = {}): Job {
  return { id: "ds-1", status: "IN_PROGRESS", percentComplete: 0, ...changes };
}

/** What a job's log has for identities: `true` for delivered, else the platform's comment on the failure. */
export type LogResults = Readonly<Record<string, true | string>>;

/** Log entries, in order. */
export function entries(log: LogResults): LogEntry[] {
  return Object.entries(log).map(([identity, result]) => ({
    identity,
    isDelivered: result === true,
    comment: result === true ? "" : result,
  }));
}

/** The state of a batch that became a job. */
export function accepted(changes: Partial<Job> = {}, log: LogResults = {}): AcceptedState {
  const map = new Map(entries(log).map((entry) => [entry.identity, entry]));
  return { kind: "accepted", job: job(changes), entries: map, unmatchedEntries: 0 };
}

/** The state of a batch whose job has ended so. */
export function ended(status: JobStatus, log: LogResults = {}): AcceptedState {
  return accepted({ status, percentComplete: 100 }, log);
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
