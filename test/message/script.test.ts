import { describe, expect, test } from "vitest";
import type { Files } from "../workspace.ts";
import { type Reading, reading } from "./reading.ts";

const script = (text: string): Promise<Reading> =>
  reading({ "message-type": "script", "message-value": text });

const scriptFile = (file: string, text: string): Promise<Reading> => {
  const files: Files = { [file]: text };
  return reading({ "message-type": "script", "message-file": file }, files);
};

describe("a script that starts like a JSON object must be JSON", () => {
  test.each([
    [
      "an extra comma",
      '{\n  "type": "message",\n}',
      "line 2: this is not well-formed JSON: there is a comma before the closing }.",
    ],
    ["a comment", '{\n  "a": 1 // one\n}', "line 2: this is not well-formed JSON: JSON has no comments."],
    ["cut off", '{"a": [1,\n2', "line 2: this is not well-formed JSON: close bracket expected."],
    [
      "nothing but braces and code",
      "{} print(1)",
      "line 1: this is not well-formed JSON: there is text outside of quotation marks",
    ],
    [
      "whitespace and a byte order mark",
      '\ufeff \n{ \t"a" }',
      "line 2: this is not well-formed JSON: colon expected",
    ],
    [
      "a quotation mark from an expression",
      '{"title": "say "hi""}',
      "line 1: this is not well-formed JSON: there is text outside of quotation marks. If `${{ }}` puts text in it, pass that text in `message-variables`, and write {{ name }} in its place.",
    ],
  ])("%s", async (_, text, problem) => {
    const { val, spoken } = await script(text);
    expect(val).toBeUndefined();
    expect(spoken).toEqual([expect.stringContaining(`message-value ${problem}`)]);
  });

  test("with variables, it is no code that they could be declared ahead of", async () => {
    const given = {
      "message-type": "script",
      "message-value": '{"a": 1,}',
      "message-variables": "service: shop",
    };
    expect((await reading(given)).spoken).toHaveLength(1);
  });

  test.each([
    '{"type": "message"}',
    "{}",
    ' {\n"a": {"b": "c"}, "a": 1}',
    '{"text": "Hi", "blocks": [{"type": "divider"}]}',
  ])("and is sent as it is if it is: %j", async (text) => {
    expect(await script(text)).toMatchObject({ val: text, type: "script", spoken: [] });
  });

  test("a byte order mark before JSON is left out", async () => {
    expect((await script('\ufeff{"a": 1}')).val).toBe('{"a": 1}');
  });
});

describe("a file named .json must be JSON", () => {
  test.each(["card.json", "CARD.JSON", "a.b.Json"])("%s", async (file) => {
    expect((await scriptFile(file, "[1,\n]")).spoken).toEqual([
      `message-file "${file}", line 1: this is not well-formed JSON: there is a comma before the closing ].`,
    ]);
    expect((await scriptFile(file, "print(1)")).spoken).toHaveLength(1);
    expect(await scriptFile(file, "[1]")).toMatchObject({ val: "[1]", spoken: [] });
  });
});

test.each([
  "print(JSON.stringify({}))",
  "{ print(1) }",
  "{a: 1}",
  'var a = {"b": 1};',
  "[1,]",
  '// {"a"',
  '({"a": 1,})',
  '`{ "a" }`',
  '"use strict"; print(1)',
])("any other script is code: %j", async (text) => {
  expect(await script(text)).toMatchObject({ val: text, spoken: [] });
  expect(await scriptFile("script.js", text)).toMatchObject({ val: text, spoken: [] });
});

describe("a script that gives nobody a message has a notice", () => {
  const noticesOf = async (text: string, channel = "msteams") => {
    const given = { channel, "message-type": "script", "message-value": text };
    const { val, spoken, notices } = await reading(given);
    expect({ val, spoken }).toEqual({ val: text, spoken: [] });
    return notices;
  };

  test.each(["Hello world", "text: hi", "respond('Hi')", "var fingerprint = 1;"])(
    "code that calls no print: %j",
    async (text) => {
      expect(await noticesOf(text)).toEqual([
        'message-value doesn\'t call print, and people get what a script prints: write print(JSON.stringify({ text: "Hello" })), or set `message-type: text`.',
      ]);
    },
  );

  test.each([
    ["```js\nprint(1)\n```", "has a fence around it (```): remove the first and the last line."],
    ["<script>print(1)</script>", "has the tag <script> around it: remove it."],
  ])("code in something that is no code: %j", async (text, notice) => {
    expect(await noticesOf(text)).toEqual([`message-value ${notice}`]);
  });

  test.each([
    "{}",
    "[]",
    '"hello"',
    "12",
    '{"text": ""}',
    '{"text": " \u200b", "blocks": []}',
    '{"message": "Not Found", "status": "404"}',
    '["hello"]',
  ])("JSON that is no message: %j", async (text) => {
    expect(await noticesOf(text)).toEqual([
      'message-value is JSON, but no message: it has neither a "text" nor "attachments" or "blocks" with something in them.',
    ]);
  });

  const activity = {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: {} }],
  };

  test.each([
    ["slack", activity, "is a card for Microsoft Teams, but `channel` is slack: use Block Kit."],
    [
      "msteams",
      { text: "Hi", blocks: [{ type: "divider" }] },
      "is Block Kit, the format of Slack, but `channel` is msteams: use an Adaptive Card.",
    ],
    [
      "msteams",
      { text: "Hi", attachments: [{ color: "#f00", text: "Hi" }] },
      "is a message of Slack, but `channel` is msteams: use an Adaptive Card.",
    ],
  ])("a message in the other channel's format, for %s: %j", async (channel, message, notice) => {
    expect(await noticesOf(JSON.stringify(message), channel)).toEqual([`message-value ${notice}`]);
  });

  test.each([
    ["slack", '{"text": "Hi"}'],
    ["slack", '{"type": "message", "text": "Hi"}'],
    ["slack", '{"text": "Hi", "blocks": [{"type": "divider"}]}'],
    ["slack", '{"text": "Hi", "attachments": [{"color": "#f00", "text": "Hi"}]}'],
    ["msteams", JSON.stringify(activity)],
    ["msteams", '{"type": "message", "text": "Hi"}'],
    ["msteams", '{"type": "template", "payload": {"template_type": "button"}}'],
    ["msteams", "const say = print;\nsay('Hi')"],
  ])("but none for %s has %j", async (channel, text) => {
    expect(await noticesOf(text, channel)).toEqual([]);
  });
});

describe("a card without a message around it is an error that says `message-type: card`", () => {
  test.each([
    ['{"type": "AdaptiveCard", "version": "1.4", "body": []}', "an Adaptive Card"],
    ['{"blocks": [{"type": "divider"}]}', "only blocks"],
    ['{"blocks": []}', "only blocks"],
    ['[{"type": "section", "text": {"type": "plain_text", "text": "Hi"}}]', "only blocks"],
  ])("%s", async (text, what) => {
    for (const channel of ["msteams", "slack"]) {
      const given = { channel, "message-type": "script", "message-value": text };
      expect((await reading(given)).spoken).toEqual([
        `message-value is ${what}, and not a script: set \`message-type: card\`.`,
      ]);
    }
  });

  test("but a whole message isn't one", async () => {
    const content = { type: "AdaptiveCard", version: "1.4", body: [] };
    const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content }];
    expect((await script(JSON.stringify({ type: "message", attachments }))).spoken).toEqual([]);
    expect((await script("[]")).spoken).toEqual([]);
    expect((await script('["hello"]')).spoken).toEqual([]);
  });
});
