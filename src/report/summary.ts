import type { Batch } from "../delivery/batches.ts";
import type { Outcome } from "../delivery/outcomes.ts";
import type { SendingResult } from "../delivery/result.ts";
import type { Tally } from "../delivery/tally.ts";
import type { Problem } from "../inputs.ts";
import type { Message } from "../kore/wire.ts";
import type { Notification } from "../notification.ts";
import { count, cut, cutBetweenNames, formatNumber } from "../text.ts";
import { details, inline, preformatted, table } from "./markdown.ts";
import { CHANNEL_NAMES, REQUEST_WORDS } from "./progress.ts";
import type { FailureReason } from "./reasons.ts";
import type { Redactor } from "./redaction.ts";

/** More rows than a reader looks at; it keeps the summary far below GitHub's 1 MiB, beyond which it is dropped. */
const MAX_ROWS = 100;

/** Rows of a table that stays open. */
const MAX_OPEN_ROWS = 10;

const MAX_REASONS = 20;
const MAX_PROBLEM_LENGTH = 1000;
const MAX_CELL_LENGTH = 300;

/** Longest part of a message that is shown. */
const MAX_MESSAGE_LENGTH = 5000;

/** The summary of a step that sent, or tried to. */
export function sentSummary(
  notification: Notification,
  ended: SendingResult,
  reasons: readonly FailureReason[],
  redactor: Redactor,
): string {
  const { batches, sum } = ended;
  return join([
    `### ${headline(ended)}`,
    lead(notification),
    outcomeChart(sum.counts),
    outcomeTable(sum.counts),
    ...(reasons.length > 0 ? [reasonsTable(reasons)] : []),
    requestsTable(batches, redactor),
    messageDetails(notification.message, redactor),
  ]);
}

/** The summary of a dry run. */
export function dryRunSummary(notification: Notification, requests: number, redactor: Redactor): string {
  return join([
    "### 🧪 Kore.ai notification: dry run, nothing was sent",
    lead(notification),
    `Everything is valid. It would go out in ${count(requests, "request")}.`,
    messageDetails(notification.message, redactor),
  ]);
}

/** The summary of a step that had nothing to send. */
export function skippedSummary(reason: string): string {
  return join(["### ⏭️ Kore.ai notification: skipped", `Nothing was sent: ${inline(reason)}.`]);
}

/** The summary of a step that met a fault of the action itself. */
export function crashedSummary(what: string, redactor: Redactor): string {
  return join(["### 💥 Kore.ai notification: a fault of the action itself", inline(redactor.foreign(what))]);
}

/** The summary of a step whose inputs can't be used. */
export function invalidSummary(problems: readonly Problem[], redactor: Redactor): string {
  const shown = problems
    .slice(0, MAX_ROWS)
    .map(
      ({ input, message }) =>
        `- <code>${input}</code> ${inline(redactor.own(cutBetweenNames(message, MAX_PROBLEM_LENGTH)))}`,
    );
  const more =
    problems.length > shown.length ? [`- and ${problems.length - shown.length} more, in the log`] : [];
  return join([
    "### ❌ Kore.ai notification: nothing was sent",
    `${count(problems.length, "input problem")} to mend:`,
    [...shown, ...more].join("\n"),
  ]);
}

function headline({
  sum: { status, counts, recipients, inJobs },
  waitEnding,
  isCancelled,
}: SendingResult): string {
  const of = `of ${count(recipients, "recipient")}`;
  if (isCancelled) return `🛑 Kore.ai notification: cancelled, ${formatNumber(inJobs)} ${of} accepted`;
  if (counts.unknown > 0)
    return `❓ Kore.ai notification: outcome unknown for ${formatNumber(counts.unknown)} ${of}`;
  if (status === "FAILURE") return "❌ Kore.ai notification: failed";
  if (status === "PARTIAL_SUCCESS") {
    const unreached = counts.failed + counts.unsent;
    return `⚠️ Kore.ai notification: ${unreached > 0 ? formatNumber(unreached) : "some"} ${of} not reached`;
  }
  if (status === "SUCCESS") return `✅ Kore.ai notification: delivered to ${count(recipients, "recipient")}`;
  return `📨 Kore.ai notification: accepted for ${count(recipients, "recipient")}${waitEnding ? ", not finished yet" : ""}`;
}

const MEANINGS = {
  delivered: "the platform delivered the message",
  failed: "the platform could not reach them",
  accepted: "the platform took the request; whether it reached them is not known",
  unsent: "refused, or never sent",
  unknown: "the platform may have taken the request, or not",
} as const satisfies Record<Outcome, string>;

const OUTCOMES: readonly Outcome[] = ["delivered", "failed", "accepted", "unsent", "unknown"];

/** GitHub draws Mermaid diagrams in job summaries. */
function outcomeChart(counts: Tally["counts"]): string {
  const slices = OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => `  "${outcome}" : ${counts[outcome]}`,
  );
  return ["```mermaid", "pie showData title Recipients", ...slices, "```"].join("\n");
}

function outcomeTable(counts: Tally["counts"]): string {
  const rows = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => [
    outcome,
    formatNumber(counts[outcome]),
    MEANINGS[outcome],
  ]);
  return table(["Outcome", "Recipients", "Meaning"], rows);
}

function reasonsTable(reasons: readonly FailureReason[]): string {
  const rows = reasons
    .slice(0, MAX_REASONS)
    .map(({ reason, recipients, examples }) => [
      inline(reason),
      formatNumber(recipients),
      inline(examples.join(", ")),
    ]);
  const others = reasons.slice(MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
  const more =
    others > 0 ? `\n\nand ${count(others, "recipient")} for other reasons: see the report file.` : "";
  return `**Why recipients were not reached**\n\n${table(["Reason", "Recipients", "Some of them"], rows)}${more}`;
}

function lead({ settings: { channel, bot }, message, identities }: Notification): string {
  const what = message.type === "text" ? "A text message" : "A script message";
  const whom = `**${count(identities.length, "recipient")}** on **${CHANNEL_NAMES[channel]}**`;
  return `${what} to ${whom}, through bot <code>${inline(bot.botId)}</code>.`;
}

function requestsTable(batches: readonly Batch[], redactor: Redactor): string {
  const rows = batches
    .slice(0, MAX_ROWS)
    .map(({ number: which, identities, state }) => [
      formatNumber(which),
      formatNumber(identities.length),
      state.kind === "accepted" ? `<code>${inline(state.job.id)}</code>` : "",
      describeState(state, redactor),
    ]);
  const more =
    batches.length > MAX_ROWS
      ? `\n\nand ${count(batches.length - MAX_ROWS, "more request")}: see the report file.`
      : "";
  const content = table(["Request", "Recipients", "Job", "Status"], rows) + more;
  return batches.length > MAX_OPEN_ROWS ? details(count(batches.length, "request"), content) : content;
}

function describeState(state: Batch["state"], redactor: Redactor): string {
  switch (state.kind) {
    case "accepted":
      return state.job.status;
    case "waiting":
      return "not sent";
    case "sending":
      return "cut short: outcome unknown";
    default:
      return `${REQUEST_WORDS[state.kind]}: ${inline(cut(redactor.foreign(state.error.what), MAX_CELL_LENGTH))}`;
  }
}

function messageDetails({ val }: Message, redactor: Redactor): string {
  const shown = redactor.own(cutBetweenNames(val, MAX_MESSAGE_LENGTH));
  return details("Message", preformatted(shown));
}

function join(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
