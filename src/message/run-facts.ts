import type { GitHubApi } from "../github/api.ts";
import { type Origin, originOfEvent, originOfRun } from "../github/origin.ts";
import type { Repository } from "../github/repository.ts";
import { type Environment, runAttempt, type TriggeringEvent } from "../github/run-context.ts";
import { stringOf, type WorkflowRun } from "../github/workflow-run.ts";
import { lookUp } from "../json.ts";
import type { RunFacts } from "./cards/job-status.ts";
import { withEmoji } from "./cards/short-names.ts";

/** The run that the card is about. */
export interface Subject {
  readonly repository: Repository;
  readonly api: GitHubApi | undefined;
  /** The run that triggered this one with a `workflow_run` event; undefined if the card is about the step's own run. */
  readonly triggering: WorkflowRun | undefined;
  /** The triggering or the own run; undefined if the API doesn't have it. */
  readonly run: WorkflowRun | undefined;
}

/** Where the facts come from, apart from the run. */
export interface FactsDeps {
  readonly env: Environment;
  readonly event: TriggeringEvent;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The ID and attempt of the run that the step is part of. */
export function ownRun(env: Environment): { readonly id: number; readonly attempt: number } {
  return { id: Number(env["GITHUB_RUN_ID"]), attempt: runAttempt(env) };
}

/** Finds what a card shows about a run, whatever its result. */
export function factsOf(subject: Subject, deps: FactsDeps): Promise<RunFacts> {
  const { triggering } = subject;
  return triggering ? factsOfTriggering(triggering, subject, deps) : factsOfOwn(subject, deps);
}

async function factsOfTriggering(
  run: WorkflowRun,
  { repository, api }: Subject,
  { event: { payload } }: FactsDeps,
): Promise<RunFacts> {
  const defaultBranch = stringOf(lookUp(payload, "repository", "default_branch"));
  return {
    workflow: run.workflow,
    runNumber: run.number?.toString(),
    attempt: run.attempt,
    runUrl: run.url ?? `${repository.url}/actions/runs/${run.id}`,
    repository: shown(repository),
    origin: await originOfRun(run, repository, api, defaultBranch),
    environment: undefined,
    commit: await commitOf(run.sha, run.commitMessage, run.head.url ?? repository.url),
    startedBy: startedBy(run.event, run.attempt, run.actor, undefined),
    durationMs: durationOf(run.startedAt, run.updatedAt),
  };
}

async function factsOfOwn({ repository, run }: Subject, { env, event, now }: FactsDeps): Promise<RunFacts> {
  const { payload } = event;
  const { id, attempt } = ownRun(env);
  const sha = lookUp(payload, "pull_request", "head", "sha") ?? env["GITHUB_SHA"];
  const message = lookUp(payload, "head_commit", "message") ?? run?.commitMessage;
  const actor = stringOf(env["GITHUB_TRIGGERING_ACTOR"]) ?? stringOf(env["GITHUB_ACTOR"]);
  return {
    workflow: stringOf(env["GITHUB_WORKFLOW"]) ?? "Workflow",
    runNumber: stringOf(env["GITHUB_RUN_NUMBER"]),
    attempt,
    runUrl: `${repository.url}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
    repository: shown(repository),
    origin: await withEmojiTitle(originOfEvent(event, env, repository)),
    environment: stringOf(lookUp(payload, "deployment", "environment")),
    commit: await commitOf(stringOf(sha), stringOf(message), repository.url),
    startedBy: startedBy(event.name, attempt, actor, stringOf(lookUp(payload, "action"))),
    durationMs: durationOf(run?.startedAt, now()),
  };
}

function shown({ owner, name, url }: Repository): RunFacts["repository"] {
  return { name: `${owner}/${name}`, url };
}

async function withEmojiTitle(origin: Origin | undefined): Promise<Origin | undefined> {
  if (origin?.kind !== "pull request" || origin.title === undefined) return origin;
  return { ...origin, title: await withEmoji(origin.title) };
}

/** GitHub shows short names in commit messages as emoji, too: `:bug: Fix the parser`. */
async function commitOf(
  sha: string | undefined,
  message: string | undefined,
  repositoryUrl: string,
): Promise<RunFacts["commit"]> {
  if (sha === undefined) return undefined;
  const subject = message?.split("\n")[0]?.trim();
  return { sha, subject: subject && (await withEmoji(subject)), url: `${repositoryUrl}/commit/${sha}` };
}

/**
 * Says who or what started a run.
 *
 * @param detail the type of a `repository_dispatch`
 */
function startedBy(
  event: string,
  attempt: number,
  actor: string | undefined,
  detail: string | undefined,
): string | undefined {
  // GitHub names the last editor of a schedule's cron line as its actor, until somebody re-runs it.
  if (event === "schedule" && attempt === 1) return "the schedule";
  if (actor === undefined) return undefined;
  switch (event) {
    case "workflow_dispatch":
      return `${actor} (${event})`;
    case "repository_dispatch":
      return `${actor} (${event}${detail === undefined ? "" : `: ${detail}`})`;
    default:
      return actor;
  }
}

function durationOf(start: number | undefined, end: number | undefined): number | undefined {
  return start === undefined || end === undefined ? undefined : end - start;
}
