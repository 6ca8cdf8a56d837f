/**
 * Hides who an identity is: `j***@example.com`. An identity that is not an email address keeps its first character.
 */
export function maskIdentity(identity: string): string {
  const [first = ""] = identity;
  const domain = /(?<=.)@[\p{L}\p{M}\p{N}_.-]+$/su.exec(identity)?.[0] ?? "";
  return `${first}***${domain}`;
}

/** Masks everything in a text that looks like an email address: a key or a group's name that an error quotes may be a person. */
export function maskEmails(text: string): string {
  return text.replace(/[^\s"'`,;:<>[\]{}()]+@[^\s"'`,;<>[\]{}()]+/g, maskIdentity);
}
