import nodeFs, {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Batch } from "../../src/delivery/batches.ts";
import { ReportFile, writeUndelivered } from "../../src/report/files.ts";
import type { FileDeps } from "../../src/report/new-file.ts";
import { accepted, batchesIn, ended, inBatches, PLATFORM_ERROR } from "../delivery/states.ts";
import { lacksLinks } from "../windows-lacks.ts";
import { inWorkspace } from "../workspace.ts";
import { Disk } from "./disk.ts";

const REFUSED = { kind: "refused", error: PLATFORM_ERROR } as const;
const STATES = [{ kind: "waiting" }, { kind: "waiting" }] as const;

const REPORT = "kore-notify-report-1.json";
const DRAFT = `${REPORT}.draft`;

/** A report about two batches, on a disk that can break. */
async function withReport(
  use: (report: ReportFile, disk: Disk, folder: string, batches: readonly [Batch, Batch]) => void,
): Promise<void> {
  await inWorkspace({}, (folder) => {
    const disk = new Disk();
    const [first, second] = batchesIn(...STATES);
    if (!first || !second) throw new Error("there are two batches");
    const report = new ReportFile(folder, "1", { batches: [first, second] }, disk.deps);
    use(report, disk, folder, [first, second]);
  });
}

function become(report: ReportFile, batch: Batch, state: Batch["state"]): void {
  batch.state = state;
  report.update(batch);
}

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function outcomes({ path }: ReportFile): readonly string[] {
  return read(path).recipients.map(({ outcome }: { outcome: string }) => outcome);
}

