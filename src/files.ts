import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
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
 * What stands in the workspace may be a checkout of somebody else's pull request, and a symbolic link in it lead to a
 * file that the request's author may not read: the runner's credentials, say. So a path into the workspace must end in
 * it. A path that is written to lead elsewhere is taken as it is.
 *
 * @param path absolute, or relative to `workspace`
 * @throws UnusableFile when it is missing, unreadable, led to by a link out of the workspace, not a regular file, too
 *   large or not UTF-8
 */
export async function readTextFile(path: string, workspace: string): Promise<string> {
  const bytes = await readBytes(resolve(workspace, path), workspace);
  if (!isUtf8(bytes)) throw new UnusableFile(notUtf8(bytes), firstBadLine(bytes));
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

async function readBytes(path: string, workspace: string): Promise<Buffer> {
  try {
    const file = isWithin(path, workspace) ? await resolveLinks(path, workspace) : path;
    const stats = await stat(file);
    if (stats.isDirectory()) throw new UnusableFile("is a folder: name a file in it");
    if (!stats.isFile()) throw new UnusableFile("is not a regular file");
    if (stats.size > MAX_BYTES) throw new UnusableFile("is larger than 256 MiB: is it the right file?");
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(whyUnreadable(lookUp(error, "code")));
  }
}

/** Gives the path without links, so that what was checked is what is read; the workspace itself may be behind one. */
async function resolveLinks(path: string, workspace: string): Promise<string> {
  const [file, folder] = await Promise.all([realpath(path), realpath(workspace)]);
  const isLink = relative(workspace, path) !== relative(folder, file);
  // git keeps the job's token in .git where actions/checkout has left it there.
  if (isWithin(file, folder) && !(isLink && isWithin(file, join(folder, ".git")))) return file;
  throw new UnusableFile(
    "is a link that leads out of the workspace, or into .git: if that is meant, name the file itself by its absolute path",
  );
}

/** Says whether a path is spelled as one in the folder, or as the folder itself; on Windows in any case. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // Between two drives of Windows there is no relative path.
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
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
