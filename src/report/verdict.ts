import type { Batch } from "../delivery/batches.ts";
import { countUnconfirmed, failuresOf } from "../delivery/outcomes.ts";
import type { SendingResult } from "../delivery/result.ts";
import type { Tally } from "../delivery/tally.ts";
import { adviceOnComment } from "../kore/platform-error.ts";
import type { FailOn } from "../settings.ts";
import { count, formatNumber, sentence } from "../text.ts";
import type { Finding, Log } from "./log.ts";
import { OUTCOME_WORDS, OUTCOMES, REQUEST_WORDS } from "./outcome-words.ts";
import type { FailureReason } from "./reasons.ts";
import type { Redactor } from "./redaction.ts";

/** What the log and the job summary say about how the step ended. */
export interface Verdict {
  /** By `fail-on`; a cancelled step never succeeds. */
  readonly succeeds: boolean;
  /** In the order in which they are shown. */
  readonly findings: readonly Finding[];
}

/** Reasons that get their own annotation; GitHub shows ten annotations for a step, and others are needed too. */
const MAX_REASONS = 5;

/** Judges how sending ended, by `fail-on`. */
export function judge(
  result: SendingResult,
  reasons: readonly FailureReason[],
  failOn: FailOn,
  redactor: Redactor,
): Verdict {
  const { sum, isCancelled } = result;
  const faults = [...requestFaults(result, redactor), ...waitFaults(result, redactor)];
  const fails = faults.length > 0 || sum.status === "FAILURE" || (failOn === "any" && isPartial(sum));
  const level = (isFault: boolean) =>
    isFault && (failOn !== "never" || isCancelled) ? ("error" as const) : ("warning" as const);
  const asFindings = (messages: readonly string[], isFault: boolean) =>
    messages.map((message): Finding => ({ level: level(isFault), message }));
  return {
    succeeds: !isCancelled && (failOn === "never" || !fails),
    findings: [
      ...asFindings(faults, true),
      ...asFindings(unreached(reasons), failOn === "any" || sum.status === "FAILURE"),
      ...asFindings(unexplained(result), fails),
      ...asFindings(unconfirmed(result), false),
    ],
  };
}

/** Logs the verdict: an annotation for each finding, and a closing line. */
export function announceEnd({ findings }: Verdict, sum: Tally, log: Log): void {
  for (const { level, message } of findings) log[level](message);
  if (sum.unmatchedEntries > 0)
    log.info(
      `No recipient matches ${count(sum.unmatchedEntries, "entry", "entries")} of the platform's log.`,
    );
  log.info(closingLine(sum));
}

function isPartial({ counts, status }: Tally): boolean {
  return counts.failed > 0 || status === "PARTIAL_SUCCESS";
}

/** Requests that were refused, not sent, or of unknown outcome: a sentence or two for each reason. */
function requestFaults({ batches }: SendingResult, redactor: Redactor): readonly string[] {
  const byReason = new Map<string, { readonly requests: number[]; recipients: number }>();
  for (const { number, identities, state } of batches) {
    const reason = reasonOf(state, redactor);
    if (reason === undefined) continue;
    const group = byReason.get(reason) ?? { requests: [], recipients: 0 };
    byReason.set(reason, group);
    group.requests.push(number);
    group.recipients += identities.length;
  }
  return [...byReason].map(([reason, { requests, recipients }]) => {
    const isOne = requests.length === 1;
    const which = `${isOne ? "Request" : "Requests"} ${ranges(requests)} of ${batches.length}`;
    return `${batches.length === 1 ? "The request" : which} (${count(recipients, "recipient")}) ${isOne ? "was" : "were"} ${isOne ? reason : reason.replace("its outcome is", "their outcome is")}`;
  });
}

function reasonOf(state: Batch["state"], redactor: Redactor): string | undefined {
  switch (state.kind) {
    case "accepted":
    case "skipped":
      return undefined;
    case "waiting":
      return state.reason === undefined ? "not sent." : `not sent, because ${state.reason}.`;
    case "sending":
      return "interrupted: its outcome is unknown. Ask a recipient before you send again.";
    case "refused":
    case "not-processed":
    case "unknown": {
      const { what, advice } = state.error;
      return `${REQUEST_WORDS[state.kind]}: ${sentence(redactor.foreign(what))} ${advice}`.trim();
    }
  }
}

