import type { Batch } from "../delivery/batches.ts";
import { failuresOf } from "../delivery/outcomes.ts";
import { cutBetweenNames, escapeRegExp } from "../text.ts";
import type { Redactor } from "./redaction.ts";
import { whereabouts } from "./whereabouts.ts";

/** Why recipients were not reached, and who they are. */
export interface FailureReason {
  /** The platform's comment, redacted. */
  readonly reason: string;
  readonly recipients: number;
  /** Who they are in a few words; masked, unless identities may be shown. */
  readonly who: string;
}

const MAX_REASON_LENGTH = 300;

/**
 * Groups the recipients that the platform could not reach by its comment, the largest group first. A comment that
 * names its recipient counts as the same for all.
 */
export function failureReasons(
  batches: readonly Batch[],
  redactor: Redactor,
  showIdentities: boolean,
): readonly FailureReason[] {
  const groups = new Map<string, string[]>();
  for (const { identity, comment } of batches.flatMap(failuresOf)) {
    const reason = cutBetweenNames(withoutName(comment ?? "no reason given", identity), MAX_REASON_LENGTH);
    const group = groups.get(reason);
    if (group) group.push(identity);
    else groups.set(reason, [identity]);
  }
  return [...groups]
    .map(([reason, identities]) => ({
      recipients: identities.length,
      // Worked out when asked for: of maybe 100,000 reasons, only a few are shown.
      get reason() {
        return redactor.foreign(reason);
      },
      get who() {
        return whereabouts(identities, showIdentities);
      },
    }))
    .sort((a, b) => b.recipients - a.recipients);
}

/** Puts an ellipsis in place of an identity, in any case: the platform may write it in its own. */
function withoutName(comment: string, identity: string): string {
  if (!comment.toLowerCase().includes(identity.toLowerCase())) return comment;
  return comment.replace(new RegExp(escapeRegExp(identity), "gi"), "…");
}
