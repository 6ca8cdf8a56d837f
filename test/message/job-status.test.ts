import { describe, expect, test } from "vitest";
import type { GitHubApi } from "../../src/github/api.ts";
import { GitHubApiError } from "../../src/github/api-error.ts";
import { readJob } from "../../src/github/jobs.ts";
import { readWorkflowRun } from "../../src/github/workflow-run.ts";
import { findRunDetails, type RunDetailsDeps } from "../../src/message/job-status.ts";
import { type JobJson, jobJson, type RunJson, runJson } from "../github/fake-api.ts";

/** What the step is given, and what GitHub's API has. */
interface Scene {
  readonly results?: RunDetailsDeps["results"];
  readonly notifyOn?: RunDetailsDeps["notifyOn"];
  /** The run that triggered this one. */
  readonly triggering?: Partial<RunJson>;
  readonly action?: string;
  readonly jobs?: readonly JobJson[];
  /** The conclusion of the previous run. */
  readonly previous?: string;
  /** Whether the jobs' annotations show a timeout. */
  readonly timedOut?: boolean;
  /** The API refuses everything. */
  readonly refuses?: boolean;
  /** Gets the warnings. */
  readonly warnings?: string[];
}

/** What becomes of a step: the card's result and news and the jobs that it names, or why there is no card. */
async function outcomeOf(scene: Scene): Promise<string> {
  const { results = ["success"], notifyOn = "always", triggering, action = "completed", jobs = [] } = scene;
  const previous = readWorkflowRun(
    runJson({ id: 9, run_number: 41, conclusion: scene.previous ?? "success" }),
  );
  const fine: GitHubApi = {
    attempt: async () => readWorkflowRun(runJson()),
    jobs: async () => ({ jobs: jobs.flatMap((job) => readJob(job) ?? []), total: jobs.length }),
    async *completedRuns() {
      if (previous) yield previous;
    },
    annotations: async () =>
      scene.timedOut ? ["The job has exceeded the maximum execution time of 20m0s"] : [],
    hasRef: async () => true,
  };
  const workflow_run = triggering && runJson({ id: 900, ...triggering });
  const found = await findRunDetails({
    env: { GITHUB_RUN_ID: "1000", GITHUB_REPOSITORY: "octo-org/site" },
    event: {
      name: triggering ? "workflow_run" : "push",
      actor: "mona",
      payload: triggering ? { action, workflow_run } : {},
    },
    results,
    notifyOn,
    token: "t",
    checkRunId: undefined,
    now: () => 0,
    clock: { now: () => 0, sleep: async () => {} },
    cancelled: new AbortController().signal,
    log: {
      notice() {},
      warning(message) {
        scene.warnings?.push(message);
      },
    },
    createApi: async () => {
      if (scene.refuses) throw new GitHubApiError("refused");
      return fine;
    },
  });
  if ("skipReason" in found) return found.skipReason;
  const { conclusion, news, failedJobs, cancelledJobs } = found.details;
  const names = [failedJobs, cancelledJobs].map((list) => list.map(({ name }) => name).join());
  return [conclusion, news, names[0] && `failed: ${names[0]}`, names[1] && `cancelled: ${names[1]}`]
    .filter(Boolean)
    .join("; ");
}

const build = jobJson(1, "build", "success");
const failed = jobJson(2, "test", "failure");
const cancelled = jobJson(3, "e2e", "cancelled");

test.each([
  ["change", "how the previous run ended is not known: the card is sent, with the result success"],
  ["always", undefined],
] as const)("with notify-on: %s, an API that refuses everything", async (notifyOn, message) => {
  const warnings: string[] = [];
  await outcomeOf({ notifyOn, refuses: true, warnings });
  const others = warnings.filter((warning) => !warning.startsWith("Can't get from GitHub's API"));
  expect(others).toEqual(message ? [expect.stringContaining(message)] : []);
});

describe("the step's own run", () => {
  test.each<[string, Scene, string]>([
    ["succeeded", {}, "success"],
    [
      "has the worst of several results",
      { results: ["success", "cancelled", "failure", "skipped"] },
      "failure",
    ],
    [
      "was cancelled",
      { results: ["success", "cancelled"], jobs: [build, cancelled] },
      "cancelled; cancelled: e2e",
    ],
    [
      "timed out",
      { results: ["success", "cancelled"], jobs: [build, cancelled], timedOut: true },
      "failure; failed: e2e",
    ],
    [
      "failed in one job, and another was cancelled",
      { results: ["failure", "cancelled"], jobs: [failed, cancelled] },
      "failure; failed: test; cancelled: e2e",
    ],
    ["succeeded as far as the step needs it", { jobs: [build, cancelled] }, "success"],
    ["was skipped", { results: ["skipped", "skipped"] }, "every job was skipped, so there is no result"],
    [
      "was skipped after a failure",
      { results: ["skipped"], jobs: [failed], notifyOn: "change" },
      "failure; broken; failed: test",
    ],
    [
      "was skipped, and the previous one failed",
      { results: ["skipped"], notifyOn: "change", previous: "failure" },
      "every job was skipped, so there is no result",
    ],
    [
      "succeeded, and the previous one failed",
      { notifyOn: "change", previous: "failure" },
      "success; recovered",
    ],
    ["succeeded again", { notifyOn: "change" }, "`notify-on` is change, and success is no news"],
    [
      "succeeded, with notify-on: failure",
      { notifyOn: "failure" },
      "`notify-on` is failure, and the run's result is success",
    ],
    ["succeeded, and nothing else can be read", { notifyOn: "change", refuses: true }, "success"],
  ])("%s", async (_, scene, outcome) => {
    expect(await outcomeOf(scene)).toBe(outcome);
  });
});

const ADD_TYPES = "add `types: [completed]` to `on: workflow_run`";

describe("a run that triggered this one", () => {
  test.each<[string, Scene, string]>([
    ["succeeded", { triggering: { conclusion: "success" } }, "success"],
    [
      "succeeded, though a job that may fail did",
      { triggering: { conclusion: "success" }, jobs: [failed] },
      "success; failed: test",
    ],
    [
      "timed out",
      { triggering: { conclusion: "cancelled" }, jobs: [cancelled], timedOut: true, notifyOn: "failure" },
      "failure; failed: e2e",
    ],
    [
      "was cancelled",
      { triggering: { conclusion: "cancelled" }, jobs: [cancelled] },
      "cancelled; cancelled: e2e",
    ],
    ["is neutral", { triggering: { conclusion: "neutral" } }, "other"],
    [
      "is neutral, with notify-on: change",
      { triggering: { conclusion: "neutral" }, notifyOn: "change" },
      "`notify-on` is change, and neutral is no news",
    ],
    [
      "is stale, with notify-on: failure",
      { triggering: { conclusion: "stale" }, notifyOn: "failure" },
      "`notify-on` is failure, and the run's result is stale",
    ],
    [
      "was skipped",
      { triggering: { conclusion: "skipped" } },
      "every job was skipped, so there is no result",
    ],
    [
      "waits for approval",
      { triggering: { conclusion: "action_required" } },
      'the run of "CI" waits for approval, so there is no result',
    ],
    [
      "was requested",
      { triggering: {}, action: "requested" },
      `the run of "CI" has not ended (requested): ${ADD_TYPES}`,
    ],
    [
      "is re-run",
      { triggering: { conclusion: "failure" }, action: "in_progress" },
      `the run of "CI" has not ended (in_progress): ${ADD_TYPES}`,
    ],
  ])("%s", async (_, scene, outcome) => {
    expect(await outcomeOf(scene)).toBe(outcome);
  });
});
