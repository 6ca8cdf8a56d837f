import type { Clock } from "../clock.ts";
import { createGitHubApi, type GitHubApi, GitHubApiError } from "../github/api.ts";
import type { WorkflowJob } from "../github/jobs.ts";
import { type Repository, repositoryOf } from "../github/repository.ts";
import type { TriggeringEvent } from "../github/run-context.ts";
import { type Environment, runAttempt } from "../github/run-context.ts";
import { type News, newsOf, previousConclusion } from "../github/status-news.ts";
import {
  type Conclusion,
  numberOf,
  readWorkflowRun,
  stringOf,
  type WorkflowRun,
} from "../github/workflow-run.ts";
import { lookUp } from "../json.ts";
import type { Origin, RunStory } from "./cards/job-status.ts";

/** When a job-status card is sent. */
export type NotifyOn = "always" | "failure" | "change";

/** A result of a job, as `job.status` and `needs.*.result` spell it. */
export type JobResult = "success" | "failure" | "cancelled" | "skipped";

/** What the story of a run is found out from. */
export interface StoryDeps {
  readonly env: Environment;
  readonly event: TriggeringEvent;
  /** The results given as `job-status`. */
  readonly results: readonly JobResult[];
  readonly notifyOn: NotifyOn;
  readonly token: string | undefined;
  /** The check run of the step's own job, which is the job's ID too. */
  readonly checkRunId: number | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  /** Is told what is missing from the card, and why. */
  readonly onMissing: (message: string) => void;
  readonly createApi?: typeof createGitHubApi;
}

/** The story to tell, or why there is none: a clause. */
export type StoryOrSkip = { readonly story: RunStory } | { readonly skipReason: string };

/** Failed steps show up in the API a little after they failed. */
const LAG_MS = 2_000;

/** Finds out how the run ended that the step is to tell of, and whether it is to be told. */
export async function findStory(sources: StoryDeps): Promise<StoryOrSkip> {
  const { env, event, notifyOn, onMissing } = sources;
  const repository = repositoryOf(env);
  const api = await connect(sources, repository);
  const triggering =
    event.name === "workflow_run" ? readWorkflowRun(lookUp(event.payload, "workflow_run")) : undefined;
  const run =
    triggering ?? (await ask(api, "how long the run took", onMissing, (it) => it.attempt(...ownRun(env))));
  const jobs = await askForJobs(triggering, api, sources);
  const failedJobs = jobs.filter(({ hasFailed }) => hasFailed);
  const conclusion = conclude(triggering, sources.results, failedJobs);

  if (notifyOn === "failure" && conclusion !== "failure") {
    return { skipReason: `\`notify-on\` is failure, and the run's result is ${conclusion}` };
  }
  const news = notifyOn === "change" ? await findNews(run, conclusion, api, onMissing) : "not asked for";
  if (news === "none") return { skipReason: `\`notify-on\` is change, and ${conclusion} is no news` };
  const facts = factsOf(sources, repository, run, triggering);
  return { story: { ...facts, conclusion, failedJobs, news: news === "not asked for" ? undefined : news } };
}

async function connect(
  { token, cancelled, onMissing, createApi = createGitHubApi }: StoryDeps,
  repository: Repository,
): Promise<GitHubApi | undefined> {
  if (token !== undefined) {
    return orMissing("what it knows of the run", onMissing, () => createApi(token, repository, cancelled));
  }
  onMissing(
    "`github-token` is empty: the card goes out without what GitHub's API knows, failed jobs and steps above all.",
  );
  return undefined;
}

/** Asks the API, if there is one; where it can't be asked, says what is missing for it. */
async function ask<T>(
  api: GitHubApi | undefined,
  what: string,
  onMissing: StoryDeps["onMissing"],
  question: (api: GitHubApi) => Promise<T>,
): Promise<T | undefined> {
  return api && orMissing(what, onMissing, () => question(api));
}

async function orMissing<T>(
  what: string,
  onMissing: StoryDeps["onMissing"],
  question: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof GitHubApiError)) throw error;
    onMissing(`GitHub's API was asked ${what}, but ${error.message}.`);
    return undefined;
  }
}

/** The ID and attempt of the run that the step is part of. */
function ownRun(env: Environment): [number, number] {
  return [Number(env["GITHUB_RUN_ID"]), runAttempt(env)];
}

