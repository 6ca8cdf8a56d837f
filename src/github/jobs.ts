import { isRecord } from "../json.ts";
import type { Timeout } from "./timeouts.ts";
import { numberOf, readConclusion, stringOf, timeOf } from "./workflow-run.ts";

/** A job of a run, as far as the job-status card needs it. */
export interface WorkflowJob {
  readonly id: number;
  readonly runId: number | undefined;
  readonly name: string;
  readonly url: string | undefined;
  readonly isRunning: boolean;
  readonly hasFailed: boolean;
  /** GitHub marks a job that timed out as cancelled, too. */
  readonly isCancelled: boolean;
  /** Present if it is known that it timed out. */
  readonly timeout?: Timeout;
  /** Names of its failed steps. */
  readonly failedSteps: readonly string[];
  /** Names of the steps that were running when the job was cancelled. */
  readonly cancelledSteps: readonly string[];
  readonly runner: string | undefined;
  /** How long it ran, in milliseconds; 0 if it isn't known. */
  readonly durationMs: number;
}

/** Reads a job of the jobs API; undefined if it isn't one. A job counts as failed as soon as a finished step has failed. */
export function readJob(json: unknown): WorkflowJob | undefined {
  if (!isRecord(json) || typeof json["id"] !== "number") return undefined;
  const failedSteps = stepsThatEnded("failure", json["steps"]);
  const isRunning = json["status"] !== "completed";
  const conclusion = readConclusion(json["conclusion"]);
  return {
    id: json["id"],
    runId: numberOf(json["run_id"]),
    name: stringOf(json["name"]) ?? `job ${json["id"]}`,
    url: stringOf(json["html_url"]),
    isRunning,
    hasFailed: conclusion === "failure" || (isRunning && failedSteps.length > 0),
    isCancelled: conclusion === "cancelled",
    ...(json["conclusion"] === "timed_out" ? { timeout: { of: "job", after: undefined } } : {}),
    failedSteps,
    cancelledSteps: stepsThatEnded("cancelled", json["steps"]),
    runner: stringOf(json["runner_name"]),
    durationMs: Math.max(0, (timeOf(json["completed_at"]) ?? 0) - (timeOf(json["started_at"]) ?? Infinity)),
  };
}

function stepsThatEnded(conclusion: "failure" | "cancelled", steps: unknown): readonly string[] {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown) => {
    if (!isRecord(step) || readConclusion(step["conclusion"]) !== conclusion) return [];
    return [stringOf(step["name"]) ?? `step ${numberOf(step["number"]) ?? ""}`];
  });
}
