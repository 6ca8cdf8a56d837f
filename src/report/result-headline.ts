import { countUnconfirmed } from "../delivery/outcomes.ts";
import type { SendingResult } from "../delivery/result.ts";
import { count, formatNumber } from "../text.ts";

/** Says what happened and to how many; it never claims a delivery that no log entry confirms. */
export function resultHeadline(result: SendingResult): string {
  return `${headlineSign(result)} Kore.ai notification: ${happened(result)}`;
}

function headlineSign({
  sum: { status, counts, recipients },
  isCancelled,
  waitEnding,
}: SendingResult): string {
  if (isCancelled) return "🛑";
  if (counts.unknown > 0) return "❓";
  if (status === "FAILURE") return "❌";
  if (status === "PARTIAL_SUCCESS") return "⚠️";
  if (counts.delivered === recipients) return isUnfinished(waitEnding) ? "⏳" : "✅";
  return waitEnding === undefined || status === "SUCCESS" ? "📨" : "⏳";
}

function happened({ batches, sum, waitEnding, isCancelled }: SendingResult): string {
  const { status, counts, recipients, inJobs } = sum;
  const all = count(recipients, "recipient");
  if (isCancelled) return `cancelled, ${formatNumber(inJobs)} of ${all} accepted`;
  if (counts.unknown > 0) return `outcome unknown for ${formatNumber(counts.unknown)} of ${all}`;
  const unreached = counts.failed + counts.unsent;
  if (status === "FAILURE" && inJobs === 0) return `not sent to any of ${all}`;
  if (status === "FAILURE") return `failed, none of ${all} is known to be reached`;
  if (status === "PARTIAL_SUCCESS" && counts.delivered === recipients)
    return `delivered to ${all}, although the platform reports a failure`;
  if (status === "PARTIAL_SUCCESS")
    return `${unreached > 0 ? formatNumber(unreached) : "some"} of ${all} not reached`;
  if (counts.delivered === recipients) return `delivered to ${all}${unfinishedNote(waitEnding)}`;
  if (counts.delivered > 0) {
    const unconfirmed = countUnconfirmed(batches);
    const rest = [
      [counts.accepted - unconfirmed, "still in progress"] as const,
      [unconfirmed, "not confirmed"] as const,
    ].flatMap(([n, what]) => (n > 0 ? [`${formatNumber(n)} ${what}`] : []));
    return `delivered to ${formatNumber(counts.delivered)} of ${all}, ${rest.join(", ")}`;
  }
  if (waitEnding === undefined) return `accepted for ${all}`;
  return `accepted for ${all}, ${status === "SUCCESS" ? "delivery not confirmed" : "not finished yet"}`;
}

function unfinishedNote(waitEnding: SendingResult["waitEnding"]): string {
  return isUnfinished(waitEnding) ? ", although the platform has not finished" : "";
}

function isUnfinished(waitEnding: SendingResult["waitEnding"]): boolean {
  return waitEnding !== undefined && waitEnding !== "finished";
}
