import { isRecord, lookUp } from "../json.ts";

/** How a workflow run, an attempt of one, or a job ended; `undefined` while it hasn't. */
export type Conclusion = "success" | "failure" | "cancelled" | "other";

/** A workflow run as the API and the `workflow_run` event tell of it. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number | undefined;
  readonly workflow: string;
  readonly number: number | undefined;
  readonly attempt: number;
  readonly url: string | undefined;
  readonly event: string;
  readonly branch: string | undefined;
  /** The repository that the branch is in: a fork's, say. */
  readonly headRepositoryId: number | undefined;
  readonly sha: string | undefined;
  readonly commitMessage: string | undefined;
  readonly actor: string | undefined;
  readonly pullRequest: number | undefined;
  readonly conclusion: Conclusion | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number | undefined;
  readonly updatedAt: number | undefined;
}

/** Reads a run; undefined when it has no ID. */
export function readWorkflowRun(json: unknown): WorkflowRun | undefined {
  if (!isRecord(json) || typeof json["id"] !== "number") return undefined;
  const [pullRequest] = Array.isArray(json["pull_requests"]) ? json["pull_requests"] : [];
  return {
    id: json["id"],
    workflowId: numberOf(json["workflow_id"]),
    workflow: stringOf(json["name"]) ?? stringOf(json["path"]) ?? "Workflow",
    number: numberOf(json["run_number"]),
    attempt: numberOf(json["run_attempt"]) ?? 1,
    url: stringOf(json["html_url"]),
    event: stringOf(json["event"]) ?? "",
    branch: stringOf(json["head_branch"]),
    headRepositoryId: numberOf(lookUp(json, "head_repository", "id")),
    sha: stringOf(json["head_sha"]),
    commitMessage: stringOf(lookUp(json, "head_commit", "message")),
    actor: stringOf(lookUp(json, "triggering_actor", "login")) ?? stringOf(lookUp(json, "actor", "login")),
    pullRequest: numberOf(lookUp(pullRequest, "number")),
    conclusion: readConclusion(json["conclusion"]),
    startedAt: time(json["run_started_at"]) ?? time(json["created_at"]),
    updatedAt: time(json["updated_at"]),
  };
}

/** Reads a conclusion as GitHub's API spells it; undefined for null. */
export function readConclusion(value: unknown): Conclusion | undefined {
  switch (value) {
    case "success":
    case "cancelled":
      return value;
    case "failure":
    case "timed_out":
    case "startup_failure":
      return "failure";
    case null:
    case undefined:
      return undefined;
    default:
      return "other";
  }
}

/** A string that isn't empty, else undefined. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number, else undefined. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function time(value: unknown): number | undefined {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
