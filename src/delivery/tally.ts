import type { JobStatus } from "../kore/wire.ts";
import type { Batch, BatchState } from "./batches.ts";

/** What became of a recipient, as the contract names it. */
export type RecipientOutcome = "accepted" | "unsent" | "unknown";

/** The status over all jobs. */
export type OverallStatus = JobStatus | "DRY_RUN" | "SKIPPED";

/** How the step stands, over all its recipients. */
export interface Tally {
  readonly status: JobStatus;
  /** 0 to 100, whole. */
  readonly percentComplete: number;
  readonly recipients: number;
  readonly counts: Readonly<Record<RecipientOutcome, number>>;
  /** Accepted jobs' IDs, in the order of the recipients. */
  readonly jobIds: readonly string[];
}

/** Tells what became of the recipients of a batch in this state. */
export function outcomeOfState(state: BatchState): RecipientOutcome {
  switch (state.kind) {
    case "accepted":
      return "accepted";
    case "sending":
    case "unknown":
      return "unknown";
    case "waiting":
    case "refused":
    case "not-processed":
      return "unsent";
  }
}

/** Adds up what became of all batches. */
export function tally(batches: readonly Batch[]): Tally {
  const counts = { accepted: 0, unsent: 0, unknown: 0 };
  let percentages = 0;
  for (const { identities, state } of batches) {
    counts[outcomeOfState(state)] += identities.length;
    if (state.kind === "accepted") percentages += state.job.percentComplete * identities.length;
  }
  const jobs = batches.flatMap(({ state }) => (state.kind === "accepted" ? [state.job] : []));
  const recipients = counts.accepted + counts.unsent + counts.unknown;
  return {
    status: overallStatus(new Set(jobs.map(({ status }) => status)), counts),
    percentComplete: recipients === 0 ? 0 : Math.floor(percentages / recipients),
    recipients,
    counts,
    jobIds: jobs.map(({ id }) => id),
  };
}

/**
 * `FAILURE` if nothing was accepted, or every job failed; `PARTIAL_SUCCESS` as soon as some recipients are known to be
 * out of reach and others are not, and also at the end when not all are known to be reached.
 */
function overallStatus(statuses: ReadonlySet<JobStatus>, counts: Tally["counts"]): JobStatus {
  if (counts.accepted === 0) return "FAILURE";
  const everyJobFailed = statuses.size === 1 && statuses.has("FAILURE");
  if (everyJobFailed && counts.unknown === 0) return "FAILURE";
  if (counts.unsent > 0 || statuses.has("FAILURE") || statuses.has("PARTIAL_SUCCESS"))
    return "PARTIAL_SUCCESS";
  if (statuses.has("IN_PROGRESS")) return "IN_PROGRESS";
  return counts.unknown > 0 ? "PARTIAL_SUCCESS" : "SUCCESS";
}
