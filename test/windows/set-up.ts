import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { WindowsSetup } from "./machines.ts";
import { driveC, setUpWine, wineFolder } from "./wine.ts";

const project = join(import.meta.dirname, "../..");

/** Finds out where the main cases can run, prepares it, and removes what they leave. */
export default function setUp({ provide }: TestProject): () => void {
  const setup = process.platform === "win32" ? setUpWindows() : setUpOnWine();
  if (setup.kind === "none") console.log(`\nThe cases on Windows are SKIPPED: ${setup.why}\n`);
  provide("windows", setup);
  return () => {
    if (setup.kind !== "none") rmSync(setup.folder, { recursive: true, force: true, maxRetries: 10 });
  };
}

function setUpOnWine(): WindowsSetup {
  const wine = wineFolder();
  const why = setUpWine(wine);
  if (why !== undefined) return { kind: "none", why };
  const folder = mkdtempSync(join(realpathSync(driveC(wine)), "kore-notify-"));
  cpSync(join(project, "dist"), join(folder, "dist"), { recursive: true });
  return { kind: "wine", wine: realpathSync(wine), folder };
}

/** Compiles `runner.exe` by MinGW's compiler, which GitHub's image includes. */
function setUpWindows(): WindowsSetup {
  const folder = mkdtempSync(join(realpathSync.native(tmpdir()), "kore-notify-"));
  const runner = join(folder, "runner.exe");
  const args = ["-O2", "-municode", "-o", runner, "runner.c", "scanner.c"];
  const { status, error, stderr } = spawnSync("gcc", args, { cwd: import.meta.dirname, encoding: "utf8" });
  if (status === 0) return { kind: "windows", runner, folder };
  mkdirSync(folder, { recursive: true });
  rmSync(folder, { recursive: true });
  return { kind: "none", why: `MinGW's gcc can't compile runner.exe: ${error?.message ?? stderr}` };
}
