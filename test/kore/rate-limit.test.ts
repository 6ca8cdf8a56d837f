import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { VirtualClock } from "../virtual-clock.ts";

const NEVER = new AbortController().signal;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A request: from the moment it went out until its answer. */
interface Span {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** A request as it is asked for: so long after the one before it, and answered so long after it went out. */
interface Asked {
  readonly after: number;
  readonly takes: number;
}

/** Sends requests through a limiter, and tells when each went out; gives the clock a deadlock to find. */
async function sendAll(asked: readonly Asked[], perMinute: number, clock = new VirtualClock()) {
  const limiter = new RateLimiter(perMinute, clock, () => {});
  const spans: Span[] = [];
  const sendOne = async (index: number, takes: number): Promise<void> => {
    const release = await limiter.acquire(NEVER);
    const from = clock.elapsed();
    await clock.sleep(takes);
    spans.push({ index, from, to: clock.elapsed() });
    release?.();
  };
  const all = async () => {
    const sent: Promise<void>[] = [];
    for (const [index, { after, takes }] of asked.entries()) {
      if (after > 0) await clock.sleep(after);
      sent.push(sendOne(index, takes));
    }
    await Promise.all(sent);
  };
  await clock.run(all());
  return spans.sort((a, b) => a.index - b.index);
}

/**
 * The most requests that count at any moment, a request counting from when it went out until a window and a second
 * after its answer: no rolling window of any phase, on a clock that is off by up to a second, can hold more.
 */
function mostAtOnce(spans: readonly Span[], window: number): number {
  const counts = spans.map(
    ({ from }) => spans.filter((span) => span.from <= from && from < span.to + window + 1000).length,
  );
  return Math.max(0, ...counts);
}

const asked = (takes: number) =>
  fc.record({
    after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 * MINUTE })),
    takes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: takes })),
  });

