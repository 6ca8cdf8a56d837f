import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nameToEmoji } from "gemoji";

/**
 * Packages whose modules do nothing when they are loaded, although their manifests don't say so. Without
 * `"sideEffects": false`, the bundle of a plain step holds their OIDC and HTTP clients too: 1 MB and 24 ms for nothing.
 */
const PACKAGES = ["@actions/core", "@actions/http-client"];

/** Its list has descriptions, categories and tags too. The action needs the names alone: 0.05 MB less for each job to download. */
const SHORT_NAMES = "gemoji";

/**
 * Copies these packages to where a bundler looks first, and says in the copies' manifests that they have no side
 * effects. What is in the project's own `node_modules` stays as it is.
 *
 * @param root the project's folder
 * @param folder the folder of the compiled code
 */
export function copySideEffectFree(root: string, folder: string): void {
  for (const name of PACKAGES) {
    const copy = join(folder, "node_modules", name);
    cpSync(join(root, "node_modules", name), copy, { recursive: true });
    const manifest = join(copy, "package.json");
    const content = JSON.parse(readFileSync(manifest, "utf8"));
    writeFileSync(manifest, JSON.stringify({ ...content, sideEffects: false }));
  }
  const copy = join(folder, "node_modules", SHORT_NAMES);
  cpSync(join(root, "node_modules", SHORT_NAMES), copy, { recursive: true });
  writeFileSync(join(copy, "index.js"), `export const nameToEmoji = ${JSON.stringify(nameToEmoji)};\n`);
}
