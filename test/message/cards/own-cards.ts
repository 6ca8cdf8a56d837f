import type { KnownBlock } from "@slack/types";
import type { Channel } from "../../../src/kore/wire.ts";
import { reading } from "../reading.ts";
import { printed } from "./reading.ts";

/** The card for Microsoft Teams in docs/messages.md. */
export const TEAMS_CARD = {
  type: "AdaptiveCard",
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  version: "1.4",
  body: [
    {
      type: "RichTextBlock",
      inlines: [{ type: "TextRun", text: "{{ service }} is back", size: "Large", weight: "Bolder" }],
    },
    {
      type: "RichTextBlock",
      inlines: [
        { type: "TextRun", text: "It was down for {{ minutes }} minutes. Thank you for your patience." },
      ],
    },
  ],
  actions: [{ type: "Action.OpenUrl", title: "What happened", url: "{{ url }}" }],
};

/** The card for Slack in docs/messages.md. */
export const SLACK_CARD: { readonly blocks: readonly KnownBlock[] } = {
  blocks: [
    { type: "header", text: { type: "plain_text", text: "{{ service }} is back" } },
    {
      type: "section",
      text: {
        type: "plain_text",
        text: "It was down for {{ minutes }} minutes. Thank you for your patience.",
      },
    },
    {
      type: "actions",
      elements: [{ type: "button", text: { type: "plain_text", text: "What happened" }, url: "{{ url }}" }],
    },
  ],
};

const VARIABLES = {
  service: "Parcel API",
  minutes: 12,
  url: "https://github.com/octo-org/parcel-api/issues/321",
};

/** The message that people get from a card, as JSON: its variables are filled in, and a script has printed it. */
export async function messageFrom(channel: Channel, card: unknown): Promise<string> {
  const { val = "", spoken } = await reading({
    channel,
    "message-type": "card",
    "message-value": JSON.stringify(card),
    "message-variables": JSON.stringify(VARIABLES),
  });
  if (spoken.length > 0) throw new Error(spoken.join("\n"));
  return channel === "slack" ? printed(val) : val;
}
