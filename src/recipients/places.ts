import { formatNumber, quote } from "../text.ts";

/** Places that a notice lists; the others are counted. */
const MAX_LISTED = 5;

/** Lines in the sources: the first of them, and how many there are. */
export class Places {
  readonly #first: { readonly file: string | undefined; readonly line: number }[] = [];
  count = 0;

  add(file: string | undefined, line: number): void {
    this.count += 1;
    if (this.#first.length < MAX_LISTED) this.#first.push({ file, line });
  }

  /** Lists them for a person: `"people.csv" line 3, line 7`. */
  toString(): string {
    const parts = this.#first.map(({ file, line }, index) => {
      const isSame = index > 0 && this.#first[index - 1]?.file === file;
      return isSame ? `line ${line}` : `${file === undefined ? "identities" : quote(file)} line ${line}`;
    });
    const more = this.count - this.#first.length;
    return `${parts.join(", ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""}`;
  }
}
