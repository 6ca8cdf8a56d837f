import { isRecord, lookUp } from "../json.ts";

/** How a workflow run, an attempt of one, or a job ended; `undefined` while it hasn't. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | "action_required" | "other";

/** A workflow run, from the API or a `workflow_run` event. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number | undefined;
  readonly workflow: string;
  readonly number: number | undefined;
  readonly attempt: number;
  readonly url: string | undefined;
  readonly event: string;
  /** The name of its branch or tag. */
  readonly branch: string | undefined;
  /** The repository that the branch is in, which may be a fork. */
  readonly head: HeadRepository;
  readonly sha: string | undefined;
  readonly commitMessage: string | undefined;
  readonly actor: string | undefined;
  /** The open pull requests of its commit, in any repository. */
  readonly pullRequests: readonly PullRequest[];
  readonly conclusion: Conclusion | undefined;
  /** The conclusion as GitHub spells it: `neutral`. */
  readonly spelledConclusion: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number | undefined;
  readonly updatedAt: number | undefined;
}

/** The repository that a run's branch is in. */
export interface HeadRepository {
  /** A fork can be deleted while its pull request's runs stay. */
  readonly isDeleted: boolean;
  readonly id: number | undefined;
  /** `owner/name` */
  readonly fullName: string | undefined;
  readonly url: string | undefined;
}

/** A pull request in a run's list. */
export interface PullRequest {
  readonly number: number;
  /** `owner/name` of the repository that it is to be merged into. */
  readonly repository: string | undefined;
}

/** Reads a run; undefined if it has no ID. */
export function readWorkflowRun(json: unknown): WorkflowRun | undefined {
  if (!isRecord(json) || typeof json["id"] !== "number") return undefined;
  const head = json["head_repository"];
  const pullRequests: readonly unknown[] = Array.isArray(json["pull_requests"]) ? json["pull_requests"] : [];
  return {
    id: json["id"],
    workflowId: numberOf(json["workflow_id"]),
    workflow: stringOf(json["name"]) ?? stringOf(json["path"]) ?? "Workflow",
    number: numberOf(json["run_number"]),
    attempt: numberOf(json["run_attempt"]) ?? 1,
    url: stringOf(json["html_url"]),
    event: stringOf(json["event"]) ?? "",
    branch: stringOf(json["head_branch"]),
    head: {
      isDeleted: head === null,
      id: numberOf(lookUp(head, "id")),
      fullName: stringOf(lookUp(head, "full_name")),
      url: stringOf(lookUp(head, "html_url")),
    },
    sha: stringOf(json["head_sha"]),
    commitMessage: stringOf(lookUp(json, "head_commit", "message")),
    actor: stringOf(lookUp(json, "triggering_actor", "login")) ?? stringOf(lookUp(json, "actor", "login")),
    pullRequests: pullRequests.flatMap((it) => readPullRequest(it) ?? []),
    conclusion: readConclusion(json["conclusion"]),
    spelledConclusion: stringOf(json["conclusion"]),
    startedAt: timeOf(json["run_started_at"]) ?? timeOf(json["created_at"]),
    updatedAt: timeOf(json["updated_at"]),
  };
}

/** The list has each repository's API URL, `https://api.github.com/repos/octo-org/site`, but not its full name. */
function readPullRequest(json: unknown): PullRequest | undefined {
  const number = numberOf(lookUp(json, "number"));
  if (number === undefined) return undefined;
  const url = stringOf(lookUp(json, "base", "repo", "url")) ?? stringOf(lookUp(json, "url")) ?? "";
  return { number, repository: /\/repos\/([^/]+\/[^/]+)/.exec(url)?.[1] };
}

/** Reads a conclusion as GitHub's API spells it; undefined for null. */
export function readConclusion(value: unknown): Conclusion | undefined {
  switch (value) {
    case "success":
    case "cancelled":
    case "skipped":
    case "action_required":
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

/** A date and time as milliseconds since the epoch, else undefined. */
export function timeOf(value: unknown): number | undefined {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
