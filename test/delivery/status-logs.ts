import type { JobDocument, StatusLog } from "../platform/jobs.ts";

/** Ways in which a platform may write a job's log; the documentation leaves them open. */
export const LOGS = [
  "as sent",
  "in lower case",
  "in capitals",
  "padded",
  "with gaps",
  "with strangers",
  "failing first",
  "forgetting",
] as const;

export type Logs = (typeof LOGS)[number];

/** Writes a job's log in one of these ways. None of them says anything untrue. */
export function rewrite(job: JobDocument, logs: Logs): JobDocument {
  return { ...job, statusLogs: rewritten(job, logs) };
}

function rewritten({ status, statusLogs }: JobDocument, logs: Logs): readonly StatusLog[] {
  switch (logs) {
    case "as sent":
      return statusLogs;
    case "in lower case":
      return statusLogs.map((log) => ({ ...log, originalId: log.originalId.toLowerCase() }));
    case "in capitals":
      return statusLogs.map((log) => ({ ...log, originalId: log.originalId.toUpperCase() }));
    case "padded":
      return statusLogs.map((log) => ({ ...log, originalId: ` ${log.originalId}\n` }));
    case "with gaps":
      return statusLogs.filter((_, index) => index % 2 === 1);
    case "with strangers":
      return withStrangers(statusLogs);
    case "failing first": {
      const attempts = statusLogs.map(
        (log): StatusLog => ({ ...log, status: "FAILURE", comments: "Trying again" }),
      );
      return status === "IN_PROGRESS" ? attempts : [...attempts, ...statusLogs];
    }
    case "forgetting":
      // The response of a job that has ended lacks entries that earlier ones may have had, and strangers.
      return status === "IN_PROGRESS"
        ? withStrangers(statusLogs)
        : statusLogs.slice(Math.floor(statusLogs.length / 2));
  }
}

function withStrangers(statusLogs: readonly StatusLog[]): readonly StatusLog[] {
  return statusLogs.flatMap((log) => [
    { ...log, originalId: `not-${log.originalId}`, status: "FAILURE" },
    log,
  ]);
}
