import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

const lacksGit = spawnSync("git", ["--version"]).error !== undefined;

/** The archive that a runner downloads for each job that uses the action, by the attributes of the working tree. */
function archive(): Buffer {
  const args = ["archive", "--worktree-attributes", "HEAD"];
  return execFileSync("git", args, { cwd: root, maxBuffer: 256 * 1024 * 1024 });
}

test.skipIf(lacksGit)("a job downloads at most 0.65 MB", () => {
  expect(gzipSync(archive()).length).toBeLessThanOrEqual(650_000);
});

test.skipIf(lacksGit)("the archive has all that runs and explains, and nothing else", () => {
  const listed = execFileSync("tar", ["t"], { input: archive(), encoding: "utf8" }).split("\n");
  const top = new Set(listed.map((path) => path.split("/")[0]).filter((name) => name !== ""));
  expect([...top].sort()).toEqual(
    [
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "action-types.yml",
      "action.yml",
      "dist",
      "docs",
      "examples",
    ].sort(),
  );
  expect(listed.filter((path) => path.endsWith(".png"))).toEqual([]);
});
