import type { Platform } from "../platform/platform.ts";
import type { ActionRun } from "../runner/run-action.ts";

/** The report file's content. */
export interface Report {
  readonly jobs: readonly { readonly jobId: string }[];
  readonly recipients: readonly {
    readonly identity: string;
    readonly jobId: string | null;
    readonly outcome: string;
  }[];
}

/**
 * Compares the files and outputs that a step left, also if it was killed, with what the platform accepted.
 *
 * @returns the report, if there is one, and everything that isn't true, in words
 */
export function violations(
  run: ActionRun,
  platform: Platform,
  everyone: readonly string[],
): { readonly report: Report | undefined; readonly wrong: readonly string[] } {
  const facts = factsOf(platform);
  const report = readJson<Report>(run, /^kore-notify-report-.*\.json$/);
  const undelivered = readJson<readonly Undelivered[]>(run, /^kore-notify-undelivered-.*\.json$/);
  const hasEnded = run.signal !== "SIGKILL";
  return {
    report: report.json,
    wrong: [
      ...report.wrong,
      ...undelivered.wrong,
      ...(report.json ? reportViolations(report.json, facts, everyone) : missingReport(report.exists, facts)),
      ...(undelivered.json ?? []).flatMap((entry) => listViolation(identityOf(entry), facts)),
      ...outputViolations(run, report.json, hasEnded),
      ...(hasEnded ? leftovers(run) : []),
    ],
  };
}

/** What the platform did. */
interface Facts {
  readonly jobs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly taken: ReadonlySet<string>;
  readonly reached: ReadonlySet<string>;
}

function factsOf({ jobs, deliveries }: Platform): Facts {
  const byId = new Map(jobs.map(({ id, notification }) => [id, new Set(notification.identities)]));
  const taken = new Set(jobs.flatMap(({ notification }) => notification.identities));
  return { jobs: byId, taken, reached: new Set(deliveries.map(({ identity }) => identity)) };
}

function missingReport(exists: boolean, { taken }: Facts): readonly string[] {
  return exists || taken.size === 0 ? [] : [`no report, but the platform accepted ${taken.size} recipients`];
}

function reportViolations(
  { recipients, jobs }: Report,
  facts: Facts,
  everyone: readonly string[],
): readonly string[] {
  const identities = recipients.map(({ identity }) => identity);
  if (identities.join("\n") !== everyone.join("\n"))
    return [`the report has ${identities.length} of ${everyone.length} recipients`];
  const listed = new Set(jobs.map(({ jobId }) => jobId));
  return recipients.flatMap(({ identity, jobId, outcome }) => {
    const isInJob = jobId !== null && facts.jobs.get(jobId)?.has(identity) === true && listed.has(jobId);
    const isTrue = {
      unsent: jobId === null && !facts.taken.has(identity),
      unknown: jobId === null,
      accepted: isInJob,
      delivered: isInJob && facts.reached.has(identity),
      failed: isInJob && !facts.reached.has(identity),
    }[outcome];
    return isTrue ? [] : [`the report says ${outcome} (job ${jobId}) for ${identity}`];
  });
}

/** An entry of the list of recipients that were not reached; a mapping for a personal message. */
type Undelivered = string | { readonly identity: string };

function identityOf(entry: Undelivered): string {
  return typeof entry === "string" ? entry : entry.identity;
}

function listViolation(identity: string, { taken, reached }: Facts): readonly string[] {
  const isTrue = !taken.has(identity) || !reached.has(identity);
  return isTrue ? [] : [`undelivered-file has ${identity}, who has the message`];
}

function outputViolations(
  { outputs, tempFiles }: ActionRun,
  report: Report | undefined,
  hasEnded: boolean,
): readonly string[] {
  if (outputs["status"] === undefined) return hasEnded ? ["no outputs"] : [];
  const count = (...outcomes: readonly string[]) =>
    String(report?.recipients.filter(({ outcome }) => outcomes.includes(outcome)).length);
  const expected: Readonly<Record<string, string>> = {
    "accepted-count": count("accepted", "delivered", "failed"),
    "unsent-count": count("unsent"),
    "unknown-count": count("unknown"),
  };
  const paths = [outputs["report-file"], outputs["undelivered-file"]].filter((path) => path);
  return [
    ...Object.entries(expected).flatMap(([name, value]) =>
      outputs[name] === undefined || outputs[name] === value
        ? []
        : [`${name} is ${outputs[name]}, not ${value}`],
    ),
    ...paths.flatMap((path) =>
      tempFiles.some((file) => file.path === path) ? [] : [`there is no file ${path}`],
    ),
  ];
}

/** A step that ends by itself leaves no half-written file. */
function leftovers({ tempFiles }: ActionRun): readonly string[] {
  return tempFiles.flatMap(({ name }) => (name.endsWith(".draft") ? [`${name} is left`] : []));
}

function readJson<T>({ tempFiles }: ActionRun, name: RegExp) {
  const file = tempFiles.find((candidate) => name.test(candidate.name));
  if (!file) return { exists: false, json: undefined, wrong: [] };
  try {
    const json: T = JSON.parse(file.content.toString());
    return { exists: true, json, wrong: [] };
  } catch (error) {
    return { exists: true, json: undefined, wrong: [`${file.name} is not JSON: ${error}`] };
  }
}
