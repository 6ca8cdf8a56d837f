/**
 * Cuts a stream of text into lines where .NET's `StreamReader.ReadLine` does, by which the runner reads what an action
 * prints: after LF, CRLF, **and a lone CR**.
 */
export class LineSplitter {
  #rest = "";
  readonly #take: (line: string) => void;

  /** @param take gets each line, without its line break */
  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  /** Takes the next piece of the stream, which may end anywhere. */
  push(chunk: string): void {
    // A CR at the very end may be half of a CRLF, so it waits for what follows.
    const lines = (this.#rest + chunk).split(/\r\n|\r(?!$)|\n/);
    this.#rest = lines.pop() ?? "";
    lines.forEach(this.#take);
  }

  /** Hands over a last line that has no line break. */
  end(): void {
    if (this.#rest !== "") {
      this.#take(this.#rest.replace(/\r$/, ""));
    }
    this.#rest = "";
  }
}
