import { maskIdentity } from "../recipients/identity.ts";

/** A JSON Web Token, signed or encrypted: its first part is base64url for `{"…`. */
const TOKEN = /eyJ[\w-]+\.[\w-]*(\.[\w-]*)*/g;

/** An e-mail address, also a percent-encoded one. */
const EMAIL = /[^\s"'`<>()[\]{},;:=]+(@|%40)[^\s"'`<>()[\]{},;:=]+/gi;

/** Hides secrets, tokens and identities in what the step shows. */
export class Redactor {
  #secrets: readonly string[] = [];
  #identities: ReadonlySet<string> | undefined;

  /** Hides these secrets from now on. */
  hideSecrets(secrets: readonly string[]): void {
    this.#secrets = secrets;
  }

  /** Masks these identities from now on, in any case, and e-mail addresses in text from outside. */
  hideIdentities(identities: readonly string[]): void {
    this.#identities = new Set(identities.map((identity) => identity.toLowerCase()));
  }

  /** Redacts a text of the step's own. */
  own(text: string): string {
    const known = this.#identities;
    const line = this.#secrets
      .reduce((shown, secret) => shown.replaceAll(secret, "***"), text)
      .replace(TOKEN, "***");
    return known ? line.replace(/\S+/g, (word) => maskKnown(word, known)) : line;
  }

  /** Redacts a text from outside, which may name people in forms that aren't known: every e-mail address is masked. */
  foreign(text: string): string {
    const line = this.own(text);
    return this.#identities ? line.replace(EMAIL, maskIdentity) : line;
  }
}

/** Masks each known identity that stands in a word between signs: `'ann@example.com'`, `user:U123`. */
function maskKnown(word: string, known: ReadonlySet<string>): string {
  const edges = [...word.matchAll(/(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/gu)].map(({ index }) => index);
  let masked = "";
  let from = 0;
  for (const start of edges) {
    if (start < from) continue;
    const end = edges.findLast((edge) => edge > start && known.has(word.slice(start, edge).toLowerCase()));
    if (end === undefined) continue;
    masked += word.slice(from, start) + maskIdentity(word.slice(start, end));
    from = end;
  }
  return masked + word.slice(from);
}
