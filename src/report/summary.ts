import type { Batch } from "../delivery/batches.ts";
import type { Tally } from "../delivery/tally.ts";
import type { Channel, Message } from "../kore/wire.ts";
import type { Notification } from "../plan.ts";
import type { Problem } from "../problems.ts";
import { count, cut } from "../text.ts";
import { details, inline, preformatted, table } from "./markdown.ts";
import type { Redactor } from "./redaction.ts";

/** More rows than a reader looks at; it keeps the summary far below GitHub's 1 MiB, beyond which it is dropped. */
const MAX_ROWS = 100;

/** Longest part of a message that is shown. */
const MAX_MESSAGE_LENGTH = 5000;

/** The channels' names as people know them. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  msteams: "Microsoft Teams",
  slack: "Slack",
};

/** The summary of a step that sent, or tried to. */
export function sentSummary(
  notification: Notification,
  batches: readonly Batch[],
  sum: Tally,
  redactor: Redactor,
): string {
  return join([
    `### ${headline(sum)}`,
    lead(notification),
    table(
      ["Recipients", "What became of them"],
      [
        [String(sum.counts.accepted), "accepted: the platform took them and delivers in its own time"],
        [String(sum.counts.unsent), "unsent: refused, or never sent"],
        [String(sum.counts.unknown), "unknown: the platform may have taken them"],
      ].filter(([number]) => number !== "0"),
    ),
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

/** The summary of a step whose inputs can't be used. */
export function invalidSummary(problems: readonly Problem[], redactor: Redactor): string {
  const shown = problems
    .slice(0, MAX_ROWS)
    .map(({ input, message }) => `- <code>${input}</code> ${inline(redactor.own(message))}`);
  const more =
    problems.length > shown.length ? [`- and ${problems.length - shown.length} more, in the log`] : [];
  return join([
    "### ❌ Kore.ai notification: nothing was sent",
    `${count(problems.length, "input problem")} to mend:`,
    [...shown, ...more].join("\n"),
  ]);
}

function headline({ status, counts, recipients }: Tally): string {
  if (status === "FAILURE")
    return counts.unknown > 0
      ? "❓ Kore.ai notification: outcome unknown"
      : "❌ Kore.ai notification: failed";
  const part = `${counts.accepted} of ${count(recipients, "recipient")}`;
  return counts.accepted === recipients
    ? `📨 Kore.ai notification: accepted for ${count(recipients, "recipient")}`
    : `⚠️ Kore.ai notification: accepted for ${part}`;
}

function lead({ settings: { channel, bot }, message, identities }: Notification): string {
  const what = message.type === "text" ? "A text message" : "A script message";
  const whom = `**${count(identities.length, "recipient")}** on **${CHANNEL_NAMES[channel]}**`;
  return `${what} to ${whom}, through bot <code>${inline(bot.botId)}</code>.`;
}

function requestsTable(batches: readonly Batch[], redactor: Redactor): string {
  const rows = batches
    .slice(0, MAX_ROWS)
    .map(({ identities, state }, index) => [
      String(index + 1),
      String(identities.length),
      state.kind === "accepted" ? `<code>${inline(state.job.id)}</code>` : "",
      state.kind === "accepted" ? state.job.status : describeState(state, redactor),
    ]);
  const more =
    batches.length > MAX_ROWS
      ? `\n\nand ${count(batches.length - MAX_ROWS, "request")} more: see the report file.`
      : "";
  return table(["Request", "Recipients", "Job", "Status"], rows) + more;
}

function describeState(state: Exclude<Batch["state"], { kind: "accepted" }>, redactor: Redactor): string {
  switch (state.kind) {
    case "waiting":
      return "not sent";
    case "sending":
      return "unknown: cut short while it was under way";
    case "refused":
      return `refused: ${inline(redactor.foreign(state.trouble.what))}`;
    case "not-processed":
      return `not processed: ${inline(redactor.foreign(state.trouble.what))}`;
    case "unknown":
      return `unknown: ${inline(redactor.foreign(state.trouble.what))}`;
  }
}

function messageDetails({ val }: Message, redactor: Redactor): string {
  const shown = cut(val, MAX_MESSAGE_LENGTH);
  return details("Message", preformatted(redactor.own(shown)));
}

function join(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
