import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";

/** Absolute paths of one step's own folders and files. */
export interface StepFolders {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly eventFile: string;
  readonly outputFile: string;
  readonly stateFile: string;
  readonly envFile: string;
  readonly pathFile: string;
  readonly summaryFile: string;
}

/** A file that the action left in `RUNNER_TEMP`. */
export interface TempFile {
  /** As the action sees it. */
  readonly path: string;
  /** Relative to `RUNNER_TEMP`. */
  readonly name: string;
  /** Permission bits, e.g. `0o600`. */
  readonly mode: number;
  readonly content: string;
}

/**
 * Makes fresh folders, and the empty command files.
 *
 * @param files by path within the workspace
 * @param copyOf a folder whose files are copied into it
 * @param parent the folder that they are made in
 */
export function createFolders(
  event: object,
  files: Readonly<Record<string, string | Uint8Array>>,
  copyOf?: string,
  parent = tmpdir(),
): StepFolders {
  const home = mkdtempSync(join(parent, "action-"));
  const folders: StepFolders = {
    home,
    workspace: join(home, "workspace"),
    temp: join(home, "temp"),
    toolCache: join(home, "tools"),
    eventFile: join(home, "event.json"),
    outputFile: join(home, "set_output"),
    stateFile: join(home, "save_state"),
    envFile: join(home, "set_env"),
    pathFile: join(home, "add_path"),
    summaryFile: join(home, "step_summary"),
  };
  const { outputFile, stateFile, envFile, pathFile, summaryFile } = folders;
  for (const folder of [folders.workspace, folders.temp, folders.toolCache]) {
    mkdirSync(folder);
  }
  for (const file of [outputFile, stateFile, envFile, pathFile, summaryFile]) {
    writeFileSync(file, "");
  }
  writeFileSync(folders.eventFile, JSON.stringify(event));
  if (copyOf !== undefined) cpSync(copyOf, folders.workspace, { recursive: true, filter: isOwnFile });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folders.workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folders;
}

function isOwnFile(path: string): boolean {
  return !/^(\.git|node_modules)$/.test(basename(path));
}

/** @returns all files below `RUNNER_TEMP`, by name */
export function readTempFiles(folders: StepFolders): readonly TempFile[] {
  return readdirSync(folders.temp, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path,
      name: relative(folders.temp, path),
      mode: statSync(path).mode & 0o777,
      content: readFileSync(path, "utf8"),
    }));
}

/** Removes everything that {@link createFolders} made. */
export function removeFolders(folders: StepFolders): void {
  rmSync(folders.home, { recursive: true, force: true });
}
