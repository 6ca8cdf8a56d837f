import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/kore/exchange.ts";
import { outcomeOf, statusOf } from "../../src/kore/judgement.ts";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";

const NOW = Date.UTC(2026, 0, 1);
const JOB = { _id: "ds-1", status: "IN_PROGRESS", percentageComplete: 0, statusLogs: [] };
const UNKNOWN_ADVICE =
  "The platform may have accepted the request: ask a recipient, or look at the bot's analytics, before you send again.";

function response(status: number, body: unknown = "", retryAfter?: string, complete = true): Exchange {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  return { kind: "response", status, headers, body: text, complete };
}

describe("a refusal is about the content of its request", () => {
  test.each([
    [400, "Invalid message", true],
    [412, "Precondition failed", true],
    [413, "Too large", true],
    [400, "Invalid SDK credentials", false],
    [400, "The app needs the scope Proactive Notification", false],
    [401, "No", false],
    [403, "No", false],
    [404, "No", false],
    [409, "No", false],
    [422, "No", false],
  ])("%i %s: %s", (status, msg, isAboutContent) => {
    const outcome = outcomeOf(response(status, errorBody(msg, status)), NOW);
    expect(outcome).toMatchObject({ kind: "refused" });
    expect("isAboutContent" in outcome && outcome.isAboutContent).toBe(isAboutContent);
  });
});

test("a request whose token the platform has seen before may have been accepted the first time", () => {
  const body = errorBody("error verifying the jwt: possibly a replay", 401);
  expect(outcomeOf(response(401, body), NOW)).toEqual({
    kind: "unknown",
    error: {
      what: expect.stringContaining("possibly a replay"),
      advice: expect.stringMatching(/repeats requests\. The platform may have accepted the request/),
    },
  });
  expect(statusOf(response(401, body), "ds-1", NOW)).toMatchObject({ kind: "failed" });
});

describe("a rate limit counts by its words, in any form", () => {
  test.each([
    ["an error body", errorBody(RATE_LIMIT_MESSAGES.hour, 429)],
    ["plain text", RATE_LIMIT_MESSAGES.hour],
    ["other JSON", { message: RATE_LIMIT_MESSAGES.hour, code: "RATE_LIMIT" }],
  ])("%s", (_, body) => {
    expect(outcomeOf(response(403, body), NOW)).toMatchObject({
      kind: "not-processed",
      askedWaitMs: 3_600_000,
    });
  });

  test("but not in what a gateway says with a 5xx, or in a web page", () => {
    expect(outcomeOf(response(502, RATE_LIMIT_MESSAGES.hour), NOW).kind).toBe("unknown");
    const page = `<!doctype html><p>${RATE_LIMIT_MESSAGES.hour}`;
    expect(outcomeOf(response(403, page), NOW).kind).toBe("refused");
  });
});

test("a 503 in the platform's words counts only if it is complete", () => {
  const body = errorBody("Service unavailable", 503);
  expect(outcomeOf(response(503, body), NOW).kind).toBe("not-processed");
  expect(outcomeOf(response(503, body, undefined, false), NOW).kind).toBe("unknown");
});

test.each([
  [199, "unknown"],
  [200, "accepted"],
  [299, "accepted"],
  [300, "refused"],
  [499, "unknown"],
  [498, "refused"],
  [500, "unknown"],
])("%i with a job: %s", (status, kind) => {
  expect(outcomeOf(response(status, JOB), NOW).kind).toBe(kind);
});

describe("a request that surely got no response", () => {
  test("has the advice of what failed, or advice on the network", () => {
    const network = "Check `host`, the network and the proxy.";
    const reason = "the certificate was refused";
    expect(outcomeOf({ kind: "blocked", reason, advice: "Renew it." }, NOW)).toEqual({
      kind: "refused",
      error: { what: reason, advice: "Renew it." },
      stopsAll: true,
    });
    expect(outcomeOf({ kind: "blocked", reason }, NOW)).toMatchObject({ error: { advice: network } });
    expect(outcomeOf({ kind: "not-sent", reason }, NOW)).toEqual({
      kind: "not-processed",
      error: { what: reason, advice: network },
    });
    expect(statusOf({ kind: "lost", reason }, "ds-1", NOW)).toEqual({
      kind: "failed",
      error: { what: reason, advice: network },
    });
  });
});

describe("a response that says it is a success, but", () => {
  test("was cut off: says so, and that the outcome is unknown", () => {
    const error = { what: "the response (HTTP 200) was cut off", advice: UNKNOWN_ADVICE };
    expect(outcomeOf(response(200, '{"_id":"ds', undefined, false), NOW)).toEqual({ kind: "unknown", error });
    expect(outcomeOf(response(200, JOB, undefined, false), NOW)).toEqual({ kind: "unknown", error });
  });

  test("has no job: says what is wrong, and that the outcome is unknown", () => {
    expect(outcomeOf(response(200, { ok: true }), NOW)).toMatchObject({
      kind: "unknown",
      error: {
        what: expect.stringMatching(/, which is not the platform's response to a notification: ./),
        advice: expect.stringMatching(/\S The platform may have accepted the request: /),
      },
    });
  });

  test("says nothing of the job's status: says what is wrong", () => {
    const { error } = statusOf(response(200, { ok: true }), "ds-1", NOW) as { error: { what: string } };
    expect(error.what).toMatch(/^a response \(HTTP 200\) that can't be used: ./);
    expect(statusOf(response(200, JOB, undefined, false), "ds-1", NOW)).toMatchObject({
      error: { what: "a response (HTTP 200) that can't be used: it was cut off" },
    });
  });
});

describe("a wait that the platform asks for", () => {
  const advised = (of: string) =>
    `The platform asks for a wait ${of}, and the step waits at most 5 minutes: send again later.`;

  test.each([
    ["301", advised("of 301 s")],
    ["9".repeat(400), advised("without end")],
  ])("of %s s is more than the step waits, and the error says so", (retryAfter, advice) => {
    expect(outcomeOf(response(429, "", retryAfter), NOW)).toMatchObject({ error: { advice } });
    expect(outcomeOf(response(500, "", retryAfter), NOW)).toMatchObject({
      kind: "unknown",
      error: { advice: `${UNKNOWN_ADVICE} ${advice}` },
    });
  });

  test("of 5 minutes is not", () => {
    expect(outcomeOf(response(429, "", "300"), NOW)).toMatchObject({
      error: { advice: expect.not.stringContaining("at most 5 minutes") },
    });
    expect(outcomeOf(response(500, "", "300"), NOW)).toMatchObject({ error: { advice: UNKNOWN_ADVICE } });
  });
});
