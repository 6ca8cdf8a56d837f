import { describe, expect, test } from "vitest";
import { previewOf } from "../../src/report/message-preview.ts";

/** What is said of a script that holds this JSON. */
const shownOf = (json: unknown) => {
  const { kind, headline } = previewOf({ type: "script", val: JSON.stringify(json) });
  return { kind, headline };
};

test("a text is counted and shown as it is", () => {
  expect(previewOf({ type: "text", val: "Hello" })).toEqual({
    kind: "A text message of 5 characters",
    headline: undefined,
    content: "Hello",
  });
});

test("a text that is JSON stays a text", () => {
  expect(previewOf({ type: "text", val: '{"text":"Hi"}' }).content).toBe('{"text":"Hi"}');
});

test("a script that isn't JSON is counted and shown as it is", () => {
  expect(previewOf({ type: "script", val: "print(1)" })).toEqual({
    kind: "A script of 8 characters",
    headline: undefined,
    content: "print(1)",
  });
});

test("JSON is indented", () => {
  expect(previewOf({ type: "script", val: '{"text":"Hi"}' }).content).toBe('{\n  "text": "Hi"\n}');
});

test("the JSON of a script that prints it is shown without the script", () => {
  const val = 'print(JSON.stringify({"blocks":[]}));';
  expect(previewOf({ type: "script", val })).toEqual({
    kind: "A Block Kit message",
    headline: undefined,
    content: '{\n  "blocks": []\n}',
  });
});

describe("the kind of JSON", () => {
  test.each([
    ["a card", { type: "AdaptiveCard" }, "An Adaptive Card"],
    [
      "an activity with a card among its attachments",
      { attachments: [{ content: { type: "Other" } }, { content: { type: "AdaptiveCard" } }] },
      "An Adaptive Card",
    ],
    ["an activity without a card", { attachments: [{ content: { type: "Other" } }] }, "A message in JSON"],
    ["an activity without attachments", { attachments: [] }, "A message in JSON"],
    ["blocks", { blocks: [] }, "A Block Kit message"],
    ["blocks that are no list", { blocks: "none" }, "A message in JSON"],
    ["anything else", { type: "message" }, "A message in JSON"],
  ])("%s", (_, json, kind) => {
    expect(shownOf(json).kind).toBe(kind);
  });
});

describe("the headline", () => {
  /** A text so many containers deep. */
  const nested = (depth: number): unknown =>
    depth === 0 ? { text: "Deep" } : { items: [nested(depth - 1)] };

  test.each([
    ["the first text of a card", { body: [{ text: "One" }, { text: "Two" }] }, "One"],
    ["in a container", { body: [{ items: [{ text: "In" }] }, { text: "After" }] }, "In"],
    ["an empty text is none", { body: [{ text: "  " }, { text: "Two" }] }, "Two"],
    ["a number is none", { body: [{ text: 7 }, { text: "Two" }] }, "Two"],
    ["of blocks", { blocks: [{ type: "section", text: { type: "mrkdwn", text: "*Hi*" } }] }, "*Hi*"],
    ["of a second card", { attachments: [{ content: {} }, { content: { body: [{ text: "2" }] } }] }, "2"],
    ["blocks come before the message's own text", { text: "Own", blocks: [{ text: "Block" }] }, "Block"],
    ["the message's own text", { text: "Own" }, "Own"],
    ["an own text that is empty is none", { text: "\n" }, undefined],
    ["an own text that is no text is none", { text: 7 }, undefined],
    ["a card without text", { body: [{ type: "Image", url: "x" }] }, undefined],
    ["five containers deep", { body: [nested(5)] }, "Deep"],
    ["deeper than cards go", { body: [nested(6)] }, undefined],
  ])("%s", (_, json, headline) => {
    expect(shownOf(json).headline).toBe(headline);
  });
});
