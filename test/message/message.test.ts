import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/inputs.ts";
import { fill } from "../../src/message/filling.ts";
import { readTemplate } from "../../src/message/message.ts";
import { inputsOf } from "../given-inputs.ts";
import { reading, scripting } from "./reading.ts";

describe("exactly one of message-value and message-file", () => {
  test("none is an error", async () => {
    expect((await reading({})).spoken).toEqual([
      "message-value is required unless `message-file` or `message-template` is set: write the message.",
    ]);
  });

  test("both are an error", async () => {
    const { val, spoken } = await reading(
      { "message-value": "a", "message-file": "b.txt" },
      { "b.txt": "b" },
    );
    expect(val).toBeUndefined();
    expect(spoken).toEqual([
      "message-value can't be used together with `message-file`: leave one of them out.",
    ]);
  });
});

describe("without message-variables a message is sent as it is, byte for byte", () => {
  const texts = [
    "  {{ name }} {{{{ \r\n\t",
    "\u2028</script>\0",
    '[ "{{ b }}", ]',
    "{{",
    " x",
    '{ "a": "{{ b }}" }\n',
  ];

  test.each(texts)("%j", async (text) => {
    for (const type of ["text", "script"]) {
      const value = await reading({ "message-type": type, "message-value": text });
      const file = await reading({ "message-type": type, "message-file": "m" }, { m: text });
      for (const message of [value, file])
        expect(message).toMatchObject({ val: text, type, variablesUnused: false, spoken: [] });
    }
  });
});

test.each([" ", "\n", "\t\u00a0\r\n", "\ufeff"])("whitespace alone is an error: %j", async (text) => {
  expect((await reading({ "message-value": text })).spoken).toEqual([
    "message-value is only whitespace: write a message.",
  ]);
  expect((await reading({ "message-file": "m.txt" }, { "m.txt": text })).spoken).toEqual([
    'message-file "m.txt" contains no message: write one into it.',
  ]);
});

test.each(["\u200b", "\u2060 \ufeff", "\u200b\n\u00ad", "\u2800", "\u3164"])(
  "so is a text without anything to see: %j",
  async (text) => {
    expect((await reading({ "message-value": text })).spoken).toEqual([
      "message-value is only invisible characters: write a message.",
    ]);
    expect((await reading({ "message-file": "m.txt" }, { "m.txt": text })).spoken).toEqual([
      'message-file "m.txt" contains no message: write one into it.',
    ]);
    const given = { "message-value": "{{ a }}", "message-variables": JSON.stringify({ a: text }) };
    expect((await reading(given)).spoken).toEqual([
      "message-value is only invisible characters after it is filled: give the variables a value.",
    ]);
  },
);

describe("a message that is nothing but a variable without its value is an error", () => {
  test.each(["null", " undefined\n", "[object Object]", "false", "True", "***", "#REF!", "#N/A"])(
    "%j",
    async (text) => {
      const problem = `is "${text.trim()}", which stands for a missing value: check the expression or program that gives it.`;
      expect((await reading({ "message-value": text })).spoken).toEqual([`message-value ${problem}`]);
      expect((await reading({ "message-file": "m.txt" }, { "m.txt": text })).spoken).toEqual([
        `message-file "m.txt" ${problem}`,
      ]);
    },
  );

  test.each([
    "$MESSAGE",
    "${MESSAGE}",
    "${MESSAGE:-Hello}",
    "%MESSAGE%",
    "$env:MESSAGE",
    "$(cat msg.txt)",
    "$(MESSAGE)",
    "inputs.message",
    "vars.MESSAGE",
    "env.MESSAGE\n",
    "secrets.MESSAGE",
    "steps.x.outputs.text",
    "needs.x.outputs.y",
    "needs.*.result",
    "github.event.pull_request.title",
    "github.event.commits.*.message",
    "github.ref_name",
    "job.status",
    "${{ inputs.message }",
    "${{ inputs.message",
    "${ inputs.message }}",
  ])("%j", async (text) => {
    for (const type of ["text", "script", "card"])
      for (const variables of ["", "a: b"])
        expect(
          (await reading({ "message-value": text, "message-type": type, "message-variables": variables }))
            .spoken,
        ).toEqual([
          `message-value is "${text.trim()}", which nothing fills: write an expression, such as \`\${{ inputs.message }}\`.`,
        ]);
  });

  test.each([
    "$5",
    "$MESSAGE is not set",
    "100 %",
    "%",
    "It is true",
    "github.com",
    "github.blog",
    "env",
    "needs.review",
    "steps.md is new",
    "(see $(x))",
    "a ${{ inputs.message }",
    "${{ price }}",
    "{}",
    "****",
    "#shipped!",
    "Done",
    "$5/month",
    "true.",
    "No",
  ])("but not %j", async (text) => {
    expect(await reading({ "message-value": text })).toMatchObject({ val: text, spoken: [] });
  });
});

test.each([
  [" 404: Not Found\n", 'is a server\'s "404: Not Found": check the address that the file comes from.'],
  [
    "Hello\r\n<<<<<<< HEAD\r\nAnn\n=======\nBob\n>>>>>>> fix\n",
    "has the marks of a merge conflict (<<<<<<<): resolve it.",
  ],
])("a file with something else than its message is an error: %j", async (text, problem) => {
  for (const type of ["text", "script", "card"]) {
    const { spoken } = await reading({ "message-file": "m", "message-type": type }, { m: text });
    expect(spoken).toEqual([`message-file "m" ${problem}`]);
  }
  expect((await reading({ "message-value": text })).spoken).toEqual([]);
});

