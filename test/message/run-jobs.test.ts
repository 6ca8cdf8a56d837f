import { describe, expect, test } from "vitest";
import type { GitHubApi } from "../../src/github/api.ts";
import { GitHubApiError } from "../../src/github/api-error.ts";
import { readJob, type WorkflowJob } from "../../src/github/jobs.ts";
import { findJobs, type JobResult } from "../../src/message/run-jobs.ts";
import { jobJson } from "../github/fake-api.ts";

const TIMED_OUT = "The job has exceeded the maximum execution time of 10m0s";
const STEP_TIMED_OUT = "The action 'Run make' has timed out after 8 minutes.";

/** What the API has, and what the step is given. */
interface Scene {
  readonly jobs: readonly unknown[];
  readonly total?: number;
  /** Messages by job; an error if the API refuses; a list of lists for one after the other. */
  readonly annotations?: (jobId: number, time: number) => readonly string[] | GitHubApiError;
  readonly results?: readonly JobResult[];
  readonly isOwn?: boolean;
  readonly checkRunId?: number;
}

async function finding({
  jobs,
  total,
  annotations = () => [],
  results = ["success"],
  isOwn = true,
  checkRunId,
}: Scene) {
  const times = new Map<number, number>();
  const messages: string[] = [];
  const slept: number[] = [];
  const list = jobs.flatMap((job) => readJob(job) ?? []);
  const api: GitHubApi = {
    attempt: async () => undefined,
    jobs: async () => ({ jobs: list, total: total ?? list.length }),
    async *completedRuns() {},
    annotations: async (id) => {
      times.set(id, (times.get(id) ?? 0) + 1);
      const found = annotations(id, times.get(id) ?? 0);
      if (found instanceof GitHubApiError) throw found;
      return found;
    },
    hasRef: async () => false,
  };
  const found = await findJobs({ id: 1, attempt: 1, isOwn }, api, {
    env: {},
    results,
    checkRunId,
    clock: { now: () => 0, sleep: async (ms) => void slept.push(ms) },
    cancelled: new AbortController().signal,
    log: {
      notice: (message) => messages.push(`notice: ${message}`),
      warning: (message) => messages.push(`warning: ${message}`),
    },
  });
  return { found, messages, slept, read: [...times.keys()] };
}

const brief = ({ name, hasFailed, isCancelled, timeout }: WorkflowJob) =>
  `${name}: ${timeout ? `timed out after ${timeout.after}` : hasFailed ? "failed" : isCancelled ? "cancelled" : "ok"}`;

describe("cancelled jobs", () => {
  const jobs = [
    jobJson(1, "lint", "success"),
    jobJson(2, "build", "cancelled"),
    jobJson(3, "test", "cancelled"),
  ];

  test("that timed out have failed; only their annotations are read", async () => {
    const annotations = (id: number) => (id === 3 ? [TIMED_OUT] : ["The operation was canceled."]);
    const { found, messages, read } = await finding({ jobs, annotations, isOwn: false });
    expect(found.map(brief)).toEqual(["lint: ok", "build: cancelled", "test: timed out after 10 minutes"]);
    expect(read).toEqual([2, 3]);
    expect(messages).toEqual([]);
  });

  test("stay cancelled without the permission, and a notice says what it would show", async () => {
    const annotations = () => new GitHubApiError("refused", { lacksPermission: true });
    const { found, messages } = await finding({ jobs, annotations, isOwn: false });
    expect(found.map(brief)).toEqual(["lint: ok", "build: cancelled", "test: cancelled"]);
    expect(messages).toEqual([
      "notice: The run has 2 cancelled jobs. GitHub also marks a job that exceeds `timeout-minutes` as cancelled. Give the job `permissions: checks: read`, and the card reports timeouts as failures, with the names of the jobs and how long they ran.",
    ]);
  });

  test("stay cancelled if the API fails, and a warning says why", async () => {
    const annotations = () => new GitHubApiError("its rate limit is reached (403)");
    const { found, messages } = await finding({ jobs, annotations, isOwn: false });
    expect(found.map(brief)).toEqual(["lint: ok", "build: cancelled", "test: cancelled"]);
    expect(messages).toEqual([
      "warning: Can't get from GitHub's API whether a cancelled job timed out: its rate limit is reached (403).",
    ]);
  });

  test("if there are many, the longest-running ones are looked at", async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...jobJson(index + 1, "test", "cancelled"),
      started_at: "2026-01-01T00:00:00Z",
      completed_at: new Date(Date.parse("2026-01-01T00:01:00Z") + index * 1000).toISOString(),
    }));
    const { read, messages } = await finding({ jobs: many, isOwn: false });
    expect(read.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, index) => index + 15));
    expect(messages).toEqual([
      "notice: Of the run's 50 cancelled jobs, only the 36 that ran longest were checked for a timeout.",
    ]);
  });

  test("with a step that timed out have failed, unless they were to continue", async () => {
    const failed = jobJson(2, "build", "cancelled", { "Run make": "failure" });
    const went = jobJson(3, "test", "cancelled", { "Run make": "success" });
    const { found } = await finding({ jobs: [failed, went], annotations: () => [STEP_TIMED_OUT] });
    expect(found.map(brief)).toEqual(["build: timed out after 8 minutes", "test: cancelled"]);
  });
});

