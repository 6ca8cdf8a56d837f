import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Batch, toBatches } from "../../src/delivery/batches.ts";
import { readRosterFile } from "../../src/recipients/roster-file.ts";
import { ReportFile, writeUndelivered } from "../../src/report/files.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { accepted, batchesIn, ended, job, TROUBLE } from "../delivery/states.ts";
import { inWorkspace } from "../workspace.ts";

const REFUSED = { kind: "refused", trouble: TROUBLE } as const;

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("the report file", () => {
  test("names each recipient with its job, outcome and comment, and the jobs", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn(
        accepted({ id: "ds-7", percentComplete: 40 }, { "1a": true, "1b": "gone" }),
        accepted({ id: "ds-8" }),
        REFUSED,
        { kind: "unknown", trouble: TROUBLE },
        { kind: "waiting" },
        { kind: "sending" },
      );
      const report = new ReportFile(folder, "42", batches);
      await report.write();
      const lines = (name: string, outcome: string, jobId: string | null, comment: string | null) =>
        ["a", "b"].map((which) => ({ identity: name + which, jobId, outcome, comment }));
      expect(report.path).toBe(join(folder, "kore-notify-report-42.json"));
      expect(read(report.path)).toEqual({
        jobs: [
          { jobId: "ds-7", status: "IN_PROGRESS", percentComplete: 40, recipients: 2 },
          { jobId: "ds-8", status: "IN_PROGRESS", percentComplete: 0, recipients: 2 },
        ],
        recipients: [
          { identity: "1a", jobId: "ds-7", outcome: "delivered", comment: null },
          { identity: "1b", jobId: "ds-7", outcome: "failed", comment: "gone" },
          ...lines("2", "accepted", "ds-8", null),
          ...lines("3", "unsent", null, TROUBLE.what),
          ...lines("4", "unknown", null, TROUBLE.what),
          ...lines("5", "unsent", null, null),
          ...lines("6", "unknown", null, null),
        ],
      });
    });
  });

  test("holds no secret and no token that a comment names", async () => {
    await inWorkspace({}, async (folder) => {
      const redactor = new Redactor();
      redactor.hideSecrets(["hunter2"]);
      const token = "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abc";
      const batches = batchesIn(accepted({}, { "1a": `hunter2 of 1a, by ${token}` }));
      const report = new ReportFile(folder, "1", batches, redactor);
      await report.write();
      expect(read(report.path).recipients[0].comment).toBe("*** of 1a, by ***");
    });
  });

  test("is JSON for nobody, too", async () => {
    await inWorkspace({}, async (folder) => {
      const report = new ReportFile(folder, "1", []);
      await report.write();
      expect(read(report.path)).toEqual({ jobs: [], recipients: [] });
    });
  });

  test("is for its owner only, and alone in its folder", async () => {
    await inWorkspace({}, async (folder) => {
      const report = new ReportFile(folder, "1", batchesIn(REFUSED));
      await report.write();
      expect(statSync(report.path).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder)).toEqual(["kore-notify-report-1.json"]);
    });
  });

  test("is a new file, whatever was put in its draft's place before", async () => {
    await inWorkspace({ elsewhere: "kept" }, async (folder) => {
      const report = new ReportFile(folder, "1", batchesIn(REFUSED));
      const draft = `${report.path}.draft`;
      const traps = [
        () => writeFileSync(draft, "", { mode: 0o666 }),
        () => symlinkSync(join(folder, "elsewhere"), draft),
        () => symlinkSync(join(folder, "nowhere"), draft),
      ];
      for (const set of traps) {
        set();
        chmodSync(join(folder, "elsewhere"), 0o666);
        await report.write();
        expect(statSync(report.path).mode & 0o777).toBe(0o600);
        expect(read(report.path).recipients).toHaveLength(2);
        expect(readdirSync(folder)).toEqual(["elsewhere", "kore-notify-report-1.json"]);
        expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("kept");
      }
    });
  });

  test("tells how things stand when it is written, however often and however soon", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn({ kind: "waiting" }, { kind: "waiting" });
      const report = new ReportFile(folder, "1", batches);
      const [first, second] = batches;
      if (!first || !second) throw new Error("two batches are meant");
      const states = [
        [{ kind: "sending" }, "unknown"],
        [REFUSED, "unsent"],
        [accepted(), "accepted"],
        [ended("SUCCESS", { "1a": true, "2a": true }), "delivered"],
      ] as const;
      for (const [state, outcome] of states) {
        first.state = state;
        const writing = report.write();
        second.state = state;
        await Promise.all([writing, report.write()]);
        const { recipients } = read(report.path);
        expect([recipients[0].outcome, recipients[2].outcome]).toEqual([outcome, outcome]);
      }
    });
  });

  test("writings that come while it is being written share the next one", async () => {
    await inWorkspace({}, async (folder) => {
      let renderings = 0;
      // The states are read once for each writing.
      const counting = {
        number: 1,
        identities: ["ann"],
        get state(): Batch["state"] {
          renderings += 1;
          return { kind: "waiting" };
        },
        set state(_: Batch["state"]) {},
      };
      const report = new ReportFile(folder, "1", [counting]);
      await report.write();
      const once = renderings;
      await Promise.all(Array.from({ length: 100 }, () => report.write()));
      expect(renderings).toBeLessThanOrEqual(3 * once);
    });
  });

  test("whoever reads it finds it whole, also while it is written again and again", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = toBatches(
        Array.from({ length: 3000 }, (_, index) => `user${index}@example.com`),
        1000,
      );
      const report = new ReportFile(folder, "1", batches);
      await report.write();
      const broken: unknown[] = [];
      const watcher = watch(folder, () => {
        try {
          expect(read(report.path).recipients).toHaveLength(3000);
        } catch (error) {
          broken.push(error);
        }
      });
      for (let round = 0; round < 20; round += 1) {
        for (const batch of batches) batch.state = { kind: round % 2 === 0 ? "sending" : "waiting" };
        const writing = report.write();
        expect(read(report.path).recipients).toHaveLength(3000);
        await writing;
      }
      watcher.close();
      expect(broken).toEqual([]);
    });
  });

  test.each([
    ["that isn't there", (folder: string) => rmSync(folder, { recursive: true })],
    [
      "that is a file",
      (folder: string) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, "");
      },
    ],
    [
      "whose place is taken by a folder",
      (folder: string) => mkdirSync(join(folder, "kore-notify-report-1.json")),
    ],
  ])("a folder %s is an error that the caller sees, and the next writing is tried anew", async (_, spoil) => {
    await inWorkspace({}, async (workspace) => {
      const folder = join(workspace, "temp");
      mkdirSync(folder);
      spoil(folder);
      const report = new ReportFile(folder, "1", batchesIn(REFUSED));
      await expect(Promise.all([report.write(), report.write()])).rejects.toThrow(/E[A-Z]+/);
      await expect(writeUndelivered(join(workspace, "nowhere"), "1", batchesIn(REFUSED))).rejects.toThrow(
        "ENOENT",
      );
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      await report.write();
      expect(read(report.path).recipients).toHaveLength(2);
    });
  });
});

