import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Batch } from "../delivery/batches.ts";
import { fatesOf } from "../delivery/fates.ts";
import { Redactor } from "./redaction.ts";

/** Owner only: both files name people. */
const MODE = 0o600;

/**
 * The report file: what became of each recipient so far. It is replaced as a whole, so whoever reads it, also after
 * a kill, finds it complete and true.
 */
export class ReportFile {
  readonly path: string;
  readonly #batches: readonly Batch[];
  readonly #redactor: Redactor;
  readonly #lines = new Map<Batch, { readonly state: Batch["state"]; readonly text: string }>();
  readonly #comments = new Map<string, string>();
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

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
   * Writes the report as things stand; calls that come while it is being written share the next writing.
   *
   * @throws the file system's error
   */
  write(): Promise<void> {
    this.#next ??= this.#writing
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        this.#writing = replaceFile(this.path, this.#render());
        return this.#writing;
      });
    return this.#next;
  }

  #render(): string {
    const jobs = this.#batches.flatMap(({ identities, state }) => {
      if (state.kind !== "accepted") return [];
      const { id: jobId, status, percentComplete } = state.job;
      return [JSON.stringify({ jobId, status, percentComplete, recipients: identities.length })];
    });
    const recipients = this.#batches.map((batch) => this.#renderBatch(batch));
    return `{"jobs":[\n${jobs.join(",\n")}\n],"recipients":[\n${recipients.join(",\n")}\n]}\n`;
  }

  #renderBatch(batch: Batch): string {
    const { state } = batch;
    const known = this.#lines.get(batch);
    if (known?.state === state) return known.text;
    const jobId = state.kind === "accepted" ? state.job.id : null;
    const lines = fatesOf(batch).map(({ identity, outcome, comment }) =>
      JSON.stringify({ identity, jobId, outcome, comment: this.#redacted(comment) }),
    );
    const text = lines.join(",\n");
    this.#lines.set(batch, { state, text });
    return text;
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
export async function writeUndelivered(
  folder: string,
  id: string,
  batches: readonly Batch[],
): Promise<string> {
  const fates = batches
    .flatMap(fatesOf)
    .filter(({ outcome }) => outcome === "unsent" || outcome === "failed");
  const identities = fates.map(({ identity }) => identity);
  if (identities.length === 0) return "";
  const path = join(folder, `kore-notify-undelivered-${id}.json`);
  await replaceFile(path, `[\n${identities.map((identity) => JSON.stringify(identity)).join(",\n")}\n]\n`);
  return path;
}

async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  // What is there already may have another mode, or be a link to elsewhere: only a new file is written to.
  await rm(draft, { force: true });
  const file = await open(draft, "wx", MODE);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
