import { lookUp } from "../json.ts";
import { readJob, type WorkflowJob } from "./jobs.ts";
import type { Repository } from "./repository.ts";
import { readWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

/** GitHub's API as far as the job-status card asks it; each call rejects with `GitHubApiError`. */
export interface GitHubApi {
  /** An attempt of a run. */
  attempt(runId: number, attempt: number): Promise<WorkflowRun | undefined>;
  /** All jobs of an attempt, from every page. */
  jobs(runId: number, attempt: number): Promise<readonly WorkflowJob[]>;
  /** Completed runs of a workflow for a branch and an event, newest first, page by page. */
  completedRuns(workflowId: number, branch: string, event: string): AsyncIterable<WorkflowRun>;
}

/** The API didn't answer, or refused; the message is a clause that says what to do. */
export class GitHubApiError extends Error {
  override readonly name = "GitHubApiError";
}

/** How long one request may take. */
const TIMEOUT_MS = 10_000;

/** The most runs that are looked through for the one before. */
const MAX_RUNS = 500;

/**
 * Makes a client of the API of `GITHUB_API_URL`, through the proxies that the environment names.
 *
 * @param token needs `actions: read`
 */
export async function createGitHubApi(token: string, { owner, name: repo }: Repository): Promise<GitHubApi> {
  // Octokit takes longer to load than all the rest: only a card that asks the API pays for it.
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token);
  const options = () => ({
    owner,
    repo,
    per_page: 100,
    request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
  });
  return {
    attempt: (run_id, attempt_number) =>
      guarded(async () => {
        const { data } = await octokit.rest.actions.getWorkflowRunAttempt({
          ...options(),
          run_id,
          attempt_number,
        });
        return readWorkflowRun(data);
      }),
    jobs: (run_id, attempt_number) =>
      guarded(async () => {
        const jobs: readonly unknown[] = await octokit.paginate(
          octokit.rest.actions.listJobsForWorkflowRunAttempt,
          {
            ...options(),
            run_id,
            attempt_number,
          },
        );
        return jobs.flatMap((job) => readJob(job) ?? []);
      }),
    async *completedRuns(workflow_id, branch, event) {
      for (let page = 1; page <= MAX_RUNS / 100; page += 1) {
        const runs = await guarded(async () => {
          const query = { ...options(), workflow_id, branch, event, status: "completed" as const, page };
          const { data } = await octokit.rest.actions.listWorkflowRuns(query);
          return data.workflow_runs.map(readWorkflowRun);
        });
        yield* runs.flatMap((run) => run ?? []);
        if (runs.length < 100) return;
      }
    },
  };
}

async function guarded<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new GitHubApiError(explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  const status = lookUp(error, "status");
  if (status === 401) return "it refused `github-token` (401)";
  if (status === 403 || status === 404) {
    return `\`github-token\` may not read the run (${status}): give the job \`permissions: actions: read\``;
  }
  return `it didn't answer (${status ?? (error instanceof Error ? error.message : "no reason given")})`;
}
