import type { Batch } from "../delivery/batches.ts";
import { failuresOf } from "../delivery/outcomes.ts";
import { maskIdentity } from "../masking.ts";
import { cutBetweenNames } from "../text.ts";
import type { Redactor } from "./redaction.ts";

/** Why recipients were not reached, and some of them. */
export interface FailureReason {
  /** The platform's comment, redacted. */
  readonly reason: string;
  readonly recipients: number;
  /** Masked, unless identities may be shown. */
  readonly examples: readonly string[];
}

const MAX_EXAMPLES = 3;
const MAX_REASON_LENGTH = 300;

/**
 * Groups the recipients whom the platform could not reach by its comment, the largest group first. A comment that
 * names its recipient counts as the same for all.
 */
export function failureReasons(
  batches: readonly Batch[],
  redactor: Redactor,
  showIdentities: boolean,
): readonly FailureReason[] {
  const groups = new Map<string, { recipients: number; readonly examples: string[] }>();
  for (const { identity, comment } of batches.flatMap(failuresOf)) {
    const reason = cutBetweenNames(
      (comment ?? "no reason given").replaceAll(identity, "…"),
      MAX_REASON_LENGTH,
    );
    const group = groups.get(reason) ?? { recipients: 0, examples: [] };
    groups.set(reason, group);
    group.recipients += 1;
    if (group.examples.length < MAX_EXAMPLES)
      group.examples.push(showIdentities ? identity : maskIdentity(identity));
  }
  return [...groups]
    .map(([reason, group]) => ({
      ...group,
      // Redacted when it is asked for: of maybe 100,000, only a few are shown.
      get reason() {
        return redactor.foreign(reason);
      },
    }))
    .sort((a, b) => b.recipients - a.recipients);
}
