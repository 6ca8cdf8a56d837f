import type { Clock } from "./clock.ts";
import { type Environment, runAttempt, triggeringEvent, workspaceOf } from "./github/run-context.ts";
import { type TriggeringEvent, whySecretsWithheld } from "./github/withheld-secrets.ts";
import { type InputName, type InputValues, readInputs } from "./inputs.ts";
import type { Channel, Message } from "./kore/wire.ts";
import { type ReadMessage, readMessage } from "./message/message.ts";
import type { JobStatusInputs } from "./message/template.ts";
import { withoutEffect } from "./no-effect.ts";
import type { Problem, ReportProblem } from "./problems.ts";
import { readRecipients } from "./recipients/recipients.ts";
import type { Log } from "./report/log.ts";
import type { Redactor } from "./report/redaction.ts";
import { emptyCredentials, readSettings, type Settings } from "./settings.ts";
import { count, quote } from "./text.ts";

/** Everything that is needed to send: checked, and final. */
export interface Notification {
  readonly settings: Settings;
  readonly message: Message;
  /** Distinct, in order. */
  readonly identities: readonly string[];
}

/** What the step is going to do. */
export type Plan =
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  /** Nothing is sent, on purpose; the reason is a clause for a person. */
  | {
      readonly kind: "skip";
      readonly reason: string;
      /** Whether that deserves an annotation; else it is the way things are meant to go, run after run. */
      readonly isNotable: boolean;
      readonly identities: readonly string[];
    }
  | { readonly kind: "dry-run" | "send"; readonly notification: Notification };

/** What planning needs of the world. */
export interface PlanningSurroundings {
  readonly env: Environment;
  /** Gives an input's text as the runner passed it, empty when absent. */
  readonly readInput: (name: InputName) => string;
  readonly log: Log;
  readonly redactor: Redactor;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly clock: Clock;
  /** Aborted when the step is cancelled. */
  readonly cancelled: AbortSignal;
}

/** Reads and checks all inputs, the files they name included, and decides what to do. */
export async function makePlan(world: PlanningSurroundings): Promise<Plan> {
  const { env, readInput, log, redactor } = world;
  const problems = new Map<string, Problem>();
  const report = (problem: Problem): void => {
    problems.set(`${problem.input} ${problem.message}`, problem);
  };
  const inputs = readInputs(readInput, report);

  const event = triggeringEvent(env, (message) => log.warning(message));
  const empty = emptyCredentials(inputs);
  const withheld = empty.length > 0 ? whySecretsWithheld(event) : undefined;
  if (withheld !== undefined)
    return {
      kind: "skip",
      reason: `${withheld}, and ${empty.join(" and ")} came empty`,
      isNotable: true,
      identities: [],
    };

  const workspace = workspaceOf(env);
  const settings = readSettings(inputs, report);
  const recipients = await readRecipients(inputs, workspace, report);
  if (!inputs["show-identities"]) redactor.hideIdentities(recipients.identities, recipients.lowerCased);
  const read = await readAnyMessage(inputs, { env, event, workspace }, report);
  if (problems.size > 0 || !settings || !read) return { kind: "invalid", problems: [...problems.values()] };

  for (const notice of withoutEffect(inputs, "variablesUnused" in read && read.variablesUnused))
    log.notice(notice);
  if (recipients.duplicates > 0)
    log.info(`${count(recipients.duplicates, "duplicate identity", "duplicate identities")} dropped.`);
  for (const group of recipients.missingGroups)
    log.info(`Group ${quote(group)} is not in the file: passed over.`);

  const { identities } = recipients;
  if (settings.onRerun === "skip" && runAttempt(env) > 1) {
    const reason = `this is attempt ${runAttempt(env)} of the run, and \`on-rerun\` is skip`;
    return { kind: "skip", reason, isNotable: true, identities };
  }
  const told = "message" in read ? read : await tellJobStatus(read, settings.channel, { ...world, event });
  if ("silence" in told) return { kind: "skip", reason: told.silence, isNotable: false, identities };
  const notification = { settings, message: told.message, identities };
  return { kind: settings.dryRun ? "dry-run" : "send", notification };
}

async function readAnyMessage(
  inputs: InputValues,
  {
    env,
    event,
    workspace,
  }: { readonly env: Environment; readonly event: TriggeringEvent; readonly workspace: string },
  report: ReportProblem,
): Promise<ReadMessage | JobStatusInputs | undefined> {
  const { "message-template": template } = inputs;
  if (template === undefined) return readMessage(inputs, workspace, report);
  if (inputs["message-value"] !== undefined || inputs["message-file"] !== undefined) {
    const message = "can't be used together with `message-value` or `message-file`: leave one of them out.";
    report({ input: "message-template", message });
  }
  const { readJobStatusInputs, readReleaseMessage } = await import("./message/template.ts");
  if (template === "job-status") return readJobStatusInputs(inputs, event, report);
  const message = await readReleaseMessage(inputs.channel, { env, event }, report);
  return message && { message, variablesUnused: false };
}

async function tellJobStatus(
  inputs: JobStatusInputs,
  channel: Channel,
  { env, event, log, now, clock, cancelled }: PlanningSurroundings & { readonly event: TriggeringEvent },
): Promise<{ readonly message: Message } | { readonly silence: string }> {
  const { findStory } = await import("./message/job-status.ts");
  const { jobStatusCard } = await import("./message/cards/job-status.ts");
  const { writeCard } = await import("./message/template.ts");
  const onMissing = (message: string) => log.warning(message);
  const found = await findStory({ ...inputs, env, event, now, clock, cancelled, onMissing });
  return "silence" in found ? found : { message: await writeCard(jobStatusCard(found.story), channel) };
}
