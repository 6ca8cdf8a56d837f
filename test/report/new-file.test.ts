import nodeFs, { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { removeDrafts } from "../../src/report/files.ts";
import { createFile, type FileDeps, writeParts } from "../../src/report/new-file.ts";
import { inWorkspace } from "../workspace.ts";

type Call = "open" | "rename" | "remove" | "write" | "truncate";

/** The system's files on Windows, with a scanner that holds some of them; pauses take no time. */
function scanned(holds: (call: Call, path: string, pausedMs: number) => boolean, code = "EBUSY") {
  const seen = { pausedMs: 0 };
  const check = (call: Call, path: unknown) => {
    if (holds(call, String(path), seen.pausedMs))
      throw Object.assign(new Error(`${code}: ${call}`), { code });
  };
  const deps: FileDeps = {
    fs: {
      ...nodeFs,
      openSync: (path, ...rest) => {
        check("open", path);
        return nodeFs.openSync(path, ...rest);
      },
      renameSync: (from, to) => {
        check("rename", from);
        nodeFs.renameSync(from, to);
      },
      rmSync: (path, options) => {
        if (existsSync(path)) check("remove", path);
        nodeFs.rmSync(path, options);
      },
      writeSync: (file, bytes, from, length, at) => {
        check("write", file);
        return nodeFs.writeSync(file, bytes, from, Math.min(2, length), at);
      },
    },
    pause: (ms) => {
      seen.pausedMs += ms;
    },
  };
  return { deps, seen };
}

const isDraft = (path: string) => path.endsWith(".draft");

/** Writes `new` where `old` is. */
function replace(path: string, deps: FileDeps) {
  writeFileSync(path, "old");
  const file = createFile(path, (open) => writeParts(open, ["n", "ew"], deps), deps);
  file.close();
  return file;
}

describe("a file that is created", () => {
  test("is renamed when a scanner releases its draft, which is written once", async () => {
    await inWorkspace({}, (folder) => {
      let opened = 0;
      const { deps, seen } = scanned((call, path, pausedMs) => {
        if (call === "open" && isDraft(path)) opened += 1;
        return call === "rename" && pausedMs < 500;
      });
      const path = join(folder, "a.json");
      expect(replace(path, deps).isInPlace).toBe(false);
      expect(readFileSync(path, "utf8")).toBe("new");
      expect(readdirSync(folder)).toEqual(["a.json"]);
      expect([opened, seen.pausedMs < 1_000]).toEqual([1, true]);
    });
  });

  test.each(["EBUSY", "EPERM", "EACCES"])(
    "is written in place if a scanner holds its draft: %s",
    async (code) => {
      await inWorkspace({}, (folder) => {
        const { deps, seen } = scanned(
          (call, path) => isDraft(path) && (call === "rename" || call === "remove"),
          code,
        );
        const path = join(folder, "a.json");
        expect(replace(path, deps).isInPlace).toBe(true);
        expect(readFileSync(path, "utf8")).toBe("new");
        // It names nobody.
        expect(readFileSync(`${path}.draft`, "utf8")).toBe("");
        expect(seen.pausedMs).toBeLessThan(1_500);
      });
    },
  );

  test("is written in place from then on, without a draft and without a pause", async () => {
    await inWorkspace({}, (folder) => {
      const { deps, seen } = scanned((call, path) => isDraft(path) && call === "rename");
      const path = join(folder, "a.json");
      const first = replace(path, deps);
      seen.pausedMs = 0;
      const again = createFile(path, (open) => writeParts(open, ["newer"], deps), deps, first);
      again.close();
      expect(readFileSync(path, "utf8")).toBe("newer");
      expect(again.isInPlace).toBe(true);
      expect(seen.pausedMs).toBe(0);
    });
  });

  test("is not there in part if it can't be written in place either", async () => {
    await inWorkspace({}, (folder) => {
      let writes = 0;
      const { deps } = scanned((call) => {
        if (call === "write") writes += 1;
        // The draft takes two writes.
        return call === "rename" || (call === "write" && writes > 3);
      });
      const path = join(folder, "a.json");
      expect(() => replace(path, deps)).toThrow("EBUSY: write");
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test("fails if its draft can't be renamed for another reason", async () => {
    await inWorkspace({}, (folder) => {
      const { deps } = scanned((call) => call === "rename", "EIO");
      const path = join(folder, "a.json");
      expect(() => replace(path, deps)).toThrow("EIO: rename");
      expect(readdirSync(folder)).toEqual(["a.json"]);
      expect(readFileSync(path, "utf8")).toBe("old");
    });
  });

  test("stays open until the next one is ready to replace it", async () => {
    await inWorkspace({}, (folder) => {
      const closed: number[] = [];
      const opens: number[] = [];
      const renames: number[] = [];
      const { deps } = scanned(() => false);
      const fs: FileDeps["fs"] = {
        ...deps.fs,
        openSync: (...args) => {
          opens.push(closed.length);
          return nodeFs.openSync(...args);
        },
        closeSync: (file) => {
          closed.push(file);
          nodeFs.closeSync(file);
        },
        renameSync: (from, to) => {
          renames.push(closed.length);
          nodeFs.renameSync(from, to);
        },
      };
      const path = join(folder, "a.json");
      const first = createFile(path, (open) => writeParts(open, ["a"], deps), { ...deps, fs });
      expect(closed).toEqual([]);
      const second = createFile(path, (open) => writeParts(open, ["b"], deps), { ...deps, fs }, first);
      expect([closed, opens, renames]).toEqual([[first.number], [0, 0], [0, 1]]);
      first.close();
      second.close();
      expect(closed).toEqual([first.number, second.number]);
    });
  });
});

describe("the drafts of a step", () => {
  const DRAFTS = ["report.json.draft", "kore-notify-undelivered-1.json.draft"];

  test("are removed when a scanner releases them", async () => {
    await inWorkspace({ [`${DRAFTS[0]}`]: "x", [`${DRAFTS[1]}`]: "y" }, (folder) => {
      const { deps, seen } = scanned((call, _, pausedMs) => call === "remove" && pausedMs < 3_000);
      expect(removeDrafts(join(folder, "report.json"), folder, "1", deps)).toEqual([]);
      expect(readdirSync(folder)).toEqual([]);
      expect(seen.pausedMs).toBeLessThan(3_500);
    });
  });

  test("cost no time if there are none", async () => {
    await inWorkspace({}, (folder) => {
      const { deps, seen } = scanned(() => true);
      expect(removeDrafts(join(folder, "report.json"), folder, "1", deps)).toEqual([]);
      expect(seen.pausedMs).toBe(0);
    });
  });

  test("are named if they can't be removed, before the runner kills a cancelled step", async () => {
    await inWorkspace({ [`${DRAFTS[0]}`]: "x" }, (folder) => {
      const { deps, seen } = scanned((call) => call === "remove");
      const report = join(folder, "report.json");
      expect(removeDrafts(report, folder, "1", deps)).toEqual([`${report}.draft`]);
      expect(seen.pausedMs).toBeLessThanOrEqual(5_500);
    });
  });
});
