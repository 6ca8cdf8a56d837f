import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textsOf } from "../../src/lists/entry.ts";
import { readRosterFile } from "../../src/recipients/roster-file.ts";
import { ReportFile, undeliveredIn, writeUndelivered } from "../../src/report/files.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { accepted, batchesIn, ended, inBatches, PLATFORM_ERROR } from "../delivery/states.ts";
import { lacksLinks, OWNER_ONLY } from "../windows-lacks.ts";
import { inWorkspace } from "../workspace.ts";
import { Disk } from "./disk.ts";

const REFUSED = { kind: "refused", error: PLATFORM_ERROR } as const;

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("the report file", () => {
  test("names each recipient with its job, outcome and comment, and the jobs", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn(
        accepted(
          { id: "ds-7", status: "PARTIAL_SUCCESS", percentComplete: 100 },
          { "1a": true, "1b": "gone" },
        ),
        accepted({ id: "ds-8" }),
        REFUSED,
        { kind: "unknown", error: PLATFORM_ERROR },
        { kind: "waiting", reason: "an earlier request failed" },
        { kind: "sending" },
      );
      const report = new ReportFile(folder, "42", { batches });
      report.write();
      const lines = (name: string, outcome: string, jobId: string | null, comment: string | null) =>
        ["a", "b"].map((which) => ({ identity: name + which, jobId, outcome, comment }));
      expect(report.path).toBe(join(folder, "kore-notify-report-42.json"));
      expect(read(report.path)).toEqual({
        jobs: [
          { jobId: "ds-7", status: "PARTIAL_SUCCESS", percentComplete: 100, recipients: 2 },
          { jobId: "ds-8", status: "IN_PROGRESS", percentComplete: 0, recipients: 2 },
        ],
        recipients: [
          { identity: "1a", jobId: "ds-7", outcome: "delivered", comment: null },
          { identity: "1b", jobId: "ds-7", outcome: "failed", comment: "gone" },
          ...lines("2", "accepted", "ds-8", null),
          ...lines("3", "unsent", null, PLATFORM_ERROR.what),
          ...lines("4", "unknown", null, PLATFORM_ERROR.what),
          ...lines("5", "unsent", null, "not sent, because an earlier request failed"),
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
      const batches = batchesIn(ended("FAILURE", { "1a": `hunter2 of 1a, by ${token}` }));
      const report = new ReportFile(folder, "1", { batches, redactor });
      report.write();
      expect(read(report.path).recipients[0].comment).toBe("*** of 1a, by ***");
    });
  });

  test("is JSON for nobody, too", async () => {
    await inWorkspace({}, async (folder) => {
      const report = new ReportFile(folder, "1", { batches: [] });
      report.write();
      expect(read(report.path)).toEqual({ jobs: [], recipients: [] });
    });
  });

  test("is for its owner only, and alone in its folder", async () => {
    await inWorkspace({}, async (folder) => {
      const report = new ReportFile(folder, "1", { batches: batchesIn(REFUSED) });
      report.write();
      expect(statSync(report.path).mode & 0o777).toBe(OWNER_ONLY);
      expect(readdirSync(folder)).toEqual(["kore-notify-report-1.json"]);
    });
  });

  test.skipIf(lacksLinks)("is a new file, whatever was put in its draft's place before", async () => {
    await inWorkspace({ elsewhere: "kept" }, async (folder) => {
      const report = new ReportFile(folder, "1", { batches: batchesIn(REFUSED) });
      const draft = `${report.path}.draft`;
      const traps = [
        () => writeFileSync(draft, "", { mode: 0o666 }),
        () => symlinkSync(join(folder, "elsewhere"), draft),
        () => symlinkSync(join(folder, "nowhere"), draft),
      ];
      for (const set of traps) {
        set();
        chmodSync(join(folder, "elsewhere"), 0o666);
        report.write();
        expect(statSync(report.path).mode & 0o777).toBe(OWNER_ONLY);
        expect(read(report.path).recipients).toHaveLength(2);
        expect(readdirSync(folder)).toEqual(["elsewhere", "kore-notify-report-1.json"]);
        expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("kept");
      }
    });
  });

  test("brought up to date batch by batch it tells the same, and comments when it is written", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn({ kind: "waiting" }, { kind: "waiting" }, { kind: "waiting" });
      const report = new ReportFile(folder, "1", { batches });
      const outcomes = () => read(report.path).recipients.map(({ outcome }: { outcome: string }) => outcome);
      const become = (index: number, state: (typeof batches)[number]["state"]) => {
        const batch = batches[index];
        if (!batch) throw new Error("there are three batches");
        batch.state = state;
        report.update(batch);
      };
      become(0, { kind: "sending" });
      expect(outcomes()).toEqual(["unknown", "unknown", "unsent", "unsent", "unsent", "unsent"]);
      become(0, accepted());
      become(1, { kind: "sending" });
      expect(outcomes()).toEqual(["accepted", "accepted", "unknown", "unknown", "unsent", "unsent"]);
      become(1, accepted());
      report.write();
      expect(outcomes()).toEqual(["accepted", "accepted", "accepted", "accepted", "unsent", "unsent"]);
      become(2, REFUSED);
      expect(outcomes()).toEqual(["accepted", "accepted", "accepted", "accepted", "unsent", "unsent"]);
      expect(read(report.path).recipients[5].comment).toBeNull();
      report.write();
      expect(read(report.path).recipients[5].comment).toBe(PLATFORM_ERROR.what);
    });
  });

  test.each(["$&", "costs $$5", "$` and $'", '","'])(
    "has a comment and identities as they are: %s",
    async (text) => {
      await inWorkspace({}, async (folder) => {
        const names = [",", text, 'x",', "b", "\\"];
        const batches = inBatches(names, 3);
        for (const batch of batches)
          batch.state = { kind: "refused", error: { ...PLATFORM_ERROR, what: text } };
        const report = new ReportFile(folder, "1", { batches });
        report.write();
        expect(read(report.path).recipients).toEqual(
          names.map((identity) => ({ identity, jobId: null, outcome: "unsent", comment: text })),
        );
      });
    },
  );

  test("is there in the end, even if somebody took it away while requests went out", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn({ kind: "waiting" }, { kind: "waiting" });
      const report = new ReportFile(folder, "1", { batches });
      for (const batch of batches) report.update(batch);
      rmSync(report.path);
      report.write();
      expect(read(report.path).recipients).toHaveLength(4);
    });
  });

  test("tells how things stand when it is written", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn({ kind: "waiting" }, { kind: "waiting" });
      const report = new ReportFile(folder, "1", { batches });
      const states = [
        [{ kind: "sending" }, "unknown"],
        [REFUSED, "unsent"],
        [accepted(), "accepted"],
        [ended("SUCCESS", { "1a": true, "2a": true }), "delivered"],
      ] as const;
      for (const [state, outcome] of states) {
        for (const batch of batches) batch.state = state;
        report.write();
        const { recipients } = read(report.path);
        expect([recipients[0].outcome, recipients[2].outcome]).toEqual([outcome, outcome]);
      }
    });
  });

  test("has the recipients that were skipped, in batches or not", async () => {
    await inWorkspace({}, async (folder) => {
      for (const batches of [[], batchesIn({ kind: "waiting" })]) {
        const report = new ReportFile(folder, "1", { batches, skipped: ["Zoë", "x"] });
        report.write();
        const skipped = { jobId: null, outcome: "skipped", comment: null };
        expect(read(report.path).recipients.slice(-2)).toEqual([
          { identity: "Zoë", ...skipped },
          { identity: "x", ...skipped },
        ]);
      }
    });
  });

  test.each([
    ["that isn't there", "ENOENT", (folder: string) => rmSync(folder, { recursive: true })],
    [
      "that is a file",
      process.platform === "win32" ? "ENOENT" : "ENOTDIR",
      (folder: string) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, "");
      },
    ],
    [
      "whose place is taken by a folder",
      "is out of date, and can't be removed either",
      (folder: string) => mkdirSync(join(folder, "kore-notify-report-1.json")),
    ],
  ])(
    "a folder %s is an error, and the next update is tried as if nothing had happened",
    async (_, wrong, spoil) => {
      await inWorkspace({}, async (workspace) => {
        const folder = join(workspace, "temp");
        mkdirSync(folder);
        spoil(folder);
        const report = new ReportFile(folder, "1", { batches: batchesIn(REFUSED) }, new Disk().deps);
        expect(() => report.write()).toThrow(wrong);
        const nowhere = join(workspace, "nowhere");
        expect(() => writeUndelivered(nowhere, "1", ["ann"], new Disk().deps)).toThrow("ENOENT");
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
        report.write();
        expect(read(report.path).recipients).toHaveLength(2);
      });
    },
  );
});

