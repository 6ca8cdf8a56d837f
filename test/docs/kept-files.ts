import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Mapping } from "./workflow.ts";

/** What outlives a run: caches and artifacts. And the ledger in the workspace, from one step of a run to the next. */
export class KeptFiles {
  /** By key, the latest last. */
  readonly caches = new Map<string, Uint8Array>();
  /** By name. */
  readonly artifacts = new Map<string, Uint8Array>();
  #path = "";
  #ledger: Uint8Array | undefined;

  /** Files that the next step finds in the workspace. */
  get workspace(): Record<string, Uint8Array> {
    return this.#ledger ? { [this.#path]: this.#ledger } : {};
  }

  /** Begins a run, with an empty workspace. */
  newRun(): void {
    this.#ledger = undefined;
  }

  /** Takes the ledger that a step left in its workspace. */
  collect(workspace: string, path: string | undefined): void {
    if (!path || !existsSync(join(workspace, path))) return;
    this.#path = path;
    this.#ledger = readFileSync(join(workspace, path));
  }

  /** Does what a step of GitHub's own actions does; gives its outputs. */
  obey(step: string, inputs: Readonly<Record<string, string>>): Mapping {
    const { key = "", path = "", name = "" } = inputs;
    if (step.startsWith("actions/cache/restore@"))
      return this.#restore(path, key, inputs["restore-keys"] ?? "");
    if (step.startsWith("actions/cache/save@") && this.#ledger) this.caches.set(key, this.#ledger);
    if (step.startsWith("actions/upload-artifact@") && path === this.#path && this.#ledger)
      this.artifacts.set(name, this.#ledger);
    const artifact = this.artifacts.get(name);
    if (step.startsWith("actions/download-artifact@") && artifact) {
      this.#path = `${path}/ledger`;
      this.#ledger = artifact;
    }
    return step.includes("actions/artifacts?name=") ? { run: this.artifacts.size > 0 ? "4711" : "" } : {};
  }

  /** As GitHub does it: the key itself, else the latest key that begins with one of the others. */
  #restore(path: string, key: string, prefixes: string): Mapping {
    const keys = [...this.caches.keys()];
    const matched = keys.includes(key)
      ? key
      : keys.findLast((it) =>
          prefixes.split("\n").some((prefix) => prefix !== "" && it.startsWith(prefix.trim())),
        );
    if (matched === undefined) return { "cache-matched-key": "" };
    this.#path = path;
    this.#ledger = this.caches.get(matched);
    return { "cache-matched-key": matched };
  }
}

/** What `hashFiles` finds, by path. */
export function hashesOf(kept: KeptFiles | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.keys(kept?.workspace ?? {}).map((path) => [path, `hash of ${basename(path)}`]),
  );
}
