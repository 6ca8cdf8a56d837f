import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Says whether a test can't run because Windows doesn't have something.
 *
 * @param _what for the reader: the reason
 */
export function windowsLacks(_what: string): boolean {
  return process.platform === "win32";
}

/** The mode of a file that only its owner may read. Windows has no modes, and Node.js then gives that of any file. */
export const OWNER_ONLY = process.platform === "win32" ? 0o666 : 0o600;

/** Whether symbolic links can't be made: on Windows without the right to make them, and under Wine. */
export const lacksLinks = !canLink();

/** Whether npm can't be run: under Wine, which has only Node.js. */
export const lacksNpm =
  process.platform === "win32" && spawnSync("npm --version", { shell: true }).status !== 0;

function canLink(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "link-"));
  try {
    symlinkSync("target", join(folder, "link"));
    return lstatSync(join(folder, "link")).isSymbolicLink();
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
