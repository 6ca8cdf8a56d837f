import { lookUp } from "../json.ts";
import { explain, GitHubApiError, NOT_GITHUB, TIMEOUT_MS } from "./api-error.ts";
import { readJob, type WorkflowJob } from "./jobs.ts";
import { readPages } from "./pages.ts";
import type { Repository } from "./repository.ts";
import { readWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

/** GitHub's API as far as the job-status card uses it; each call rejects with `GitHubApiError`. */
export interface GitHubApi {
  /** An attempt of a run. */
  attempt(runId: number, attempt: number): Promise<WorkflowRun | undefined>;
  /** All jobs of an attempt, from every page. */
  jobs(runId: number, attempt: number): Promise<JobList>;
  /** Completed runs of a workflow for an event, and for a branch if there is one, newest first, page by page. */
  completedRuns(workflowId: number, branch: string | undefined, event: string): AsyncIterable<WorkflowRun>;
  /** The messages of a job's annotations; needs `checks: read`. */
  annotations(jobId: number): Promise<readonly string[]>;
  /** Whether there is such a branch or tag, `heads/main` or `tags/v1`; needs `contents: read`. */
  hasRef(ref: string): Promise<boolean>;
}

/** Jobs of a run. */
export interface JobList {
  readonly jobs: readonly WorkflowJob[];
  /** How many there are; more than `jobs` has if GitHub's pages ended early. */
  readonly total: number;
}

/** Octokit prints headers of the response as they are. The action's own log says what is needed of them. */
const NO_LOG = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Makes a client of the API of `GITHUB_API_URL`, through the proxies that the environment names.
 *
 * @param token needs `actions: read`
 * @param cancelled aborted when the step is to end: it then gives up requests under way
 * @throws GitHubApiError if the environment names no usable API or proxy
 */
export async function createGitHubApi(
  token: string,
  { owner, name: repo }: Repository,
  cancelled: AbortSignal,
): Promise<GitHubApi> {
  // Octokit takes longer to load than all the rest: only a card that needs the API pays for it.
  const { getOctokit } = await import("@actions/github");
  const octokit = await guarded(async () => getOctokit(token, { log: NO_LOG }));
  const { actions, checks, git } = octokit.rest;
  const options = () => ({
    owner,
    repo,
    request: { signal: AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]) },
  });
  return {
    attempt: async (run_id, attempt_number) => {
      const query = { ...options(), run_id, attempt_number };
      return known(readWorkflowRun((await guarded(() => actions.getWorkflowRunAttempt(query))).data));
    },
    jobs: async (run_id, attempt_number) => {
      const pages = readPages("jobs", (page) =>
        guarded(() =>
          actions.listJobsForWorkflowRunAttempt({ ...options(), ...page, run_id, attempt_number }),
        ),
      );
      const jobs = new Map<number, WorkflowJob>();
      let total = 0;
      for await (const { items, total: announced } of pages) {
        for (const job of items.flatMap((it) => readJob(it) ?? [])) jobs.set(job.id, job);
        total = announced ?? 0;
      }
      return { jobs: [...jobs.values()], total: Math.max(total, jobs.size) };
    },
    async *completedRuns(workflow_id, branch, event) {
      const query = {
        workflow_id,
        ...(branch !== undefined && { branch }),
        event,
        status: "completed" as const,
      };
      const pages = readPages("workflow_runs", (page) =>
        guarded(() => actions.listWorkflowRuns({ ...options(), ...page, ...query })),
      );
      for await (const { items } of pages) yield* items.flatMap((it) => readWorkflowRun(it) ?? []);
    },
    annotations: async (check_run_id) => {
      const pages = readPages(undefined, (page) =>
        guarded(() => checks.listAnnotations({ ...options(), ...page, check_run_id }), "checks: read"),
      );
      const messages: string[] = [];
      for await (const { items } of pages) messages.push(...items.map((it) => String(lookUp(it, "message"))));
      return messages;
    },
    hasRef: async (ref) => {
      try {
        const { data } = await guarded(() => git.getRef({ ...options(), ref }), "contents: read");
        known(lookUp(data, "ref") === `refs/${ref}` || undefined);
        return true;
      } catch (error) {
        if (error instanceof GitHubApiError && lookUp(error.cause, "status") === 404) return false;
        throw error;
      }
    },
  };
}

/** What a response has in it; undefined if it isn't from GitHub's API. */
function known<T>(found: T | undefined): T {
  if (found !== undefined) return found;
  throw new GitHubApiError(NOT_GITHUB);
}

async function guarded<T>(request: () => Promise<T>, permission = "actions: read"): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw explain(error, permission);
  }
}
