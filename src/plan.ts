import type { Clock } from "./clock.ts";
import { emptyCredentials, readApp } from "./credentials.ts";
import { linkedPath } from "./files.ts";
import {
  type Environment,
  runAttempt,
  type TriggeringEvent,
  triggeringEvent,
  workspaceOf,
} from "./github/run-context.ts";
import { whySecretsWithheld } from "./github/withheld-secrets.ts";
import type { GivenInputs } from "./given-inputs.ts";
import { type AddProblem, INVALID, type InputValues, type Problem, readInputs, valid } from "./inputs.ts";
import type { App } from "./kore/token.ts";
import type { Channel } from "./kore/wire.ts";
import {
  EVERYONE_SKIPPED,
  type LedgerInput,
  type Left,
  readLedgerInput,
  type Skipped,
  skipRecorded,
} from "./ledger-input.ts";
import { type ReadMessage, readMessage } from "./message/message.ts";
import type { ReadPersonalMessages } from "./message/personal-message.ts";
import { rejectTemplateAndMessage } from "./message/source.ts";
import type { JobStatusInputs } from "./message/template.ts";
import { withoutEffect } from "./no-effect.ts";
import { type Recipients, readRecipients } from "./recipients/recipients.ts";
import { describeSource } from "./recipients/sources.ts";
import { readSettings, type Settings } from "./settings.ts";
import { count, quote } from "./text.ts";

/** What the step is going to do. */
export type Plan =
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  /** Nothing is sent, on purpose. */
  | {
      readonly kind: "skip";
      /** A clause. */
      readonly reason: string;
      /** Whether the reason deserves an annotation, or is what the workflow asked for, run after run. */
      readonly isNotable: boolean;
      /** Those that get nothing. */
      readonly identities: readonly string[];
      /** Those that the ledger has. */
      readonly skipped?: readonly Skipped[];
      readonly isDryRun?: boolean;
    }
  | (Left & { readonly kind: "dry-run" | "send"; readonly app: App });

/** What planning needs from outside. */
export interface PlanDeps {
  readonly env: Environment;
  readonly given: GivenInputs;
  /** Gets what a person should know before anything is sent. */
  readonly log: {
    info(line: string): void;
    notice(message: string): void;
    warning(message: string): void;
  };
  /** Masks these identities in the log from now on. */
  readonly hideIdentities: (identities: readonly string[], inLowerCase: ReadonlySet<string>) => void;
  /** Hides these values of recipients' variables in text from outside, from now on. */
  readonly hideValues: (values: ReadonlySet<string>) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly clock: Clock;
  /** Aborted when the step is cancelled. */
  readonly cancelled: AbortSignal;
}

/** Where the inputs come from: the event and the folder that relative paths start from. */
interface Origin {
  readonly env: Environment;
  readonly event: TriggeringEvent;
  readonly workspace: string;
}

/** What the inputs say, before it is known whether all of it is valid. */
interface ReadParts {
  readonly settings: Settings | undefined;
  readonly app: App | undefined;
  readonly recipients: Recipients;
  readonly message: AnyMessage | ReadPersonalMessages | JobStatusInputs | undefined;
  readonly ledger: LedgerInput | undefined;
}

/** A message from the inputs or from a template. */
interface AnyMessage extends ReadMessage {
  /** What a built-in card is about. */
  readonly subject?: string | undefined;
}

/** The same, all of it valid. */
interface ValidParts {
  readonly settings: Settings;
  readonly app: App;
  readonly recipients: Recipients;
  readonly message: AnyMessage | ReadPersonalMessages | JobStatusInputs;
  readonly ledger: LedgerInput | undefined;
}

/** Reads and checks all inputs and the files that they name, and decides what to do. */
export async function makePlan(deps: PlanDeps): Promise<Plan> {
  const { env, log, given } = deps;
  const problems = new Map<string, Problem>();
  const workspace = workspaceOf(env);
  const addProblem: AddProblem = (problem) => {
    const { input, message, place } = problem;
    const linked = place && { ...place, file: linkedPath(place.file, workspace) };
    problems.set(`${input} ${message}`, linked ? { ...problem, place: linked } : problem);
  };
  for (const notice of given.notices) log.notice(notice);
  given.problems.forEach(addProblem);
  const inputs = readInputs(given.read, addProblem);
  const event = triggeringEvent(env, log.warning.bind(log));
  const withheld = whyWithheld(inputs, event);
  if (withheld !== undefined) return { kind: "skip", reason: withheld, isNotable: true, identities: [] };

  const origin = { env, event, workspace };
  const { settings, app, recipients, message, ledger } = await readParts(inputs, origin, deps, addProblem);
  if (problems.size > 0 || !settings || !app || !message)
    return { kind: "invalid", problems: [...problems.values()] };
  logRemarks(inputs, recipients, message, log);
  return decide({ settings, app, recipients, message, ledger }, event, deps);
}

/** Says why GitHub withholds the secrets, if it does and a credential is empty: a clause. */
function whyWithheld(inputs: InputValues, event: TriggeringEvent): string | undefined {
  const empty = emptyCredentials(inputs);
  const withheld = empty.length > 0 ? whySecretsWithheld(event) : undefined;
  return (
    withheld &&
    `${withheld}, and ${new Intl.ListFormat("en-GB").format(empty)} ${empty.length === 1 ? "is" : "are"} empty`
  );
}

