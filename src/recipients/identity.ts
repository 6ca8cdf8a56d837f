/** The longest identity: an e-mail address has at most 320 characters. */
const MAX_LENGTH = 320;

/** Signs that nobody has to look at twice: nearly all identities are made of them. */
const USUAL = new RegExp(`^[!-~]{1,${MAX_LENGTH}}$`);

/**
 * Says what makes an identity invalid; undefined when nothing does. It need not be an e-mail address.
 *
 * @param identity trimmed, not empty
 */
export function whyInvalid(identity: string): string | undefined {
  if (USUAL.test(identity)) return undefined;
  if (!isShort(identity)) return `has ${identity.length} characters, more than ${MAX_LENGTH}`;
  const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u.exec(identity)?.[0];
  if (invisible !== undefined) {
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return `contains an invisible character, U+${code}: type it anew`;
  }
  if (/\s/u.test(identity)) return "contains white space: write one identity a line";
  return undefined;
}

/** Says whether an identity is not too long for one. */
export function isShort({ length }: string): boolean {
  return length <= MAX_LENGTH;
}

/** Gives an identity in lower case; the very same string where it is already, since a list may hold a great many. */
export function inLowerCase(identity: string): string {
  return /^[!-@[-~]*$/.test(identity) ? identity : identity.toLowerCase();
}

/** Says whether a text looks like an e-mail address; good enough to tell a heading from an identity. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
