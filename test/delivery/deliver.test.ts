import { describe, expect, test } from "vitest";
import { deliver } from "../../src/delivery/deliver.ts";
import type { SendDeps } from "../../src/delivery/send.ts";
import type { NotifyOutcome } from "../../src/kore/client.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { ACCEPTED, ALL_REFUSED, notProcessed, REFUSED, ScriptedSending, unknown } from "./sending.ts";
import { inBatches } from "./states.ts";

/** Delivers so many batches of one, requests taking 100 ms each. */
async function deliverTo(
  count: number,
  script: readonly NotifyOutcome[] = [],
  changes: Partial<SendDeps> = {},
) {
  const scripted = new ScriptedSending(script, { retries: 0, ...changes }, 100);
  const names = Array.from({ length: count }, (_, index) => `${index + 1}`);
  const batches = inBatches(names, 1);
  await scripted.clock.run(deliver(batches, scripted.world));
  return {
    requests: scripted.sent.map(({ time, identities }) => [time, ...identities]),
    states: batches.map(({ state }) => state.kind),
    clock: scripted.clock,
  };
}

test("nothing to send sends nothing", async () => {
  expect((await deliverTo(0)).requests).toEqual([]);
});

test("the first goes alone, then the others, four at a time, in order", async () => {
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

describe("when the first is not accepted, no other goes out", () => {
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

test("the others follow when the first is accepted at last", async () => {
  const { states } = await deliverTo(3, [notProcessed(), notProcessed()], { retries: 2 });
  expect(states).toEqual(["accepted", "accepted", "accepted"]);
});

describe("later ones", () => {
  test("that are refused for themselves, or given up, don't stop the rest", async () => {
    const { states } = await deliverTo(6, [ACCEPTED, REFUSED, unknown(), notProcessed()]);
    expect(states).toEqual(["accepted", "refused", "unknown", "not-processed", "accepted", "accepted"]);
  });

  test.each([
    ["that meet a refusal for all", ALL_REFUSED, "refused"],
    ["that are asked to wait for more than 5 minutes", notProcessed(300_001), "not-processed"],
  ])("%s stop what has not begun, and those under way are finished", async (_, outcome, state) => {
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

  test("wait together when the platform asks for it", async () => {
    const { requests } = await deliverTo(6, [ACCEPTED, notProcessed(5000)], { retries: 1 });
    expect(requests.slice(5).map(([time]) => time)).toEqual([5200, 5200]);
  });
});

test("with one request a minute, they go out one by one", async () => {
  const scripted = new ScriptedSending([]);
  const limiter = new RateLimiter(1, scripted.clock, () => {});
  await scripted.clock.run(deliver(inBatches(["1", "2", "3"], 1), { ...scripted.world, limiter }));
  expect(scripted.sent.map(({ time }) => time)).toEqual([0, 61_000, 122_000]);
});
