import { describe, expect, test } from "vitest";
import type { Batch } from "../../src/delivery/batches.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import type { SendDeps } from "../../src/delivery/send.ts";
import type { NotifyOutcome } from "../../src/kore/judgement.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { ACCEPTED, ALL_REFUSED, notProcessed, REFUSED, ScriptedSending, unknown } from "./sending.ts";
import { inBatches, PLATFORM_ERROR } from "./states.ts";

/** Refused for its own content, which says nothing about other messages. */
const CONTENT: NotifyOutcome = {
  kind: "refused",
  error: PLATFORM_ERROR,
  stopsAll: false,
  isAboutContent: true,
};

/** Delivers so many batches of one recipient; each request takes 100 ms. */
async function deliverTo(
  count: number,
  script: readonly NotifyOutcome[] = [],
  changes: Partial<SendDeps> = {},
) {
  const scripted = new ScriptedSending(script, { retries: 0, ...changes }, 100);
  const names = Array.from({ length: count }, (_, index) => `${index + 1}`);
  const batches = inBatches(names, 1);
  await scripted.clock.run(deliver(batches, scripted.deps));
  return {
    requests: scripted.sent.map(({ time, identities }) => [time, ...identities]),
    states: batches.map(({ state }) => state.kind),
    reasons: new Set(batches.flatMap(({ state }) => (state.kind === "waiting" ? [state.reason] : []))),
    clock: scripted.clock,
  };
}

test("nothing to send sends nothing", async () => {
  expect((await deliverTo(0)).requests).toEqual([]);
});

test("the first is sent alone, then the others, four at a time, in order", async () => {
  const { requests, states } = await deliverTo(7);
  expect(requests).toEqual([
    [0, "1"],
    [100, "2"],
    [100, "3"],
    [100, "4"],
    [100, "5"],
    [200, "6"],
    [200, "7"],
  ]);
  expect(new Set(states)).toEqual(new Set(["accepted"]));
});

describe("if the first is not accepted, no other is sent", () => {
  test.each([
    ["refused", REFUSED],
    ["refused", ALL_REFUSED],
    ["not-processed", notProcessed()],
    ["unknown", unknown()],
  ])("%s", async (state, outcome) => {
    const { requests, states } = await deliverTo(3, [outcome]);
    expect(requests).toHaveLength(1);
    expect(states).toEqual([state, "waiting", "waiting"]);
  });
});

test("the others follow if the first is accepted after retries", async () => {
  const { states } = await deliverTo(3, [notProcessed(), notProcessed()], { retries: 2 });
  expect(states).toEqual(["accepted", "accepted", "accepted"]);
});

describe("personal messages: a request that is refused for its own content does not stop the next", () => {
  test.each<[string, readonly NotifyOutcome[], readonly string[]]>([
    ["the second is sent alone, then the others", [CONTENT], ["refused", "accepted", "accepted", "accepted"]],
    ["so is the third", [CONTENT, CONTENT], ["refused", "refused", "accepted", "accepted"]],
    ["three in all", [CONTENT, CONTENT, CONTENT], ["refused", "refused", "refused", "waiting"]],
    ["but not after any other refusal", [CONTENT, REFUSED], ["refused", "refused", "waiting", "waiting"]],
    ["nor after one that all would meet", [ALL_REFUSED], ["refused", "waiting", "waiting", "waiting"]],
    ["nor after an unknown outcome", [CONTENT, unknown()], ["refused", "unknown", "waiting", "waiting"]],
    ["nor after one not processed", [notProcessed()], ["not-processed", "waiting", "waiting", "waiting"]],
    [
      "once one is accepted, the others follow",
      [ACCEPTED, CONTENT],
      ["accepted", "refused", "accepted", "accepted"],
    ],
  ])("%s", async (_, script, expected) => {
    const { states, requests } = await deliverTo(4, script, { isPersonal: true });
    expect(states).toEqual(expected);
    // As long as none is accepted, each waits for the response to the one before it.
    const firsts = script[0] === CONTENT ? script.length : 1;
    expect(requests.slice(0, firsts).map(([time]) => time)).toEqual(
      Array.from({ length: firsts }, (__, index) => index * 100),
    );
  });

  test("the accepted one is sent alone, too", async () => {
    const { requests } = await deliverTo(4, [CONTENT, CONTENT], { isPersonal: true });
    expect(requests).toEqual([
      [0, "1"],
      [100, "2"],
      [200, "3"],
      [300, "4"],
    ]);
  });

  test("with the same message for everyone, it stops the rest", async () => {
    const { states } = await deliverTo(3, [CONTENT]);
    expect(states).toEqual(["refused", "waiting", "waiting"]);
  });

  test("a cancellation in between ends it", async () => {
    const cancel = new AbortController();
    const notify = async () => {
      cancel.abort();
      return CONTENT;
    };
    const { states, reasons } = await deliverTo(3, [], {
      isPersonal: true,
      notify,
      cancelled: cancel.signal,
    });
    expect(states).toEqual(["refused", "waiting", "waiting"]);
    expect(reasons).toEqual(new Set(["the step was cancelled"]));
  });
});

