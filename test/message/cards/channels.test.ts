import { describe, expect, test } from "vitest";
import { writeAdaptiveCard } from "../../../src/message/cards/adaptive-card.ts";
import { writeBlockKit } from "../../../src/message/cards/block-kit.ts";
import type { Card } from "../../../src/message/cards/card.ts";
import { cardsOf } from "./cards-of-events.ts";
import { exampleEvents } from "./example-events.ts";
import { HOSTILE_TEXTS, hostileCards } from "./hostile-texts.ts";
import { printed, squashed, textsOf, valuesOf } from "./reading.ts";
import { RUN_CARDS } from "./runs.ts";
import { brokenLimits } from "./slack-limits.ts";

/** Bytes that a message to Teams may have, with room to spare. */
const TEAMS_LIMIT = 25_000;

/** Checks what is to be true of any card, on both channels. */
function check(label: string, card: Card): void {
  const activity = writeAdaptiveCard(card);
  expect(Buffer.byteLength(activity), label).toBeLessThan(TEAMS_LIMIT);
  const message: unknown = JSON.parse(printed(writeBlockKit(card)));
  expect(brokenLimits(message), label).toEqual([]);
  const teams = squashed(valuesOf(JSON.parse(activity), "text").join(""));
  const slack = squashed(valuesOf(message, "text").join(""));
  const buttons = new Set(card.buttons.map(({ title }) => title));
  for (const text of textsOf(card).filter((it) => !buttons.has(it))) {
    expect(teams, label).toContain(squashed(text));
    expect(slack, label).toContain(squashed(text));
  }
  for (const url of [...valuesOf(JSON.parse(activity), "url"), ...valuesOf(message, "url")]) {
    expect(url, label).toMatch(/^https?:\/\//);
  }
}

function checkWords(label: string, card: Card): void {
  expect(writeAdaptiveCard(card), label).not.toMatch(/undefined|\[object/);
  expect(writeBlockKit(card), label).not.toMatch(/undefined|\[object/);
}

describe("A card, on both channels", () => {
  test("of every example event keeps the channels' limits, and says nothing that is none", async () => {
    for (const event of exampleEvents()) {
      for (const { label, card } of await cardsOf(event)) {
        check(label, card);
        checkWords(label, card);
      }
    }
  });

  test.each(RUN_CARDS)("of a run keeps the channels' limits: $label", ({ label, card }) => {
    check(label, card);
    checkWords(label, card);
  });

  test.each(HOSTILE_TEXTS.map((text) => ({ name: JSON.stringify(text.slice(0, 40)), text })))(
    "takes a text from outside as text: $name",
    async ({ text }) => {
      for (const [index, card] of (await hostileCards(text)).entries()) {
        check(`card ${index}`, card);
        expect(writeAdaptiveCard(card)).not.toMatch(/<\/?at\b|\{\{(DATE|TIME)\(|"type":"(TextBlock|Fact)/i);
        const message: unknown = JSON.parse(printed(writeBlockKit(card)));
        expect(valuesOf(message, "text")[0]).not.toMatch(/[<>]/);
        expect(valuesOf(message, "type")).not.toContain("mrkdwn");
        expect(valuesOf(message, "emoji")).not.toContain(true);
      }
    },
  );

  test("can be read wherever its script stands: in a page, or on one line", async () => {
    for (const card of (await Promise.all(HOSTILE_TEXTS.map(hostileCards))).flat()) {
      expect(writeBlockKit(card)).not.toMatch(/[<\n\r\u2028\u2029]/);
    }
  });
});
