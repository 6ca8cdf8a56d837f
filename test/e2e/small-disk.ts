import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a folder that is a disk of its own, and takes so many bytes; undefined where only root may make one. */
function smallDisk(bytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmdirSync(folder);
    return undefined;
  }
}

/** Gives a callback such a folder, or skips the test. */
export async function onSmallDisk(
  bytes: number,
  use: (folder: string) => Promise<void>,
  skip: (why: string) => never,
) {
  const folder = smallDisk(bytes) ?? skip("no disk can be mounted: needs root on Linux");
  try {
    await use(folder);
  } finally {
    execFileSync("umount", [folder]);
    rmdirSync(folder);
  }
}
