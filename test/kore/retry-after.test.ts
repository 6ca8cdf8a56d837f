import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/kore/exchange.ts";
import { outcomeOf } from "../../src/kore/judgement.ts";
import { askedWaitOf } from "../../src/kore/retry-after.ts";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";

const ERROR = errorBody("Something went wrong", 500);

function answer(status: number, body: unknown = "", headers: Record<string, string> = {}): Exchange {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "response", status, headers, body: text, complete: true };
}

describe("Retry-After", () => {
  const NOW = Date.UTC(2026, 10, 6, 8, 49, 37);

  test.each([
    ["0", 0],
    ["1", 1000],
    [" 120 ", 120_000],
    ["007", 7000],
    ["3600", 3_600_000],
    ["9".repeat(400), Number.POSITIVE_INFINITY],
    ["Fri, 06 Nov 2026 08:49:37 GMT", 0],
    ["Fri, 06 Nov 2026 08:50:37 GMT", 60_000],
    ["Friday, 06-Nov-26 08:50:37 GMT", 60_000],
    ["Fri Nov  6 08:50:37 2026", 60_000],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Fri, 06 Nov 2026 09:50:37 +0100", 60_000],
    ["Fri, 06 Nov 2026 03:50:37 EST", 60_000],
    ["Fri Nov 06 2026 09:50:37 GMT+0100 (Central European Standard Time)", 60_000],
    [String(NOW / 1000 + 42), 42_000],
    ["999999999", 999_999_999_000],
    ["Fri, 06 Nov 2026 08:49:36 GMT", 0],
    ["Tue, 06 Nov 2096 08:49:37 GMT", Date.UTC(2096, 10, 6, 8, 49, 37) - NOW],
  ])("%j", (header, ms) => {
    expect(askedWaitOf(header === undefined ? {} : { "retry-after": header }, NOW)).toBe(ms);
  });

  test.each([
    undefined,
    "",
    " ",
    "soon",
    "Soon 5",
    "May 5",
    "-1",
    "+1",
    "1.5",
    "1e3",
    "0x10",
    "5s",
    "1, 2",
    "2026-11-06T08:50:37Z",
    "Fri, 99 Nov 2026 08:49:37 GMT",
    "Fri, 06 Nov",
    "١٢",
  ])("%j is none", (header) => {
    expect(askedWaitOf(header === undefined ? {} : { "retry-after": header }, NOW)).toBeUndefined();
  });

  test.each([
    ["ten minutes ahead", "Fri, 06 Nov 2026 08:59:37 GMT", "Fri, 06 Nov 2026 08:59:43 GMT"],
    ["ten minutes behind", "Fri, 06 Nov 2026 08:39:37 GMT", "Fri, 06 Nov 2026 08:39:43 GMT"],
  ])("a date counts from the response's own Date: a platform's clock %s", (_, date, retryAfter) => {
    expect(askedWaitOf({ date, "retry-after": retryAfter }, NOW)).toBe(6000);
  });

  test("a Date that can't be read doesn't count, nor does any for seconds", () => {
    expect(askedWaitOf({ date: "soon", "retry-after": "Fri, 06 Nov 2026 08:49:43 GMT" }, NOW)).toBe(6000);
    expect(askedWaitOf({ date: "Fri, 06 Nov 2026 08:59:37 GMT", "retry-after": "6" }, NOW)).toBe(6000);
  });

  test("whatever it says, the wait is none or not negative", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (text) => {
          const ms = askedWaitOf({ "retry-after": text }, NOW);
          expect(ms === undefined || ms >= 0).toBe(true);
        },
      ),
    );
  });

  test.each([
    ["without it, a minute", errorBody(RATE_LIMIT_MESSAGES.minute, 429), {}, 60_000],
    ["without it, an hour", errorBody(RATE_LIMIT_MESSAGES.hour, 429), {}, 3_600_000],
    ["without it, by the older message", errorBody(RATE_LIMIT_MESSAGES.older, 429), {}, 60_000],
    ["a bare 429", "", {}, 60_000],
    ["one that can't be read", "", { "retry-after": "soon" }, 60_000],
    ["the header takes precedence", errorBody(RATE_LIMIT_MESSAGES.hour, 429), { "retry-after": "7" }, 7000],
  ] satisfies [string, unknown, Record<string, string>, number][])(
    "a rate limit: %s",
    (_, body, headers, ms) => {
      expect(outcomeOf(answer(429, body, headers), NOW)).toMatchObject({ askedWaitMs: ms });
    },
  );

  test("a 503 without one asks for nothing", () => {
    expect(outcomeOf(answer(503, ERROR), NOW)).not.toHaveProperty("askedWaitMs");
  });
});
