const LINE_BREAKING = /[\p{Cc}\u2028\u2029]+/gu;

/** Characters that show nothing: zero-width, bidirectional and variation marks, unpaired surrogates. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Makes one line of text that is safe to print in a workflow's log.
 *
 * The runner obeys `::command::` where a line starts with it, after white space, and `##[command]` anywhere in a
 * line, and searches by culture, so that invisible characters between the signs don't hide them from it
 * (actions/runner, ActionCommand.cs). Hence: line breaks and controls become a space, invisible characters go, and
 * both signs are broken up.
 */
export function plainLine(text: string): string {
  return text
    .replace(LINE_BREAKING, " ")
    .replace(INVISIBLE, "")
    .replace(/##(?=\[)/g, "# #")
    .replace(/^(\s*):(?=:)/, "$1: ");
}

/** Cuts text to at most `length` UTF-16 units, the last one being an ellipsis where something was cut. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * Cuts text that may name people and is not redacted yet: to at most `length` UTF-16 units and an ellipsis, behind a
 * white space or another sign that parts names, because half a name is not known for one. A name has at most 320
 * characters, so text without such signs loses no more.
 */
export function cutBetweenNames(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[^\s"',;<>&?/]{1,320}$/, "")}…`;
}

/**
 * Quotes a value that a user wrote, for an error message: one line, at most 80 characters. Of a longer one only the
 * beginning is shown: it may be a secret in the wrong place, and the runner doesn't know one that is cut.
 */
export function quote(text: string): string {
  const line = plainLine(text);
  return line.length > 80 ? `"${cut(line, 20)}" (${line.length} characters)` : `"${line}"`;
}

/** A whole number as people write it: `2,500`. */
export function formatNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A whole number with its noun: `1 recipient`, `2,500 recipients`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(n)} ${n === 1 ? noun : plural}`;
}

/** Names as a person lists them: `a`, `a or b`, `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** Ends a text as a sentence. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** A duration for people: `0.4 s`, `12 s`. */
export function seconds(ms: number): string {
  const value = ms / 1000;
  return `${value < 10 ? Number(value.toFixed(1)) : formatNumber(Math.round(value))} s`;
}
