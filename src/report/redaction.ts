import { maskIdentity } from "../masking.ts";
import { escapeRegExp, visible } from "../text.ts";
import { hideEncoded } from "./encodings.ts";
import { HiddenValues } from "./hidden-values.ts";

/** A JSON Web Token, signed or encrypted: its first part is base64url for `{"…`. Bounded, to be quick in a long word. */
const TOKEN = /eyJ[\w-]{12,1000}\.[\w-]*(\.[\w-]*)*/gi;

/** An e-mail address, also a percent-encoded one; only looked for where a word begins, which is quick in a long one. */
const EMAIL = /(?<![^\s"'`<>()[\]{},;:=])[^\s"'`<>()[\]{},;:=]+(@|%40)[^\s"'`<>()[\]{},;:=]+/gi;

const SHORTEST_TOKEN = "eyJ............".length;

/** An identity that is shorter is not looked for in base64. */
const SHORTEST_IN_BASE64 = 3;

/** A secret of twice this length is known by its beginning, because an error message may quote a part of it. */
const TELLING_LENGTH = 12;

/**
 * Hides secrets, tokens and identities in what the step shows: as they are, in any case, and in the forms in which a
 * server's response may repeat them: URL-encoded, escaped as in JSON, in base64.
 */
export class Redactor {
  #secrets: RegExp | undefined;
  #identities: KnownIdentities | undefined;
  #identitiesInBase64: KnownIdentities | undefined;
  #values: HiddenValues | undefined;
  /** Nothing shorter than this is to be hidden, which spares most words a search. */
  #shortest = SHORTEST_TOKEN;

  /** Hides these secrets from now on, and each of their lines: a key can be shown line by line. */
  hideSecrets(secrets: readonly string[]): void {
    const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
    const distinct = [...new Set(parts)].filter((part) => part.trim() !== "");
    // The longest first: a secret that is part of another would leave the rest of that visible.
    const whole = distinct.sort((a, b) => b.length - a.length).map(escapeRegExp);
    const begun = distinct
      .filter(({ length }) => length >= 2 * TELLING_LENGTH)
      .map((secret) => `${escapeRegExp(secret.slice(0, TELLING_LENGTH))}\\S*`);
    this.#secrets = distinct.length > 0 ? new RegExp([...whole, ...begun].join("|"), "gi") : undefined;
    this.#shortest = Math.min(this.#shortest, TELLING_LENGTH, ...distinct.map(({ length }) => length));
  }

  /** Masks these identities from now on, in any case, and e-mail addresses in text from outside. */
  hideIdentities(
    identities: readonly string[],
    inLowerCase: ReadonlySet<string> = new Set(identities.map((identity) => identity.toLowerCase())),
  ): void {
    const byLength: number[] = [];
    const note = ({ length }: string) => {
      byLength[length] = length;
    };
    identities.forEach(note);
    inLowerCase.forEach(note);
    const lengths = Object.values(byLength).reverse();
    this.#identities = { inLowerCase, lengths };
    const longer = lengths.filter((length) => length >= SHORTEST_IN_BASE64);
    this.#identitiesInBase64 = { inLowerCase, lengths: longer };
    this.#shortest = Math.min(this.#shortest, ...lengths);
  }

  /** Hides values of recipients' variables in text from outside from now on: the platform may quote a message. */
  hideValues(values: Iterable<string>): void {
    this.#values = new HiddenValues(values);
  }

  /** Redacts a text of the step's own, and leaves only what is visible. */
  own(text: string): string {
    return this.#visible(text, this.#known);
  }

  /**
   * Redacts a text from outside, which may name people in forms that aren't known: every e-mail address is masked.
   * Leaves only what is visible.
   */
  foreign(text: string): string {
    const hide = (part: string) => this.#known(this.#values?.hide(part) ?? part);
    const shown = this.#visible(text, hide);
    // Only now: a mask of what looks like an address hides the rest of an encoded one.
    return this.#identities ? this.#visible(shown, (part) => hide(part).replace(EMAIL, maskIdentity)) : shown;
  }

  /** Invisible characters may be part of a secret, or split one: the text is redacted with them and without them. */
  #visible(text: string, hide: (part: string) => string): string {
    const redacted = hideEncoded(text, hide, this.#knownInBase64);
    const shown = visible(redacted);
    return shown === redacted ? shown : hideEncoded(shown, hide, this.#knownInBase64);
  }

  /** Hides secrets and tokens only, for a file that names people anyway. */
  withoutSecrets(text: string): string {
    return hideEncoded(text, this.#bare, this.#bare);
  }

  readonly #bare = (text: string): string => {
    const shown = this.#secrets ? text.replace(this.#secrets, "***") : text;
    return shown.replace(TOKEN, "***");
  };

  readonly #known = (text: string): string => this.#hide(text, this.#identities);

  /** Most words that are read as base64 aren't, and one or two characters are found in them by chance. */
  readonly #knownInBase64 = (text: string): string => this.#hide(text, this.#identitiesInBase64);

  #hide(text: string, known: KnownIdentities | undefined): string {
    if (text.length < this.#shortest) return text;
    const shown = this.#bare(text);
    return known ? shown.replace(/\S+/g, (word) => maskKnown(word, known)) : shown;
  }
}

/** The identities to mask; their lengths, the longest first, keep the search quick in a long word. */
interface KnownIdentities {
  readonly inLowerCase: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** In such words, letters and digits are quick to recognize. The first lookup in Unicode takes a millisecond. */
const ASCII = /^[!-~]*$/;

/** Masks each known identity in a word, between punctuation: `'ann@example.com'`, `user:U123`. */
function maskKnown(word: string, { inLowerCase, lengths }: KnownIdentities): string {
  if (word.length < (lengths.at(-1) ?? Number.POSITIVE_INFINITY)) return word;
  const edge = ASCII.test(word) ? /(?<![a-z\d])|(?![a-z\d])/gi : /(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/gu;
  const edges = new Set([...word.matchAll(edge)].map(({ index }) => index));
  let masked = "";
  let from = 0;
  for (const start of edges) {
    if (start < from) continue;
    const length = lengths.find(
      (candidate) =>
        edges.has(start + candidate) && inLowerCase.has(word.slice(start, start + candidate).toLowerCase()),
    );
    if (length === undefined) continue;
    masked += word.slice(from, start) + maskIdentity(word.slice(start, start + length));
    from = start + length;
  }
  return masked + word.slice(from);
}
