import { expect } from "vitest";
import type { Platform } from "../platform/platform.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { fileText } from "./action-on-platform.ts";

/** The report file: what a step says of its recipients. */
export interface Report {
  readonly jobs: readonly { readonly jobId: string; readonly recipients: number }[];
  readonly recipients: readonly {
    readonly identity: string;
    readonly jobId: string | null;
    readonly outcome: Outcome;
    readonly comment: string | null;
  }[];
}

type Outcome = "delivered" | "failed" | "accepted" | "unsent" | "unknown";

/** The report that a step left, also one that was killed before it could name it. */
export function reportOf(run: Pick<ActionRun, "tempFiles">): Report {
  const file = run.tempFiles.find(({ name }) => /^kore-notify-report-.*\.json$/.test(name));
  return JSON.parse(fileText(run, file?.path));
}

/** Holds a report against what the platform did: each recipient once, in order, and nothing said that isn't so. */
export function expectTrue(report: Report, platform: Platform, everyone: readonly string[]): void {
  expect(report.recipients.map(({ identity }) => identity)).toEqual(everyone);
  const jobs = new Map(platform.jobs.map(({ id, notification }) => [id, new Set(notification.identities)]));
  const taken = new Set([...jobs.values()].flatMap((identities) => [...identities]));
  const wrong = report.recipients.filter(({ identity, jobId, outcome }) => {
    if (outcome === "unknown") return jobId !== null;
    if (outcome === "unsent") return jobId !== null || taken.has(identity);
    return jobId === null || !jobs.get(jobId)?.has(identity);
  });
  expect(wrong).toEqual([]);
}

/** Holds outputs and files against each other and against what the platform did. */
export function expectAgreement(run: ActionRun, platform: Platform, everyone: readonly string[]): void {
  const { outputs } = run;
  const report: Report = JSON.parse(fileText(run, outputs["report-file"]));
  expectTrue(report, platform, everyone);

  const having = (...outcomes: readonly Outcome[]) =>
    report.recipients.filter(({ outcome }) => outcomes.includes(outcome)).map(({ identity }) => identity);
  expect(outputs).toMatchObject({
    "recipients-count": String(everyone.length),
    "accepted-count": String(having("accepted", "delivered", "failed").length),
    "unsent-count": String(having("unsent").length),
    "unknown-count": String(having("unknown").length),
  });
  const undelivered = having("unsent", "failed");
  if (undelivered.length === 0) expect(outputs["undelivered-file"]).toBe("");
  else expect(JSON.parse(fileText(run, outputs["undelivered-file"]))).toEqual(undelivered);

  const jobIds = [...new Set(report.recipients.flatMap(({ jobId }) => jobId ?? []))];
  expect(report.jobs.map(({ jobId }) => jobId)).toEqual(jobIds);
  expect(JSON.parse(outputs["job-ids"] ?? "")).toEqual(jobIds);
  expect(outputs["job-id"]).toBe(jobIds[0] ?? "");
}

/** How many recipients got a message more than once. */
export function deliveredTwice(platform: Platform): number {
  const seen = new Set<string>();
  const again = platform.deliveries.filter(({ identity }) => seen.size === seen.add(identity).size);
  return new Set(again.map(({ identity }) => identity)).size;
}
