import type { WorkflowJob } from "../../github/jobs.ts";
import type { Origin } from "../../github/origin.ts";
import type { News } from "../../github/status-news.ts";
import type { Conclusion } from "../../github/workflow-run.ts";
import {
  type Block,
  type Button,
  type Card,
  type Fact,
  line,
  link,
  plain,
  type RichText,
  type Section,
  type Tone,
} from "./card.ts";

/** How a run ended, as a card shows it. */
export type RunResult = Exclude<Conclusion, "skipped" | "action_required">;

/** What a job-status card shows about a run, whatever its result. */
export interface RunFacts {
  readonly workflow: string;
  readonly runNumber: string | undefined;
  readonly attempt: number;
  readonly runUrl: string;
  readonly repository: { readonly name: string; readonly url: string };
  /** Undefined if it isn't known. */
  readonly origin: Origin | undefined;
  /** What a deployment deploys to. */
  readonly environment: string | undefined;
  readonly commit:
    | { readonly sha: string; readonly subject: string | undefined; readonly url: string }
    | undefined;
  /** Who or what started it. */
  readonly startedBy: string | undefined;
  readonly durationMs: number | undefined;
}

/** All that a job-status card shows: a run, how it ended, and the jobs to name. */
export interface RunDetails extends RunFacts {
  readonly conclusion: RunResult;
  /** What is new about that, if the step found out. */
  readonly news: News | undefined;
  readonly failedJobs: readonly WorkflowJob[];
  /** Jobs that were cancelled, and are not known to have timed out. */
  readonly cancelledJobs: readonly WorkflowJob[];
}

const MAX_JOBS = 10;
/** Below failed jobs, cancelled ones are mostly a consequence of `fail-fast`. */
const MAX_OTHERS = 3;
const MAX_STEPS = 5;
const MAX_NAME = 100;
const MAX_STEP = 60;

/** Makes the card that shows how a run ended. */
export function jobStatusCard(details: RunDetails): Card {
  const { tone, emoji, verb, subtitle } = lookOf(details);
  const { repository, environment, commit, startedBy, durationMs, runNumber, attempt, runUrl } = details;
  const run = `${runNumber === undefined ? "Run" : `#${runNumber}`}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
  const facts: Fact[] = [
    { name: "Repository", value: link(repository.name, repository.url) },
    ...(details.origin ? [originFact(details.origin, repository.url)] : []),
    ...(environment ? [{ name: "Environment", value: plain(line(environment)) }] : []),
    ...(commit ? [{ name: "Commit", value: commitText(commit) }] : []),
    ...(startedBy ? [{ name: "By", value: plain(line(startedBy)) }] : []),
    { name: "Run", value: link(run, runUrl) },
    ...(durationMs === undefined ? [] : [{ name: "Took", value: plain(duration(durationMs)) }]),
  ];
  const buttons: Button[] = [
    { title: "View run", url: runUrl },
    ...(commit ? [{ title: "View commit", url: commit.url }] : []),
  ];
  return {
    tone,
    title: `${emoji} ${line(details.workflow, MAX_NAME)} ${verb}`,
    ...(subtitle === undefined ? {} : { subtitle }),
    facts,
    sections: [
      ...jobsSection("failed", details.conclusion === "success", details.failedJobs, MAX_JOBS),
      ...jobsSection(
        "cancelled",
        false,
        details.cancelledJobs,
        details.failedJobs.length > 0 ? MAX_OTHERS : MAX_JOBS,
      ),
    ],
    buttons,
  };
}

interface Look {
  readonly tone: Tone;
  readonly emoji: string;
  readonly verb: string;
  readonly subtitle?: string;
}

function lookOf({ conclusion, news }: RunDetails): Look {
  if (news === "broken")
    return { tone: "bad", emoji: "💥", verb: "is broken", subtitle: "It succeeded the time before" };
  if (news === "recovered")
    return { tone: "good", emoji: "🎉", verb: "has recovered", subtitle: "It failed the time before" };
  switch (conclusion) {
    case "success":
      return { tone: "good", emoji: "✅", verb: "succeeded" };
    case "failure":
      return { tone: "bad", emoji: "❌", verb: "failed" };
    case "cancelled":
      return { tone: "warning", emoji: "🛑", verb: "was cancelled" };
    case "other":
      return { tone: "neutral", emoji: "⚪", verb: "ended without a result" };
  }
}

const REF_NAMES = { branch: "Branch", tag: "Tag", ref: "Ref" } as const;

function originFact(origin: Origin, repositoryUrl: string): Fact {
  if (origin.kind !== "pull request") {
    const { kind, name, url, pullRequest } = origin;
    const also =
      pullRequest === undefined ? [] : [...plain(" · "), ...pullRequestLink(pullRequest, repositoryUrl)];
    return { name: REF_NAMES[kind], value: [...link(line(name), url), ...also] };
  }
  const { number, title, queue } = origin;
  const what = title ?? (queue === undefined ? undefined : `in the merge queue of ${queue}`);
  return {
    name: "Pull request",
    value: [...pullRequestLink(number, repositoryUrl), ...(what ? plain(` ${line(what)}`) : [])],
  };
}

function pullRequestLink(number: number, repositoryUrl: string): RichText {
  return link(`#${number}`, `${repositoryUrl}/pull/${number}`);
}

function commitText({ sha, subject, url }: NonNullable<RunDetails["commit"]>): RichText {
  const [hash] = link(sha.slice(0, 7), url);
  return [...(hash ? [{ ...hash, code: true }] : []), ...(subject ? plain(` ${line(subject)}`) : [])];
}

/** @param isAllowed whether the run succeeded all the same, because of `continue-on-error` */
function jobsSection(
  result: "failed" | "cancelled",
  isAllowed: boolean,
  jobs: readonly WorkflowJob[],
  most: number,
): Section[] {
  if (jobs.length === 0) return [];
  const blocks = jobs.slice(0, most).map((job): Block => {
    const details = result === "failed" ? failureOf(job) : "";
    const text = [...link(line(job.name, MAX_NAME), job.url), ...(details ? plain(`: ${details}`) : [])];
    return { kind: "item", depth: 0, marker: "•", text };
  });
  const others = jobs.length - blocks.length;
  const rest: Block[] = others > 0 ? [{ kind: "paragraph", text: plain(`and ${others} more`) }] : [];
  const heading = jobs.length === 1 ? `${capitalized(result)} job` : `${jobs.length} ${result} jobs`;
  return [{ heading: isAllowed ? `${heading} (allowed to fail)` : heading, blocks: [...blocks, ...rest] }];
}

/** `timed out after 10 minutes in Run tests`, or the failed steps. */
function failureOf({ timeout, failedSteps, cancelledSteps }: WorkflowJob): string {
  if (!timeout) return stepNames(failedSteps);
  const steps = stepNames(timeout.of === "job" ? cancelledSteps : failedSteps);
  return `timed out${timeout.after ? ` after ${timeout.after}` : ""}${steps ? ` in ${steps}` : ""}`;
}

function stepNames(steps: readonly string[]): string {
  const names = steps.slice(0, MAX_STEPS).map((step) => line(step, MAX_STEP));
  const more = steps.length > MAX_STEPS ? ` and ${steps.length - MAX_STEPS} more` : "";
  return `${names.join(", ")}${more}`;
}

function capitalized(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** A duration as people write it: `8 s`, `4 min 10 s`, `2 h 5 min`. */
function duration(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes, secs] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${secs} s` : `${secs} s`;
}
