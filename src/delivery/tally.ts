import type { JobStatus } from "../kore/wire.ts";
import type { Batch } from "./batches.ts";
import { countOutcomes, type Outcome } from "./outcomes.ts";

/** The status over all jobs. */
export type OverallStatus = JobStatus | "DRY_RUN" | "SKIPPED";

/** How the step stands, over all its recipients. */
export interface Tally {
  readonly status: JobStatus;
  /** 0 to 100, whole. */
  readonly percentComplete: number;
  readonly recipients: number;
  /** Recipients by what became of them; they add up to all. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Recipients in accepted jobs, whatever became of them then. */
  readonly inJobs: number;
  /** Accepted jobs' IDs, in the order of the recipients. */
  readonly jobIds: readonly string[];
}

/** Adds up what became of all batches. */
export function tally(batches: readonly Batch[]): Tally {
  const counts = { delivered: 0, failed: 0, accepted: 0, unsent: 0, unknown: 0 };
  let percentages = 0;
  for (const batch of batches) {
    for (const [outcome, recipients] of countOutcomes(batch)) counts[outcome] += recipients;
    if (batch.state.kind === "accepted")
      percentages += batch.state.job.percentComplete * batch.identities.length;
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
  };
}

/**
 * `FAILURE` if nothing was accepted, or all is known to be out of reach; `PARTIAL_SUCCESS` as soon as some recipients
 * are known to be out of reach and others are not, and also at the end when not all are known to be reached.
 */
function overallStatus(jobs: ReadonlySet<JobStatus>, counts: Tally["counts"]): JobStatus {
  if (jobs.size === 0) return "FAILURE";
  const { delivered, failed, accepted, unsent, unknown } = counts;
  const everyJobFailed = jobs.size === 1 && jobs.has("FAILURE");
  if (unknown === 0 && (everyJobFailed || delivered + accepted === 0)) return "FAILURE";
  if (failed + unsent > 0 || jobs.has("FAILURE") || jobs.has("PARTIAL_SUCCESS")) return "PARTIAL_SUCCESS";
  if (jobs.has("IN_PROGRESS")) return "IN_PROGRESS";
  return unknown > 0 ? "PARTIAL_SUCCESS" : "SUCCESS";
}
