import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { lookUp } from "./json.ts";

/** A file that an input names can't be read as text; the message begins with a verb phrase about the file. */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** More than a roster of a million people needs; it keeps a wrong file from filling the machine's memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a UTF-8 text file; a byte order mark is dropped, everything else is kept.
 *
 * @param path absolute, or relative to `workspace`
 * @throws UnusableFile when it is missing, unreadable, not a regular file, too large or not UTF-8
 */
export async function readTextFile(path: string, workspace: string): Promise<string> {
  const bytes = await readBytes(resolve(workspace, path));
  if (!isUtf8(bytes)) throw new UnusableFile(notUtf8(bytes), firstBadLine(bytes));
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new UnusableFile("is a folder: name a file in it");
    if (!stats.isFile()) throw new UnusableFile("is not a regular file");
    if (stats.size > MAX_BYTES) throw new UnusableFile("is larger than 256 MiB: is it the right file?");
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(whyUnreadable(lookUp(error, "code")));
  }
}

function whyUnreadable(code: unknown): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "does not exist. Paths are relative to the workspace: does actions/checkout run before this step, and is the name spelled right?";
    case "EACCES":
    case "EPERM":
      return "can't be read: the runner's user may not open it";
    default:
      return `can't be read (${String(code ?? "unknown error")})`;
  }
}

function notUtf8(bytes: Buffer): string {
  const mark = bytes.toString("hex", 0, 2);
  if (mark === "fffe" || mark === "feff") return "is UTF-16, not UTF-8: save it as UTF-8";
  return "is not UTF-8: save it as UTF-8";
}

const LF = 0x0a;
const CR = 0x0d;

/** A line break is never part of a longer UTF-8 sequence, so each line can be judged alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let from = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte !== LF && (byte !== CR || bytes[at + 1] === LF)) continue;
    if (!isUtf8(bytes.subarray(from, at))) break;
    from = at + 1;
    line += 1;
  }
  return line;
}
