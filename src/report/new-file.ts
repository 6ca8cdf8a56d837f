import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** Owner only: these files name people. */
const MODE = 0o600;

/**
 * Makes a file under another name, and then gives it its own: whoever reads it finds it whole. What was there before is
 * replaced.
 *
 * @param write is given the open file
 * @returns the open file; whoever calls closes it
 * @throws the file system's error
 */
export function createFile(path: string, write: (file: number) => void): number {
  const draft = `${path}.draft`;
  // What is there already may have another mode, or be a link to elsewhere: only a new file is written to.
  rmSync(draft, { force: true });
  const file = openSync(draft, "wx", MODE);
  try {
    write(file);
    renameSync(draft, path);
    return file;
  } catch (error) {
    closeSync(file);
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes bytes, at the end or from a place on: the system may take less at once than it is given. */
export function writeBytes(file: number, bytes: Uint8Array, at?: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done);
}
