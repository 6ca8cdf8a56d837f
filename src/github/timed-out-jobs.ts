import type { GitHubApi } from "./api.ts";
import { GitHubApiError } from "./api-error.ts";
import type { WorkflowJob } from "./jobs.ts";
import { timeoutIn } from "./timeouts.ts";
import type { WorkflowRun } from "./workflow-run.ts";

/** The most jobs of a run whose annotations are read. */
const MAX_READ = 36;

/** The cancelled jobs whose annotations are worth reading: those that ran longest. */
export function likelyTimedOut(jobs: readonly WorkflowJob[]): readonly WorkflowJob[] {
  const cancelled = jobs.filter(({ isCancelled }) => isCancelled);
  return cancelled.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, MAX_READ);
}

/**
 * Reads a cancelled job's annotations, and marks it as failed if it timed out.
 *
 * @throws GitHubApiError if they can't be read
 */
export async function markTimeout(job: WorkflowJob, api: GitHubApi): Promise<WorkflowJob> {
  const timeout = timeoutIn(await api.annotations(job.id));
  // A step that timed out didn't fail its job if it has `continue-on-error`.
  if (!timeout || (timeout.of === "step" && job.failedSteps.length === 0)) return job;
  return { ...job, timeout, hasFailed: true, isCancelled: false };
}

/** Whether a run that GitHub marks as cancelled timed out; false if that can't be read. */
export async function hasTimedOut({ id, attempt }: WorkflowRun, api: GitHubApi): Promise<boolean> {
  try {
    const { jobs } = await api.jobs(id, attempt);
    const own = jobs.filter(({ runId }) => runId === id);
    const marked = await Promise.all(likelyTimedOut(own).map((job) => markTimeout(job, api)));
    return marked.some(({ timeout }) => timeout !== undefined);
  } catch (error) {
    if (error instanceof GitHubApiError) return false;
    throw error;
  }
}
