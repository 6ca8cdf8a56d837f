import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backoffMs, type DeliveryGuarantee, mayRetry } from "../../src/delivery/retry.ts";
import type { Exchange } from "../../src/kore/exchange.ts";
import { outcomeOf } from "../../src/kore/judgement.ts";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";

function answer(status: number, body: unknown = "", headers: Record<string, string> = {}): Exchange {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "response", status, headers, body: text, complete: true };
}

const PAGE = "<html><title>Bad gateway</title></html>";
const ERROR = errorBody("Something went wrong", 500);
const JOB = { _id: "ds-1", status: "IN_PROGRESS", percentageComplete: 0 };
const CUT_OFF_JOB: Exchange = {
  kind: "response",
  status: 200,
  headers: {},
  body: JSON.stringify(JOB),
  complete: false,
};

/** The contract's table, by its rows. */
const SURELY_NOT_PROCESSED: readonly [string, Exchange][] = [
  ["no byte was written", { kind: "not-sent", reason: "connection refused" }],
  ["429", answer(429)],
  ["429 with a page", answer(429, PAGE)],
  ["429 with Retry-After", answer(429, "", { "retry-after": "7" })],
  ...[200, 400, 403, 429, 500, 503].flatMap((status) =>
    Object.values(RATE_LIMIT_MESSAGES).map((message): [string, Exchange] => [
      `${status}: ${message}`,
      answer(status, errorBody(message, status)),
    ]),
  ),
  ["503 with the platform's own error body", answer(503, ERROR)],
  ["503 with it and Retry-After", answer(503, ERROR, { "retry-after": "1" })],
  ["503 with `message` in place of `msg`", answer(503, { errors: [{ message: "busy", code: 503 }] })],
  ["503 with its code as text", answer(503, { errors: [{ msg: "busy", code: "503" }] })],
  ["503 with an error without a code", answer(503, { errors: [{ msg: "busy" }] })],
  ...[408, 499, 502].map((status): [string, Exchange] => [
    `${status} with a rate limit message`,
    answer(status, errorBody(RATE_LIMIT_MESSAGES.minute, 429)),
  ]),
];

const UNKNOWN: readonly [string, Exchange][] = [
  ["lost after that", { kind: "lost", reason: "the connection was reset" }],
  ["a bare 503", answer(503)],
  ["503 with a page", answer(503, PAGE)],
  ["503 with Retry-After", answer(503, "", { "retry-after": "1" })],
  ["503 with Retry-After and a page, as Varnish sends it", answer(503, PAGE, { "retry-after": "5" })],
  ["503 with a gateway's JSON", answer(503, { message: "no healthy upstream" })],
  ["503 with no errors", answer(503, { errors: [] })],
  ["503 with errors that are only text", answer(503, { errors: ["upstream"] })],
  ["503 with a gateway's own kind of code", answer(503, { errors: [{ message: "busy", code: "UPSTREAM" }] })],
  ...[304, 306, 408, 499].flatMap((status): [string, Exchange][] => [
    [`${status}`, answer(status)],
    [`${status} with a page`, answer(status, PAGE)],
    [`${status} with the platform's own error body`, answer(status, ERROR)],
    [`${status} with a job`, answer(status, JOB)],
  ]),
  ...[500, 501, 502, 504, 520, 599].flatMap((status): [string, Exchange][] => [
    [`${status}`, answer(status)],
    [`${status} with a page`, answer(status, PAGE)],
    [`${status} with the platform's own error body`, answer(status, ERROR)],
    [`${status} with Retry-After`, answer(status, "", { "retry-after": "1" })],
  ]),
  ["a job that is cut off", CUT_OFF_JOB],
  ...["", PAGE, "null", "[]", "{}", { _id: "" }, { _id: 1 }, { _id: ".." }, { _id: "a/b" }, ERROR].flatMap(
    (body) =>
      [200, 201, 202, 204].map((status): [string, Exchange] => [
        `${status} with ${JSON.stringify(body)}`,
        answer(status, body),
      ]),
  ),
];

const REFUSED: readonly [string, Exchange][] = [
  ...[400, 401, 403, 404, 405, 407, 409, 410, 413, 415, 418, 422, 425, 451].flatMap(
    (status): [string, Exchange][] => [
      [`${status}`, answer(status)],
      [`${status} with the platform's own error body`, answer(status, ERROR)],
      [`${status} with Retry-After`, answer(status, "", { "retry-after": "1" })],
      [`${status} with a job`, answer(status, JOB)],
    ],
  ),
  ...[301, 302, 303, 307, 308].map((status): [string, Exchange] => [
    `${status}`,
    answer(status, JOB, { location: "https://example.com/" }),
  ]),
  ["a certificate, or a proxy's 407", { kind: "blocked", reason: "the platform's certificate was refused" }],
];

describe.each([
  ["surely not processed", SURELY_NOT_PROCESSED, { "at-most-once": true, "at-least-once": true }],
  ["unknown", UNKNOWN, { "at-most-once": false, "at-least-once": true }],
  ["refused", REFUSED, { "at-most-once": false, "at-least-once": false }],
] satisfies [string, readonly [string, Exchange][], Record<DeliveryGuarantee, boolean>][])(
  "%s",
  (row, cases, again) => {
    test.each(cases)("%s", (_, exchange) => {
      const outcome = outcomeOf(exchange, 0);
      expect(outcome.kind).toBe(row === "surely not processed" ? "not-processed" : row);
      expect(mayRetry(outcome, "at-most-once")).toBe(again["at-most-once"]);
      expect(mayRetry(outcome, "at-least-once")).toBe(again["at-least-once"]);
    });
  },
);

test("what was accepted is never sent again", () => {
  for (const status of [200, 201, 202, 299]) {
    const outcome = outcomeOf(answer(status, JOB), 0);
    expect(outcome.kind).toBe("accepted");
    expect(mayRetry(outcome, "at-least-once")).toBe(false);
  }
});

test("401, 403, 404 and what blocks the way hit all requests; other refusals only one", () => {
  const stopsAll = (exchange: Exchange) => {
    const outcome = outcomeOf(exchange, 0);
    return outcome.kind === "refused" && outcome.stopsAll;
  };
  expect([401, 403, 404].map((status) => stopsAll(answer(status)))).toEqual([true, true, true]);
  expect([400, 409, 413, 422].some((status) => stopsAll(answer(status)))).toBe(false);
  expect(stopsAll({ kind: "blocked", reason: "" })).toBe(true);
});

describe("backoff", () => {
  test("doubles up to half a minute, with full jitter", () => {
    const longest = (failures: number) => backoffMs(failures, () => 1);
    expect([1, 2, 3, 4, 5, 6, 10, 2000].map(longest)).toEqual([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
    ]);
    expect(backoffMs(5, () => 0)).toBe(0);
    expect(backoffMs(3, () => 0.25)).toBe(1000);
  });

  test("is evenly anything between nothing and its bound", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, random) => {
          const bound = backoffMs(failures, () => 1);
          expect(backoffMs(failures, () => random)).toBeCloseTo(random * bound, 6);
        },
      ),
    );
  });
});
