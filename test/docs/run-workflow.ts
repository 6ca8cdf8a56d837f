import type { ExampleEvent } from "../message/cards/example-events.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import type { Notification } from "../platform/request-check.ts";
import { type ActionOptions, type ActionRun, runAction } from "../runner/run-action.ts";
import { contextsOf } from "./contexts.ts";
import { type Contexts, filledIn, holds, type Status } from "./expressions.ts";
import { hashesOf, type KeptFiles } from "./kept-files.ts";
import {
  firstOfMatrix,
  type Job,
  jobsOf,
  type Mapping,
  mapping,
  nameOf,
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
  /** Outputs of other steps, by the step's ID; by default, they are empty. */
  readonly outputs?: Readonly<Record<string, Mapping>>;
  /** Gets a job's progress after each of its steps, and when it ends. */
  readonly onProgress?: (job: JobProgress) => void;
  /** A platform for each step that uses this action, by its inputs; default: one for all. */
  readonly platformFor?: (inputs: Readonly<Record<string, string>>) => PlatformOptions;
}

/** How far a job is. */
export interface JobProgress {
  readonly name: string;
  /** null while it runs. */
  readonly conclusion: string | null;
  /** Conclusions of the steps that ended, by name. */
  readonly steps: Readonly<Record<string, string>>;
}

/** What a step that uses this action did. */
export interface StepRun {
  /** `"Notify people" of the job notify`. */
  readonly label: string;
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
  /** Labels of the steps that use this action and did not run, because of an `if:`. */
  readonly skipped: readonly string[];
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
  readonly skipped: string[];
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
  const running: Running = {
    workflow,
    scene,
    platform,
    ours: [],
    others: [],
    skipped: [],
    results: new Map(),
  };
  const dispose = () => {
    for (const { run } of running.ours) run.cleanup();
  };
  try {
    for (const job of jobsOf(workflow)) await runJob(job, running);
    const { ours, others, skipped } = running;
    return { ours, others, skipped, [Symbol.dispose]: dispose };
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
  const contexts = {
    ...contextsOf(running.workflow, running.scene, id),
    needs,
    matrix: firstOfMatrix(mapping(job["strategy"])["matrix"]),
  };
  const { scene } = running;
  const name = String(job["name"] ?? id);
  if (!holds(job["if"], contexts, statusOfNeeded(Object.values(needs)))) {
    running.results.set(id, { result: "skipped", outputs: {} });
    running.skipped.push(...steps.filter(usesThisAction).map((step) => labelOf(step, id)));
    scene.onProgress?.({ name, conclusion: "skipped", steps: {} });
    return;
  }
  let status: Exclude<Status, "incomplete"> = "success";
  const done: Record<string, Mapping> = {};
  const ended: Record<string, string> = {};
  for (const step of steps) {
    scene.onProgress?.({ name, conclusion: null, steps: ended });
    const known = { ...contexts, job: { status }, steps: done, files: hashesOf(running.scene.kept) };
    const outcome = await runStep(step, { id, job, steps }, running, known, status);
    if (outcome.conclusion === "cancelled") status = "cancelled";
    if (outcome.conclusion === "failure" && step["continue-on-error"] !== true) status = "failure";
    done[String(step["id"] ?? `__${Object.keys(done).length}`)] = outcome;
    ended[nameOf(step)] = outcome.conclusion;
  }
  scene.onProgress?.({ name, conclusion: status, steps: ended });
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
  { id, job }: Job,
  running: Running,
  contexts: Contexts,
  status: Status,
): Promise<{ readonly conclusion: string; readonly outputs: Mapping }> {
  if (!holds(step["if"], contexts, status)) {
    if (usesThisAction(step)) running.skipped.push(labelOf(step, id));
    return { conclusion: "skipped", outputs: {} };
  }
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
    const outputs = { ...scene.kept?.obey(done, inputs), ...scene.outputs?.[String(step["id"])] };
    return { conclusion: conclusionOf(done, scene), outputs };
  }
  const own = scene.platformFor && (await startPlatform(scene.platformFor(inputs)));
  const platform = own ?? running.platform;
  const taken = platform.jobs.length;
  const run = await runAction({
    inputs: { ...inputs, host: platform.url },
    event: { name: scene.event.name, payload: mapping(scene.event.payload) },
    env: { ...scene.event.env, GITHUB_JOB: id, ...env },
    files: { ...scene.files, ...scene.kept?.workspace },
    ...(scene.copyOf === undefined ? {} : { copyOf: scene.copyOf }),
    secrets: Object.values(scene.secrets),
    jobStatus: status === "incomplete" ? "success" : status,
  });
  scene.kept?.collect(run.workspace, inputs["ledger-file"]);
  running.ours.push({
    label: labelOf(step, id),
    run,
    notifications: platform.jobs.slice(taken).map(({ notification }) => notification),
  });
  await own?.close();
  return { conclusion: run.conclusion, outputs: run.outputs };
}

function labelOf(step: Step, job: string): string {
  return `"${nameOf(step)}" of the job ${job}`;
}

/** GitHub cancels a job that times out, and the step that runs. */
function conclusionOf(command: string, { failing, timingOut }: Scene): string {
  if (command === timingOut) return "cancelled";
  return command === failing ? "failure" : "success";
}

function filledInAll(values: unknown, contexts: Contexts, status: Status): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping(values)).map(([name, value]) => [name, filledIn(String(value), contexts, status)]),
  );
}
