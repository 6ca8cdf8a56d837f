import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexer, type Token, walkTokens } from "marked";

/** The repository's root. */
export const ROOT = join(import.meta.dirname, "../..");

/** A fenced block of code in a Markdown file. */
export interface CodeBlock {
  /** Relative to the root, with slashes. */
  readonly file: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  /** What stands behind the fence: `yaml`. */
  readonly language: string;
  readonly text: string;
}

/** Reads a file of the repository; `file` is relative to its root. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Every file of the repository that fits the pattern and isn't made or installed, relative to the root, sorted. */
export function filesLike(pattern: string): readonly string[] {
  const strange = new Set(["node_modules", "dist", "build", ".git"]);
  return globSync(pattern, { cwd: ROOT, exclude: (path) => strange.has(path) })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** Every Markdown file of the repository. */
export function markdownFiles(): readonly string[] {
  return filesLike("{**,.github/**}/*.md");
}

/** Every token of a Markdown text, outer ones before those within, in the text's order. */
export function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  walkTokens(lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/**
 * The fenced blocks of a Markdown file, those in lists and quotes too, in its order.
 *
 * @throws Error when a fence is no block: inside of HTML, say, where GitHub shows it as it stands
 */
export function codeBlocks(file: string): readonly CodeBlock[] {
  const text = textOf(file);
  const lines = text.split("\n");
  let next = 0;
  return tokensOf(text).flatMap((token) => {
    if (token.type !== "code" || token["codeBlockStyle"] === "indented") return [];
    const [language, code] = [String(token["lang"] ?? ""), String(token["text"])];
    const index = lines.findIndex(
      (line, at) => at >= next && /^[\s>]*([-*+]\s+|\d+[.)]\s+)?(```|~~~)/.test(line),
    );
    if (!lines[index]?.trimEnd().endsWith(language) || !lines[index + 1]?.includes(code.split("\n")[0] ?? ""))
      throw new Error(`${file}:${index + 1} is a fence that begins no block.`);
    next = index + code.split("\n").length + 2;
    return [{ file, line: index + 1, language, text: `${code}\n` }];
  });
}
