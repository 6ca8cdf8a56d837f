import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeAdaptiveCard } from "../../../src/message/cards/adaptive-card.ts";
import { writeBlockKit } from "../../../src/message/cards/block-kit.ts";
import type { Block } from "../../../src/message/cards/card.ts";
import { cutBlocks } from "../../../src/message/cards/cut-blocks.ts";
import { readMarkdown } from "../../../src/message/cards/github-markdown.ts";
import { releaseCard } from "../../../src/message/cards/release.ts";
import { emojiWriter } from "../../../src/message/cards/short-names.ts";
import { printed, valuesOf } from "./reading.ts";
import { brokenLimits } from "./slack-limits.ts";

const REPOSITORY = { owner: "octo-org", name: "app", url: "https://github.com/octo-org/app" };

/** Blocks as a person may write them: a line each, links as `text <url>`. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === "code") return `code: ${block.text}`;
    const text = block.text
      .map((run) => (run.url === undefined ? run.text : `${run.text} <${run.url}>`))
      .join("");
    return block.kind === "item"
      ? `${"  ".repeat(block.depth)}${block.marker} ${text}`
      : `${block.kind}: ${text}`;
  });
}

const read = (markdown: string) => outline(readMarkdown(markdown, REPOSITORY.url));

describe("GitHub Markdown", () => {
  test.each([
    ["a heading", "## News *now*\ntext", ["heading: News now", "paragraph: text"]],
    ["a line break", "one\ntwo<br>three", ["paragraph: one\ntwo\nthree"]],
    ["nested lists", "- a\n  - b\n    1. c\n    2. d\n- e", ["• a", "  • b", "    1. c", "    2. d", "• e"]],
    ["a list that begins at 3", "3. a\n4. b", ["3. a", "4. b"]],
    ["a task list", "- [x] done\n- [ ] to do", ["• ☑ done", "• ☐ to do"]],
    ["a loose task list", "- [x] done\n\n- [ ] to do", ["• ☑ done", "• ☐ to do"]],
    ["a table", "| a | b |\n| - | - |\n| 1 | **2** |", ["paragraph: a | b", "paragraph: 1 | 2"]],
    ["code", "```sh\nnpm  ci\n  <!-- kept -->\n```", ["code: npm  ci\n  <!-- kept -->"]],
    ["code in a line", "run `a < b &amp; c`", ["paragraph: run a < b &amp; c"]],
    ["a quote", "> said\n> she", ["quote: said\nshe"]],
    ["an image", "![a diagram](https://x.test/a.png) ![](b.png)", ["paragraph: a diagram "]],
    ["a web link", "[docs](<https://x.test/a b>)", ["paragraph: docs <https://x.test/a%20b>"]],
    ["a link to elsewhere", "[a](javascript:alert(1)) [b](docs/b.md) [c](#c)", ["paragraph: a b c"]],
    ["a reference", "[a][1]\n\n[1]: https://x.test/", ["paragraph: a <https://x.test/>"]],
    ["a comment", "a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf", ["paragraph: a  c", "paragraph: f"]],
    ["an unclosed comment", "a\n\n<!-- b\n\nc", ["paragraph: a"]],
    [
      "HTML",
      "<details><summary>All <b>changes</b></summary>\n\n- a\n\n</details>",
      ["paragraph: All changes", "• a"],
    ],
    [
      "an HTML link",
      'see <a href="https://x.test/?a=1&amp;b">the <b>docs</b></a>.',
      ["paragraph: see the  <https://x.test/?a=1&b>docs <https://x.test/?a=1&b>."],
    ],
    [
      "an HTML link elsewhere",
      '<a href="javascript:alert(1)">a</a> <a href=docs/b.md>b</a> <a>c</a>',
      ["paragraph: a b c"],
    ],
    ["an HTML link that isn't closed", "a <a href=https://x.test>b", ["paragraph: a b <https://x.test/>"]],
    ["an HTML image", 'a <img src="a.png" alt="a > b"> c <img src=b.png>', ["paragraph: a a > b c "]],
    [
      "a linked image in a block of HTML",
      '<p align="center">\n  <a href="https://x.test/"><img alt=\'the demo\' src="a.png"></a>\n</p>',
      ["paragraph: the demo <https://x.test/>"],
    ],
    ["a list in HTML", "<ul><li>one</li><li>two</li></ul>", ["paragraph: • one\n• two"]],
    [
      "cells and quotations in HTML",
      "<table><tr><td>node</td><td>1.0</td></tr></table><blockquote>q</blockquote>after",
      ["paragraph: node 1.0\nq\nafter"],
    ],
    ["signs by their names", "a &mdash; b &times; c &unknown;", ["paragraph: a — b × c &unknown;"]],
    [
      "letters by their names",
      "&euro; &auml; &Auml; &eacute; &szlig; &yuml; &nbsp; &hellip; &rarr; &check; &frac12; &bsol; &AMP;",
      ["paragraph: € ä Ä é ß ÿ \u00a0 … → ✓ ½ \\ &"],
    ],
    [
      "names that aren't one",
      "&toString; &Hellip; &x; &constructor; a&copyb &auml",
      ["paragraph: &toString; &Hellip; &x; &constructor; a&copyb &auml"],
    ],
    ["an alert", "> [!WARNING]\n> Back up **first**.", ["quote: ⚠️ Warning", "quote: Back up first."]],
    [
      "alerts of each kind",
      ["note", "TIP", "Important", "CAUTION"].map((it) => `> [!${it}]\n> a`).join("\n\n"),
      [
        "quote: ℹ️ Note",
        "quote: a",
        "quote: 💡 Tip",
        "quote: a",
        "quote: ❗ Important",
        "quote: a",
        "quote: 🛑 Caution",
        "quote: a",
      ],
    ],
    ["an alert with a list", "> [!TIP]\n>\n> - a\n> - b", ["quote: 💡 Tip", "• a", "• b"]],
    ["an alert without a text", "> [!NOTE]", ["quote: [!NOTE]"]],
    [
      "what only looks like an alert",
      "> [!HINT]\n> a\n\n> [!NOTE] a",
      ["quote: [!HINT]\na", "quote: [!NOTE] a"],
    ],
    ["an alert outside of a quote", "[!NOTE]\na", ["paragraph: [!NOTE]\na"]],
    ["numeric references", "a &#8212; &#x1F680; &#0; &#x110000;", ["paragraph: a — 🚀 \ufffd \ufffd"]],
    [
      "what hides",
      "a\u202Eb &#x202E;c \u001B[31md `e\u202E`\n\n```\nf\u202E\n```",
      ["paragraph: ab c [31md e", "code: f"],
    ],
    ["joined emoji and letters", "⚙️ 👩‍💻 🏳️‍🌈 می‌خواهم", ["paragraph: ⚙️ 👩‍💻 🏳️‍🌈 می‌خواهم"]],
    ["a script", "<script>\nalert(1)\n</script>\n\n<style>a{}</style>\n\na", ["paragraph: a"]],
    ["references to characters", "a &lt;b&gt; &amp;amp; &quot;c&quot;", ['paragraph: a <b> &amp; "c"']],
    ["mentions", "<!channel> <@U1> @mona", ["paragraph: <!channel> <@U1> @mona"]],
    ["nothing", " \n\n---\n\n<br>\n", []],
  ])("%s", (_, markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks);
  });

  test.each([
    [":rocket: Faster", "🚀 Faster"],
    [":tada::heart: :+1:", "🎉❤️ 👍"],
    ["**:warning:** (:white_check_mark:)", "⚠️ (✅)"],
    [":octocat: :no_such_name: :constructor:", ":octocat: :no_such_name: :constructor:"],
    ["`:rocket:` \\:rocket:", ":rocket: :rocket:"],
    ["12:30:45 std:x:y a:b:c foo::x::bar", "12:30:45 std:x:y a:b:c foo::x::bar"],
    ["https://x.test/:rocket:/", "https://x.test/:rocket:/ <https://x.test/:rocket:/>"],
  ])("short names as emoji: %s", async (markdown, text) => {
    const toEmoji = await emojiWriter(markdown);
    expect(outline(readMarkdown(markdown, REPOSITORY.url, toEmoji))).toEqual([`paragraph: ${text}`]);
  });

  test("notes as GitHub generates them", () => {
    const notes = [
      "<!-- Release notes generated using configuration in .github/release.yml at main -->",
      "",
      "## What's Changed",
      "* Retry uploads by @mona in https://github.com/octo-org/app/pull/318",
      "* Bump a from 1 to 2 by @dependabot[bot] in https://github.com/other/app/pull/1",
      "",
      "## New Contributors",
      "* @hubot made their first contribution in https://github.com/octo-org/app/pull/320",
      "",
      "**Full Changelog**: https://github.com/octo-org/app/compare/v1.0.0...v1.1.0",
    ].join("\r\n");
    expect(read(notes)).toEqual([
      "heading: What's Changed",
      "• Retry uploads by @mona in #318 <https://github.com/octo-org/app/pull/318>",
      "• Bump a from 1 to 2 by @dependabot[bot] in https://github.com/other/app/pull/1 <https://github.com/other/app/pull/1>",
      "heading: New Contributors",
      "• @hubot made their first contribution in #320 <https://github.com/octo-org/app/pull/320>",
      "paragraph: Full Changelog: v1.0.0...v1.1.0 <https://github.com/octo-org/app/compare/v1.0.0...v1.1.0>",
    ]);
  });

  test.each([
    "> ",
    "- ",
    "* ",
    "1. ",
    "[",
    "![",
    "**a _b ",
    "`",
    "<a ",
    "<!--",
    "~~a",
    '<a href="',
    '<p><a href="',
    "<p><b>",
    "<p></b>",
    "<p>a\n ",
    "> [!NOTE]\n",
    ":a",
    "&#",
    "|a",
    "\n<b>",
    "    - a\n",
  ])("125,000 characters of %j are read", (part) => {
    const markdown = part.repeat(125_000 / part.length);
    expect(() => readMarkdown(markdown, REPOSITORY.url)).not.toThrow();
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const inline = fc.oneof(
  word,
  word.map((it) => `**${it}**`),
  word.map((it) => `\`${it}\``),
  fc.tuple(word, fc.webUrl()).map(([it, url]) => `[${it}](<${url}>)`),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 8 }).map((it) => it.join(" "));
const block = fc.oneof(
  sentence,
  sentence.map((it) => `## ${it}`),
  sentence.map((it) => `> ${it}`),
  sentence.map((it) => `<p>${it.replace(/[^a-z ]/g, "")}</p>`),
  fc.array(sentence, { minLength: 1 }).map((it) => it.map((item) => `- ${item}`).join("\n")),
  fc.array(word, { minLength: 2 }).map((it) => `| ${it.join(" | ")} |\n|${" - |".repeat(it.length)}`),
);
const document = fc.array(block).map((it) => it.join("\n\n"));
const anything = fc.oneof(document, fc.string({ unit: "binary", maxLength: 3_000 }), nastyMarkdown());

/** Signs that mean something, in any order. */
function nastyMarkdown(): fc.Arbitrary<string> {
  const signs = [
    "*",
    "_",
    "`",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "!",
    "-",
    "1.",
    "#",
    "|",
    "\n",
    " ",
    "&lt;",
    "<!--",
    "-->",
  ];
  const parts = fc.constantFrom(...signs, "https://x.test/", "javascript:", "<at>", "名", "😀", "a", "\\");
  return fc.array(parts, { maxLength: 400 }).map((it) => it.join(""));
}

