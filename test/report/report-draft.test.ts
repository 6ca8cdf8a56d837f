import nodeFs, { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Batch, BatchState } from "../../src/delivery/batches.ts";
import { recipientOutcomes } from "../../src/delivery/outcomes.ts";
import { ReportFile } from "../../src/report/files.ts";
import { type FileDeps, systemFiles } from "../../src/report/new-file.ts";
import { ReportDraft } from "../../src/report/report-draft.ts";
import { accepted, ended, inBatches, PLATFORM_ERROR } from "../delivery/states.ts";
import { OWNER_ONLY } from "../windows-lacks.ts";
import { inWorkspace } from "../workspace.ts";

const PAGE_BYTES = 4096;

const name = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom('a","b', ",", 'x",', "$&", '\\\\",', "\\", '"', "Zoë", "日本語@example.com"),
  // Numbered, so that there can be pages of them.
  fc
    .tuple(fc.constantFrom("x".repeat(300), '"'.repeat(300), "日".repeat(300), "ann", "é", "𝒜"), fc.nat())
    .map((parts) => parts.join("")),
);

/** Up to several pages of them; many tests need a second page. */
const identities = fc.uniqueArray(name, { minLength: 1, maxLength: 150, size: "max" });

const JOB = accepted({ id: "ds-00000000-0000-4000-8000-000000000001", percentComplete: 100 / 3 });

/** How a request can end. */
const ends: fc.Arbitrary<BatchState> = fc.constantFrom<BatchState>(
  { kind: "waiting" },
  JOB,
  { kind: "refused", error: PLATFORM_ERROR },
  { kind: "unknown", error: PLATFORM_ERROR },
);

const sizes = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 100 }));

/** A job that has ended: each second recipient was delivered to, and each third has no entry. */
function endedFor({ identities: names }: Batch): BatchState {
  const entries = names.flatMap((identity, index) =>
    index % 3 === 0 ? [] : [[identity, index % 2 === 0 ? true : "gone"] as const],
  );
  return ended("PARTIAL_SUCCESS", Object.fromEntries(entries));
}

function read(text: string) {
  const { jobs, recipients } = JSON.parse(text);
  return { jobs, recipients };
}

function jobIdsIn(text: string, list: "jobs" | "recipients"): string[] {
  return read(text)[list].flatMap(({ jobId }: { jobId: string | null }) => jobId ?? []);
}

/** What a report without comments says of these batches. */
function expected(batches: readonly Batch[]) {
  return {
    jobs: batches.flatMap(({ identities: { length }, state }) =>
      state.kind === "accepted"
        ? [
            {
              jobId: state.job.id,
              status: state.job.status,
              percentComplete: state.job.percentComplete,
              recipients: length,
            },
          ]
        : [],
    ),
    recipients: batches.flatMap((batch) =>
      recipientOutcomes(batch).map(({ identity, outcome }) => ({
        identity,
        jobId: batch.state.kind === "accepted" ? batch.state.job.id : null,
        outcome,
        comment: null,
      })),
    ),
  };
}

