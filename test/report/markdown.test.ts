import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { details, inline, preformatted, table } from "../../src/report/markdown.ts";
import { visible } from "../../src/text.ts";

/** The text that a browser shows for HTML without tags. */
function shownBy(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** Text with plenty of signs that mean something to Markdown or HTML. */
const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(..."<>&|`*_~[]()!#-+=.:/\\\"'@$^{} \t\r\n19azé😀\u2028", "```", "</pre>", "&#60;"),
  }),
  fc.string({ unit: "binary" }),
);

describe("text within a line", () => {
  test.each([
    ["a plain text, 2 words", "a plain text&#44; 2 words"],
    ["<b>&amp;</b>", "&#60;b&#62;&#38;amp&#59;&#60;&#47;b&#62;"],
    ["a | b", "a &#124; b"],
    ["**x** `y` [z](u)", "&#42;&#42;x&#42;&#42; &#96;y&#96; &#91;z&#93;&#40;u&#41;"],
    ["one\r\n\n# two", "one &#35; two"],
    ["one\u2028two", "one two"],
    ["Zoë 😀", "Zoë 😀"],
    ["txt.\u202Eexe \u001b[1mnow", "txt&#46;exe &#91;1mnow"],
    ["", ""],
  ])("%j", (text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });

  test("holds no sign of its own, no line break, and is shown as it was", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = inline(text);
        expect(markdown.replace(/&#\d{2,3};/g, "")).toMatch(/^[A-Za-z0-9 \t\u0080-\uffff]*$/);
        expect(markdown).not.toMatch(/[\u2028\u2029]/);
        expect(shownBy(markdown)).toBe(visible(text).replace(/\n+/g, " "));
      }),
      { numRuns: 500 },
    );
  });
});

describe("text as it stands", () => {
  test("keeps its lines", () => {
    expect(preformatted("one\n  <two>\n\n```")).toBe("<pre>one\n  &#60;two&#62;\n\n```</pre>");
  });

  test("can't end its block, and is shown as it was", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [, content = "", ...rest] = /^<pre>(.*)<\/pre>$/s.exec(preformatted(text)) ?? [];
        expect(rest).toEqual([]);
        expect(content).not.toMatch(/[<>]|&(?!#\d\d;)/);
        expect(shownBy(content)).toBe(visible(text));
      }),
      { numRuns: 500 },
    );
  });
});

test("a table has as many cells in each row, whatever is in them", () => {
  expect(table(["Outcome", "Recipients"], [["delivered", "3"]])).toBe(
    "| Outcome | Recipients |\n| --- | --- |\n| delivered | 3 |",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), (rows) => {
      const lines = table(
        ["a", "b"],
        rows.map((cells) => cells.map(inline)),
      ).split(/[\r\n]/);
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(line.split("|")).toHaveLength(4);
    }),
  );
});

test("a part that unfolds has blank lines around its content, so that it is read as Markdown", () => {
  expect(details("More", "- one\n- two")).toBe(
    "<details><summary>More</summary>\n\n- one\n- two\n\n</details>",
  );
});
