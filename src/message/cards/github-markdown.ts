import { lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { type Block, plain, type RichText, type Run, webUrl } from "./card.ts";

type Style = Omit<Run, "text">;

const MAX_DEPTH = 5;

/**
 * Reads GitHub Markdown (release notes, say) as blocks that any channel can show: images become their description,
 * tables lines, task boxes signs; HTML and comments go, the text between them stays. Only web links stay links; those
 * that are written as a bare URL of the repository are shown as GitHub does: `#42`, `v1...v2`.
 *
 * @param repositoryUrl the web page of the repository that the text is of
 */
export function readMarkdown(markdown: string, repositoryUrl: string): Block[] {
  try {
    const blocks = blocksOf(lexer(markdown, { gfm: true }), 0);
    return blocks
      .map((block) => shorten(block, repositoryUrl))
      .filter((block) => textOf(block).trim() !== "");
  } catch (error) {
    // Parser and reader call themselves for each level; Node reports an exhausted stack thus.
    if (!(error instanceof RangeError)) throw error;
    return [{ kind: "paragraph", text: plain(markdown) }];
  }
}

function textOf(block: Block): string {
  return block.kind === "code" ? block.text : block.text.map(({ text }) => text).join("");
}

function shorten(block: Block, repositoryUrl: string): Block {
  if (block.kind === "code") return block;
  const prefix = `${repositoryUrl}/`;
  const text = block.text.map((run) => {
    // Only a link that says where it leads may be shortened.
    if (run.url !== run.text || !run.text.startsWith(prefix)) return run;
    const path = /^(?:(?<place>pull|issues|discussions|compare)\/)(?<name>[^/?#]+)$/.exec(
      run.text.slice(prefix.length),
    );
    const { place, name } = path?.groups ?? {};
    return name ? { ...run, text: place === "compare" ? name : `#${name}` } : run;
  });
  return { ...block, text };
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
      return blocksOf(token.tokens, depth).map((block) =>
        block.kind === "paragraph" ? { ...block, kind: "quote" } : block,
      );
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
      return [{ kind: "paragraph", text: plain(withoutTags(token.text)) }];
    default:
      return [];
  }
}

/** The text in a piece of HTML; comments, scripts and styles have none. */
function withoutTags(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<\/?[a-z][^>]*(?:>|$)/gi, "");
  return unescaped(text).replace(/^\s+|\s+$|(?<=\n)\s+/g, "");
}

function itemOf(list: Tokens.List, item: Tokens.ListItem, index: number, depth: number): Block[] {
  const box = item.task ? (item.checked ? "☑ " : "☐ ") : "";
  const marker = list.ordered ? `${Number(list.start || 1) + index}.` : "•";
  const [first, ...others] = blocksOf(item.tokens, Math.min(depth + 1, MAX_DEPTH));
  if (!first) return [];
  if (first.kind !== "paragraph") return [first, ...others];
  return [
    { kind: "item", depth, marker, text: box ? [{ text: box }, ...first.text] : first.text },
    ...others,
  ];
}

function inlines(tokens: readonly Token[] | undefined, style: Style): RichText {
  return (tokens ?? []).flatMap((token) => inline(token as MarkedToken, style));
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
      return inlines(token.tokens, linkTo(token.href, style));
    case "image":
      return token.text ? [{ ...style, text: token.text, italic: true }] : [];
    case "text":
      return "tokens" in token && token.tokens
        ? inlines(token.tokens, style)
        : [{ ...style, text: unescaped(token.text) }];
    case "escape":
      return [{ ...style, text: unescaped(token.text) }];
    case "html":
      return /^<br\b/i.test(token.text) ? [{ ...style, text: "\n" }] : [];
    default:
      return [];
  }
}

function linkTo(href: string, style: Style): Style {
  const url = webUrl(href);
  return url === undefined ? style : { ...style, url };
}

/** Character references that people and generators write in notes. */
function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    "#39": "'",
    nbsp: "\u00a0",
  };
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => names[name] ?? "");
}
