import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filling, scripting } from "./reading.ts";

/** Any value but null, which counts as empty. */
const jsonValue = fc.jsonValue().filter((value) => value !== null);

const jsonOf = (variables: Readonly<Record<string, unknown>>) => JSON.stringify(variables);

describe("{{ name }} is replaced by the variable's value, as plain text, once", () => {
  test.each([
    ["{{ a }}", "1"],
    ["{{a}}{{a}} {{   a\t}}{{\na\n}}", "11 11"],
    ["x{{ a }}y{ { a } }", "x1y{ { a } }"],
    ["{{ b }}", "{{ a }} {{{{ $& $1 $' \\n"],
    ["{{ two words }}", "2"],
    ["{{ é.x-1 }}", "3"],
    ["{a} }} {", "{a} }} {"],
  ])("%j", async (template, val) => {
    const variables = { a: "1", b: "{{ a }} {{{{ $& $1 $' \\n", "two words": "2", "é.x-1": "3" };
    expect(await filling(template, jsonOf(variables))).toMatchObject({ val, spoken: [] });
  });
});

describe("{{{{ writes {{", () => {
  test.each([
    ["{{{{", "{{"],
    ["{{{{ a }}", "{{ a }}"],
    ["{{{{a}} {{a}}", "{{a}} 1"],
    ["{{{{{{ a }}", "{{1"],
    ["{{{{{{{{", "{{{{"],
    ["{{{{{", "{{{"],
    ["{{ a }}{{{{", "1{{"],
  ])("%j", async (template, val) => {
    expect(await filling(template, '{"a": "1"}')).toMatchObject({ val, spoken: [] });
  });
});

describe("an unknown name is an error", () => {
  test.each(["{{ b }}", "{{ A }}", "{{ a.b }}", "{{ toString }}", "{{ a a }}"])("%j", async (template) => {
    expect((await filling(template, "a: '1'")).spoken).toEqual([
      expect.stringContaining(`message-value has the placeholder "${template}", but`),
    ]);
  });

  test("each is named, with the existing names", async () => {
    expect((await filling("{{ x }}{{ y }}", "a: b\nc: d")).spoken).toEqual([
      'message-value has the placeholder "{{ x }}", but `message-variables` has no "x", only "a", "c".',
      'message-value has the placeholder "{{ y }}", but `message-variables` has no "y", only "a", "c".',
    ]);
    expect((await filling("{{ x }}", "{}")).spoken).toEqual([expect.stringContaining("only nothing.")]);
  });

  test.each(["{{}}", "{{ }}"])("%j has no name", async (template) => {
    expect((await filling(template, "a: b")).spoken).toEqual([
      "message-value has a placeholder without a name: write {{ name }}, or {{{{ for {{ itself.",
    ]);
  });

  test("one that is an expression of GitHub says so", async () => {
    expect((await filling("Release ${{ github.ref_name }} is out", "a: b")).spoken).toEqual([
      'message-value has "${{ github.ref_name }}", which GitHub fills only in workflows: pass its value in `message-variables`, and write a name without $.',
    ]);
  });

  test("a dollar sign before a placeholder is a dollar sign", async () => {
    expect(await filling("It costs ${{ price }}.", "price: '5'")).toMatchObject({
      val: "It costs $5.",
      notices: [],
    });
  });

  test.each(["{{", "{{ a", "{{ a }", "{{{ a }}}", "{{ {a} }}"])(
    "%j doesn't start a placeholder",
    async (template) => {
      expect((await filling(template, "a: b")).spoken).toContainEqual(
        expect.stringContaining("{{ that doesn't start a placeholder"),
      );
    },
  );

  test("a hundred thousand braces take no time", async () => {
    for (const template of ["{{ a".repeat(50_000), "{".repeat(400_000), `{{${" ".repeat(400_000)}`])
      await filling(template, "a: b");
  });
});

test("a text without {{ stays as it is", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "}}", "{", "{ {"),
      async (text, braces) => {
        const template = `x${text}${braces}`.replaceAll("{{", "");
        expect(await filling(template, '{"a": "{{ a }}"}')).toMatchObject({
          val: template,
          variablesUnused: true,
          spoken: [],
        });
      },
    ),
  );
});

test("a filled text is its parts joined, whatever the values contain", async () => {
  const literal = fc.string({ unit: "binary" }).filter((text) => !text.includes("{{") && !text.endsWith("{"));
  const hostile = fc.constantFrom("{{ a }}", "{{{{", "$&", "{{", "}}", "\\", '"', "\u2028", "\ud800");
  const value = fc.oneof(fc.string({ unit: "binary" }), hostile, jsonValue);
  const part = fc.oneof(
    literal.map((text) => ({ written: text, value: text as unknown })),
    fc.tuple(fc.constantFrom("", " ", "\n\t"), value).map(([space, given]) => ({ space, value: given })),
    fc.constant({ written: "{{{{", value: "{{" as unknown }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part), async (parts) => {
      const named = parts.map((one, i) => ({ ...one, name: `v${i}` }));
      const template = named
        .map((one) => ("written" in one ? one.written : `{{${one.space}${one.name}${one.space}}}`))
        .join("");
      const variables = Object.fromEntries(named.map((one) => [one.name, one.value]));
      const plain = (given: unknown) => (typeof given === "string" ? given : JSON.stringify(given));
      expect((await filling(`x${template}`, jsonOf(variables))).val).toBe(
        `x${named.map((one) => plain(one.value)).join("")}`,
      );
    }),
  );
});

