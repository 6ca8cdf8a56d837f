import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copySideEffectFree } from "../scripts/side-effect-free.ts";
import { lacksLinks } from "./windows-lacks.ts";

const root = join(import.meta.dirname, "..");

/** Licences that ask for no more than that they come along, by SPDX identifier; each with words of its text. */
const ALLOWED = new Map([
  ["Apache-2.0", "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"],
  ["BSD-3-Clause", "Redistribution and use in source and binary forms"],
  ["ISC", "Permission to use, copy, modify, and/or distribute this software"],
  ["MIT", "Permission is hereby granted, free of charge"],
]);

const entries = readText("dist/licenses.txt")
  .split(/\n\n-{80}\n\n/)
  .map((entry) => {
    const [, title, licence, text] = /^([^\n]*) \(([^\n]*)\)\n\n(.*)/s.exec(entry) ?? [];
    return { title, licence, text: text?.replace(/\s+/g, " ") };
  });

describe.skipIf(lacksLinks)("the bundle", () => {
  const temp = mkdtempSync(join(tmpdir(), "bundle-"));
  let folders: readonly string[] = [];
  beforeAll(() => {
    bundleWithSourceMaps(temp);
    folders = packageFolders(join(temp, "dist"));
    expect(folders).toContain("node_modules/@actions/core");
  });
  afterAll(() => rmSync(temp, { recursive: true, force: true }));

  test("holds no package that has no entry in dist/licenses.txt", () => {
    const packages = folders.map((folder) => {
      const { name, version } = JSON.parse(readText(folder, "package.json"));
      return `${name} ${version}`;
    });
    const titles = entries.map(({ title }) => title);
    expect(packages.filter((name) => !titles.includes(name))).toEqual([]);
  });

  test("holds no package that is for development only", () => {
    const installed = JSON.parse(readText("package-lock.json")).packages;
    expect(folders.filter((folder) => installed[folder].dev)).toEqual([]);
  });
});

test.each(entries)(
  "dist/licenses.txt has the licence of $title: $licence, with its text",
  ({ licence, text }) => {
    expect([...ALLOWED.keys()]).toContain(licence);
    expect(text).toContain(ALLOWED.get(licence ?? ""));
    expect(text).toContain("Copyright ");
  },
);

function readText(...path: readonly string[]): string {
  return readFileSync(join(root, ...path), "utf8");
}

/** Builds as scripts/build.ts does, but with source maps, which tell another way what is in the bundle. */
function bundleWithSourceMaps(folder: string): void {
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(root, "node_modules", script), ...args], { cwd: folder });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  run("typescript/bin/tsc", "-p", join(root, "src"), "--outDir", join(folder, "build"));
  copySideEffectFree(root, join(folder, "build"));
  run("@vercel/ncc/dist/ncc/cli.js", "build", "build/main.js", "--out", "dist", "--no-cache", "--source-map");
}

/** Gives the packages that a bundle's source maps name, as folders that start from the root: `node_modules/yaml`. */
function packageFolders(dist: string): readonly string[] {
  const sources = readdirSync(dist)
    .filter((name) => name.endsWith(".map"))
    .flatMap((name): readonly string[] => JSON.parse(readFileSync(join(dist, name), "utf8")).sources);
  const inPackage = /\bnode_modules\/(.*\/node_modules\/)?(@[^/]+\/)?[^/]+/;
  return [...new Set(sources.flatMap((source) => inPackage.exec(source)?.[0] ?? []))];
}
