import type { Batch } from "../delivery/batches.ts";
import { failuresOf } from "../delivery/outcomes.ts";
import type { SendingResult } from "../delivery/result.ts";
import type { Tally } from "../delivery/tally.ts";
import type { FailOn } from "../settings.ts";
import { count, formatNumber, sentence } from "../text.ts";
import type { Log } from "./log.ts";
import { REQUEST_WORDS } from "./progress.ts";
import type { FailureReason } from "./reasons.ts";
import type { Redactor } from "./redaction.ts";

/** Reasons that get an annotation of their own; GitHub shows ten, and there are other things to say. */
const MAX_REASONS = 5;

/**
 * Says how the sending ended: an annotation for each thing that was not done as it should be, and a closing line.
 *
 * @returns whether the step succeeds, by `fail-on`; a cancelled step never does
 */
export function announceEnd(
  ended: SendingResult,
  reasons: readonly FailureReason[],
  failOn: FailOn,
  { log, redactor }: { readonly log: Log; readonly redactor: Redactor },
): boolean {
  const { sum, isCancelled } = ended;
  const faults = [...shortcomings(ended, redactor), ...waitFaults(ended, redactor)];
  const unreached = unreachedLines(reasons);
  const isUnreachedAFault = failOn === "any" || sum.status === "FAILURE";
  const fails = faults.length > 0 || sum.status === "FAILURE" || (failOn === "any" && isPartial(ended));
  const say = (message: string, isFault: boolean) =>
    isFault && (failOn !== "never" || isCancelled) ? log.error(message) : log.warning(message);
  for (const fault of faults) say(fault, true);
  for (const line of unreached) say(line, isUnreachedAFault);
  for (const line of unexplained(ended)) say(line, fails);
  log.info(closingLine(sum));
  return !isCancelled && (failOn === "never" || !fails);
}

function isPartial({ sum }: SendingResult): boolean {
  return sum.counts.failed > 0 || sum.status === "PARTIAL_SUCCESS";
}

/** Lists requests that were refused, not sent, or of unknown outcome: a sentence or two for each reason. */
function shortcomings({ batches, isCancelled }: SendingResult, redactor: Redactor): readonly string[] {
  const byReason = new Map<string, { readonly requests: number[]; recipients: number }>();
  for (const { number, identities, state } of batches) {
    const reason = reasonOf(state, isCancelled, redactor);
    if (reason === undefined) continue;
    const group = byReason.get(reason) ?? { requests: [], recipients: 0 };
    byReason.set(reason, group);
    group.requests.push(number);
    group.recipients += identities.length;
  }
  return [...byReason].map(([reason, { requests, recipients }]) => {
    const isOne = requests.length === 1;
    const which = `${isOne ? "Request" : "Requests"} ${ranges(requests)} of ${batches.length}`;
    return `${batches.length === 1 ? "The request" : which} (${count(recipients, "recipient")}) ${isOne ? "was" : "were"} ${reason}`;
  });
}

function reasonOf(state: Batch["state"], isCancelled: boolean, redactor: Redactor): string | undefined {
  switch (state.kind) {
    case "accepted":
      return undefined;
    case "waiting":
      return isCancelled
        ? "not sent, because the step was cancelled."
        : "not sent, because of what became of an earlier one.";
    case "sending":
      return "cut short: whether the platform took it is unknown.";
    case "refused":
    case "not-processed":
    case "unknown": {
      const { what, advice } = state.error;
      return `${REQUEST_WORDS[state.kind]}: ${sentence(redactor.foreign(what))} ${advice}`;
    }
  }
}

/** Names the requests whose jobs the platform says failed, in whole or in part, without saying whom it didn't reach. */
function unexplained({ batches }: SendingResult): readonly string[] {
  const silent = batches.filter((batch) => {
    const { state } = batch;
    const hasFailed = state.kind === "accepted" && /FAILURE|PARTIAL_SUCCESS/.test(state.job.status);
    return hasFailed && failuresOf(batch).length === 0;
  });
  if (silent.length === 0) return [];
  const recipients = silent.reduce((sum, { identities }) => sum + identities.length, 0);
  const statuses = new Set(
    silent.flatMap(({ state }) => (state.kind === "accepted" ? [state.job.status] : [])),
  );
  const requests = `${silent.length === 1 ? "request" : "requests"} ${ranges(silent.map((batch) => batch.number))} of ${batches.length}`;
  return [
    `The platform ended ${requests} (${count(recipients, "recipient")}) with ${[...statuses].join(" or ")}, but doesn't say whom it couldn't reach: they are not in undelivered-file. Ask some of them, or look at the bot's analytics.`,
  ];
}

/** Writes ascending numbers as people do: `1, 3-5`. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

function waitFaults({ waitEnding, sum, pollError }: SendingResult, redactor: Redactor): readonly string[] {
  const open = `${count(sum.counts.accepted, "recipient")} without a word from the platform`;
  const why = pollError
    ? ` The last time its status couldn't be read: ${sentence(redactor.foreign(pollError.what))} ${pollError.advice}`
    : " Raise wait-timeout to see it end.";
  switch (waitEnding) {
    case undefined:
    case "finished":
      return [];
    case "timed-out":
      return [
        `wait-timeout is over, and the platform has not finished: ${open}. It goes on delivering.${why}`,
      ];
    case "refused":
      return [
        `The platform asks for a longer wait than 5 minutes before its status may be asked for again: ${open}. It goes on delivering.`,
      ];
    case "cancelled":
      return [`The step was cancelled while it waited: ${open}. The platform goes on delivering.`];
  }
}

function unreachedLines(reasons: readonly FailureReason[]): readonly string[] {
  const lines = reasons.slice(0, MAX_REASONS).map(({ reason, recipients, examples }) => {
    const more = recipients > examples.length ? " and others" : "";
    const whom = `${count(recipients, "recipient")} (${examples.join(", ")}${more})`;
    return `The platform could not reach ${whom}: ${sentence(reason)} ${adviceOn(reason)}`;
  });
  const others = reasons.slice(MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
  return others === 0
    ? lines
    : [
        ...lines,
        `The platform could not reach ${count(others, "more recipient")}, for other reasons: see the report file.`,
      ];
}

/** What to do about a documented comment; about any other, where to find whom it is about. */
function adviceOn(reason: string): string {
  return /not associated with the channel|isn't associated/i.test(reason)
    ? "They need the bot's app in the channel, under this very identity; they are in undelivered-file."
    : "They are in undelivered-file.";
}

function closingLine({ status, counts, recipients }: Tally): string {
  const words = {
    delivered: "delivered",
    failed: "failed",
    accepted: "accepted",
    unsent: "unsent",
    unknown: "of unknown outcome",
  } as const satisfies Record<keyof typeof counts, string>;
  const parts = Object.entries(words).flatMap(([outcome, word]) => {
    const n = counts[outcome as keyof typeof counts];
    return n > 0 ? [`${formatNumber(n)} ${word}`] : [];
  });
  return `Status ${status}. Of ${count(recipients, "recipient")}: ${parts.join(", ")}.`;
}
