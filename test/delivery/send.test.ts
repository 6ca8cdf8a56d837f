import { describe, expect, test } from "vitest";
import type { Batch } from "../../src/delivery/batches.ts";
import { type SendDeps, send } from "../../src/delivery/send.ts";
import type { NotifyOutcome } from "../../src/kore/judgement.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { ACCEPTED, ALL_REFUSED, notProcessed, REFUSED, ScriptedSending, unknown } from "./sending.ts";
import { inBatches, PLATFORM_ERROR } from "./states.ts";

/** Sends one batch of two. */
async function sendOne(script: readonly NotifyOutcome[], changes: Partial<SendDeps> = {}) {
  const scripted = new ScriptedSending(script, changes);
  const [batch] = inBatches(["ann", "bob"], 2);
  if (!batch) throw new Error("no batch");
  const continuation = await scripted.clock.run(send(batch, scripted.deps, scripted.deps.cancelled));
  return { ...scripted, batch, continuation, times: scripted.sent.map(({ time }) => time) };
}

const LEAST: Partial<SendDeps> = { guarantee: "at-least-once" };

test("a request that is accepted is sent once, with its recipients", async () => {
  const { sent, batch, continuation, changes, retries } = await sendOne([ACCEPTED]);
  expect(sent).toEqual([{ time: 0, identities: ["ann", "bob"] }]);
  expect(batch.state).toMatchObject({ kind: "accepted", job: { id: "ds-1" } });
  expect(continuation).toBe("goes-on");
  expect(changes).toEqual(["1 sending", "1 accepted"]);
  expect(retries).toEqual([]);
});

describe("how often", () => {
  test.each([
    ["not processed, then accepted", [notProcessed(), ACCEPTED], {}, 2, "accepted"],
    ["never processed", Array(9).fill(notProcessed()), {}, 4, "not-processed"],
    ["never processed, no retries", Array(9).fill(notProcessed()), { retries: 0 }, 1, "not-processed"],
    ["never processed, ten retries", Array(19).fill(notProcessed()), { retries: 10 }, 11, "not-processed"],
    ["refused", [REFUSED], {}, 1, "refused"],
    ["not processed, then refused", [notProcessed(), REFUSED], {}, 2, "refused"],
    ["unknown, at most once", [unknown()], {}, 1, "unknown"],
    ["not processed, then unknown", [notProcessed(), unknown()], {}, 2, "unknown"],
    ["unknown, at least once", [unknown(), ACCEPTED], LEAST, 2, "accepted"],
    ["always unknown, at least once", Array(9).fill(unknown()), LEAST, 4, "unknown"],
    ["unknown, then not processed", [unknown(), ...Array(9).fill(notProcessed())], LEAST, 4, "unknown"],
    ["unknown, then refused", [unknown(), REFUSED], LEAST, 2, "unknown"],
    ["refused, at least once", [REFUSED], LEAST, 1, "refused"],
  ] satisfies [string, NotifyOutcome[], Partial<SendDeps>, number, string][])(
    "%s",
    async (_, script, changes, requests, state) => {
      const { sent, batch } = await sendOne(script, changes);
      expect(sent).toHaveLength(requests);
      expect(batch.state.kind).toBe(state);
    },
  );
});

describe("a request that is free to repeat", () => {
  const FREE: NotifyOutcome = { kind: "not-processed", error: PLATFORM_ERROR, isFree: true };

  test("is repeated at once, whatever `retries` says", async () => {
    const { times, batch } = await sendOne([FREE, ACCEPTED], { retries: 0 });
    expect(times).toEqual([0, 0]);
    expect(batch.state.kind).toBe("accepted");
  });

  test("doesn't count as one of the retries", async () => {
    const { sent, retries } = await sendOne([notProcessed(), FREE, ...Array(9).fill(notProcessed())]);
    expect(sent).toHaveLength(1 + 3 + 1);
    expect(retries.map(({ attempt }) => attempt)).toEqual([2, 3, 4]);
  });

  test("waits for the rate limit like any other", async () => {
    const { clock, deps, sent } = new ScriptedSending([FREE, ACCEPTED]);
    const [batch] = inBatches(["ann"], 1);
    if (!batch) throw new Error("no batch");
    await clock.run(send(batch, { ...deps, limiter: new RateLimiter(1, clock, () => {}) }, deps.cancelled));
    expect(sent.map(({ time }) => time)).toEqual([0, 61_000]);
  });

  test("is not repeated after a cancellation, and then not sent", async () => {
    const cancel = new AbortController();
    const notify = async () => {
      cancel.abort();
      return FREE;
    };
    const { batch, continuation } = await sendOne([], { notify, cancelled: cancel.signal });
    expect(batch.state.kind).toBe("not-processed");
    expect(continuation).toBe("stops");
  });
});

test("once the outcome is unknown it stays so in the report, until the request is accepted", async () => {
  const { changes } = await sendOne([unknown(), notProcessed(), ACCEPTED], LEAST);
  expect(changes).toEqual(["1 sending", "1 unknown", "1 unknown", "1 accepted"]);
});

test("the first error that made the outcome unknown is the one that is kept", async () => {
  const { batch } = await sendOne([unknown("first"), unknown("second"), REFUSED], LEAST);
  expect(batch.state).toMatchObject({ error: { what: "first" } });
});

