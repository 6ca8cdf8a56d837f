import { describe, expect, test } from "vitest";
import { reading } from "./reading.ts";

const noticesOf = async (channel: "msteams" | "slack", type: string, message: unknown) => {
  const value = typeof message === "string" ? message : JSON.stringify(message);
  const { notices, spoken } = await reading({ channel, "message-type": type, "message-value": value });
  expect(spoken).toEqual([]);
  return notices;
};

describe("Microsoft Teams takes about 100 KB in UTF-16", () => {
  const card = (length: number) => ({
    type: "AdaptiveCard",
    version: "1.4",
    body: [{ type: "TextBlock", text: "a".repeat(length) }],
  });

  test.each([
    ["text", "a".repeat(40_960), []],
    [
      "text",
      "a".repeat(40_961),
      [
        "message-value is 81 KB in UTF-16, as Microsoft Teams counts it; its limit is about 100 KB, and Microsoft recommends at most 80 KB.",
      ],
    ],
    [
      "text",
      "é".repeat(60_000),
      [
        "message-value is 118 KB in UTF-16, as Microsoft Teams counts it; it rejects messages of more than about 100 KB.",
      ],
    ],
    ["card", card(40_000), []],
    [
      "card",
      card(60_000),
      [
        "message-value is 118 KB in UTF-16, as Microsoft Teams counts it; it rejects messages of more than about 100 KB.",
      ],
    ],
    [
      "script",
      { type: "message", text: "a".repeat(60_000) },
      [
        "message-value is 118 KB in UTF-16, as Microsoft Teams counts it; it rejects messages of more than about 100 KB.",
      ],
    ],
    ["script", `print("${"a".repeat(60_000)}")`, []],
  ])("%s", async (type, message, notices) => {
    expect(await noticesOf("msteams", type, message)).toEqual(notices);
  });
});

describe("Slack's limits", () => {
  test.each([
    [40_000, []],
    [40_001, ["message-value is 40,001 characters long; Slack cuts a text after 40,000."]],
  ])("a text of %i characters", async (length, notices) => {
    expect(await noticesOf("slack", "text", "a".repeat(length))).toEqual(notices);
  });

  const plain = (length: number) => ({ type: "plain_text", text: "a".repeat(length) });
  const button = { type: "button", action_id: "a", text: plain(75), url: "https://example.com" };

  test.each([
    ["blocks", Array(51).fill({ type: "divider" }), ["has 51 blocks; Slack allows 50"]],
    [
      "a section's text",
      [{ type: "section", text: plain(3_200) }],
      ["has a text of 3,200 characters in block 1 (section); Slack allows 3,000"],
    ],
    [
      "a header",
      [{ type: "divider" }, { type: "header", text: plain(151) }],
      ["has a text of 151 characters in block 2 (header); Slack allows 150"],
    ],
    [
      "fields",
      [{ type: "section", fields: Array(11).fill(plain(1)) }],
      ["has 11 fields in block 1 (section); Slack allows 10"],
    ],
    [
      "a field",
      [{ type: "section", fields: [plain(2_001)] }],
      ["has a field of 2,001 characters in block 1 (section); Slack allows 2,000"],
    ],
    [
      "a context's elements",
      [{ type: "context", elements: Array(11).fill(plain(1)) }],
      ["has 11 elements in block 1 (context); Slack allows 10"],
    ],
    [
      "buttons",
      [{ type: "actions", elements: Array(26).fill(button) }],
      ["has 26 elements in block 1 (actions); Slack allows 25"],
    ],
    [
      "a button's text",
      [{ type: "actions", elements: [{ ...button, text: plain(76) }] }],
      ["has a text of 76 characters in block 1 (button); Slack allows 75"],
    ],
    [
      "a button's address",
      [{ type: "section", text: plain(1), accessory: { ...button, url: "h".repeat(3_001) } }],
      ["has a url of 3,001 characters in block 1 (button); Slack allows 3,000"],
    ],
    [
      "Markdown",
      [
        { type: "markdown", text: "a".repeat(7_000) },
        { type: "markdown", text: "a".repeat(7_000) },
      ],
      ["has Markdown of 14,000 characters; Slack allows 12,000"],
    ],
    [
      "none",
      [
        { type: "section", text: plain(3_000), accessory: button },
        { type: "header", text: plain(150) },
      ],
      [],
    ],
  ])("%s", async (_, blocks, notices) => {
    const expected = notices.map((it) => `message-value ${it}.`);
    expect(await noticesOf("slack", "card", blocks)).toEqual(expected);
    expect(await noticesOf("slack", "script", { text: "Hi", blocks })).toEqual(expected);
  });

  test("a message's text", async () => {
    const message = { text: "a".repeat(40_001), blocks: [{ type: "divider" }] };
    expect(await noticesOf("slack", "card", message)).toEqual([
      "message-value has a text of 40,001 characters; Slack cuts it after 40,000.",
    ]);
  });

  test("the filled message counts", async () => {
    const given = {
      channel: "slack",
      "message-type": "card",
      "message-value": '[{"type": "header", "text": {"type": "plain_text", "text": "{{ name }}"}}]',
      "message-variables": `name: ${"a".repeat(160)}`,
    };
    expect((await reading(given)).notices).toEqual([
      "message-value has a text of 160 characters in block 1 (header); Slack allows 150.",
    ]);
  });
});