describe("the undelivered file", () => {
  test("has those known not to be reached or never sent, in order, and nobody of unknown outcome", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn(
        accepted({}, { "1a": true, "1b": "gone" }),
        REFUSED,
        { kind: "unknown", trouble: TROUBLE },
        { kind: "sending" },
        { kind: "not-processed", trouble: TROUBLE },
        { kind: "waiting" },
      );
      const path = await writeUndelivered(folder, "42", batches);
      expect(path).toBe(join(folder, "kore-notify-undelivered-42.json"));
      expect(readFileSync(path, "utf8")).toBe('[\n"1b",\n"2a",\n"2b",\n"5a",\n"5b",\n"6a",\n"6b"\n]\n');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder)).toEqual(["kore-notify-undelivered-42.json"]);
    });
  });

  test("is not there when everybody is reached, accepted or of unknown outcome", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn({ kind: "accepted", job: job(), entries: new Map() }, { kind: "sending" });
      expect(await writeUndelivered(folder, "1", batches)).toBe("");
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test("can be read again as an identities-file, whoever is in it", async () => {
    const identity = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((text) => !/[\p{Cc}\p{Cf}\p{Cs}\s]/u.test(text));
    const identities = fc.uniqueArray(
      fc.oneof(identity, fc.constantFrom("# ann", '"', "\\", "null", "1.10", "[", "a,b;c", "__proto__")),
      { minLength: 1, maxLength: 20 },
    );
    await inWorkspace({}, (folder) =>
      fc.assert(
        fc.asyncProperty(identities, async (names) => {
          const path = await writeUndelivered(folder, "1", toBatches(names, 3));
          const complaints: string[] = [];
          const entries = await readRosterFile(path, {
            workspace: "/nowhere",
            groups: "all",
            column: undefined,
            complain: (message) => complaints.push(message),
            passOver: () => {},
          });
          expect(complaints).toEqual([]);
          expect(entries.map(({ text }) => text)).toEqual(names);
        }),
      ),
    );
  });
});
