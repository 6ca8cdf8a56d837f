import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/documents/json.ts";
import { MalformedDocument } from "../../src/documents/node.ts";
import { contentOf, expectedOf, linesOf } from "./reader-cases.ts";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isRead = (text: string) => {
  try {
    readJson(text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedDocument);
    return /there twice/.test(String(error));
  }
};

test("any JSON value reads back the same, keys in their order", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
      expect(contentOf(readJson(JSON.stringify(value, undefined, indent)))).toEqual(expectedOf(value));
    }),
  );
});

test.each(["1.10", "12345678901234567890", "-0", "1E400", "0.10e-2", "1e5"])(
  "the number %s keeps its spelling",
  (text) => {
    expect(readJson(` ${text} `)).toEqual({ kind: "scalar", type: "number", spelling: text, line: 1 });
  },
);

test("no key is special", () => {
  const text = '{"__proto__": 1, "constructor": "x", "": null, "toString": []}';
  expect(contentOf(readJson(text))).toEqual([
    ["__proto__", { number: "1" }],
    ["constructor", "x"],
    ["", { null: "null" }],
    ["toString", []],
  ]);
});

test.each(["\n", "\r\n", "\r"])("values have their lines, where lines end in %j", (end) => {
  const text = ['{"a":', '  [1, "x",', "", '  "y\\n"]', ', "b"', ": null }"].join(end);
  expect(linesOf(readJson(text))).toEqual([1, 1, 2, 2, 2, 4, 5, 6]);
});

test("however many lines there are, they are counted, and not kept", () => {
  const before = process.memoryUsage().heapUsed;
  expect(readJson(`${"\n".repeat(3_000_000)}1`)).toMatchObject({ line: 3_000_001 });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
});

describe("it is strict", () => {
  test.each([
    ["a comment", "// x\n1", 1],
    ["a comment within", '[1, /* x */\n"a"]', 1],
    ["a trailing comma", '["a",\n]', 1],
    ["a missing comma", '["a"\n"b"]', 2],
    ["more after the value", "[]\n\n{}", 3],
    ["nothing", "", 1],
    ["white space alone", " \n", 2],
    ["cut off", '{"a": [\n1', 2],
    ["single quotes", "['a']", 1],
    ["a key twice", '{"a": 1,\n"b": 1,\r\n"a": 2}', 3],
    ["a key twice, one escaped", '{"a": 1, "\\u0061": 2}', 1],
    ["a key twice, within", '[{"x": {"__proto__": 1,\n"__proto__": 2}}]', 2],
    ["nested too deep", `[${'\n{"a":['.repeat(60)}`, undefined],
    ["nested far too deep", "[".repeat(1_000_000), 1],
  ])("%s is malformed, and the line is named", (_, text, line) => {
    try {
      readJson(text);
      expect.fail("it was read");
    } catch (error) {
      expect(error).toBeInstanceOf(MalformedDocument);
      if (line !== undefined) expect(error).toMatchObject({ line });
    }
  });

  test("and takes just what JSON.parse takes, whatever is changed in a text", () => {
    const sign = fc.constantFrom(..."{}[]\",:\\/'#-+.0e1u\n\t\r\0\u00a0\u2028\ufefftrue");
    fc.assert(
      fc.property(
        fc.json({ depthSize: "small" }),
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.array(sign, { maxLength: 2 }),
        (json, at, cut, signs) => {
          const from = at % (json.length + 1);
          const text = json.slice(0, from) + signs.join("") + json.slice(from + cut);
          expect(isRead(text)).toBe(isJson(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test("a hundred levels are deep enough for anybody", () => {
  const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(isRead(nest(100))).toBe(true);
  expect(isRead(nest(102))).toBe(false);
});
