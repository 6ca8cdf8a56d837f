import { isUtf8 } from "node:buffer";
import fs, { constants, type Stats } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lookUp } from "./json.ts";
import { retrying, systemPause } from "./retrying.ts";

/** A file that an input names can't be read as text; the message begins with a verb phrase about the file. */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** More than a roster of a million people needs. The limit keeps a wrong file from filling the machine's memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Read at once. */
const CHUNK_BYTES = 1024 * 1024;

/**
 * Reads a UTF-8 text file. A byte order mark is dropped, everything else is kept.
 *
 * The workspace may be a checkout of somebody else's pull request, and a symbolic link in it may lead to a file that the
 * request's author may not read, for example the runner's credentials. So a path into the workspace must end in it. A
 * path that is written to lead elsewhere is followed as it is.
 *
 * @param path absolute, or relative to `workspace`
 * @throws UnusableFile when it is missing, unreadable, reached through a link that leads out of the workspace, not a regular file, too
 *   large, another format or not UTF-8
 */
export async function readTextFile(path: string, workspace: string): Promise<string> {
  const bytes = await readBytes(path, workspace);
  const { otherFormat, saveAsUtf8 } = await import("./file-format.ts");
  const format = otherFormat(bytes, path);
  if (format !== undefined) throw new UnusableFile(format);
  if (!isUtf8(bytes)) throw new UnusableFile(`is not UTF-8: ${saveAsUtf8(path)}`, firstBadLine(bytes));
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

async function readBytes(given: string, workspace: string): Promise<Buffer> {
  const path = resolve(workspace, given);
  try {
    return readRegularFile(isWithin(path, workspace) ? await resolveLinks(path, workspace) : path);
  } catch (error) {
    const { pathMistake } = await import("./path-mistakes.ts");
    const mistake = isMissing(error) ? pathMistake(given) : undefined;
    throw mistake === undefined ? unusable(error) : new UnusableFile(mistake);
  }
}

function isMissing(error: unknown): boolean {
  return /^ENO(?:ENT|TDIR)$/.test(String(lookUp(error, "code")));
}

/**
 * Reads a file that has an end: no device, no pipe, nothing that grows without end while it is read.
 *
 * @throws UnusableFile when it isn't such a file, or is larger than 256 MiB; the file system's error when it can't be
 *   read
 */
export function readRegularFile(path: string): Buffer {
  // Opening some devices has effects, and opening a pipe waits for its writer.
  const { size: sizeAhead } = check(fs.statSync(path));
  if (sizeAhead === 0 && isMadeByKernel(path)) throw notRegular();
  // The path may lead to another file by now. Windows has no O_NONBLOCK.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const file = retrying(() => fs.openSync(path, flags), { pause: systemPause }, isBusy);
  try {
    const { size } = check(fs.fstatSync(file));
    return size === 0 ? Buffer.alloc(0) : readToEnd(file, size);
  } finally {
    fs.closeSync(file);
  }
}

/** Another program holds the file open: on Windows, a virus scanner does so for a moment. */
function isBusy(error: unknown): boolean {
  return lookUp(error, "code") === "EBUSY";
}

function check(stats: Stats): Stats {
  if (stats.isDirectory()) throw new UnusableFile("is a folder: name a file in it");
  if (!stats.isFile()) throw notRegular();
  if (stats.size > MAX_BYTES) throw tooLarge();
  return stats;
}

/** Linux's file systems whose files are made while they are read: proc, sysfs, cgroup2, debugfs, tracefs (`statfs(2)`). */
const KERNEL_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x9fa0, 0x62656572, 0x63677270, 0x64626720, 0x74726163,
]);

/** Such files look like regular ones that are empty, and some have no end: to read /proc/kmsg waits for its next line. */
function isMadeByKernel(path: string): boolean {
  return KERNEL_FILE_SYSTEMS.has(fs.statfsSync(path).type);
}

function notRegular(): UnusableFile {
  return new UnusableFile("is not a regular file");
}

function tooLarge(): UnusableFile {
  return new UnusableFile("is larger than 256 MiB: is it the right file?");
}

/** @param size what is expected; a file that is written to meanwhile has more or less */
function readToEnd(file: number, size: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (let room = size + 1; ; room = CHUNK_BYTES) {
    const chunk = Buffer.allocUnsafe(room);
    const read = fs.readSync(file, chunk, 0, room, null);
    if (read === 0) return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    total += read;
    if (total > MAX_BYTES) throw tooLarge();
  }
}

/** A file that a step reads, and then writes to. */
export interface FoundFile {
  /** Its path without links, absolute. */
  readonly path: string;
  /** Undefined if there is no such file, or not even the folder that it is in. */
  readonly bytes: Buffer | undefined;
}

/**
 * Reads a file that need not exist. As in `readTextFile`, a link in the workspace can't lead out of it, and that also
 * applies to the folders on the way to a file that doesn't exist.
 *
 * @param path absolute, or relative to `workspace`
 * @throws UnusableFile
 */
export async function findFile(path: string, workspace: string): Promise<FoundFile> {
  try {
    const real = await realPathOf(resolve(workspace, path), workspace);
    return { path: real, bytes: await unlessMissing(async () => readRegularFile(real)) };
  } catch (error) {
    throw unusable(error);
  }
}

async function realPathOf(path: string, workspace: string): Promise<string> {
  const real = await unlessMissing(() =>
    isWithin(path, workspace) ? resolveLinks(path, workspace) : realpath(path),
  );
  if (real !== undefined) return real;
  const isLink = (await unlessMissing(() => lstat(path)))?.isSymbolicLink();
  if (isLink) throw new UnusableFile("is a link to a file that does not exist: name the file itself");
  return join(await realPathOf(dirname(path), workspace), basename(path));
}

async function unlessMissing<T>(find: () => Promise<T>): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    if (lookUp(error, "code") === "ENOENT") return undefined;
    throw error;
  }
}

function unusable(error: unknown): UnusableFile {
  return error instanceof UnusableFile ? error : new UnusableFile(whyUnreadable(lookUp(error, "code")));
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

/**
 * Gives a file's path as GitHub links it: relative to the workspace, with `/`. A path that leads out of it stays as it is.
 *
 * @param path absolute, or relative to `workspace`
 */
export function linkedPath(path: string, workspace: string): string {
  const whole = resolve(workspace, path);
  return isWithin(whole, workspace) ? relative(workspace, whole).replaceAll(sep, "/") || path : path;
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
      return "can't be read: the runner's user may not open it. Change its permissions in an earlier step";
    case "EBUSY":
      return "can't be read: another program, for example Excel, holds it open: close it there";
    default:
      return `can't be read (${String(code ?? "unknown error")})`;
  }
}

const LF = 0x0a;
const CR = 0x0d;

/** A line break is never part of a longer UTF-8 sequence, so each line can be checked alone. */
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