describe("the limits, whatever is asked for and whenever it is answered", () => {
  test("in no rolling minute or hour is there a request too many, and none is held back for ever", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked(90_000), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (requests, perMinute) => {
          const spans = await sendAll(requests, perMinute);
          expect(spans).toHaveLength(requests.length);
          expect(mostAtOnce(spans, MINUTE)).toBeLessThanOrEqual(perMinute);
          expect(mostAtOnce(spans, HOUR)).toBeLessThanOrEqual(30 * perMinute);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("the hour's limit holds when the minute's alone would let more out", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked(3000), { minLength: 70, maxLength: 120 }),
        fc.integer({ min: 1, max: 2 }),
        async (requests, perMinute) => {
          const spans = await sendAll(
            requests.map(({ takes }) => ({ after: 0, takes })),
            perMinute,
          );
          expect(mostAtOnce(spans, MINUTE)).toBeLessThanOrEqual(perMinute);
          expect(mostAtOnce(spans, HOUR)).toBeLessThanOrEqual(30 * perMinute);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("first come, first served", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked(90_000), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (requests, perMinute) => {
          const times = (await sendAll(requests, perMinute)).map(({ from }) => from);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  test("nothing waits while there is room", async () => {
    const requests = Array.from({ length: 600 }, () => ({ after: 0, takes: 50 }));
    expect(new Set((await sendAll(requests, 600)).map(({ from }) => from))).toEqual(new Set([0]));
  });
});

test.each([
  [1, [0, 61_500, 123_000]],
  [2, [0, 0, 61_500]],
  [3, [0, 0, 0]],
])("with %i a minute, three requests that take half a second go out at %j", async (perMinute, times) => {
  const spans = await sendAll(
    [0, 0, 0].map((after) => ({ after, takes: 500 })),
    perMinute,
  );
  expect(spans.map(({ from }) => from)).toEqual(times);
});

test("with one a minute, the 31st waits until the first of the hour has left it, and a second more", async () => {
  const spans = await sendAll(
    Array.from({ length: 31 }, () => ({ after: 0, takes: 0 })),
    1,
  );
  expect(spans[29]?.from).toBe(29 * 61_000);
  expect(spans[30]?.from).toBe(HOUR + 1000);
});

test("a request that is not answered keeps its place for as long as that takes", async () => {
  const spans = await sendAll(
    [
      { after: 0, takes: 10 * MINUTE },
      { after: 0, takes: 0 },
    ],
    1,
  );
  expect(spans[1]?.from).toBe(11 * MINUTE + 1000);
});

describe("pause", () => {
  async function timesWith(script: (limiter: RateLimiter, clock: VirtualClock) => void): Promise<number[]> {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(600, clock, () => {});
    script(limiter, clock);
    const sendOne = async () => {
      (await limiter.acquire(NEVER))?.();
      return clock.elapsed();
    };
    return clock.run(Promise.all([sendOne(), sendOne()]));
  }

  test("lets nothing out until it is over", async () => {
    expect(await timesWith((limiter) => limiter.pause(5000))).toEqual([5000, 5000]);
  });

  test("the longest one counts", async () => {
    const script = (limiter: RateLimiter) => [5000, 9000, 1000, 0].forEach((ms) => void limiter.pause(ms));
    expect(await timesWith(script)).toEqual([9000, 9000]);
  });

  test("one that comes during another is kept too", async () => {
    const script = (limiter: RateLimiter, clock: VirtualClock) => {
      limiter.pause(5000);
      void clock.sleep(4000).then(() => limiter.pause(4000));
    };
    expect(await timesWith(script)).toEqual([8000, 8000]);
  });

  test("none holds nobody back", async () => {
    expect(await timesWith((limiter) => limiter.pause(0))).toEqual([0, 0]);
  });
});

describe("a signal", () => {
  test("that is aborted already lets nothing out, though there is room", async () => {
    const limiter = new RateLimiter(600, new VirtualClock(), () => {});
    expect(await limiter.acquire(AbortSignal.abort())).toBeUndefined();
  });

  test("ends the wait for room, takes no place, and whoever comes later is served", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(1, clock, () => {});
    const cancel = new AbortController();
    const scenario = async () => {
      (await limiter.acquire(NEVER))?.();
      const cancelled = limiter.acquire(cancel.signal);
      const patient = limiter.acquire(NEVER);
      await clock.sleep(1000);
      cancel.abort();
      expect(await cancelled).toBeUndefined();
      expect(clock.elapsed()).toBe(1000);
      expect(await patient).toBeTypeOf("function");
      expect(clock.elapsed()).toBe(61_000);
    };
    await clock.run(scenario());
  });

  test("ends a pause", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(600, clock, () => {});
    const cancel = new AbortController();
    limiter.pause(HOUR);
    void clock.sleep(7).then(() => cancel.abort());
    expect(await clock.run(limiter.acquire(cancel.signal))).toBeUndefined();
    expect(clock.elapsed()).toBe(7);
  });

  test("ends the wait for an answer that makes room", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(1, clock, () => {});
    const cancel = new AbortController();
    const scenario = async () => {
      await limiter.acquire(NEVER);
      void clock.sleep(7).then(() => cancel.abort());
      return limiter.acquire(cancel.signal);
    };
    expect(await clock.run(scenario())).toBeUndefined();
  });
});

test("each wait for room is told, and only waits are", async () => {
  const clock = new VirtualClock();
  const waits: number[] = [];
  const limiter = new RateLimiter(2, clock, (ms) => waits.push(ms));
  const scenario = async () => {
    for (let n = 0; n < 3; n += 1) (await limiter.acquire(NEVER))?.();
  };
  await clock.run(scenario());
  expect(waits).toEqual([61_000]);
});

test("a documented hour's worth of requests, and one more, takes an hour", async () => {
  const spans = await sendAll(
    Array.from({ length: 18_001 }, () => ({ after: 0, takes: 0 })),
    600,
  );
  expect(spans.at(-1)?.from).toBe(HOUR + 1000);
});

test("a wait is said with its cause: the rate limit, or that the platform asked for it", async () => {
  const waits: [number, string][] = [];
  const clock = new VirtualClock();
  // Time passes between any two looks at the clock, as in reality.
  let passedMs = 0;
  const now = () => {
    passedMs += 0.001;
    return clock.now() + passedMs;
  };
  const ticking = { now, sleep: clock.sleep.bind(clock) };
  const limiter = new RateLimiter(1, ticking, (ms, cause) => void waits.push([Math.round(ms / 1000), cause]));
  const sendOne = async () => (await limiter.acquire(NEVER))?.();
  await clock.run(
    (async () => {
      limiter.pause(20_000);
      await sendOne();
      await sendOne();
    })(),
  );
  expect(waits).toEqual([
    [20, "asked"],
    [61, "rate-limit"],
  ]);
});
