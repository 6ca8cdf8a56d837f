import { isRecord } from "../json.ts";
import { blocksOf } from "./card-format.ts";

/** A text of a card, and whether Slack interprets markup where it stands. */
export interface CardText {
  readonly text: string;
  readonly isMarkup: boolean;
}

/**
 * Gives the first line of the first text of Block Kit, for notifications.
 *
 * @param card an array of blocks, or an object with `blocks`, its own or those of attachments
 */
export function fallbackOf(card: unknown): CardText | undefined {
  for (const block of blocksOf(card)) {
    const found = textOf(block);
    const text = found?.text.split(/[\r\n]/).find((line) => line.trim() !== "");
    if (found && text !== undefined) return { ...found, text };
  }
  return undefined;
}

/** The text of a header, a section, a rich text or a Markdown block, or of the first element that has one. */
function textOf(block: unknown): CardText | undefined {
  if (!isRecord(block)) return undefined;
  const { type, text, elements, fields } = block;
  if (isRecord(text)) return textOf(text);
  if (typeof text === "string") return { text, isMarkup: type === "mrkdwn" || type === "markdown" };
  const inner = [fields, elements].find(Array.isArray);
  if (!inner || type === "actions") return undefined;
  const texts = inner.map(textOf).filter((it) => it !== undefined);
  if (type !== "rich_text_section") return texts[0];
  return texts.length > 0 ? { text: texts.map((it) => it.text).join(""), isMarkup: false } : undefined;
}
