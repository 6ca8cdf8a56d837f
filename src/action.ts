import { type Batch, toBatches } from "./delivery/batches.ts";
import { type OverallStatus, tally } from "./delivery/tally.ts";
import { type Environment, tempFolderOf } from "./github/run-context.ts";
import type { InputName } from "./inputs.ts";
import { MAX_IDENTITIES } from "./kore/wire.ts";
import { makePlan, type Notification, type Plan } from "./plan.ts";
import { rehearse } from "./report/dry-run.ts";
import { ReportFile, writeUndelivered } from "./report/files.ts";
import { Log, type RunnerConsole } from "./report/log.ts";
import { type Outputs, outputsOf } from "./report/outputs.ts";
import { announceProblems } from "./report/problems.ts";
import { Progress } from "./report/progress.ts";
import { Redactor } from "./report/redaction.ts";
import {
  crashedSummary,
  dryRunSummary,
  invalidSummary,
  sentSummary,
  skippedSummary,
} from "./report/summary.ts";
import { announceEnd } from "./report/verdict.ts";
import { type SendingWorld, sendNotification, tokensFor } from "./send-notification.ts";

/** The world around the step: what the runner gives it, and what only a process has. */
export interface World extends SendingWorld {
  readonly env: Environment;
  readonly console: RunnerConsole;
  /** Gives an input's text as the runner passed it, empty when absent. */
  readonly readInput: (name: InputName) => string;
  /** Has the runner mask a text from now on. */
  readonly maskSecret: (secret: string) => void;
  readonly setOutputs: (outputs: Outputs) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
}

/** The step under way: the world, and what it has done so far. */
interface Step {
  readonly world: World;
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
export async function runAction(world: World): Promise<boolean> {
  const redactor = new Redactor();
  const batches: Batch[] = [];
  const id = world.uuid();
  const folder = tempFolderOf(world.env);
  const report = new ReportFile(folder, id, batches);
  const step: Step = { world, redactor, batches, report, log: new Log(world.console, redactor) };

  const ending = await carryOut(step).catch((error: unknown) => crashed(step, error));

  const isSent = ending.status !== "DRY_RUN" && ending.status !== "SKIPPED";
  const reportPath = await written(step, () => report.write().then(() => report.path));
  const undelivered = isSent ? await written(step, () => writeUndelivered(folder, id, batches)) : "";
  if (undelivered !== "") step.log.info(`Recipients not reached: ${undelivered}`);
  if (reportPath !== "") step.log.info(`Report: ${reportPath}`);
  world.setOutputs(
    outputsOf(ending.status, tally(batches), ending.hasWaited ?? false, { report: reportPath, undelivered }),
  );
  await world.writeSummary(ending.summary).catch((error: unknown) => {
    step.log.warning(`The job summary can't be written: ${messageOf(error)}.`);
  });
  return ending.succeeds;
}

async function carryOut(step: Step): Promise<Ending> {
  const { world, log, redactor, batches } = step;
  maskSecrets(world, redactor);
  const plan = await makePlan({ ...world, log, redactor, cancelled: world.cancellation.requested });
  batches.push(...toBatches(identitiesOf(plan), MAX_IDENTITIES));
  switch (plan.kind) {
    case "invalid":
      announceProblems(plan.problems, log);
      return { status: "FAILURE", summary: invalidSummary(plan.problems, redactor), succeeds: false };
    case "skip":
      log[plan.isNotable ? "notice" : "info"](`Nothing was sent: ${plan.reason}.`);
      return { status: "SKIPPED", summary: skippedSummary(plan.reason), succeeds: true };
    case "dry-run": {
      new Progress(batches.length, log, redactor).start(plan.notification);
      rehearse(plan.notification, batches, {
        log,
        freshToken: tokensFor(plan.notification.settings.app, world),
      });
      const summary = dryRunSummary(plan.notification, batches.length, redactor);
      return { status: "DRY_RUN", summary, succeeds: true };
    }
    case "send":
      return send(plan.notification, step);
  }
}

function identitiesOf(plan: Plan): readonly string[] {
  switch (plan.kind) {
    case "invalid":
      return [];
    case "skip":
      return plan.identities;
    case "dry-run":
    case "send":
      return plan.notification.identities;
  }
}

async function send(notification: Notification, step: Step): Promise<Ending> {
  const ended = await sendNotification(notification, { ...step, ...step.world });
  return {
    status: ended.sum.status,
    hasWaited: ended.waitEnding !== undefined,
    summary: sentSummary(notification, ended, step.redactor),
    succeeds: announceEnd(ended, notification.settings.failOn, step.log, step.redactor),
  };
}

/** Comes before everything that could throw or print. */
function maskSecrets({ readInput, maskSecret }: World, redactor: Redactor): void {
  const key = readInput("private-key");
  const secrets = [
    readInput("client-secret"),
    readInput("github-token"),
    key,
    key.replaceAll("\\n", "\n"),
  ].map((secret) => secret.trim());
  const distinct = [...new Set(secrets)].filter((secret) => secret !== "");
  for (const secret of distinct) maskSecret(secret);
  redactor.hideSecrets(distinct);
}

function crashed({ log, batches }: Step, error: unknown): Ending {
  const what = messageOf(error);
  log.error(
    `This is a fault of the action itself, not of your workflow: ${what}. Please report it, with this log.`,
  );
  if (error instanceof Error) log.debug(error.stack ?? "no stack");
  return {
    status: tally(batches).status,
    summary: crashedSummary(what),
    succeeds: false,
  };
}

/** Writes a file; where that fails, says so and gives an empty path. */
async function written({ log }: Step, write: () => Promise<string>): Promise<string> {
  return write().catch((error: unknown) => {
    log.warning(
      `A file can't be written: ${messageOf(error)}. Set RUNNER_TEMP to a folder that can be written to.`,
    );
    return "";
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
