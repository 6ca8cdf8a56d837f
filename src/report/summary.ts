import { type Batch, withoutSkipped } from "../delivery/batches.ts";
import type { Outcome } from "../delivery/outcomes.ts";
import type { SendingResult } from "../delivery/result.ts";
import { type Tally, tally } from "../delivery/tally.ts";
import type { Problem } from "../inputs.ts";
import type { Message } from "../kore/wire.ts";
import type { Notification } from "../notification.ts";
import { describeSource } from "../recipients/sources.ts";
import { count, cut, cutBetweenNames, formatNumber, seconds } from "../text.ts";
import { costOf } from "./cost.ts";
import type { Finding } from "./log.ts";
import { details, inline, preformatted, sentences, table } from "./markdown.ts";
import { kindOf, previewOf } from "./message-preview.ts";
import { nextSteps } from "./next-steps.ts";
import { OUTCOME_WORDS, OUTCOMES } from "./outcome-words.ts";
import { CHANNEL_NAMES } from "./progress.ts";
import type { FailureReason } from "./reasons.ts";
import type { Redactor } from "./redaction.ts";
import { requestsTable } from "./requests-table.ts";
import { resultHeadline } from "./result-headline.ts";

/** More problems or names than a reader looks at. */
const MAX_ROWS = 100;

const MAX_REASONS = 20;
const MAX_FINDINGS = 20;
const MAX_PROBLEM_LENGTH = 1000;
const MAX_HEADLINE_LENGTH = 150;

/** Longest part of a message that is shown. */
const MAX_MESSAGE_LENGTH = 5000;

/** What the summary of a step that sent is made of. */
export interface Sent {
  readonly notification: Notification;
  readonly result: SendingResult;
  readonly reasons: readonly FailureReason[];
  /** The errors and warnings that the log has. */
  readonly findings: readonly Finding[];
  readonly hasLedger: boolean;
  /** How long sending and waiting took. */
  readonly tookMs: number;
}

/** The summary of a step that sent, or tried to. */
export function sentSummary(sent: Sent, redactor: Redactor): string {
  const { notification, result, reasons, findings, hasLedger, tookMs } = sent;
  const { batches, sum } = result;
  return join([
    `### ${resultHeadline(result)}`,
    ...findingsList(findings, redactor),
    `${lead(notification, redactor)} It took ${seconds(tookMs)}.`,
    sourcesList(notification, redactor),
    ...personalLines(notification, batches.length),
    ...(outcomesIn(sum.counts).length > 1 ? [outcomeChart(sum.counts)] : []),
    outcomeTable(sum.counts),
    ...(reasons.length > 0 ? [reasonsTable(reasons)] : []),
    ...nextSteps(sum, hasLedger),
    requestsTable(batches, redactor),
    messageDetails(notification.message, redactor),
  ]);
}

/** What the summary of a dry run is made of. */
export interface DryRun {
  readonly notification: Notification;
  /** All batches, also of recipients that are skipped. */
  readonly batches: readonly Batch[];
  /** The errors and warnings that the log has. */
  readonly findings: readonly Finding[];
}

/** The summary of a dry run. */
export function dryRunSummary({ notification, batches, findings }: DryRun, redactor: Redactor): string {
  const { skipped } = tally(batches).counts;
  const requests = withoutSkipped(batches).length;
  return join([
    "### 🧪 Kore.ai notification: dry run, nothing was sent",
    ...findingsList(findings, redactor),
    lead(notification, redactor),
    sourcesList(notification, redactor),
    ...personalLines(notification, requests),
    ...(skipped > 0
      ? [`The ledger has ${count(skipped, "other recipient")}: the step would skip them.`]
      : []),
    `The inputs are valid, and the step would send ${count(requests, "request")}. A dry run doesn't contact the platform: only a real send shows whether it accepts the credentials and reaches the recipients.`,
    messageDetails(notification.message, redactor),
  ]);
}

/** The summary of a step that had nothing to send: why (a clause), and the errors and warnings that the log has. */
export function skippedSummary(reason: string, findings: readonly Finding[], redactor: Redactor): string {
  return join([
    "### ⏭️ Kore.ai notification: skipped",
    `Nothing was sent: ${sentences(reason)}.`,
    ...findingsList(findings, redactor),
  ]);
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
        `- <code>${inline(input)}</code> ${sentences(redactor.own(cutBetweenNames(message, MAX_PROBLEM_LENGTH)))}`,
    );
  const more =
    problems.length > shown.length ? [`- and ${problems.length - shown.length} more, in the log`] : [];
  return join([
    "### ❌ Kore.ai notification: nothing was sent",
    `${count(problems.length, "input problem")} to fix:`,
    [...shown, ...more].join("\n"),
  ]);
}

