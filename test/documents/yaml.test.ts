import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocumentNode, MalformedDocument } from "../../src/documents/node.ts";
import { readYaml } from "../../src/documents/yaml.ts";
import { contentOf, expectedOf, linesOf } from "./reader-cases.ts";

const read = (text: string): DocumentNode => {
  const root = readYaml(text);
  if (!root) throw new Error("the text is empty");
  return root;
};

const faultOf = (text: string): MalformedDocument => {
  try {
    readYaml(text);
  } catch (error) {
    if (error instanceof MalformedDocument) return error;
    throw error;
  }
  throw new Error("it was read");
};

test("JSON is YAML: any value reads back the same", () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ depthSize: "small" }),
      fc.constantFrom(undefined, 2, "\t"),
      (value, indent) => {
        expect(contentOf(read(JSON.stringify(value, undefined, indent)))).toEqual(expectedOf(value));
      },
    ),
  );
});

test.each(["", "\n", "# x", "\n  # x\n\n"])("%j is empty", (text) => {
  expect(readYaml(text)).toBeUndefined();
});

test.each([
  ["1.10", "number"],
  ["007", "number"],
  ["0x1F", "number"],
  ["0o17", "number"],
  ["12345678901234567890", "number"],
  ["1e3", "number"],
  ["-.inf", "number"],
  [".NaN", "number"],
  ["+1", "number"],
  ["true", "boolean"],
  ["False", "boolean"],
  ["~", "null"],
  ["null", "null"],
  ["", "null"],
])("the scalar %j is a %s that keeps its spelling", (text, type) => {
  expect(contentOf(read(`a: ${text}\n`))).toEqual([["a", { [type]: text }]]);
});

test.each([
  ["yes", "yes"],
  ["on", "on"],
  ["1_000", "1_000"],
  ["12:30", "12:30"],
  ["2026-01-31", "2026-01-31"],
  ["v1.10", "v1.10"],
  ["'1.10'", "1.10"],
  ['"~"', "~"],
  ["!!str 1.10", "1.10"],
  ["a#b # c", "a#b"],
  ["|\n  x\n  y", "x\ny\n"],
  [">-\n  x\n  y", "x y"],
  ['"\\u2028\\ud83d\\udc4d"', "\u2028👍"],
])("%j is a string, by the core schema of YAML 1.2", (text, value) => {
  expect(contentOf(read(`a: ${text}`))).toEqual([["a", value]]);
});

test.each(["\n", "\r\n", "\r"])("values have their lines, where lines end in %j", (end) => {
  const text = ["# x", "a:", "  - x", "", "  - 1", "b: {c: ", "  d}", "e:"].join(end);
  expect(contentOf(read(text))).toEqual([
    ["a", ["x", { number: "1" }]],
    ["b", [["c", "d"]]],
    ["e", { null: "" }],
  ]);
  expect(linesOf(read(text))).toEqual([2, 2, 3, 3, 5, 6, 6, 6, 7, 8, 8]);
});

test("no key is special, and every key is a string", () => {
  expect(contentOf(read("__proto__: a\nconstructor: b\n<<: c\n1.10: d\ntrue: e\n~: f\n'': g"))).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
    ["<<", "c"],
    ["1.10", "d"],
    ["true", "e"],
    ["~", "f"],
    ["", "g"],
  ]);
});

test("keys that are equal as numbers, but not as names, are two", () => {
  expect(contentOf(read("1.1: a\n1.10: b"))).toEqual([
    ["1.1", "a"],
    ["1.10", "b"],
  ]);
});

test("a repeated key is found among a hundred thousand", () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `k${i}: v\n`).join("");
  expect(faultOf(`${text}k7: v\n`)).toMatchObject({
    message: 'the key "k7" is there twice: remove or rename one',
    line: 100_001,
  });
});

