import { isRecord, lookUp } from "../json.ts";
import { cutBetweenNames } from "../text.ts";

/** The channels of the Proactive Notifications API, version 1. */
export type Channel = "msteams" | "slack";

/** How the platform finds people: it resolves their identity, or takes it as the channel's own. */
export type UserIdentityType = "resolve" | "donotresolve";

/** What is sent: plain text, or a JavaScript template (which may be JSON). */
export interface Message {
  readonly type: "text" | "script";
  readonly val: string;
}

/** The most identities that one request may have, as documented. */
export const MAX_IDENTITIES = 1000;

/** The body of `POST …/notify`; all four fields are documented as required. */
export interface NotifyRequest {
  readonly channel: Channel;
  readonly userIdentityType: UserIdentityType;
  readonly message: Message;
  /** 1 to 1000 identities. */
  readonly identities: readonly string[];
}

/** A job's status, as documented. */
export type JobStatus = "IN_PROGRESS" | "SUCCESS" | "PARTIAL_SUCCESS" | "FAILURE";

const JOB_STATUSES: readonly string[] = [
  "IN_PROGRESS",
  "SUCCESS",
  "PARTIAL_SUCCESS",
  "FAILURE",
] satisfies JobStatus[];

/** A notification job, as far as this action needs it. */
export interface Job {
  readonly id: string;
  readonly status: JobStatus;
  /** 0 to 100; 100 once it has ended. */
  readonly percentComplete: number;
}

/** What the platform says about one recipient. */
export interface LogEntry {
  /** The identity as it was sent (`originalId`). */
  readonly identity: string;
  readonly isDelivered: boolean;
  /** The platform's own words, at most 500 characters of them; empty if it has none. */
  readonly comment: string;
}

/** A job as the status API describes it. */
export interface JobDetails extends Job {
  /** In the platform's order. An identity can appear more than once; then the last entry counts. */
  readonly entries: readonly LogEntry[];
}

/** One of the errors in an error body: `{"errors":[{"msg":"…","code":4002}]}`. */
export interface ErrorEntry {
  readonly message: string;
  readonly code: number | undefined;
}

/**
 * What a job ID may be. Real ones look like `ds-…`. It becomes part of a URL's path, an output and a log line, so
 * nothing that could be more than a name there is accepted, such as `..` or `::add-mask::x`.
 */
const JOB_ID = /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}$/;

/**
 * Reads the response to `POST …/notify`.
 *
 * A status that isn't documented counts as in progress: the job's ID alone says that the platform accepted the request.
 *
 * @returns the job, or what is wrong with the response in a few words
 */
export function readJob(json: unknown): Job | { readonly wrong: string } {
  if (!isRecord(json)) return { wrong: "it is not a JSON object" };
  const { _id: id, status, percentageComplete } = json;
  if (typeof id !== "string" || !JOB_ID.test(id)) return { wrong: "it has no usable job ID (_id)" };
  const known = isJobStatus(status) ? status : "IN_PROGRESS";
  return { id, status: known, percentComplete: percent(known, percentageComplete) };
}

/**
 * Reads the response to `GET …/notify/status/{jobId}`. Log entries that are not as documented are left out: their
 * recipients are as if they had none.
 *
 * @returns the job, or what is wrong with the response in a few words
 */
export function readJobDetails(json: unknown, jobId: string): JobDetails | { readonly wrong: string } {
  if (!isRecord(json)) return { wrong: "it is not a JSON object" };
  const { _id: id, status, percentageComplete, statusLogs } = json;
  if (id !== jobId) return { wrong: "it is not about this job" };
  if (!isJobStatus(status)) return { wrong: `its status is none of ${JOB_STATUSES.join(", ")}` };
  return {
    id: jobId,
    status,
    percentComplete: percent(status, percentageComplete),
    entries: Array.isArray(statusLogs) ? statusLogs.flatMap(readLogEntry) : [],
  };
}

/** More than any useful comment. A response may have 16 MiB of them, and each is searched for secrets. */
const MAX_COMMENT_LENGTH = 500;

function readLogEntry(entry: unknown): LogEntry[] {
  if (!isRecord(entry)) return [];
  const { originalId: identity, status, comments } = entry;
  if (typeof identity !== "string" || (status !== "SUCCESS" && status !== "FAILURE")) return [];
  const comment = typeof comments === "string" ? cutBetweenNames(comments, MAX_COMMENT_LENGTH) : "";
  return [{ identity, isDelivered: status === "SUCCESS", comment }];
}

function isJobStatus(value: unknown): value is JobStatus {
  return typeof value === "string" && JOB_STATUSES.includes(value);
}

/** A job that has ended is complete, whatever number comes with it. */
function percent(status: JobStatus, value: unknown): number {
  if (status !== "IN_PROGRESS") return 100;
  return typeof value === "number" && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0;
}

/**
 * Reads the platform's own error body. The documentation prints `msg` and, on one page, `message`; a `code` is a number
 * or its text. Gateways have bodies that look similar, with other codes: those are not the platform's.
 *
 * @returns its errors; an empty array if it is anything else
 */
export function readErrors(json: unknown): readonly ErrorEntry[] {
  const errors = isRecord(json) ? json["errors"] : undefined;
  return Array.isArray(errors) ? errors.flatMap(readError) : [];
}

/** Says whether JSON is the platform's own error body and nothing more: gateways have other properties next to its. */
export function isErrorBody(json: unknown): boolean {
  if (!isRecord(json) || Object.keys(json).join() !== "errors" || !Array.isArray(json["errors"]))
    return false;
  return json["errors"].length > 0 && json["errors"].every(isOwnError);
}

function isOwnError(error: unknown): boolean {
  const hasOthers = isRecord(error) && Object.keys(error).some((key) => !/^(?:msg|message|code)$/.test(key));
  return readError(error).length > 0 && !hasOthers && lookUp(error, "code") !== null;
}

function readError(error: unknown): ErrorEntry[] {
  if (!isRecord(error)) return [];
  const { msg, message, code } = error;
  const text = typeof msg === "string" ? msg : message;
  if (typeof text !== "string") return [];
  if (code === undefined || code === null) return [{ message: text, code: undefined }];
  const isNumber = typeof code === "number" || (typeof code === "string" && /^\d+$/.test(code));
  return isNumber ? [{ message: text, code: Number(code) }] : [];
}
