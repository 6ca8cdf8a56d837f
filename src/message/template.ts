import { repositoryOf } from "../github/repository.ts";
import type { Environment, TriggeringEvent } from "../github/run-context.ts";
import { stringOf } from "../github/workflow-run.ts";
import { type AddProblem, INVALID, type InputValues, watching } from "../inputs.ts";
import { lookUp } from "../json.ts";
import type { Channel, Message } from "../kore/wire.ts";
import { textsOf } from "../lists/entry.ts";
import { readList } from "../lists/list.ts";
import { oneOf, quote } from "../text.ts";
import type { Card } from "./cards/card.ts";
import type { RunDetailsDeps } from "./job-status.ts";
import type { ReadMessage } from "./message.ts";
import type { JobResult } from "./run-jobs.ts";
import { rejectFor } from "./source.ts";
import type { Reject } from "./variables.ts";

/** What the templates need to know about the run. */
export interface TemplateDeps {
  readonly env: Environment;
  readonly event: TriggeringEvent;
}

/**
 * Fills the release card from the event.
 *
 * @param addProblem is called if the event isn't about a release
 */
export async function readReleaseMessage(
  channel: Channel | undefined,
  { env, event }: TemplateDeps,
  addProblem: AddProblem,
): Promise<ReadMessage | undefined> {
  const { releaseCard } = await import("./cards/release.ts");
  const { name, payload } = event;
  const card = await releaseCard({ name, payload, env, repository: repositoryOf(env) });
  if (card && channel) {
    const notices = releaseNotices(name, stringOf(lookUp(payload, "action")));
    return { message: await writeCard(card, channel), variablesUnused: false, notices };
  }
  if (card) return undefined;
  const message = `is release, which has no card for the event ${quote(name)}: use it with \`release\` events, pushes of a tag, and \`workflow_dispatch\`.`;
  addProblem({ input: "message-template", message });
  return undefined;
}

/** GitHub starts a workflow for each activity type: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release */
function releaseNotices(event: string, activity: string | undefined): readonly string[] {
  if (event !== "release" || activity === undefined || activity === "published") return [];
  return [
    `The release event has the activity type ${quote(activity)}. Without \`types: [published]\`, a workflow announces a release up to three times: when it is created, published and released.`,
  ];
}

/** Gives the release's ID: what stays the same when its notes change. Other events than `release` have none. */
export function releaseSubject({ name, payload }: TriggeringEvent): string | undefined {
  const id = name === "release" ? lookUp(payload, "release", "id") : undefined;
  return typeof id === "number" ? `release ${id}` : undefined;
}

/** Writes a card in the form that its channel requires. */
export async function writeCard(card: Card, channel: Channel): Promise<Message> {
  switch (channel) {
    case "msteams": {
      const { writeAdaptiveCard } = await import("./cards/adaptive-card.ts");
      return { type: "script", val: writeAdaptiveCard(card) };
    }
    case "slack": {
      const { writeBlockKit } = await import("./cards/block-kit.ts");
      return { type: "script", val: writeBlockKit(card) };
    }
  }
}

/** The inputs of a job-status card, checked. */
export type JobStatusInputs = Pick<RunDetailsDeps, "results" | "notifyOn" | "token" | "checkRunId">;

const RESULTS: readonly string[] = ["success", "failure", "cancelled", "skipped"] satisfies JobResult[];

/**
 * Reads and checks the inputs of a job-status card.
 *
 * @param addProblem is called for each text that isn't a job's result, and for an empty list if the event has no result
 */
export async function readJobStatusInputs(
  inputs: InputValues,
  event: TriggeringEvent,
  addProblem: AddProblem,
): Promise<JobStatusInputs | undefined> {
  const { watched, isValid } = watching(addProblem);
  const reject = rejectFor(watched, "job-status");
  const names = await readResults(inputs["job-status"] ?? "", reject);
  const results = names.filter(isResult);
  for (const name of names)
    if (!isResult(name)) reject(`contains ${quote(name)}, but a result must be ${oneOf(RESULTS)}`);
  if (isValid() && names.length === 0 && event.name !== "workflow_run") {
    reject("is empty: leave it out, or pass the results of earlier jobs, `${{ join(needs.*.result) }}`");
  }
  const notifyOn = inputs["notify-on"];
  const checkRunId = Number(inputs["check-run-id"]) || undefined;
  return notifyOn === INVALID ? undefined : { results, notifyOn, token: inputs["github-token"], checkRunId };
}

/** `toJSON(needs)`, which comes to mind first, is a mapping. */
async function readResults(text: string, reject: Reject): Promise<readonly string[]> {
  if (!/^\s*\{/.test(text)) return textsOf(await readList(text, reject));
  reject("is a mapping, but must be a list of results: write `${{ join(needs.*.result) }}`");
  return [];
}

function isResult(name: string): name is JobResult {
  return RESULTS.includes(name);
}
