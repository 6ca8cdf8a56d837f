import type { Batch } from "../delivery/batches.ts";
import type { Tally } from "../delivery/tally.ts";
import type { Notification } from "../plan.ts";
import type { Problem } from "../problems.ts";
import { maskIdentity } from "../recipients/identity.ts";
import type { FailOn } from "../settings.ts";
import { count, sentence } from "../text.ts";
import type { Log } from "./log.ts";
import type { Redactor } from "./redaction.ts";
import { CHANNEL_NAMES } from "./summary.ts";

/** Annotations of one level that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;

/** Reports every problem: each as an error annotation of its own, as far as GitHub shows them, and all in the log. */
export function announceProblems(problems: readonly Problem[], log: Log): void {
  const annotated = problems.length <= MAX_ANNOTATIONS ? problems.length : MAX_ANNOTATIONS - 1;
  for (const { input, message, place } of problems.slice(0, annotated))
    log.error(`${input} ${message}`, place);
  const others = problems.slice(annotated);
  if (others.length === 0) return;
  log.error(`${count(others.length, "more input problem")}: all are in this step's log.`);
  for (const { input, message } of others) log.info(`${input} ${message}`);
}

/** Recipients whose identities are written out at the start; the others are counted. */
const SHOWN_RECIPIENTS = 20;

/** Says what is about to be sent, to whom. */
export function announceStart({ settings, message, identities }: Notification, log: Log): void {
  const { channel, bot, showIdentities } = settings;
  const recipients = count(identities.length, "recipient");
  const size = count(message.val.length, "character");
  log.info(
    `A ${message.type} message of ${size} to ${recipients} on ${CHANNEL_NAMES[channel]}, through bot ${bot.botId} at ${bot.platformUrl}`,
  );
  const shown = identities
    .slice(0, SHOWN_RECIPIENTS)
    .map((identity) => (showIdentities ? identity : maskIdentity(identity)));
  const more =
    identities.length > shown.length ? [`and ${count(identities.length - shown.length, "other")}`] : [];
  log.group(recipients, [...shown, ...more]);
}

/** Says what has just become of a request; nothing while it is under way. */
export function announceState({ identities, state }: Batch, index: number, requests: number, log: Log): void {
  const request = `Request ${index + 1} of ${requests} (${count(identities.length, "recipient")})`;
  if (state.kind === "accepted") log.info(`${request}: accepted as job ${state.job.id}`);
  else if ("trouble" in state) log.info(`${request}: ${WORDS[state.kind]}`);
}

const WORDS = {
  refused: "refused",
  "not-processed": "not processed",
  unknown: "sent, but its outcome is unknown",
} as const;

/**
 * Says how the sending ended: an error for each reason that requests were refused, unsent or of unknown outcome.
 *
 * @returns whether the step succeeds, by `fail-on`
 */
export function announceOutcome(
  batches: readonly Batch[],
  sum: Tally,
  failOn: FailOn,
  { log, redactor }: { readonly log: Log; readonly redactor: Redactor },
): boolean {
  const found = shortcomings(batches, redactor);
  const isWorse = sum.status === "FAILURE" || (failOn === "any" && sum.status === "PARTIAL_SUCCESS");
  for (const shortcoming of found) {
    if (failOn === "never") log.warning(shortcoming);
    else log.error(shortcoming);
  }
  log.info(closingLine(sum));
  return failOn === "never" || (found.length === 0 && !isWorse);
}

/** Lists what was not done as it should be, a sentence or two for each reason, with what to do about it. */
function shortcomings(batches: readonly Batch[], redactor: Redactor): readonly string[] {
  const byReason = new Map<string, { readonly requests: number[]; recipients: number }>();
  batches.forEach(({ identities, state }, index) => {
    const reason = reasonOf(state, redactor);
    if (reason === undefined) return;
    const group = byReason.get(reason) ?? { requests: [], recipients: 0 };
    group.requests.push(index + 1);
    group.recipients += identities.length;
    byReason.set(reason, group);
  });
  return [...byReason].map(([reason, { requests, recipients }]) => {
    const isOne = requests.length === 1;
    const which =
      batches.length === 1
        ? "The request"
        : `${isOne ? "Request" : "Requests"} ${ranges(requests)} of ${batches.length}`;
    return `${which} (${count(recipients, "recipient")}) ${isOne ? "was" : "were"} ${reason}`;
  });
}

function reasonOf(state: Batch["state"], redactor: Redactor): string | undefined {
  switch (state.kind) {
    case "accepted":
      return undefined;
    case "waiting":
      return "not sent, because of what became of an earlier one.";
    case "sending":
      return "cut short: whether the platform took it is unknown.";
    case "refused":
    case "not-processed":
    case "unknown": {
      const { what, advice } = state.trouble;
      return `${WORDS[state.kind]}: ${sentence(redactor.foreign(what))} ${advice}`;
    }
  }
}

/** Writes numbers in order as people do: `1, 3-5`. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** Says in one line how the step ended. */
function closingLine({ status, counts, recipients }: Tally): string {
  const parts = [
    counts.accepted > 0 ? `${counts.accepted.toLocaleString("en-US")} accepted` : "",
    counts.unsent > 0 ? `${counts.unsent.toLocaleString("en-US")} unsent` : "",
    counts.unknown > 0 ? `${counts.unknown.toLocaleString("en-US")} of unknown outcome` : "",
  ].filter((part) => part !== "");
  return `Status ${status}. Of ${count(recipients, "recipient")}: ${parts.join(", ")}.`;
}
