import type { GitHubApi } from "./api.ts";
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

/**
 * Finds how the last completed run before this one ended, of the same workflow, event and branch of the same repository;
 * on a re-run, the previous attempt. Cancelled, skipped and neutral ones are ignored.
 *
 * @throws GitHubApiError if it can't be read
 */
export async function previousConclusion(
  run: WorkflowRun,
  api: GitHubApi,
): Promise<WorksOrFails | undefined> {
  const oldest = Math.max(1, run.attempt - MAX_ATTEMPTS);
  for (let attempt = run.attempt - 1; attempt >= oldest; attempt -= 1) {
    const conclusion = worksOrFails((await api.attempt(run.id, attempt))?.conclusion);
    if (conclusion) return conclusion;
  }
  if (run.workflowId === undefined || run.branch === undefined) return undefined;
  for await (const other of api.completedRuns(run.workflowId, run.branch, run.event)) {
    const isBefore = (other.number ?? 0) < (run.number ?? 0);
    // A fork's branch may have the same name.
    const isSameRepository = other.head.id === run.head.id;
    const conclusion = worksOrFails(other.conclusion);
    if (isBefore && isSameRepository && conclusion) return conclusion;
  }
  return undefined;
}

function worksOrFails(conclusion: Conclusion | undefined): WorksOrFails | undefined {
  return conclusion === "success" || conclusion === "failure" ? conclusion : undefined;
}
