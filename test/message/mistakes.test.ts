import { describe, expect, test } from "vitest";
import { reading } from "./reading.ts";

const noticesOf = async (text: string, given: Readonly<Record<string, string>> = {}) => {
  const { notices, spoken } = await reading({ "message-value": text, ...given });
  expect(spoken).toEqual([]);
  return notices;
};

const CARD = '{"type": "AdaptiveCard", "version": "1.4", "body": [{"type": "TextBlock", "text": "Hi"}]}';

describe("a text that is something else", () => {
  const asCard =
    "message-value is the JSON of a card, but `message-type` is text, so people get the JSON: set `message-type: card`.";

  test.each([
    CARD,
    `\ufeff\n  ${CARD}\n`,
    '{"type": "message", "attachments": []}',
    '{"blocks": [{"type": "divider"}]}',
    '[{"type": "section", "text": {"type": "mrkdwn", "text": "Hi"}}]',
    '{"type": "AdaptiveCard", "body": [],}',
    '{"@type": "MessageCard", "text": "Hi"}',
  ])("the JSON of a card, also a broken one: %j", async (text) => {
    expect(await noticesOf(text)).toEqual([asCard]);
  });

  test("a card in a file", async () => {
    const { notices } = await reading({ "message-file": "card.json" }, { "card.json": CARD });
    expect(notices).toEqual([asCard.replace("message-value", "message-file")]);
  });

  test.each(['{"text": "Hi"}', ' {\n"a": 1}'])("other JSON: %j", async (text) => {
    expect(await noticesOf(text)).toEqual([
      expect.stringMatching(/^message-value is JSON, but `message-type` is text, .* missing\?$/),
    ]);
  });

  test.each(["<!DOCTYPE html><html>", "\n<html lang='en'>", '<?xml version="1.0"?>'])(
    "a page: %j",
    async (text) => {
      expect(await noticesOf(text)).toEqual([
        expect.stringMatching(/^message-value is a page of HTML or XML.* right file\?$/),
      ]);
    },
  );

  test.each(["print(JSON.stringify({text: 'Hi'}));", "var a = 1;\nprint('Hi')"])(
    "a script: %j",
    async (text) => {
      expect(await noticesOf(text)).toEqual([
        expect.stringMatching(/^message-value is a script, but `message-type` is text/),
      ]);
    },
  );

  test("a file with a script", async () => {
    const { notices } = await reading({ "message-file": "a.js" }, { "a.js": "var a = 1;" });
    expect(notices).toEqual([expect.stringMatching(/^message-file is a script/)]);
  });

  test("a line break as two characters", async () => {
    expect(await noticesOf("Hello\\nWorld")).toEqual([expect.stringContaining("has \\n as two characters")]);
  });

  test.each(["text", "script"])("the path of a file (%s)", async (type) => {
    expect(await noticesOf(".github/card.json", { "message-type": type })).toEqual([
      "message-value looks like the path of a file: to send what the file contains, use `message-file`.",
    ]);
  });
});

