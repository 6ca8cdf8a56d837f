import type { Clock } from "../clock.ts";
import type { GitHubApi, JobList } from "../github/api.ts";
import { GitHubApiError } from "../github/api-error.ts";
import type { WorkflowJob } from "../github/jobs.ts";
import type { Environment } from "../github/run-context.ts";
import { likelyTimedOut, markTimeout } from "../github/timed-out-jobs.ts";
import { count } from "../text.ts";

/** A result of a job, as `job.status` and `needs.*.result` spell it. */
export type JobResult = "success" | "failure" | "cancelled" | "skipped";

/** What finding a run's jobs needs. */
export interface RunJobsDeps {
  readonly env: Environment;
  /** The results given as `job-status`. */
  readonly results: readonly JobResult[];
  /** The check run of the step's own job, which is the job's ID too. */
  readonly checkRunId: number | undefined;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  /** Gets what the card lacks, and why. */
  readonly log: { notice(message: string): void; warning(message: string): void };
}

/** An attempt of a run. */
export interface RunAttempt {
  readonly id: number;
  readonly attempt: number;
  /** Whether the step is part of it. */
  readonly isOwn: boolean;
}

/** Steps and annotations show up in the API a little after they happened. */
const LAG_MS = 2_000;

/** Finds a run's jobs, and which of them timed out. Without an API, or if it fails, there are none. */
export async function findJobs(
  run: RunAttempt,
  api: GitHubApi | undefined,
  deps: RunJobsDeps,
): Promise<readonly WorkflowJob[]> {
  if (!api) return [];
  const jobs = run.isOwn ? await listOwnJobs(run, api, deps) : await listJobs(run, api, deps);
  return jobs ? markTimeouts(jobs, api, deps) : [];
}

/**
 * Makes a request to GitHub's API. If it fails, logs a warning.
 *
 * @param what what the request is for: "how long the run took"
 */
export async function orWarn<T>(
  what: string,
  log: RunJobsDeps["log"],
  request: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof GitHubApiError)) throw error;
    log.warning(`Can't get from GitHub's API ${what}: ${error.message}.`);
    return undefined;
  }
}

async function listJobs(
  { id, attempt }: RunAttempt,
  api: GitHubApi,
  { log }: RunJobsDeps,
): Promise<readonly WorkflowJob[] | undefined> {
  const list = await orWarn("which jobs failed", log, () => api.jobs(id, attempt));
  if (list && list.jobs.length < list.total) log.warning(incomplete(list));
  return list?.jobs;
}

function incomplete({ jobs, total }: JobList): string {
  return `GitHub's API listed only ${jobs.length} of the run's ${count(total, "job")}: the card may not name every failed job.`;
}

/** Lists the jobs of the step's own run, with the failure that `job-status` contains among them. */
async function listOwnJobs(
  run: RunAttempt,
  api: GitHubApi,
  deps: RunJobsDeps,
): Promise<readonly WorkflowJob[] | undefined> {
  const jobs = await listJobs(run, api, deps);
  if (!jobs) return undefined;
  if (isOwnCancelled(jobs, deps)) return withOwn(jobs, { isCancelled: true }, deps);
  if (!deps.results.includes("failure") || isPlausible(jobs, deps)) return jobs;
  await deps.clock.sleep(LAG_MS, deps.cancelled);
  const again = (await listJobs(run, api, deps)) ?? jobs;
  return again.some(({ hasFailed }) => hasFailed) ? again : withOwn(again, { hasFailed: true }, deps);
}

/** One result is probably the own job's. */
function isOwnResult(result: JobResult, { results }: RunJobsDeps): boolean {
  return results.length === 1 && results[0] === result;
}

/**
 * A job that is cancelled is still running for as long as this step is. If the only result is that of a job that it
 * needs, that one is cancelled in the API, and the own job has no cancelled step.
 */
function isOwnCancelled(jobs: readonly WorkflowJob[], deps: RunJobsDeps): boolean {
  if (!isOwnResult("cancelled", deps)) return false;
  const hasCancelledStep = (findOwn(jobs, deps)?.cancelledSteps.length ?? 0) > 0;
  return hasCancelledStep || !jobs.some(({ isCancelled }) => isCancelled);
}

/** Says whether the API already has the failure that `job-status` contains. */
function isPlausible(jobs: readonly WorkflowJob[], deps: RunJobsDeps): boolean {
  if (!jobs.some(({ hasFailed }) => hasFailed)) return false;
  return !isOwnResult("failure", deps) || findOwn(jobs, deps)?.hasFailed !== false;
}

function findOwn(jobs: readonly WorkflowJob[], { checkRunId, env }: RunJobsDeps): WorkflowJob | undefined {
  const runner = env["RUNNER_NAME"];
  const running = jobs.filter(({ isRunning }) => isRunning);
  return (
    jobs.find(({ id }) => id === checkRunId) ??
    running.find((job) => runner !== undefined && job.runner === runner) ??
    (running.length === 1 ? running[0] : undefined)
  );
}

function withOwn(
  jobs: readonly WorkflowJob[],
  changes: Partial<WorkflowJob>,
  deps: RunJobsDeps,
): readonly WorkflowJob[] {
  const own = findOwn(jobs, deps);
  return jobs.map((job) => (job === own ? { ...job, ...changes } : job));
}

/** Marks the cancelled jobs that timed out as failed. */
async function markTimeouts(
  jobs: readonly WorkflowJob[],
  api: GitHubApi,
  deps: RunJobsDeps,
): Promise<readonly WorkflowJob[]> {
  const cancelled = jobs.filter(({ isCancelled }) => isCancelled);
  const likely = likelyTimedOut(jobs);
  if (likely.length < cancelled.length) {
    deps.log.notice(
      `Of the run's ${count(cancelled.length, "cancelled job")}, only the ${likely.length} that ran longest were checked for a timeout.`,
    );
  }
  try {
    const marked = await Promise.all(likely.map((job) => markInTime(job, api, deps)));
    const changed = new Map(marked.map((job) => [job.id, job]));
    return jobs.map((job) => changed.get(job.id) ?? job);
  } catch (error) {
    if (!(error instanceof GitHubApiError)) throw error;
    if (error.lacksPermission) deps.log.notice(needsChecks(cancelled.length));
    else deps.log.warning(`Can't get from GitHub's API whether a cancelled job timed out: ${error.message}.`);
    return jobs;
  }
}

/** A job that still runs, which is the step's own, may get its annotation a little later. */
async function markInTime(job: WorkflowJob, api: GitHubApi, deps: RunJobsDeps): Promise<WorkflowJob> {
  const marked = await markTimeout(job, api);
  if (marked.timeout || !job.isRunning) return marked;
  await deps.clock.sleep(LAG_MS, deps.cancelled);
  return markTimeout(job, api);
}

function needsChecks(cancelled: number): string {
  return (
    `The run has ${count(cancelled, "cancelled job")}. GitHub also marks a job that exceeds \`timeout-minutes\` as cancelled. ` +
    "Give the job `permissions: checks: read`, and the card reports timeouts as failures, with the names of the jobs and how long they ran."
  );
}
