import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Every import in `src/`, of code or of types: the importing file and the imported one. */
const imports = globSync("src/**/*.ts", { cwd: root }).flatMap((file) => {
  const code = readFileSync(join(root, file), "utf8");
  const paths = [...code.matchAll(/(?:from|import\()\s*"(\.[^"]+\.ts)"/g)].map(([, path = ""]) => path);
  return paths.map((path) => [toUnix(file), toUnix(normalize(join(dirname(file), path)))] as const);
});

function toUnix(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Follows imports from a place and gives the way back to it, if there is one. */
function cycleFrom(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const ways = [...(edges.get(start) ?? [])].map((next) => [next]);
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? "";
    if (last === start) return [start, ...way];
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of edges.get(last) ?? []) ways.push([...way, next]);
  }
  return undefined;
}

function edgesBetween(nodeOf: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of imports.map(([from, to]) => [nodeOf(from), nodeOf(to)] as const))
    if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  return edges;
}

function cycles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...edges.keys()].flatMap((node) => cycleFrom(node, edges)?.join(" → ") ?? []);
}

test("imports are found at all", () => {
  expect(imports).toContainEqual(["src/main.ts", "src/action.ts"]);
});

test("no file imports itself through others, not even for types", () => {
  expect(cycles(edgesBetween((file) => file))).toEqual([]);
});

test("no directory imports another that imports it; files at the top of src/ count by themselves", () => {
  const directoryOf = (file: string) => (dirname(file) === "src" ? file : dirname(file));
  expect(cycles(edgesBetween(directoryOf))).toEqual([]);
});
