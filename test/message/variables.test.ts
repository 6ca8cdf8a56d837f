import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readVariables } from "../../src/message/variables.ts";
import { filling, reading, scripting } from "./reading.ts";

describe("written as YAML, scalars are strings exactly as spelled", () => {
  test.each([
    ["1.10", "1.10"],
    ["007", "007"],
    ["0x1F", "0x1F"],
    ["1e3", "1e3"],
    ["12345678901234567890", "12345678901234567890"],
    ["yes", "yes"],
    ["True", "True"],
    [".nan", ".nan"],
    ["2026-01-31", "2026-01-31"],
    ["'1.10'", "1.10"],
    ['"a\\tb"', "a\tb"],
    ['""', ""],
    ["''", ""],
    ["a: b".replace(": ", ":"), "a:b"],
    ["null", "null"],
    ["~", "~"],
    ["|\n  one\n  two", "one\ntwo\n"],
  ])("%j", async (yaml, text) => {
    expect(await filling("<{{ v }}>", `v: ${yaml}`)).toMatchObject({ val: `<${text}>`, spoken: [] });
    expect((await scripting("x", `v: ${yaml}`)).val).toBe(`var v = ${JSON.stringify(text)};\nx`);
  });

  test("within sequences and mappings too", async () => {
    expect((await filling("{{ v }}", "v:\n  - 1.10\n  - {a: no, b: [~]}\n")).val).toBe(
      '["1.10",{"a":"no","b":["~"]}]',
    );
  });

  test("an empty value is an error that says to quote it", async () => {
    expect(
      (await filling("{{ a }}{{ b }}", "a:\nb: # nothing\nc: x\nd:\n  e:\nf: [{g: }]\nh:\n  -\n")).spoken,
    ).toEqual(
      ["a", "b", "e", "g", "h"].map((name, i) =>
        expect.stringContaining(
          `message-variables line ${[1, 2, 5, 6, 8][i]}: the value of "${name}" is empty: put it in quotes`,
        ),
      ),
    );
  });
});

describe("a YAML value that a comment cuts off is an error that says to put it in quotes", () => {
  test.each([
    ["title: Fix #12 now", "title", 1],
    ["a: b\ncount: 3 # three", "count", 2],
    ["list:\n  - one\n  - two #2", "list", 3],
    ["list: [one #1\n  , two]", "list", 1],
    ["map: {key: value #1\n}", "key", 1],
    ["title: over\n  two lines #12", "title", 1],
    ["title: null #12", "title", 1],
  ])("%j", async (yaml, name, line) => {
    expect((await filling(yaml.startsWith("title") ? "x{{ title }}" : "x", yaml)).spoken).toEqual([
      `message-variables line ${line}: the value of "${name}" ends where # begins a comment: put it in quotes.`,
    ]);
  });

  test.each([
    "title: 'Fix #12' # a comment",
    'title: "Fix #12" # a comment',
    "title: | # a comment\n  Fix #12",
    "title: Fix#12",
    "# a comment\ntitle: Fix",
    "title: Fix\n# a comment",
    "title:\n  # a comment\n  Fix",
    "map: # a comment\n  title: Fix\n  # a comment\n",
  ])("but not %j", async (yaml) => {
    expect((await filling("x", yaml)).spoken).toEqual([]);
  });

  test("in JSON, # is a character like any other", async () => {
    expect((await filling("{{ title }}", '{"title": "Fix #12"}')).val).toBe("Fix #12");
  });
});

describe("written as JSON, values keep their types", () => {
  const script = (json: string) => scripting("x", `{"v": ${json}}`);

  test.each([
    "1.10",
    "1",
    "-0",
    "1E400",
    "12345678901234567890",
    "true",
    "false",
    "null",
    '"1.10"',
    '""',
    "[]",
    "{}",
    '[1,"a",null,{"b":[true]}]',
  ])("%s", async (json) => {
    expect(await script(json)).toMatchObject({ val: `var v = ${json};\nx`, spoken: [] });
  });

  test.each([
    ["1.10", "1.10"],
    ["12345678901234567890", "12345678901234567890"],
    ["true", "true"],
    ['"a\\nb"', "a\nb"],
    ['["a", 1.0]', '["a",1.0]'],
    ['{"a": {"__proto__": "</x>"}}', '{"a":{"__proto__":"</x>"}}'],
  ])("in text, %s is written out", async (json, text) => {
    expect(await filling("{{ v }}", `{"v": ${json}}`)).toMatchObject({ val: text, spoken: [] });
  });

  test("on several lines, as toJSON writes it", async () => {
    expect((await filling("{{ a }} {{ b }}", '{\n  "a": "x",\n  "b": 2\n}\n')).val).toBe("x 2");
  });
});

