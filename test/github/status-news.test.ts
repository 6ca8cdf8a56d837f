import { describe, expect, test } from "vitest";
import type { GitHubApi } from "../../src/github/api.ts";
import { newsOf, previousConclusion } from "../../src/github/status-news.ts";
import { readWorkflowRun, type WorkflowRun } from "../../src/github/workflow-run.ts";
import { type RunJson, runJson } from "./fake-api.ts";

describe("what is news", () => {
  test.each([
    ["failure", undefined, "first failure"],
    ["failure", "success", "broken"],
    ["failure", "failure", undefined],
    ["success", "failure", "recovered"],
    ["success", "success", undefined],
    ["success", undefined, undefined],
    ["cancelled", "failure", undefined],
    ["cancelled", "success", undefined],
    ["other", "failure", undefined],
  ] as const)("%s after %s: %s", (conclusion, previous, news) => {
    expect(newsOf(conclusion, previous)).toBe(news);
  });
});

function run(changes: Partial<RunJson>): WorkflowRun {
  const read = readWorkflowRun(runJson(changes));
  if (!read) throw new Error("not a run");
  return read;
}

function knowing(attempts: readonly Partial<RunJson>[], runs: readonly Partial<RunJson>[]): GitHubApi {
  return {
    attempt: async (_, attempt) => attempts.map(run).find((one) => one.attempt === attempt),
    jobs: async () => ({ jobs: [], total: 0 }),
    annotations: async () => [],
    hasRef: async () => false,
    async *completedRuns() {
      yield* runs.map(run);
    },
  };
}

const fork = { head_repository: { id: 2 } };

describe("how the previous run ended", () => {
  test.each<[string, Partial<RunJson>[], string | undefined]>([
    [
      "the newest that is older counts",
      [
        { run_number: 41, conclusion: "failure" },
        { run_number: 40, conclusion: "success" },
      ],
      "failure",
    ],
    [
      "a newer one doesn't",
      [
        { run_number: 43, conclusion: "failure" },
        { run_number: 41, conclusion: "success" },
      ],
      "success",
    ],
    ["the run itself doesn't count", [{ run_number: 42, conclusion: "failure" }], undefined],
    [
      "cancelled, skipped and neutral ones are ignored",
      [
        { run_number: 41, conclusion: "cancelled" },
        { run_number: 40, conclusion: "skipped" },
        { run_number: 39, conclusion: "neutral" },
        { run_number: 38, conclusion: "action_required" },
        { run_number: 37, conclusion: "success" },
      ],
      "success",
    ],
    [
      "a fork's branch of the same name is another branch",
      [
        { run_number: 41, conclusion: "failure", ...fork },
        { run_number: 40, conclusion: "success" },
      ],
      "success",
    ],
    ["a run that timed out failed", [{ run_number: 41, conclusion: "timed_out" }], "failure"],
    ["there is none", [], undefined],
  ])("%s", async (_, runs, expected) => {
    expect(await previousConclusion(run({ run_number: 42 }), knowing([], runs))).toBe(expected);
  });

  test("on a re-run, the previous attempt counts", async () => {
    const api = knowing(
      [{ run_attempt: 1, conclusion: "failure" }],
      [{ run_number: 41, conclusion: "success" }],
    );
    expect(await previousConclusion(run({ run_attempt: 2 }), api)).toBe("failure");
  });

  test("on a re-run whose earlier attempts were all cancelled, the previous run counts", async () => {
    const api = knowing(
      [{ run_attempt: 1, conclusion: "cancelled" }],
      [{ run_number: 41, conclusion: "success" }],
    );
    expect(await previousConclusion(run({ run_attempt: 2 }), api)).toBe("success");
  });
});
