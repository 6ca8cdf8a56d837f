import nodeFs from "node:fs";
import { isHeldOpen } from "../held-files.ts";
import { type RetryingDeps, retrying, systemPause } from "../retrying.ts";

/** What writing files needs from outside. */
export interface FileDeps extends RetryingDeps {
  readonly fs: Pick<
    typeof nodeFs,
    "closeSync" | "existsSync" | "ftruncateSync" | "openSync" | "renameSync" | "rmSync" | "truncateSync"
  > & {
    writeSync(file: number, bytes: Uint8Array, from: number, length: number, at: number | null): number;
  };
}

/** The system's files. */
export const systemFiles: FileDeps = { fs: nodeFs, pause: systemPause };

/** Owner only: these files name people. */
const MODE = 0o600;

/**
 * A file that is open to be written to. As long as it is, no program on Windows can open it in a way that keeps others
 * from writing.
 */
export class OpenFile {
  /** The file system's number for it. */
  readonly number: number;
  /** Whether it was written under its own name, because its draft could not be renamed. */
  readonly isInPlace: boolean;
  readonly #fs: FileDeps["fs"];
  #isOpen = true;

  constructor(number: number, isInPlace: boolean, { fs }: Pick<FileDeps, "fs">) {
    this.number = number;
    this.isInPlace = isInPlace;
    this.#fs = fs;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    unlessItFails(() => this.#fs.closeSync(this.number));
  }

  /** Removes all content, and closes the file. */
  discard(): void {
    if (this.#isOpen) unlessItFails(() => this.#fs.ftruncateSync(this.number, 0));
    this.close();
  }
}

/**
 * Makes a file under another name, and then renames it: readers always find it whole. It replaces what was there before.
 * What fails is retried for a moment. If another program holds the draft even then (a virus scanner on Windows), the file
 * is written in place, and a kill in that moment leaves a part of it.
 *
 * @param write is given the open file
 * @param previous the file that is replaced, if it is open: it is closed at the last moment
 * @returns the open file; the caller closes it
 * @throws the file system's error
 */
export function createFile(
  path: string,
  write: (file: number) => void,
  deps: FileDeps,
  previous?: OpenFile,
): OpenFile {
  const file = previous?.isInPlace ? undefined : tryToRename(path, write, deps, previous);
  const written = file ?? retrying(() => writeInPlace(path, write, deps), deps);
  previous?.close();
  return written;
}

/** Gives undefined if another program is in the way. */
function tryToRename(
  path: string,
  write: (file: number) => void,
  deps: FileDeps,
  previous: OpenFile | undefined,
): OpenFile | undefined {
  const draft = draftOf(path);
  let file: OpenFile | undefined;
  try {
    file = retrying(() => writeDraft(draft, write, deps), deps);
    previous?.close();
    // Not a new draft for each attempt: a scanner would also hold that one.
    retrying(() => deps.fs.renameSync(draft, path), deps);
    return file;
  } catch (error) {
    file?.discard();
    unlessItFails(() => deps.fs.rmSync(draft, { force: true }));
    if (isHeldOpen(error)) return undefined;
    throw error;
  }
}

function writeDraft(draft: string, write: (file: number) => void, deps: FileDeps): OpenFile {
  // What is there already may have another mode, or be a link to elsewhere: only a new file is written to.
  deps.fs.rmSync(draft, { force: true });
  return writeOrRemove(draft, new OpenFile(deps.fs.openSync(draft, "wx", MODE), false, deps), write, deps);
}

function writeInPlace(path: string, write: (file: number) => void, deps: FileDeps): OpenFile {
  return writeOrRemove(path, new OpenFile(deps.fs.openSync(path, "w", MODE), true, deps), write, deps);
}

function writeOrRemove(
  path: string,
  file: OpenFile,
  write: (file: number) => void,
  { fs }: FileDeps,
): OpenFile {
  try {
    write(file.number);
    return file;
  } catch (error) {
    file.discard();
    unlessItFails(() => fs.rmSync(path, { force: true }));
    throw error;
  }
}

/** Writes text into an open file, from its beginning. */
export function writeParts(file: number, parts: Iterable<string>, deps: FileDeps): void {
  for (const part of parts) writeBytes(file, Buffer.from(part), deps);
}

/**
 * Removes a file, and retries for a moment if that fails. If it can't be removed, it is emptied.
 *
 * @throws the file system's error if neither is possible
 */
export function removeFile(path: string, deps: FileDeps): void {
  if (!deps.fs.existsSync(path)) return;
  try {
    retrying(() => deps.fs.rmSync(path, { force: true }), deps);
  } catch {
    deps.fs.truncateSync(path, 0);
  }
}

/** The name that a file has while it is made. */
export function draftOf(path: string): string {
  return `${path}.draft`;
}

/**
 * Writes bytes at the end, or from a place on. The system may write less at once than it is given.
 *
 * @throws the file system's error, also if it writes nothing at all
 */
export function writeBytes(file: number, bytes: Uint8Array, { fs }: Pick<FileDeps, "fs">, at?: number): void {
  for (let done = 0; done < bytes.length; ) {
    const written = fs.writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done);
    if (written === 0) throw new Error("ENOSPC: the system writes no more bytes");
    done += written;
  }
}

/** Does something whose failure changes nothing. */
export function unlessItFails(act: () => void): void {
  try {
    act();
  } catch {}
}
