import { dirname } from "node:path";
import { lookUp } from "../json.ts";
import { LedgerFault } from "./ledger-fault.ts";

/** The file system, as far as a ledger needs it. All of it throws the system's error. */
export interface LedgerFileSystem {
  readonly exists: (path: string) => boolean;
  /** What tells whether another step has written to a file: which file it is, and its length. */
  readonly stat: (path: string) => { readonly id: string; readonly size: number };
  readonly makeFolder: (path: string) => void;
  /** Opens a file to write to: one that exists, or a new one that only its owner may read. */
  readonly open: (path: string, mode: "existing" | "new") => number;
  /** @returns how many bytes were written: a full disk takes a part of them without an error */
  readonly write: (file: number, bytes: Uint8Array, at: number) => number;
  readonly truncate: (file: number, size: number) => void;
  /** Returns when the bytes are on the disk: only then does a full network drive say so. */
  readonly sync: (file: number) => void;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

const CHANGED = "was changed by another step at the same time; use `concurrency` to run one at a time";

/** What is wrong with a ledger that was deleted while the step ran. */
export const DELETED = "was deleted while the step ran, so nobody is recorded: a re-run sends to everyone";

/** A ledger that is open to be written to. */
export class LedgerFile {
  readonly #path: string;
  readonly #fs: LedgerFileSystem;
  readonly #file: number;
  readonly #id: string;
  #size: number;
  #fault: LedgerFault | undefined;

  /**
   * Opens a ledger.
   *
   * @param path its real path, without links
   * @param expectedSize its length in bytes when it was read
   * @param size its bytes that count: what a kill left behind them is cut off
   * @throws LedgerFault
   */
  constructor(path: string, expectedSize: number, size: number, fs: LedgerFileSystem) {
    this.#path = path;
    this.#fs = fs;
    this.#size = size;
    try {
      this.#file = fs.open(path, "existing");
    } catch (error) {
      throw cantWrite(error);
    }
    try {
      const { id, size: currentSize } = fs.stat(path);
      if (currentSize !== expectedSize) throw new LedgerFault(CHANGED);
      this.#id = id;
      fs.truncate(this.#file, size);
    } catch (error) {
      fs.close(this.#file);
      throw cantWrite(error);
    }
  }

  /**
   * Appends a line, or nothing at all.
   *
   * @throws LedgerFault
   */
  append(line: string): void {
    this.#fault ??= this.#whyNotOwn();
    if (this.#fault) throw this.#fault;
    const bytes = Buffer.from(`${line}\n`);
    try {
      writeWhole(this.#file, bytes, this.#size, this.#fs);
      this.#size += bytes.length;
    } catch (error) {
      this.#rollBack();
      throw cantWrite(error);
    }
  }

  /** Says whether nobody else has written to the file. */
  isOwn(): boolean {
    return this.#whyNotOwn() === undefined;
  }

  #whyNotOwn(): LedgerFault | undefined {
    try {
      const { id, size } = this.#fs.stat(this.#path);
      return id === this.#id && size === this.#size ? undefined : new LedgerFault(CHANGED);
    } catch (error) {
      return new LedgerFault(lookUp(error, "code") === "ENOENT" ? DELETED : CHANGED);
    }
  }

  /** Never fails: each line is on the disk since it was written. */
  close(): void {
    try {
      this.#fs.close(this.#file);
    } catch {}
  }

  #rollBack(): void {
    try {
      this.#fs.truncate(this.#file, this.#size);
    } catch (error) {
      // A line after half a line would be damage.
      this.#fault = cantWrite(error);
    }
  }
}

/**
 * Creates a ledger with its folder: whole, so that a kill leaves no file or all of it.
 *
 * @param isNew whether there must be none yet
 * @throws LedgerFault
 */
export function createLedgerFile(path: string, text: string, isNew: boolean, fs: LedgerFileSystem): void {
  try {
    fs.makeFolder(dirname(path));
    if (isNew && fs.exists(path)) throw new LedgerFault(CHANGED);
    replaceFile(path, text, fs);
  } catch (error) {
    throw cantWrite(error);
  }
}

/**
 * Puts a file in its place, whole: whoever reads it finds what was there before, or this.
 *
 * @throws the file system's error
 */
export function replaceFile(path: string, text: string, fs: LedgerFileSystem): void {
  const draft = `${path}.draft`;
  fs.remove(draft);
  const file = fs.open(draft, "new");
  try {
    try {
      writeWhole(file, Buffer.from(text), 0, fs);
    } finally {
      fs.close(file);
    }
    fs.rename(draft, path);
  } catch (error) {
    fs.remove(draft);
    throw error;
  }
}

function writeWhole(file: number, bytes: Uint8Array, at: number, fs: LedgerFileSystem): void {
  const written = fs.write(file, bytes, at);
  if (written < bytes.length) throw Object.assign(new Error("the disk is full"), { code: "ENOSPC" });
  fs.sync(file);
}

/** Says that a ledger can't be written to, and why: a clause about it. */
export function cantWrite(error: unknown): LedgerFault {
  if (error instanceof LedgerFault) return error;
  const code = String(lookUp(error, "code") ?? error);
  const why = WRITE_FAULTS[code];
  return new LedgerFault(`can't be written to (${why === undefined ? code : `${why}, ${code}`})`);
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "the runner's user may not write there",
  EPERM: "the runner's user may not write there",
  EBUSY: "another program holds it open",
};
