import { closeSync } from "node:fs";
import type { Batch } from "../delivery/batches.ts";
import { requestComment, requestOutcome } from "../delivery/outcomes.ts";
import { createFile, writeBytes } from "./new-file.ts";
import { around, escaped, jobText } from "./report-text.ts";

/**
 * The system copies what is written page by page, and a kill can come between two: nobody finds half a page (Linux,
 * `generic_perform_write`).
 */
const PAGE_BYTES = 4096;

/** Budget for a job in the list of jobs, even with the longest ID; a page holds a whole number of them. */
const JOB_BYTES = 512;

/** The longest job ID that there is room for in a recipient's line; real ones have 39 characters. */
const MAX_JOB_ID = 40;

/** The longest that a line of the draft gets behind the identity. */
const MAX_REST_BYTES = JSON.stringify({
  jobId: "x".repeat(MAX_JOB_ID),
  outcome: "accepted",
  comment: null,
}).length;

/** Identities that stand together on a page, as they do between the quotes of JSON; never none. */
type Page = readonly string[];

/** Where a batch stands in the file. */
interface Region {
  readonly at: number;
  readonly pages: readonly Page[];
}

/**
 * The report file while requests go out. Each batch has pages of its own, with room for whatever may become of it, and
 * only those are written again: so that a step takes no longer over its report for each of many requests than for each
 * of few. There are no comments in it, nor job IDs of unheard-of length: they come when the report is written in full.
 */
export class ReportDraft {
  readonly #file: number;
  readonly #regions = new Map<Batch, Region>();
  /** Used again and again. */
  #buffer = Buffer.alloc(0);

  /**
   * Writes the file as things stand.
   *
   * @throws the file system's error
   */
  constructor(path: string, batches: readonly Batch[]) {
    this.#file = createFile(path, (file) => {
      const slots = ['{"jobs":[', ...batches.map(jobOf), '],"recipients":['];
      const head = Buffer.alloc(wholePages(slots.length * JOB_BYTES), " ");
      for (const [index, slot] of slots.entries()) head.write(slot, index * JOB_BYTES);
      writeBytes(file, head);
      let at = head.length;
      for (const batch of batches) {
        const pages = pagesFor(batch.identities);
        this.#regions.set(batch, { at, pages });
        writeBytes(file, this.#render(batch, pages));
        at += pages.length * PAGE_BYTES;
      }
      writeBytes(file, Buffer.from("]}\n"));
    });
  }

  /**
   * Writes what has become of a batch.
   *
   * @throws the file system's error
   */
  write(batch: Batch): void {
    const region = this.#regions.get(batch);
    if (!region) return;
    writeBytes(this.#file, Buffer.from(jobOf(batch).padEnd(JOB_BYTES)), batch.number * JOB_BYTES);
    writeBytes(this.#file, this.#render(batch, region.pages), region.at);
  }

  /** Says whether the report in full would tell no more. */
  tellsAll(): boolean {
    return [...this.#regions.keys()].every(
      ({ state }) =>
        requestComment(state) === undefined &&
        (state.kind !== "accepted" || (state.entries.size === 0 && state.job.id.length <= MAX_JOB_ID)),
    );
  }

  close(): void {
    closeSync(this.#file);
  }

  #render({ number, state }: Batch, pages: readonly Page[]): Uint8Array {
    const jobId = state.kind === "accepted" && state.job.id.length <= MAX_JOB_ID ? state.job.id : null;
    const [begin, end] = around({ jobId, outcome: requestOutcome(state), comment: null });
    const between = `${end}\n,${begin}`;
    const length = pages.length * PAGE_BYTES;
    if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafe(length);
    const bytes = this.#buffer.subarray(0, length).fill(" ");
    for (const [index, page] of pages.entries()) {
      const isFirst = number === 1 && index === 0;
      let at = index * PAGE_BYTES;
      at += bytes.write(isFirst ? begin : `,${begin}`, at);
      // Not in one string with the rest: that would be copied once more.
      at += bytes.write(page.join(between), at);
      bytes.write(`${end}\n`, at);
    }
    return bytes;
  }
}

/** The first request goes alone, and no other without its being accepted: all other jobs come after a comma. */
function jobOf(batch: Batch): string {
  const text = jobText(batch);
  return text === undefined ? "" : `${batch.number > 1 ? "," : ""}${text}`;
}

function wholePages(bytes: number): number {
  return Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}

/** As many recipients on a page as there is room for, whatever becomes of them. */
function pagesFor(identities: readonly string[]): Page[] {
  const texts = escaped(identities);
  const maxBytesPerUnit = texts === identities ? 1 : 3;
  const pages: Page[] = [];
  let from = 0;
  let bytes = 0;
  texts.forEach((text, index) => {
    const needed = `,{"identity":""\n`.length + text.length * maxBytesPerUnit + MAX_REST_BYTES;
    if (bytes + needed > PAGE_BYTES) {
      pages.push(texts.slice(from, index));
      from = index;
      bytes = 0;
    }
    bytes += needed;
  });
  return [...pages, texts.slice(from)];
}
