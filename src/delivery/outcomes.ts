import type { Batch, BatchState } from "./batches.ts";

/** What became of a recipient, as the contract names it. */
export type Outcome = "delivered" | "failed" | "accepted" | "unsent" | "unknown";

/** What became of a recipient, and the words that explain it. */
export interface RecipientOutcome {
  readonly identity: string;
  readonly outcome: Outcome;
  /** The platform's comment, or why the request was not accepted: text from outside. */
  readonly comment: string | undefined;
}

/** Tells what became of a request's recipients, as far as the platform has no word on a single one. */
export function requestOutcome({ kind }: BatchState): "accepted" | "unsent" | "unknown" {
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
  }
}

/** Tells what became of each recipient of a batch: exactly one outcome each, in order. */
export function recipientOutcomes({ identities, state }: Batch): RecipientOutcome[] {
  const outcome = requestOutcome(state);
  const comment = "error" in state ? state.error.what : undefined;
  return identities.map((identity) => {
    const entry = state.kind === "accepted" ? state.entries.get(identity) : undefined;
    if (!entry) return { identity, outcome, comment };
    return {
      identity,
      outcome: entry.isDelivered ? "delivered" : "failed",
      comment: entry.comment || undefined,
    };
  });
}

/** Counts a batch's recipients by what became of them; they add up to all. */
export function countOutcomes({ identities, state }: Batch): readonly (readonly [Outcome, number])[] {
  if (state.kind !== "accepted" || state.entries.size === 0)
    return [[requestOutcome(state), identities.length]];
  let delivered = 0;
  let failed = 0;
  for (const identity of identities) {
    const entry = state.entries.get(identity);
    if (entry?.isDelivered) delivered += 1;
    else if (entry) failed += 1;
  }
  return [
    ["delivered", delivered],
    ["failed", failed],
    ["accepted", identities.length - delivered - failed],
  ];
}

/** Recipients of a batch whom the platform could not reach. */
export function failuresOf(batch: Batch): RecipientOutcome[] {
  if (batch.state.kind !== "accepted" || batch.state.entries.size === 0) return [];
  return recipientOutcomes(batch).filter(({ outcome }) => outcome === "failed");
}
