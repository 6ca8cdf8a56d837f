import { maskIdentity } from "../recipients/identity.ts";

/** A JSON Web Token, signed or encrypted: its first part is base64url for `{"…`. */
const TOKEN = /eyJ[\w-]+\.[\w-]*(\.[\w-]*)*/g;

/** An e-mail address, also a percent-encoded one; only looked for where a word begins, which is quick in a long one. */
const EMAIL = /(?<![^\s"'`<>()[\]{},;:=])[^\s"'`<>()[\]{},;:=]+(@|%40)[^\s"'`<>()[\]{},;:=]+/gi;

/** Hides secrets, tokens and identities in what the step shows. */
export class Redactor {
  #secrets: readonly string[] = [];
  #identities: KnownIdentities | undefined;

  /** Hides these secrets from now on, and each of their lines: a key can be shown line by line. */
  hideSecrets(secrets: readonly string[]): void {
    const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
    const distinct = [...new Set(parts)].filter((part) => part.trim() !== "");
    // The longest first: one that is part of another would leave the rest of that in sight.
    this.#secrets = distinct.sort((a, b) => b.length - a.length);
  }

  /** Masks these identities from now on, in any case, and e-mail addresses in text from outside. */
  hideIdentities(identities: readonly string[]): void {
    const inLowerCase = identities.map((identity) => identity.toLowerCase());
    const lengths = new Set([...identities, ...inLowerCase].map(({ length }) => length));
    this.#identities = { inLowerCase: new Set(inLowerCase), lengths: [...lengths].sort((a, b) => b - a) };
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

/** The identities to mask; their lengths, the longest first, keep the search quick in a long word. */
interface KnownIdentities {
  readonly inLowerCase: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** Masks each known identity that stands in a word between signs: `'ann@example.com'`, `user:U123`. */
function maskKnown(word: string, { inLowerCase, lengths }: KnownIdentities): string {
  const edges = new Set([...word.matchAll(/(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/gu)].map(({ index }) => index));
  let masked = "";
  let from = 0;
  for (const start of edges) {
    if (start < from) continue;
    const end = lengths
      .map((length) => start + length)
      .find((edge) => edges.has(edge) && inLowerCase.has(word.slice(start, edge).toLowerCase()));
    if (end === undefined) continue;
    masked += word.slice(from, start) + maskIdentity(word.slice(start, end));
    from = end;
  }
  return masked + word.slice(from);
}
