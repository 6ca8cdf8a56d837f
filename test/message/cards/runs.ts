import type { WorkflowJob } from "../../../src/github/jobs.ts";
import { jobStatusCard, type RunDetails } from "../../../src/message/cards/job-status.ts";
import type { LabelledCard } from "./cards-of-events.ts";

const REPOSITORY = "https://github.com/octo-org/parcel-api";

/** A run on a branch that succeeded. */
export const SUCCESS: RunDetails = {
  workflow: "CI",
  conclusion: "success",
  news: undefined,
  runNumber: "1284",
  attempt: 1,
  runUrl: `${REPOSITORY}/actions/runs/4711`,
  repository: { name: "octo-org/parcel-api", url: REPOSITORY },
  origin: { kind: "branch", name: "main", url: `${REPOSITORY}/tree/main` },
  environment: undefined,
  commit: {
    sha: "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
    subject: "Retry uploads that a proxy cut short (#318)",
    url: `${REPOSITORY}/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246`,
  },
  startedBy: "mona",
  durationMs: 250_000,
  failedJobs: [],
  cancelledJobs: [],
};

/** A job that failed. */
export function failedJob(id: number, name: string, ...failedSteps: string[]): WorkflowJob {
  const url = `${REPOSITORY}/actions/runs/4711/job/${id}`;
  return {
    id,
    runId: 4711,
    name,
    url,
    isRunning: false,
    hasFailed: true,
    isCancelled: false,
    failedSteps,
    cancelledSteps: [],
    runner: undefined,
    durationMs: 60_000,
  };
}

/** A job that was cancelled. */
export function cancelledJob(id: number, name: string): WorkflowJob {
  return { ...failedJob(id, name), hasFailed: false, isCancelled: true };
}

/** A job that timed out in a step. */
export function timedOutJob(id: number, name: string, step: string): WorkflowJob {
  return { ...failedJob(id, name), timeout: { of: "job", after: "90 minutes" }, cancelledSteps: [step] };
}

/** A run that failed after one that succeeded, in three jobs of a matrix. */
export const BROKEN: RunDetails = {
  ...SUCCESS,
  conclusion: "failure",
  news: "broken",
  failedJobs: [
    failedJob(1, "test (ubuntu-24.04, node 24)", "Run integration tests"),
    failedJob(2, "test (windows-2025, node 24)", "Run unit tests", "Run integration tests"),
    failedJob(3, "test (macos-15, node 24)", "Set up PostgreSQL"),
  ],
};

/** A run that succeeded after one that failed. */
export const RECOVERED: RunDetails = {
  ...SUCCESS,
  news: "recovered",
  runNumber: "1287",
  commit: {
    sha: "f2c1e9ab0d8f4a7cb1e2d1f7a7f3ce0f9c3b4b21",
    subject: "Wait for PostgreSQL before the tests (#321)",
    url: `${REPOSITORY}/commit/f2c1e9ab0d8f4a7cb1e2d1f7a7f3ce0f9c3b4b21`,
  },
  startedBy: "hubot",
  durationMs: 231_000,
};

const MATRIX = Array.from({ length: 60 }, (_, index) =>
  failedJob(
    index,
    `test (ubuntu-24.04, node ${index}, a long name of a configuration of the database)`,
    "Test",
  ),
);

const RUNS: Readonly<Record<string, RunDetails>> = {
  success: SUCCESS,
  broken: BROKEN,
  recovered: RECOVERED,
  "first failure": { ...BROKEN, news: "first failure" },
  failure: { ...BROKEN, news: undefined },
  cancelled: { ...SUCCESS, conclusion: "cancelled", cancelledJobs: [cancelledJob(1, "build")] },
  "timed out": { ...SUCCESS, conclusion: "failure", failedJobs: [timedOutJob(1, "build", "Run make")] },
  "failed, and others cancelled": {
    ...BROKEN,
    cancelledJobs: Array.from({ length: 7 }, (_, index) => cancelledJob(index, `test (${index})`)),
  },
  "other end": { ...SUCCESS, conclusion: "other" },
  "long matrix": { ...BROKEN, failedJobs: MATRIX },
  "many steps": {
    ...BROKEN,
    failedJobs: [failedJob(1, "build", ...Array.from({ length: 30 }, (_, index) => `Step ${index}`))],
  },
  "pull request": { ...BROKEN, origin: { kind: "pull request", number: 318, title: "Retry uploads" } },
  "pull request without title": {
    ...SUCCESS,
    origin: { kind: "pull request", number: 318, title: undefined },
  },
  "queued pull request": {
    ...SUCCESS,
    origin: { kind: "pull request", number: 318, title: undefined, queue: "main" },
  },
  tag: { ...SUCCESS, origin: { kind: "tag", name: "v2.4.0", url: `${REPOSITORY}/tree/v2.4.0` }, attempt: 3 },
  "deleted fork": { ...SUCCESS, origin: { kind: "branch", name: "mona:main", url: undefined } },
  deployment: { ...SUCCESS, origin: undefined, environment: "production", startedBy: "the schedule" },
  "hardly anything known": {
    ...SUCCESS,
    conclusion: "failure",
    runNumber: undefined,
    origin: undefined,
    commit: undefined,
    startedBy: undefined,
    durationMs: undefined,
    failedJobs: [{ ...failedJob(1, "build"), url: undefined }],
  },
};

/** A card of every kind of run. */
export const RUN_CARDS: readonly LabelledCard[] = Object.entries(RUNS).map(([label, details]) => ({
  label,
  card: jobStatusCard(details),
}));
