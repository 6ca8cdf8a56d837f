import type { Batch } from "../delivery/batches.ts";
import { jobText } from "./report-text.ts";

/**
 * The system copies what is written page by page, and a kill can come between two, but not within one (Linux,
 * `generic_perform_write`).
 */
export const PAGE_BYTES = 4096;

/** Job IDs that there is room for; real ones have 39 characters. */
const JOB_ID = /^[\w.:-]{1,40}$/;

/** A text as long as the longest job ID that there is room for. */
export const LONGEST_JOB_ID = "x".repeat(40);

/** The list of jobs in the file: a slot of the same size for each batch, on one page. */
export class JobSlots {
  readonly #batches: readonly Batch[];
  readonly #slotBytes: number;
  /** Only this one has no comma next to it: those before it have one after them, the others before them. */
  #firstJob: number | undefined;

  constructor(batches: readonly Batch[]) {
    this.#batches = batches;
    const recipients = batches.reduce((most, { identities }) => Math.max(most, identities.length), 0);
    const status = "PARTIAL_SUCCESS";
    this.#slotBytes =
      JSON.stringify({ jobId: LONGEST_JOB_ID, status, percentComplete: 100 / 3, recipients }).length + 2;
  }

  /** All of the file before the first recipient. */
  head(): Buffer {
    const head = Buffer.alloc(this.bytes, " ");
    head.write('{"jobs":[', 0);
    for (const batch of this.#batches) {
      const slot = this.slotOf(batch);
      if (slot) head.write(slot.text, slot.at);
    }
    const end = '],"recipients":[\n';
    head.write(end, head.length - end.length);
    return head;
  }

  get bytes(): number {
    return this.#place(this.#batches.length + 2);
  }

  /** The job of a batch, and where it is in the file; undefined if there is none, or no room for it. */
  slotOf(batch: Batch): { readonly text: string; readonly at: number } | undefined {
    const job = jobIdOf(batch) === null ? undefined : jobText(batch);
    if (job === undefined || job.length > this.#slotBytes - 2) return undefined;
    const { number } = batch;
    this.#firstJob ??= number;
    const before = number > this.#firstJob ? "," : "";
    const after = number < this.#firstJob ? "," : "";
    const text = `${before}${job}${after}`.padEnd(this.#slotBytes - 1);
    return { text: `${text}\n`, at: this.#place(number) };
  }

  #place(index: number): number {
    const perPage = Math.floor(PAGE_BYTES / this.#slotBytes);
    return Math.floor(index / perPage) * PAGE_BYTES + (index % perPage) * this.#slotBytes;
  }
}

/** The ID of a batch's job; null if there is none, or no room for it. */
export function jobIdOf({ state }: Batch): string | null {
  return state.kind === "accepted" && JOB_ID.test(state.job.id) ? state.job.id : null;
}
