import type { LogEntry } from "../kore/wire.ts";
import type { Batch, BatchState } from "./batches.ts";

/** What became of a recipient, as the report names it. */
export type Outcome = "delivered" | "failed" | "accepted" | "unsent" | "unknown" | "skipped";

/** What became of a recipient, and the words that explain it. */
export interface RecipientOutcome {
  readonly identity: string;
  readonly outcome: Outcome;
  /** The platform's comment, or why the request was not accepted: text from outside. */
  readonly comment: string | undefined;
}

/** Gives the outcome of a request's recipients, as far as the platform has no log entry for a single one. */
export function requestOutcome({ kind }: BatchState): "accepted" | "unsent" | "unknown" | "skipped" {
  switch (kind) {
    case "accepted":
      return "accepted";
    case "waiting":
    case "refused":
    case "not-processed":
      return "unsent";
    case "sending":
    case "unknown":
      return "unknown";
    case "skipped":
      return "skipped";
  }
}

/** Why a request was not accepted, for all of its recipients; undefined if there is nothing to say. */
export function requestComment(state: BatchState): string | undefined {
  if (state.kind === "skipped") return state.reason;
  if (state.kind === "waiting") return state.reason && `not sent, because ${state.reason}`;
  return "error" in state ? state.error.what : undefined;
}

/** Gives the outcome of each recipient of a batch: exactly one each, in order. */
export function recipientOutcomes({ identities, state }: Batch): RecipientOutcome[] {
  if (state.kind === "accepted") {
    const ended = hasEnded(state);
    return identities.map((identity) => {
      const entry = state.entries.get(identity);
      const outcome = entryOutcome(entry, ended);
      return { identity, outcome, comment: (outcome !== "accepted" && entry?.comment) || undefined };
    });
  }
  const outcome = requestOutcome(state);
  const comment = requestComment(state);
  return identities.map((identity) => ({ identity, outcome, comment }));
}

/** Counts a batch's recipients by outcome; the counts add up to all of them. */
export function countOutcomes({ identities, state }: Batch): readonly (readonly [Outcome, number])[] {
  if (state.kind !== "accepted" || state.entries.size === 0)
    return [[requestOutcome(state), identities.length]];
  const counts = { delivered: 0, failed: 0, accepted: 0 };
  const ended = hasEnded(state);
  for (const identity of identities) counts[entryOutcome(state.entries.get(identity), ended)] += 1;
  return [
    ["delivered", counts.delivered],
    ["failed", counts.failed],
    ["accepted", counts.accepted],
  ];
}

/** The recipients of a batch that the platform could not reach. */
export function failuresOf(batch: Batch): RecipientOutcome[] {
  if (batch.state.kind !== "accepted" || batch.state.entries.size === 0) return [];
  return recipientOutcomes(batch).filter(({ outcome }) => outcome === "failed");
}

/** Counts the recipients of ended jobs that have no log entry: nothing confirms that they have the message. */
export function countUnconfirmed(batches: readonly Batch[]): number {
  return batches
    .filter(({ state }) => hasEnded(state))
    .flatMap(countOutcomes)
    .reduce((sum, [outcome, n]) => sum + (outcome === "accepted" ? n : 0), 0);
}

/** Says whether a batch's job has ended. */
export function hasEnded(state: BatchState): boolean {
  return state.kind === "accepted" && state.job.status !== "IN_PROGRESS";
}

/** While a job is in progress, an identity that failed may still be reached, so that only the end makes it `failed`. */
function entryOutcome(
  entry: LogEntry | undefined,
  jobHasEnded: boolean,
): "delivered" | "failed" | "accepted" {
  if (entry?.isDelivered) return "delivered";
  return entry && jobHasEnded ? "failed" : "accepted";
}
