import { type Batch, batchesFor, skippedBatch, toBatches } from "./delivery/batches.ts";
import { MAX_IDENTITIES } from "./kore/wire.ts";
import type { Plan } from "./plan.ts";

/** Makes the batches of a plan: its requests first, then those that are skipped. */
export function batchesOf(plan: Plan): readonly Batch[] {
  const requests = requestsOf(plan);
  const skipped = (plan.kind === "invalid" ? undefined : plan.skipped) ?? [];
  return [
    ...requests,
    ...skipped.map(({ identities, reason }, index) =>
      skippedBatch(requests.length + index + 1, identities, reason),
    ),
  ];
}

function requestsOf(plan: Plan): readonly Batch[] {
  switch (plan.kind) {
    case "invalid":
      return [];
    case "skip":
      // The report lists who would have got a message; nothing is sent, so there is none.
      return toBatches({ type: "text", val: "" }, plan.identities, MAX_IDENTITIES);
    case "dry-run":
    case "send":
      return batchesFor(plan.notification.personal?.messages ?? [plan.notification], MAX_IDENTITIES);
  }
}