describe("the step's own job", () => {
  const own = jobJson(9, "nightly", null, { "Run make": "cancelled" });
  const scene: Scene = { jobs: [own], results: ["cancelled"], checkRunId: 9 };

  test("timed out, though it still runs", async () => {
    const { found, slept } = await finding({ ...scene, annotations: () => [TIMED_OUT] });
    expect(found.map(brief)).toEqual(["nightly: timed out after 10 minutes"]);
    expect(slept).toEqual([]);
  });

  test("gets its annotation a little late", async () => {
    const annotations = (_: number, time: number) => (time === 1 ? [] : [TIMED_OUT]);
    const { found, slept } = await finding({ ...scene, annotations });
    expect(found.map(brief)).toEqual(["nightly: timed out after 10 minutes"]);
    expect(slept).toEqual([2000]);
  });

  test("was cancelled, if there is none", async () => {
    const { found } = await finding(scene);
    expect(found.map(brief)).toEqual(["nightly: cancelled"]);
  });

  test("isn't looked at in a job that needs others", async () => {
    const { read } = await finding({ ...scene, results: ["success", "cancelled"] });
    expect(read).toEqual([]);
  });

  test("was not cancelled if the only job that it needs was", async () => {
    const jobs = [jobJson(2, "build", "cancelled"), jobJson(9, "notify", null, { Checkout: "success" })];
    const { found } = await finding({ ...scene, jobs });
    expect(found.map(brief)).toEqual(["build: cancelled", "notify: ok"]);
    const timedOut = await finding({ ...scene, jobs, annotations: (id) => (id === 2 ? [TIMED_OUT] : []) });
    expect(timedOut.found.map(brief)).toEqual(["build: timed out after 10 minutes", "notify: ok"]);
  });

  test("was cancelled together with another", async () => {
    const { found } = await finding({ ...scene, jobs: [jobJson(2, "build", "cancelled"), own] });
    expect(found.map(brief)).toEqual(["build: cancelled", "nightly: cancelled"]);
  });

  test("has failed, as it says, though the API doesn't know yet", async () => {
    const running = jobJson(9, "nightly", null, { "Run make": null });
    const { found, slept } = await finding({ jobs: [running], results: ["failure"], checkRunId: 9 });
    expect(found.map(brief)).toEqual(["nightly: failed"]);
    expect(slept).toEqual([2000]);
  });
});

test("a job that GitHub itself calls timed out has failed", async () => {
  const { found, read } = await finding({ jobs: [jobJson(1, "build", "timed_out")], isOwn: false });
  expect(found.map(brief)).toEqual(["build: timed out after undefined"]);
  expect(read).toEqual([]);
});

test("a list that ends early is reported", async () => {
  const { messages } = await finding({ jobs: [jobJson(1, "build", "success")], total: 1350, isOwn: false });
  expect(messages).toEqual([
    "warning: GitHub's API listed only 1 of the run's 1,350 jobs: the card may not name every failed job.",
  ]);
});
