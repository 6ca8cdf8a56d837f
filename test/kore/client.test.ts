import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { createClient } from "../../src/kore/client.ts";
import type { Exchange } from "../../src/kore/exchange.ts";
import { outcomeOf } from "../../src/kore/judgement.ts";
import type { HttpRequest } from "../../src/kore/transport.ts";
import type { NotifyRequest } from "../../src/kore/wire.ts";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";

const NOW = Date.UTC(2026, 0, 1);
const BOT = { platformUrl: "https://platform.kore.ai", botId: "st-1" };
const SAMPLE: NotifyRequest = {
  channel: "msteams",
  userIdentityType: "resolve",
  message: { type: "text", val: "Please reset your password." },
  identities: ["john.doe@example.com"],
};
const JOB = { _id: "ds-1", status: "IN_PROGRESS", percentageComplete: 0, statusLogs: [] };
const { signal } = new AbortController();

function answer(
  status: number,
  body: unknown = "",
  headers: IncomingHttpHeaders = {},
  complete = true,
): Exchange {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "response", status, headers, body: text, complete };
}

/** A client whose exchanges all end with `exchange`, and the requests it made. */
function clientMeeting(exchange: Exchange, bot = BOT) {
  const requests: HttpRequest[] = [];
  let tokens = 0;
  const client = createClient(bot, {
    freshToken: async () => `token-${++tokens}`,
    cancelled: new AbortController().signal,
    transport: async (request) => {
      requests.push(request);
      return exchange;
    },
    now: () => NOW,
    onWrongClock: () => {},
  });
  return { client, requests };
}

describe("the request", () => {
  test("to notify, byte for byte", async () => {
    const { client, requests } = clientMeeting(answer(200, JOB));
    expect(await client.notify(SAMPLE, signal)).toMatchObject({ kind: "accepted", job: { id: "ds-1" } });
    expect(requests).toEqual([
      {
        method: "POST",
        url: "https://platform.kore.ai/api/public/bot/st-1/notify",
        headers: {
          auth: "token-1",
          accept: "application/json",
          "accept-encoding": "identity",
          "content-type": "application/json",
        },
        body: '{"channel":"msteams","userIdentityType":"resolve","message":{"type":"text","val":"Please reset your password."},"identities":["john.doe@example.com"]}',
        attempt: 1,
      },
    ]);
  });

  test("to notify is not sent if the step was cancelled at the last moment", async () => {
    const cancellation = new AbortController();
    const client = createClient(BOT, {
      freshToken: async () => {
        cancellation.abort();
        return "token";
      },
      cancelled: cancellation.signal,
      transport: () => expect.fail("it was sent"),
      now: () => NOW,
      onWrongClock: () => {},
    });
    expect(await client.notify(SAMPLE, signal)).toMatchObject({ kind: "not-processed" });
  });

  test("for a job's status", async () => {
    const { client, requests } = clientMeeting(answer(200, JOB));
    expect(await client.jobStatus("ds-1", signal)).toMatchObject({ kind: "job", job: { id: "ds-1" } });
    expect(requests).toEqual([
      {
        method: "GET",
        url: "https://platform.kore.ai/api/public/bot/st-1/notify/status/ds-1",
        headers: {
          auth: "token-1",
          accept: "application/json",
          "accept-encoding": "identity",
          "cache-control": "no-cache",
        },
        attempt: 1,
      },
    ]);
  });

  test("has a token of its own each time", async () => {
    const { client, requests } = clientMeeting(answer(503));
    await client.notify(SAMPLE, signal);
    await client.notify(SAMPLE, signal);
    await client.jobStatus("ds-1", signal);
    expect(requests.map(({ headers }) => headers["auth"])).toEqual(["token-1", "token-2", "token-3"]);
  });

  test("goes below the path prefix", async () => {
    const client = createClient(
      { platformUrl: "https://example.com:8443/kore", botId: "st-1" },
      {
        freshToken: async () => "token",
        cancelled: signal,
        transport: () => expect.fail(),
        now: () => NOW,
        onWrongClock: () => {},
      },
    );
    expect((await client.prepare(SAMPLE)).url).toBe(
      "https://example.com:8443/kore/api/public/bot/st-1/notify",
    );
  });
});