describe("malformed, and the line is named", () => {
  test.each([
    ["a key twice", "a: 1\nb: 2\na: 3", 3],
    ["a key twice, spelled in two ways", "1: a\n'1': b", 2],
    ["a key twice, within", "a:\n  __proto__: 1\n  __proto__: 2", 3],
    ["an unclosed sequence", "a: [1,\n2", 2],
    ["two documents", "a: 1\n---\nb: 2", 2],
    ["a tag", "a: 1\nb: !!js/function x", 2],
    ["a known tag that changes a value", "a: !!binary aGk=", 1],
    ["a key that is a sequence", "a: 1\n[b]: 2", 1],
    ["a key that is an alias", "a: &x 1\n*x : 2", 1],
    ["an alias without an anchor", "a: 1\nb: *x", 2],
    ["an alias to what holds it", "a: &x\n- *x", 2],
    ["an alias before its anchor", "a: *x\nb: &x 1", 1],
    ["an unknown directive", "%FOO x\n---\na: 1", 1],
    ["a tab for indentation", "a:\n\tb: 1", 2],
    ["a lone %", "a: %b", 1],
    ["a nest of sequences", "[".repeat(100_000), 1],
    ["a nest of closed sequences", "[".repeat(100_000) + "]".repeat(100_000), 1],
    ["a nest of dashes", `${"- ".repeat(100_000)}x`, 1],
    ["a nest of mappings", "{a: ".repeat(100_000), 1],
    ["a nest of question marks", "? ".repeat(100_000), 1],
    ["a nest by indentation", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""), 102],
  ])("%s", (_, text, line) => {
    expect(faultOf(text).line).toBe(line);
  });

  test("a deep nest says so", () => {
    for (const text of ["[".repeat(102) + "]".repeat(102), "[".repeat(100_000), "- ".repeat(5_000)])
      expect(faultOf(text).message).toBe("it is nested too deeply");
  });
});

describe("alias bombs", () => {
  const bomb = (width: number, levels: number, seed: string) =>
    Array.from({ length: levels }, (_, i) =>
      i === 0
        ? `k0: &k0 ${seed}`
        : `k${i}: &k${i} [${Array(width)
            .fill(`*k${i - 1}`)
            .join(", ")}]`,
    ).join("\n");

  test.each([
    ["wide", bomb(1000, 4, "[x, x, x]")],
    ["deep", bomb(2, 99, "[x]")],
    ["of mappings", bomb(9, 20, "{a: b}")],
    ["of one string", bomb(100, 10, "x")],
  ])("%s are an error", (_, text) => {
    expect(faultOf(text).message).toBe("its aliases stand for too many values");
  });

  test("an alias is the very node of its anchor, never a copy", () => {
    const root = read("a: &a [x]\nb: *a\nc: *a");
    if (root.kind !== "mapping") throw new Error("it is no mapping");
    expect(new Set(root.properties.map(({ value }) => value)).size).toBe(1);
  });
});

test.each([
  "- *Zq12345",
  "- !Zq12345",
  "- !Zq12345!x y",
  "- !<Zq12345> x",
  "- |Zq12345\n x",
  '- "CORP\\uZq12345"',
  '- "CORP\\Zq12345"',
  "%Zq12345 x\n---\n- x",
  "%YAML Zq12345\n---\n- x",
  "%TAG !e! Zq12345 x\n---\n- x",
  "- &Zq12345 &Zq12345 x",
  "- &Zq12345 *Zq12345",
  "[ann] Zq12345",
  "- 'Zq12345' Zq12345",
  "- @Zq12345",
  "- `Zq12345`",
  "- {Zq12345",
  "- Zq12345: Zq12345: Zq12345",
  "[a: Zq12345: b",
  "]Zq12345",
  "- a\n}Zq12345",
])("a fault quotes nothing but keys: %j", (text) => {
  expect(faultOf(text).message).not.toContain("Zq");
});

test("any text is read or malformed, nothing else", () => {
  const sign = fc.constantFrom(
    ..."-:?[]{},#&*!|>'\"%@` \n\r\t\\ab1~",
    "- ",
    ": ",
    "\n  ",
    "---\n",
    "&a",
    "*a",
    "<<: ",
    "\u2028",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      try {
        readYaml(signs.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedDocument);
      }
    }),
    { numRuns: 3000 },
  );
});
