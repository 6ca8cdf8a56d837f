const LINE_BREAK = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** Text that this module leaves as it is: nearly all text. */
const PLAIN = /^[\t\n -~]*$/;

/** Letters and marks from Arabic to Sinhala, and of Mongolian: in their scripts, joiners are spelling. */
const JOINED_LETTER = String.raw`[[\u0600-\u0DFF\u1800-\u18AF]&&[[\p{L}\p{M}]--\p{Default_Ignorable_Code_Point}]]`;

/** Invisible characters that change how the characters next to them look: without them, other text stands there. */
const MEANINGFUL = [
  // Joiners between letters (Persian, Urdu, Mongolian), and after an Indic virama.
  String.raw`(?<=${JOINED_LETTER})[\u200C\u200D\u180E](?=${JOINED_LETTER})`,
  String.raw`(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])[\u200C\u200D]`,
  // Joined emoji: 👩‍💻, 🏳️‍🌈.
  String.raw`(?<=\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?)\u200D(?=\p{Extended_Pictographic})`,
  // Emoji or text: ⚙️ or ⚙︎. Digits only as keycaps: 1️⃣.
  String.raw`(?<=[\p{Emoji}--\p{ASCII}])[\uFE0E\uFE0F]`,
  String.raw`(?<=[#*0-9])\uFE0F(?=\u20E3)`,
  // Flags of regions: 🏴 and its letters.
  String.raw`(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
  // Forms of an ideograph, as in Japanese names, and of Mongolian letters.
  String.raw`(?<=\p{Ideographic})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{scx=Mong}&&\p{L}])[\u180B-\u180D\u180F]`,
].join("|");

/**
 * Everything else that shows nothing: controls (escapes, too), marks that change the direction of the text around
 * them, characters of no width, tags, unpaired surrogates. Some are harmless typing; all can hide that a text isn't
 * what it looks like.
 */
const HIDING = String.raw`[[\p{Cc}--[\t\n]]\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;

const INVISIBLE = new RegExp(`(?<kept>${MEANINGFUL})|${HIDING}`, "gv");

/**
 * Makes text from outside show what it is: the one rule for cards, summary and log.
 *
 * What people write stays as they wrote it, with its joined emoji, flags, and joiners of Persian and Indic scripts.
 * What shows nothing and could hide something is removed: bidirectional marks (they make `exe.txt` of `txt.exe`),
 * escapes (they color a terminal, or clear it), characters of no width (they split a word that somebody searches for,
 * or a secret that the runner masks). Line breaks of all kinds become `\n`; tabs stay.
 */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(LINE_BREAK, "\n").replace(INVISIBLE, "$<kept>");
}

/** What the runner may ignore between two signs. */
const IGNORED = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}`;
const COMMAND_ANYWHERE = new RegExp(String.raw`#(?=[${IGNORED}]*#[${IGNORED}]*\[)`, "gu");
const COMMAND_AT_START = new RegExp(String.raw`^([\s${IGNORED}]*):(?=[${IGNORED}]*:)`, "u");

/**
 * Makes one line of text that is safe to print in a workflow's log: visible, and no workflow command.
 *
 * The runner obeys `::command::` where a line starts with it, after white space, and `##[command]` anywhere in a
 * line, and searches by culture, so that invisible characters between the signs don't hide them from it
 * (actions/runner, ActionCommand.cs). So both signs are broken up, also with invisible characters between them.
 */
export function plainLine(text: string): string {
  const line = visible(text).replace(/[\t\n]+/g, " ");
  return line.replace(COMMAND_ANYWHERE, "# ").replace(COMMAND_AT_START, "$1: ");
}

/** Cuts text to at most `length` UTF-16 units. If something was cut, the last one is an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\u200D?[\uD800-\uDBFF]?$/, "")}…`;
}

/**
 * Cuts text that may name people and is not redacted yet: to at most `length` UTF-16 units and an ellipsis, and only
 * after whitespace or a sign that separates names, because the redactor can't recognize half a name. A name has at most
 * 320 characters, so text without such signs loses no more than that.
 */
export function cutBetweenNames(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[^\s"',;<>&?/]{1,320}$/, "")}…`;
}

/**
 * Quotes a value that a user wrote, for an error message: one line, at most 80 characters. Of a longer one, only the
 * beginning is shown: it may be a secret in the wrong input, and the runner can't mask a secret that is cut.
 */
export function quote(text: string): string {
  const line = plainLine(text);
  return line.length > 80 ? `"${cut(line, 20)}" (${line.length} characters)` : `"${line}"`;
}

/** A whole number with commas between thousands: `2,500`. */
export function formatNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A whole number with its noun: `1 recipient`, `2,500 recipients`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(n)} ${n === 1 ? noun : plural}`;
}

/** A list of alternatives: `a`, `a or b`, `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** Ends a text as a sentence. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** A duration: `0.4 s`, `12 s`. */
export function seconds(ms: number): string {
  const value = ms / 1000;
  return `${value < 10 ? Number(value.toFixed(1)) : formatNumber(Math.round(value))} s`;
}

/** Quotation marks of all languages, also in full width, for a character class of a regular expression. */
export const QUOTE_MARKS = "\"'`´＂＇｀„‚‟〝〞〟「」『』｢｣′″ʹ-ˋ\\p{Pi}\\p{Pf}";

/** Matches one of `QUOTE_MARKS`. */
export const QUOTE_MARK = new RegExp(`[${QUOTE_MARKS}]`, "u");

/** Writes a text as a regular expression that matches it. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Lists names in quotes: the first `most` of them, and how many others there are. */
export function quotedNames(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).map(quote).join(", ") + more;
}

/**
 * Gives the form in which names and resolved identities are compared: in lower case, and normalized (NFC), because macOS
 * writes `é` as two characters. The very same string where it is so already, since a list may hold a great many.
 */
export function comparable(text: string): string {
  return /^[!-@[-~]*$/.test(text) ? text : text.toLowerCase().normalize();
}