describe("in a script that is JSON", () => {
  test.each([
    ["keys stay", '{"{{ a }}": "{{ a }}"}', '{"{{ a }}": "1"}'],
    ["equal keys stay", '{"k": "{{ a }}", "k": "{{ a }}"}', '{"k": "1", "k": "1"}'],
    [
      "numbers keep their spelling",
      '[1.10, 1E400, 12345678901234567890, -0, "{{ a }}"]',
      '[1.10, 1E400, 12345678901234567890, -0, "1"]',
    ],
    ["white space stays", '\n{ "a" :\t"{{ a }}"\r\n}\n', '\n{ "a" :\t"1"\r\n}\n'],
    ["other strings stay as they are escaped", '["\\u0041\\/", "{{ a }}"]', '["\\u0041\\/", "1"]'],
    ["escaped braces are braces", '["\\u007b{ a }}"]', '["1"]'],
    ["values are escaped", '["{{ b }}"]', '["\\"], \\u003c/script>\\\\\\n\\u2028"]'],
    ["{{{{ writes {{", '["{{{{ a }}"]', '["{{ a }}"]'],
    ["no value becomes a number or an object", '["{{ n }}", "{{ o }}"]', '["12", "{\\"x\\":[1]}"]'],
  ])("%s", async (_, script, val) => {
    const variables = { a: "1", b: '"], </script>\\\n\u2028', n: 12, o: { x: [1] } };
    expect(await scripting(script, jsonOf(variables))).toMatchObject({ val, spoken: [] });
  });

  test("the date functions of Adaptive Cards stay as they are", async () => {
    const script = '["{{DATE(2026-11-26T08:00:00Z, SHORT)}} {{ a }}", "{{TIME(2026-11-26T08:00:00Z)}}"]';
    expect(await scripting(script, "a: b")).toMatchObject({
      val: script.replace("{{ a }}", "b"),
      spoken: [],
    });
    expect((await filling("{{DATE(x)}}", "a: b")).spoken).toHaveLength(1);
  });

  test("an unknown name is an error, but not in a key", async () => {
    expect((await scripting('{"{{ x }}": ["{{ y }}"]}', "a: b")).spoken).toEqual([
      expect.stringContaining('no "y"'),
    ]);
  });

  test("JSON that is nested a hundred thousand levels deep is an error", async () => {
    const script = `${"[".repeat(100_000)}"{{ a }}"${"]".repeat(100_000)}`;
    expect((await scripting(script, "a: b")).spoken).toEqual(["message-value is nested too deeply."]);
  });

  test("it stays JSON: strings are filled, and everything else is identical", async () => {
    const strings = /"(?:[^"\\]|\\.)*"/g;
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("{{ a }}", "x{{b}}{{ a }}", "{{{{ a }}", "<b>"),
    );
    const clean = text.map((one) => (/^[^{]*(\{(?!\{)[^{]*)*$/.test(one) || one.length > 3 ? one : "x"));
    const template = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        clean,
        fc.oneof(
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.boolean(),
          fc.constant(null),
        ),
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(text, tie("node"), { maxKeys: 4 }),
      ),
    })).node;
    const variables = fc.record({
      a: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('","x":"', "{{ b }}")),
      b: jsonValue,
    });
    await fc.assert(
      fc.asyncProperty(
        template,
        variables,
        fc.constantFrom(undefined, 2, "\t"),
        async (card, values, indent) => {
          const script = JSON.stringify(card, undefined, indent);
          const b = typeof values.b === "string" ? values.b : JSON.stringify(values.b);
          const filled = (one: string) =>
            one.replace(/\{\{\{\{|\{\{ ?([ab]) ?\}\}/g, (_, name) =>
              name === "a" ? values.a : name === "b" ? b : "{{",
            );
          const expected = (node: unknown): unknown => {
            if (typeof node === "string") return filled(node);
            if (Array.isArray(node)) return node.map(expected);
            if (typeof node !== "object" || node === null) return node;
            return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, expected(inner)]));
          };
          const { val = "", spoken } = await scripting(script, jsonOf(values));
          fc.pre(spoken.length === 0);
          expect(JSON.stringify(JSON.parse(val))).toBe(JSON.stringify(expected(JSON.parse(script))));
          expect(val.replace(strings, '""')).toBe(script.replace(strings, '""'));
        },
      ),
      { numRuns: 500 },
    );
  });
});
