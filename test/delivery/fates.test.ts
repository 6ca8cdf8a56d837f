import { expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import { fatesOf } from "../../src/delivery/fates.ts";
import { accepted, batchesIn, ended, TROUBLE } from "./states.ts";

function fates(state: BatchState) {
  return batchesIn(state)
    .flatMap(fatesOf)
    .map(({ identity, outcome, comment }) => [identity, outcome, comment]);
}

test.each([
  ["waiting", { kind: "waiting" }, "unsent", undefined],
  ["sending", { kind: "sending" }, "unknown", undefined],
  ["refused", { kind: "refused", trouble: TROUBLE }, "unsent", TROUBLE.what],
  ["not processed", { kind: "not-processed", trouble: TROUBLE }, "unsent", TROUBLE.what],
  ["unknown", { kind: "unknown", trouble: TROUBLE }, "unknown", TROUBLE.what],
  ["accepted", accepted(), "accepted", undefined],
] satisfies [string, BatchState, string, string | undefined][])(
  "recipients of a batch that is %s",
  (_, state, outcome, comment) => {
    expect(fates(state)).toEqual([
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
  expect(fates(accepted({}, told))).toEqual(expected);
  expect(fates(ended("PARTIAL_SUCCESS", told))).toEqual(expected);
});

test("a recipient of a finished job without an entry stays accepted", () => {
  expect(fates(ended("SUCCESS", { "1b": true })).map(([, outcome]) => outcome)).toEqual([
    "accepted",
    "delivered",
  ]);
  expect(fates(ended("FAILURE")).map(([, outcome]) => outcome)).toEqual(["accepted", "accepted"]);
});

test("entries on others than the batch's recipients count for nobody", () => {
  expect(fates(accepted({}, { "1A": true, "2a": "no" })).map(([, outcome]) => outcome)).toEqual([
    "accepted",
    "accepted",
  ]);
});
