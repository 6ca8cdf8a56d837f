import { readFileSync } from "node:fs";
import { Agent } from "node:https";
import { afterEach, expect, test } from "vitest";
import { exchange, goodToken, notification, notify, status } from "./client.ts";
import { BOT_ID, type Platform, type PlatformOptions, startPlatform } from "./platform.ts";

let platform: Platform;
afterEach(() => platform.close());

async function start(options?: PlatformOptions): Promise<Platform> {
  platform = await startPlatform(options);
  return platform;
}

const fixture = (name: string) => readFileSync(new URL(name, import.meta.url));

test("accepts a notification and delivers it", async () => {
  await start();
  const accepted = await notify(platform);
  expect(accepted.status).toBe(200);
  expect(accepted.json).toMatchObject({ status: "IN_PROGRESS", percentageComplete: 0, statusLogs: [] });

  const finished = await status(platform, platform.jobs[0]?.id);
  expect(finished.json).toMatchObject({ status: "SUCCESS", percentageComplete: 100, count: 1 });
});

test("dates its responses by its own clock", async () => {
  await start({ now: () => 1_800_000_000_000 });
  const token = await goodToken({}, 1_800_000_000_000);
  expect((await notify(platform, { token })).headers.date).toBe("Fri, 15 Jan 2027 08:00:00 GMT");
});

test("records requests and deliveries", async () => {
  await start({ now: () => 1_800_000_000_000 });
  const token = await goodToken({ jti: "one" }, 1_800_000_000_000);
  const body = notification({ identities: ["ada@example.com", "bob@example.com"] });
  await notify(platform, { token, body, headers: { "X-Trace": "7" } });

  const jobId = platform.jobs[0]?.id;
  expect(platform.requests).toHaveLength(1);
  expect(platform.requests[0]).toMatchObject({
    call: "notify",
    method: "POST",
    path: `/api/public/bot/${BOT_ID}/notify`,
    headers: { auth: token, "x-trace": "7" },
    body: JSON.stringify(body),
    json: body,
    time: 1_800_000_000_000,
    connection: 1,
    claims: { sub: "test", jti: "one" },
    jobId,
    status: 200,
  });
  const message = { type: "text", val: "Version 1.0 is out." };
  expect(platform.deliveries).toEqual([
    { identity: "ada@example.com", channel: "msteams", message, jobId },
    { identity: "bob@example.com", channel: "msteams", message, jobId },
  ]);
});

test("records refused requests with the reason", async () => {
  await start();
  await notify(platform, { token: "nonsense" });
  expect(platform.requests[0]).toMatchObject({ status: 401, refusal: "Invalid Compact JWS" });
  expect(platform.requests[0]?.jobId).toBeUndefined();
  expect(platform.deliveries).toEqual([]);
});

test("numbers connections, so that reuse shows", async () => {
  await start();
  await notify(platform);
  await notify(platform);
  await notify(platform, { headers: { connection: "close" } });
  await notify(platform);
  const [first, second, , fourth] = platform.requests.map(({ connection }) => connection);
  expect(second).toBe(first);
  expect(fourth).not.toBe(first);
  expect(platform.connectionCount).toBe(platform.requests.at(-1)?.connection);
});

test("lives below a prefix", async () => {
  await start({ prefix: "/kore/eu" });
  expect(platform.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/kore\/eu$/);
  expect((await notify(platform)).status).toBe(200);
  const outside = { ...platform, url: platform.url.replace("/kore", "") };
  expect((await notify(outside)).status).toBe(404);
});

test("refuses a malformed prefix", async () => {
  await start();
  await expect(startPlatform({ prefix: "kore/" })).rejects.toThrow('a prefix looks like "/kore"');
});

test("says if the port is in use", async () => {
  await start();
  const port = Number(new URL(platform.url).port);
  await expect(startPlatform({ port })).rejects.toThrow("EADDRINUSE");
});

test("listens on another host", async () => {
  await start({ host: "localhost" });
  expect(platform.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect((await notify(platform)).status).toBe(200);
});

test("supports TLS", async () => {
  const cert = fixture("localhost-cert.pem");
  await start({ tls: { key: fixture("localhost-key.pem"), cert } });
  expect(platform.url).toMatch(/^https:/);
  const accepted = await notify(platform, { agent: new Agent({ ca: cert }) });
  expect(accepted).toMatchObject({ status: 200, json: { status: "IN_PROGRESS" } });
  expect(platform.requests[0]).toMatchObject({ connection: 1, claims: { sub: "test" } });
});

test.each([
  ["GET", `/api/public/bot/${BOT_ID}/notify`, 405, "POST"],
  ["POST", `/api/public/bot/${BOT_ID}/notify/status/ds-1`, 405, "GET"],
  ["POST", `/api/public/bot/${BOT_ID}/notifyV2`, 404, undefined],
  ["POST", `/api/public/bot/${BOT_ID}/notify?x=1`, 404, undefined],
  ["POST", `/api/public/bot/${BOT_ID}/notify/`, 404, undefined],
  ["GET", "/", 404, undefined],
])("responds to %s %s with %i", async (method, path, code, allow) => {
  await start();
  const answer = await exchange(platform, path, { method });
  expect(answer).toMatchObject({ status: code, json: { errors: [{ code }] } });
  expect(answer.headers.allow).toBe(allow);
  expect(platform.requests[0]?.call).toBe("other");
});

test("has only its own bot and jobs", async () => {
  await start({ botId: "st-1" });
  expect(await notify(platform, { botId: BOT_ID })).toMatchObject({
    status: 401,
    json: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
  });
  expect((await status(platform, "ds-1", { botId: "st-1" })).status).toBe(404);
  expect((await notify(platform, { botId: "st-1" })).status).toBe(200);
});

test("requires a User-Agent", async () => {
  await start();
  const answer = await notify(platform, { headers: { "user-agent": undefined } });
  expect(answer).toMatchObject({
    status: 400,
    json: { errors: [{ msg: 'header "User-Agent" is missing' }] },
  });
});

test("closes at once, with a request in flight", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await start({ faults: { notify: [{ kind: "silence", taken: true }] }, onRequest: () => resolve() });
  const answer = notify(platform);
  await promise;
  await platform.close();
  expect(await answer).toMatchObject({ error: "ECONNRESET" });
});

test("handles 500 requests of 1000 identities", async () => {
  await start();
  for (let batch = 0; batch < 500; batch++) {
    const identities = Array.from({ length: 1000 }, (_, index) => `person-${batch}-${index}@example.com`);
    expect((await notify(platform, { body: notification({ identities }) })).status).toBe(200);
  }
  expect(platform.deliveries).toHaveLength(500_000);
  expect(new Set(platform.deliveries.map(({ identity }) => identity)).size).toBe(500_000);
});
