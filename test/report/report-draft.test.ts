import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Batch, BatchState } from "../../src/delivery/batches.ts";
import { recipientOutcomes } from "../../src/delivery/outcomes.ts";
import { ReportDraft } from "../../src/report/report-draft.ts";
import { accepted, inBatches, PLATFORM_ERROR } from "../delivery/states.ts";
import { inWorkspace } from "../workspace.ts";

const PAGE_BYTES = 4096;

const identities = fc.uniqueArray(
  fc.oneof(
    fc.emailAddress(),
    fc.constantFrom(
      'a","b',
      ",",
      'x",',
      "$&",
      '\\\\",',
      "\\",
      '"',
      "Zoë",
      "日本語@example.com",
      "x".repeat(320),
      '"'.repeat(320),
    ),
  ),
  { minLength: 1, maxLength: 120 },
);

const JOB = accepted({ id: "ds-00000000-0000-4000-8000-000000000001", percentComplete: 100 / 3 });

/** What may become of a batch while requests go out; only the first has to be accepted before any other goes out. */
const states: fc.Arbitrary<BatchState> = fc.constantFrom<BatchState>(
  { kind: "waiting" },
  { kind: "sending" },
  JOB,
  { kind: "refused", error: PLATFORM_ERROR },
  { kind: "unknown", error: PLATFORM_ERROR },
);

function read(text: string) {
  const { jobs, recipients } = JSON.parse(text);
  return { jobs, recipients };
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

describe("the report while requests go out", () => {
  test("tells of everyone, after each change of a batch", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      fc.assert(
        fc.property(
          identities,
          fc.integer({ min: 1, max: 50 }),
          fc.array(fc.tuple(fc.nat(), states)),
          (people, size, changes) => {
            const batches = inBatches(people, size);
            const [first] = batches;
            if (first) first.state = JOB;
            const draft = new ReportDraft(path, batches);
            expect(read(readFileSync(path, "utf8"))).toEqual(expected(batches));
            for (const [which, state] of changes) {
              const batch = batches[1 + (which % batches.length)];
              if (!batch) continue;
              batch.state = state;
              draft.write(batch);
              expect(read(readFileSync(path, "utf8"))).toEqual(expected(batches));
            }
            draft.close();
          },
        ),
      );
    });
  });

  test("is whole and true wherever a kill breaks off the writing, page by page", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      fc.assert(
        fc.property(identities, states, states, (people, from, to) => {
          const [batch] = inBatches(people, 120);
          if (!batch) throw new Error("there is a batch");
          batch.state = from;
          const draft = new ReportDraft(path, [batch]);
          const before = readFileSync(path);
          const outcomesBefore = recipientOutcomes(batch).map(({ outcome }) => outcome);
          batch.state = to;
          draft.write(batch);
          draft.close();
          const after = readFileSync(path);
          const outcomesAfter = recipientOutcomes(batch).map(({ outcome }) => outcome);
          for (let cut = 0; cut <= after.length; cut += PAGE_BYTES) {
            const torn = Buffer.concat([after.subarray(0, cut), before.subarray(cut)]);
            const { recipients } = read(torn.toString("utf8"));
            expect(recipients.map(({ identity }: { identity: string }) => identity)).toEqual(people);
            for (const [index, { outcome }] of recipients.entries())
              expect([outcomesBefore[index], outcomesAfter[index]]).toContain(outcome);
          }
        }),
      );
    });
  });

  test("is for its owner only", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      new ReportDraft(path, inBatches(["ann@example.com"], 1)).close();
      expect(statSync(path).mode & 0o777).toBe(0o600);
    });
  });

  test("leaves out a job ID that is longer than there is room for", async () => {
    await inWorkspace({}, async (folder) => {
      const path = join(folder, "report.json");
      const batches = inBatches(["ann@example.com"], 1);
      const draft = new ReportDraft(path, batches);
      for (const batch of batches) {
        batch.state = accepted({ id: "x".repeat(200) });
        draft.write(batch);
      }
      draft.close();
      expect(read(readFileSync(path, "utf8")).recipients).toEqual([
        { identity: "ann@example.com", jobId: null, outcome: "accepted", comment: null },
      ]);
    });
  });
});
