import { expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import { recipientOutcomes } from "../../src/delivery/outcomes.ts";
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

test("the log's word on a recipient counts, also while the job goes on", () => {
  const told = { "1a": true, "1b": "not there" } as const;
  const expected = [
    ["1a", "delivered", undefined],
    ["1b", "failed", "not there"],
  ];
  expect(outcomes(accepted({}, told))).toEqual(expected);
  expect(outcomes(ended("PARTIAL_SUCCESS", told))).toEqual(expected);
});

test("a recipient of a finished job without an entry stays accepted", () => {
  expect(outcomes(ended("SUCCESS", { "1b": true })).map(([, outcome]) => outcome)).toEqual([
    "accepted",
    "delivered",
  ]);
  expect(outcomes(ended("FAILURE")).map(([, outcome]) => outcome)).toEqual(["accepted", "accepted"]);
});

test("entries on others than the batch's recipients count for nobody", () => {
  expect(outcomes(accepted({}, { "1A": true, "2a": "no" })).map(([, outcome]) => outcome)).toEqual([
    "accepted",
    "accepted",
  ]);
});
