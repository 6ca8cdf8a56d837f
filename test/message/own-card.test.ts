import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRecord, lookUp, parseJson } from "../../src/json.ts";
import { printed } from "./cards/reading.ts";
import { type Reading, reading } from "./reading.ts";

type Channel = "msteams" | "slack";

const card = (channel: Channel, value: unknown, variables = ""): Promise<Reading> =>
  reading({
    channel,
    "message-type": "card",
    "message-value": typeof value === "string" ? value : JSON.stringify(value),
    "message-variables": variables,
  });

const TEXT_BLOCK = { type: "TextBlock", text: "Hello {{ name }}" };
const ADAPTIVE = {
  type: "AdaptiveCard",
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  version: "1.4",
  body: [TEXT_BLOCK],
};
const ACTIVITY = {
  type: "message",
  attachments: [
    { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: ADAPTIVE },
  ],
};
const HEADER = { type: "header", text: { type: "plain_text", text: "Hello {{ name }}" } };
const BLOCKS = [HEADER, { type: "divider" }];

/** A card with its name filled in. */
const filled = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll("{{ name }}", "Ann"));

describe("Microsoft Teams gets a message activity", () => {
  test.each([
    [
      "an Adaptive Card",
      ADAPTIVE,
      {
        ...ACTIVITY,
        attachments: [{ contentType: ACTIVITY.attachments[0]?.contentType, content: ADAPTIVE }],
      },
    ],
    ["a whole activity", ACTIVITY, ACTIVITY],
    ["an activity without its type", { attachments: ACTIVITY.attachments }, ACTIVITY],
    [
      "a card with actions only",
      { type: "AdaptiveCard", version: "1.4", actions: [{ type: "Action.OpenUrl" }] },
      undefined,
    ],
    [
      "an activity with another kind of card",
      {
        type: "message",
        attachments: [
          { contentType: "application/vnd.microsoft.card.hero", content: { title: "{{ name }}" } },
        ],
      },
      {
        type: "message",
        attachments: [
          { contentType: "application/vnd.microsoft.card.hero", content: { title: "{{ name }}" } },
        ],
      },
    ],
  ])("from %s", async (_, value, activity) => {
    const { val = "", type, spoken } = await card("msteams", value, "name: Ann");
    expect(spoken).toEqual([]);
    expect(type).toBe("script");
    if (activity) expect(JSON.parse(val)).toEqual(filled(activity));
  });
});

describe("Slack gets a script that prints a message", () => {
  test.each([
    ["an object with blocks", { blocks: BLOCKS }, { text: "Hello {{ name }}", blocks: BLOCKS }],
    ["an array of blocks", BLOCKS, { text: "Hello {{ name }}", blocks: BLOCKS }],
    ["a message with a text of its own", { text: "Hi", blocks: BLOCKS }, { text: "Hi", blocks: BLOCKS }],
    [
      "attachments with blocks",
      { attachments: [{ color: "#f00", blocks: BLOCKS }] },
      { text: "Hello {{ name }}", attachments: [{ color: "#f00", blocks: BLOCKS }] },
    ],
    ["blocks without text", { blocks: [{ type: "divider" }] }, { blocks: [{ type: "divider" }] }],
    [
      "rich text",
      [
        {
          type: "rich_text",
          elements: [
            {
              type: "rich_text_section",
              elements: [
                { type: "text", text: "a {{ name }}" },
                { type: "text", text: " b" },
              ],
            },
          ],
        },
      ],
      undefined,
    ],
  ])("from %s", async (_, value, message) => {
    const { val = "", type, spoken } = await card("slack", value, "name: Ann");
    expect(spoken).toEqual([]);
    expect(type).toBe("script");
    expect(val).not.toMatch(/[<\n\u2028\u2029]/);
    if (message) expect(JSON.parse(printed(val))).toEqual(filled(message));
    else expect(lookUp(JSON.parse(printed(val)), "text")).toBe("a Ann b");
  });

  test("the text of notifications mentions nobody where the block's text is plain", async () => {
    const { val = "" } = await card("slack", BLOCKS, 'name: "<!channel> & *co*"');
    expect(lookUp(JSON.parse(printed(val)), "text")).toBe("Hello &lt;!channel&gt; &amp; *\u2060co*\u2060");
    const markup = [{ type: "section", text: { type: "mrkdwn", text: "*{{ name }}*\nmore" } }];
    const own = await card("slack", markup, 'name: "<https://example.com|Ann>"');
    expect(lookUp(JSON.parse(printed(own.val ?? "")), "text")).toBe("*<https://example.com|Ann>*");
  });
});

