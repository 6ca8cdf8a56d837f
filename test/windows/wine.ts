import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where Wine is: `KORE_NOTIFY_WINE`, otherwise a folder in the user's cache. It is kept between runs. */
export function wineFolder(): string {
  const cache = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return process.env["KORE_NOTIFY_WINE"] || join(cache, "kore-notify-action", "wine");
}

/** The folder that is `C:\` there. */
export function driveC(wine: string): string {
  return join(wine, "root", "wine", "drive_c");
}

/** The script that runs a Windows program: `run.sh DIR PROGRAM.exe ARGS…`. */
export const runScript = join(import.meta.dirname, "wine", "run.sh");

/** Downloads usually take two minutes. The limit keeps a slow mirror from holding up CI. */
const SETUP_LIMIT_MS = 240_000;

/**
 * Installs Wine and the Windows build of Node.js, if they aren't there already.
 *
 * @returns why they can't be installed; undefined if they are there
 */
export function setUpWine(wine: string): string | undefined {
  const script = join(import.meta.dirname, "wine", "setup.sh");
  if (!existsSync("/bin/bash")) return "needs bash";
  const { status, stderr } = spawnSync("/bin/bash", [script, wine], {
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    timeout: SETUP_LIMIT_MS,
  });
  if (status === 0) return undefined;
  return (
    stderr.trim() ||
    `not ready after ${SETUP_LIMIT_MS / 60_000} minutes: run ${script} ${wine}, which has no limit`
  );
}
