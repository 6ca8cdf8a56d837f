import { type Batch, toBatches } from "./delivery/batches.ts";
import { type OverallStatus, tally } from "./delivery/tally.ts";
import { type Environment, proxyPasswords, tempFolderOf } from "./github/run-context.ts";
import type { InputName } from "./inputs.ts";
import type { App } from "./kore/token.ts";
import { MAX_IDENTITIES } from "./kore/wire.ts";
import type { Notification } from "./notification.ts";
import { makePlan, type Plan } from "./plan.ts";
import { showDryRun } from "./report/dry-run.ts";
import { ReportFile, writeUndelivered } from "./report/files.ts";
import { Log, type RunnerConsole } from "./report/log.ts";
import { type Outputs, outputsOf } from "./report/outputs.ts";
import { announceProblems } from "./report/problems.ts";
import { Progress } from "./report/progress.ts";
import { failureReasons } from "./report/reasons.ts";
import { Redactor } from "./report/redaction.ts";
import {
  crashedSummary,
  dryRunSummary,
  invalidSummary,
  sentSummary,
  skippedSummary,
} from "./report/summary.ts";
import { announceEnd, judge } from "./report/verdict.ts";
import { clientFor, type ProcessDeps, sendNotification } from "./send-notification.ts";
import { sentence } from "./text.ts";

/** The deps around the step: what the runner gives it, and what only a process has. */
export interface ActionDeps extends ProcessDeps {
  readonly env: Environment;
  readonly console: RunnerConsole;
  /** Gives an input's text as the runner passed it, empty when absent. */
  readonly readInput: (name: InputName) => string;
  /** Has the runner mask a text from now on. */
  readonly maskSecret: (secret: string) => void;
  readonly setOutputs: (outputs: Outputs) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
}

/** The step under way: the deps, and what it has done so far. */
interface Step {
  readonly deps: ActionDeps;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly batches: Batch[];
  readonly report: ReportFile;
}

/** How the step ended. */
interface Ending {
  readonly status: OverallStatus;
  /** Whether the status API was asked what became of the recipients. */
  readonly hasWaited?: boolean;
  /** Markdown. */
  readonly summary: string;
  readonly succeeds: boolean;
}

/**
 * The step, from its inputs to its outputs, which it sets however it ends.
 *
 * @returns whether the step succeeds
 */
export async function runAction(deps: ActionDeps): Promise<boolean> {
  const redactor = new Redactor();
  const batches: Batch[] = [];
  const id = deps.uuid();
  const folder = tempFolderOf(deps.env);
  const report = new ReportFile(folder, id, batches, redactor);
  const step: Step = { deps, redactor, batches, report, log: new Log(deps.console, redactor) };

  const ending = await carryOut(step).catch((error: unknown) => crashed(step, error));
  await leave(ending, folder, id, step);
  return ending.succeeds;
}

/** Leaves files, outputs and the summary; where one can't be written, the others are. */
async function leave(ending: Ending, folder: string, id: string, step: Step): Promise<void> {
  const { deps, log, batches, report } = step;
  if (deps.env["RUNNER_TEMP"] && deps.env["RUNNER_TEMP"] !== folder)
    log.warning(`RUNNER_TEMP is no folder that can be written to: this step's files go to ${folder}.`);
  const isSent = ending.status !== "DRY_RUN" && ending.status !== "SKIPPED";
  const files = {
    report:
      (await tried(step, "report file", () => {
        report.write();
        return report.path;
      })) ?? "",
    undelivered:
      (isSent &&
        (await tried(step, "list of recipients not reached", () => writeUndelivered(folder, id, batches)))) ||
      "",
  };
  if (files.undelivered !== "") log.info(`Recipients not reached: ${files.undelivered}`);
  if (files.report !== "") log.info(`Report: ${files.report}`);
  const outputs = outputsOf(ending.status, tally(batches), ending.hasWaited ?? false, files);
  await tried(step, "outputs", () => deps.setOutputs(outputs));
  if (deps.env["GITHUB_STEP_SUMMARY"])
    await tried(step, "job summary", () => deps.writeSummary(ending.summary));
  else log.info("No job summary: this runner takes none (GITHUB_STEP_SUMMARY is not set).");
}

