import { closeSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Batch } from "../delivery/batches.ts";
import { failuresOf, recipientOutcomes, requestComment, requestOutcome } from "../delivery/outcomes.ts";
import { createFile, writeBytes } from "./new-file.ts";
import { Redactor } from "./redaction.ts";
import { ReportDraft } from "./report-draft.ts";
import { around, escaped, jobText } from "./report-text.ts";

/**
 * The report file: what became of each recipient so far. Whoever reads it, also after a kill, finds it complete and
 * true.
 */
export class ReportFile {
  readonly path: string;
  readonly #batches: readonly Batch[];
  readonly #redactor: Redactor;
  readonly #comments = new Map<string, string>();
  #draft: ReportDraft | undefined;

  /**
   * @param folder where the file goes
   * @param id makes its name unique to the step
   * @param batches what it tells of, as they stand when it is written
   * @param redactor knows the secrets, which comments from outside may hold
   */
  constructor(folder: string, id: string, batches: readonly Batch[], redactor = new Redactor()) {
    this.path = join(folder, `kore-notify-report-${id}.json`);
    this.#batches = batches;
    this.#redactor = redactor;
  }

  /**
   * Brings the report up to date with a batch whose request goes out, or has been answered.
   *
   * @throws the file system's error
   */
  update(batch: Batch): void {
    if (this.#batches.length > 1) this.#draft = this.#updatedDraft(batch);
    else this.write();
  }

  /**
   * Writes the report in full, as things stand.
   *
   * @throws the file system's error
   */
  write(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    draft?.close();
    // Somebody may have cleaned up meanwhile.
    if (draft?.tellsAll() && existsSync(this.path)) return;
    replaceFile(this.path, this.#parts());
  }

  #updatedDraft(batch: Batch): ReportDraft {
    const draft = this.#draft;
    // What couldn't be written is not to be relied on: then the next writing begins anew.
    this.#draft = undefined;
    try {
      draft?.write(batch);
    } catch (error) {
      draft?.close();
      throw error;
    }
    return draft ?? new ReportDraft(this.path, this.#batches);
  }

  *#parts(): Generator<string> {
    const jobs = this.#batches.flatMap((batch) => jobText(batch) ?? []);
    yield `{"jobs":[\n${jobs.join(",\n")}\n],"recipients":[\n`;
    for (const [index, batch] of this.#batches.entries())
      yield `${index === 0 ? "" : ",\n"}${this.#textOf(batch)}`;
    yield "\n]}\n";
  }

  #textOf(batch: Batch): string {
    const { identities, state } = batch;
    const jobId = state.kind === "accepted" ? state.job.id : null;
    if (state.kind === "accepted" && state.entries.size > 0)
      return recipientOutcomes(batch)
        .map(({ identity, outcome, comment }) =>
          JSON.stringify({ identity, jobId, outcome, comment: this.#redacted(comment) }),
        )
        .join(",\n");
    const comment = this.#redacted(requestComment(state));
    const [begin, end] = around({ jobId, outcome: requestOutcome(state), comment });
    return begin + escaped(identities).join(`${end},\n${begin}`) + end;
  }

  /** Most comments come again and again: in other lines, and each time the report is written. */
  #redacted(comment: string | undefined): string | null {
    if (comment === undefined) return null;
    const redacted = this.#comments.get(comment) ?? this.#redactor.withoutSecrets(comment);
    this.#comments.set(comment, redacted);
    return redacted;
  }
}

/**
 * Writes the recipients known not to be reached or never sent, one a line, as a JSON array that a later step can take
 * for its `identities-file`. Those whose request has an unknown outcome are not among them.
 *
 * @returns the file's path, or an empty string when there is nobody to write down
 */
export function writeUndelivered(folder: string, id: string, batches: readonly Batch[]): string {
  const identities = batches.flatMap((batch) =>
    requestOutcome(batch.state) === "unsent"
      ? batch.identities
      : failuresOf(batch).map(({ identity }) => identity),
  );
  if (identities.length === 0) return "";
  const path = join(folder, `kore-notify-undelivered-${id}.json`);
  replaceFile(path, [`[\n${identities.map((identity) => JSON.stringify(identity)).join(",\n")}\n]\n`]);
  return path;
}

function replaceFile(path: string, parts: Iterable<string>): void {
  const file = createFile(path, (draft) => {
    for (const part of parts) writeBytes(draft, Buffer.from(part));
  });
  closeSync(file);
}
