import fc from "fast-check";
import { expect, test } from "vitest";
import { createClient } from "../../src/kore/client.ts";
import type { HttpRequest } from "../../src/kore/transport.ts";
import { hostile } from "../hostile-text.ts";
import { parseCommand } from "../runner/workflow-commands.ts";

// A job's ID comes from outside, and becomes part of a URL, an output and a log line.

const BOT = { platformUrl: "https://platform.example/kore", botId: "st-1" };
const STATUS_URL = "https://platform.example/kore/api/public/bot/st-1/notify/status/";

/** What a step that is given this ID asks for next; undefined when it doesn't take it for one. */
async function askedFor(id: unknown): Promise<string | undefined> {
  const requests: HttpRequest[] = [];
  const client = createClient(BOT, {
    freshToken: async () => "token",
    cancelled: new AbortController().signal,
    transport: async (request) => {
      requests.push(request);
      const body = JSON.stringify({ _id: id, status: "IN_PROGRESS", percentageComplete: 0 });
      return { kind: "response", status: 200, headers: {}, body, complete: true };
    },
    onWrongClock: () => {},
    now: () => 0,
  });
  const never = new AbortController().signal;
  const request = {
    channel: "slack",
    userIdentityType: "resolve",
    message: { type: "text", val: "x" },
    identities: ["ann"],
  } as const;
  const outcome = await client.notify(request, never);
  if (outcome.kind !== "accepted") {
    expect(outcome.kind).toBe("unknown");
    return undefined;
  }
  await client.jobStatus(outcome.job.id, never);
  return requests.at(-1)?.url;
}

test.each([
  "",
  ".",
  "..",
  "...",
  "a/b",
  "/",
  "//evil.example",
  "\\",
  "a?b",
  "a#b",
  "%2e%2e",
  "%2E.",
  "a%2fb",
  "a b",
  "a\n",
  "\n",
  "a\tb",
  "ä",
  "\u2024\u2024",
  "@evil.example",
  "::debug::x",
  "..a",
  "-",
  "a;b",
  "a=b",
  "x".repeat(201),
  "\0",
  null,
  7,
  {},
  [],
  ["ds-1"],
])("%j is never asked for", async (id) => {
  expect(await askedFor(id)).toBeUndefined();
});

test.each(["ds-61ef9ab1-c7a8-53e3-a6f8-2d5a6a4e5a5e", "61ef9ab1", "a.b", "a_b", "a:b~c"])(
  "%j is",
  async (id) => {
    expect(await askedFor(id)).toBe(STATUS_URL + id);
  },
);

test("leads nowhere else", async () => {
  const ids = fc.oneof(
    hostile,
    fc.string({ unit: fc.constantFrom(..."ab1-_.~:/?#%2e@\\;=+ ") }),
    fc.webPath(),
  );
  await fc.assert(
    fc.asyncProperty(ids, async (id) => {
      const asked = await askedFor(id);
      if (asked === undefined) return;
      const url = new URL(asked);
      expect(url.href).toBe(STATUS_URL + id);
      expect([url.search, url.hash, url.username]).toEqual(["", "", ""]);
      expect(parseCommand(id)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
