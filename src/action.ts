import type { Clock } from "./clock.ts";
import { type Batch, toBatches } from "./delivery/batches.ts";
import { deliver } from "./delivery/deliver.ts";
import { type OverallStatus, tally } from "./delivery/tally.ts";
import { waitForJobs } from "./delivery/wait.ts";
import { type Environment, tempFolderOf } from "./github/run-context.ts";
import type { InputName } from "./inputs.ts";
import { createClient } from "./kore/client.ts";
import { RateLimiter } from "./kore/rate-limit.ts";
import { signToken } from "./kore/token.ts";
import type { Transport } from "./kore/transport.ts";
import { MAX_IDENTITIES } from "./kore/wire.ts";
import { makePlan, type Notification } from "./plan.ts";
import { rehearse } from "./report/dry-run.ts";
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
import { announceEnd, type Ended } from "./report/verdict.ts";

/** The world around the step: what the runner gives it, and what only a process has. */
export interface World {
  readonly env: Environment;
  readonly console: RunnerConsole;
  /** Gives an input's text as the runner passed it, empty when absent. */
  readonly readInput: (name: InputName) => string;
  /** Has the runner mask a text from now on. */
  readonly maskSecret: (secret: string) => void;
  readonly setOutputs: (outputs: Outputs) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly clock: Clock;
  readonly uuid: () => string;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  readonly cancellation: Cancellation;
  readonly createTransport: (timeoutMs: number) => Transport;
}

/** How the runner ends a step before its time. */
export interface Cancellation {
  /** Aborted when the step is cancelled: no request goes out from then on. */
  readonly requested: AbortSignal;
  /** Aborted a moment later, when what is still under way must be broken off. */
  readonly overdue: AbortSignal;
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
  const plan = await makePlan({ env: world.env, readInput: world.readInput, log, redactor });
  const notification = "notification" in plan ? plan.notification : undefined;
  if (notification) batches.push(...toBatches(notification.identities, MAX_IDENTITIES));
  switch (plan.kind) {
    case "invalid":
      announceProblems(plan.problems, log);
      return { status: "FAILURE", summary: invalidSummary(plan.problems, redactor), succeeds: false };
    case "skip":
      log.notice(`Nothing was sent: ${plan.reason}.`);
      return { status: "SKIPPED", summary: skippedSummary(plan.reason), succeeds: true };
    case "dry-run": {
      new Progress(batches.length, log, redactor).start(plan.notification);
      rehearse(plan.notification, batches, { log, freshToken: tokensFor(plan.notification, world) });
      const summary = dryRunSummary(plan.notification, batches.length, redactor);
      return { status: "DRY_RUN", summary, succeeds: true };
    }
    case "send":
      return send(plan.notification, step);
  }
}

async function send(notification: Notification, step: Step): Promise<Ending> {
  const { world, log, redactor, batches } = step;
  const { settings } = notification;
  const progress = new Progress(batches.length, log, redactor);
  progress.start(notification);
  const waitEnding = await deliverAndWait(notification, step, progress);
  const ended: Ended = {
    batches,
    sum: tally(batches),
    waitEnding,
    reasons: failureReasons(batches, redactor, settings.showIdentities),
    isCancelled: world.cancellation.requested.aborted,
  };
  return {
    status: ended.sum.status,
    hasWaited: waitEnding !== undefined,
    summary: sentSummary(notification, ended, redactor),
    succeeds: announceEnd(ended, settings.failOn, log, redactor),
  };
}

async function deliverAndWait(
  notification: Notification,
  { world, log, batches, report }: Step,
  progress: Progress,
): Promise<Ended["waitEnding"]> {
  const { settings, message } = notification;
  const { bot, channel, userIdentityType, requestsPerMinute } = settings;
  const { clock, random, cancellation } = world;
  const transport = world.createTransport(settings.requestTimeoutSeconds * 1000);
  const client = createClient(bot, { freshToken: tokensFor(notification, world), transport, now: world.now });
  const limiter = new RateLimiter(requestsPerMinute, clock, (ms) => progress.rateWait(ms));
  const writeReport = () =>
    report.write().catch((error: unknown) => log.debug(`The report wasn't written: ${messageOf(error)}`));
  await deliver(batches, {
    notify: (identities) =>
      client.notify({ channel, userIdentityType, message, identities }, cancellation.overdue),
    guarantee: settings.delivery,
    retries: settings.retries,
    limiter,
    clock,
    random,
    cancelled: cancellation.requested,
    onChange: (batch) => {
      progress.changed(batch);
      return writeReport();
    },
    onRetry: (batch, retry) => progress.retry(batch, retry),
  });
  if (!settings.wait || tally(batches).inJobs === 0) return undefined;
  return waitForJobs(batches, {
    jobStatus: (jobId, signal) => client.jobStatus(jobId, signal),
    limiter,
    requestsPerMinute,
    clock,
    timeoutMs: settings.waitTimeoutSeconds * 1000,
    cancelled: cancellation.requested,
    onRound: (elapsedMs) => {
      progress.round(batches, elapsedMs);
      return writeReport();
    },
    onFailedPoll: (batch, { trouble }) => progress.failedPoll(batch, trouble),
  });
}

function tokensFor({ settings: { app } }: Notification, { now, uuid }: World): () => string {
  return () => signToken(app, now(), uuid());
}

/** Comes before everything that could throw or print. */
function maskSecrets({ readInput, maskSecret }: World, redactor: Redactor): void {
  const key = readInput("private-key");
  const secrets = [readInput("client-secret"), key, key.replaceAll("\\n", "\n")].map((secret) =>
    secret.trim(),
  );
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
