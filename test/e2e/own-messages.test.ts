import { describe, expect, test } from "vitest";
import { isRecord, lookUp } from "../../src/json.ts";
import { exampleEvents } from "../message/cards/example-events.ts";
import { printed } from "../message/cards/reading.ts";
import { errors, runStep } from "./action-on-platform.ts";

const BODY = [{ type: "TextBlock", text: "{{ service }} is back" }];
const TEAMS_CARD = { type: "AdaptiveCard", version: "1.4", body: BODY };
const BLOCKS = [{ type: "header", text: { type: "plain_text", text: "{{ service }} is back" } }];
const variables = { "message-variables": 'service: "</shop>"' };

describe("your own card", () => {
  test("on Microsoft Teams is a message activity", async () => {
    const inputs = { ...variables, "message-type": "card", "message-value": JSON.stringify(TEAMS_CARD) };
    await runStep({ inputs: { ...inputs, channel: "msteams" } }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(run.annotations).toEqual([]);
      const [message] = platform.deliveries.map((it) => it.message);
      expect(message?.type).toBe("script");
      expect(JSON.parse(message?.val ?? "")).toEqual({
        type: "message",
        attachments: [
          {
            contentType: "application/vnd.microsoft.card.adaptive",
            content: { ...TEAMS_CARD, body: [{ type: "TextBlock", text: "</shop> is back" }] },
          },
        ],
      });
    });
  });

  test("on Slack is a script that prints it", async () => {
    const inputs = {
      ...variables,
      "message-type": "card",
      "message-value": JSON.stringify({ blocks: BLOCKS }),
    };
    await runStep({ inputs: { ...inputs, channel: "slack" } }, ({ run, platform }) => {
      expect(run.annotations).toEqual([]);
      const [message] = platform.deliveries.map((it) => it.message);
      const sent: unknown = JSON.parse(printed(message?.val ?? ""));
      expect(lookUp(sent, "text")).toBe("&lt;/shop&gt; is back");
      expect(JSON.stringify(sent)).toContain('"text":"</shop> is back"');
    });
  });
});

describe("one fault, one error", () => {
  test.each([
    [
      { "message-template": "deployment" },
      'message-template is "deployment", but must be release or job-status.',
    ],
    [
      { "message-template": "release", "message-value": "Hi" },
      "message-template can't be used together with `message-value` or `message-file`: leave one of them out.",
    ],
    [
      { "message-type": "cards", "message-value": "{" },
      'message-type is "cards", but must be text, script or card.',
    ],
  ])("%j", async (inputs, error) => {
    await runStep({ inputs: { "message-value": "", ...inputs } }, ({ run }) => {
      expect(errors(run)).toEqual([error]);
    });
  });
});

test("a mistake that is probably one is a notice, and the message is sent", async () => {
  await runStep({ inputs: { "message-value": "Hello {{ name }}" } }, ({ run }) => {
    expect(run.conclusion).toBe("success");
    expect(run.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'notice: message-value has the placeholder "{{ name }}", but no variables to fill it: set `message-variables`, or `personalize` to fill it from `identities-file`.',
    ]);
  });
});

test.each([
  ["created", 1],
  ["published", 0],
  ["released", 1],
])("a release card for the activity type %s has %i notices", async (action, count) => {
  const event = exampleEvents().find(({ label }) => label.startsWith("release published (api.github.com"));
  const payload = { ...(isRecord(event?.payload) ? event.payload : {}), action };
  const inputs = { "message-value": "", "message-template": "release" };
  await runStep({ inputs, env: event?.env ?? {}, event: { name: "release", payload } }, ({ run }) => {
    expect(run.conclusion).toBe("success");
    expect(run.annotations.map(({ message }) => message)).toEqual(
      Array(count).fill(
        `The release event has the activity type "${action}". Without \`types: [published]\`, a workflow announces a release up to three times: when it is created, published and released.`,
      ),
    );
  });
});
