import { readJson } from "../documents/json.ts";
import { jsonOf, jsonStringContent } from "../documents/literal.ts";
import { type DocumentNode, MalformedDocument } from "../documents/node.ts";
import { isRecord, parseJson } from "../json.ts";
import type { Channel } from "../kore/wire.ts";
import { whyUnusable } from "./card-check.ts";
import { formatOf } from "./card-format.ts";
import { escapeMrkdwn } from "./cards/block-kit.ts";
import { hasProto } from "./declarations.ts";
import { fallbackOf } from "./fallback-text.ts";
import { type MessageTemplate, templateOf } from "./filling.ts";
import { rejectMalformedJson } from "./json-source.ts";
import { type Part, splitJson, splitText } from "./placeholders.ts";
import type { MessageSource } from "./source.ts";
import type { Reject } from "./variables.ts";

/**
 * Reads a card as its designer produces it, checks its format, and wraps it as the channel requires: in a message
 * activity for `msteams`, in `print(JSON.stringify(…))` for `slack`.
 *
 * @param channel undefined if it is invalid; then only the JSON is checked
 * @param reject gets what is wrong with the JSON, and with a card that is empty or in another format
 * @returns undefined after a problem, or without a channel
 */
export function readCard(
  source: MessageSource,
  channel: Channel | undefined,
  isFilled: boolean,
  reject: Reject,
): MessageTemplate | undefined {
  const text = source.text.replace(/^\uFEFF/, "");
  const card = parseJson(text);
  if (card === undefined) {
    rejectMalformedJson({ ...source, text }, reject);
    return undefined;
  }
  const node = readNode(text, reject);
  if (!node || channel === undefined) return undefined;
  const fault = whyUnusable(card, channel);
  if (fault !== undefined) {
    reject(fault);
    return undefined;
  }
  const split = (json: string) => (isFilled ? splitJson(json, reject) : [json]);
  switch (channel) {
    case "msteams":
      return templateOf("json", forTeams(card, split(jsonOf(node))));
    case "slack": {
      if (hasProto(node)) reject('has the key "__proto__", which means something else in a script');
      return templateOf("json", forSlack(card, split(jsonOf(node)), isFilled));
    }
  }
}

/** Reads JSON that has been found to be well-formed: repeated keys are still an error. */
function readNode(text: string, reject: Reject): DocumentNode | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof MalformedDocument)) throw error;
    reject(error.message, error.line);
    return undefined;
  }
}

function forTeams(card: unknown, parts: readonly Part[]): Part[] {
  if (formatOf(card) === "activity") return isRecord(card) && "type" in card ? [...parts] : withType(parts);
  const start =
    '{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":';
  return [start, ...parts, "}]}"];
}

function withType([first, ...others]: readonly Part[]): Part[] {
  return ['{"type":"message",', ...(typeof first === "string" ? [first.slice(1)] : []), ...others];
}

/**
 * Slack shows `text` in notifications. Block Kit Builder produces none, so the first text of the blocks is used. Text
 * that Slack shows as it is there would be markup in `text`, and is escaped.
 */
function forSlack(card: unknown, parts: readonly Part[], isFilled: boolean): Part[] {
  const [first, ...others] = Array.isArray(card) ? ['{"blocks":', ...parts, "}"] : parts;
  const fallback = isRecord(card) && "text" in card ? undefined : fallbackOf(card);
  const rest = typeof first === "string" ? [first.slice(1), ...others] : others;
  return ["print(JSON.stringify({", ...fallbackParts(fallback, isFilled), ...rest, "));"];
}

function fallbackParts(fallback: ReturnType<typeof fallbackOf>, isFilled: boolean): Part[] {
  if (!fallback) return [];
  const { text, isMarkup } = fallback;
  const encode = (it: string) => jsonStringContent(isMarkup ? it : escapeMrkdwn(it));
  // The text was already split where it stands, so nothing is rejected twice.
  const parts = isFilled ? splitText(text, { reject: () => {}, encode }) : [encode(text)];
  return ['"text":"', ...parts, '",'];
}
