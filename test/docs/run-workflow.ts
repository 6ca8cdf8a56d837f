import type { ExampleEvent } from "../message/cards/example-events.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import type { Notification } from "../platform/request-check.ts";
import { type ActionOptions, type ActionRun, runAction } from "../runner/run-action.ts";
import { type Contexts, filledIn, holds, type Status } from "./expressions.ts";
import { hashesOf, type KeptFiles } from "./kept-files.ts";
import {
  type Job,
  jobsOf,
  type Mapping,
  mapping,
  parseWorkflowText,
  type Step,
  usesThisAction,
} from "./workflow.ts";

/** What a workflow runs in. */
export interface Scene {
  readonly event: Pick<ExampleEvent, "name" | "payload" | "env">;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What somebody gave in the form of "Run workflow"; for the rest the workflow's defaults count. */
  readonly given?: Mapping;
  /** The command that fails; any other step that isn't this action succeeds, but for one that times out. */
  readonly failing?: string;
  /** The command that exceeds its job's `timeout-minutes`. */
  readonly timingOut?: string;
  /** Files in the workspace. */
  readonly files?: ActionOptions["files"];
  /** What earlier runs left in caches and artifacts. */
  readonly kept?: KeptFiles;
  /** A folder whose files are copied into the workspace. */
  readonly copyOf?: string;
  readonly platform?: PlatformOptions;
  /** A platform for each step that uses this action, by its inputs; default: one for all. */
  readonly platformFor?: (inputs: Readonly<Record<string, string>>) => PlatformOptions;
}

/** What a step that uses this action did. */
export interface StepRun {
  readonly run: ActionRun;
  /** What the platform took from it. */
  readonly notifications: readonly Notification[];
}

/** What a workflow did. The files of its steps stay until the end of the block. */
export interface WorkflowRun extends Disposable {
  /** The steps that used this action, in order. */
  readonly ours: readonly StepRun[];
  /** What all other steps that ran used or ran, in order. */
  readonly others: readonly string[];
}

/** How a job ended. */
interface Result {
  readonly result: Exclude<Status, "incomplete"> | "skipped";
  readonly outputs: Mapping;
}

/** A run under way. */
interface Running {
  readonly workflow: Mapping;
  readonly scene: Scene;
  readonly platform: Platform;
  readonly ours: StepRun[];
  readonly others: string[];
  readonly results: Map<string, Result>;
}

/**
 * Runs a workflow: its jobs in the order they stand in, the steps that use this action on the bundled action, against an
 * embedded platform that takes the place of any `host`. Expressions and conditions are evaluated as GitHub does; all
 * other steps only have theirs evaluated.
 *
 * @throws Error when an expression can't be evaluated
 */
