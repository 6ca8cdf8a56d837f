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

const PAGE_SIZE = 100;

/** The most pages that are read of one list: 5,000 jobs, or runs to find the one before among. */
const MAX_PAGES = 50;

/** Octokit prints headers of the answer as they are; what is said of an answer is said by us. */
const SILENCE = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Makes a client of the API of `GITHUB_API_URL`, through the proxies that the environment names.
 *
 * @param token needs `actions: read`
 * @param cancelled aborted when the step is to end: requests under way are given up then
 * @throws GitHubApiError when the environment names no usable API or proxy
 */
export async function createGitHubApi(
  token: string,
  { owner, name: repo }: Repository,
  cancelled: AbortSignal,
): Promise<GitHubApi> {
  // Octokit takes longer to load than all the rest: only a card that asks the API pays for it.
  const { getOctokit } = await import("@actions/github");
  const octokit = await guarded(async () => getOctokit(token, { log: SILENCE }));
  const { actions } = octokit.rest;
  const options = () => ({
    owner,
    repo,
    per_page: PAGE_SIZE,
    request: { signal: AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]) },
  });
  return {
    attempt: async (run_id, attempt_number) => {
      const query = { ...options(), run_id, attempt_number };
      return known(readWorkflowRun((await guarded(() => actions.getWorkflowRunAttempt(query))).data));
    },
    jobs: async (run_id, attempt_number) => {
      const jobs: WorkflowJob[] = [];
      const pages = inPages(async (page) => {
        const query = { ...options(), run_id, attempt_number, page };
        return lookUp((await actions.listJobsForWorkflowRunAttempt(query)).data, "jobs");
      });
      for await (const job of pages) jobs.push(...[readJob(job) ?? []].flat());
      return jobs;
    },
    async *completedRuns(workflow_id, branch, event) {
      const pages = inPages(async (page) => {
        const query = { ...options(), workflow_id, branch, event, status: "completed" as const, page };
        return lookUp((await actions.listWorkflowRuns(query)).data, "workflow_runs");
      });
      for await (const run of pages) yield* [readWorkflowRun(run) ?? []].flat();
    },
  };
}

/** Reads a list page by page, as far as it is asked for. */
async function* inPages(readPage: (page: number) => Promise<unknown>): AsyncGenerator<unknown> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await guarded(() => readPage(page));
    const items: readonly unknown[] = known(Array.isArray(answer) ? answer : undefined);
    yield* items;
    if (items.length < PAGE_SIZE) return;
  }
}

/** What was found in an answer; nothing is there when something else answered: a login page, a server of another kind. */
function known<T>(found: T | undefined): T {
  if (found !== undefined) return found;
  throw new GitHubApiError("what answered is not GitHub's API: check `GITHUB_API_URL` and the proxy");
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
  const cause = String(lookUp(error, "cause", "name") ?? lookUp(error, "name"));
  if (cause === "TimeoutError" || cause === "AbortError")
    return `it didn't answer within ${TIMEOUT_MS / 1000} s`;
  if (status === 401) return "it refused `github-token` (401)";
  const headers = lookUp(error, "response", "headers");
  if (lookUp(headers, "x-ratelimit-remaining") === "0" || lookUp(headers, "retry-after") !== undefined) {
    return `its rate limit is reached (${status})`;
  }
  if (status === 403 || status === 404) {
    return `\`github-token\` may not read the run (${status}): give the job \`permissions: actions: read\``;
  }
  // Octokit gives a network's errors the status 500, but no response.
  const isAnswer = lookUp(error, "response") !== undefined;
  const reason = isAnswer ? status : error instanceof Error ? error.message : "no reason given";
  return `it didn't answer (${reason})`;
}
