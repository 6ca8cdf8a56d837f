import { describe, expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { requestsTable } from "../../src/report/requests-table.ts";
import { accepted, batchesIn, ended } from "../delivery/states.ts";

const tableOf = (...states: readonly BatchState[]) => requestsTable(batchesIn(...states), new Redactor());
const repeated = (count: number, state: BatchState) => Array<BatchState>(count).fill(state);

test("each request has its row, and nothing else stands there", () => {
  const shown = tableOf(accepted({ id: "ds-7" }), { kind: "skipped", reason: "why" }, { kind: "waiting" });
  expect(shown.trim().split("\n")).toEqual([
    "| Request | Recipients | Job | Status |",
    "| --- | --- | --- | --- |",
    "| 1 | 2 | <code>ds&#45;7</code> | IN_PROGRESS |",
    "| 2 | 2 |  | skipped |",
    "| 3 | 2 |  | not sent |",
  ]);
});

describe("of many requests", () => {
  test("more than ten are folded, under their number", () => {
    expect(tableOf(...repeated(10, accepted()))).not.toContain("<details>");
    expect(tableOf(...repeated(11, accepted()))).toMatch(/<details>.*11 requests/s);
  });

  test("a hundred are shown, in order, and the others are counted", () => {
    expect(tableOf(...repeated(100, accepted()))).not.toContain("see the report file");
    expect(tableOf(...repeated(101, accepted()))).toContain("and 1 more request: see the report file.");
  });

  test.each([
    ["not sent", { kind: "waiting" }],
    ["FAILURE", ended("FAILURE")],
    ["PARTIAL_SUCCESS", ended("PARTIAL_SUCCESS")],
  ] satisfies [string, BatchState][])("those with a problem come first: %s", (words, state) => {
    const shown = tableOf(...repeated(50, ended("SUCCESS")), state, ...repeated(70, ended("SUCCESS")));
    expect(shown).toContain(words);
    expect(shown.indexOf(words)).toBeLessThan(shown.indexOf("SUCCESS", shown.indexOf(words) + words.length));
    expect(shown.match(new RegExp(`\\| ${words} \\|`, "g"))).toHaveLength(1);
    expect(shown).toContain("and 21 more requests: see the report file.");
  });
});
