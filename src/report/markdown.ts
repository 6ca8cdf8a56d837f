import { visible } from "../text.ts";

/**
 * Writes text from outside into Markdown so that it stays text: every ASCII sign becomes a character reference, which
 * can't take part in Markdown's or HTML's structure (CommonMark 0.31, §6.2). It is on one line, and only what is visible
 * stays.
 */
export function inline(text: string): string {
  return visible(text)
    .replace(/\n+/g, " ")
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Like `inline`, for sentences of our own: names between backticks, such as an input's, are shown as code. Nothing else
 * can stand in them.
 */
export function sentences(text: string): string {
  return inline(text).replace(/&#96;((?:[a-z0-9]|&#45;)+)&#96;/g, "<code>$1</code>");
}

/** Shows visible text as it is, line breaks too, in a block of fixed-width letters. */
export function preformatted(text: string): string {
  const escaped = visible(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<pre>${escaped}</pre>`;
}

/** A table; its cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A part that unfolds. */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
