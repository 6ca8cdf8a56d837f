import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import type { Token } from "marked";
import { expect, test } from "vitest";
import { markdownFiles, ROOT, textOf, tokensOf } from "./markdown.ts";

/** Pages of the repository on GitHub, which relative links from its root reach. */
const PAGES_ON_GITHUB = /^\.\.\/\.\.\/(actions|attestations|discussions|issues|releases|security)\b/;

/** Where a Markdown text leads: links and images, also those written as HTML. */
function targetsOf(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) => {
    if (token.type === "link" || token.type === "image") return [String(token.href)];
    if (token.type !== "html") return [];
    return [...token.raw.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)].map(([, target = ""]) => target);
  });
}

/** The anchors that GitHub gives a text's headings: lower case, without punctuation, hyphens for spaces, each once. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const token of tokensOf(markdown)) {
    if (token.type !== "heading") continue;
    const slug = plain(token)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function plain(token: Token): string {
  if ("tokens" in token && token.tokens) return token.tokens.map(plain).join("");
  if (token.type === "html") return "";
  return "text" in token ? String(token.text) : "";
}

/** Says what is wrong with a link from a file, if anything is. */
function complaint(from: string, target: string): string | undefined {
  if (/^[a-z]+:/i.test(target) || PAGES_ON_GITHUB.test(target)) return undefined;
  const [path = "", anchor] = target.split("#").map(decodeURIComponent);
  const file = path === "" ? from : join(dirname(from), path);
  if (!existsSync(join(ROOT, file))) return `${target}: there is no ${file}`;
  if (anchor === undefined || !file.endsWith(".md")) return undefined;
  return anchorsOf(textOf(file)).has(anchor) ? undefined : `${target}: ${file} has no such heading`;
}

test.each([
  ["# A `b.c` [d](e) & f", ["a-bc-d--f"]],
  ["# a\n## A\n# a", ["a", "a-1", "a-2"]],
  ["# `message-template: release`\n# _x_ Über_y", ["message-template-release", "x-über_y"]],
])("%j has the anchors %j", (markdown, anchors) => {
  expect([...anchorsOf(markdown)]).toEqual(anchors);
});

test.each(markdownFiles())("%s: every link leads somewhere", (file) => {
  const complaints = targetsOf(textOf(file)).map((target) => complaint(file, target));
  expect(complaints.filter((it) => it !== undefined)).toEqual([]);
});

/** A path of a file or directory of the repository, from its root, as code in a Markdown text names it. */
const PATH = /^(src|test|docs|examples|scripts|bench)\/[\w./-]*$/;

test.each(markdownFiles())("%s: every path in the repository that it names exists", (file) => {
  const code = tokensOf(textOf(file)).filter(({ type }) => type === "codespan");
  const paths = code
    .map((token) => ("text" in token ? String(token.text) : ""))
    .filter((it) => PATH.test(it));
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
