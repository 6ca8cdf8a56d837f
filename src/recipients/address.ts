import { QUOTE_MARKS, quote } from "../text.ts";

/** Without `%`, because it may begin an encoded character, and `*`, because it may hide some. */
const ORDINARY = /^[\w.!#$&'+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,3}(?<!-)$/i;

/** ASCII signs that are never part of an address, unless in quotes. */
const SEPARATORS = "\\s(),:;<>@[\\]";

/** Signs that a local part can contain, and a domain can't. */
const LOCAL_ONLY = "\"\\\\!#$%&'*+/=?^`{|}~";

/**
 * A local part and a domain or an IP address (RFC 5322, and RFC 6531 for other scripts). Mail systems are stricter, but
 * what a directory has as an address is taken as one. A quote or an escaped line break before it isn't part of it.
 */
const ADDRESS = new RegExp(
  `^(?:(?!"|\\\\[nrt])[^${SEPARATORS}]+|"(?:[^"\\\\]|\\\\.)+")@` +
    `(?:[^${SEPARATORS}${LOCAL_ONLY}.]+(?:\\.[^${SEPARATORS}${LOCAL_ONLY}.]+)*|\\[[\\da-z:.-]+\\])(?<![_-])$`,
  "i",
);

/** A letter or a number of any script. */
const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** Signs that are part of a word in some language, between letters; an apostrophe or a hyphen only before the `@`. */
const IN_WORD = `(?<=${LETTER})(?:[·͵׳״۽۾་・˂-˿]|[’‐‑](?=.*@))(?=${LETTER})`;

/** A sign that no address has in any script: a quotation mark, a bracket, a bullet, an arrow, one in full width. */
const STRANGE_SIGN = new RegExp(`(?!${IN_WORD})[^${LETTER}\\p{ASCII}\\s]`, "v");

/** Part of a text that may be an address, also in full-width signs. */
const SOMEWHERE = /[^\s@＠﹫<>"]+[@＠﹫][^\p{ASCII}\s]?[\p{L}\p{N}[]/u;

/** An `@` that is doubled, or has nothing before it or no name behind it; `@ann` may be a login. */
const MALFORMED = /@@|\S@(?![^\p{ASCII}\s]?[\p{L}\p{N}[])|^@[^@\s]*\./u;

/** `@` as HTML writes it; in a list, a semicolon at its end is a separator. */
const AT_IN_HTML = /&(?:#0*64|#x0*40|commat)(?![\da-z])/i;

/** An ID of a conversation on Teams, not a person's address. */
const TEAMS_THREAD = /^\d+:\S+@(thread|unq)\./;

/** An encoded line break, white space, separator or bracket. */
const ENCODED = /%(?:0[ad9]|20|2c|3b|3c|3e|22|40)/i;

/** What programs write for a missing value. `Array`, `Object` and `false` come from a GitHub expression. */
const NO_VALUE =
  /^[[(<]?(?:null|undefined|none|nil|nan|n\/a|#n\/a|#[a-z]+(?:\/0)?[!?]|object object)[\])>]?$/i;
const NOT_A_STRING = /^(?:true|false|Array|Object|System\.(?:Object|String|Collections\.\S+)(?:\[\])?)$/;

/** Says whether a text is an address like nearly all are: valid, and short enough. Others may be valid, too. */
export function isOrdinaryAddress(text: string): boolean {
  return ORDINARY.test(text);
}

/** Says whether a text is an email address: any that mail systems use, in any script, but not with symbols such as emoji. */
export function isAddress(text: string): boolean {
  return (
    ORDINARY.test(text) || (ADDRESS.test(text) && !STRANGE_SIGN.test(text) && !ENCODED.test(text.slice(0, 3)))
  );
}

/** Says whether an identity is not a person's, but what a program writes when there is no value. */
export function standsForNoValue(identity: string): boolean {
  return NO_VALUE.test(identity) || NOT_A_STRING.test(identity);
}

/**
 * Says why an identity that contains an email address, or was meant to be one, is not one; undefined if it is, or contains none.
 *
 * @returns a verb phrase that shows nothing of the identity
 */
export function whyNotAddress(identity: string): string | undefined {
  if (isAddress(identity) || TEAMS_THREAD.test(identity)) return undefined;
  if (AT_IN_HTML.test(identity)) return "contains a character of HTML, for example &#64;: write @ itself";
  if (!SOMEWHERE.test(identity.replace(/%40/g, "@")))
    return MALFORMED.test(identity)
      ? "is not a valid email address: write a name, one @ and a domain"
      : undefined;
  const fault = FAULTS.find(([sign]) => sign.test(identity))?.[1];
  if (fault !== undefined) return fault;
  const sign = STRANGE_SIGN.exec(identity)?.[0];
  if (sign !== undefined)
    return `contains ${quote(sign)}, which is not part of an address: write the address alone`;
  // A name beside an address is whitespace within an identity, which is an error of its own.
  return /\s/.test(identity)
    ? undefined
    : "contains an email address and something else: write the address alone";
}

/** The first sign that is found says what is wrong. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /[！-～﹐-﹫、。｡]/,
    "contains a full-width character, for example ＠ or ，: write it in ASCII, one address per entry",
  ],
  [
    /\\[nrt]/,
    "contains an escape sequence, for example \\n, in place of a line break: write one address per entry",
  ],
  [ENCODED, "contains a URL-encoded character, for example %0A: write one address per entry, not encoded"],
  [
    /^<?(?:mailto|smtp|sip|e?-?mail|to):/i,
    "has a prefix such as mailto: in front of the address: write the address alone",
  ],
  [/[<>]|\]\(|&(?:[lg]t|#)/, "has a name or markup around the address: write the address alone"],
  [/@.+@/, "contains several addresses: write one per entry"],
  [new RegExp(`^[${QUOTE_MARKS}]|[${QUOTE_MARKS}]$`, "u"), "is in quotes: write the address without them"],
];