describe("a placeholder that nothing fills", () => {
  const notice =
    'message-value has the placeholder "{{ name }}", but no variables to fill it: set `message-variables`, or `personalize` to fill it from `identities-file`.';

  test.each([
    ["text", "Hello {{ name }}"],
    ["script", '{"text": "{{ name }}"}'],
    ["card", CARD.replace("Hi", "{{ name }}")],
  ])("in %s", async (type, text) => {
    expect(await noticesOf(text, { "message-type": type })).toEqual([notice]);
    expect(await noticesOf(text, { "message-type": type, "message-variables": "name: Ann" })).toEqual([]);
  });

  test.each(["{{{name}}}", "{{{ user.name }}}", "{{}}", "{{ }}"])(
    "of another template language: %j",
    async (found) => {
      expect(await noticesOf(`Hello ${found}!`)).toEqual([notice.replace("{{ name }}", found)]);
      const { spoken } = await reading({
        "message-value": `Hello ${found}!`,
        "message-variables": "name: Ann",
      });
      expect(spoken).not.toEqual([]);
    },
  );

  test.each(["{% if x %}", "{%- for a in b -%}", "<%= name %>", "<% if (x) { %>"])(
    "a tag of another template language, with or without variables: %j",
    async (found) => {
      for (const [type, text] of [
        ["text", `Hello ${found}`],
        ["card", CARD.replace("Hi", found)],
      ] as const)
        for (const variables of ["", "a: b"])
          expect(await noticesOf(text, { "message-type": type, "message-variables": variables })).toEqual([
            `message-value has "${found}", a tag of another template language: the action fills only {{ name }}.`,
          ]);
    },
  );

  test("in code, with or without variables", async () => {
    for (const variables of ["", "name: Ann"]) {
      const given = { "message-type": "script", "message-variables": variables };
      expect(await noticesOf("print('Hello {{ name }}');", given)).toEqual([
        'message-value has "{{ name }}", but placeholders are not filled in code: use the variable by its name.',
      ]);
    }
  });

  test.each([
    ["card", CARD.replace("Hi", "${title}"), 'message-value has "${title}"'],
    ["card", CARD.replace('"Hi"', '"Hi", "$data": []'), 'message-value has ""$data""'],
  ])("of the designer, in %s", async (type, text, start) => {
    expect(await noticesOf(text, { "message-type": type })).toEqual([
      `${start}, the designer's own template, which is not filled: write {{ name }}.`,
    ]);
  });
});

describe("an expression in a message", () => {
  test.each([
    ["text", "Release ${{ github.ref_name }} is out"],
    ["script", '{"text": "${{ github.ref_name }}"}'],
    ["script", "print('${{ github.ref_name }}')"],
    ["card", CARD.replace("Hi", "${{ github.ref_name }}")],
  ])("in %s: %j", async (type, text) => {
    const { notices } = await reading({ "message-type": type, "message-file": "m" }, { m: text });
    expect(notices).toEqual([
      'message-file has the expression "${{ github.ref_name }}": GitHub fills expressions in workflows, not in files. Pass its value in `message-variables`.',
    ]);
  });

  test.each([
    "Hi ${{ format('Hello {0}', github.actor) }}",
    "${{ fromJSON('{\"a\": 1}').a }}",
    "${{ it's }}",
  ])("with braces or an apostrophe in it: %j", async (text) => {
    expect(await noticesOf(text)).toEqual([
      expect.stringMatching(/^message-value has the expression "\$\{\{.*\}\}": GitHub fills expressions/),
    ]);
  });

  test.each(["Deployed $GITHUB_REF_NAME", "Deployed ${GITHUB_SHA}", "On $env:RUNNER_OS"])(
    "a shell's variable: %j",
    async (text) => {
      expect(await noticesOf(text)).toEqual([expect.stringContaining("which only a shell fills")]);
    },
  );
});

test.each([
  ["text", "Please reset your password."],
  ["text", "Hello *Ann*,\n\nsee <https://example.com/a.html> or https://example.com/b.json"],
  ["text", "https://example.com/report.json"],
  ["text", "{ maintenance } tonight [22:00] {{{{ not a name }}"],
  ["text", "[INFO] disk {sda} at 95 %"],
  ["text", "[1, 2]"],
  ["text", "It costs $5 & <b>more</b>"],
  ["text", "See C:\\new\\notes and \\\\server\\names"],
  ["text", "one\ntwo \\n three"],
  ["text", "We print (on paper) the blocks"],
  ["text", "Read the README.md, please"],
  ["text", "📦 <@U123> :tada: {name} %name% #12 @ann"],
  ["text", "{"],
  ["text", "At 5 <% {%} {% 5 } %>"],
  ["script", "var a = 5 <%b%> c; print('{% x %}');"],
  ["script", "var a = {b: {c: 1}}; print(`${a.b.c} ${{}} ${{x: 1}.x}`);"],
  ["script", "if (a) {{ print(b()); }}"],
  ["card", CARD],
  ["card", CARD.replace("Hi", "{{DATE(2026-11-26T08:00:00Z, SHORT)}}")],
  ["card", CARD.replace("Hi", "It costs $5 {x}")],
])("an ordinary %s has no notice: %j", async (type, text) => {
  expect(await noticesOf(text, { "message-type": type })).toEqual([]);
});
