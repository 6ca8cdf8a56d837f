import type { Batch } from "../delivery/batches.ts";
import type { Outcome } from "../delivery/outcomes.ts";

/** What the report has about a recipient, apart from the identity. */
export interface RecipientFacts {
  readonly jobId: string | null;
  readonly outcome: Outcome | "skipped";
  readonly comment: string | null;
}

/** An accepted batch's job in the report, as JSON; undefined if the batch has none. */
export function jobText({ identities, state }: Batch): string | undefined {
  if (state.kind !== "accepted") return undefined;
  const { id: jobId, status, percentComplete } = state.job;
  return JSON.stringify({ jobId, status, percentComplete, recipients: identities.length });
}

/**
 * Escapes identities for JSON, without the quotes around them: gives the very same array if all are ASCII that needs no
 * escaping.
 */
export function escaped(identities: readonly string[]): readonly string[] {
  const isPlain = !/[^ !#-[\]-~]/.test(identities.join(""));
  return isPlain ? identities : identities.map((identity) => JSON.stringify(identity).slice(1, -1));
}

/** A recipient's JSON up to the escaped identity. The identity and a `"` follow it. */
export const RECIPIENT_BEGIN = '{"identity":"';

/** A recipient's JSON after the `"` that ends the identity. */
export function recipientEnd(facts: RecipientFacts): string {
  return `,${JSON.stringify(facts).slice(1)}`;
}

/** Recipients with the same facts: one on each line, with commas between them. */
export function recipientLines(identities: readonly string[], facts: RecipientFacts): string {
  const end = `"${recipientEnd(facts)}`;
  return RECIPIENT_BEGIN + escaped(identities).join(`${end},\n${RECIPIENT_BEGIN}`) + end;
}
