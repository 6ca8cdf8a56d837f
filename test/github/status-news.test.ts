import { describe, expect, test } from "vitest";
import type { GitHubApi } from "../../src/github/api.ts";
import { GitHubApiError } from "../../src/github/api-error.ts";
import { readJob } from "../../src/github/jobs.ts";
import { newsOf, previousConclusion } from "../../src/github/status-news.ts";
import { readWorkflowRun, type WorkflowRun } from "../../src/github/workflow-run.ts";
import { jobJson, type RunJson, runJson } from "./fake-api.ts";

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

/** GitHub's API with these attempts and runs; of cancelled ones, the numbers of those that timed out. */
function knowing(
  attempts: readonly Partial<RunJson>[],
  runs: readonly Partial<RunJson>[],
  timedOut: readonly number[] = [],
): GitHubApi {
  return {
    attempt: async (_, attempt) => attempts.map(run).find((one) => one.attempt === attempt),
    jobs: async (id) => {
      const job = readJob({ ...jobJson(id, "build", "cancelled"), run_id: id });
      return { jobs: job ? [job] : [], total: 1 };
    },
    annotations: async (id) =>
      timedOut.includes(id) ? ["The job has exceeded the maximum execution time of 20m0s"] : [],
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
    [
      "one of another branch doesn't",
      [
        { run_number: 41, conclusion: "failure", head_branch: "other" },
        { run_number: 40, conclusion: "success" },
      ],
      "success",
    ],
    ["there is none", [], undefined],
  ])("%s", async (_, runs, expected) => {
    expect(await previousConclusion(run({ run_number: 42 }), knowing([], runs))).toBe(expected);
  });

  describe("if a cancelled one", () => {
    const cancelled = (id: number) => ({ id, run_number: id, conclusion: "cancelled" });
    const success = { id: 10, run_number: 10, conclusion: "success" };

    test("timed out, it failed", async () => {
      const api = knowing([], [cancelled(41), success], [41]);
      expect(await previousConclusion(run({ run_number: 42 }), api)).toBe("failure");
    });

    test("was cancelled, it is ignored", async () => {
      const api = knowing([], [cancelled(41), success], []);
      expect(await previousConclusion(run({ run_number: 42 }), api)).toBe("success");
    });

    test("is the sixth, it is ignored unread", async () => {
      const many = [41, 40, 39, 38, 37, 36].map(cancelled);
      expect(await previousConclusion(run({ run_number: 42 }), knowing([], [...many, success], [37]))).toBe(
        "failure",
      );
      expect(await previousConclusion(run({ run_number: 42 }), knowing([], [...many, success], [36]))).toBe(
        "success",
      );
    });

    test("can't be checked, it is ignored", async () => {
      const refusing = {
        ...knowing([], [cancelled(41), success], [41]),
        annotations: () => Promise.reject(new GitHubApiError("refused", { lacksPermission: true })),
      };
      expect(await previousConclusion(run({ run_number: 42 }), refusing)).toBe("success");
    });
  });

  test("of a fork that was deleted, no other run is known to be of the same branch", async () => {
    const deleted = { head_repository: null };
    const api = knowing([], [{ run_number: 41, conclusion: "success", ...deleted }]);
    expect(await previousConclusion(run({ run_number: 42, ...deleted }), api)).toBeUndefined();
  });

  test("for a run without a branch, others without one count", async () => {
    const api = knowing([], [{ run_number: 41, conclusion: "failure", head_branch: null }]);
    expect(await previousConclusion(run({ run_number: 42, head_branch: null }), api)).toBe("failure");
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
