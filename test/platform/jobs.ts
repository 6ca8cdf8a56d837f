import { type Channel, type IdentityType, identityKey, type Notification } from "./request-check.ts";

/**
 * Who a channel reaches: a list for each channel (a channel without one reaches nobody), compared without case
 * unless identities are not to be resolved, or a rule.
 */
export type Directory =
  | { readonly [channel in Channel]?: readonly string[] }
  | ((identity: string, channel: Channel) => boolean);

/**
 * How a job progresses: it takes so many milliseconds of the platform's clock, or each of its first status requests
 * sees one of these percentages in progress, and the next sees it finished.
 */
export type JobPace = { readonly lasts: number } | { readonly percentages: readonly number[] };

/** A job's state, as documented. */
export type JobStatus = "IN_PROGRESS" | "SUCCESS" | "PARTIAL_SUCCESS" | "FAILURE";

/** One recipient's entry in a job's logs, with exactly the documented fields; the last three only on success. */
export interface StatusLog {
  readonly _id: string;
  readonly requestId: string;
  readonly originalId: string;
  readonly status: "SUCCESS" | "FAILURE";
  readonly comments: string;
  readonly channel: Channel;
  readonly createdOn: string;
  readonly koreId?: string;
  readonly channelId?: string;
  readonly messagestoreId?: string;
}

/** A job as the API returns it, with exactly the documented fields; `count` only from the status API. */
export interface JobDocument {
  readonly status: JobStatus;
  readonly percentageComplete: number;
  readonly count?: number;
  readonly streamId: string;
  readonly createdBy: string;
  readonly jobType: "PROACTIVE_NOTIFICATIONS_API";
  readonly action: "PROACTIVE_NOTIFICATIONS";
  readonly statusLogs: readonly StatusLog[];
  readonly _id: string;
  readonly lMod: string;
  readonly createdOn: string;
  readonly requestedTime: string;
  readonly __v: 0;
}

/** A job that the platform has accepted. */
export interface Job {
  readonly id: string;
  readonly number: number;
  readonly notification: Notification;
  /** For each identity, in order, whether the channel reaches it. */
  readonly reached: readonly boolean[];
  /** When it was accepted, in milliseconds; likewise `changed`. */
  readonly created: number;
  /** How far it is, as of the last status request. */
  readonly percentage: number;
  readonly changed: number;
}

/** A message that reached a person. It counts from the moment the job was taken. */
export interface Delivery {
  readonly identity: string;
  readonly channel: Channel;
  readonly message: Notification["message"];
  readonly jobId: string;
}

/** All the jobs of one bot, and what they delivered. */
export interface Jobs {
  readonly all: readonly Job[];
  readonly deliveries: readonly Delivery[];
  /** Accepts a notification: from here on, people get it. Returns the response to the notify request. */
  take(notification: Notification, now: number): JobDocument;
  /** One status request's view of a job; `undefined` if there is none of that ID. */
  poll(id: string, now: number): JobDocument | undefined;
}

/** No jobs yet, for the bot `streamId`. */
export function createJobs(streamId: string, directory: Directory, pace: JobPace): Jobs {
  const reaches = createLookup(directory);
  const all: Job[] = [];
  const deliveries: Delivery[] = [];
  const states = new Map<string, { job: Job & { percentage: number; changed: number }; polls: number }>();

  return {
    all,
    deliveries,
    take(notification, now) {
      const { channel, identities, message, userIdentityType } = notification;
      const number = all.length + 1;
      const id = formatId("ds-", 0, number);
      const reached = identities.map((identity) => reaches(identity, channel, userIdentityType));
      const job = { id, number, notification, reached, created: now, percentage: 0, changed: now };
      all.push(job);
      states.set(id, { job, polls: 0 });
      identities.forEach((identity, index) => {
        if (reached[index]) deliveries.push({ identity, channel, message, jobId: id });
      });
      return document(job, streamId);
    },
    poll(id, now) {
      const state = states.get(id);
      if (state === undefined) return undefined;
      const { job } = state;
      const percentage = percentageAt(pace, now - job.created, state.polls++);
      if (percentage !== job.percentage) job.changed = now;
      job.percentage = percentage;
      return { ...document(job, streamId), count: job.reached.length };
    },
  };
}

function createLookup(directory: Directory): (id: string, channel: Channel, type: IdentityType) => boolean {
  if (typeof directory === "function") return directory;
  const keys = (type: IdentityType) => ({
    msteams: new Set(directory.msteams?.map((identity) => identityKey(identity, type))),
    slack: new Set(directory.slack?.map((identity) => identityKey(identity, type))),
  });
  const lists = { resolve: keys("resolve"), donotresolve: keys("donotresolve") };
  return (identity, channel, type) => lists[type][channel].has(identityKey(identity, type));
}

/** 100 means finished. */
function percentageAt(pace: JobPace, elapsed: number, earlierPolls: number): number {
  if ("percentages" in pace) return pace.percentages[earlierPolls] ?? 100;
  return elapsed >= pace.lasts ? 100 : Math.floor((elapsed / pace.lasts) * 100);
}

/** The logs hold the recipients done so far: the documentation leaves open whether they are complete before the end. */
function document(job: Job, streamId: string): JobDocument {
  const created = new Date(job.created).toISOString();
  const done = Math.floor((job.reached.length * job.percentage) / 100);
  return {
    status: job.percentage === 100 ? finalStatus(job.reached) : "IN_PROGRESS",
    percentageComplete: job.percentage,
    streamId,
    createdBy: formatId("u-", 0, 0),
    jobType: "PROACTIVE_NOTIFICATIONS_API",
    action: "PROACTIVE_NOTIFICATIONS",
    statusLogs: job.notification.identities.slice(0, done).map((_, index) => statusLog(job, index)),
    _id: job.id,
    lMod: new Date(Math.floor(job.changed / 1000) * 1000).toISOString(),
    createdOn: created,
    requestedTime: created,
    __v: 0,
  };
}

function finalStatus(reached: readonly boolean[]): JobStatus {
  if (reached.every(Boolean)) return "SUCCESS";
  return reached.some(Boolean) ? "PARTIAL_SUCCESS" : "FAILURE";
}

function statusLog(job: Job, index: number): StatusLog {
  const { channel, identities } = job.notification;
  const reached = job.reached[index] === true;
  const log = {
    _id: formatId("nl-", job.number, index),
    requestId: job.id,
    originalId: identities[index] ?? "",
    status: reached ? ("SUCCESS" as const) : ("FAILURE" as const),
    comments: reached
      ? "Notification has been sent successfully"
      : "'Identity is not associated with the channel'",
    channel,
    createdOn: new Date(job.created).toISOString(),
  };
  if (!reached) return log;
  return {
    ...log,
    koreId: formatId("u-", job.number, index),
    channelId: formatId(channel === "msteams" ? "29:" : "U", job.number, index),
    messagestoreId: formatId("ms-", job.number, index),
  };
}

/** An ID that looks like the platform's, the same in every run. */
function formatId(prefix: string, group: number, number: number): string {
  return `${prefix}${String(group).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
