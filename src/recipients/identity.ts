import { standsForNoValue, whyNotAddress } from "./address.ts";

/** The longest identity: an email address has at most 320 characters. */
const MAX_LENGTH = 320;

/** Characters that need no closer look: nearly all identities consist of them. */
const USUAL = new RegExp(`^[!-~]{1,${MAX_LENGTH}}$`);

/**
 * Says what makes an identity invalid; undefined if it is valid. It need not be an email address.
 *
 * @param identity trimmed, not empty
 * @param isResolved whether the platform resolves identities: then none may contain an address and be something else
 * @returns a verb phrase that shows at most one sign of the identity, unless it stands for no value
 */
export function whyInvalid(identity: string, isResolved: boolean): string | undefined {
  if (isResolved && identity.length <= MAX_LENGTH) {
    if (standsForNoValue(identity) || ONLY_SIGNS.test(identity)) return NO_VALUE;
    const other = OTHERS.find(([sign]) => sign.test(identity))?.[1];
    if (other !== undefined) return other;
    const fault = whyNotAddress(identity);
    if (fault !== undefined && !INVISIBLE.test(identity)) return fault;
  }
  if (USUAL.test(identity)) return undefined;
  if (identity.length > MAX_LENGTH)
    return `has ${identity.length} characters, more than ${MAX_LENGTH}: write one identity per line`;
  const invisible = INVISIBLE.exec(identity)?.[0];
  if (invisible !== undefined) {
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return `contains an invisible character, U+${code}: type it again`;
  }
  if (/\s/u.test(identity)) return "contains whitespace: write one identity per line";
  return undefined;
}

/** Dashes below a header, a column that was too narrow for its text, two quotation marks. */
const ONLY_SIGNS = /^(?:-{4,}|#{4,}|""|''|[–—…])$/;

/** Entries that are not identities, but links, paths or variables, and what to do about each. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\//i, "is a link, not a person: to read recipients from a file, set `identities-file`"],
  [/^[^@]+\.(?:txt|csv|ya?ml|json|xlsx?)$/i, "looks like the path of a file: set `identities-file` to it"],
  [
    /^\$(?:\{|[A-Z_]{2,}$)|^%\w+%$/,
    "looks like a variable without its value: use an expression, such as `${{ vars.PEOPLE }}`",
  ],
  [/^(["']).*\1$/, "is in quotes: write it without them"],
];

/** The fault of an identity such as `null`. */
export const NO_VALUE =
  "is not a person, but stands for a missing value: check the step or program that wrote it";

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Gives an identity in lower case; the very same string where it is already, since a list may hold a great many. */
export function inLowerCase(identity: string): string {
  return /^[!-@[-~]*$/.test(identity) ? identity : identity.toLowerCase();
}

/** Says whether a text looks like an email address; good enough to distinguish a header from an identity. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
