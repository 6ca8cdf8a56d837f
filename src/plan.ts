import { runAttempt, triggeringEvent, workspaceOf } from "./github/run-context.ts";
import { whySecretsWithheld } from "./github/withheld-secrets.ts";
import { type InputName, readInputs } from "./inputs.ts";
import type { Message } from "./kore/wire.ts";
import { readMessage } from "./message/message.ts";
import { withoutEffect } from "./no-effect.ts";
import type { Problem } from "./problems.ts";
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
  /** Nothing is sent, on purpose; the reason is a clause for a person. The notification is there if it was read. */
  | { readonly kind: "skip"; readonly reason: string; readonly notification?: Notification }
  | { readonly kind: "dry-run" | "send"; readonly notification: Notification };

/** What planning needs of the world. */
export interface PlanningSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gives an input's text as the runner passed it, empty when absent. */
  readonly readInput: (name: InputName) => string;
  readonly log: Log;
  readonly redactor: Redactor;
}

/** Reads and checks all inputs, the files they name included, and decides what to do. */
export async function makePlan({ env, readInput, log, redactor }: PlanningSurroundings): Promise<Plan> {
  const problems = new Map<string, Problem>();
  const report = (problem: Problem): void => {
    problems.set(`${problem.input} ${problem.message}`, problem);
  };
  const inputs = readInputs(readInput, report);

  const empty = emptyCredentials(inputs);
  const withheld = empty.length > 0 ? whySecretsWithheld(triggeringEvent(env)) : undefined;
  if (withheld !== undefined)
    return { kind: "skip", reason: `${withheld}, and ${empty.join(" and ")} came empty` };

  const workspace = workspaceOf(env);
  const settings = readSettings(inputs, report);
  const recipients = await readRecipients(inputs, workspace, report);
  if (!inputs["show-identities"]) redactor.hideIdentities(recipients.identities);
  const { message, variablesUnused } = await readMessage(inputs, workspace, report);
  if (problems.size > 0 || !settings || !message)
    return { kind: "invalid", problems: [...problems.values()] };

  for (const notice of withoutEffect(inputs, variablesUnused)) log.notice(notice);
  if (recipients.duplicates > 0)
    log.info(`${count(recipients.duplicates, "duplicate identity", "duplicate identities")} dropped.`);
  for (const group of recipients.missingGroups)
    log.info(`Group ${quote(group)} is not in the file: passed over.`);

  const notification = { settings, message, identities: recipients.identities };
  if (settings.onRerun === "skip" && runAttempt(env) > 1) {
    const reason = `this is attempt ${runAttempt(env)} of the run, and \`on-rerun\` is skip`;
    return { kind: "skip", reason, notification };
  }
  return { kind: settings.dryRun ? "dry-run" : "send", notification };
}
