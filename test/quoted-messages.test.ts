import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { INPUTS } from "../src/inputs.ts";
import { isRecord } from "../src/json.ts";
import { filesLike, markdownFiles, textOf, tokensOf } from "./docs/markdown.ts";

/** What the first column of a table must be headed for its code to be checked as quotes. */
const HEADING = "message";

/** Shorter texts are found in any source. */
const MIN_LENGTH = 8;

/** The messages that a Markdown file quotes: the code in the first column of its tables of messages. */
function quotesIn(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) => {
    if (token.type !== "table" || token["header"][0].text !== HEADING) return [];
    const cells: unknown[] = token["rows"].map((row: readonly unknown[]) => row[0]);
    return cells.flatMap(codeIn).filter((code) => !Object.hasOwn(INPUTS, code));
  });
}

function codeIn(token: unknown): readonly string[] {
  if (Array.isArray(token)) return token.flatMap(codeIn);
  if (!isRecord(token)) return [];
  return token["type"] === "codespan" ? [String(token["text"])] : codeIn(token["tokens"]);
}

/** The texts in a source: its string literals, and what its templates have between their substitutions. */
function textsIn(source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node)) return;
    if (node["type"] === "Literal" && typeof node["value"] === "string") texts.push(node["value"]);
    if (node["type"] === "TemplateElement" && isRecord(node["value"]))
      texts.push(String(node["value"]["cooked"]));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang: "ts" }));
  return texts;
}

/** The parts of a quote that don't vary. */
function fixedParts(quote: string): readonly string[] {
  return quote
    .split("…")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function canPrint(texts: readonly string[], quote: string): boolean {
  return fixedParts(quote).every((part) => texts.some((text) => text.includes(part)));
}

// The stand-in for the platform has the platform's own messages.
const sources = filesLike("{src,test/platform}/**/*.ts").map((file) => textsIn(textOf(file)));

const quotes = markdownFiles().flatMap((file) => quotesIn(textOf(file)).map((quote) => ({ file, quote })));

test.each(quotes)("$file: the source can print $quote", ({ file, quote }) => {
  const parts = fixedParts(quote);
  expect(
    Math.max(...parts.map(({ length }) => length)),
    `${file} quotes "${quote}", which is too short to check.`,
  ).toBeGreaterThanOrEqual(MIN_LENGTH);
  const advice =
    `${file} quotes "${quote}", but no source file has strings with ${JSON.stringify(parts)}. ` +
    "If you changed the message, change the quote; if you removed it, remove it from the table. " +
    'Write "…" for each part that varies.';
  expect(
    sources.some((texts) => canPrint(texts, quote)),
    advice,
  ).toBe(true);
});

test("docs/troubleshooting.md quotes messages", () => {
  expect(quotesIn(textOf("docs/troubleshooting.md")).length).toBeGreaterThan(50);
});

test("a quote is looked for in one source, between substitutions", () => {
  const texts = textsIn('const say = (who: string) => `${who} can\'t be reached` + "; retrying";');
  expect(canPrint(texts, "… can't be reached…; retrying")).toBe(true);
  expect(canPrint(texts, "Ann can't be reached")).toBe(false);
});
