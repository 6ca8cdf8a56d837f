import type { GitHubApi } from "../../../src/github/api.ts";
import type { WorkflowJob } from "../../../src/github/jobs.ts";
import { repositoryOf } from "../../../src/github/repository.ts";
import { readWorkflowRun, type WorkflowRun } from "../../../src/github/workflow-run.ts";
import { isRecord, lookUp } from "../../../src/json.ts";
import type { Card } from "../../../src/message/cards/card.ts";
import { jobStatusCard, type RunDetails } from "../../../src/message/cards/job-status.ts";
import { releaseCard } from "../../../src/message/cards/release.ts";
import { findRunDetails, type RunDetailsDeps } from "../../../src/message/job-status.ts";
import type { JobResult } from "../../../src/message/run-jobs.ts";
import type { ExampleEvent } from "./example-events.ts";

/** A card with what it was made from, to tell it from others in a failed test. */
export interface LabelledCard {
  readonly label: string;
  readonly card: Card;
}

const NOW = Date.parse("2026-11-20T10:24:00Z");

/** The details of a run that an event started. */
export async function storyOf(
  { name, payload, env }: ExampleEvent,
  result: JobResult,
  github: GitHubApi | undefined,
  notifyOn: RunDetailsDeps["notifyOn"] = "always",
): Promise<RunDetails> {
  const found = await findRunDetails({
    env,
    event: { name, actor: env["GITHUB_ACTOR"] ?? "", payload },
    results: [result],
    notifyOn,
    token: github && "t",
    checkRunId: undefined,
    now: () => NOW,
    clock: { now: () => 0, sleep: async () => {} },
    cancelled: new AbortController().signal,
    log: { notice() {}, warning() {} },
    createApi: async () => github ?? gitHub([]),
  });
  if ("skipReason" in found) throw new Error(`nothing to report: ${found.skipReason}`);
  return found.details;
}

/** GitHub's API, of a run that took four minutes and ten seconds, with these jobs, and these runs before. */
export function gitHub(jobs: readonly WorkflowJob[], previous: readonly WorkflowRun[] = []): GitHubApi {
  return {
    attempt: async () =>
      readWorkflowRun({
        id: 4711,
        workflow_id: 7,
        run_number: 42,
        head_branch: "main",
        head_commit: { message: "Retry uploads that a proxy cut short (#318)\n\nCloses #316." },
        run_started_at: new Date(NOW - 250_000).toISOString(),
      }),
    jobs: async () => ({ jobs, total: jobs.length }),
    annotations: async () => [],
    hasRef: async (ref) => ref.startsWith("heads/"),
    async *completedRuns() {
      yield* previous;
    },
  };
}

/** The event as it is when the run has ended: a run that was only requested, or waits for approval, has no card. */
function completed(payload: unknown): unknown {
  const run = lookUp(payload, "workflow_run");
  if (!isRecord(payload) || !isRecord(run)) return payload;
  return { ...payload, action: "completed", workflow_run: { ...run, conclusion: "success" } };
}

/** Every card that there is for an event: of a release, where the event tells of one, and of each end of a run. */
export async function cardsOf(event: ExampleEvent): Promise<LabelledCard[]> {
  const release = await releaseCard({ ...event, repository: repositoryOf(event.env) });
  const results = ["success", "failure", "cancelled"] as const;
  const ended = event.name === "workflow_run" ? { ...event, payload: completed(event.payload) } : event;
  const runs = await Promise.all(
    results.map(async (result) => ({
      label: `${event.label}: ${result}`,
      card: jobStatusCard(await storyOf(ended, result, result === "failure" ? gitHub([]) : undefined)),
    })),
  );
  return [...(release ? [{ label: `${event.label}: release`, card: release }] : []), ...runs];
}