describe("how long it waits", () => {
  test("exponentially longer, with jitter", async () => {
    const { times, retries } = await sendOne([notProcessed(), notProcessed(), notProcessed()]);
    expect(times).toEqual([0, 500, 1500, 3500]);
    expect(retries.map(({ attempt, attempts, waitMs }) => [attempt, attempts, waitMs])).toEqual([
      [2, 4, 500],
      [3, 4, 1000],
      [4, 4, 2000],
    ]);
  });

  test("as long as the platform asks for", async () => {
    expect((await sendOne([notProcessed(7000)])).times).toEqual([0, 7000]);
    expect((await sendOne([notProcessed(0)])).times).toEqual([0, 0]);
    expect((await sendOne([notProcessed(300_000)])).times).toEqual([0, 300_000]);
  });

  test("not at all for more than 5 minutes: the rest is not sent", async () => {
    const { times, continuation, batch, retries } = await sendOne([notProcessed(300_001)]);
    expect(times).toEqual([0]);
    expect(continuation).toBe("stops");
    expect(batch.state.kind).toBe("not-processed");
    expect(retries).toEqual([]);
  });

  test("the others wait too if the platform asks for it, also after a request that isn't retried", async () => {
    const { deps, clock } = await sendOne([notProcessed(7000)], { retries: 0 });
    const later = deps.limiter.acquire(deps.cancelled);
    await clock.run(later);
    expect(clock.elapsed()).toBe(7000);
  });
});

test("a request that is to be retried is, although no other may be sent any more", async () => {
  const stopped = new AbortController();
  const { clock, deps, sent } = new ScriptedSending([notProcessed(), ACCEPTED], {
    onRetry: () => stopped.abort(),
  });
  const [batch] = inBatches(["ann"], 1);
  if (!batch) throw new Error("no batch");
  await clock.run(send(batch, deps, stopped.signal));
  expect(sent).toHaveLength(2);
  expect(batch.state.kind).toBe("accepted");
});

test("a refusal for what the request says is kept as such", async () => {
  const aboutContent = { ...REFUSED, isAboutContent: true } as const;
  expect((await sendOne([aboutContent])).batch.state).toMatchObject({ isAboutContent: true });
  expect((await sendOne([REFUSED])).batch.state).not.toHaveProperty("isAboutContent");
});

test("a refusal that every request would meet stops the rest, another doesn't", async () => {
  expect((await sendOne([ALL_REFUSED])).continuation).toBe("stops");
  expect((await sendOne([REFUSED])).continuation).toBe("goes-on");
});

describe("a cancelled step", () => {
  test("sends nothing", async () => {
    const { sent, continuation, batch } = await sendOne([], { cancelled: AbortSignal.abort() });
    expect(sent).toEqual([]);
    expect(continuation).toBe("stops");
    expect(batch.state.kind).toBe("waiting");
  });

  test("ends the wait for another attempt, and does not make it", async () => {
    const cancel = new AbortController();
    const onRetry = () => cancel.abort();
    const { times, clock, continuation, batch } = await sendOne([notProcessed(60_000)], {
      cancelled: cancel.signal,
      onRetry,
    });
    expect(times).toEqual([0]);
    expect(clock.elapsed()).toBe(0);
    expect(continuation).toBe("stops");
    expect(batch.state.kind).toBe("not-processed");
  });

  test("sends nothing if it is cancelled while the report is written", async () => {
    const cancel = new AbortController();
    const states: string[] = [];
    const onChange = ({ state }: Batch) => {
      states.push(state.kind);
      cancel.abort();
    };
    const { sent, batch } = await sendOne([], { cancelled: cancel.signal, onChange });
    expect(sent).toEqual([]);
    expect(states).toEqual(["sending", "waiting"]);
    expect(batch.state.kind).toBe("waiting");
  });

  test("announces no further attempt", async () => {
    const cancel = new AbortController();
    const notify = async () => {
      cancel.abort();
      return notProcessed();
    };
    const { retries, batch } = await sendOne([], { cancelled: cancel.signal, notify });
    expect(retries).toEqual([]);
    expect(batch.state.kind).toBe("not-processed");
  });

  test("takes the response to a request in flight", async () => {
    const cancel = new AbortController();
    const notify = async () => {
      cancel.abort();
      return ACCEPTED;
    };
    expect((await sendOne([], { cancelled: cancel.signal, notify })).batch.state.kind).toBe("accepted");
  });
});

test("a request is sent only after the report says that it may be in flight", async () => {
  const events: string[] = [];
  await sendOne([], {
    onChange: ({ state }) => {
      events.push(state.kind);
    },
    notify: async () => {
      events.push("is sent");
      return ACCEPTED;
    },
  });
  expect(events).toEqual(["sending", "is sent", "accepted"]);
});

test("a request takes its place in the rate limit until its response arrives", async () => {
  const scripted = new ScriptedSending([], {}, 30_000);
  const limiter = new RateLimiter(1, scripted.clock, () => {});
  const deps = { ...scripted.deps, limiter };
  const [ann, bob] = inBatches(["ann", "bob"], 1);
  if (!ann || !bob) throw new Error("no batch");
  await scripted.clock.run(Promise.all([send(ann, deps, deps.cancelled), send(bob, deps, deps.cancelled)]));
  // A minute and a second after the first response.
  expect(scripted.sent.map(({ time }) => time)).toEqual([0, 91_000]);
});

test("an error gives the place in the rate limit back", async () => {
  const scripted = new ScriptedSending([], { notify: () => Promise.reject(new Error("broken")) });
  const limiter = new RateLimiter(1, scripted.clock, () => {});
  const [batch] = inBatches(["ann"], 1);
  if (!batch) throw new Error("no batch");
  const sending = send(batch, { ...scripted.deps, limiter }, scripted.deps.cancelled);
  await expect(scripted.clock.run(sending)).rejects.toThrow("broken");
  await scripted.clock.run(limiter.acquire(scripted.cancel.signal));
  expect(scripted.clock.elapsed()).toBe(61_000);
});
