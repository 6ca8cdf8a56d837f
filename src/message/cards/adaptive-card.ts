import { scriptLiteral } from "../../documents/literal.ts";
import { cut } from "../../text.ts";
import { type Block, type Card, plain, type RichText, type Run, type Tone, webUrl } from "./card.ts";

/** Buttons that Teams shows on a card. */
const MAX_BUTTONS = 6;

/**
 * Writes a card for Microsoft Teams: an Adaptive Card, version 1.4, in the message activity that the platform
 * documents for `msteams`, as JSON.
 *
 * All text from outside goes into text runs, which Teams shows as they are. In text blocks and facts, it would read
 * Markdown. Only web links stay links.
 */
export function writeAdaptiveCard(card: Card): string {
  const content = {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.4",
    fallbackText: literal(card.title),
    msteams: { width: "Full" },
    body: [header(card), ...card.facts.map(fact), ...card.sections.flatMap(section)],
    actions: card.buttons.flatMap(button).slice(0, MAX_BUTTONS),
  };
  return scriptLiteral({
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
  });
}

const STYLES: Readonly<Record<Tone, string>> = {
  good: "good",
  bad: "attention",
  warning: "warning",
  neutral: "emphasis",
};

function header({ tone, title, subtitle }: Card): object {
  const items = [richText([{ text: title, bold: true }], { size: "Large" })];
  if (subtitle !== undefined) items.push({ ...richText(plain(subtitle)), spacing: "Small" });
  return { type: "Container", style: STYLES[tone], bleed: true, items };
}

function fact({ name, value }: Card["facts"][number], index: number): object {
  return columns("110px", richText(plain(name), { isSubtle: true }), richText(value), index > 0);
}

function section({ heading, blocks }: Card["sections"][number]): object[] {
  const head = { ...richText([{ text: heading, bold: true }]), separator: true, spacing: "Large" };
  return [head, ...blocks.map((block, index) => blockOf(block, blocks[index - 1]))];
}

function blockOf(block: Block, above: Block | undefined): object {
  switch (block.kind) {
    case "heading":
      return {
        ...richText(block.text.map((run) => ({ ...run, bold: true }))),
        spacing: above === undefined || above.kind === "heading" ? "Small" : "Medium",
      };
    case "paragraph":
      return { ...richText(block.text), spacing: above?.kind === "item" ? "Medium" : "Small" };
    case "quote":
      return { ...richText([{ text: "▏" }, ...block.text], { isSubtle: true }), spacing: "Small" };
    case "item": {
      const marker = { ...richText(plain(block.marker)), horizontalAlignment: "Right" };
      return columns(`${20 + 20 * block.depth}px`, marker, richText(block.text), true);
    }
    case "code": {
      // A text run keeps line breaks, but not spaces.
      const text = block.text.replace(/\t/g, "    ").replace(/ /g, "\u00a0");
      return {
        type: "Container",
        style: "emphasis",
        spacing: "Small",
        items: [richText([{ text, code: true }])],
      };
    }
  }
}

/** Two texts side by side; the lines of the right one are aligned. */
function columns(width: string, left: object, right: object, isClose: boolean): object {
  return {
    type: "ColumnSet",
    spacing: isClose ? "Small" : "Medium",
    columns: [
      { type: "Column", width, items: [left] },
      { type: "Column", width: "stretch", spacing: "Small", items: [right] },
    ],
  };
}

function richText(runs: RichText, more: object = {}): object {
  return { type: "RichTextBlock", inlines: runs.map((run) => ({ ...textRun(run), ...more })) };
}

function textRun({ text, bold, italic, strike, code, url }: Run): object {
  const address = webUrl(url);
  return {
    type: "TextRun",
    text: literal(text),
    ...(bold ? { weight: "Bolder" } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strikethrough: true } : {}),
    ...(code ? { fontType: "Monospace" } : {}),
    ...(address ? { color: "Accent", selectAction: { type: "Action.OpenUrl", url: address } } : {}),
  };
}

function button({ title, url }: Card["buttons"][number]): object[] {
  const address = webUrl(url);
  return address ? [{ type: "Action.OpenUrl", title: literal(title), url: address }] : [];
}

/**
 * Inserts an invisible character into what Teams may replace even in plain text: mentions, `<at>`, and the date
 * functions of Adaptive Cards, `{{DATE(…)}}`. No text of a card should come near the limit.
 */
function literal(text: string): string {
  return cut(text, 4000).replace(/<(?=\/?at\b)|\{(?=\{(?:DATE|TIME)\()/gi, "$&\u2060");
}
