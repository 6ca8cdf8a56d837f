import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, cut, oneOf, plainLine, quote, sentence } from "../src/text.ts";
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