test("without variables, a card is sent as it is", async () => {
  for (const [channel, value] of [
    ["msteams", ADAPTIVE],
    ["slack", BLOCKS],
  ] as const) {
    const { val = "", notices } = await card(channel, value);
    expect(val).toContain("Hello {{ name }}");
    expect(notices).toEqual([
      expect.stringContaining('has the placeholder "{{ name }}", but no variables to fill it'),
    ]);
  }
});

test("a card may come from a file with a byte order mark, or be pasted with whitespace around it", async () => {
  const files = { "card.json": `\ufeff${JSON.stringify(ADAPTIVE, undefined, 2)}\n` };
  const fromFile = await reading(
    { "message-type": "card", "message-file": "card.json", "message-variables": "name: Ann" },
    files,
  );
  const pasted = await card("msteams", `\ufeff \n${JSON.stringify(ADAPTIVE)}\r\n`, "name: Ann");
  expect(fromFile.spoken).toEqual([]);
  expect(pasted.val).toBe(fromFile.val);
});

describe("a card that can't be shown is an error", () => {
  test.each<[Channel, unknown, string]>([
    [
      "msteams",
      { blocks: BLOCKS },
      "is Block Kit, the format of Slack, but `channel` is msteams: use an Adaptive Card.",
    ],
    ["msteams", BLOCKS, "is Block Kit, the format of Slack, but `channel` is msteams: use an Adaptive Card."],
    ["slack", ADAPTIVE, "is a card for Microsoft Teams, but `channel` is slack: use Block Kit."],
    ["slack", ACTIVITY, "is a card for Microsoft Teams, but `channel` is slack: use Block Kit."],
    [
      "msteams",
      { type: "AdaptiveCard", version: "1.4" },
      "is an empty Adaptive Card: it has neither body nor actions.",
    ],
    [
      "msteams",
      { type: "AdaptiveCard", body: [], actions: [] },
      "is an empty Adaptive Card: it has neither body nor actions.",
    ],
    ["msteams", { ...ADAPTIVE, body: ["Hello"] }, 'has an element without a "type" in its body or actions.'],
    [
      "msteams",
      { type: "message", attachments: [] },
      "is a message activity without a card: its attachments are empty.",
    ],
    [
      "msteams",
      { type: "message", text: "Hi" },
      "is a message activity without a card: its attachments are empty.",
    ],
    [
      "msteams",
      { type: "message", attachments: [ADAPTIVE] },
      'has no "contentType" in attachment 1: for an Adaptive Card, it is "application/vnd.microsoft.card.adaptive".',
    ],
    [
      "msteams",
      {
        type: "message",
        attachments: [
          { contentType: "application/vnd.microsoft.card.adaptive", content: JSON.stringify(ADAPTIVE) },
        ],
      },
      'has no Adaptive Card ("type": "AdaptiveCard") as the content of attachment 1.',
    ],
    [
      "msteams",
      {
        type: "message",
        attachments: [
          { contentType: "application/vnd.microsoft.card.adaptive", content: { ...ADAPTIVE, body: [] } },
        ],
      },
      "is an empty Adaptive Card: it has neither body nor actions (attachment 1).",
    ],
    [
      "msteams",
      { "@type": "MessageCard", text: "Hi" },
      "is a MessageCard, the format of Microsoft 365 connectors: bots send Adaptive Cards.",
    ],
    [
      "msteams",
      { $schema: "…", body: [TEXT_BLOCK] },
      'is not a card for Microsoft Teams, which is an Adaptive Card ("type": "AdaptiveCard") or a message activity with one: add "type": "AdaptiveCard".',
    ],
    [
      "msteams",
      "12",
      'is not a card for Microsoft Teams, which is an Adaptive Card ("type": "AdaptiveCard") or a message activity with one.',
    ],
    [
      "msteams",
      { ...ADAPTIVE, type: "adaptivecard" },
      'has "type": "adaptivecard", which must be spelled "AdaptiveCard".',
    ],
    [
      "slack",
      { ...ADAPTIVE, type: "adaptiveCard" },
      "is a card for Microsoft Teams, but `channel` is slack: use Block Kit.",
    ],
    [
      "msteams",
      JSON.stringify(JSON.stringify(ADAPTIVE)),
      "is JSON within a JSON string, as using `toJSON` twice writes it: use it once.",
    ],
    [
      "slack",
      JSON.stringify(JSON.stringify(BLOCKS)),
      "is JSON within a JSON string, as using `toJSON` twice writes it: use it once.",
    ],
    [
      "slack",
      { text: "Hi", attachments: [{ color: "#36a64f", text: "Hi {{ name }}" }] },
      "has attachments in Slack's old format, and no Block Kit: write blocks, or print the whole message with `message-type: script`.",
    ],
    [
      "msteams",
      { text: "Hi", attachments: [{ color: "#36a64f", text: "Hi {{ name }}" }] },
      "is a message of Slack, but `channel` is msteams: use an Adaptive Card.",
    ],
    [
      "slack",
      { attachments: ACTIVITY.attachments },
      "is a card for Microsoft Teams, but `channel` is slack: use Block Kit.",
    ],
    ["slack", { blocks: [] }, "is an empty card: it has no blocks."],
    ["slack", [], "is an empty card: it has no blocks."],
    ["slack", { blocks: ["Hello"] }, 'has no "type" in block 1.'],
    [
      "slack",
      { type: "modal", blocks: BLOCKS },
      "is a modal or a home tab, and not a message: choose Message Preview in Block Kit Builder.",
    ],
    [
      "slack",
      HEADER,
      'is not a card for Slack, which is Block Kit: an object with "blocks", or an array of blocks: put the block into an array.',
    ],
    [
      "slack",
      { text: "Hi" },
      'is not a card for Slack, which is Block Kit: an object with "blocks", or an array of blocks.',
    ],
  ])("%s, %j", async (channel, value, problem) => {
    const { val, spoken } = await card(channel, value, "name: Ann");
    expect(spoken).toEqual([`message-value ${problem}`]);
    expect(val).toBeUndefined();
  });

  test.each([
    [
      '{\n  "type": "AdaptiveCard",\n  "body": [],\n}',
      "line 3: this is not well-formed JSON: there is a comma before the closing }.",
    ],
    [
      '{\n  // a card\n  "type": "AdaptiveCard"\n}',
      "line 2: this is not well-formed JSON: JSON has no comments.",
    ],
    [
      '{"type": "AdaptiveCard",\n "body": [{"type": "TextBlock", "text": "say "hi""}]}',
      "line 2: this is not well-formed JSON: there is text outside of quotation marks. If `${{ }}` puts text in it, pass that text in `message-variables`, and write {{ name }} in its place.",
    ],
    [
      '{"type": "AdaptiveCard",\n "title": "one\ntwo"}',
      "line 2: this is not well-formed JSON: a string does not end: a quotation mark is missing, or it contains a line break (write \\n). If `${{ }}` puts text in it, pass that text in `message-variables`, and write {{ name }} in its place.",
    ],
    [
      '{"type": "AdaptiveCard",\n "body": [{"type": "TextBlock", "text":{{ t }}}, {"type": "x", "id": {{a}} }]}',
      'line 2: this is not well-formed JSON: write "{{ t }}", in quotes.',
    ],
    [
      '{"type": "AdaptiveCard", "text": "a: {{ t }}, b", "body": [{{ t }},]}',
      "line 1: this is not well-formed JSON: property name expected.",
    ],
    [
      `\`\`\`json\n${JSON.stringify(ADAPTIVE)}\n\`\`\`\n`,
      "has a fence around it (```): remove the first and the last line.",
    ],
    [
      "print(1)",
      "line 1: this is not well-formed JSON: there is text outside of quotation marks. Code is sent with `message-type: script`, a file with `message-file`.",
    ],
    [
      '{"type": "AdaptiveCard", "type": "AdaptiveCard"}',
      'line 1: the key "type" is there twice: remove or rename one.',
    ],
  ])("%j", async (value, problem) => {
    expect((await card("msteams", value)).spoken).toEqual([`message-value ${problem}`]);
  });

  test("in a file, the error is at its place", async () => {
    const files = { "card.json": '{\n"type": "AdaptiveCard",\n"body": [1,]\n}' };
    expect((await reading({ "message-type": "card", "message-file": "card.json" }, files)).spoken).toEqual([
      'message-file "card.json", line 3: this is not well-formed JSON: there is a comma before the closing ].',
    ]);
  });

  test("a key that a script would lose", async () => {
    expect((await card("slack", '{"blocks": [{"type": "divider", "__proto__": {}}]}')).spoken).toEqual([
      'message-value has the key "__proto__", which means something else in a script.',
    ]);
  });
});

test("whatever a value is, the card stays the card, with the value as text", async () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('","x":"', "</script>", "\u2028", "{{ name }}", '"}));print("', "\\", "$&", "\ud800"),
  );
  await fc.assert(
    fc.asyncProperty(value, fc.constantFrom<Channel>("msteams", "slack"), async (name, channel) => {
      const given = channel === "msteams" ? ADAPTIVE : BLOCKS;
      const { val = "", spoken } = await card(channel, given, JSON.stringify({ name }));
      expect(spoken).toEqual([]);
      const sent = parseJson(channel === "msteams" ? val : printed(val));
      const shown =
        channel === "msteams" ? lookUp(sent, "attachments") : isRecord(sent) ? sent["blocks"] : undefined;
      expect(JSON.stringify(shown)).toContain(JSON.stringify(`Hello ${name}`));
      expect(val).not.toMatch(/[<\u2028\u2029]/);
    }),
  );
});
