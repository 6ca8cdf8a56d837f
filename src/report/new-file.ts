import nodeFs from "node:fs";

/** What writing files needs from outside. */
export interface FileDeps {
  readonly fs: Pick<
    typeof nodeFs,
    "closeSync" | "existsSync" | "openSync" | "renameSync" | "rmSync" | "truncateSync"
  > & {
    writeSync(file: number, bytes: Uint8Array, from: number, length: number, at: number | null): number;
  };
  /** Stops the whole process for so many milliseconds. */
  readonly pause: (ms: number) => void;
}

/** The system's files. */
export const systemFiles: FileDeps = {
  fs: nodeFs,
  pause: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
};

/** Pauses between attempts, in milliseconds: about a second. A virus scanner holds a file open for less. */
const PAUSES_MS = [20, 50, 100, 200, 300, 300];

/** Owner only: these files name people. */
const MODE = 0o600;

/**
 * Writes something, and tries again for a moment if that fails. The process stops meanwhile: nothing else happens
 * before it is written, or known not to be.
 *
 * @throws the last attempt's error
 */
export function retrying<T>(write: () => T, { pause }: Pick<FileDeps, "pause">): T {
  for (const ms of PAUSES_MS) {
    try {
      return write();
    } catch {
      pause(ms);
    }
  }
  return write();
}

/**
 * Makes a file under another name, and then renames it: readers always find it whole. It replaces what was there before.
 *
 * @param write is given the open file
 * @returns the open file; the caller closes it
 * @throws the file system's error
 */
export function createFile(
  path: string,
  write: (file: number) => void,
  { fs }: Pick<FileDeps, "fs">,
): number {
  const draft = draftOf(path);
  // What is there already may have another mode, or be a link to elsewhere: only a new file is written to.
  fs.rmSync(draft, { force: true });
  const file = fs.openSync(draft, "wx", MODE);
  try {
    write(file);
    fs.renameSync(draft, path);
    return file;
  } catch (error) {
    unlessItFails(() => fs.closeSync(file));
    unlessItFails(() => fs.rmSync(draft, { force: true }));
    throw error;
  }
}

/**
 * Writes a whole file, as `createFile` does.
 *
 * @throws the file system's error
 */
export function replaceFile(path: string, parts: Iterable<string>, deps: FileDeps): void {
  const file = createFile(
    path,
    (draft) => {
      for (const part of parts) writeBytes(draft, Buffer.from(part), deps);
    },
    deps,
  );
  deps.fs.closeSync(file);
}

/**
 * Removes a file, and tries again for a moment if that fails. If it can't be removed, it is emptied.
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
