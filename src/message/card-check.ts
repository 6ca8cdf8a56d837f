import { isRecord, parseJson } from "../json.ts";
import type { Channel } from "../kore/wire.ts";
import { quote } from "../text.ts";
import { blocksOf, type CardFormat, formatOf } from "./card-format.ts";

const FOR_TEAMS = "is a card for Microsoft Teams, but `channel` is slack: use Block Kit";

const ADAPTIVE = "application/vnd.microsoft.card.adaptive";

/** Says why a channel can't show a card, as a clause that follows the input's name; undefined if it can. */
export function whyUnusable(card: unknown, channel: Channel): string | undefined {
  const format = formatOf(card);
  if (format === undefined) {
    const fault = whyUnlikeCard(card, channel);
    if (fault !== undefined) return fault;
  }
  return channel === "msteams" ? whyNotForTeams(card, format) : whyNotForSlack(card, format);
}

/** Says what makes a card one of no format, if the card is there. */
function whyUnlikeCard(json: unknown, channel: Channel): string | undefined {
  if (typeof json === "string" && typeof parseJson(json) === "object")
    return "is JSON within a JSON string, as using `toJSON` twice writes it: use it once";
  const type = isRecord(json) ? json["type"] : undefined;
  if (typeof type !== "string" || !/^adaptive[-_ ]?card$/i.test(type)) return undefined;
  return channel === "slack" ? FOR_TEAMS : `has "type": ${quote(type)}, which must be spelled "AdaptiveCard"`;
}

function whyNotForTeams(card: unknown, format: CardFormat | undefined): string | undefined {
  switch (format) {
    case "adaptive card":
      return whyNotAdaptive(card);
    case "activity":
      return whyNotActivity(card);
    case "blocks":
    case "view":
      return "is Block Kit, the format of Slack, but `channel` is msteams: use an Adaptive Card";
    case "old attachments":
      return "is a message of Slack, but `channel` is msteams: use an Adaptive Card";
    case "connector card":
      return "is a MessageCard, the format of Microsoft 365 connectors: bots send Adaptive Cards";
    case undefined: {
      const advice = isRecord(card) && Array.isArray(card["body"]) ? ': add "type": "AdaptiveCard"' : "";
      return `is not a card for Microsoft Teams, which is an Adaptive Card ("type": "AdaptiveCard") or a message activity with one${advice}`;
    }
  }
}

function whyNotActivity(activity: unknown): string | undefined {
  const attachments = isRecord(activity) ? activity["attachments"] : undefined;
  if (!Array.isArray(attachments) || attachments.length === 0)
    return "is a message activity without a card: its attachments are empty";
  for (const [index, attachment] of attachments.entries()) {
    const where = `attachment ${index + 1}`;
    if (!isRecord(attachment) || typeof attachment["contentType"] !== "string")
      return `has no "contentType" in ${where}: for an Adaptive Card, it is "${ADAPTIVE}"`;
    if (attachment["contentType"] !== ADAPTIVE) continue;
    const { content } = attachment;
    if (formatOf(content) !== "adaptive card")
      return `has no Adaptive Card ("type": "AdaptiveCard") as the content of ${where}`;
    const fault = whyNotAdaptive(content);
    if (fault !== undefined) return `${fault} (${where})`;
  }
  return undefined;
}

function whyNotAdaptive(card: unknown): string | undefined {
  if (!isRecord(card)) return undefined;
  const { body, actions } = card;
  if (![body, actions].some((it) => Array.isArray(it) && it.length > 0))
    return "is an empty Adaptive Card: it has neither body nor actions";
  const elements: readonly unknown[] = [body, actions].filter(Array.isArray).flat();
  return elements.every(hasType) ? undefined : 'has an element without a "type" in its body or actions';
}

function whyNotForSlack(card: unknown, format: CardFormat | undefined): string | undefined {
  switch (format) {
    case "blocks": {
      const blocks = blocksOf(card);
      if (blocks.length === 0) return "is an empty card: it has no blocks";
      const untyped = blocks.findIndex((block) => !hasType(block));
      return untyped === -1 ? undefined : `has no "type" in block ${untyped + 1}`;
    }
    case "view":
      return "is a modal or a home tab, and not a message: choose Message Preview in Block Kit Builder";
    case "adaptive card":
    case "activity":
    case "connector card":
      return FOR_TEAMS;
    case "old attachments":
      return "has attachments in Slack's old format, and no Block Kit: write blocks, or print the whole message with `message-type: script`";
    case undefined: {
      const advice = isRecord(card) && hasType(card) ? ": put the block into an array" : "";
      return `is not a card for Slack, which is Block Kit: an object with "blocks", or an array of blocks${advice}`;
    }
  }
}

function hasType(json: unknown): boolean {
  return isRecord(json) && typeof json["type"] === "string";
}
