/**
 * Builds `dist/` from `src/`: compiles with tsc, bundles with ncc, and adds the licences of what is bundled.
 *
 * ncc's own licence file leaves out the libraries of the main chunk, so it is made here, from webpack's list of modules.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { copySideEffectFree } from "./side-effect-free.ts";

const root = join(import.meta.dirname, "..");

function run(packageName: string, script: string, ...args: string[]): void {
  const folder = join(root, "node_modules", packageName);
  execFileSync(process.execPath, [join(folder, script), ...args], { cwd: root, stdio: "inherit" });
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What is used of webpack's statistics. */
interface Statistics {
  readonly modules: readonly {
    /** Path of the module's file, null if it has none. */
    readonly nameForCondition: string | null;
    /** It is in no chunk by itself: it was put into another module, or left out. */
    readonly orphan: boolean;
    /** False if none of its exports is used. */
    readonly usedExports: readonly string[] | boolean | null;
  }[];
}

/** From the start of a file's path to the innermost package that holds it. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/;

/**
 * The packages that modules of the bundle come from: their folders, by name and version.
 *
 * @param statistics path of webpack's list of modules, as ncc writes it
 */
function bundledPackages(statistics: string): Map<string, string> {
  const { modules }: Statistics = JSON.parse(readFileSync(statistics, "utf8"));
  const folders = modules
    .filter(({ orphan, usedExports }) => !orphan || usedExports !== false)
    .flatMap(({ nameForCondition }) => PACKAGE_FOLDER.exec(nameForCondition ?? "")?.[0] ?? []);
  return new Map(
    folders.map((folder) => {
      const { name, version } = readManifest(folder);
      return [`${name} ${version}`, folder];
    }),
  );
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function licenceOf(title: string, folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { license } = readManifest(folder);
  if (!file || !license) throw new Error(`${relative(root, folder)} has no licence`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return `${title} (${license})\n\n${text}`;
}

rmSync(join(root, "build"), { recursive: true, force: true });
run("typescript", "bin/tsc", "-p", "src");
copySideEffectFree(root, join(root, "build"));
rmSync(join(root, "dist"), { recursive: true, force: true });
const statistics = join(root, "build", "statistics.json");
const options = ["--out", "dist", "--no-cache", "--quiet", "--stats-out", statistics];
run("@vercel/ncc", "dist/ncc/cli.js", "build", "build/main.js", ...options);
const licences = [...bundledPackages(statistics)].sort(([a], [b]) => (a < b ? -1 : 1));
const rule = `\n\n${"-".repeat(80)}\n\n`;
writeFileSync(
  join(root, "dist", "licenses.txt"),
  `${licences.map(([title, home]) => licenceOf(title, home)).join(rule)}\n`,
);
