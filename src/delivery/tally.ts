import type { JobStatus } from "../kore/wire.ts";
import type { Batch } from "./batches.ts";
import { countOutcomes, type Outcome } from "./outcomes.ts";

/** The status over all jobs. */
export type OverallStatus = JobStatus | "DRY_RUN" | "SKIPPED";

/** The step's state, over all its recipients. */
export interface Tally {
  readonly status: JobStatus;
  /** 0 to 100, whole. */
  readonly percentComplete: number;
  /** All except skipped ones, as in `status` and `percentComplete`. */
  readonly recipients: number;
  /** Recipients by outcome; the counts add up to all of them. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Recipients in accepted jobs, whatever their outcome. */
  readonly inJobs: number;
  /** Accepted jobs' IDs, in the order of the recipients. */
  readonly jobIds: readonly string[];
  /** Log entries that belong to no recipient. */
  readonly unmatchedEntries: number;
}

/** Adds up the outcomes of all batches. */
export function tally(batches: readonly Batch[]): Tally {
  const counts = { delivered: 0, failed: 0, accepted: 0, unsent: 0, unknown: 0, skipped: 0 };
  let percentages = 0;
  let unmatchedEntries = 0;
  for (const batch of batches) {
    const { state } = batch;
    for (const [outcome, recipients] of countOutcomes(batch)) counts[outcome] += recipients;
    if (state.kind === "accepted") {
      percentages += state.job.percentComplete * batch.identities.length;
      unmatchedEntries += state.unmatchedEntries;
    }
  }
  const jobs = batches.flatMap(({ state }) => (state.kind === "accepted" ? [state.job] : []));
  const inJobs = counts.delivered + counts.failed + counts.accepted;
  const recipients = inJobs + counts.unsent + counts.unknown;
  return {
    status: overallStatus(new Set(jobs.map(({ status }) => status)), counts),
    percentComplete: recipients === 0 ? 0 : Math.floor(percentages / recipients),
    recipients,
    counts,
    inJobs,
    jobIds: jobs.map(({ id }) => id),
    unmatchedEntries,
  };
}

/**
 * `FAILURE` if nothing was accepted, or everyone is known to be unreachable; `PARTIAL_SUCCESS` as soon as some
 * recipients are known to be unreachable and others are not, and also at the end if not all are known to be reached.
 * Never `FAILURE` if some were skipped: they were sent to by an earlier step.
 */
function overallStatus(jobs: ReadonlySet<JobStatus>, counts: Tally["counts"]): JobStatus {
  const status = statusOfJobs(jobs, counts);
  return status === "FAILURE" && counts.skipped > 0 ? "PARTIAL_SUCCESS" : status;
}

function statusOfJobs(jobs: ReadonlySet<JobStatus>, counts: Tally["counts"]): JobStatus {
  if (jobs.size === 0) return "FAILURE";
  const { delivered, failed, accepted, unsent, unknown } = counts;
  const everyJobFailed = jobs.size === 1 && jobs.has("FAILURE") && delivered === 0;
  if (unknown === 0 && (everyJobFailed || delivered + accepted === 0)) return "FAILURE";
  if (failed + unsent > 0 || jobs.has("FAILURE") || jobs.has("PARTIAL_SUCCESS")) return "PARTIAL_SUCCESS";
  if (jobs.has("IN_PROGRESS")) return "IN_PROGRESS";
  return unknown > 0 ? "PARTIAL_SUCCESS" : "SUCCESS";
}