export async function runWorkflow(source: string | Mapping, scene: Scene): Promise<WorkflowRun> {
  const workflow = typeof source === "string" ? parseWorkflowText(source) : source;
  const platform = await startPlatform(scene.platform);
  const running: Running = { workflow, scene, platform, ours: [], others: [], results: new Map() };
  const dispose = () => {
    for (const { run } of running.ours) run.cleanup();
  };
  try {
    for (const job of jobsOf(workflow)) await runJob(job, running);
    return { ours: running.ours, others: running.others, [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  } finally {
    await platform.close();
  }
}

async function runJob({ id, job, steps }: Job, running: Running): Promise<void> {
  const waitsFor = [job["needs"] ?? []].flat().map(String);
  const needs = Object.fromEntries(
    waitsFor.map((name) => {
      const result = running.results.get(name);
      if (!result) throw new Error(`${id} needs ${name}, which is no job before it.`);
      return [name, result];
    }),
  );
  const contexts = { ...contextsOf(running), needs };
  if (!holds(job["if"], contexts, statusOfNeeded(Object.values(needs)))) {
    running.results.set(id, { result: "skipped", outputs: {} });
    return;
  }
  let status: Exclude<Status, "incomplete"> = "success";
  const done: Record<string, Mapping> = {};
  for (const step of steps) {
    const known = { ...contexts, job: { status }, steps: done, files: hashesOf(running.scene.kept) };
    const outcome = await runStep(step, job, running, known, status);
    if (outcome.conclusion === "cancelled") status = "cancelled";
    if (outcome.conclusion === "failure" && step["continue-on-error"] !== true) status = "failure";
    done[String(step["id"] ?? `__${Object.keys(done).length}`)] = outcome;
  }
  const outputs = filledInAll(job["outputs"], { ...contexts, job: { status }, steps: done }, status);
  running.results.set(id, { result: status, outputs });
}

/** What the status functions of a job's condition go by (docs.github.com: "Status check functions"). */
function statusOfNeeded(needed: readonly Result[]): Status {
  if (needed.some(({ result }) => result === "failure")) return "failure";
  return needed.every(({ result }) => result === "success") ? "success" : "incomplete";
}

async function runStep(
  step: Step,
  job: Mapping,
  running: Running,
  contexts: Contexts,
  status: Status,
): Promise<{ readonly conclusion: string; readonly outputs: Mapping }> {
  if (!holds(step["if"], contexts, status)) return { conclusion: "skipped", outputs: {} };
  const { scene } = running;
  const env = filledInAll(
    { ...mapping(running.workflow["env"]), ...mapping(job["env"]), ...mapping(step["env"]) },
    contexts,
    status,
  );
  const inputs = filledInAll(step["with"], { ...contexts, env }, status);
  if (!usesThisAction(step)) {
    const done = filledIn(String(step["run"] ?? step["uses"]), { ...contexts, env }, status);
    running.others.push(done);
    return { conclusion: conclusionOf(done, scene), outputs: scene.kept?.obey(done, inputs) ?? {} };
  }
  const own = scene.platformFor && (await startPlatform(scene.platformFor(inputs)));
  const platform = own ?? running.platform;
  const taken = platform.jobs.length;
  const run = await runAction({
    inputs: { ...inputs, host: platform.url },
    event: { name: scene.event.name, payload: mapping(scene.event.payload) },
    env: { ...scene.event.env, ...env },
    files: { ...scene.files, ...scene.kept?.workspace },
    ...(scene.copyOf === undefined ? {} : { copyOf: scene.copyOf }),
    secrets: Object.values(scene.secrets),
    jobStatus: status === "incomplete" ? "success" : status,
  });
  scene.kept?.collect(run.workspace, inputs["ledger-file"]);
  running.ours.push({
    run,
    notifications: platform.jobs.slice(taken).map(({ notification }) => notification),
  });
  await own?.close();
  return { conclusion: run.conclusion, outputs: run.outputs };
}

/** GitHub cancels a job that times out, and the step that runs. */
function conclusionOf(command: string, { failing, timingOut }: Scene): string {
  if (command === timingOut) return "cancelled";
  return command === failing ? "failure" : "success";
}

function contextsOf({ workflow, scene }: Running): Contexts {
  const { payload, env } = scene.event;
  const variables = Object.entries(env).map(([name, value]) => [
    name.replace(/^GITHUB_/, "").toLowerCase(),
    value,
  ]);
  return {
    github: { ...Object.fromEntries(variables), event: payload, token: "ghs_tokenOfTheJob" },
    vars: scene.vars,
    secrets: scene.secrets,
    inputs: inputsOf(mapping(workflow["on"]), scene.given ?? {}),
    env: {},
    runner: { os: "Linux" },
  };
}

/** Inputs as somebody gave them, or else their defaults. */
function inputsOf(events: Mapping, given: Mapping): Mapping {
  const declared = mapping(mapping(events["workflow_dispatch"] ?? events["workflow_call"])["inputs"]);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const { required, default: fallback = "" } = mapping(input);
      if (required === true && !(name in given)) throw new Error(`The scene doesn't give the input ${name}.`);
      return [name, given[name] ?? fallback];
    }),
  );
}

function filledInAll(values: unknown, contexts: Contexts, status: Status): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping(values)).map(([name, value]) => [name, filledIn(String(value), contexts, status)]),
  );
}
