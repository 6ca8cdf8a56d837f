import type { Batch } from "../delivery/batches.ts";
import type { Outcome } from "../delivery/outcomes.ts";

/** What the report says of recipients besides who they are. */
export interface Told {
  readonly jobId: string | null;
  readonly outcome: Outcome;
  readonly comment: string | null;
}

/** What the report says of an accepted batch's job, as JSON; undefined while there is none. */
export function jobText({ identities, state }: Batch): string | undefined {
  if (state.kind !== "accepted") return undefined;
  const { id: jobId, status, percentComplete } = state.job;
  return JSON.stringify({ jobId, status, percentComplete, recipients: identities.length });
}

/**
 * Gives identities as they stand between the quotes of JSON: the very same array where all are of ASCII that needs no
 * escaping.
 */
export function escaped(identities: readonly string[]): readonly string[] {
  const isPlain = !/[^ !#-[\]-~]/.test(identities.join(""));
  return isPlain ? identities : identities.map((identity) => JSON.stringify(identity).slice(1, -1));
}

/** Gives what stands before and behind an escaped identity, so that all is an object of JSON. */
export function around(told: Told): readonly [begin: string, end: string] {
  return ['{"identity":"', `",${JSON.stringify(told).slice(1)}`];
}
