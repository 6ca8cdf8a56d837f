import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** Microsoft's renderer, or a likeness of a Slack message. */
export type Host = "teams" | "slack";

export type Theme = "light" | "dark";

/** What a page tells of the card that it shows. */
export interface Rendering {
  /** What the renderer had to say against the card, and errors and warnings of the browser. */
  readonly troubles: readonly string[];
  /** Of an Adaptive Card. */
  readonly version?: string;
  /** The text of all that is shown, without line breaks. */
  readonly text: string;
  readonly buttons: number;
  /** The URLs of its `<a>` elements. */
  readonly links: readonly string[];
  /** Elements that no card has, as HTML. */
  readonly strangers: readonly string[];
}

/** A page that shows one card after the other. */
export interface CardPage {
  /** @param message an activity's JSON for Teams, a message's JSON for Slack */
  show(message: string, theme: Theme): Promise<Rendering>;
  /** Takes a picture of the message that is shown, as PNG. */
  takePicture(path: string): Promise<void>;
}

/** Debian's; `CHROMIUM` names another one. */
const CHROMIUM = process.env["CHROMIUM"] || "/usr/bin/chromium";

const QUIET = ["quic", "background-networking", "component-update", "sync", "gpu"].map(
  (it) => `--disable-${it}`,
);

/** Starts a browser without a window. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--no-first-run", "--font-render-hinting=none", ...QUIET],
  });
}

const ORIGIN = "http://cards.test";
const packaged = (name: string) => join(import.meta.dirname, "../../node_modules/adaptivecards/dist", name);

/** All that the pages are made of; there is no network. */
const FILES: Readonly<Record<string, { readonly contentType: string; readonly path: string }>> = {
  "/teams": { contentType: "text/html", path: join(import.meta.dirname, "teams.html") },
  "/slack": { contentType: "text/html", path: join(import.meta.dirname, "slack.html") },
  "/adaptivecards.css": { contentType: "text/css", path: packaged("adaptivecards.css") },
  "/adaptivecards.min.js": { contentType: "text/javascript", path: packaged("adaptivecards.min.js") },
};

/** Opens the page for a host, with two pixels of a picture for each of the page's. */
export async function openCardPage(browser: Browser, host: Host): Promise<CardPage> {
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 760, height: 900 } });
  const troubles: string[] = [];
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url.startsWith(ORIGIN) ? FILES[url.slice(ORIGIN.length)] : undefined;
    if (file) return route.fulfill({ contentType: file.contentType, body: readFileSync(file.path) });
    troubles.push(`asked for ${url}`);
    return route.abort();
  });
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
  await page.goto(`${ORIGIN}/${host}`);
  return {
    async show(message, theme) {
      const rendering = await evaluate(page, message, theme);
      return { ...rendering, troubles: [...rendering.troubles, ...troubles.splice(0)] };
    },
    async takePicture(path) {
      await page.locator("#message").screenshot({ path });
    },
  };
}

/** Calls the page's own function; it is the page that vouches for what it gives. */
function evaluate(page: Page, message: string, theme: Theme): Promise<Rendering> {
  return page.evaluate<Rendering>(`show(${JSON.stringify(message)}, ${JSON.stringify(theme)})`);
}
