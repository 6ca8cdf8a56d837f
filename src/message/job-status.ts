import { createGitHubApi, type GitHubApi } from "../github/api.ts";
import type { WorkflowJob } from "../github/jobs.ts";
import { type Repository, repositoryOf } from "../github/repository.ts";
import { type News, newsOf, previousConclusion } from "../github/status-news.ts";
import { type Conclusion, readWorkflowRun, stringOf, type WorkflowRun } from "../github/workflow-run.ts";
import { lookUp } from "../json.ts";
import { quote } from "../text.ts";
import type { RunDetails, RunResult } from "./cards/job-status.ts";
import { type FactsDeps, factsOf, ownRun, type Subject } from "./run-facts.ts";
import { findJobs, type JobResult, orWarn, type RunJobsDeps } from "./run-jobs.ts";

/** When a job-status card is sent. */
export type NotifyOn = "always" | "failure" | "change";

/** What finding out about a run needs. */
export interface RunDetailsDeps extends RunJobsDeps, FactsDeps {
  readonly notifyOn: NotifyOn;
  readonly token: string | undefined;
  readonly createApi?: typeof createGitHubApi;
}

/** What the card is to show, or why there is nothing to report: a clause. */
export type RunDetailsOrSkip =
  | {
      readonly details: RunDetails;
      /** The run's ID and result: what stays the same when a re-run describes it in other words. */
      readonly subject: string;
    }
  | { readonly skipReason: string };

/** Finds out how the run ended that the step reports on, and whether to send a card about it. */
export async function findRunDetails(deps: RunDetailsDeps): Promise<RunDetailsOrSkip> {
  const { event, notifyOn, log } = deps;
  const triggering =
    event.name === "workflow_run" ? readWorkflowRun(lookUp(event.payload, "workflow_run")) : undefined;
  const unfinished = triggering && whyUnfinished(triggering, lookUp(event.payload, "action"));
  if (unfinished !== undefined) return { skipReason: unfinished };

  const subject = await findSubject(triggering, deps);
  const attempt = triggering ? { ...triggering, isOwn: false } : { ...ownRun(deps.env), isOwn: true };
  const jobs = await findJobs(attempt, subject.api, deps);
  const conclusion = conclude(triggering, deps.results, jobs);
  if (conclusion === "skipped") return { skipReason: "every job was skipped, so there is no result" };
  const spelled = conclusion === "other" ? (triggering?.spelledConclusion ?? "unknown") : conclusion;
  if (notifyOn === "failure" && conclusion !== "failure") {
    return { skipReason: `\`notify-on\` is failure, and the run's result is ${spelled}` };
  }
  const news = notifyOn === "change" ? await findNews(subject, { conclusion, spelled }, log) : undefined;
  if (news === "none") return { skipReason: `\`notify-on\` is change, and ${spelled} is no news` };
  const details = { ...(await factsOf(subject, deps)), ...jobsToShow(jobs, conclusion), conclusion, news };
  return { details, subject: `run ${attempt.id} ${conclusion}` };
}

/** Says why a triggering run has no result yet, if so: a clause. */
function whyUnfinished({ conclusion, workflow }: WorkflowRun, action: unknown): string | undefined {
  if (conclusion === "action_required")
    return `the run of ${quote(workflow)} waits for approval, so there is no result`;
  if (action === "completed" || (action === undefined && conclusion !== undefined)) return undefined;
  const state = stringOf(action) ?? "not completed";
  return `the run of ${quote(workflow)} has not ended (${state}): add \`types: [completed]\` to \`on: workflow_run\``;
}

async function findSubject(triggering: WorkflowRun | undefined, deps: RunDetailsDeps): Promise<Subject> {
  const { env, log } = deps;
  const repository = repositoryOf(env);
  const api = await connect(repository, deps);
  const { id, attempt } = ownRun(env);
  const run =
    triggering ?? (api && (await orWarn("how long the run took", log, () => api.attempt(id, attempt))));
  return { repository, api, triggering, run };
}

async function connect(
  repository: Repository,
  { token, cancelled, log, createApi = createGitHubApi }: RunDetailsDeps,
): Promise<GitHubApi | undefined> {
  if (token !== undefined)
    return orWarn("anything about the run", log, () => createApi(token, repository, cancelled));
  log.warning(
    "`github-token` is empty, so the card lacks what comes from GitHub's API, such as failed jobs and steps. Leave the input out to use the job's token.",
  );
  return undefined;
}

/** How the run ended. Timeouts are failures, though GitHub marks them as cancelled. */
function conclude(
  triggering: WorkflowRun | undefined,
  results: readonly JobResult[],
  jobs: readonly WorkflowJob[],
): RunResult | "skipped" {
  if (!triggering) return jobs.some(({ hasFailed }) => hasFailed) ? "failure" : worst(results);
  const { conclusion } = triggering;
  const hasTimedOut = conclusion === "cancelled" && jobs.some(({ timeout }) => timeout !== undefined);
  return hasTimedOut ? "failure" : resultOf(conclusion);
}

function resultOf(conclusion: Conclusion | undefined): RunResult | "skipped" {
  return conclusion === undefined || conclusion === "action_required" ? "other" : conclusion;
}

/** The worst of several results. Skipped ones don't count, unless all are. */
export function worst(results: readonly JobResult[]): JobResult {
  const order: readonly JobResult[] = ["failure", "cancelled", "success"];
  return order.find((result) => results.includes(result)) ?? "skipped";
}

/** The jobs that the card names. Jobs that were cancelled in a run that succeeded are not worth a line. */
function jobsToShow(
  jobs: readonly WorkflowJob[],
  conclusion: RunResult,
): Pick<RunDetails, "failedJobs" | "cancelledJobs"> {
  return {
    failedJobs: jobs.filter(({ hasFailed }) => hasFailed),
    cancelledJobs: jobs.filter(({ isCancelled }) => isCancelled && conclusion !== "success"),
  };
}

async function findNews(
  { run, api }: Subject,
  { conclusion, spelled }: { readonly conclusion: RunResult; readonly spelled: string },
  log: RunDetailsDeps["log"],
): Promise<News | "none" | undefined> {
  const previous =
    run &&
    api &&
    (await orWarn("how the previous run ended", log, async () => ({
      conclusion: await previousConclusion(run, api),
    })));
  if (!previous)
    log.warning(
      `\`notify-on\` is change, but how the previous run ended is not known: the card is sent, with the result ${spelled}, as without \`notify-on\`.`,
    );
  return previous && (newsOf(conclusion, previous.conclusion) ?? "none");
}
