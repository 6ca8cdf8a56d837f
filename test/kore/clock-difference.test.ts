import { describe, expect, test } from "vitest";
import { createClient } from "../../src/kore/client.ts";
import { clockDifferenceMs, clockSentence } from "../../src/kore/clock-difference.ts";
import type { Exchange } from "../../src/kore/exchange.ts";
import { errorBody } from "../platform/answers.ts";

const NOW = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

function response(status: number, platformTime: number, body: unknown, more = {}): Exchange {
  const headers = { date: new Date(platformTime).toUTCString(), ...more };
  return { kind: "response", status, headers, body: JSON.stringify(body), complete: true };
}

const rejected = (platformTime: number, more = {}) =>
  response(401, platformTime, errorBody("error verifying the jwt: jwt expired", 401), more);
const accepted = (platformTime: number) =>
  response(200, platformTime, { _id: `ds-${platformTime}`, status: "IN_PROGRESS", percentageComplete: 0 });

describe("how far the platform's clock is ahead, by the Date of a 401", () => {
  test.each<[string, Exchange, number | undefined]>([
    ["six minutes", rejected(NOW + 6 * MINUTE), 6 * MINUTE],
    ["six minutes behind", rejected(NOW - 6 * MINUTE), -6 * MINUTE],
    ["31 s", rejected(NOW + 31_000), 31_000],
    ["30 s is no difference", rejected(NOW + 30_000), undefined],
    ["30 s behind is none", rejected(NOW - 30_000), undefined],
    ["the same", rejected(NOW), undefined],
    ["a cache's old response", rejected(NOW - 6 * MINUTE, { age: "360" }), undefined],
    ["without a Date", rejected(NOW, { date: undefined }), undefined],
    ["a Date that can't be read", rejected(NOW, { date: "yesterday" }), undefined],
    ["another refusal", response(403, NOW + 6 * MINUTE, {}), undefined],
    ["an accepted request", accepted(NOW + 6 * MINUTE), undefined],
    ["no response", { kind: "lost", reason: "reset" }, undefined],
  ])("%s", (_, exchange, difference) => {
    expect(clockDifferenceMs(exchange, NOW, NOW)).toBe(difference);
  });

  test("a response that was slow, or read late because the process was frozen, shows none", () => {
    expect(clockDifferenceMs(rejected(NOW), NOW, NOW + 6 * MINUTE)).toBeUndefined();
    expect(clockDifferenceMs(rejected(NOW + 6 * MINUTE), NOW, NOW + 6 * MINUTE)).toBeUndefined();
    expect(clockDifferenceMs(rejected(NOW - MINUTE), NOW, NOW + 6 * MINUTE)).toBe(-MINUTE);
    expect(clockDifferenceMs(rejected(NOW + 8 * MINUTE), NOW, NOW + 6 * MINUTE)).toBe(2 * MINUTE);
  });

  test("as a sentence", () => {
    expect(clockSentence(6 * MINUTE)).toBe("The runner's clock is 360 s behind the platform's.");
    expect(clockSentence(-31_000)).toBe("The runner's clock is 31 s ahead of the platform's.");
  });
});

/** A step whose platform is `aheadMs` ahead, and rejects tokens whose time is more than `toleranceMs` off. */
function stepAt(aheadMs: number, toleranceMs = 30_000) {
  const tokens: number[] = [];
  const warnings: number[] = [];
  const client = createClient(
    { platformUrl: "https://platform.kore.ai", botId: "st-1" },
    {
      freshToken: async (now) => String(now),
      cancelled: new AbortController().signal,
      transport: async ({ headers, method }) => {
        const time = Number(headers["auth"]);
        tokens.push(time);
        if (Math.abs(time - NOW - aheadMs) > toleranceMs) return rejected(NOW + aheadMs);
        if (method === "POST") return accepted(NOW + aheadMs + tokens.length);
        return response(200, NOW, { _id: "ds-1", status: "SUCCESS", statusLogs: [] });
      },
      now: () => NOW,
      onWrongClock: (differenceMs) => warnings.push(differenceMs),
    },
  );
  const { signal } = new AbortController();
  const request = {
    channel: "slack",
    userIdentityType: "resolve",
    message: { type: "text", val: "Hi" },
    identities: ["a"],
  } as const;
  return {
    notify: () => client.notify(request, signal),
    jobStatus: () => client.jobStatus("ds-1", signal),
    tokens,
    warnings,
  };
}

describe.each([6 * MINUTE, -6 * MINUTE])("a platform's clock that is %i ms ahead", (aheadMs) => {
  test("rejects the first token; that request is free to repeat, and all later tokens have the platform's time", async () => {
    const { notify, jobStatus, tokens, warnings } = stepAt(aheadMs);
    expect(await notify()).toMatchObject({ kind: "not-processed", isFree: true });
    expect(await notify()).toMatchObject({ kind: "accepted" });
    expect(await notify()).toMatchObject({ kind: "accepted" });
    expect(await jobStatus()).toMatchObject({ kind: "job" });
    expect(tokens).toEqual([NOW, NOW + aheadMs, NOW + aheadMs, NOW + aheadMs]);
    expect(warnings).toEqual([aheadMs]);
  });

  test("loses none of the requests that were in flight with the wrong time", async () => {
    const { notify, warnings } = stepAt(aheadMs);
    const outcomes = await Promise.all([notify(), notify(), notify(), notify()]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: "not-processed", isFree: true });
    expect(await notify()).toMatchObject({ kind: "accepted" });
    expect(warnings).toEqual([aheadMs]);
  });

  test("may first show in a status request, which is repeated anyway", async () => {
    const { jobStatus, warnings } = stepAt(aheadMs);
    expect(await jobStatus()).toMatchObject({
      kind: "failed",
      error: { advice: expect.stringContaining(clockSentence(aheadMs)) },
    });
    expect(await jobStatus()).toMatchObject({ kind: "job" });
    expect(warnings).toEqual([aheadMs]);
  });

  test("is corrected once: a second 401 is a refusal that says how far off the clock is", async () => {
    const { notify, tokens, warnings } = stepAt(aheadMs, -1);
    expect(await notify()).toMatchObject({ kind: "not-processed", isFree: true });
    expect(await notify()).toMatchObject({
      kind: "refused",
      stopsAll: true,
      error: { advice: expect.stringContaining(clockSentence(aheadMs)) },
    });
    expect(tokens).toHaveLength(2);
    expect(warnings).toEqual([aheadMs]);
  });
});

test("a 401 while the clock is right is a refusal, without a word about the clock", async () => {
  const { notify, warnings } = stepAt(0, -1);
  const outcome = await notify();
  expect(outcome).toMatchObject({ kind: "refused", stopsAll: true });
  expect("error" in outcome && outcome.error.advice).not.toMatch(/behind|ahead/);
  expect(warnings).toEqual([]);
});