const again = "not-processed";
const html = "<!doctype html><title>Bad Gateway</title>";
const rows: readonly (readonly [string, Exchange, string])[] = [
  ["no byte was written", { kind: "not-sent", reason: "connection refused" }, again],
  ["429", answer(429), again],
  ["429 with a page", answer(429, html), again],
  ["429 cut off", answer(429, "{", {}, false), again],
  ...(["minute", "hour", "older"] as const).flatMap((name) =>
    [200, 400, 401, 403, 500].map(
      (status) =>
        [
          `the rate limit message "${name}" with ${status}`,
          answer(status, errorBody(RATE_LIMIT_MESSAGES[name], status)),
          again,
        ] as const,
    ),
  ),
  ["503 with the platform's own error", answer(503, errorBody("Service unavailable", 503)), again],

  ["the answer never came", { kind: "lost", reason: "the connection was reset" }, "unknown"],
  ["500", answer(500), "unknown"],
  ["500 with the platform's own error", answer(500, errorBody("Internal error", 500)), "unknown"],
  ["500 with Retry-After", answer(500, "", { "retry-after": "2" }), "unknown"],
  ["502", answer(502, html), "unknown"],
  ["504", answer(504), "unknown"],
  ["599", answer(599), "unknown"],
  ["a bare 503", answer(503), "unknown"],
  ["503 with a page", answer(503, html), "unknown"],
  ["503 with Retry-After", answer(503, "", { "retry-after": "2" }), "unknown"],
  ["503 with Retry-After and a page", answer(503, html, { "retry-after": "soon" }), "unknown"],
  ["408", answer(408), "unknown"],
  ["499", answer(499), "unknown"],
  ["304", answer(304), "unknown"],
  ["503 whose platform's error is cut off", answer(503, '{"errors":[{"msg":"x"', {}, false), "unknown"],
  ["200 with a page", answer(200, html), "unknown"],
  ["200 with nothing", answer(200), "unknown"],
  ["200 with JSON that is no job", answer(200, { ok: true }), "unknown"],
  ["200 with a job without an ID", answer(200, { ...JOB, _id: undefined }), "unknown"],
  ["200 with the platform's error", answer(200, errorBody("Invalid SDK credentials", 4002)), "unknown"],
  ["200 cut off", answer(200, JSON.stringify(JOB).slice(0, 30), {}, false), "unknown"],
  ["200 that says it was cut off behind the job", answer(200, JOB, {}, false), "unknown"],
  ["204", answer(204), "unknown"],

  ["400", answer(400, errorBody("channel is not enabled", 400)), "refused"],
  ["401", answer(401, errorBody("Invalid SDK credentials", 4002)), "refused"],
  ["402", answer(402), "refused"],
  ["403", answer(403), "refused"],
  ["404", answer(404), "refused"],
  ["407", answer(407), "refused"],
  ["413", answer(413), "refused"],
  ["422", answer(422), "refused"],
  ["400 with Retry-After", answer(400, "", { "retry-after": "2" }), "refused"],
  ["400 cut off", answer(400, "{", {}, false), "refused"],
  ["a certificate", { kind: "blocked", reason: "the platform's certificate was refused" }, "refused"],
  ...[301, 302, 303, 307, 308].map(
    (status) =>
      [`the redirect ${status}`, answer(status, "", { location: "https://example.com" }), "refused"] as const,
  ),

  ["200 with a job", answer(200, JOB), "accepted"],
  ["201 with a job", answer(201, JOB), "accepted"],
  ["202 with a job of an unknown status", answer(202, { ...JOB, status: "QUEUED" }), "accepted"],
];

describe("how a request to notify ended", () => {
  test.each(rows)("%s", (_, exchange, kind) => {
    const outcome = outcomeOf(exchange, NOW);
    expect(outcome.kind).toBe(kind);
    if (outcome.kind === "accepted") return;
    expect(outcome.error.what).not.toBe("");
    expect(outcome.error.advice).toMatch(/\.$/);
    // What can't be known is loud: it says what sending again might do.
    if (outcome.kind === "unknown") expect(outcome.error.advice).toContain("may have accepted the request");
  });

  test("which refusals would hit every request", () => {
    const hitting = [400, 401, 402, 403, 404, 405, 409, 413, 422].filter((status) => {
      const outcome = outcomeOf(answer(status), NOW);
      return outcome.kind === "refused" && outcome.stopsAll;
    });
    expect(hitting).toEqual([401, 403, 404]);
    const scope = errorBody("Permission denied. Scope is incorrect!", 4002);
    expect(outcomeOf(answer(400, scope), NOW)).toMatchObject({ kind: "refused", stopsAll: true });
    expect(outcomeOf({ kind: "blocked", reason: "x" }, NOW)).toMatchObject({ stopsAll: true });
  });
});

