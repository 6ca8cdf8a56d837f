import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { isHeldOpen } from "../held-files.ts";
import { retrying, systemPause } from "../retrying.ts";
import type { LedgerFileSystem } from "./ledger-file.ts";

/** Owner only, although nobody is named in it. */
const MODE = 0o600;

/** Waits for a moment if another program, for example a virus scanner, holds a file open. */
function patiently<T>(act: () => T): T {
  return retrying(act, { pause: systemPause }, isHeldOpen);
}

/** The machine's own file system. */
export const systemFiles: LedgerFileSystem = {
  exists: existsSync,
  stat: (path) => {
    // As numbers, what Windows has for `ino` loses its last digits.
    const { dev, ino, size } = statSync(path, { bigint: true });
    return { id: `${dev}:${ino}`, size: Number(size) };
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  open: (path, mode) => patiently(() => openSync(path, mode === "new" ? "wx" : "r+", MODE)),
  write: (file, bytes, at) => writeSync(file, bytes, 0, bytes.length, at),
  truncate: ftruncateSync,
  sync: fsyncSync,
  close: closeSync,
  rename: (from, to) => patiently(() => renameSync(from, to)),
  remove: (path) => patiently(() => rmSync(path, { force: true })),
};
