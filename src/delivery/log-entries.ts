import type { JobDetails, UserIdentityType } from "../kore/wire.ts";
import { comparable } from "../text.ts";
import type { AcceptedState } from "./batches.ts";

/**
 * Adds a status response to what is known of a batch's job.
 *
 * The last log entry of a recipient counts, and an earlier response's entry is kept if this one leaves it out.
 *
 * @param identities the batch's recipients
 * @param type how the platform compares identities: `resolve` without case and surrounding whitespace, `donotresolve`
 *   exactly as sent
 */
export function withStatus(
  state: AcceptedState,
  { entries, ...job }: JobDetails,
  identities: readonly string[],
  type: UserIdentityType,
): AcceptedState {
  const keyOf = type === "resolve" ? (identity: string) => comparable(identity.trim()) : exactly;
  const identityByKey = new Map(identities.map((identity) => [keyOf(identity), identity]));
  const matched = entries.flatMap((entry) => {
    const identity = identityByKey.get(keyOf(entry.identity));
    return identity === undefined ? [] : [[identity, entry] as const];
  });
  return {
    ...state,
    job,
    entries: new Map([...state.entries, ...matched]),
    // Each response repeats the earlier entries, so these don't add up.
    unmatchedEntries: Math.max(state.unmatchedEntries, entries.length - matched.length),
  };
}

function exactly(identity: string): string {
  return identity;
}
