/** Shorter values would hide ordinary words: `yes`, `3 days`. */
const SHORTEST_VALUE = 6;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Values of recipients' variables that are hidden in text from outside. A value may have several words, and there may
 * be 100,000 values, so they are looked up by their first word.
 */
export class HiddenValues {
  /** By their first word, in lower case, the longest value first. */
  readonly #byFirstWord = new Map<string, string[]>();

  constructor(values: Iterable<string>) {
    for (const value of values) {
      const lower = value.trim().toLowerCase();
      const [first] = lower.match(WORD) ?? [];
      if (first === undefined || lower.length < SHORTEST_VALUE) continue;
      const known = this.#byFirstWord.get(first);
      if (known) known.push(lower);
      else this.#byFirstWord.set(first, [lower]);
    }
    for (const known of this.#byFirstWord.values()) known.sort((a, b) => b.length - a.length);
  }

  /** Puts `***` in place of each value, in any case. */
  hide(text: string): string {
    const lower = text.toLowerCase();
    // A few letters change their length with their case; then places in the two texts differ, and nothing is found.
    if (lower.length !== text.length || this.#byFirstWord.size === 0) return text;
    let hidden = "";
    let from = 0;
    for (const { 0: word, index } of lower.matchAll(WORD)) {
      const found = this.#valueAt(lower, word, index);
      if (found === undefined || found.start < from) continue;
      hidden += `${text.slice(from, found.start)}***`;
      from = found.end;
    }
    return hidden + text.slice(from);
  }

  #valueAt(text: string, word: string, index: number): { start: number; end: number } | undefined {
    for (const value of this.#byFirstWord.get(word) ?? []) {
      const start = index - value.indexOf(word);
      if (start >= 0 && text.startsWith(value, start)) return { start, end: start + value.length };
    }
    return undefined;
  }
}
