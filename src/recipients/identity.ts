import { whyNotAddress } from "./address.ts";
import { whyNotPerson } from "./not-a-person.ts";

/** The longest identity: an email address has at most 320 characters. */
const MAX_LENGTH = 320;

/** Characters that need no closer look: nearly all identities consist of them. */
const USUAL = new RegExp(`^[!-~]{1,${MAX_LENGTH}}$`);

/**
 * Says what makes an identity invalid; undefined if it is valid. It need not be an email address.
 *
 * @param identity trimmed, not empty
 * @param isResolved whether the platform resolves identities: then none may contain an address and be something else
 * @returns a verb phrase that shows at most one sign of the identity
 */
export function whyInvalid(identity: string, isResolved: boolean): string | undefined {
  if (isResolved && identity.length <= MAX_LENGTH) {
    const other = whyNotPerson(identity);
    if (other !== undefined) return other;
    const fault = whyNotAddress(identity);
    if (fault !== undefined && !INVISIBLE.test(identity)) return fault;
  }
  if (USUAL.test(identity)) return undefined;
  if (identity.length > MAX_LENGTH)
    return `has ${identity.length} characters, more than ${MAX_LENGTH}: write one identity per line`;
  if (/[\r\n]/.test(identity))
    return "contains a line break: write one identity per entry (in YAML, a sequence)";
  if (identity.includes("\t")) return "contains a tab: write one identity per line, or save the list as .csv";
  const invisible = INVISIBLE.exec(identity)?.[0];
  if (invisible !== undefined) {
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return `contains an invisible character, U+${code}: type it again`;
  }
  if (/\s/u.test(identity)) return "contains whitespace: write one identity per line";
  return undefined;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Says whether a text looks like an email address; good enough to distinguish a header from an identity. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
