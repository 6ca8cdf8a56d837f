import { describe, expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import { countOutcomes, failuresOf, recipientOutcomes } from "../../src/delivery/outcomes.ts";
import { accepted, batchesIn, ended, PLATFORM_ERROR } from "./states.ts";

function outcomes(state: BatchState) {
  return batchesIn(state)
    .flatMap(recipientOutcomes)
    .map(({ identity, outcome, comment }) => [identity, outcome, comment]);
}

test.each([
  ["waiting", { kind: "waiting" }, "unsent", undefined],
  ["sending", { kind: "sending" }, "unknown", undefined],
  ["refused", { kind: "refused", error: PLATFORM_ERROR }, "unsent", PLATFORM_ERROR.what],
  ["not processed", { kind: "not-processed", error: PLATFORM_ERROR }, "unsent", PLATFORM_ERROR.what],
  ["unknown", { kind: "unknown", error: PLATFORM_ERROR }, "unknown", PLATFORM_ERROR.what],
  ["accepted", accepted(), "accepted", undefined],
] satisfies [string, BatchState, string, string | undefined][])(
  "recipients of a batch that is %s",
  (_, state, outcome, comment) => {
    expect(outcomes(state)).toEqual([
      ["1a", outcome, comment],
      ["1b", outcome, comment],
    ]);
  },
);

describe("a log entry decides", () => {
  const log = { "1a": true, "1b": "not there" } as const;

  test.each(["SUCCESS", "PARTIAL_SUCCESS", "FAILURE"] as const)("after the job's end: %s", (status) => {
    expect(outcomes(ended(status, log))).toEqual([
      ["1a", "delivered", undefined],
      ["1b", "failed", "not there"],
    ]);
  });

  test("before the job's end only that a message was delivered: who failed may still be reached", () => {
    const state = accepted({}, log);
    expect(outcomes(state)).toEqual([
      ["1a", "delivered", undefined],
      ["1b", "accepted", undefined],
    ]);
    expect(batchesIn(state).flatMap(failuresOf)).toEqual([]);
    expect(batchesIn(state).flatMap(countOutcomes)).toEqual([
      ["delivered", 1],
      ["failed", 0],
      ["accepted", 1],
    ]);
  });
});

test("a batch that was not sent has the reason as its comment, if it is known", () => {
  expect(outcomes({ kind: "waiting", reason: "an earlier request failed" })[0]).toEqual([
    "1a",
    "unsent",
    "not sent, because an earlier request failed",
  ]);
});

test("a recipient of a finished job without an entry stays accepted", () => {
  expect(outcomes(ended("SUCCESS", { "1b": true })).map(([, outcome]) => outcome)).toEqual([
    "accepted",
    "delivered",
  ]);
  expect(outcomes(ended("FAILURE")).map(([, outcome]) => outcome)).toEqual(["accepted", "accepted"]);
});
