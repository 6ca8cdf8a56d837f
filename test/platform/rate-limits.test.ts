import { afterEach, expect, test } from "vitest";
import { goodToken, notification, notify, status } from "./client.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { createRateLimiter, RATE_LIMITS, type RateLimits } from "./rate-limits.ts";

const MINUTE_MESSAGE = "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.";
const HOUR_MESSAGE = "You've exceeded the hourly rate limit. Please wait for sometime before retrying.";
const START = 1_800_000_000_000;

let platform: Platform;
let now = START;
afterEach(() => platform?.close());

async function start(rateLimits: Partial<RateLimits>): Promise<void> {
  now = START;
  platform = await startPlatform({ rateLimits, now: () => now });
}

const send = async () => notify(platform, { token: await goodToken({}, now) });
const poll = async () => status(platform, "ds-1", { token: await goodToken({}, now) });

test("counts both kinds of calls in a rolling minute", async () => {
  await start({ perMinute: 2 });
  expect((await send()).status).toBe(200);
  now += 30_000;
  expect((await poll()).status).toBe(404);
  expect(await send()).toMatchObject({ status: 429, json: { errors: [{ msg: MINUTE_MESSAGE, code: 429 }] } });
  expect((await send()).headers["retry-after"]).toBeUndefined();
  expect(platform.deliveries).toHaveLength(1);
  now += 60_000;
  expect((await send()).status).toBe(200);
});

test("counts in a rolling hour too", async () => {
  await start({ perHour: 2 });
  await send();
  now += 120_000;
  await send();
  now += 3_470_000;
  expect(await send()).toMatchObject({ status: 429, json: { errors: [{ msg: HOUR_MESSAGE }] } });
});

test("does not count requests with an invalid token", async () => {
  await start({ perMinute: 1 });
  expect((await notify(platform, { token: "nonsense" })).status).toBe(401);
  expect((await send()).status).toBe(200);
});

test("counts requests with bad content", async () => {
  await start({ perMinute: 1 });
  await notify(platform, { token: await goodToken({}, now), body: notification({ identities: [] }) });
  expect((await send()).status).toBe(429);
});

test("gives Retry-After in seconds, and accepts a request after that", async () => {
  await start({ perMinute: 1, retryAfter: "seconds" });
  await send();
  now += 1500;
  const refused = await send();
  expect(refused.headers["retry-after"]).toBe("60");
  now += 60_000;
  expect((await send()).status).toBe(200);
});

test("gives Retry-After as a date", async () => {
  await start({ perMinute: 1, retryAfter: "date" });
  await send();
  now += 1500;
  const refused = await send();
  expect(refused.headers["retry-after"]).toBe(new Date(START + 62_000).toUTCString());
});

test("refuses with another HTTP status, if it is set", async () => {
  await start({ perMinute: 1, status: 400 });
  await send();
  expect(await send()).toMatchObject({ status: 400, json: { errors: [{ msg: MINUTE_MESSAGE, code: 400 }] } });
});

test("accepts 600 a minute and 18,000 an hour by default", () => {
  const count = createRateLimiter(RATE_LIMITS);
  const minute = (n: number) => START + n * 60_000;
  for (let n = 0; n < 30; n++) for (let request = 0; request < 600; request++) count(minute(n));
  expect(() => count(minute(29))).toThrow(HOUR_MESSAGE);
  const another = createRateLimiter(RATE_LIMITS);
  for (let request = 0; request < 600; request++) another(START);
  expect(() => another(START + 59_999)).toThrow(MINUTE_MESSAGE);
  expect(() => another(START + 60_000)).not.toThrow();
});
