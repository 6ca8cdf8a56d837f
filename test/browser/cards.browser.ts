import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeAdaptiveCard } from "../../src/message/cards/adaptive-card.ts";
import { writeBlockKit } from "../../src/message/cards/block-kit.ts";
import type { Card } from "../../src/message/cards/card.ts";
import { cardsOf } from "../message/cards/cards-of-events.ts";
import { exampleEvents } from "../message/cards/example-events.ts";
import { HOSTILE_TEXTS, hostileCards } from "../message/cards/hostile-texts.ts";
import { printed, squashed, textsOf } from "../message/cards/reading.ts";
import { RUN_CARDS } from "../message/cards/runs.ts";
import { type CardPage, type Host, openCardPage, startBrowser, type Theme } from "./card-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

const HOSTS: readonly { readonly host: Host; readonly write: (card: Card) => string }[] = [
  { host: "teams", write: writeAdaptiveCard },
  { host: "slack", write: (card) => printed(writeBlockKit(card)) },
];

describe.each(HOSTS)("On $host", ({ host, write }) => {
  let page: CardPage;

  beforeAll(async () => {
    page = await openCardPage(browser, host);
  });

  /** Shows a card, and checks all that is to be true of any. */
  async function check(label: string, card: Card, theme: Theme): Promise<string> {
    const { troubles, version, text, buttons, links, strangers } = await page.show(write(card), theme);
    expect(troubles, label).toEqual([]);
    expect(strangers, label).toEqual([]);
    if (host === "teams") expect(version, label).toBe("1.4");
    for (const shown of textsOf(card)) expect(squashed(text), label).toContain(squashed(shown));
    const urls = new Set(linksOf(card));
    for (const link of links) expect(urls, label).toContain(link);
    expect(buttons, label).toBe(webUrls(card.buttons).length);
    return text;
  }

  test.each<Theme>(["light", "dark"])(
    "every card of every example event shows all it says, %s",
    async (theme) => {
      const events = exampleEvents();
      expect(events.length).toBeGreaterThan(50);
      for (const event of events) {
        for (const { label, card } of await cardsOf(event)) {
          expect(await check(label, card, theme), label).not.toMatch(/undefined|\[object/);
        }
      }
    },
  );

  test.each(RUN_CARDS)("the card of a run shows all it says: $label", async ({ label, card }) => {
    expect(await check(label, card, "light")).not.toMatch(/undefined|\[object/);
  });

  test.each(HOSTILE_TEXTS.map((text) => ({ name: JSON.stringify(text.slice(0, 40)), text })))(
    "a text from outside is nothing but text: $name",
    async ({ text }) => {
      for (const [index, card] of (await hostileCards(text)).entries())
        await check(`card ${index}`, card, "light");
    },
  );
});

/** The URLs of all links that a card may have, in the form that a browser gives them. */
function linksOf({ facts, sections }: Card): string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const texts = [
    ...facts.map(({ value }) => value),
    ...blocks.flatMap((it) => (it.kind === "code" ? [] : [it.text])),
  ];
  return webUrls(texts.flat());
}

function webUrls(all: readonly { readonly url?: string }[]): string[] {
  return all.flatMap(({ url }) => (url !== undefined && /^https?:/.test(url) ? [new URL(url).href] : []));
}