describe("the undelivered file", () => {
  test("has those known not to be reached or never sent, in order, and nobody of unknown outcome", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn(
        ended("PARTIAL_SUCCESS", { "1a": true, "1b": "gone" }),
        REFUSED,
        { kind: "unknown", error: PLATFORM_ERROR },
        { kind: "sending" },
        { kind: "not-processed", error: PLATFORM_ERROR },
        { kind: "waiting" },
      );
      const path = writeUndelivered(folder, "42", undeliveredIn(batches));
      expect(path).toBe(join(folder, "kore-notify-undelivered-42.json"));
      expect(readFileSync(path, "utf8")).toBe('[\n"1b",\n"2a",\n"2b",\n"5a",\n"5b",\n"6a",\n"6b"\n]\n');
      expect(statSync(path).mode & 0o777).toBe(OWNER_ONLY);
      expect(readdirSync(folder)).toEqual(["kore-notify-undelivered-42.json"]);
    });
  });

  test("is not there when everybody is reached, accepted or of unknown outcome", async () => {
    await inWorkspace({}, async (folder) => {
      const batches = batchesIn(accepted(), { kind: "sending" });
      expect(writeUndelivered(folder, "1", undeliveredIn(batches))).toBe("");
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test("can have mappings, with an identity's variables", async () => {
    await inWorkspace({}, (folder) => {
      const personal = ["ann", "bob"].flatMap((identity) =>
        inBatches([identity], 1).map((batch) => ({
          ...batch,
          variables: identity === "ann" ? '"days":"3"' : "",
        })),
      );
      const path = writeUndelivered(folder, "1", undeliveredIn(personal));
      expect(readFileSync(path, "utf8")).toBe('[\n{"identity":"ann","days":"3"},\n{"identity":"bob"}\n]\n');
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
          const path = writeUndelivered(folder, "1", undeliveredIn(inBatches(names, 3)));
          const complaints: string[] = [];
          const { entries } = await readRosterFile(path, {
            workspace: "/nowhere",
            groups: "absent",
            column: undefined,
            personalize: false,
            isResolved: true,
            reject: (message) => complaints.push(message),
          });
          expect(complaints).toEqual([]);
          expect(textsOf(entries)).toEqual(names);
        }),
      ),
    );
  });
});
