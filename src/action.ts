import { type Batch, withoutSkipped } from "./delivery/batches.ts";
import { tally } from "./delivery/tally.ts";
import { proxyPasswords, tempFolderOf } from "./github/run-context.ts";
import { type GivenInputs, gatherInputs } from "./given-inputs.ts";
import type { Problem } from "./inputs.ts";
import { formsOfKey } from "./kore/private-key.ts";
import type { App } from "./kore/token.ts";
import type { Ledger, OpenLedger } from "./ledger/ledger.ts";
import { LedgerFault } from "./ledger/ledger-fault.ts";
import type { Notification } from "./notification.ts";
import { makePlan, type Plan } from "./plan.ts";
import { batchesOf } from "./planned-batches.ts";
import { ReportFile } from "./report/files.ts";
import { Log, type RunnerConsole } from "./report/log.ts";
import { rerunHint } from "./report/next-steps.ts";
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
import { leaveResults, messageOf, type Results, type ResultsDeps } from "./results.ts";
import { clientFor, type ProcessDeps, sendNotification } from "./send-notification.ts";
import { sentence } from "./text.ts";
import type { EnvironmentDeps } from "./truncated-inputs.ts";

/** What the step needs from outside: what the runner gives it, and what only a process has. */
export interface ActionDeps extends ProcessDeps, ResultsDeps, EnvironmentDeps {
  readonly console: RunnerConsole;
  /** Has the runner mask a text from now on. */
  readonly maskSecret: (secret: string) => void;
}

/** The step under way: the deps, and what it has done so far. */
interface Step {
  readonly deps: ActionDeps;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly batches: Batch[];
  readonly report: ReportFile;
  readonly folder: string;
  readonly id: string;
}

/** How the step ended. */
interface Ending extends Results {
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
  const report = new ReportFile(folder, id, { batches, redactor }, deps.files);
  const step: Step = { deps, redactor, batches, report, folder, id, log: new Log(deps.console, redactor) };

  const ending = await carryOut(step).catch((error: unknown) => crashed(step, error));
  // Later steps would act on empty outputs, so the step fails without them, unless `fail-on` is `never`.
  const neverFails = deps.readInput("fail-on").trim() === "never";
  const hasOutputs = await leaveResults(ending, step, neverFails ? "warning" : "error");
  return ending.succeeds && (hasOutputs || neverFails);
}

async function carryOut(step: Step): Promise<Ending> {
  const { deps, log, redactor, batches } = step;
  const given = gatherInputs(deps.readInput, deps.env, deps);
  maskSecrets(deps, given, redactor);
  const plan = await makePlan({
    ...deps,
    given,
    log,
    hideIdentities: (identities, inLowerCase) => redactor.hideIdentities(identities, inLowerCase),
    hideValues: (values) => redactor.hideValues(values),
    cancelled: deps.cancellation.requested,
  });
  batches.push(...batchesOf(plan));
  switch (plan.kind) {
    case "invalid":
      return invalid(plan.problems, step);
    case "skip":
      log[plan.isNotable ? "notice" : "info"](`Nothing was sent: ${plan.reason}.`);
      return {
        status: plan.isDryRun ? "DRY_RUN" : "SKIPPED",
        summary: (findings) => skippedSummary(plan.reason, findings, redactor),
        succeeds: true,
      };
    case "dry-run":
      return reportDryRun(plan.notification, plan.app, step);
    case "send":
      return send(plan, step);
  }
}

function invalid(problems: readonly Problem[], { log, redactor }: Step): Ending {
  announceProblems(problems, log);
  return { status: "FAILURE", summary: () => invalidSummary(problems, redactor), succeeds: false };
}

