/**
 * Builds `dist/` from `src/`: compiles with tsc, bundles with ncc, and adds the licences of what may be bundled.
 *
 * ncc's own licence file leaves out the libraries of the main chunk, so it is made here, from the installed packages.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");

function run(packageName: string, script: string, ...args: string[]): void {
  const folder = join(root, "node_modules", packageName);
  execFileSync(process.execPath, [join(folder, script), ...args], { cwd: root, stdio: "inherit" });
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that the action's dependencies bring along, found as Node finds them; folders by name and version. */
function productionPackages(folder: string, found = new Map<string, string>()): Map<string, string> {
  for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
    const candidates = createRequire(join(folder, "package.json")).resolve.paths(name) ?? [];
    const home = candidates
      .map((path) => join(path, name))
      .find((path) => readdirOrEmpty(path).includes("package.json"));
    if (!home) throw new Error(`${name}, which ${folder} depends on, is not installed: run npm ci`);
    const { version } = readManifest(home);
    if (found.has(`${name} ${version}`)) continue;
    found.set(`${name} ${version}`, home);
    productionPackages(home, found);
  }
  return found;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function readdirOrEmpty(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function licenceOf(title: string, folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { license } = readManifest(folder);
  if (!file && !license) throw new Error(`${relative(root, folder)} has no licence`);
  const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
  return [`${title} (${license ?? "see below"})`, text].filter((part) => part !== "").join("\n\n");
}

rmSync(join(root, "build"), { recursive: true, force: true });
run("typescript", "bin/tsc", "-p", "src");
rmSync(join(root, "dist"), { recursive: true, force: true });
run("@vercel/ncc", "dist/ncc/cli.js", "build", "build/main.js", "--out", "dist", "--no-cache", "--quiet");
const licences = [...productionPackages(root)].sort(([a], [b]) => (a < b ? -1 : 1));
const rule = `\n\n${"-".repeat(80)}\n\n`;
writeFileSync(
  join(root, "dist", "licenses.txt"),
  `${licences.map(([title, home]) => licenceOf(title, home)).join(rule)}\n`,
);
