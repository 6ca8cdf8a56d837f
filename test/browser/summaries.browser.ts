import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser, type Theme } from "./card-page.ts";
import { SUMMARIES } from "./summaries.ts";
import { openSummaryPage, type SummaryPage } from "./summary-page.ts";

let browser: Browser;
let page: SummaryPage;

beforeAll(async () => {
  browser = await startBrowser();
  page = await openSummaryPage(browser);
});

afterAll(() => browser.close());

const THEMES: readonly Theme[] = ["light", "dark"];

test.each(Object.keys(SUMMARIES).flatMap((name) => THEMES.map((theme) => [name, theme] as const)))(
  "%s, %s: is drawn without an error, and with nothing in it that text from outside brought along",
  async (name, theme) => {
    const { problems, strangers } = await page.show(SUMMARIES[name] ?? "", theme);
    expect(problems).toEqual([]);
    expect(strangers).toEqual([]);
  },
);
