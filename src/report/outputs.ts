import type { OverallStatus, Tally } from "../delivery/tally.ts";

/** The step's outputs by name; `action.yml` describes them. */
export type Outputs = Readonly<Record<OutputName, string>>;

/** An output's name, as it is spelled in YAML. */
export type OutputName =
  | "job-id"
  | "job-ids"
  | "status"
  | "percent-complete"
  | "recipients-count"
  | "accepted-count"
  | "unsent-count"
  | "unknown-count"
  | "delivered-count"
  | "failed-count"
  | "skipped-count"
  | "undelivered-file"
  | "report-file";

/** The files that the step wrote; empty where there is none. */
export interface FilePaths {
  readonly undelivered: string;
  readonly report: string;
}

/** A later step with more of them in its environment could not start: Linux takes 128 KiB for a variable. */
const MAX_JOB_IDS = 1000;

/**
 * Puts how the step ended into its outputs.
 *
 * @param hasWaited whether the status API was asked what became of the recipients
 * @param hasLedger whether the step has a ledger
 */
export function outputsOf(
  status: OverallStatus,
  sum: Tally,
  { hasWaited, hasLedger }: { readonly hasWaited: boolean; readonly hasLedger: boolean },
  files: FilePaths,
): Outputs {
  return {
    "job-id": sum.jobIds[0] ?? "",
    "job-ids": JSON.stringify(sum.jobIds.slice(0, MAX_JOB_IDS)),
    status,
    "percent-complete": String(sum.percentComplete),
    "recipients-count": String(sum.recipients + sum.counts.skipped),
    "accepted-count": String(sum.inJobs),
    "unsent-count": String(sum.counts.unsent),
    "unknown-count": String(sum.counts.unknown),
    "delivered-count": hasWaited ? String(sum.counts.delivered) : "",
    "failed-count": hasWaited ? String(sum.counts.failed) : "",
    "skipped-count": hasLedger ? String(sum.counts.skipped) : "",
    "undelivered-file": files.undelivered,
    "report-file": files.report,
  };
}