describe("a null that people would see as a word is an error that names the variable", () => {
  const problem = (line: number, name: string) =>
    `message-variables line ${line}: the value of "${name}" is null, and people would get the word: give the expression another value for this case, as in \`\${{ toJSON(github.event.pull_request.title || '') }}\`, or put the word in quotes.`;

  test.each([
    ['{"n": null}', 1],
    ['{"a": "x",\n"n": null}', 2],
  ])("in %j", async (variables, line) => {
    const given = { "message-variables": variables };
    const card = '{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "Hi {{ n }}"}]}';
    for (const [type, text] of [
      ["text", "Hi {{ n }}!"],
      ["script", '{"text": "Hi {{ n }}"}'],
      ["card", card],
    ] as const)
      expect(await reading({ ...given, "message-type": type, "message-value": text })).toMatchObject({
        val: undefined,
        spoken: [problem(line, "n")],
      });
  });

  test("but not in YAML, in quotes, in code, within a list, or if nothing uses it", async () => {
    expect(await filling("Hi {{ n }}", "n: null")).toMatchObject({ val: "Hi null", spoken: [] });
    expect(await filling("Hi {{ n }}", '{"n": "null"}')).toMatchObject({ val: "Hi null", spoken: [] });
    expect(await filling("Hi {{ n }}", '{"n": [null]}')).toMatchObject({ val: "Hi [null]", spoken: [] });
    expect(await filling("Hi {{ a }}", '{"a": "x", "n": null}')).toMatchObject({ val: "Hi x", spoken: [] });
    expect((await scripting("print(n)", '{"n": null}')).val).toBe("var n = null;\nprint(n)");
  });
});

describe("a value that is not a mapping is an error", () => {
  test.each([
    [
      "a sequence",
      "- a",
      "message-variables is a sequence: write a mapping from name to value, such as `name: Ann`.",
    ],
    [
      "a string",
      "a",
      "message-variables is a string: write a mapping from name to value, such as `name: Ann`.",
    ],
    [
      "a number",
      "12",
      "message-variables is a number: write a mapping from name to value, such as `name: Ann`.",
    ],
    [
      "comments",
      "# a: b",
      "message-variables is empty: write a mapping from name to value, such as `name: Ann`.",
    ],
    [
      "a name=value",
      "a=b",
      "message-variables is a string: write a mapping from name to value, such as `name: Ann`.",
    ],
  ])("%s", async (_, variables, problem) => {
    expect((await filling("x", variables)).spoken).toEqual([problem]);
  });

  test.each([
    [
      "JSON cut off",
      '{"a": 1,\n"b"',
      "line 2: this is not well-formed JSON, which it is read as because it starts with {",
    ],
    ["a YAML flow mapping", "{a: b}", "line 1: this is not well-formed JSON"],
    ["a JSON key twice", '{"a": 1,\n"a": 2}', 'the key "a" is there twice: remove or rename one'],
    [
      "a YAML key twice",
      "a: 1\nb: 2\na: 3",
      'line 3: this is not well-formed YAML: the key "a" is there twice: remove or rename one',
    ],
    ["malformed YAML", "a: b: c", "line 1: this is not well-formed YAML: "],
    ["two documents", "a: b\n---\nc: d", "line 2: this is not well-formed YAML: it contains more than one"],
    ["nested deeply, JSON", `{"a": ${"[".repeat(5000)}${"]".repeat(5000)}}`, "it is nested too deeply"],
    ["nested deeply, YAML", `a: ${"[".repeat(5000)}${"]".repeat(5000)}`, "it is nested too deeply"],
    [
      "aliases that multiply",
      Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [${i ? `*k${i - 1}, *k${i - 1}` : "x"}]`).join(
        "\n",
      ),
      "too many values",
    ],
  ])("%s", async (_, variables, problem) => {
    expect((await filling("x", variables)).spoken).toEqual([expect.stringContaining(problem)]);
  });
});

test("names are not special", async () => {
  for (const variables of ['{"__proto__": "a", "toString": "b"}', "__proto__: a\ntoString: b"])
    expect(await filling("{{ __proto__ }}{{ toString }}", variables)).toMatchObject({
      val: "ab",
      spoken: [],
    });
  for (const name of ["__proto__", "toString", "constructor"])
    expect((await filling(`{{ ${name} }}`, "a: b")).spoken).toHaveLength(1);
});

test("no problem shows a value, which may be a secret", async () => {
  const secret = fc.stringMatching(/^Zq[a-zA-Z0-9+/=!&*%|>@`\\]{8,12}$/);
  const writings: readonly ((value: string) => string)[] = [
    (value) => `token: ${value}\nother: x`,
    (value) => `token: "${value}"\nother: 'x'`,
    (value) => `other: x\ntoken:\n  - ${value}\n  - ${value}`,
    (value) => `{"token": ${JSON.stringify(value)}, "other": [1, 2]}`,
    (value) => `- ${value}`,
    (value) => value,
  ];
  const sign = fc.constantFrom(..."*&!|>%@`'\"[]{},#\\- \n\t\r\0", "\n---\n", " *", " !", "\\u");
  let texts = 0;
  let problems = 0;
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom(...writings),
      fc.nat(),
      sign,
      async (value, write, place, wound) => {
        const text = write(value);
        const at = place % (text.length + 1);
        texts += 1;
        await readVariables((text.slice(0, at) + wound + text.slice(at)).trim(), (message) => {
          problems += 1;
          expect(message).not.toMatch(/Zq/);
        });
      },
    ),
    { numRuns: 3000 },
  );
  expect(problems / texts).toBeGreaterThan(1 / 6);
});
