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
  /** Rare: values of punctuation or symbols only. */
  readonly #withoutWords: string[] = [];

  constructor(values: Iterable<string>) {
    for (const value of values) {
      const lower = comparable(value.trim());
      if (lower.length < SHORTEST_VALUE) continue;
      const [first] = lower.match(WORD) ?? [];
      const known = first === undefined ? this.#withoutWords : this.#byFirstWord.get(first);
      if (known) known.push(lower);
      else if (first !== undefined) this.#byFirstWord.set(first, [lower]);
    }
    for (const known of this.#byFirstWord.values()) known.sort((a, b) => b.length - a.length);
  }

  /** Puts `***` in place of each value, in any case. */
  hide(text: string): string {
    if (this.#byFirstWord.size === 0) return this.#hideWithoutWords(text);
    const lower = comparable(text);
    let hidden = "";
    let from = 0;
    for (const { 0: word, index } of lower.matchAll(WORD)) {
      const found = this.#valueAt(lower, word, index) ?? this.#beginningAt(lower, word, index);
      if (found === undefined || found.start < from) continue;
      hidden += `${text.slice(from, found.start)}***`;
      from = found.end;
    }
    return this.#hideWithoutWords(hidden + text.slice(from));
  }

  #hideWithoutWords(text: string): string {
    return this.#withoutWords.reduce((shown, value) => {
      const lower = comparable(shown);
      let hidden = "";
      let from = 0;
      for (let at = lower.indexOf(value); at >= 0; at = lower.indexOf(value, from)) {
        hidden += `${shown.slice(from, at)}***`;
        from = at + value.length;
      }
      return hidden + shown.slice(from);
    }, text);
  }

  #valueAt(text: string, word: string, index: number): { start: number; end: number } | undefined {
    for (const value of this.#byFirstWord.get(word) ?? []) {
      const start = index - value.indexOf(word);
      if (start >= 0 && text.startsWith(value, start)) return { start, end: start + value.length };
    }
    return undefined;
  }

  /** Finds the beginning of a value where the text was cut. */
  #beginningAt(text: string, word: string, index: number): { start: number; end: number } | undefined {
    const cut = text.indexOf("…", index);
    if (cut < 0) return undefined;
    for (const value of this.#byFirstWord.get(word) ?? []) {
      const start = index - value.indexOf(word);
      const part = text.slice(Math.max(0, start), cut).trimEnd();
      if (start >= 0 && part.length >= SHORTEST_VALUE && value.startsWith(part))
        return { start, end: start + part.length };
    }
    return undefined;
  }
}

const ASCII = /^[\0-\x7F]*$/;

/**
 * Gives a text of the same length as it is compared: in lower case, except for the few letters that change their length
 * with their case, and with a space for each white space, because JSON's `\n` is decoded as a space.
 */
function comparable(text: string): string {
  const spaced = text.replace(/\s/g, " ");
  if (ASCII.test(spaced)) return spaced.toLowerCase();
  return spaced.replace(/./gsu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
