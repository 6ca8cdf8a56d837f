/** Holds that `dist/` can be built again to the byte: builds HEAD twice, in folders of their own; `npm run reproducible`. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `dist/` holds: the SHA-256 and the size of each file, by name, names sorted. */
type Dist = ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>;

const root = join(import.meta.dirname, "..");

/** npm as it started this script: a file that Node runs, so that it works on Windows, too. */
const npm = process.env["npm_execpath"];
if (npm === undefined) throw new Error("Start it with `npm run reproducible`.");

const temp = mkdtempSync(join(tmpdir(), "reproducible-"));
try {
  // A build that takes its folder into its output gives different bytes in these two.
  const one = cloneAndBuild(npm, join(temp, "one"));
  const other = cloneAndBuild(npm, join(temp, "deeper", "down", "the-other"));
  compare({ committed: one.committed, "first build": one.built, "second build": other.built });
} finally {
  rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
}

function cloneAndBuild(npmPath: string, folder: string): { readonly committed: Dist; readonly built: Dist } {
  mkdirSync(folder, { recursive: true });
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  run("git", "clone", "--quiet", root, ".");
  const committed = readDist(folder);
  run(process.execPath, npmPath, "ci", "--no-audit", "--no-fund");
  run(process.execPath, npmPath, "run", "build");
  return { committed, built: readDist(folder) };
}

function readDist(folder: string): Dist {
  const names = readdirSync(join(folder, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "dist").length + 1))
    .sort();
  return new Map(
    names.map((name) => {
      const content = readFileSync(join(folder, "dist", name));
      return [name, { hash: sha256(content), bytes: content.length }];
    }),
  );
}

/** Prints what was committed and what was built; the process fails if they differ. */
function compare(dists: Readonly<Record<string, Dist>>): void {
  const all = Object.entries(dists);
  const names = [...new Set(all.flatMap(([, dist]) => [...dist.keys()]))].sort();
  const differing: string[] = [];
  for (const name of names) {
    const files = all.map(([, dist]) => dist.get(name));
    if (new Set(files.map((file) => file?.hash)).size > 1) {
      differing.push(name);
      for (const [index, [title]] of all.entries()) console.log(line(`${name} (${title})`, files[index]));
    } else {
      console.log(line(name, files[0]));
    }
  }
  console.log();
  for (const [title, dist] of all) {
    const sums = [...dist].map(([name, { hash }]) => `${hash}  ${name}\n`).join("");
    const bytes = [...dist.values()].reduce((sum, file) => sum + file.bytes, 0);
    console.log(line(`dist/, ${title}`, { hash: sha256(sums), bytes }));
  }
  if (differing.length === 0) return;
  console.error(`\nNot the same in all three: ${differing.join(", ")}.`);
  process.exitCode = 1;
}

function line(name: string, file: { readonly hash: string; readonly bytes: number } | undefined): string {
  return `${name.padEnd(32)} ${String(file?.bytes ?? "").padStart(9)}  ${file?.hash ?? "missing"}`;
}

function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
