import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scripting } from "./reading.ts";

/** Runs a script in a context of its own, and returns what it declared. */
function run(script: string, context: Record<string, unknown> = {}): Record<string, unknown> {
  vm.runInNewContext(script, context);
  return context;
}

/** A string that would become code if it were pasted into code. */
const hostile = fc.constantFrom(
  '"; touched(); //',
  "'; touched(); //",
  `\`\${touched()}\``,
  `\${touched()}`,
  "*/ touched(); /*",
  "</script><script>touched()</script>",
  "<!-- touched()",
  "--> touched()",
  "\u2028touched()\u2029",
  "\n\rtouched();",
  "\\",
  '\\"',
  "\\u0022;touched()//",
  "\ud800",
  "\udfff\ud800",
  "\0",
  "{{ a }}",
  "$&$'",
);

const value = fc.oneof(
  hostile,
  fc.string({ unit: "binary" }),
  fc.jsonValue(),
  fc.array(hostile),
  fc.dictionary(hostile, hostile),
);

const name = fc
  .oneof(
    fc.stringMatching(/^[a-zA-Z_$][\w$]{0,8}$/),
    fc.constantFrom(
      "toString",
      "constructor",
      "valueOf",
      "hasOwnProperty",
      "Object",
      "Array",
      "name",
      "let_",
      "of",
      "async",
      "get",
      "é",
      "日本",
      "ℵ1",
      "$",
      "_",
    ),
  )
  .filter(
    (text) =>
      !/^(print|context|JSON|[a-z]{2,12}|NaN|Infinity|__proto__)$/.test(text) ||
      /^(name|of|get|async)$/.test(text),
  );

const holdsProto = (json: string) => json.includes('"__proto__":');

test("a script sees exactly the given value of each variable, and no value runs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 5 }), async (variables) => {
      const json = JSON.stringify(variables);
      fc.pre(!holdsProto(json));
      const { val = "", spoken } = await scripting("after();", json);
      expect(spoken).toEqual([]);
      const calls: string[] = [];
      const context = run(val, { touched: () => calls.push("touched"), after: () => calls.push("after") });
      expect(calls).toEqual(["after"]);
      const { touched, after, ...declared } = context;
      expect(JSON.stringify(declared)).toBe(json);
      expect(Object.keys(declared).sort()).toEqual(Object.keys(variables).sort());
    }),
    { numRuns: 500 },
  );
});

test("the same is true in a function, in strict mode, and in a page", async () => {
  await fc.assert(
    fc.asyncProperty(name, value, async (variable, given) => {
      const json = JSON.stringify({ [variable]: given });
      fc.pre(!holdsProto(json));
      const { val = "" } = await scripting(`seen(${variable});`, json);
      for (const script of [`(function () { ${val}\n})();`, `"use strict"; (function () { ${val}\n})();`]) {
        let seen: unknown;
        run(script, {
          seen: (it: unknown) => (seen = JSON.stringify(it)),
          touched: () => expect.fail("ran"),
        });
        expect(seen).toBe(JSON.stringify(given));
      }
      expect(val).not.toMatch(/[<\u2028\u2029]/);
      expect(val.split(/[\n\r]/)).toHaveLength(2);
    }),
  );
});

test("YAML values are strings", async () => {
  const { val = "" } = await scripting("x", 'a: 1.10\nb: "</script>"\nc: [yes, {d: ~}]');
  expect(val).toBe('var a = "1.10";\nvar b = "\\u003c/script>";\nvar c = ["yes",{"d":"~"}];\nx');
});

test("the script itself is unchanged, byte for byte", async () => {
  const script = "\ufeff\u2028 print('{{ a }} {{{{');\r\n</script>";
  expect((await scripting(script, "a: '1'")).val).toBe(`var a = "1";\n${script}`);
});

test("numbers keep their spelling", async () => {
  expect((await scripting("x", '{"a": 12345678901234567890, "b": 1.10}')).val).toBe(
    "var a = 12345678901234567890;\nvar b = 1.10;\nx",
  );
});

describe("names must be JavaScript identifiers that neither JavaScript nor the platform uses", () => {
  test.each([
    "a-b",
    "1a",
    "a b",
    "",
    "a.b",
    "a;b",
    "a=1;b",
    "a\nb",
    "\\u0061",
    "a//",
    "a\u2028",
    "é\u0301-",
    "#a",
    "@a",
    "a\u200b",
  ])("%j is no identifier", async (variable) => {
    expect((await scripting("x", JSON.stringify({ [variable]: 1 }))).spoken).toEqual([
      expect.stringContaining("message-variables can't declare "),
    ]);
  });

  test.each(
    (
      "print context JSON await break case catch class const continue debugger default delete do else enum export extends " +
      "false finally for function if implements import in instanceof interface let new null package private protected " +
      "public return static super switch this throw true try typeof var void while with yield arguments eval undefined NaN"
    ).split(" "),
  )("%s can't be a name", async (variable) => {
    expect((await scripting("x", `${variable}: x`)).spoken).toEqual([
      expect.stringContaining(`message-variables can't declare "${variable}" in a script`),
    ]);
  });

  test("every accepted name declares one variable of that name, and nothing else", async () => {
    const anyName = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.string({ unit: fc.constantFrom(..."a1_$=;/*. \n\u200d\u00aa"), maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(anyName, async (variable) => {
        const { val = "", spoken } = await scripting("x = 1", JSON.stringify({ [variable]: "v" }));
        if (spoken.length === 0) expect(run(val)).toEqual({ [variable]: "v", x: 1 });
      }),
      { numRuns: 1000 },
    );
  });

  test("each invalid one is reported", async () => {
    expect((await scripting("x", "a-b: x\nok: x\nprint: x")).spoken).toHaveLength(2);
  });

  test("in text and JSON, any name is allowed", async () => {
    expect((await scripting('["{{ print }}{{ a-b }}"]', "print: x\na-b: y")).val).toBe('["xy"]');
  });
});

test.each(['{"a": {"__proto__": 1}}', '{"a": [[{"b": {"__proto__": {}}}]]}', "a:\n  __proto__: x"])(
  "a key with another meaning in JavaScript is an error: %j",
  async (variables) => {
    expect((await scripting("x", variables)).spoken).toEqual([
      expect.stringContaining('has the key "__proto__" in "a"'),
    ]);
  },
);
