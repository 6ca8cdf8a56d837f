import { isRecord } from "../json.ts";
import { cutBetweenNames } from "../text.ts";

/** The channels of the Proactive Notifications API, version 1. */
export type Channel = "msteams" | "slack";

/** How the platform finds people: by their identity, or taking it as the channel's own. */
export type UserIdentityType = "resolve" | "donotresolve";

/** What is sent: plain text, or a JavaScript template (which may be JSON). */
export interface Message {
  readonly type: "text" | "script";
  readonly val: string;
}

/** The most identities one request may carry, as the platform documents it. */
export const MAX_IDENTITIES = 1000;

/** The body of `POST …/notify`; the platform documents all four as required. */
export interface NotifyRequest {
  readonly channel: Channel;
  readonly userIdentityType: UserIdentityType;
  readonly message: Message;
  /** 1 to 1000 identities. */
  readonly identities: readonly string[];
}

/** How a job stands, as the platform documents it. */
export type JobStatus = "IN_PROGRESS" | "SUCCESS" | "PARTIAL_SUCCESS" | "FAILURE";

const JOB_STATUSES: readonly string[] = [
  "IN_PROGRESS",
  "SUCCESS",
  "PARTIAL_SUCCESS",
  "FAILURE",
] satisfies JobStatus[];

/** A notification job as far as this action needs it. */
export interface Job {
  readonly id: string;
  readonly status: JobStatus;
  /** 0 to 100. */
  readonly percentComplete: number;
}

/** What the platform says of one recipient. */
export interface LogEntry {
  /** The identity as it was sent (`originalId`). */
  readonly identity: string;
  readonly isDelivered: boolean;
  /** The platform's own words, at most 500 characters of them; empty where it has none. */
  readonly comment: string;
}

/** A job as the status API tells of it. */
export interface JobDetails extends Job {
  /** In the platform's order; an identity can be there more than once, and then the last entry counts. */
  readonly entries: readonly LogEntry[];
}

/** What the platform says in an error body: `{"errors":[{"msg":"…","code":4002}]}`. */
export interface ErrorEntry {
  readonly message: string;
  readonly code: number | undefined;
}

/**
 * What a job ID may be. Real ones look like `ds-…`; it becomes part of a URL's path, an output and a log line, so
 * nothing that could be more than a name there is taken for one, such as `..` or `::add-mask::x`.
 */
const JOB_ID = /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}$/;

/**
 * Reads the answer to `POST …/notify`.
 *
 * A status that isn't documented counts as in progress: the job's ID alone says that the platform took the request.
 *
 * @returns the job, or what is wrong with the answer in a few words
 */
export function readJob(json: unknown): Job | { readonly wrong: string } {
  if (!isRecord(json)) return { wrong: "it is not a JSON object" };
  const { _id: id, status, percentageComplete } = json;
  if (typeof id !== "string" || !JOB_ID.test(id)) return { wrong: "it has no usable job ID (_id)" };
  return {
    id,
    status: isJobStatus(status) ? status : "IN_PROGRESS",
    percentComplete: percent(percentageComplete),
  };
}

/**
 * Reads the answer to `GET …/notify/status/{jobId}`. Log entries that are not as documented are passed over: their
 * recipients are as if they had none.
 *
 * @returns what it says of the job, or what is wrong with the answer in a few words
 */
export function readJobDetails(json: unknown, jobId: string): JobDetails | { readonly wrong: string } {
  if (!isRecord(json)) return { wrong: "it is not a JSON object" };
  const { _id: id, status, percentageComplete, statusLogs } = json;
  if (id !== jobId) return { wrong: "it is not about this job" };
  if (!isJobStatus(status)) return { wrong: `its status is none of ${JOB_STATUSES.join(", ")}` };
  const isFinished = status !== "IN_PROGRESS";
  return {
    id: jobId,
    status,
    percentComplete: isFinished && typeof percentageComplete !== "number" ? 100 : percent(percentageComplete),
    entries: Array.isArray(statusLogs) ? statusLogs.flatMap(readLogEntry) : [],
  };
}

/** More than any comment that explains something. An answer may hold 16 MiB of them, and each is searched for secrets. */
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

function percent(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0;
}

/** Reads the platform's own error body; an empty array when it is anything else. */
export function readErrors(json: unknown): readonly ErrorEntry[] {
  const errors = isRecord(json) ? json["errors"] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    if (!isRecord(error) || typeof error["msg"] !== "string") return [];
    return [{ message: error["msg"], code: typeof error["code"] === "number" ? error["code"] : undefined }];
  });
}