async function readParts(
  inputs: InputValues,
  origin: Origin,
  { hideIdentities }: PlanDeps,
  addProblem: AddProblem,
): Promise<ReadParts> {
  const settings = readSettings(inputs, addProblem);
  const app = readApp(inputs, addProblem);
  const isPersonal = inputs.personalize === true;
  const recipients = await readRecipients(inputs, origin.workspace, addProblem, isPersonal);
  if (inputs["show-identities"] !== true) hideIdentities(recipients.identities, recipients.lowerCased);
  const message = isPersonal
    ? await readPersonal(inputs, recipients, origin, addProblem)
    : await readAnyMessage(inputs, origin, addProblem);
  const ledger = await readLedgerInput(inputs, origin.workspace, app, addProblem);
  return { settings, app, recipients, message, ledger };
}

function logRemarks(
  inputs: InputValues,
  recipients: Recipients,
  message: ReadMessage | ReadPersonalMessages | JobStatusInputs,
  log: PlanDeps["log"],
): void {
  for (const notice of withoutEffect(inputs, "variablesUnused" in message && message.variablesUnused))
    log.notice(notice);
  for (const notice of "notices" in message ? message.notices : []) log.notice(notice);
  for (const notice of recipients.notices) log.notice(notice);
  for (const source of recipients.sources) log.info(`${describeSource(source)}.`);
  // With personal messages, one person may get several; only the same one a second time is dropped.
  const duplicates = "personal" in message ? message.personal.duplicates : recipients.duplicates;
  if (duplicates > 0) log.info(`${count(duplicates, "duplicate identity", "duplicate identities")} dropped.`);
  for (const group of recipients.missingGroups)
    log.info(`Group ${quote(group)} is not in the file; skipped.`);
}

/** Decides between sending, a dry run and skipping, once everything is valid. */
async function decide(parts: ValidParts, event: TriggeringEvent, deps: PlanDeps): Promise<Plan> {
  const { settings, app, recipients, message } = parts;
  const personal = "personal" in message ? message.personal : undefined;
  const identities = personal ? personal.messages.flatMap((it) => it.identities) : recipients.identities;
  const { sources } = recipients;
  const attempt = runAttempt(deps.env);
  if (settings.onRerun === "skip" && !deps.env["GITHUB_RUN_ATTEMPT"])
    deps.log.warning("`on-rerun` has no effect: this runner doesn't set GITHUB_RUN_ATTEMPT.");
  if (settings.onRerun === "skip" && attempt > 1) {
    const reason = `this is attempt ${attempt} of the run, and \`on-rerun\` is skip`;
    return { kind: "skip", reason, isNotable: true, identities };
  }
  const final = "message" in message ? message : await describeRun(message, settings.channel, event, deps);
  if ("skipReason" in final) return { kind: "skip", reason: final.skipReason, isNotable: false, identities };
  if (personal && !settings.showIdentities) deps.hideValues(personal.values);
  const whole = { settings, message: final.message, identities, sources, personal };
  const subject = "subject" in final ? final.subject : undefined;
  const left = await skipRecorded(parts.ledger, whole, { subject, attempt, log: deps.log });
  const isDryRun = settings.dryRun;
  if (left.notification.identities.length > 0) return { kind: isDryRun ? "dry-run" : "send", app, ...left };
  const { skipped } = left;
  return { kind: "skip", reason: EVERYONE_SKIPPED, isNotable: true, identities: [], skipped, isDryRun };
}

async function readPersonal(
  inputs: InputValues,
  recipients: Recipients,
  { workspace }: Origin,
  addProblem: AddProblem,
): Promise<ReadPersonalMessages | undefined> {
  const { readPersonalMessages } = await import("./message/personal-message.ts");
  return readPersonalMessages(inputs, recipients, workspace, addProblem);
}

async function readAnyMessage(
  inputs: InputValues,
  { env, event, workspace }: Origin,
  addProblem: AddProblem,
): Promise<AnyMessage | JobStatusInputs | undefined> {
  const { "message-template": template } = inputs;
  if (rejectTemplateAndMessage(inputs, addProblem) || template === INVALID) return undefined;
  if (template === undefined && inputs.personalize === INVALID) {
    const { checkForm } = await import("./message/personal-message.ts");
    return checkForm(inputs, workspace, addProblem);
  }
  if (template === undefined) return readMessage(inputs, workspace, addProblem);
  const { readJobStatusInputs, readReleaseMessage, releaseSubject } = await import("./message/template.ts");
  switch (template) {
    case "job-status":
      return readJobStatusInputs(inputs, event, addProblem);
    case "release": {
      const release = await readReleaseMessage(valid(inputs.channel), { env, event }, addProblem);
      return release && { ...release, subject: releaseSubject(event) };
    }
  }
}

/** Finds out how the run ended, and writes the card about it; or says why there is nothing to report: a clause. */
async function describeRun(
  inputs: JobStatusInputs,
  channel: Channel,
  event: TriggeringEvent,
  { env, log, now, clock, cancelled }: PlanDeps,
): Promise<Pick<AnyMessage, "message" | "subject"> | { readonly skipReason: string }> {
  const { findRunDetails } = await import("./message/job-status.ts");
  const { jobStatusCard } = await import("./message/cards/job-status.ts");
  const { writeCard } = await import("./message/template.ts");
  const found = await findRunDetails({ ...inputs, env, event, now, clock, cancelled, log });
  if ("skipReason" in found) return found;
  return { message: await writeCard(jobStatusCard(found.details), channel), subject: found.subject };
}
