import { isRecord, parseJson } from "../json.ts";
import type { Channel } from "../kore/wire.ts";
import { sentence } from "../text.ts";
import { blankOf } from "./blank.ts";
import { whyUnusable } from "./card-check.ts";
import { formatOf } from "./card-format.ts";
import type { MessageTemplate } from "./filling.ts";
import { isFilePath, whyFenced } from "./mistakes.ts";
import type { MessageSource } from "./source.ts";

/**
 * Names why a script that is otherwise valid probably gives nobody a message, in words for notices.
 *
 * @param kind what the script was found to be
 * @param channel undefined if it is invalid
 */
export function scriptNotices(
  source: MessageSource,
  kind: MessageTemplate["kind"],
  channel: Channel | undefined,
): readonly string[] {
  const fault = kind === "code" ? whyNoCode(source) : whyNoMessage(source.text, channel);
  return fault === undefined ? [] : [`${source.input} ${sentence(fault)}`];
}

/** The platform's documentation has scripts that call `print` only. */
function whyNoCode(source: MessageSource): string | undefined {
  const { text } = source;
  const fence = whyFenced(text);
  if (fence !== undefined) return fence;
  if (/^\s*<script\b/i.test(text)) return "has the tag <script> around it: remove it";
  return /\bprint\b/.test(text) || isFilePath(source)
    ? undefined
    : 'doesn\'t call print, and people get what a script prints: write print(JSON.stringify({ text: "Hello" })), or set `message-type: text`';
}

function whyNoMessage(text: string, channel: Channel | undefined): string | undefined {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if (channel !== undefined && isForOther(json, channel)) return whyUnusable(json, channel);
  return isMessage(json)
    ? undefined
    : 'is JSON, but no message: it has neither a "text" nor "attachments" or "blocks" with something in them';
}

/** Whether a message is in a format that its channel doesn't have. */
function isForOther(json: unknown, channel: Channel): boolean {
  switch (formatOf(json)) {
    case "blocks":
    case "view":
    case "old attachments":
      return channel === "msteams" && isMessage(json);
    case "activity":
      return channel === "slack" && isRecord(json) && isFilled(json["attachments"]);
    case "connector card":
      return true;
    case "adaptive card":
    case undefined:
      return false;
  }
}

/** A payload is one of the platform's own templates, which its web client shows. */
function isMessage(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const { text, attachments, blocks, payload } = json;
  const hasText = typeof text === "string" && blankOf(text) === undefined;
  return hasText || isFilled(attachments) || isFilled(blocks) || payload !== undefined;
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
