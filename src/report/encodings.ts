/** Gives a text without what is to be hidden; the same text where there is nothing to hide. */
export type Hide = (text: string) => string;

/** How many encodings within each other are decoded, for example JSON in a string of JSON. */
const MAX_DEPTH = 3;

/** Long enough to hold, in base64, a name worth hiding. */
const BASE64 = /[\w+/-]{8,}/g;

/**
 * Hides what a text contains as it is, URL-encoded, escaped as in JSON, as character references of HTML, or in base64.
 * The text is only shown decoded where that reveals something to hide.
 *
 * @param hide gets the text, also decoded
 * @param known gets what may be base64; it must only find what is exactly known, because most words aren't base64
 */
export function hideEncoded(text: string, hide: Hide, known: Hide, depth = MAX_DEPTH): string {
  let shown = hideBase64(hide(text), known);
  if (depth === 0) return shown;
  for (const decode of [decodeUrl, decodeJson, decodeHtml]) {
    const plain = decode(shown);
    const hidden = plain === shown ? plain : hideEncoded(plain, hide, known, depth - 1);
    if (hidden !== plain) shown = hidden;
  }
  return shown;
}

/** A run may begin with letters that aren't part of its base64, so there are four ways to read it. */
function hideBase64(text: string, known: Hide): string {
  return text.replace(BASE64, (run) => {
    const inner = [0, 1, 2, 3].flatMap((skipped) => decodeBase64(run.slice(skipped)));
    return inner.some((part) => known(part) !== part) ? "***" : run;
  });
}

/** Gives the parts that are text. Most of what only looks like base64 has hardly any. */
function decodeBase64(run: string): string[] {
  return Buffer.from(run, "base64").toString("utf8").split(NOT_UTF8);
}

/** What bytes that are not UTF-8 are decoded as. */
const NOT_UTF8 = "\uFFFD";

function decodeUrl(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) =>
    Buffer.from(codes.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

function decodeJson(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, sign: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return WHITE_SPACE.has(sign) ? " " : sign;
  });
}

/** What JSON writes behind a backslash for white space. */
const WHITE_SPACE: ReadonlySet<string> = new Set(["b", "f", "n", "r", "t"]);

/** Numeric references in any spelling that a browser reads, also without the semicolon, and the few named ones. */
function decodeHtml(text: string): string {
  return text.replace(
    /&(?:#(?:x0*([\da-f]{1,6})|0*(\d{1,7}))|([a-z]{2,6}));?/gi,
    (reference: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED_REFERENCES.get(name.toLowerCase()) ?? reference;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : reference;
    },
  );
}

const MAX_CODE_POINT = 0x10ffff;

/** References to signs that an identity or a secret can hold (HTML, 13.5), the hyphens as the sign that they look like. */
const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["colon", ":"],
  ["commat", "@"],
  ["dash", "-"],
  ["equals", "="],
  ["gt", ">"],
  ["hyphen", "-"],
  ["lowbar", "_"],
  ["lt", "<"],
  ["num", "#"],
  ["period", "."],
  ["plus", "+"],
  ["quot", '"'],
  ["sol", "/"],
]);
