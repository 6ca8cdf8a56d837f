import fc from "fast-check";
import { expect, test } from "vitest";
import { hourlyLimit, minimumMs } from "../../src/delivery/minimum-time.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { VirtualClock } from "../virtual-clock.ts";

const MINUTE = 61_000;
const HOUR = 3_601_000;

test.each([
  [0, 600, 0],
  [1, 600, 0],
  [600, 600, 0],
  [601, 600, MINUTE],
  [1200, 600, MINUTE],
  [1201, 600, 2 * MINUTE],
  [5000, 600, 8 * MINUTE],
  [18_000, 600, 29 * MINUTE],
  [18_001, 600, HOUR],
  [18_600, 600, HOUR],
  [18_601, 600, HOUR + MINUTE],
  [36_001, 600, 2 * HOUR],
  [3, 1, 2 * MINUTE],
  [1_000_000, 1_000_000, 0],
])("%i requests at %i a minute take at least %i ms", (requests, perMinute, ms) => {
  expect(minimumMs(requests, perMinute)).toBe(ms);
});

test("the hourly limit is 30 times that of a minute", () => {
  expect(hourlyLimit(600)).toBe(18_000);
});

test("it is exactly the time that the rate limit takes if requests take none", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 260 }),
      async (perMinute, requests) => {
        const clock = new VirtualClock();
        const limiter = new RateLimiter(perMinute, clock, () => {});
        await clock.run(
          (async () => {
            for (let sent = 0; sent < requests; sent += 1)
              (await limiter.acquire(new AbortController().signal))?.();
          })(),
        );
        expect(clock.elapsed()).toBe(minimumMs(requests, perMinute));
      },
    ),
    { numRuns: 60 },
  );
});