describe("later ones", () => {
  test("that fail by themselves don't stop the rest", async () => {
    const { states } = await deliverTo(6, [ACCEPTED, REFUSED, unknown(), notProcessed()]);
    expect(states).toEqual(["accepted", "refused", "unknown", "not-processed", "accepted", "accepted"]);
  });

  test.each([
    ["that meet a refusal which all would meet", ALL_REFUSED, "refused"],
    ["that are asked to wait for more than 5 minutes", notProcessed(300_001), "not-processed"],
  ])("%s stop the rest, and those in flight are finished", async (_, outcome, state) => {
    const { states } = await deliverTo(8, [ACCEPTED, outcome]);
    expect(states).toEqual([
      "accepted",
      state,
      "accepted",
      "accepted",
      "accepted",
      "waiting",
      "waiting",
      "waiting",
    ]);
  });

  test("wait together if the platform asks for it", async () => {
    const { requests } = await deliverTo(6, [ACCEPTED, notProcessed(5000)], { retries: 1 });
    expect(requests.slice(5).map(([time]) => time)).toEqual([5200, 5200]);
  });
});

test("with one request per minute, they are sent one by one", async () => {
  const scripted = new ScriptedSending([]);
  const limiter = new RateLimiter(1, scripted.clock, () => {});
  await scripted.clock.run(deliver(inBatches(["1", "2", "3"], 1), { ...scripted.deps, limiter }));
  expect(scripted.sent.map(({ time }) => time)).toEqual([0, 61_000, 122_000]);
});

describe("an outage", () => {
  const OUTAGE = new Set(["five requests in a row had an unknown outcome"]);
  const ok = (count: number) => Array<NotifyOutcome>(count).fill(ACCEPTED);
  const lost = (count: number) => Array<NotifyOutcome>(count).fill(unknown());

  test("stops the rest after five unknown outcomes in a row; up to three more are in flight", async () => {
    const { requests, states, reasons } = await deliverTo(300, [...ok(10), ...lost(290)]);
    expect(requests.length).toBeGreaterThanOrEqual(15);
    expect(requests.length).toBeLessThanOrEqual(18);
    expect(states.slice(0, 10)).toEqual(Array(10).fill("accepted"));
    expect(states.slice(10, requests.length)).toEqual(Array(requests.length - 10).fill("unknown"));
    expect(states.slice(requests.length)).toEqual(Array(300 - requests.length).fill("waiting"));
    expect(reasons).toEqual(OUTAGE);
  });

  test("is one also if a request in flight is accepted after all", async () => {
    const { states, reasons } = await deliverTo(30, [...ok(1), ...lost(5), ...ok(24)]);
    expect(states.slice(9)).toEqual(Array(21).fill("waiting"));
    expect(reasons).toEqual(OUTAGE);
  });

  test.each([
    ["accepted", ACCEPTED],
    ["refused", REFUSED],
    ["not processed", notProcessed()],
  ])("is none if every fifth request is %s", async (_, outcome) => {
    const script = Array.from({ length: 41 }, (_, n) => (n % 5 === 0 ? outcome : unknown()));
    const { requests, reasons } = await deliverTo(41, [ACCEPTED, ...script.slice(1)]);
    expect(requests).toHaveLength(41);
    expect(reasons).toEqual(new Set());
  });

  test("counts requests in the order in which they end, not in which they were sent", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedSending([]);
    const batches = inBatches(
      Array.from({ length: 40 }, (_, index) => `${index + 1}`),
      1,
    );
    const sent: number[] = [];
    // The second request takes a minute; all others are lost meanwhile.
    const notify = async ({ number }: Batch) => {
      sent.push(number);
      await clock.sleep(number === 2 ? 60_000 : 100);
      return number <= 2 ? ACCEPTED : unknown();
    };
    const limiter = new RateLimiter(600, clock, () => {});
    await clock.run(deliver(batches, { ...scripted.deps, clock, limiter, notify }));
    expect(Math.max(...sent)).toBeLessThanOrEqual(2 + 5 + 3);
  });

  test("also keeps requests back that wait for the rate limit", async () => {
    const scripted = new ScriptedSending([...ok(1), ...lost(299)], {}, 100);
    const limiter = new RateLimiter(6, scripted.clock, () => {});
    const batches = inBatches(
      Array.from({ length: 300 }, (_, index) => `${index + 1}`),
      1,
    );
    await scripted.clock.run(deliver(batches, { ...scripted.deps, limiter }));
    expect(scripted.sent).toHaveLength(6);
    expect(scripted.clock.elapsed()).toBeLessThan(1000);
  });

  test("with at-least-once, a request counts once it has no retries left", async () => {
    const { requests } = await deliverTo(300, [...ok(1), ...lost(999)], {
      guarantee: "at-least-once",
      retries: 2,
    });
    expect(new Set(requests.map(([, identity]) => identity)).size).toBeLessThanOrEqual(9);
    expect(requests.length).toBeLessThanOrEqual(1 + 8 * 3);
  });
});

describe("batches that are not sent have the reason", () => {
  test.each([
    ["an earlier request failed", [REFUSED], {}],
    ["an earlier request failed", [ACCEPTED, ALL_REFUSED], {}],
    ["the step was cancelled", [], { cancelled: AbortSignal.abort() }],
  ] satisfies [string, NotifyOutcome[], Partial<SendDeps>][])("%s", async (reason, script, changes) => {
    expect((await deliverTo(9, script, changes)).reasons).toEqual(new Set([reason]));
  });
});