/** The same words as the step's annotations: a list with errors first, or nothing. */
function findingsList(findings: readonly Finding[], redactor: Redactor): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings
    .toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"))
    .slice(0, MAX_FINDINGS)
    .map(
      ({ level, message }) =>
        `- ${level === "error" ? "❌" : "⚠️"} ${sentences(redactor.own(cutBetweenNames(message, MAX_PROBLEM_LENGTH)))}`,
    );
  const more = findings.length - shown.length;
  return [[...shown, ...(more > 0 ? [`- and ${more} more, in the log`] : [])].join("\n")];
}

function outcomesIn(counts: Tally["counts"]): readonly Outcome[] {
  return OUTCOMES.filter((outcome) => counts[outcome] > 0);
}

/** Squares of the chart: they fit on one line of a summary. */
const CHART_SQUARES = 24;

/**
 * A bar of colored squares, in proportion, at least one for each outcome; the table below is its legend. A pie chart in
 * Mermaid takes half a screen, and gets its colors by rank instead of by meaning.
 */
function outcomeChart(counts: Tally["counts"]): string {
  const outcomes = outcomesIn(counts);
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const squares = outcomes.map((outcome) => {
    const length = Math.max(1, Math.round((CHART_SQUARES * counts[outcome]) / all));
    return OUTCOME_WORDS[outcome].square.repeat(length);
  });
  return squares.join("");
}

function outcomeTable(counts: Tally["counts"]): string {
  const rows = outcomesIn(counts).map((outcome) => {
    const { square, label, meaning } = OUTCOME_WORDS[outcome];
    return [`${square} ${label}`, formatNumber(counts[outcome]), meaning];
  });
  return table(["Outcome", "Recipients", "Meaning"], rows);
}

function reasonsTable(reasons: readonly FailureReason[]): string {
  const rows = reasons
    .slice(0, MAX_REASONS)
    .map(({ reason, recipients, who }) => [inline(reason), formatNumber(recipients), inline(who)]);
  const others = reasons.slice(MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
  const more =
    others > 0 ? `\n\nand ${count(others, "recipient")} for other reasons: see the report file.` : "";
  return `**Why recipients were not reached**\n\n${table(["Reason", "Recipients", "Who"], rows)}${more}`;
}

function lead(notification: Notification, redactor: Redactor): string {
  const { settings, message, identities } = notification;
  const { channel, bot } = settings;
  const preview = previewOf(message);
  const { headline } = preview;
  const titled = headline === undefined ? "" : `, “${inline(shortened(headline, redactor))}”,`;
  const to = `**${count(identities.length, "recipient")}** on **${CHANNEL_NAMES[channel]}**`;
  return `${kindOf(preview, notification)}${titled} to ${to}, through the bot <code>${inline(bot.botId)}</code>.`;
}

/** Where the recipients came from, in the words of the log: files, columns and groups. */
function sourcesList({ sources }: Notification, redactor: Redactor): string {
  return sources.map((source) => `- ${inline(redactor.own(describeSource(source)))}`).join("\n");
}

/** What personal messages cost, and the names of the variables in them; their values are personal data, so they are left out. */
function personalLines(notification: Notification, requests: number): readonly string[] {
  const cost = costOf(notification, requests);
  const names = notification.personal?.names ?? [];
  const variables = names.slice(0, MAX_ROWS).map((name) => `<code>${inline(name)}</code>`);
  return cost
    ? [`${inline(cost.line)}. ${names.length > 0 ? `Variables: ${variables.join(", ")}.` : ""}`]
    : [];
}

function shortened(headline: string, redactor: Redactor): string {
  return cut(redactor.own(headline), MAX_HEADLINE_LENGTH);
}

function messageDetails(message: Message, redactor: Redactor): string {
  const { content } = previewOf(message);
  return details("Message", preformatted(redactor.own(cutBetweenNames(content, MAX_MESSAGE_LENGTH))));
}

function join(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
