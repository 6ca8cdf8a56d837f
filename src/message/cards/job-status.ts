import type { WorkflowJob } from "../../github/jobs.ts";
import type { News } from "../../github/status-news.ts";
import type { Conclusion } from "../../github/workflow-run.ts";
import {
  type Block,
  type Button,
  type Card,
  encodePath,
  type Fact,
  line,
  link,
  plain,
  type RichText,
  type Section,
  type Tone,
} from "./card.ts";

/** What a job-status card tells of: a run, how it ended, and what failed in it. */
export interface RunStory {
  readonly workflow: string;
  readonly conclusion: Conclusion;
  /** What is new about that, where the step was to find out. */
  readonly news: News | undefined;
  readonly runNumber: string | undefined;
  readonly attempt: number;
  readonly runUrl: string;
  readonly repository: { readonly name: string; readonly url: string };
  readonly origin: Origin;
  readonly commit: { readonly sha: string; readonly message: string | undefined } | undefined;
  readonly actor: string | undefined;
  readonly durationMs: number | undefined;
  readonly failedJobs: readonly WorkflowJob[];
}

/** What the run was for. */
export type Origin =
  | { readonly kind: "branch" | "tag"; readonly name: string }
  | { readonly kind: "pull request"; readonly number: number; readonly title: string | undefined };

const MAX_JOBS = 10;
const MAX_STEPS = 5;
const MAX_NAME = 100;
const MAX_STEP = 60;

/** Makes the card that tells how a run ended. */
export function jobStatusCard(story: RunStory): Card {
  const { tone, emoji, verb, subtitle } = lookOf(story);
  const { repository, commit, actor, durationMs, runNumber, attempt, runUrl } = story;
  const run = `${runNumber === undefined ? "Run" : `#${runNumber}`}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
  const commitUrl = commit && `${repository.url}/commit/${commit.sha}`;
  const facts: Fact[] = [
    { name: "Repository", value: link(repository.name, repository.url) },
    originFact(story),
    ...(commit ? [{ name: "Commit", value: commitText(commit, commitUrl) }] : []),
    ...(actor ? [{ name: "By", value: plain(line(actor)) }] : []),
    { name: "Run", value: link(run, runUrl) },
    ...(durationMs === undefined ? [] : [{ name: "Took", value: plain(duration(durationMs)) }]),
  ];
  const buttons: Button[] = [
    { title: "View run", url: runUrl },
    ...(commitUrl === undefined ? [] : [{ title: "View commit", url: commitUrl }]),
  ];
  return {
    tone,
    title: `${emoji} ${line(story.workflow, MAX_NAME)} ${verb}`,
    ...(subtitle === undefined ? {} : { subtitle }),
    facts,
    sections: failedSections(story.failedJobs),
    buttons,
  };
}

interface Look {
  readonly tone: Tone;
  readonly emoji: string;
  readonly verb: string;
  readonly subtitle?: string;
}

function lookOf({ conclusion, news }: RunStory): Look {
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

function originFact({ origin, repository }: RunStory): Fact {
  if (origin.kind === "pull request") {
    const title = origin.title === undefined ? [] : plain(` ${line(origin.title)}`);
    return {
      name: "Pull request",
      value: [...link(`#${origin.number}`, `${repository.url}/pull/${origin.number}`), ...title],
    };
  }
  return {
    name: origin.kind === "tag" ? "Tag" : "Branch",
    value: link(line(origin.name), `${repository.url}/tree/${encodePath(origin.name)}`),
  };
}

function commitText({ sha, message }: NonNullable<RunStory["commit"]>, url: string | undefined): RichText {
  const [hash] = link(sha.slice(0, 7), url);
  const subject = message?.split("\n")[0]?.trim();
  return [...(hash ? [{ ...hash, code: true }] : []), ...(subject ? plain(` ${line(subject)}`) : [])];
}

function failedSections(jobs: readonly WorkflowJob[]): Section[] {
  if (jobs.length === 0) return [];
  const blocks = jobs.slice(0, MAX_JOBS).map(({ name, url, failedSteps }): Block => {
    const steps = failedSteps
      .slice(0, MAX_STEPS)
      .map((step) => line(step, MAX_STEP))
      .join(", ");
    const more = failedSteps.length > MAX_STEPS ? ` and ${failedSteps.length - MAX_STEPS} more` : "";
    const text = [...link(line(name, MAX_NAME), url), ...(steps ? plain(`: ${steps}${more}`) : [])];
    return { kind: "item", depth: 0, marker: "•", text };
  });
  const others = jobs.length - blocks.length;
  const rest: Block[] = others > 0 ? [{ kind: "paragraph", text: plain(`and ${others} more`) }] : [];
  return [
    {
      heading: jobs.length === 1 ? "Failed job" : `${jobs.length} failed jobs`,
      blocks: [...blocks, ...rest],
    },
  ];
}

/** A duration as people say it: `8 s`, `4 min 10 s`, `2 h 5 min`. */
function duration(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes, secs] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${secs} s` : `${secs} s`;
}
