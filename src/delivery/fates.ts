import type { Batch } from "./batches.ts";

/** What became of a recipient, as the contract names it. */
export type RecipientOutcome = "delivered" | "failed" | "accepted" | "unsent" | "unknown";

/** What became of a recipient, and the words that explain it. */
export interface Fate {
  readonly identity: string;
  readonly outcome: RecipientOutcome;
  /** The platform's comment, or why the request was not accepted: text from outside. */
  readonly comment: string | undefined;
}

/** Tells what became of each recipient of a batch: exactly one fate each, in order. */
export function fatesOf({ identities, state }: Batch): Fate[] {
  switch (state.kind) {
    case "accepted":
      return identities.map((identity) => {
        const entry = state.entries.get(identity);
        if (!entry) return { identity, outcome: "accepted", comment: undefined };
        return {
          identity,
          outcome: entry.isDelivered ? "delivered" : "failed",
          comment: entry.comment || undefined,
        };
      });
    case "waiting":
      return identities.map((identity) => ({ identity, outcome: "unsent", comment: undefined }));
    case "sending":
      return identities.map((identity) => ({ identity, outcome: "unknown", comment: undefined }));
    case "refused":
    case "not-processed":
    case "unknown": {
      const outcome = state.kind === "unknown" ? "unknown" : "unsent";
      return identities.map((identity) => ({ identity, outcome, comment: state.trouble.what }));
    }
  }
}
