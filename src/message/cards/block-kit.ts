import type {
  ActionsBlock,
  AnyBlock,
  Button,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextLink,
  RichTextSection,
  RichTextText,
} from "@slack/types";
import { scriptLiteral } from "../../documents/literal.ts";
import { cut } from "../../text.ts";
import { type Block, type Card, plain, type RichText, type Run, webUrl } from "./card.ts";

/** Slack's limits: a header, a button's text, the buttons of a block (docs.slack.dev, Block Kit reference). */
const MAX_HEADER = 150;
const MAX_BUTTON = 75;
const MAX_BUTTONS = 25;

/**
 * Writes a card for Slack: Block Kit with a fallback text, in the form that the platform documents,
 * `print(JSON.stringify(…))`.
 *
 * All text from outside goes into rich text and plain text elements, which Slack shows as they are. In `mrkdwn`, it
 * would read mentions and formatting. Only web links stay links.
 */
export function writeBlockKit(card: Card): string {
  const texts = [facts(card), ...card.sections.map(section)].filter(({ elements }) => elements.length > 0);
  const message = {
    text: fallback(card),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [header(card), ...texts, ...actions(card)] satisfies AnyBlock[],
  };
  return `print(JSON.stringify(${scriptLiteral(message)}));`;
}

/** What notifications show: the title, and where it happened. */
function fallback(card: Card): string {
  const where = card.facts.slice(0, 2).map(({ value }) => value.map(({ text }) => text).join(""));
  return escapeMrkdwn(cut([card.title, ...where].join(" · "), 500));
}

/** Makes plain text safe where Slack interprets markup: no mentions, no links, no formatting. */
export function escapeMrkdwn(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[*_~`]/g, "$&\u2060");
}

function header({ title }: Card): AnyBlock {
  return { type: "header", text: { type: "plain_text", text: cut(title, MAX_HEADER), emoji: false } };
}

function facts({ subtitle, facts }: Card): RichTextBlock {
  const lines = facts.map(({ name, value }): RichText => [{ text: `${name}: `, bold: true }, ...value]);
  const all: RichText[] = subtitle === undefined ? lines : [[{ text: subtitle, italic: true }], ...lines];
  return richText(all.map((text) => ({ kind: "paragraph", text })));
}

function section({ heading, blocks }: Card["sections"][number]): RichTextBlock {
  return richText([{ kind: "heading", text: plain(heading) }, ...blocks]);
}

/** Puts the blocks into as few elements as Slack's own editor does: lines into one section, items into one list. */
function richText(blocks: readonly Block[]): RichTextBlock {
  const elements: RichTextBlockElement[] = [];
  for (const [index, block] of blocks.entries()) {
    const runs = block.kind === "code" ? plain(block.text) : block.text;
    // Slack rejects empty texts, and elements without any.
    const filled = runs.filter(({ text }) => text !== "");
    if (filled.length === 0) continue;
    const last = elements.at(-1);
    const above = blocks[index - 1];
    const next = elementOf(block, filled, above !== undefined && above.kind !== "heading");
    if (!last || !tryAppend(last, next)) elements.push(next);
  }
  return { type: "rich_text", elements };
}

function elementOf(block: Block, runs: RichText, hasSpaceAbove: boolean): RichTextBlockElement {
  switch (block.kind) {
    case "heading": {
      const space = hasSpaceAbove ? plain("\n") : [];
      return richTextSection([...space, ...runs.map((run) => ({ ...run, bold: true }))]);
    }
    case "paragraph":
      return richTextSection(runs);
    case "quote":
      return { type: "rich_text_quote", elements: runs.map(element) };
    case "item":
      return block.marker === "•"
        ? { type: "rich_text_list", style: "bullet", indent: block.depth, elements: [richTextSection(runs)] }
        : richTextSection([...plain(`${"\u2003".repeat(block.depth)}${block.marker} `), ...runs]);
    case "code":
      return { type: "rich_text_preformatted", elements: [{ type: "text", text: block.text }] };
  }
}

function richTextSection(runs: RichText): RichTextSection {
  return { type: "rich_text_section", elements: runs.map(element) };
}

/** Appends an element to the previous one if both are of the same kind. */
function tryAppend(last: RichTextBlockElement, next: RichTextBlockElement): boolean {
  if (last.type === "rich_text_list" && next.type === "rich_text_list" && last.indent === next.indent) {
    last.elements.push(...next.elements);
    return true;
  }
  const isSection = last.type === "rich_text_section" && next.type === "rich_text_section";
  if (isSection || (last.type === "rich_text_quote" && next.type === "rich_text_quote")) {
    last.elements.push({ type: "text", text: "\n" }, ...next.elements);
    return true;
  }
  return false;
}

function element({ text, url, bold, italic, strike, code }: Run): RichTextElement {
  const style = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike } : {}),
    ...(code ? { code } : {}),
  };
  const styled = Object.keys(style).length > 0 ? { style } : {};
  const address = webUrl(url);
  return address
    ? ({ type: "link", url: address, text, ...styled } satisfies RichTextLink)
    : ({ type: "text", text, ...styled } satisfies RichTextText);
}

function actions({ buttons }: Card): ActionsBlock[] {
  const elements = buttons
    .flatMap(({ title, url }, index): Button[] => {
      const address = webUrl(url);
      if (!address) return [];
      const text = { type: "plain_text", text: cut(title, MAX_BUTTON), emoji: false } as const;
      return [{ type: "button", action_id: `open-${index + 1}`, text, url: address }];
    })
    .slice(0, MAX_BUTTONS);
  return elements.length > 0 ? [{ type: "actions", elements }] : [];
}
