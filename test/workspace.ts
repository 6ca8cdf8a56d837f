import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by name: their text, or their bytes. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Gives a callback a workspace of its own that holds these files, and removes it afterwards. */
export async function inWorkspace<T>(files: Files, use: (workspace: string) => T | Promise<T>): Promise<T> {
  const workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true });
      writeFileSync(join(workspace, name), content);
    }
    return await use(workspace);
  } finally {
    rmSync(workspace, { recursive: true });
  }
}
