import { lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { visible } from "../../text.ts";
import { type Block, plain, type RichText, type Run } from "./card.ts";
import { image, linkTo, OpenTags, readHtml, type Style, unescaped } from "./html.ts";

const MAX_DEPTH = 5;

/**
 * Reads GitHub Markdown, such as release notes, as blocks that any channel can show. Images become their descriptions,
 * and tables become lines. Task boxes become signs, and alerts become quotes with a heading. Links, emphasis and line
 * breaks in HTML stay; of other HTML, only the text is kept. Only web links stay links. A bare URL of the repository is
 * shown as GitHub does: `#42`, `v1...v2`.
 *
 * @param repositoryUrl the web page of the repository that the text is of
 * @param toEmoji writes short names such as `:rocket:` as emoji
 */
export function readMarkdown(
  markdown: string,
  repositoryUrl: string,
  toEmoji: (text: string) => string = (same) => same,
): Block[] {
  try {
    return blocksOf(lexer(markdown, { gfm: true }), 0)
      .map((block) => mapRuns(block, (run) => shown(shorten(run, repositoryUrl), toEmoji)))
      .filter((block) => textOf(block).trim() !== "");
  } catch (error) {
    // Parser and reader call themselves for each level; this is how Node.js reports an exhausted stack.
    if (!(error instanceof RangeError)) throw error;
    return [{ kind: "paragraph", text: plain(visible(markdown)) }];
  }
}

function mapRuns(block: Block, change: (run: Run) => Run): Block {
  if (block.kind === "code") return { ...block, text: visible(block.text) };
  return { ...block, text: block.text.map(change) };
}

/** A URL that a link shows stays as it is. */
function shown(run: Run, toEmoji: (text: string) => string): Run {
  const isLiteral = run.code === true || (run.url !== undefined && /^https?:/.test(run.text));
  return { ...run, text: visible(isLiteral ? run.text : toEmoji(run.text)) };
}

function textOf(block: Block): string {
  return block.kind === "code" ? block.text : block.text.map(({ text }) => text).join("");
}

function shorten(run: Run, repositoryUrl: string): Run {
  const prefix = `${repositoryUrl}/`;
  // Only a link that says where it leads may be shortened.
  if (run.url !== run.text || !run.text.startsWith(prefix)) return run;
  const path = /^(?:(?<place>pull|issues|discussions|compare)\/)(?<name>[^/?#]+)$/.exec(
    run.text.slice(prefix.length),
  );
  const { place, name } = path?.groups ?? {};
  return name ? { ...run, text: place === "compare" ? name : `#${name}` } : run;
}

function blocksOf(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => blockOf(token as MarkedToken, depth));
}

function blockOf(token: MarkedToken, depth: number): Block[] {
  switch (token.type) {
    case "heading":
      return [{ kind: "heading", text: inlines(token.tokens, {}) }];
    case "paragraph":
    case "text":
      return [{ kind: "paragraph", text: inlines("tokens" in token ? token.tokens : [token], {}) }];
    case "list":
      return token.items.flatMap((item, index) => itemOf(token, item, index, depth));
    case "blockquote":
      return quoteOf(blocksOf(token.tokens, depth));
    case "code":
      return [{ kind: "code", text: token.text }];
    case "table":
      return [token.header, ...token.rows].map((cells) => ({
        kind: "paragraph",
        text: cells.flatMap((cell, index) => [
          ...(index === 0 ? [] : [{ text: " | " }]),
          ...inlines(cell.tokens, { bold: cell.header }),
        ]),
      }));
    case "html":
      return [{ kind: "paragraph", text: readHtml(token.text) }];
    default:
      return [];
  }
}

/** GitHub's alerts, with a sign like the one it shows (docs.github.com: "Basic writing and formatting syntax"). */
const ALERTS: ReadonlyMap<string, string> = new Map([
  ["NOTE", "ℹ️ Note"],
  ["TIP", "💡 Tip"],
  ["IMPORTANT", "❗ Important"],
  ["WARNING", "⚠️ Warning"],
  ["CAUTION", "🛑 Caution"],
]);

function quoteOf(blocks: readonly Block[]): Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== "paragraph") return blocks.map(quoted);
  const [run, ...runs] = first.text;
  const [marker, name = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(run?.text ?? "") ?? [];
  const title = ALERTS.get(name.toUpperCase());
  if (!run || marker === undefined || title === undefined) return blocks.map(quoted);
  const rest = [{ ...run, text: run.text.slice(marker.length) }, ...runs].filter(({ text }) => text !== "");
  // Without a text, GitHub shows no alert.
  if (rest.length === 0 && others.length === 0) return blocks.map(quoted);
  const text: Block[] = rest.length > 0 ? [{ kind: "quote", text: rest }] : [];
  return [{ kind: "quote", text: [{ text: title, bold: true }] }, ...text, ...others.map(quoted)];
}

function quoted(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, kind: "quote" } : block;
}

function itemOf(list: Tokens.List, item: Tokens.ListItem, index: number, depth: number): Block[] {
  const box = item.task ? (item.checked ? "☑ " : "☐ ") : "";
  const marker = list.ordered ? `${Number(list.start === "" ? 1 : list.start) + index}.` : "•";
  const [first, ...others] = blocksOf(item.tokens, Math.min(depth + 1, MAX_DEPTH));
  if (!first) return [];
  if (first.kind !== "paragraph") return [first, ...others];
  return [
    { kind: "item", depth, marker, text: box ? [{ text: box }, ...first.text] : first.text },
    ...others,
  ];
}

function inlines(tokens: readonly Token[] | undefined, style: Style): RichText {
  const tags = new OpenTags();
  return (tokens ?? []).flatMap((token) =>
    token.type === "html" ? tags.read(token.raw, style) : inline(token as MarkedToken, tags.style(style)),
  );
}

function inline(token: MarkedToken, style: Style): RichText {
  switch (token.type) {
    case "strong":
      return inlines(token.tokens, { ...style, bold: true });
    case "em":
      return inlines(token.tokens, { ...style, italic: true });
    case "del":
      return inlines(token.tokens, { ...style, strike: true });
    case "codespan":
      return [{ ...style, text: token.text, code: true }];
    case "br":
      return [{ ...style, text: "\n" }];
    case "link":
      return inlines(token.tokens, { ...style, ...linkTo(token.href) });
    case "image":
      return image(unescaped(token.text), style);
    case "text":
      return "tokens" in token && token.tokens
        ? inlines(token.tokens, style)
        : [{ ...style, text: unescaped(token.text) }];
    case "escape":
      return [{ ...style, text: unescaped(token.text) }];
    default:
      return [];
  }
}
