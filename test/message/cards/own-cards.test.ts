import { AdaptiveCard, SerializationContext, Versions } from "adaptivecards";
import { describe, expect, test } from "vitest";
import { lookUp } from "../../../src/json.ts";
import { codeBlocks, markdownFiles } from "../../docs/markdown.ts";
import { messageFrom, SLACK_CARD, TEAMS_CARD } from "./own-cards.ts";
import { brokenLimits } from "./slack-limits.ts";

describe("the cards that the documentation shows", () => {
  const shown = markdownFiles()
    .flatMap(codeBlocks)
    .filter(({ language }) => language === "json")
    .map(({ text }): unknown => JSON.parse(text));

  test.each([TEAMS_CARD, SLACK_CARD])("are those that are checked here", (card) => {
    expect(shown).toContainEqual(card);
  });
});

/** What Microsoft's package has against a card. */
function faultsOf(content: unknown): readonly string[] {
  const context = new SerializationContext(Versions.v1_4);
  const card = new AdaptiveCard();
  card.parse(content, context);
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...parsed, ...card.validateProperties().validationEvents.map(({ message }) => message)];
}

test("Microsoft's package accepts a card that is wrapped for Microsoft Teams, with its values", async () => {
  const message: unknown = JSON.parse(await messageFrom("msteams", TEAMS_CARD));
  const attachments = lookUp(message, "attachments");
  const content = Array.isArray(attachments) ? lookUp(attachments[0], "content") : undefined;
  expect(faultsOf(content)).toEqual([]);
  const card = new AdaptiveCard();
  card.parse(content);
  expect([card.getItemCount(), card.getActionCount(), card.version.toString()]).toEqual([2, 1, "1.4"]);
  expect(JSON.stringify(content)).toContain("Parcel API is back");
  expect(faultsOf({ ...TEAMS_CARD, version: "1.4", body: [{ type: "Unknown" }] })).not.toEqual([]);
});

test("a card that is wrapped for Slack keeps Slack's limits, and has a text for notifications", async () => {
  const message: unknown = JSON.parse(await messageFrom("slack", SLACK_CARD));
  expect(brokenLimits(message)).toEqual([]);
  expect(lookUp(message, "text")).toBe("Parcel API is back");
});
