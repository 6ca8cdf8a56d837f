import type { BatchState } from "../delivery/batches.ts";
import type { Outcome } from "../delivery/outcomes.ts";

/** How an outcome is shown: in words, and as a square of the chart. */
export interface OutcomeWords {
  /** After a count: `3 delivered`. */
  readonly label: string;
  /** For the table of the job summary. */
  readonly meaning: string;
  /** A square in the color that fits the outcome. */
  readonly square: string;
}

/** The words for each outcome, in the order in which they are shown. */
export const OUTCOME_WORDS = {
  delivered: {
    label: "delivered",
    meaning: "The platform delivered the message.",
    square: "🟩",
  },
  failed: { label: "failed", meaning: "The platform couldn't reach them.", square: "🟥" },
  accepted: {
    label: "accepted",
    meaning: "The platform accepted the request. Whether it reached them isn't known.",
    square: "🟦",
  },
  unsent: {
    label: "unsent",
    meaning: "Their request was refused, or never sent.",
    square: "⬜",
  },
  unknown: {
    label: "of unknown outcome",
    meaning:
      "Their request was sent, but it isn't known whether the platform accepted it. They may have the message.",
    square: "🟧",
  },
  skipped: {
    label: "skipped",
    meaning: "The ledger has them: an earlier step sent them this message, or may have.",
    square: "🟪",
  },
} as const satisfies Record<Outcome, OutcomeWords>;

/** All outcomes, in the order in which they are shown. */
export const OUTCOMES = Object.keys(OUTCOME_WORDS) as readonly Outcome[];

/** What a request that wasn't accepted is said to be. */
export const REQUEST_WORDS = {
  refused: "refused",
  "not-processed": "not processed",
  unknown: "sent, but its outcome is unknown",
} as const satisfies Partial<Record<BatchState["kind"], string>>;
