import { isRecord, lookUp } from "../json.ts";

/** Formats that people take for a card. */
export type CardFormat =
  /** `"type": "AdaptiveCard"`: Microsoft Teams. */
  | "adaptive card"
  /** A message of Microsoft's Bot Framework, with cards as attachments: Microsoft Teams. */
  | "activity"
  /** An object with Block Kit, or an array of blocks: Slack. */
  | "blocks"
  /** A message with attachments of Slack's old format, and without blocks. */
  | "old attachments"
  /** Block Kit of a window or a home tab: Slack, but no message. */
  | "view"
  /** `"@type": "MessageCard"`: connectors of Microsoft 365, not bots. */
  | "connector card";

/** Tells a card's format; undefined if it is none. */
export function formatOf(json: unknown): CardFormat | undefined {
  if (Array.isArray(json)) return json.every(isBlock) ? "blocks" : undefined;
  if (!isRecord(json)) return undefined;
  const { type, blocks, attachments } = json;
  if (type === "AdaptiveCard") return "adaptive card";
  if (json["@type"] === "MessageCard") return "connector card";
  if (Array.isArray(blocks)) return type === "modal" || type === "home" ? "view" : "blocks";
  if (Array.isArray(attachments)) return formatOfAttachments(attachments, type);
  return type === "message" ? "activity" : undefined;
}

function formatOfAttachments(attachments: readonly unknown[], type: unknown): CardFormat {
  if (attachments.some((it) => isRecord(it) && Array.isArray(it["blocks"]))) return "blocks";
  const areOld = attachments.length > 0 && attachments.every(isOldAttachment);
  return areOld && type !== "message" ? "old attachments" : "activity";
}

/** Whether JSON is a card as designers produce it, which a channel doesn't take without a message around it. */
export function isBareCard(json: unknown): boolean {
  const format = formatOf(json);
  if (format === "adaptive card") return true;
  if (format !== "blocks") return false;
  return isRecord(json) ? Object.keys(json).join() === "blocks" : Array.isArray(json) && json.length > 0;
}

/** All blocks of a Slack message. */
export function blocksOf(card: unknown): readonly unknown[] {
  if (Array.isArray(card)) return card;
  const [blocks, attachments] = [lookUp(card, "blocks"), lookUp(card, "attachments")];
  const own: readonly unknown[] = Array.isArray(blocks) ? blocks : [];
  const attached: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
  return [...own, ...attached.flatMap(blocksOf)];
}

/** An attachment of Slack as it was before Block Kit: texts and a color (docs.slack.dev: "Legacy: Attachments"). */
function isOldAttachment(json: unknown): boolean {
  if (!isRecord(json) || "contentType" in json || "content" in json) return false;
  return ["color", "text", "fallback", "pretext", "title", "fields", "image_url"].some((key) => key in json);
}

/** Block Kit's types are in lower case; those of Adaptive Cards are not. */
function isBlock(json: unknown): boolean {
  return isRecord(json) && typeof json["type"] === "string" && /^[a-z][a-z_]*$/.test(json["type"]);
}
