import { expect, test } from "vitest";
import { writeAdaptiveCard } from "../../../src/message/cards/adaptive-card.ts";
import { releaseCard } from "../../../src/message/cards/release.ts";

const SITE = "https://github.com/octo-org/site";

const cardAfter = (action: string) =>
  releaseCard({
    name: "release",
    payload: {
      action,
      release: {
        tag_name: "v2",
        name: "v2",
        html_url: `${SITE}/releases/tag/v2`,
        body: `${"Long notes. ".repeat(400)}\n\n**Full Changelog**: ${SITE}/compare/v1...v2`,
      },
    },
    env: {},
    repository: { owner: "octo-org", name: "site", url: SITE },
  });

test("a release's card leads to the release and to what changed", async () => {
  const card = await cardAfter("published");
  expect(card?.buttons).toEqual([
    { title: "View release", url: `${SITE}/releases/tag/v2` },
    { title: "Compare changes", url: `${SITE}/compare/v1...v2` },
  ]);
  expect(card && writeAdaptiveCard(card)).toContain("Read the rest of the notes");
});

test("a deleted release's card leads to no page that is gone", async () => {
  const card = await cardAfter("deleted");
  expect(card?.title).toBe("🗑️ site v2 was deleted");
  expect(card?.buttons).toEqual([]);
  expect(card && writeAdaptiveCard(card)).not.toMatch(/releases\/tag|compare\/|Read the rest/);
});