describe("how long the platform asks to wait", () => {
  const { minute, hour, older } = RATE_LIMIT_MESSAGES;
  test.each<[string, Exchange, number | undefined]>([
    ["429", answer(429), 60_000],
    ["the limit a minute", answer(429, errorBody(minute, 429)), 60_000],
    ["the hourly limit", answer(429, errorBody(hour, 429)), 3_600_000],
    ["the older message", answer(400, errorBody(older, 400)), 60_000],
    ["Retry-After in seconds", answer(429, errorBody(hour, 429), { "retry-after": "7" }), 7_000],
    ["Retry-After 0", answer(429, "", { "retry-after": "0" }), 0],
    ["Retry-After as a date", answer(503, "", { "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }), 9_000],
    [
      "Retry-After as a date that is past",
      answer(503, "", { "retry-after": "Wed, 31 Dec 2025 23:59:59 GMT" }),
      0,
    ],
    ["Retry-After that can't be read, with 429", answer(429, "", { "retry-after": "soon" }), 60_000],
    ["Retry-After that can't be read, with 503", answer(503, "", { "retry-after": "soon" }), undefined],
    ["503 with the platform's own error", answer(503, errorBody("Service unavailable", 503)), undefined],
    ["no connection", { kind: "not-sent", reason: "x" }, undefined],
    ["500", answer(500), undefined],
    ["500 with Retry-After", answer(500, "", { "retry-after": "3" }), 3_000],
  ])("%s", (_, exchange, askedWaitMs) => {
    const outcome = outcomeOf(exchange, NOW);
    expect("askedWaitMs" in outcome ? outcome.askedWaitMs : undefined).toBe(askedWaitMs);
  });
});

describe("a status request that failed says nothing of the job", () => {
  test.each<[string, Exchange]>([
    ["refused connection", { kind: "not-sent", reason: "connection refused" }],
    ["certificate", { kind: "blocked", reason: "certificate" }],
    ["reset", { kind: "lost", reason: "reset" }],
    ["500", answer(500)],
    ["401", answer(401)],
    ["404", answer(404)],
    ["redirect", answer(302, "", { location: "/" })],
    ["a page", answer(200, html)],
    ["another job", answer(200, { ...JOB, _id: "ds-2" })],
    ["cut off", answer(200, JOB, {}, false)],
    ["an unknown status", answer(200, { ...JOB, status: "PAUSED" })],
  ])("%s", async (_, exchange) => {
    const outcome = await clientMeeting(exchange).client.jobStatus("ds-1", signal);
    expect(outcome).toMatchObject({ kind: "failed", error: { what: expect.stringMatching(/./) } });
  });

  test.each<[string, Exchange, number]>([
    ["rate limit", answer(429, errorBody(RATE_LIMIT_MESSAGES.minute, 429)), 60_000],
    ["rate limit with 200", answer(200, errorBody(RATE_LIMIT_MESSAGES.minute, 429)), 60_000],
    ["Retry-After", answer(503, "", { "retry-after": "4" }), 4_000],
  ])("but how long to wait: %s", async (_, exchange, askedWaitMs) => {
    const outcome = await clientMeeting(exchange).client.jobStatus("ds-1", signal);
    expect(outcome).toMatchObject({ kind: "failed", askedWaitMs });
  });
});

test("what a response of success without a job says to check", () => {
  const outcome = outcomeOf(answer(200, html), NOW);
  expect(outcome).toMatchObject({
    kind: "unknown",
    error: {
      what: 'HTTP 200: a web page, titled "Bad Gateway", which is not the platform\'s response to a notification: it is not a JSON object',
      advice: expect.stringMatching(/^Check `host`.*before you send again\.$/),
    },
  });
});

describe("a response that was in a cache before the request was sent", () => {
  const sent = (headers: IncomingHttpHeaders) =>
    clientMeeting(answer(200, JOB, headers)).client.notify(SAMPLE, signal);

  test("leaves the outcome open", async () => {
    expect(await sent({ age: "86400" })).toMatchObject({
      kind: "unknown",
      error: {
        what: "the response names job ds-1, but was in a cache before this request was sent",
        advice: expect.stringMatching(/cache or proxy.*may have accepted the request/),
      },
    });
  });

  test.each(["60", "0", "soon", ""])("is not one whose age is %j", async (age) => {
    expect(await sent({ age })).toMatchObject({ kind: "accepted" });
  });

  test("is not one whose request took as long", async () => {
    let time = NOW;
    const client = createClient(BOT, {
      freshToken: async () => "token",
      cancelled: new AbortController().signal,
      transport: async () => {
        time += 30_000;
        return answer(200, JOB, { age: "90" });
      },
      now: () => time,
      onWrongClock: () => {},
    });
    expect(await client.notify(SAMPLE, signal)).toMatchObject({ kind: "accepted" });
  });
});

describe("a job belongs to one request", () => {
  const ids = (...responses: readonly Exchange[]) => {
    const left = [...responses];
    return createClient(BOT, {
      freshToken: async () => "token",
      cancelled: new AbortController().signal,
      transport: async () => left.shift() ?? expect.fail("another request"),
      now: () => NOW,
      onWrongClock: () => expect.fail("the clock is right"),
    });
  };
  const job = (id: string) => answer(200, { ...JOB, _id: id });

  test("so a response with the job of an earlier request leaves the outcome open", async () => {
    const client = ids(job("ds-1"), job("ds-1"), job("ds-2"), job("ds-2"));
    const outcomes = [];
    for (let n = 0; n < 4; n++) outcomes.push(await client.notify(SAMPLE, signal));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["accepted", "unknown", "accepted", "unknown"]);
    expect(outcomes[1]).toMatchObject({
      error: {
        what: "the response names job ds-1, which another request of this step already has",
        advice: expect.stringMatching(/cache or proxy.*may have accepted the request/),
      },
    });
  });

  test("also if both are in flight", async () => {
    const client = ids(job("ds-1"), job("ds-1"));
    const both = await Promise.all([client.notify(SAMPLE, signal), client.notify(SAMPLE, signal)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["accepted", "unknown"]);
  });

  test("of this step: another step may see it again", async () => {
    for (const client of [ids(job("ds-1")), ids(job("ds-1"))])
      expect(await client.notify(SAMPLE, signal)).toMatchObject({ kind: "accepted" });
  });
});