async function carryOut(step: Step): Promise<Ending> {
  const { deps, log, redactor, batches } = step;
  maskSecrets(deps, redactor);
  const plan = await makePlan({
    ...deps,
    log,
    hideIdentities: (identities, inLowerCase) => redactor.hideIdentities(identities, inLowerCase),
    cancelled: deps.cancellation.requested,
  });
  batches.push(...batchesOf(plan));
  switch (plan.kind) {
    case "invalid":
      announceProblems(plan.problems, log);
      return { status: "FAILURE", summary: invalidSummary(plan.problems, redactor), succeeds: false };
    case "skip":
      log[plan.isNotable ? "notice" : "info"](`Nothing was sent: ${plan.reason}.`);
      return { status: "SKIPPED", summary: skippedSummary(plan.reason), succeeds: true };
    case "dry-run":
      return rehearse(plan.notification, plan.app, step);
    case "send":
      return send(plan.notification, plan.app, step);
  }
}

function batchesOf(plan: Plan): readonly Batch[] {
  switch (plan.kind) {
    case "invalid":
      return [];
    case "skip":
      // The report lists who would have got a message; nothing is sent, so there is none.
      return toBatches({ type: "text", val: "" }, plan.identities, MAX_IDENTITIES);
    case "dry-run":
    case "send":
      return toBatches(plan.notification.message, plan.notification.identities, MAX_IDENTITIES);
  }
}

async function rehearse(notification: Notification, app: App, step: Step): Promise<Ending> {
  const { deps, log, redactor, batches } = step;
  const { settings } = notification;
  new Progress(batches.length, log, redactor).start(notification);
  const client = clientFor(settings, app, { ...deps, log });
  const { channel, userIdentityType } = settings;
  await showDryRun(notification, batches, {
    log,
    prepare: ({ message, identities }) => client.prepare({ channel, userIdentityType, message, identities }),
    token: describeToken(app),
  });
  const summary = dryRunSummary(notification, batches.length, redactor);
  return { status: "DRY_RUN", summary, succeeds: true };
}

function describeToken({ clientId, subject, signing, encryption }: App): string {
  const encrypted = encryption ? `, encrypted with ${encryption.encryption}` : "";
  return `signed with ${signing.algorithm}${encrypted} (appId ${clientId}, sub ${subject})`;
}

async function send(notification: Notification, app: App, step: Step): Promise<Ending> {
  const { deps, log, redactor } = step;
  const { failOn, showIdentities } = notification.settings;
  const start = deps.clock.now();
  const result = await sendNotification(notification, app, { ...step, ...deps });
  const tookMs = deps.clock.now() - start;
  const reasons = failureReasons(result.batches, redactor, showIdentities);
  const verdict = judge(result, reasons, failOn, redactor);
  announceEnd(verdict, result.sum, log);
  return {
    status: result.sum.status,
    hasWaited: result.waitEnding !== undefined,
    summary: sentSummary({ notification, result, reasons, verdict, tookMs }, redactor),
    succeeds: verdict.succeeds,
  };
}

/** Comes before everything that could throw or print. */
function maskSecrets({ env, readInput, maskSecret }: ActionDeps, redactor: Redactor): void {
  const key = readInput("private-key");
  const secrets = [
    readInput("client-secret"),
    readInput("github-token"),
    key,
    key.replace(/\\r\\n|\\n/g, "\n"),
    ...proxyPasswords(env),
  ].map((secret) => secret.trim());
  const distinct = [...new Set(secrets)].filter((secret) => secret !== "");
  for (const secret of distinct) maskSecret(secret);
  redactor.hideSecrets(distinct);
  // Nobody is known yet, but a crash's words may name people.
  if (!/^true$/i.test(readInput("show-identities").trim())) redactor.hideIdentities([]);
}

function crashed({ log, redactor, batches }: Step, error: unknown): Ending {
  const what = messageOf(error);
  log.error(
    `This is a fault of the action itself, not of your workflow: ${redactor.foreign(what)}. Please report it, with this log.`,
  );
  if (error instanceof Error) log.debug(() => redactor.foreign(error.stack ?? "no stack"));
  return {
    status: tally(batches).status,
    summary: crashedSummary(what, redactor),
    succeeds: false,
  };
}

/** Writes something; where that fails, says so and gives undefined. */
async function tried<T>({ log }: Step, what: string, write: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    log.warning(`The ${what} can't be written: ${sentence(messageOf(error))}`);
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
