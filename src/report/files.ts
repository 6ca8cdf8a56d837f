import { join } from "node:path";
import type { Batch, Mailing } from "../delivery/batches.ts";
import { failuresOf, recipientOutcomes, requestComment, requestOutcome } from "../delivery/outcomes.ts";
import {
  draftOf,
  type FileDeps,
  removeFile,
  replaceFile,
  retrying,
  systemFiles,
  unlessItFails,
} from "./new-file.ts";
import { Redactor } from "./redaction.ts";
import { ReportDraft } from "./report-draft.ts";
import { jobText, recipientLines } from "./report-text.ts";

/** What the report is about, as it stands when it is written. */
export interface ReportContent {
  readonly batches: readonly Batch[];
  /** Identities that are in no batch, because an earlier step sent to them. */
  readonly skipped?: readonly string[];
  /** Hides the secrets that comments from outside may contain. */
  readonly redactor?: Redactor;
}

/**
 * The report file: the outcome of each recipient so far. Readers find it complete and true, also after a kill, or they
 * find none: if it can't be updated, it is removed.
 */
export class ReportFile {
  readonly path: string;
  readonly #content: Required<ReportContent>;
  readonly #deps: FileDeps;
  readonly #comments = new Map<string, string>();
  #draft: ReportDraft | undefined;
  /** Whether the last update failed. Then the next one is tried once only: a step isn't to be slowed down again and again. */
  #hasFailed = false;

  /**
   * @param folder where the file is written
   * @param id makes its name unique to the step
   */
  constructor(folder: string, id: string, content: ReportContent, deps: FileDeps = systemFiles) {
    this.path = join(folder, `kore-notify-report-${id}.json`);
    this.#content = { skipped: [], redactor: new Redactor(), ...content };
    this.#deps = deps;
  }

  /**
   * Updates the report with a batch, before its request is sent and after. If it can't be written, it is tried again
   * for a moment, while nothing else happens. After that, there is no report until a later update succeeds.
   *
   * @throws the file system's error
   */
  update(batch: Batch): void {
    this.#keepTrue(() => {
      if (this.#draft) return this.#draft.write(batch);
      const { batches, skipped } = this.#content;
      this.#draft = new ReportDraft(this.path, batches, skipped, this.#deps);
    });
  }

  /**
   * Writes the report in full, with comments, as things stand. It fails as `update` does.
   *
   * @throws the file system's error
   */
  write(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    draft?.close();
    // A program may have cleaned up meanwhile.
    if (draft?.isComplete() && this.#deps.fs.existsSync(this.path)) return;
    this.#keepTrue(() => replaceFile(this.path, this.#parts(), this.#deps));
  }

  #keepTrue(write: () => void): void {
    try {
      if (this.#hasFailed) write();
      else retrying(write, this.#deps);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
      this.#remove();
      // On a full disk, the removed report has made room.
      write();
      this.#hasFailed = false;
    }
  }

  #remove(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    draft?.close();
    unlessItFails(() => removeFile(draftOf(this.path), this.#deps));
    try {
      removeFile(this.path, this.#deps);
    } catch (error) {
      throw new Error(`${this.path} is out of date, and can't be removed either`, { cause: error });
    }
  }

  *#parts(): Generator<string> {
    const { batches, skipped } = this.#content;
    const jobs = batches.flatMap((batch) => jobText(batch) ?? []);
    yield `{"jobs":[\n${jobs.join(",\n")}\n],"recipients":[`;
    let separator = "\n";
    for (const batch of batches) {
      yield separator + this.#textOf(batch);
      separator = ",\n";
    }
    if (skipped.length > 0)
      yield separator + recipientLines(skipped, { jobId: null, outcome: "skipped", comment: null });
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
    return recipientLines(identities, { jobId, outcome: requestOutcome(state), comment });
  }

  /** Most comments come again and again: in other lines, and each time the report is written. */
  #redacted(comment: string | undefined): string | null {
    if (comment === undefined) return null;
    const redacted = this.#comments.get(comment) ?? this.#content.redactor.withoutSecrets(comment);
    this.#comments.set(comment, redacted);
    return redacted;
  }
}

/**
 * The recipients that are known not to be reached, or never sent to, as JSON: a string for each; for a personal message,
 * a mapping with what fills it again. Those with an unknown outcome are not among them.
 */
export function undeliveredIn(batches: readonly Batch[]): readonly string[] {
  return batches.flatMap((batch) => {
    const unreached =
      requestOutcome(batch.state) === "unsent"
        ? batch.identities
        : failuresOf(batch).map(({ identity }) => identity);
    return unreached.map((identity) => recipientJson(identity, batch));
  });
}

function recipientJson(identity: string, { variables, otherVariables }: Mailing): string {
  if (variables === undefined) return JSON.stringify(identity);
  const own = otherVariables?.get(identity) ?? variables;
  return `{"identity":${JSON.stringify(identity)}${own === "" ? "" : `,${own}`}}`;
}

/**
 * Writes the recipients that were not reached as a JSON array, one on each line, that a later step can take as its
 * `identities-file`. If it can't be written, it is tried again for a moment.
 *
 * @param recipients each as JSON
 * @returns the file's path; an empty string, and no file, if there are no recipients
 * @throws the file system's error
 */
export function writeUndelivered(
  folder: string,
  id: string,
  recipients: readonly string[],
  deps: FileDeps = systemFiles,
): string {
  if (recipients.length === 0) return "";
  const path = join(folder, `kore-notify-undelivered-${id}.json`);
  retrying(() => replaceFile(path, [`[\n${recipients.join(",\n")}\n]\n`], deps), deps);
  return path;
}