async function reportDryRun(notification: Notification, app: App, step: Step): Promise<Ending> {
  const { deps, log, redactor, batches } = step;
  const { settings } = notification;
  const requests = withoutSkipped(batches);
  new Progress(requests.length, { log, redactor, clock: deps.clock }).start(notification);
  const client = clientFor(settings, app, { ...deps, log });
  const { channel, userIdentityType } = settings;
  const { showDryRun } = await import("./report/dry-run.ts");
  await showDryRun(notification, requests, {
    log,
    prepare: ({ message, identities }) => client.prepare({ channel, userIdentityType, message, identities }),
    token: describeToken(app),
  });
  const summary: Ending["summary"] = (findings) =>
    dryRunSummary({ notification, batches, findings }, redactor);
  return { status: "DRY_RUN", summary, succeeds: true };
}

function describeToken({ clientId, subject, signing, encryption }: App): string {
  const encrypted = encryption ? `, encrypted with ${encryption.encryption}` : "";
  return `signed with ${signing.algorithm}${encrypted} (appId ${clientId}, sub ${subject})`;
}

/** Sends, with the ledger open if there is one: nothing is sent that can't be recorded in it. */
async function send(plan: Extract<Plan, { kind: "dry-run" | "send" }>, step: Step): Promise<Ending> {
  const { ledger } = plan;
  if (!ledger) return sendAndJudge(plan, undefined, step);
  const open = tryOpen(ledger);
  if (open instanceof LedgerFault)
    return invalid([{ input: "ledger-file", message: sentence(open.message) }], step);
  try {
    return await sendAndJudge(plan, open, step);
  } finally {
    const lost = open.finish();
    if (lost !== undefined) step.log.warning(lost);
  }
}

function tryOpen(ledger: Ledger): OpenLedger | LedgerFault {
  try {
    return ledger.open();
  } catch (error) {
    if (error instanceof LedgerFault) return error;
    throw error;
  }
}

async function sendAndJudge(
  { notification, app }: Extract<Plan, { kind: "dry-run" | "send" }>,
  ledger: OpenLedger | undefined,
  step: Step,
): Promise<Ending> {
  const { deps, log, redactor } = step;
  const { failOn, showIdentities } = notification.settings;
  const start = deps.clock.now();
  const result = await sendNotification(notification, app, { ...step, ...deps, ledger });
  const tookMs = deps.clock.now() - start;
  const reasons = failureReasons(result.batches, redactor, showIdentities);
  const verdict = judge(result, reasons, failOn, redactor);
  announceEnd(verdict, result.sum, log);
  const hasLedger = ledger?.isKept() ?? false;
  const hint = rerunHint(result.sum, hasLedger);
  if (hint !== undefined) log.info(hint);
  return {
    status: result.sum.status,
    hasWaited: result.waitEnding !== undefined,
    summary: (findings) =>
      sentSummary({ notification, result, reasons, findings, hasLedger, tookMs }, redactor),
    succeeds: verdict.succeeds,
  };
}

/** Comes before everything that could throw or print. */
function maskSecrets({ env, maskSecret }: ActionDeps, { read }: GivenInputs, redactor: Redactor): void {
  const secrets = [
    read("client-secret"),
    read("github-token"),
    ...formsOfKey(read("private-key")),
    ...proxyPasswords(env),
  ].map((secret) => secret.trim());
  const distinct = [...new Set(secrets)].filter((secret) => secret !== "");
  for (const secret of distinct) maskSecret(secret);
  redactor.hideSecrets(distinct);
  // Nobody is known yet, but a crash's words may name people.
  if (!/^true$/i.test(read("show-identities").trim())) redactor.hideIdentities([]);
}

function crashed({ log, redactor, batches }: Step, error: unknown): Ending {
  const what = messageOf(error);
  log.error(
    `This is a fault of the action itself, not of your workflow: ${redactor.foreign(what)}. Please report it, with this log.`,
  );
  if (error instanceof Error) log.debug(() => redactor.foreign(error.stack ?? "no stack"));
  return {
    status: tally(batches).status,
    summary: () => crashedSummary(what, redactor),
    succeeds: false,
  };
}
