/**
 * Runs the test suite on the Windows build of Node.js under Wine, one folder of `test/` after the other. By hand:
 *
 *   node test/windows/suite.ts [part of a test file's path…]
 *
 * On Windows itself, `npm test` does that.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { driveC, runScript, setUpWine, wineFolder } from "./wine.ts";

const root = join(import.meta.dirname, "../..");
const LOCK = "package-lock.json";

if (process.platform === "win32") {
  process.exitCode =
    spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run"], {
      cwd: root,
      stdio: "inherit",
    }).status ?? 1;
} else {
  const wine = wineFolder();
  const why = setUpWine(wine);
  if (why !== undefined) console.log(`The suite on Windows is SKIPPED: ${why}`);
  else if (!runUnderWine(realpathSync(wine), process.argv.slice(2))) process.exitCode = 1;
}

/** @returns whether all tests passed */
function runUnderWine(wine: string, filters: readonly string[]): boolean {
  const copy = copyProject(wine);
  const files = globSync("test/**/*.test.ts", { cwd: copy }).filter(
    (file) => filters.length === 0 || filters.some((filter) => file.includes(filter)),
  );
  const folders = Map.groupBy(files.sort(), (file) => dirname(file));
  const failed = [...folders].filter(([folder, inFolder]) => {
    console.log(`\n${folder}: ${inFolder.length} files`);
    const args = [runScript, wine, "node_modules\\vitest\\vitest.mjs", "run", ...inFolder];
    const env = { ...process.env, CI: "true", NO_COLOR: "1" };
    return spawnSync("/bin/bash", args, { cwd: copy, env, stdio: "inherit" }).status !== 0;
  });
  console.log(
    failed.length === 0 ? "\nAll passed." : `\nFailed: ${failed.map(([folder]) => folder).join(", ")}`,
  );
  return failed.length === 0;
}

/** Copies the project to Wine's drive C:, with Windows' builds of its packages. */
function copyProject(wine: string): string {
  const copy = join(driveC(wine), "kore-notify-project");
  for (const name of ["src", "test", "dist", "docs", "examples"])
    rmSync(join(copy, name), { recursive: true, force: true });
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of listed.split("\0").filter((file) => file !== "" && existsSync(join(root, file))))
    cpSync(join(root, file), join(copy, file), { recursive: true });
  const installed = join(copy, "node_modules", LOCK);
  const lock = readFileSync(join(root, LOCK), "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return copy;
  const args = ["ci", "--os=win32", "--cpu=x64", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", args, { cwd: copy, stdio: "inherit" });
  writeFileSync(installed, lock);
  return copy;
}