test("a file that only mentions a conflict's marks is sent", async () => {
  const m = "Look for <<<<<<< HEAD\n<<<<<<<<<<\n404: Not Found";
  expect((await reading({ "message-file": "m" }, { m })).spoken).toEqual([]);
});

test("a file's byte order mark is not part of its message", async () => {
  const given = { "message-type": "script", "message-file": "card.json", "message-variables": "a: b" };
  expect((await reading(given, { "card.json": '\ufeff["{{ a }}"]' })).val).toBe('["b"]');
});

test.each([
  ["missing", "b.txt", /^message-file "b.txt" does not exist\./],
  ["empty", "empty.txt", /^message-file "empty.txt" contains no message: write one into it\.$/],
  ["not UTF-8", "latin1.txt", /^message-file "latin1.txt", line 2: is not UTF-8: save it as UTF-8\.$/],
  ["a folder", ".", /^message-file "\." is a folder/],
])("a file that can't be used is an error that names it: %s", async (_, file, problem) => {
  const files = { "empty.txt": "", "latin1.txt": Buffer.from("a\nGr\xfc\xdfe", "latin1") };
  expect((await reading({ "message-file": file }, files)).spoken).toEqual([expect.stringMatching(problem)]);
});

test.each([
  ["{{ text }}", '{"text": ""}'],
  [" {{ a }}\n{{ b }}", '{"a": "\\t", "b": " "}'],
])("a message that its variables leave without text is an error: %j with %s", async (text, variables) => {
  expect((await reading({ "message-value": text, "message-variables": variables })).spoken).toEqual([
    "message-value is only whitespace after it is filled: give the variables a value.",
  ]);
});

describe("which rules a message's variables follow", () => {
  const variables = '{ "name": "Ann" }';

  test.each([
    ["an object", '{ "text": "{{ name }}" }', '{ "text": "Ann" }'],
    ["an array", '\n["{{name}}", 1]\n', '\n["Ann", 1]\n'],
    ["a string", '"{{ name }}"', '"Ann"'],
  ])("a script that is JSON is filled: %s", async (_, script, val) => {
    expect(await scripting(script, variables)).toMatchObject({ val, variablesUnused: false, spoken: [] });
  });

  test.each([
    ["JavaScript", "print(name);"],
    ["JSON with a comment", '["{{ name }}"] // x'],
    ["JSON with a trailing comma", '["{{ name }}", ]'],
    ["JSON with a byte order mark", '\ufeff["{{ name }}"]'],
    ["a template literal", `\`{{{{ \${name}\``],
  ])("any other script has them declared ahead: %s", async (_, script) => {
    expect(await scripting(script, variables)).toMatchObject({
      val: `var name = "Ann";\n${script}`,
      variablesUnused: false,
      spoken: [],
    });
  });

  test.each(["text", "script"])("variables that fill nothing are reported as unused (%s)", async (type) => {
    const given = { "message-type": type, "message-value": '["hello"]', "message-variables": variables };
    expect(await reading(given)).toMatchObject({ val: '["hello"]', variablesUnused: true, spoken: [] });
  });
});

describe("one fault, one error", () => {
  test("every problem of the message and its variables is reported in one run", async () => {
    const { spoken } = await reading({
      "message-value": "{{ a }} {{ b }} {{",
      "message-variables": "c:\nd:\n",
    });
    expect(spoken.map((problem) => problem.split(" ")[0])).toEqual([
      "message-value",
      "message-variables",
      "message-variables",
      "message-value",
      "message-value",
    ]);
  });

  test.each(["- a", "a: b: c", '{"a": 1,}', "# nothing"])(
    "malformed variables make no name unknown: %j",
    async (variables) => {
      const { spoken } = await reading({ "message-value": "{{ a }}", "message-variables": variables });
      expect(spoken).toEqual([expect.stringContaining("message-variables")]);
    },
  );

  test.each(["message-type", "channel"])("an invalid %s is not reported here again", async (input) => {
    const given = {
      "message-type": "card",
      "message-value": '{"type": "AdaptiveCard", "body": [{"type": "Image"}]}',
    };
    expect((await reading({ ...given, [input]: "nothing" })).spoken).toEqual([]);
  });
});

test("a message is read once and filled many times", async () => {
  const problems: Problem[] = [];
  const { values } = inputsOf({
    channel: "slack",
    "message-type": "card",
    "message-value":
      '{"text": "{{ name }}, {{days}} days", "blocks": [{"type": "markdown", "text": "{{ name }}"}]}',
  });
  const read = await readTemplate(values, "/", true, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  expect(read?.template.names).toEqual(["name", "days"]);
  const messages = ["Ann", 'Bob "B"'].map(
    (name) => read && fill(read.template, (it) => (it === "name" ? name : "3")).val,
  );
  expect(messages).toEqual([
    'print(JSON.stringify({"text":"Ann, 3 days","blocks":[{"type":"markdown","text":"Ann"}]}));',
    'print(JSON.stringify({"text":"Bob \\"B\\", 3 days","blocks":[{"type":"markdown","text":"Bob \\"B\\""}]}));',
  ]);
  expect(() => read && fill(read.template, () => undefined)).toThrow("The placeholder name has no value.");
});
