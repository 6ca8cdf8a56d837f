/**
 * Takes the pictures that the documentation shows, `docs/pictures/*.png`, of made-up events; `npm run pictures`. With
 * `--summaries`, it also takes one of the job summary in each situation, light and dark, in `build/summaries/`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeAdaptiveCard } from "../src/message/cards/adaptive-card.ts";
import { writeBlockKit } from "../src/message/cards/block-kit.ts";
import type { Card } from "../src/message/cards/card.ts";
import { jobStatusCard } from "../src/message/cards/job-status.ts";
import { releaseCard } from "../src/message/cards/release.ts";
import { type Host, openCardPage, startBrowser, type Theme } from "../test/browser/card-page.ts";
import { SUMMARIES } from "../test/browser/summaries.ts";
import { openSummaryPage } from "../test/browser/summary-page.ts";
import { codeBlocks, markdownFiles } from "../test/docs/markdown.ts";
import { messageFrom, SLACK_CARD, TEAMS_CARD } from "../test/message/cards/own-cards.ts";
import { printed } from "../test/message/cards/reading.ts";
import { BROKEN, RECOVERED } from "../test/message/cards/runs.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs", "pictures");
const SUMMARY_FOLDER = join(ROOT, "build", "summaries");

/** The situations whose job summary the documentation shows. */
const SHOWN_SUMMARIES: readonly string[] = ["some-not-reached", "three-delivered"];

const PAGE = "https://github.com/octo-org/parcel-api";

const NOTES = `Uploads survive flaky networks.

### 🚀 Features
* Resume interrupted uploads \`5\` times by @mona in ${PAGE}/pull/318
* Print labels in batches by @hubot in ${PAGE}/pull/312
  * Zebra printers: see the [guide](https://octo-org.github.io/parcel-api/printing)
### 🐛 Fixes
* Keep the time zone of a pick-up by @octocat in ${PAGE}/pull/320

**Full Changelog**: ${PAGE}/compare/v2.3.1...v2.4.0`;

const RELEASE = await releaseCard({
  name: "release",
  payload: {
    action: "published",
    release: {
      tag_name: "v2.4.0",
      name: "Parcel API 2.4",
      html_url: `${PAGE}/releases/tag/v2.4.0`,
      author: { login: "mona" },
      published_at: "2026-11-20T10:23:41Z",
      body: NOTES,
    },
  },
  env: {},
  repository: { owner: "octo-org", name: "parcel-api", url: PAGE },
});
if (!RELEASE) throw new Error("a release has no card");

const CARDS: Readonly<Record<string, Card>> = {
  release: RELEASE,
  broken: jobStatusCard(BROKEN),
  recovered: jobStatusCard(RECOVERED),
};
interface Writer {
  readonly host: Host;
  readonly write: (card: Card) => string;
  /** The message from the own card that the documentation shows. */
  readonly own: string;
}

const WRITERS: readonly Writer[] = [
  { host: "teams", write: writeAdaptiveCard, own: await messageFrom("msteams", TEAMS_CARD) },
  {
    host: "slack",
    write: (card) => printed(writeBlockKit(card)),
    own: await messageFrom("slack", SLACK_CARD),
  },
];
const THEMES: readonly Theme[] = ["light", "dark"];

mkdirSync(FOLDER, { recursive: true });
const browser = await startBrowser();
try {
  for (const { host, write, own } of WRITERS) {
    const page = await openCardPage(browser, host);
    const messages = Object.entries(CARDS).map(([name, card]) => [name, write(card)] as const);
    for (const [name, message] of [...messages, ["own", own] as const]) {
      for (const theme of THEMES) {
        const path = join(FOLDER, `${host}-${name}-${theme}.png`);
        const { troubles } = await page.show(message, theme);
        if (troubles.length > 0) throw new Error(`${path}: ${troubles.join("; ")}`);
        await page.takePicture(path);
      }
    }
  }
  await takePersonal();
  await takeSummaries();
} finally {
  await browser.close();
}

/** The card that the page about personal messages shows, filled for one recipient. */
async function takePersonal(): Promise<void> {
  const block = markdownFiles()
    .flatMap(codeBlocks)
    .find(({ language, text }) => language === "json" && text.includes("has shipped"));
  if (!block) throw new Error("no page shows the card");
  const values: Readonly<Record<string, string>> = { order: "4711", carrier: "DHL", day: "Friday" };
  const filled = block.text.replace(/\{\{ (\w+) \}\}/g, (_, name: string) => values[name] ?? "");
  const content: unknown = JSON.parse(filled);
  const message = {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
  };
  const page = await openCardPage(browser, "teams");
  for (const theme of THEMES) {
    const path = join(FOLDER, `teams-personal-${theme}.png`);
    const { troubles } = await page.show(JSON.stringify(message), theme);
    if (troubles.length > 0) throw new Error(`${path}: ${troubles.join("; ")}`);
    await page.takePicture(path);
  }
}

async function takeSummaries(): Promise<void> {
  const page = await openSummaryPage(browser);
  const takesAll = process.argv.includes("--summaries");
  mkdirSync(SUMMARY_FOLDER, { recursive: true });
  for (const [name, markdown] of Object.entries(SUMMARIES)) {
    for (const theme of THEMES) {
      const { problems } = await page.show(markdown, theme);
      if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
      if (SHOWN_SUMMARIES.includes(name))
        await page.takePicture(join(FOLDER, `summary-${name}-${theme}.png`));
      if (takesAll) await page.takePicture(join(SUMMARY_FOLDER, `${name}-${theme}.png`));
    }
  }
}
