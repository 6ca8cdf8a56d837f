import { afterEach, beforeEach, expect, test } from "vitest";
import { notification, notify, status } from "./client.ts";
import { type Platform, startPlatform } from "./platform.ts";

let platform: Platform;
beforeEach(async () => {
  platform = await startPlatform();
});
afterEach(() => platform.close());

const people = (count: number) => Array.from({ length: count }, (_, index) => `person-${index}@example.com`);
const without = (field: string) =>
  Object.fromEntries(Object.entries(notification()).filter(([name]) => name !== field));

test.each<[string, unknown, string]>([
  ["no JSON", "{", "the body is not JSON in UTF-8"],
  ["nothing", "", "the body is not JSON in UTF-8"],
  ["a byte order mark", `\ufeff${JSON.stringify(notification())}`, "the body is not JSON in UTF-8"],
  ["an array", [], "the body must be an object"],
  ["null", null, "the body must be an object"],
  ["no channel", without("channel"), 'the body lacks the field "channel"'],
  ["no message", without("message"), 'the body lacks the field "message"'],
  ["no identities", without("identities"), 'the body lacks the field "identities"'],
  ["no identity type", without("userIdentityType"), 'the body lacks the field "userIdentityType"'],
  ["an unknown field", notification({ content: {} }), 'the body has the unknown field "content"'],
  [
    "an unknown channel",
    notification({ channel: "teams" }),
    '"channel" must be one of msteams, slack, not "teams"',
  ],
  [
    "a channel of another type",
    notification({ channel: 1 }),
    '"channel" must be one of msteams, slack, not 1',
  ],
  [
    "an unknown identity type",
    notification({ userIdentityType: "email" }),
    '"userIdentityType" must be one of resolve, donotresolve, not "email"',
  ],
  ["a message that is a string", notification({ message: "Hi" }), '"message" must be an object'],
  ["a message without type", notification({ message: { val: "Hi" } }), '"message" lacks the field "type"'],
  [
    "an unknown message type",
    notification({ message: { type: "template", val: "Hi" } }),
    '"message.type" must be one of text, script, not "template"',
  ],
  [
    "an unknown field in the message",
    notification({ message: { type: "text", val: "Hi", value: "" } }),
    '"message" has the unknown field "value"',
  ],
  [
    "a message that is not text",
    notification({ message: { type: "script", val: {} } }),
    '"message.val" must be a string, not {}',
  ],
  ["an empty message", notification({ message: { type: "text", val: " \n" } }), '"message.val" is empty'],
  ["identities as text", notification({ identities: "a@example.com" }), '"identities" must be an array'],
  ["no identity", notification({ identities: [] }), '"identities" is empty'],
  [
    "too many identities",
    notification({ identities: people(1001) }),
    '"identities" has 1001, more than the 1000 allowed',
  ],
  [
    "an identity that is a number",
    notification({ identities: ["a", 7] }),
    '"identities[1]" must be a string, not 7',
  ],
  ["an empty identity", notification({ identities: [""] }), '"identities[0]" is empty'],
  ["white space", notification({ identities: ["a "] }), '"identities[0]" has whitespace around it: "a "'],
  [
    "a control character",
    notification({ identities: ["a\u0007b"] }),
    '"identities[0]" has a control character',
  ],
  ["a duplicate", notification({ identities: ["a", "b", "A"] }), '"identities" has "A" twice'],
  [
    "a duplicate that is not to be resolved",
    notification({ userIdentityType: "donotresolve", identities: ["U1", "U1"] }),
    '"identities" has "U1" twice',
  ],
])("%s is refused", async (_, body, message) => {
  const answer = await notify(platform, { body });
  expect(answer).toMatchObject({
    status: 412,
    json: { errors: [{ msg: "Validation errors/ Invalid arguments", code: 412 }] },
  });
  expect(platform.requests[0]?.refusal).toContain(message);
  expect(platform.jobs).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
  ["slack", { channel: "slack" }],
  ["a script", { message: { type: "script", val: "print(JSON.stringify({text: 'Hi'}))" } }],
  ["1000 identities", { identities: people(1000) }],
  ["channel identities that differ in case", { userIdentityType: "donotresolve", identities: ["u1", "U1"] }],
])("%s is accepted", async (_, changes) => {
  expect((await notify(platform, { body: notification(changes) })).status).toBe(200);
});

test.each([
  ["application/json", 200],
  ["application/json; charset=utf-8", 200],
  ["Application/JSON;charset=UTF-8", 200],
  ["application/json; charset=iso-8859-1", 412],
  ["text/plain", 412],
  ["", 412],
])('Content-Type "%s" gets %i', async (contentType, code) => {
  expect((await notify(platform, { headers: { "content-type": contentType } })).status).toBe(code);
});

test("a body that is not UTF-8 is refused", async () => {
  const body = Buffer.from(JSON.stringify(notification({ identities: ["ä"] })), "latin1");
  expect((await notify(platform, { body })).status).toBe(412);
  expect(platform.requests[0]?.refusal).toBe("the body is not JSON in UTF-8");
});

test("a status request with a body is refused", async () => {
  await notify(platform);
  const headers = { "content-length": "2" };
  expect(await status(platform, platform.jobs[0]?.id, { headers, body: "{}" })).toMatchObject({
    status: 400,
    json: { errors: [{ msg: "a status request has no body" }] },
  });
});
