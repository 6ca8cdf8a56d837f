import { join } from "node:path";
import type { Batch, Mailing } from "../delivery/batches.ts";
import { failuresOf, recipientOutcomes, requestComment, requestOutcome } from "../delivery/outcomes.ts";
import { retrying } from "../retrying.ts";
import {
  createFile,
  draftOf,
  type FileDeps,
  type OpenFile,
  removeFile,
  systemFiles,
  unlessItFails,
  writeParts,
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
  readonly #patientDeps: FileDeps;
  readonly #comments = new Map<string, string>();
  #draft: ReportDraft | undefined;
  /** The file as it was last written. It stays open: see `OpenFile`. */
  #file: OpenFile | undefined;
  /** Whether the last update failed. Then the next one is tried once only: a step isn't to be slowed down again and again. */
  #hasFailed = false;

  /**
   * @param folder where the file is written
   * @param id makes its name unique to the step
   */
  constructor(folder: string, id: string, content: ReportContent, deps: FileDeps = systemFiles) {
    this.path = join(folder, `kore-notify-report-${id}.json`);
    this.#content = { skipped: [], redactor: new Redactor(), ...content };
    this.#patientDeps = deps;
  }

  /**
   * Updates the report with a batch, before its request is sent and after. If it can't be written, it is tried again
   * for a moment, while nothing else happens. After that, there is no report until a later update succeeds.
   *
   * @throws the file system's error
   */
  update(batch: Batch): void {
    this.#keepTrue(() => {
      const draft = this.#draft;
      if (draft) return retrying(() => draft.write(batch), this.#deps);
      const { batches, skipped } = this.#content;
      this.#draft = new ReportDraft(this.path, batches, skipped, this.#deps, this.#file);
      this.#file = this.#draft.file;
    });
  }

  /**
   * Writes the report in full, with comments, as things stand. It fails as `update` does.
   *
   * @throws the file system's error
   */
  write(): void {
    // A program may have cleaned up meanwhile.
    if (this.#draft?.isComplete() && this.#deps.fs.existsSync(this.path)) return;
    this.#draft = undefined;
    this.#keepTrue(() => {
      const write = (file: number) => writeParts(file, this.#parts(), this.#deps);
      this.#file = createFile(this.path, write, this.#deps, this.#file);
    });
  }

  /** Closes the file: it isn't written again. */
  close(): void {
    this.#file?.close();
  }

  get #deps(): FileDeps {
    return this.#hasFailed ? { ...this.#patientDeps, isPatient: false } : this.#patientDeps;
  }

  #keepTrue(write: () => void): void {
    try {
      write();
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
    this.#draft = undefined;
    this.#file?.discard();
    this.#file = undefined;
    unlessItFails(() => removeFile(draftOf(this.path), this.#patientDeps));
    try {
      removeFile(this.path, this.#patientDeps);
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
  const path = undeliveredPath(folder, id);
  const text = `[\n${recipients.join(",\n")}\n]\n`;
  createFile(path, (file) => writeParts(file, [text], deps), deps).close();
  return path;
}

function undeliveredPath(folder: string, id: string): string {
  return join(folder, `kore-notify-undelivered-${id}.json`);
}

/** How long the end of the step waits for another program to release a draft: the runner ends a cancelled step after 10 s. */
const PATIENCE_MS = 5_000;

/** Pauses between two attempts. */
const PAUSE_MS = 100;

/**
 * Removes the drafts of a step's files that another program held open before. It waits until that is possible, but not
 * for long.
 *
 * @returns the paths of those that are still there
 */
export function removeDrafts(report: string, folder: string, id: string, deps: FileDeps): readonly string[] {
  const drafts = [report, undeliveredPath(folder, id)].map(draftOf);
  for (let waited = 0; ; waited += PAUSE_MS) {
    for (const draft of drafts) unlessItFails(() => deps.fs.rmSync(draft, { force: true }));
    const left = drafts.filter((draft) => deps.fs.existsSync(draft));
    if (left.length === 0 || waited >= PATIENCE_MS) return left;
    deps.pause(PAUSE_MS);
  }
}