function hasFailedSilently(batch: Batch): boolean {
  const { state } = batch;
  const hasFailed = state.kind === "accepted" && /FAILURE|PARTIAL_SUCCESS/.test(state.job.status);
  return hasFailed && failuresOf(batch).length === 0;
}

/** Names the requests whose jobs failed, in whole or in part, without a word about which recipients. */
function unexplained({ batches, waitEnding }: SendingResult): readonly string[] {
  const silent = batches.filter(hasFailedSilently);
  if (silent.length === 0) return [];
  const recipients = silent.reduce((sum, { identities }) => sum + identities.length, 0);
  const withoutEntry = countUnconfirmed(silent);
  const statuses = new Set(
    silent.flatMap(({ state }) => (state.kind === "accepted" ? [state.job.status] : [])),
  );
  const requests = `${silent.length === 1 ? "request" : "requests"} ${ranges(silent.map((batch) => batch.number))} of ${batches.length}`;
  const ended = `The platform ended ${requests} (${count(recipients, "recipient")}) with ${[...statuses].join(" or ")}`;
  const ask = "Ask some of them, or look at the bot's analytics.";
  if (withoutEntry === 0) return [`${ended}, although its log has all of them as delivered. ${ask}`];
  const which = withoutEntry === recipients ? "any of them" : `${formatNumber(withoutEntry)} of them`;
  const log = waitEnding === undefined ? "" : `: its log has no entry for ${which}`;
  return [
    `${ended}, but doesn't say which recipients it couldn't reach${log}. Recipients without a log entry are not in undelivered-file. ${ask}`,
  ];
}

/** Recipients of other ended jobs that have no log entry. */
function unconfirmed({ batches, waitEnding }: SendingResult): readonly string[] {
  if (waitEnding === undefined) return [];
  const missing = countUnconfirmed(batches.filter((batch) => !hasFailedSilently(batch)));
  if (missing === 0) return [];
  return [
    `The platform finished, but its log has no entry for ${count(missing, "recipient")}: nothing confirms that they got the message. Ask one of them, or look at the bot's analytics.`,
  ];
}

/** Ranges of requests that are written out. */
const MAX_RANGES = 10;

/** Writes ascending numbers as people do: `1, 3-5`. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const shown = runs.slice(0, MAX_RANGES).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const more = runs.slice(MAX_RANGES).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return `${shown.join(", ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""}`;
}

function waitFaults(
  { batches, waitEnding, sum, pollError }: SendingResult,
  redactor: Redactor,
): readonly string[] {
  const inOpenJobs = sum.counts.accepted - countUnconfirmed(batches);
  const open =
    inOpenJobs > 0
      ? `${count(inOpenJobs, "recipient")} without a result so far`
      : "no recipient is without a result";
  const goesOn = "The platform continues to deliver.";
  switch (waitEnding) {
    case undefined:
    case "finished":
      return [];
    case "timed-out": {
      const advice = pollError
        ? `The last status request failed: ${sentence(redactor.foreign(pollError.what))} ${pollError.advice}`
        : "To wait longer, raise `wait-timeout`.";
      return [`The platform did not finish within \`wait-timeout\`: ${open}. ${goesOn} ${advice}`.trim()];
    }
    case "refused":
      return [
        `The platform asks to wait more than 5 minutes before the next status request, so the step stopped waiting: ${open}. ${goesOn} Look at the bot's analytics.`,
      ];
    case "cancelled":
      return [`The step was cancelled while it waited: ${open}. ${goesOn} Look at the bot's analytics.`];
  }
}

function unreached(reasons: readonly FailureReason[]): readonly string[] {
  const lines = reasons
    .slice(0, MAX_REASONS)
    .map(
      ({ reason, recipients, who }) =>
        `The platform could not reach ${count(recipients, "recipient")} (${who}): ${sentence(reason)} ${adviceOnComment(reason)}`,
    );
  const others = reasons.slice(MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
  return others === 0
    ? lines
    : [
        ...lines,
        `The platform could not reach ${count(others, "more recipient")}, for other reasons: see the report file.`,
      ];
}

function closingLine({ status, counts, recipients }: Tally): string {
  const parts = OUTCOMES.flatMap((outcome) =>
    counts[outcome] > 0 ? [`${formatNumber(counts[outcome])} ${OUTCOME_WORDS[outcome].label}`] : [],
  );
  return `Status ${status}. Of ${count(recipients + counts.skipped, "recipient")}: ${parts.join(", ")}.`;
}
