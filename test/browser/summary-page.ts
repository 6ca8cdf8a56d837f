import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import type { Browser } from "playwright-core";
import type { Theme } from "./card-page.ts";

/** What a browser shows of a job summary. */
export interface ShownSummary {
  /** Errors and warnings of the browser. */
  readonly problems: readonly string[];
  /** Elements that no summary has, as HTML. */
  readonly strangers: readonly string[];
  readonly text: string;
}

/** A page that shows one job summary after the other, with GitHub's styles. */
export interface SummaryPage {
  /** @param markdown the summary as the action writes it */
  show(markdown: string, theme: Theme): Promise<ShownSummary>;
  /** Takes a picture of the summary that is shown, as PNG. */
  takePicture(path: string): Promise<void>;
}

const ORIGIN = "http://summary.test";
const modules = (path: string) => join(import.meta.dirname, "../../node_modules", path);

/** All that the page is made of; there is no network. */
const FILES: Readonly<Record<string, { readonly contentType: string; readonly path: string }>> = {
  "/": { contentType: "text/html", path: join(import.meta.dirname, "summary.html") },
  "/light.css": { contentType: "text/css", path: modules("github-markdown-css/github-markdown-light.css") },
  "/dark.css": { contentType: "text/css", path: modules("github-markdown-css/github-markdown-dark.css") },
};

/** Opens the page. */
export async function openSummaryPage(browser: Browser): Promise<SummaryPage> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const problems: string[] = [];
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url.startsWith(ORIGIN) ? FILES[url.slice(ORIGIN.length)] : undefined;
    if (file) return route.fulfill({ contentType: file.contentType, body: readFileSync(file.path) });
    problems.push(`requested ${url}`);
    return route.abort();
  });
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", ({ message }) => problems.push(`error: ${message}`));
  await page.goto(`${ORIGIN}/`);
  return {
    async show(markdown, theme) {
      const html = await marked(markdown, { gfm: true });
      const call = `show(${JSON.stringify(html)}, ${JSON.stringify(theme)})`;
      const shown = await page.evaluate<Omit<ShownSummary, "problems">>(call);
      return { ...shown, problems: problems.splice(0) };
    },
    async takePicture(path) {
      await page.locator("#summary").screenshot({ path });
    },
  };
}
