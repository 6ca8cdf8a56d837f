import { expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import { tally } from "../../src/delivery/tally.ts";
import { nextSteps, rerunHint } from "../../src/report/next-steps.ts";
import { batchesIn, ended } from "../delivery/states.ts";

/** How many paragraphs say what to do, and whether a re-run is one of them: without a ledger, and with one. */
function advice(...states: readonly BatchState[]) {
  const sum = tally(batchesIn(...states));
  return [false, true].map((hasLedger) => ({
    paragraphs: nextSteps(sum, hasLedger).length,
    reruns: rerunHint(sum, hasLedger)?.includes("a re-run sends to the others") ?? false,
  }));
}

const NOTHING = { paragraphs: 0, reruns: false };
const ONLY_THE_LIST = { paragraphs: 1, reruns: false };
const THE_LIST_AND_A_RERUN = { paragraphs: 2, reruns: true };

test.each([
  ["one failed", ended("PARTIAL_SUCCESS", { "1a": true, "1b": "gone" })],
  ["unsent", { kind: "waiting" }],
] satisfies [string, BatchState][])("%s: use the list, and with a ledger, a re-run", (_, state) => {
  expect(advice(state)).toEqual([ONLY_THE_LIST, THE_LIST_AND_A_RERUN]);
});

test("as many failed as are unsent", () => {
  expect(advice(ended("FAILURE", { "1a": "gone", "1b": "gone" }), { kind: "waiting" })).toEqual([
    ONLY_THE_LIST,
    THE_LIST_AND_A_RERUN,
  ]);
});

test("everyone has it: nothing to do", () => {
  expect(advice(ended("SUCCESS", { "1a": true, "1b": true }))).toEqual([NOTHING, NOTHING]);
});
