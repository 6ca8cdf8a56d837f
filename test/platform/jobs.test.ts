import { afterEach, expect, test } from "vitest";
import { goodToken, notification, notify, status } from "./client.ts";
import { BOT_ID, type Platform, type PlatformOptions, startPlatform } from "./platform.ts";

const START = Date.parse("2026-03-01T12:00:00.891Z");
let platform: Platform;
let now = START;
afterEach(() => platform.close());

async function start(options: PlatformOptions): Promise<void> {
  now = START;
  platform = await startPlatform({ now: () => now, ...options });
}

const send = async (changes: Readonly<Record<string, unknown>> = {}) =>
  (await notify(platform, { token: await goodToken({}, now), body: notification(changes) })).json;
const poll = async () =>
  (await status(platform, platform.jobs.at(-1)?.id, { token: await goodToken({}, now) })).json;

test("a job has exactly the documented fields", async () => {
  await start({ directory: { msteams: ["ada@example.com"] } });
  const accepted = {
    status: "IN_PROGRESS",
    percentageComplete: 0,
    streamId: BOT_ID,
    createdBy: expect.stringMatching(/^u-/),
    jobType: "PROACTIVE_NOTIFICATIONS_API",
    action: "PROACTIVE_NOTIFICATIONS",
    statusLogs: [],
    _id: expect.stringMatching(/^ds-/),
    lMod: "2026-03-01T12:00:00.000Z",
    createdOn: "2026-03-01T12:00:00.891Z",
    requestedTime: "2026-03-01T12:00:00.891Z",
    __v: 0,
  };
  expect(await send({ identities: ["Ada@Example.com", "bob@example.com"] })).toStrictEqual(accepted);

  now += 5000;
  const requestId = platform.jobs[0]?.id;
  const createdOn = "2026-03-01T12:00:00.891Z";
  expect(await poll()).toStrictEqual({
    ...accepted,
    status: "PARTIAL_SUCCESS",
    percentageComplete: 100,
    count: 2,
    lMod: "2026-03-01T12:00:05.000Z",
    statusLogs: [
      {
        _id: expect.stringMatching(/^nl-/),
        requestId,
        originalId: "Ada@Example.com",
        status: "SUCCESS",
        comments: "Notification has been sent successfully",
        channel: "msteams",
        createdOn,
        koreId: expect.stringMatching(/^u-/),
        channelId: expect.stringMatching(/^29:/),
        messagestoreId: expect.stringMatching(/^ms-/),
      },
      {
        _id: expect.stringMatching(/^nl-/),
        requestId,
        originalId: "bob@example.com",
        status: "FAILURE",
        comments: "'Identity is not associated with the channel'",
        channel: "msteams",
        createdOn,
      },
    ],
  });
});

test("a job progresses with the clock", async () => {
  await start({ jobPace: { lasts: 10_000 } });
  await send({ identities: ["a", "b", "c", "d"] });
  expect(await poll()).toMatchObject({ status: "IN_PROGRESS", percentageComplete: 0, statusLogs: [] });
  now += 5000;
  expect(await poll()).toMatchObject({
    status: "IN_PROGRESS",
    percentageComplete: 50,
    count: 4,
    statusLogs: [{ originalId: "a" }, { originalId: "b" }],
  });
  now += 4999;
  expect(await poll()).toMatchObject({ status: "IN_PROGRESS", percentageComplete: 99 });
  now += 1;
  expect(await poll()).toMatchObject({ status: "SUCCESS", percentageComplete: 100 });
  expect(platform.jobs[0]).toMatchObject({ percentage: 100, created: START, changed: START + 10_000 });
});

test("a job progresses with the status requests", async () => {
  await start({ jobPace: { percentages: [0, 70] } });
  await send();
  expect(await poll()).toMatchObject({ status: "IN_PROGRESS", percentageComplete: 0 });
  expect(await poll()).toMatchObject({ status: "IN_PROGRESS", percentageComplete: 70 });
  expect(await poll()).toMatchObject({ status: "SUCCESS", percentageComplete: 100 });
  expect(await poll()).toMatchObject({ status: "SUCCESS", percentageComplete: 100 });
});

test("each channel reaches its own people, and nobody without a list", async () => {
  await start({ directory: { slack: ["ada@example.com"] } });
  await send({ channel: "slack" });
  expect(await poll()).toMatchObject({ status: "SUCCESS", statusLogs: [{ channel: "slack" }] });
  await send({ channel: "msteams" });
  expect(await poll()).toMatchObject({ status: "FAILURE", percentageComplete: 100 });
  expect(platform.deliveries.map(({ channel }) => channel)).toEqual(["slack"]);
});

test("the directory can be a rule", async () => {
  await start({ directory: (identity, channel) => channel === "slack" && identity.endsWith("@example.com") });
  await send({ channel: "slack", identities: ["a@example.com", "a@example.org"] });
  expect(platform.jobs[0]?.reached).toEqual([true, false]);
});

test("identities that are not to be resolved are compared exactly", async () => {
  await start({ directory: { slack: ["U1"] } });
  await send({ channel: "slack", userIdentityType: "donotresolve", identities: ["u1"] });
  expect(await poll()).toMatchObject({ status: "FAILURE" });
  await send({ channel: "slack", userIdentityType: "donotresolve", identities: ["U1"] });
  expect(await poll()).toMatchObject({ status: "SUCCESS" });
});

test("a delivery counts from the moment the job is accepted", async () => {
  await start({ jobPace: { lasts: 60_000 } });
  await send();
  await send();
  expect(platform.deliveries.map(({ jobId }) => jobId)).toEqual(platform.jobs.map(({ id }) => id));
  expect(new Set(platform.deliveries.map(({ identity }) => identity)).size).toBe(1);
});