describe("the report while requests are sent", () => {
  test("has everyone's outcome after each change of a batch, whatever becomes of which", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      fc.assert(
        fc.property(
          identities,
          sizes,
          fc.array(fc.tuple(fc.nat(), ends), { maxLength: 8 }),
          (people, size, changes) => {
            const batches = inBatches(people, size);
            const draft = new ReportDraft(path, batches, [], systemFiles);
            const become = (batch: Batch, state: BatchState) => {
              batch.state = state;
              draft.write(batch);
              expect(read(readFileSync(path, "utf8"))).toEqual(expected(batches));
            };
            for (const [which, end] of changes) {
              const batch = batches[which % batches.length];
              if (batch?.state.kind !== "waiting") continue;
              become(batch, { kind: "sending" });
              become(batch, end);
            }
            const inJobs = batches.filter(({ state }) => state.kind === "accepted");
            for (const batch of inJobs) become(batch, endedFor(batch));
            draft.file.close();
          },
        ),
      );
    });
  });

  test("is whole and true wherever a kill breaks off the writing, page by page", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const transition = fc.oneof(
        fc.constant([{ kind: "waiting" }, { kind: "sending" }] as const),
        ends.map((end) => [{ kind: "sending" }, end] as const),
      );
      fc.assert(
        fc.property(identities, sizes, fc.nat(), transition, (people, size, which, [from, to]) => {
          const batches = inBatches(people, size);
          const batch = batches[which % batches.length];
          if (!batch) throw new Error("there is a batch");
          batch.state = from;
          const draft = new ReportDraft(path, batches, [], systemFiles);
          const before = readFileSync(path);
          const recipientsBefore = expected(batches).recipients;
          batch.state = to;
          draft.write(batch);
          draft.file.close();
          const after = readFileSync(path);
          const recipientsAfter = expected(batches).recipients;
          expect(after.length).toBe(before.length);
          for (let cut = 0; cut <= after.length; cut += PAGE_BYTES) {
            const torn = Buffer.concat([after.subarray(0, cut), before.subarray(cut)]);
            for (const [index, recipient] of read(torn.toString("utf8")).recipients.entries())
              expect([recipientsBefore[index], recipientsAfter[index]]).toContainEqual(recipient);
          }
        }),
      );
    });
  });

  test("lists each job before its recipients are said to be in it, also if a kill comes between two writes", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const between: string[] = [];
      const writeSync: FileDeps["fs"]["writeSync"] = (...args) => {
        if (existsSync(path)) between.push(readFileSync(path, "utf8"));
        return nodeFs.writeSync(...args);
      };
      const batches = inBatches(["ann@example.com", "bob@example.com", "eve@example.com"], 1);
      const draft = new ReportDraft(path, batches, [], { ...systemFiles, fs: { ...nodeFs, writeSync } });
      for (const batch of batches.toReversed()) {
        batch.state = accepted({ id: `ds-${batch.number}` });
        draft.write(batch);
      }
      draft.file.close();
      between.push(readFileSync(path, "utf8"));
      expect(between).toHaveLength(2 * batches.length + 1);
      for (const text of between)
        expect(jobIdsIn(text, "jobs")).toEqual(expect.arrayContaining(jobIdsIn(text, "recipients")));
      expect(read(between.at(-1) ?? "")).toEqual(expected(batches));
    });
  });

  test("has each job on one page, so that a kill leaves all of it or nothing", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const batches = inBatches(
        Array.from({ length: 100 }, (_, index) => `user${index}@example.com`),
        1,
      );
      const draft = new ReportDraft(path, batches, [], systemFiles);
      for (const batch of batches) {
        const before = readFileSync(path);
        batch.state = JOB;
        draft.write(batch);
        const after = readFileSync(path);
        for (let cut = 0; cut <= after.length; cut += PAGE_BYTES) {
          const torn = Buffer.concat([after.subarray(0, cut), before.subarray(cut)]).toString("utf8");
          expect([batch.number - 1, batch.number]).toContain(read(torn).jobs.length);
        }
      }
      draft.file.close();
    });
  });

  test("is at most a quarter larger than the report in full, if all is accepted", async () => {
    await inWorkspace({}, async (folder) => {
      fc.assert(
        fc.property(
          fc.uniqueArray(name, { minLength: 100, maxLength: 300, size: "max" }),
          sizes,
          (people, size) => {
            const batches = inBatches(people, size);
            for (const batch of batches)
              batch.state = accepted({ id: "ds-00000000-0000-4000-8000-000000000001" });
            const draft = new ReportDraft(join(folder, "draft.json"), batches, [], systemFiles);
            draft.file.close();
            const report = new ReportFile(folder, "1", { batches });
            report.write();
            const excess = statSync(join(folder, "draft.json")).size - statSync(report.path).size;
            // A page's rest may be free.
            expect(excess - PAGE_BYTES).toBeLessThanOrEqual(statSync(report.path).size / 4);
          },
        ),
        { numRuns: 30 },
      );
    });
  });

  test("needs one write for a small batch, and writes nothing but its lines", async () => {
    await inWorkspace({}, async (folder) => {
      const written: number[] = [];
      const writeSync = (
        file: number,
        bytes: Uint8Array,
        from: number,
        length: number,
        at: number | null,
      ) => {
        written.push(length);
        return nodeFs.writeSync(file, bytes, from, length, at);
      };
      const deps = { ...systemFiles, fs: { ...nodeFs, writeSync } };
      const batches = inBatches(
        Array.from({ length: 20_000 }, (_, index) => `user${index}@example.com`),
        1,
      );
      const path = join(folder, "report.json");
      const draft = new ReportDraft(path, batches, [], deps);
      expect(written.length).toBeLessThan(50);
      expect(statSync(path).size).toBeLessThan(5_500_000);
      written.length = 0;
      for (const batch of batches) {
        batch.state = { kind: "sending" };
        draft.write(batch);
        batch.state = JOB;
        draft.write(batch);
      }
      draft.file.close();
      expect(written).toHaveLength(3 * 20_000);
      expect(Math.max(...written)).toBeLessThan(150);
      expect(read(readFileSync(path, "utf8"))).toEqual(expected(batches));
    });
  });

  test("has the recipients that were skipped after all others", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const batches = inBatches(["ann@example.com", "bob@example.com"], 1);
      new ReportDraft(path, batches, ["Zoë", '"'], systemFiles).file.close();
      const { recipients } = read(readFileSync(path, "utf8"));
      expect(recipients.map(({ identity, outcome }: Record<string, unknown>) => [identity, outcome])).toEqual(
        [
          ["ann@example.com", "unsent"],
          ["bob@example.com", "unsent"],
          ["Zoë", "skipped"],
          ['"', "skipped"],
        ],
      );
    });
  });

  test("is for its owner only", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      new ReportDraft(path, inBatches(["ann@example.com"], 1), [], systemFiles).file.close();
      expect(statSync(path).mode & 0o777).toBe(OWNER_ONLY);
    });
  });

  test("leaves out a job that has no room in its place", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const batches = inBatches(["ann@example.com", "bob@example.com"], 1);
      const draft = new ReportDraft(path, batches, [], systemFiles);
      const percentages = [1 / 8_100_000, 50];
      for (const batch of batches) {
        const percentComplete = percentages.shift() ?? 0;
        batch.state = accepted({ id: "x".repeat(40), status: "PARTIAL_SUCCESS", percentComplete });
        draft.write(batch);
      }
      draft.file.close();
      const { jobs, recipients } = read(readFileSync(path, "utf8"));
      expect(jobs).toMatchObject([{ percentComplete: 50 }]);
      expect(recipients).toMatchObject([{ outcome: "accepted" }, { outcome: "accepted" }]);
    });
  });

  test("leaves out a job ID that is longer than there is room for", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const batches = inBatches(["ann@example.com"], 1);
      const draft = new ReportDraft(path, batches, [], systemFiles);
      for (const batch of batches) {
        batch.state = accepted({ id: "x".repeat(200) });
        draft.write(batch);
      }
      draft.file.close();
      expect(read(readFileSync(path, "utf8")).recipients).toEqual([
        { identity: "ann@example.com", jobId: null, outcome: "accepted", comment: null },
      ]);
    });
  });
});