describe("a report that can't be updated", () => {
  test.each(["EPERM", "EBUSY", "EACCES", "ENOSPC"])("is tried again for about a second: %s", async (code) => {
    await withReport((report, disk, folder, [first, second]) => {
      become(report, first, { kind: "sending" });
      disk.breaks(code, ["write", "rename"], 5);
      become(report, first, accepted());
      expect(outcomes(report)).toEqual(["accepted", "accepted", "unsent", "unsent"]);
      expect(disk.pausedMs).toBeGreaterThan(300);
      disk.breaks(code, ["rename"], 5);
      second.state = REFUSED;
      report.write();
      expect(outcomes(report)).toEqual(["accepted", "accepted", "unsent", "unsent"]);
      expect(disk.pausedMs).toBeLessThan(2_000);
      expect(readdirSync(folder)).toEqual([REPORT]);
    });
  });

  test("is removed before anything else happens, and costs a second only once", async () => {
    await withReport((report, disk, folder, [first, second]) => {
      become(report, first, { kind: "sending" });
      become(report, first, accepted());
      disk.breaks("ENOSPC", ["write", "open"]);
      expect(() => become(report, second, { kind: "sending" })).toThrow("ENOSPC");
      expect(readdirSync(folder)).toEqual([]);
      expect(disk.pausedMs).toBeGreaterThan(500);
      expect(disk.pausedMs).toBeLessThan(1_500);
      const paused = disk.pausedMs;
      expect(() => become(report, second, accepted())).toThrow("ENOSPC");
      expect(() => report.write()).toThrow("ENOSPC");
      expect(disk.pausedMs).toBe(paused);
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test("is there again after a later update succeeds", async () => {
    await withReport((report, disk, folder, [first, second]) => {
      become(report, first, accepted());
      disk.breaks("ENOSPC", ["write", "open"]);
      expect(() => become(report, second, { kind: "sending" })).toThrow("ENOSPC");
      disk.fault = () => {};
      become(report, second, accepted());
      expect(outcomes(report)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
      report.write();
      expect(readdirSync(folder)).toEqual([REPORT]);
    });
  });

  test("makes room for itself on a full disk", async () => {
    await withReport((report, disk, _, [first]) => {
      become(report, first, { kind: "sending" });
      disk.fault = (call) => {
        if (call === "open" && existsSync(report.path)) throw new Error("ENOSPC: full");
      };
      first.state = REFUSED;
      report.write();
      expect(read(report.path).recipients[0].comment).toBe(PLATFORM_ERROR.what);
    });
  });

  test("is emptied if it can't be removed", async () => {
    await withReport((report, disk, folder, [first]) => {
      become(report, first, { kind: "sending" });
      disk.breaks("EBUSY", ["write", "rename", "remove", "open"]);
      expect(() => become(report, first, accepted())).toThrow("EBUSY");
      expect(readdirSync(folder)).toEqual([REPORT]);
      expect(readFileSync(report.path, "utf8")).toBe("");
    });
  });

  test.each([
    ["there was room for it again", 7],
    ["a later update succeeded", 8],
  ])("is tried again for as long as before after %s", async (_, failures) => {
    await withReport((report, disk, __, [first, second]) => {
      become(report, first, { kind: "sending" });
      const update = () => become(report, first, accepted());
      disk.breaks("EIO", ["write", "open"], failures);
      if (failures > 7) expect(update).toThrow("EIO");
      update();
      disk.pausedMs = 0;
      disk.breaks("EBUSY", ["write"], 3);
      become(report, second, accepted());
      expect(outcomes(report)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
      expect(disk.pausedMs).toBeGreaterThan(100);
    });
  });

  test("is an error of its own if it can't even be emptied", async () => {
    await withReport((report, disk, _, [first]) => {
      become(report, first, { kind: "sending" });
      disk.breaks("EBUSY", ["write", "rename", "remove", "empty"]);
      expect(() => become(report, first, accepted())).toThrow(
        /-1\.json is out of date, and can't be removed/,
      );
    });
  });

  test("is removed if a scanner lets go of it within a second", async () => {
    await withReport((report, disk, folder, [first]) => {
      become(report, first, { kind: "sending" });
      disk.fault = (call) => {
        if (call === "write" || (call === "remove" && disk.pausedMs < 1_300))
          throw new Error("EBUSY: scanned");
      };
      expect(() => become(report, first, accepted())).toThrow("EBUSY");
      expect(readdirSync(folder)).toEqual([]);
      expect(disk.pausedMs).toBeLessThan(2_000);
    });
  });

  test("leaves no draft, also if a scanner holds that one for a second", async () => {
    await withReport((report, disk, folder) => {
      disk.fault = (call, name) => {
        if (call === "rename" || (call === "remove" && name === DRAFT && disk.pausedMs < 1_300))
          throw new Error("EBUSY: scanned");
      };
      expect(() => report.write()).toThrow("EBUSY");
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test("says why it can't be written, even if its draft can't be removed right after that", async () => {
    await withReport((report, disk, folder) => {
      disk.fault = (call) => {
        if (call === "rename") throw new Error("EIO: rename");
        if (call === "remove" && disk.calls.at(-2)?.startsWith("close")) throw new Error("EBUSY: remove");
      };
      expect(() => report.write()).toThrow("EIO: rename");
      expect(readdirSync(folder)).toEqual([DRAFT]);
    });
  });

  test("leaves no content in a draft that can't be removed", async () => {
    await withReport((report, disk, folder) => {
      disk.fault = (call) => {
        if (call === "rename" || call === "remove") throw new Error(`EBUSY: ${call}`);
      };
      expect(() => report.write()).toThrow(/^EBUSY/);
      expect(readdirSync(folder)).toEqual([DRAFT]);
      expect(readFileSync(`${report.path}.draft`, "utf8")).toBe("");
    });
  });

  test("is removed even if nothing can be done about its draft", async () => {
    await withReport((report, disk, folder, [first]) => {
      become(report, first, { kind: "sending" });
      first.state = REFUSED;
      disk.fault = (call, name) => {
        if (call === "rename" || (name === DRAFT && (call === "remove" || call === "empty")))
          throw new Error("EBUSY: held");
      };
      expect(() => report.write()).toThrow("EBUSY");
      expect(readdirSync(folder)).toEqual([DRAFT]);
    });
  });

  test("is closed before it is removed, and nothing stays open, however it ends", async () => {
    const faults: readonly Disk["fault"][] = [
      () => {},
      ...(["open", "write", "rename"] as const).map((broken): Disk["fault"] => (call) => {
        if (call === broken) throw new Error("EIO: broken on purpose");
      }),
      // A file is closed even if the system says that it couldn't be written.
      (call) => {
        if (call === "rename" || call === "close") throw new Error("EIO: broken on purpose");
      },
    ];
    for (const fault of faults)
      await withReport((report, disk, folder, [first]) => {
        become(report, first, { kind: "sending" });
        const removedWhileOpen: string[] = [];
        disk.fault = (call, name) => {
          // Windows keeps the name of a file that is removed while it is open.
          if (call === "remove" && [...disk.openFiles.values()].includes(name)) removedWhileOpen.push(name);
          fault(call, name);
        };
        for (const use of [
          () => become(report, first, accepted()),
          () => report.write(),
          () => report.write(),
        ])
          try {
            use();
          } catch {}
        report.close();
        expect(disk.openFiles.size).toBe(0);
        expect(removedWhileOpen).toEqual([]);
        expect(readdirSync(folder).filter((name) => name !== REPORT)).toEqual([]);
      });
  });

  test("leaves no draft, wherever it fails", async () => {
    for (const call of ["write", "rename"] as const) {
      await withReport((report, disk, folder) => {
        disk.breaks("EIO", [call]);
        expect(() => report.write()).toThrow("EIO");
        expect(readdirSync(folder)).toEqual([]);
      });
    }
  });

  test("never writes on and on where the system takes no bytes", async () => {
    await inWorkspace({}, (folder) => {
      const deps = { ...new Disk().deps, fs: { ...nodeFs, writeSync: () => 0 } };
      const report = new ReportFile(folder, "1", { batches: batchesIn(REFUSED) }, deps);
      expect(() => report.write()).toThrow("ENOSPC");
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test("is written in full by a system that takes a few bytes at a time", async () => {
    await inWorkspace({}, (folder) => {
      const writeSync: FileDeps["fs"]["writeSync"] = (file, bytes, from, length, at) =>
        nodeFs.writeSync(file, bytes, from, Math.min(7, length), at);
      const batches = batchesIn(...STATES);
      const deps = { ...new Disk().deps, fs: { ...nodeFs, writeSync } };
      const report = new ReportFile(folder, "1", { batches }, deps);
      const sent: string[] = [];
      for (const batch of batches) {
        become(report, batch, accepted());
        sent.push("accepted", "accepted");
        expect(outcomes(report)).toEqual([...sent, "unsent", "unsent"].slice(0, 4));
      }
      report.write();
      expect(outcomes(report)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
    });
  });
});

describe("a report that can be updated", () => {
  test("is written again at the end only if there is more to say, or it is gone", async () => {
    await withReport((report, disk, _, [first, second]) => {
      for (const batch of [first, second]) become(report, batch, accepted());
      disk.calls.length = 0;
      report.write();
      expect(disk.calls).toEqual([]);
      become(report, first, accepted());
      rmSync(report.path);
      report.write();
      expect(outcomes(report)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
    });
  });

  test("is not written again for requests to one recipient each either", async () => {
    await inWorkspace({}, (folder) => {
      const disk = new Disk();
      const batches = inBatches(["ann", "bob"], 1);
      const report = new ReportFile(folder, "1", { batches }, disk.deps);
      for (const state of [{ kind: "sending" }, accepted()] as const)
        for (const batch of batches) become(report, batch, state);
      disk.calls.length = 0;
      report.write();
      expect(disk.calls).toEqual([]);
      report.close();
    });
  });

  test.each([
    ["what became of one of the jobs", ended("SUCCESS", { "1a": true }), "delivered"],
    ["the end of a job without entries", ended("SUCCESS"), "accepted"],
  ])("is written in full if it lacks %s", async (_, state, outcome) => {
    await withReport((report, __, ___, [first, second]) => {
      for (const batch of [first, second]) become(report, batch, accepted());
      first.state = state;
      report.write();
      expect(outcomes(report)).toEqual([outcome, "accepted", "accepted", "accepted"]);
      expect(read(report.path).jobs[0].status).toBe("SUCCESS");
    });
  });

  test("is written in full if it lacks comments, or a job that had no room", async () => {
    await withReport((report, _, __, [first, second]) => {
      become(report, first, ended("FAILURE", { "1a": "gone" }));
      become(report, second, accepted());
      report.write();
      expect(read(report.path).recipients[0].comment).toBe("gone");
      become(report, first, accepted({ id: "x".repeat(41) }));
      report.write();
      expect(read(report.path).recipients[0].jobId).toBe("x".repeat(41));
    });
  });

  test("is updated after it was written in full as before, without a pause", async () => {
    await withReport((report, disk, _, [first, second]) => {
      for (const batch of [first, second]) {
        become(report, batch, REFUSED);
        report.write();
        expect(read(report.path).recipients[0].comment).toBe(PLATFORM_ERROR.what);
      }
      expect(outcomes(report)).toEqual(["unsent", "unsent", "unsent", "unsent"]);
      expect(disk.calls).not.toContain("write a file that is not open");
      expect(disk.pausedMs).toBe(0);
    });
  });

  test.skipIf(lacksLinks)(
    "is a new file, even if somebody is quick to put another in its draft's place",
    async () => {
      await withReport((report, disk, folder, [first]) => {
        const elsewhere = join(folder, "elsewhere");
        writeFileSync(elsewhere, "kept");
        let traps = 2;
        disk.fault = (call) => {
          if (call === "open" && traps-- > 0) symlinkSync(elsewhere, `${report.path}.draft`);
        };
        become(report, first, accepted());
        expect(readdirSync(folder)).toEqual(["elsewhere", REPORT]);
        expect(readFileSync(elsewhere, "utf8")).toBe("kept");
        expect(lstatSync(report.path).isFile()).toBe(true);
      });
    },
  );

  test("is renamed when its draft is complete", async () => {
    await withReport((report, disk, _, [first]) => {
      become(report, first, { kind: "sending" });
      const made = disk.calls.slice();
      expect(made.indexOf(`rename ${REPORT}`)).toBe(made.length - 1);
      expect(made.filter((call) => call === `write ${DRAFT}`).length).toBeGreaterThan(1);
    });
  });
});

test("the undelivered file is tried again for about a second, too", async () => {
  await inWorkspace({}, (folder) => {
    const disk = new Disk();
    disk.breaks("EBUSY", ["rename"], 5);
    const path = writeUndelivered(folder, "1", ['"ann"'], disk.deps);
    expect(read(path)).toEqual(["ann"]);
    expect(readdirSync(folder)).toEqual([basename(path)]);
    expect(disk.openFiles.size).toBe(0);
    disk.breaks("EIO", ["rename"]);
    disk.pausedMs = 0;
    expect(() => writeUndelivered(folder, "2", ['"ann"'], disk.deps)).toThrow("EIO");
    expect(disk.pausedMs).toBeGreaterThan(500);
    expect(disk.pausedMs).toBeLessThan(1_500);
  });
});
