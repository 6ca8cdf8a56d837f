import type { Batch } from "../delivery/batches.ts";
import type { RecipientOutcome } from "../delivery/fates.ts";

/** What the report says of recipients besides who they are. */
export interface Told {
  readonly jobId: string | null;
  readonly outcome: RecipientOutcome;
  readonly comment: string | null;
}

/** What the report says of an accepted batch's job, as JSON; undefined while there is none. */
export function jobText({ identities, state }: Batch): string | undefined {
  if (state.kind !== "accepted") return undefined;
  const { id: jobId, status, percentComplete } = state.job;
  return JSON.stringify({ jobId, status, percentComplete, recipients: identities.length });
}

/**
 * What the report says of recipients of whom there is the same to tell, as JSON: one object a line.
 *
 * @param identities one at least
 * @param between ends each line but the last, and begins the next
 */
export function recipientsText(identities: readonly string[], told: Told, between: ",\n" | "\n,"): string {
  const [begin, end] = ['{"identity":', `,${JSON.stringify(told).slice(1)}`];
  return identities.map((identity) => begin + JSON.stringify(identity)).join(end + between) + end;
}
