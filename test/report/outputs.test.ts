import { expect, test } from "vitest";
import { skippedBatch } from "../../src/delivery/batches.ts";
import { tally } from "../../src/delivery/tally.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { accepted, batchesIn, PLATFORM_ERROR } from "../delivery/states.ts";

const FILES = { undelivered: "/tmp/undelivered.json", report: "/tmp/report.json" };
const BATCHES = batchesIn(
  accepted({ id: "ds-2", status: "PARTIAL_SUCCESS", percentComplete: 60 }, { "1a": true, "1b": "no" }),
  { kind: "waiting" },
  { kind: "unknown", error: PLATFORM_ERROR },
  accepted({ id: "ds-1", percentComplete: 60 }),
);

test("all outputs of a step that waited", () => {
  expect(outputsOf("PARTIAL_SUCCESS", tally(BATCHES), { hasWaited: true, hasLedger: false }, FILES)).toEqual({
    "job-id": "ds-2",
    "job-ids": '["ds-2","ds-1"]',
    status: "PARTIAL_SUCCESS",
    "percent-complete": "30",
    "recipients-count": "8",
    "accepted-count": "4",
    "unsent-count": "2",
    "unknown-count": "2",
    "delivered-count": "1",
    "failed-count": "1",
    "skipped-count": "",
    "undelivered-file": FILES.undelivered,
    "report-file": FILES.report,
  });
});

test("without waiting nothing is said of deliveries", () => {
  expect(
    outputsOf("IN_PROGRESS", tally(BATCHES), { hasWaited: false, hasLedger: false }, FILES),
  ).toMatchObject({
    "delivered-count": "",
    "failed-count": "",
  });
});

test.each(["FAILURE", "SKIPPED"] as const)("%s before anybody was read", (status) => {
  expect(
    outputsOf(status, tally([]), { hasWaited: false, hasLedger: false }, { undelivered: "", report: "" }),
  ).toEqual({
    "job-id": "",
    "job-ids": "[]",
    status,
    "percent-complete": "0",
    "recipients-count": "0",
    "accepted-count": "0",
    "unsent-count": "0",
    "unknown-count": "0",
    "delivered-count": "",
    "failed-count": "",
    "skipped-count": "",
    "undelivered-file": "",
    "report-file": "",
  });
});

test("with a ledger, skipped recipients are counted by themselves and among all", () => {
  const batches = [...BATCHES, skippedBatch(5, ["ann", "bob", "cem"], "the ledger has them")];
  const has = { hasWaited: false, hasLedger: true };
  expect(outputsOf("PARTIAL_SUCCESS", tally(batches), has, FILES)).toMatchObject({
    "recipients-count": "11",
    "skipped-count": "3",
    "percent-complete": "30",
  });
  expect(outputsOf("FAILURE", tally([]), has, FILES)).toMatchObject({ "skipped-count": "0" });
});

test("job-ids has at most the first 1000 jobs, so that a later step can have it in its environment", () => {
  const states = Array.from({ length: 3200 }, (_, index) => accepted({ id: `ds-${index}` }));
  const outputs = outputsOf(
    "IN_PROGRESS",
    tally(batchesIn(...states)),
    { hasWaited: false, hasLedger: false },
    FILES,
  );
  const jobIds: unknown = JSON.parse(outputs["job-ids"]);
  expect(jobIds).toEqual(Array.from({ length: 1000 }, (_, index) => `ds-${index}`));
  expect(outputs["accepted-count"]).toBe("6400");
});
