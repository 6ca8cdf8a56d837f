import { expect, test } from "vitest";
import { holds } from "./expressions.ts";
import { textOf } from "./markdown.ts";

const NAMED_RESULTS =
  "always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))";

/** What docs/cards.md says about timeouts: whether it runs as a step of the job, and as a job that needs the job. */
test.each([
  ["failure()", false, false],
  ["always()", true, true],
  ["failure() || cancelled()", true, false],
  [NAMED_RESULTS, undefined, true],
])("if: %s, after a timeout: on a step %s, on a job %s", (condition, onStep, onJob) => {
  expect(textOf("docs/cards.md")).toContain(`\`if: ${condition}\``);
  const needs = { build: { result: "success", outputs: {} }, test: { result: "cancelled", outputs: {} } };
  if (onStep !== undefined) expect(holds(condition, {}, "cancelled")).toBe(onStep);
  expect(holds(condition, { needs }, "incomplete")).toBe(onJob);
});

test("the condition that names results holds for failures, and not if all went well", () => {
  const after = (result: string) => ({ needs: { test: { result, outputs: {} } } });
  expect(holds(NAMED_RESULTS, after("failure"), "failure")).toBe(true);
  expect(holds(NAMED_RESULTS, after("success"), "success")).toBe(false);
  expect(holds(NAMED_RESULTS, after("skipped"), "incomplete")).toBe(false);
});
