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

/** Gives identities as they stand between the quotes of JSON: the very same array where none needs escaping. */
export function escaped(identities: readonly string[]): readonly string[] {
  const isPlain = JSON.stringify(identities) === `["${identities.join('","')}"]`;
  return isPlain ? identities : identities.map((identity) => JSON.stringify(identity).slice(1, -1));
}

/**
 * What the report says of recipients of whom there is the same to tell, as JSON: one object a line.
 *
 * @param escapedIdentities one at least
 * @param between ends each line but the last, and begins the next
 */
export function recipientsText(
  escapedIdentities: readonly string[],
  told: Told,
  between: ",\n" | "\n,",
): string {
  const [begin, end] = ['{"identity":"', `",${JSON.stringify(told).slice(1)}`];
  return begin + escapedIdentities.join(end + between + begin) + end;
}
