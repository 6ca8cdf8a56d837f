import { isRecord } from "../json.ts";
import { numberOf, readConclusion, stringOf } from "./workflow-run.ts";

/** A job of a run, as far as the job-status card needs it. */
export interface WorkflowJob {
  readonly id: number;
  readonly name: string;
  readonly url: string | undefined;
  readonly isRunning: boolean;
  readonly hasFailed: boolean;
  /** Names of its failed steps. */
  readonly failedSteps: readonly string[];
  readonly runner: string | undefined;
}

/** Reads a job of the jobs API; undefined when it is none. A job counts as failed as soon as a finished step has. */
export function readJob(json: unknown): WorkflowJob | undefined {
  if (!isRecord(json) || typeof json["id"] !== "number") return undefined;
  const steps: readonly unknown[] = Array.isArray(json["steps"]) ? json["steps"] : [];
  const failedSteps = steps.flatMap((step) => {
    if (!isRecord(step) || readConclusion(step["conclusion"]) !== "failure") return [];
    return [stringOf(step["name"]) ?? `step ${numberOf(step["number"]) ?? ""}`];
  });
  const isRunning = json["status"] !== "completed";
  return {
    id: json["id"],
    name: stringOf(json["name"]) ?? `job ${json["id"]}`,
    url: stringOf(json["html_url"]),
    isRunning,
    hasFailed: readConclusion(json["conclusion"]) === "failure" || (isRunning && failedSteps.length > 0),
    failedSteps,
    runner: stringOf(json["runner_name"]),
  };
}
