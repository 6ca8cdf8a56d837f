import type { GitHubApi } from "./api.ts";
import { hasTimedOut } from "./timed-out-jobs.ts";
import type { Conclusion, WorkflowRun } from "./workflow-run.ts";

/** What is new about how a run ended: a first failure, a failure after success, a success after failure. */
export type News = "first failure" | "broken" | "recovered";

/** The conclusions that show whether the workflow works. */
type WorksOrFails = Extract<Conclusion, "success" | "failure">;

/**
 * Compares how a run ended with how the previous one did.
 *
 * @param previous undefined if there is none
 * @returns undefined if that is no news
 */
export function newsOf(conclusion: Conclusion, previous: WorksOrFails | undefined): News | undefined {
  if (conclusion === "failure") {
    if (previous === undefined) return "first failure";
    return previous === "success" ? "broken" : undefined;
  }
  return conclusion === "success" && previous === "failure" ? "recovered" : undefined;
}

/** More attempts than anybody makes of a run. */
const MAX_ATTEMPTS = 50;

/** The most cancelled runs that are checked for a timeout; each takes two requests or more. */
const MAX_CANCELLED = 5;

/**
 * Finds how the last completed run before this one ended, of the same workflow, event and branch of the same repository;
 * on a re-run, the previous attempt. A run that timed out has failed, though GitHub marks it as cancelled; other
 * cancelled runs, skipped and neutral ones are ignored.
 *
 * @throws GitHubApiError if it can't be read
 */
export async function previousConclusion(
  run: WorkflowRun,
  api: GitHubApi,
): Promise<WorksOrFails | undefined> {
  let cancelled = 0;
  for await (const earlier of earlierRuns(run, api)) {
    const { conclusion } = earlier;
    if (conclusion === "success" || conclusion === "failure") return conclusion;
    if (conclusion !== "cancelled") continue;
    cancelled += 1;
    if (cancelled <= MAX_CANCELLED && (await hasTimedOut(earlier, api))) return "failure";
  }
  return undefined;
}

/** The attempts before this one, then the runs before it, newest first. */
async function* earlierRuns(run: WorkflowRun, api: GitHubApi): AsyncGenerator<WorkflowRun> {
  const oldest = Math.max(1, run.attempt - MAX_ATTEMPTS);
  for (let attempt = run.attempt - 1; attempt >= oldest; attempt -= 1) {
    const earlier = await api.attempt(run.id, attempt);
    if (earlier) yield earlier;
  }
  if (run.workflowId === undefined) return;
  for await (const other of api.completedRuns(run.workflowId, run.branch, run.event)) {
    const isBefore = (other.number ?? 0) < (run.number ?? 0);
    // A fork's branch may have the same name; which fork it was isn't known of deleted ones. A deployment of a commit has
    // none.
    const isSameBranch =
      !other.head.isDeleted && other.head.id === run.head.id && other.branch === run.branch;
    if (isBefore && isSameBranch) yield other;
  }
}