describe("Any Markdown", () => {
  test("is read, and has links to the web only", () => {
    fc.assert(
      fc.property(anything, (markdown) => {
        for (const url of valuesOf(readMarkdown(markdown, REPOSITORY.url), "url")) {
          expect(url).toMatch(/^https?:\/\//);
        }
      }),
    );
  });

  test("keeps its words, in order", () => {
    fc.assert(
      fc.property(document, (markdown) => {
        const words = markdown.replace(/\(<.*?>\)|<\/?p>/g, "").match(/[a-z]+/g) ?? [];
        const text = valuesOf(readMarkdown(markdown, REPOSITORY.url), "text").flat();
        const shown = text.map((it) => (typeof it === "string" ? it : "")).join(" ");
        expect(shown.match(/[a-z]+/g) ?? []).toEqual(words);
      }),
    );
  });

  test("is cut to its budget, from its beginning", () => {
    fc.assert(
      fc.property(
        anything,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 9 }),
        (markdown, characters, blocks) => {
          const all = readMarkdown(markdown, REPOSITORY.url);
          const { blocks: kept, isCut } = cutBlocks(all, { characters, blocks, bytes: 20_000 });
          const texts = kept.flatMap((it) =>
            it.kind === "code" ? [it.text] : it.text.map(({ text }) => text),
          );
          expect(kept.length).toBeLessThanOrEqual(blocks);
          expect(texts.join("").length).toBeLessThanOrEqual(characters + 1);
          if (!isCut) expect(kept).toEqual(all);
          else if (kept.length > 1) expect(kept).toEqual(all.slice(0, kept.length));
        },
      ),
    );
  });

  test("makes a card that both channels take", async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(1, 10, 50), async (markdown, times) => {
        const release = {
          tag_name: "v1",
          html_url: `${REPOSITORY.url}/releases/tag/v1`,
          body: markdown.repeat(times),
        };
        const card = await releaseCard({
          name: "release",
          payload: { release },
          env: {},
          repository: REPOSITORY,
        });
        if (!card) throw new Error("no card");
        expect(Buffer.byteLength(writeAdaptiveCard(card))).toBeLessThan(25_000);
        expect(brokenLimits(JSON.parse(printed(writeBlockKit(card))))).toEqual([]);
      }),
    );
  });
});
