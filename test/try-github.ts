import type { JobProgress } from "./docs/run-workflow.ts";
import { type FakeGitHubApi, jobJson, runJson, startGitHubApi } from "./github/fake-api.ts";
import type { ExampleEvent } from "./message/cards/example-events.ts";

/** A stand-in for GitHub's API that knows a run and the one before it. */
export interface TriedGitHub extends AsyncDisposable {
  readonly url: FakeGitHubApi["url"];
  /** Takes how far a job of the run is. */
  readonly note: (job: JobProgress) => void;
}

/** How long the run has taken when the card asks for it. */
const RUN_MS = 250_000;

/**
 * Starts the stand-in.
 *
 * @param event what started the run, with its environment
 * @param previous how the run before it ended
 */
export async function startTriedGitHub(
  { name, env }: ExampleEvent,
  previous: "success" | "failure",
): Promise<TriedGitHub> {
  const jobs = new Map<string, JobProgress>();
  const page = `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}/actions/runs/${env["GITHUB_RUN_ID"]}`;
  const run = {
    name: env["GITHUB_WORKFLOW"],
    event: name,
    head_branch: env["GITHUB_REF_NAME"],
    html_url: page,
    run_started_at: new Date(Date.now() - RUN_MS).toISOString(),
  };
  const own = { id: Number(env["GITHUB_RUN_ID"]), run_number: Number(env["GITHUB_RUN_NUMBER"]) };
  const before = { id: own.id - 1, run_number: own.run_number - 1, conclusion: previous };
  const api = await startGitHubApi({
    runs: [1, 2]
      .map((attempt) => runJson({ ...run, ...own, run_attempt: attempt }))
      .concat(runJson({ ...run, ...before })),
    jobs: () =>
      [...jobs.values()].map((job, index) => ({
        ...jobJson(index + 1, job.name, job.conclusion, job.steps),
        html_url: `${page}/job/${index + 1}`,
        runner_name: job.conclusion === null ? "GitHub Actions 1" : "GitHub Actions 2",
      })),
  });
  return {
    url: api.url,
    note: (job) => {
      jobs.set(job.name, { ...job, steps: { ...job.steps } });
    },
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  };
}