async function askForJobs(
  triggering: WorkflowRun | undefined,
  api: GitHubApi | undefined,
  sources: StoryDeps,
): Promise<readonly WorkflowJob[]> {
  const { env, results, clock, cancelled, onMissing } = sources;
  const [id, attempt] = triggering ? [triggering.id, triggering.attempt] : ownRun(env);
  const question = () => ask(api, "which jobs failed", onMissing, (it) => it.jobs(id, attempt));
  const jobs = await question();
  if (!jobs || triggering || worst(results) !== "failure") return jobs ?? [];
  if (isPlausible(jobs, sources)) return jobs;
  await clock.sleep(LAG_MS, cancelled);
  const again = (await question()) ?? jobs;
  if (again.some(({ hasFailed }) => hasFailed)) return again;
  const own = findOwnJob(again, sources);
  return own ? [{ ...own, hasFailed: true }] : again;
}

/** Says whether the API already knows of the failure that `job-status` tells of. */
function isPlausible(jobs: readonly WorkflowJob[], sources: StoryDeps): boolean {
  if (!jobs.some(({ hasFailed }) => hasFailed)) return false;
  // One result is likely the own job's: then its own failure is to be among them.
  return sources.results.length > 1 || findOwnJob(jobs, sources)?.hasFailed !== false;
}

function findOwnJob(jobs: readonly WorkflowJob[], { checkRunId, env }: StoryDeps): WorkflowJob | undefined {
  const runner = env["RUNNER_NAME"];
  return (
    jobs.find(({ id }) => id === checkRunId) ??
    jobs.find((job) => job.isRunning && runner !== undefined && job.runner === runner)
  );
}

function conclude(
  triggering: WorkflowRun | undefined,
  results: readonly JobResult[],
  failedJobs: readonly WorkflowJob[],
): Conclusion {
  if (triggering) return triggering.conclusion ?? "other";
  return failedJobs.length > 0 ? "failure" : worst(results);
}

/** The worst of several results; skipped ones don't count. */
export function worst(results: readonly JobResult[]): Exclude<JobResult, "skipped"> {
  if (results.includes("failure")) return "failure";
  return results.includes("cancelled") ? "cancelled" : "success";
}

async function findNews(
  run: WorkflowRun | undefined,
  conclusion: Conclusion,
  api: GitHubApi | undefined,
  onMissing: StoryDeps["onMissing"],
): Promise<News | "none" | undefined> {
  const previous = await ask(run && api, "how the run before ended", onMissing, async (it) =>
    run ? { conclusion: await previousConclusion(run, it) } : undefined,
  );
  return previous && (newsOf(conclusion, previous.conclusion) ?? "none");
}

function factsOf(
  { env, event, now }: StoryDeps,
  repository: Repository,
  run: WorkflowRun | undefined,
  triggering: WorkflowRun | undefined,
): Omit<RunStory, "conclusion" | "news" | "failedJobs"> {
  const [id, attempt] = ownRun(env);
  const end = triggering ? triggering.updatedAt : now();
  const sha =
    triggering?.sha ??
    stringOf(lookUp(event.payload, "pull_request", "head", "sha")) ??
    stringOf(env["GITHUB_SHA"]);
  const pushed = triggering ? undefined : stringOf(lookUp(event.payload, "head_commit", "message"));
  return {
    workflow: triggering?.workflow ?? stringOf(env["GITHUB_WORKFLOW"]) ?? "Workflow",
    runNumber: triggering ? triggering.number?.toString() : stringOf(env["GITHUB_RUN_NUMBER"]),
    attempt: triggering?.attempt ?? attempt,
    runUrl:
      triggering?.url ?? `${repository.url}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
    repository: { name: `${repository.owner}/${repository.name}`, url: repository.url },
    origin: triggering ? originOfRun(triggering) : originOfEvent(event.payload, env),
    commit: sha === undefined ? undefined : { sha, message: pushed ?? run?.commitMessage },
    actor: triggering?.actor ?? stringOf(env["GITHUB_TRIGGERING_ACTOR"]) ?? stringOf(env["GITHUB_ACTOR"]),
    durationMs: run?.startedAt === undefined || end === undefined ? undefined : end - run.startedAt,
  };
}

function originOfRun({ pullRequest, branch }: WorkflowRun): Origin {
  if (pullRequest !== undefined) return { kind: "pull request", number: pullRequest, title: undefined };
  return { kind: "branch", name: branch ?? "unknown" };
}

function originOfEvent(payload: unknown, env: Environment): Origin {
  const pullRequest = numberOf(lookUp(payload, "pull_request", "number"));
  if (pullRequest !== undefined) {
    return {
      kind: "pull request",
      number: pullRequest,
      title: stringOf(lookUp(payload, "pull_request", "title")),
    };
  }
  const name = stringOf(env["GITHUB_HEAD_REF"]) ?? stringOf(env["GITHUB_REF_NAME"]) ?? "unknown";
  return { kind: env["GITHUB_REF_TYPE"] === "tag" ? "tag" : "branch", name };
}
