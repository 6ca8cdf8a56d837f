import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, cut, oneOf, plainLine, quote, sentence, visible } from "../src/text.ts";
import { processorTime } from "./processor-time.ts";
import { knownCommands, parseCommand } from "./runner/workflow-commands.ts";

/** Text made of what commands are made of, and of what hides it from a search. */
const commandLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ":",
        "::",
        "#",
        "##",
        "[",
        "]",
        "##[",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\v",
        "\f",
        "\x85",
      ),
      fc.constantFrom(
        "\u2028",
        "\u2029",
        "\u200b",
        "\u200d",
        "\u00ad",
        "\ufeff",
        "\u2060",
        "\ufe0f",
        "\u180e",
      ),
      fc.constantFrom(
        "\0",
        "\x01",
        "\x1b",
        "\x7f",
        "\ud800",
        "\udc00",
        "\u{e0041}",
        "\u0600",
        "\u{1f3f4}",
        "\u0645",
        "\u115f",
        "\u3164",
        "\u00a0",
      ),
      fc.constantFrom(...knownCommands, "ERROR", "er", "ror"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("visible", () => {
  test.each([
    ["an emoji that isn't text", "\u2699\uFE0F"],
    ["text that isn't an emoji", "\u2699\uFE0E"],
    ["a joined emoji", "\u{1F469}\u200D\u{1F4BB}"],
    ["with a color of skin", "\u{1F469}\u{1F3FD}\u200D\u{1F4BB}"],
    ["the rainbow flag", "\u{1F3F3}\uFE0F\u200D\u{1F308}"],
    ["a family", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}"],
    ["a keycap", "1\uFE0F\u20E3"],
    ["a country's flag", "\u{1F1EE}\u{1F1F7}"],
    ["a region's flag, Scotland", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["Persian with a zero-width non-joiner", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"],
    ["Arabic with a mark before the joiner", "\u0647\u0651\u200D\u0627"],
    ["Hindi with a joiner after a virama", "\u0915\u094D\u200D\u0937"],
    ["Bengali with a joiner before a virama", "\u09B0\u200D\u09CD\u09AF"],
    ["Malayalam that ends in a joiner", "\u0D28\u0D4D\u200D \u0D28"],
    ["Sinhala", "\u0DC1\u0DCA\u200D\u0DBB\u0DD3"],
    ["Mongolian", "\u182C\u180E\u1820 \u1820\u180B"],
    ["a Japanese name in its own form", "\u845B\u{E0100}\u57CE"],
    ["the sign for an Arabic number", "\u0600\u0661"],
    ["Thai, Hebrew and accents", "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35 \u05E9\u05DC\u05D5\u05DD e\u0301"],
    ["lines and tabs", "a\n\tb\n"],
  ])("keeps %s", (_, text) => {
    expect(visible(text)).toBe(text);
    expect(plainLine(text)).toBe(text.replace(/\s+/g, " "));
  });

  test.each([
    ["marks that turn text around", "\u202Eexe.txt\u202C \u202A\u202B\u202D", "exe.txt "],
    ["isolates", "\u2066a\u2067b\u2068c\u2069", "abc"],
    ["marks of direction", "a\u200E\u200F\u061Cb", "ab"],
    ["an escape", "\u001B[31mred\u009B0m", "[31mred0m"],
    ["controls", "a\0b\x07c\x08d\x7Fe\x9Ff", "abcdef"],
    ["a zero-width space", "pass\u200Bword", "password"],
    ["a soft hyphen", "pass\u00ADword", "password"],
    ["a word joiner, and a byte order mark inside", "pass\u2060wo\uFEFFrd", "password"],
    ["joiners between Latin letters", "pass\u200Dwo\u200Crd", "password"],
    ["a joiner that joins nothing", "\u{1F469}\u200D \u200D\u{1F4BB}", "\u{1F469} \u{1F4BB}"],
    ["a joiner of a letter and an emoji", "a\u200D\u{1F4BB}\u200Db", "a\u{1F4BB}b"],
    ["a joiner after a variation that is no longer there", "x\u180B\u200C\u0645", "x\u0645"],
    ["all but one of several joiners", "\u0645\u200C\u200C\u062E", "\u0645\u062E"],
    ["a joiner at the end of an Arabic word", "\u0645\u200C x", "\u0645 x"],
    ["a variation of a letter or digit", "a\uFE0Fb1\uFE0F", "ab1"],
    ["a second variation, which could carry data", "\u2699\uFE0F\uFE0F\uFE01", "\u2699\uFE0F"],
    ["tags outside of a flag", "hi\u{E0061}\u{E0062}\u{E007F}", "hi"],
    ["tags too long for a flag", `\u{1F3F4}${"\u{E0061}".repeat(7)}\u{E007F}`, "\u{1F3F4}"],
    [
      "tags of a flag that doesn't end",
      "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}x",
      "\u{1F3F4}x",
    ],
    ["letters without a shape", "\u3164\u115F\u1160\uFFA0\u034F\u17B4", ""],
    ["annotations between lines", "\uFFF9a\uFFFAb\uFFFB", "ab"],
    ["halves of characters", "a\uD800b\uDC00", "ab"],
  ])("removes %s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(plainLine(text)).toBe(shown);
  });

  test("makes each kind of line break the same", () => {
    expect(visible("1\r\n2\r3\n4\v5\f6\x857\u20288\u20299")).toBe("1\n2\n3\n4\n5\n6\n7\n8\n9");
  });

  test("a second time changes nothing, and text without invisible characters stays as it is", () => {
    const text = fc.oneof(commandLike, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, (before) => {
        const shown = visible(before);
        expect(visible(shown)).toBe(shown);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.replace(/\p{Default_Ignorable_Code_Point}/gu, "")).toBe(
          before
            .replace(/\r\n|[\r\v\f\x85\u2028\u2029]/g, "\n")
            .replace(/(?![\t\n])\p{Cc}|[\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu, ""),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test("takes time in proportion to the text, whatever it consists of", () => {
    const spent = processorTime(() => {
      for (const sign of ["\u200D", "\u0600", "#", " ", "\u{1F469}\u200D", "\u{E0061}", "\u0645\u200C"])
        expect(plainLine(sign.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
    });
    expect(spent).toBeLessThan(5000);
  });
});

describe("plainLine", () => {
  test("no text becomes a workflow command, and it is one line", () => {
    fc.assert(
      fc.property(commandLike, (text) => {
        const line = plainLine(text);
        expect(parseCommand(line)).toBeUndefined();
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 10_000 },
    );
  });

  test.each([...knownCommands])("%s is no command in any form", (name) => {
    const hidden = [...name].join("\u200b");
    for (const command of [name, name.toUpperCase(), hidden]) {
      for (const before of ["", " ", "\u3000", "\ufeff", "\n", "text\r", "\u00ad", "\0", "\ud83d"]) {
        for (const form of [
          `::${command}::x`,
          `:\u200d:${command} a=b::x`,
          // Visible, but without weight for the runner's search.
          `\u0600:\u0601:${command}::x`,
          `#\u0600#\u0601[${command}]x`,
          `##[${command}]x`,
          `x ###[${command}]`,
        ]) {
          expect(parseCommand(plainLine(before + form))).toBeUndefined();
        }
      }
    }
  });

  test("doing it again changes nothing", () => {
    fc.assert(
      fc.property(commandLike, (text) => {
        expect(plainLine(plainLine(text))).toBe(plainLine(text));
      }),
    );
  });

  test.each([
    "",
    "ann@example.com",
    "10:30: done",
    "a::b",
    "# heading",
    "Zoë, 日本, 👍",
    "C:\\x",
    "##",
    "[x]",
  ])("%j stays as it is", (text) => {
    expect(plainLine(text)).toBe(text);
  });
});

describe("cut", () => {
  test("leaves no joiner without what it joined", () => {
    for (const length of [3, 4, 5])
      expect(cut("\u{1F469}\u200D\u{1F4BB} at work", length)).toBe("\u{1F469}…");
  });

  test("is never longer than asked, ends in an ellipsis, and halves no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 50 }), (text, length) => {
        const short = cut(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= length) expect(short).toBe(text);
        else expect(short.endsWith("…") && text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});

test("quote gives one short line, and of a long value only its beginning", () => {
  expect(quote("a\nb")).toBe('"a b"');
  expect(quote("x".repeat(80))).toBe(`"${"x".repeat(80)}"`);
  expect(quote("x".repeat(1000))).toBe(`"${"x".repeat(19)}…" (1000 characters)`);
});

test.each([
  [0, "0 recipients"],
  [1, "1 recipient"],
  [2500, "2,500 recipients"],
])("count %i", (n, text) => {
  expect(count(n, "recipient")).toBe(text);
});

test("count takes an irregular plural", () => {
  expect(count(2, "identity", "identities")).toBe("2 identities");
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("oneOf %j", (names, text) => {
  expect(oneOf(names)).toBe(text);
});

test.each([
  ["it ends", "it ends."],
  ["it ends.", "it ends."],
  ["does it?", "does it?"],
])("sentence %j", (text, ended) => {
  expect(sentence(text)).toBe(ended);
});
