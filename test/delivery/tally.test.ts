import { describe, expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import { tally } from "../../src/delivery/tally.ts";
import { accepted, batchesIn, ended, inBatches, PLATFORM_ERROR } from "./states.ts";

const WAITING: BatchState = { kind: "waiting" };
const SENDING: BatchState = { kind: "sending" };
const REFUSED: BatchState = { kind: "refused", error: PLATFORM_ERROR };
const NOT_PROCESSED: BatchState = { kind: "not-processed", error: PLATFORM_ERROR };
const UNKNOWN: BatchState = { kind: "unknown", error: PLATFORM_ERROR };
const RUNNING = accepted();
const SUCCESS = ended("SUCCESS", { "1a": true, "1b": true });
const FAILURE = ended("FAILURE", { "1a": "no", "1b": "no" });
const PARTIAL = ended("PARTIAL_SUCCESS", { "1a": true, "1b": "no" });

describe("the overall status", () => {
  test.each([
    ["no recipients", [], "FAILURE"],
    ["nothing sent", [WAITING], "FAILURE"],
    ["all refused", [REFUSED, WAITING], "FAILURE"],
    ["none processed", [NOT_PROCESSED], "FAILURE"],
    ["all unknown", [UNKNOWN], "FAILURE"],
    ["cut short", [SENDING], "FAILURE"],
    ["unknown and unsent", [UNKNOWN, WAITING], "FAILURE"],
    ["in progress", [RUNNING, RUNNING], "IN_PROGRESS"],
    ["partly refused", [RUNNING, REFUSED], "PARTIAL_SUCCESS"],
    ["partly unsent", [RUNNING, WAITING], "PARTIAL_SUCCESS"],
    ["success, partly unsent", [SUCCESS, NOT_PROCESSED], "PARTIAL_SUCCESS"],
    ["in progress, partly unknown", [RUNNING, UNKNOWN], "IN_PROGRESS"],
    ["success, partly unknown", [SUCCESS, UNKNOWN], "PARTIAL_SUCCESS"],
    ["success", [SUCCESS], "SUCCESS"],
    ["success without logs", [ended("SUCCESS")], "SUCCESS"],
    ["success, and in progress", [SUCCESS, RUNNING], "IN_PROGRESS"],
    ["failure", [FAILURE], "FAILURE"],
    ["failure without logs", [ended("FAILURE")], "FAILURE"],
    ["failure, and unsent", [FAILURE, WAITING], "FAILURE"],
    ["failure, and unknown", [FAILURE, UNKNOWN], "PARTIAL_SUCCESS"],
    ["failure, and in progress", [FAILURE, RUNNING], "PARTIAL_SUCCESS"],
    ["failure, and success", [FAILURE, ended("SUCCESS", { "2a": true, "2b": true })], "PARTIAL_SUCCESS"],
    ["failure without logs, and success", [ended("FAILURE"), ended("SUCCESS")], "PARTIAL_SUCCESS"],
    ["partial success", [PARTIAL], "PARTIAL_SUCCESS"],
    ["partial success without logs", [ended("PARTIAL_SUCCESS")], "PARTIAL_SUCCESS"],
    ["partial success, and in progress", [PARTIAL, RUNNING], "PARTIAL_SUCCESS"],
    ["in progress, someone failed so far", [accepted({}, { "1a": "no", "1b": "no" })], "IN_PROGRESS"],
    ["in progress, someone delivered", [accepted({}, { "1a": true })], "IN_PROGRESS"],
    [
      "failure, though someone was reached",
      [ended("FAILURE", { "1a": true, "1b": "no" })],
      "PARTIAL_SUCCESS",
    ],
    ["success, though all failed", [ended("SUCCESS", { "1a": "no", "1b": "no" })], "FAILURE"],
    ["partial success, though all failed", [ended("PARTIAL_SUCCESS", { "1a": "no", "1b": "no" })], "FAILURE"],
    [
      "all failed under two statuses",
      [ended("SUCCESS", { "1a": "no", "1b": "no" }), ended("FAILURE")],
      "PARTIAL_SUCCESS",
    ],
    ["success, though someone failed", [ended("SUCCESS", { "1a": "no" })], "PARTIAL_SUCCESS"],
  ] satisfies [string, BatchState[], string][])("%s", (_, states, status) => {
    expect(tally(batchesIn(...states)).status).toBe(status);
  });
});

test("every recipient is counted once", () => {
  const log = { "1a": true } as const;
  expect(tally(batchesIn(accepted({ id: "ds-9" }, log), REFUSED, WAITING, UNKNOWN, SENDING))).toMatchObject({
    recipients: 10,
    inJobs: 2,
    counts: { delivered: 1, failed: 0, accepted: 1, unsent: 4, unknown: 4 },
    jobIds: ["ds-9"],
  });
});

test("recipients that the platform could not reach are in jobs, too", () => {
  expect(tally(batchesIn(PARTIAL, REFUSED))).toMatchObject({
    recipients: 4,
    inJobs: 2,
    counts: { delivered: 1, failed: 1, unsent: 2 },
  });
});

test("log entries for none of the recipients are counted over all jobs", () => {
  const batches = batchesIn(
    { ...ended("SUCCESS", { "1a": true }), unmatchedEntries: 2 },
    { ...ended("PARTIAL_SUCCESS"), unmatchedEntries: 1 },
    accepted({}, { "3a": "no" }),
    UNKNOWN,
  );
  expect(tally(batches)).toMatchObject({
    counts: { delivered: 1, failed: 0, accepted: 5 },
    unmatchedEntries: 3,
  });
});

test("one unknown recipient among those reached is not a success", () => {
  const [one, two] = inBatches(["ann", "bob"], 1);
  if (!one || !two) throw new Error("no batches");
  one.state = ended("SUCCESS", { ann: true });
  two.state = UNKNOWN;
  expect(tally([one, two]).status).toBe("PARTIAL_SUCCESS");
});

test("one skipped recipient is enough for a step not to be a failure: an earlier one sent to them", () => {
  const [one, two] = inBatches(["ann", "bob"], 1);
  if (!one || !two) throw new Error("no batches");
  one.state = { kind: "skipped", reason: "the ledger has them" };
  two.state = REFUSED;
  expect(tally([one, two]).status).toBe("PARTIAL_SUCCESS");
});

test("jobs are named in the order of the recipients", () => {
  const jobs = ["ds-3", "ds-1", "ds-2"].map((id) => accepted({ id }));
  expect(tally(batchesIn(...jobs)).jobIds).toEqual(["ds-3", "ds-1", "ds-2"]);
});

test.each([
  ["nothing accepted", [WAITING], 0],
  ["no recipients", [], 0],
  ["all done", [SUCCESS, ended("FAILURE")], 100],
  ["half of them unsent", [SUCCESS, WAITING], 50],
  ["a third of the way", [accepted({ percentComplete: 33.4 })], 33],
  ["almost", [accepted({ percentComplete: 99.9 })], 99],
  ["over all recipients", [accepted({ percentComplete: 10 }), accepted({ percentComplete: 60 })], 35],
] satisfies [string, BatchState[], number][])("percent complete: %s", (_, states, percent) => {
  expect(tally(batchesIn(...states)).percentComplete).toBe(percent);
});
