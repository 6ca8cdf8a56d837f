import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { errorOfResponse } from "../../src/kore/platform-error.ts";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";

function error(status: number, body: unknown = "", headers: IncomingHttpHeaders = {}) {
  return errorOfResponse({ status, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
}

describe("what the answer says", () => {
  const two = { errors: [{ msg: "one", code: 1 }, { msg: "two" }] };
  test.each<[string, string, number, unknown, IncomingHttpHeaders?]>([
    [
      "the platform's error",
      "HTTP 401: Invalid SDK credentials (code 4002)",
      401,
      errorBody("Invalid SDK credentials", 4002),
    ],
    ["several of them", "HTTP 400: one (code 1); two", 400, two],
    ["nothing", "HTTP 503: an empty answer", 503, ""],
    ["white space", "HTTP 503: an empty answer", 503, " \r\n"],
    ["text", "HTTP 502: upstream is away", 502, " upstream is away\n"],
    ["other JSON", 'HTTP 500: {"error":"no"}', 500, { error: "no" }],
    [
      "a web page",
      'HTTP 502: a web page, titled "502 Bad Gateway"',
      502,
      "<html>\n<head><title> 502 Bad Gateway </title></head></html>",
    ],
    [
      "a web page of HTML 5",
      'HTTP 200: a web page, titled "Sign in"',
      200,
      "<!DOCTYPE html><TITLE>Sign in</TITLE>",
    ],
    ["a web page without a title", "HTTP 502: a web page", 502, "<html><body>no</body></html>"],
    ["a web page with an empty title", "HTTP 502: a web page", 502, "<html><title></title></html>"],
    [
      "a redirect",
      "HTTP 302: a redirect to https://sso.example.com/?next=1, which is never followed",
      302,
      "<html></html>",
      { location: "https://sso.example.com/?next=1" },
    ],
    ["a redirect to nowhere", "HTTP 301: a redirect to nowhere, which is never followed", 301, ""],
  ])("%s", (_, what, status, body, headers) => {
    expect(error(status, body, headers).what).toBe(what);
  });

  test("long texts are cut", () => {
    const long = "x".repeat(2_000_000);
    const many = { errors: Array.from({ length: 1000 }, () => ({ msg: long.slice(0, 1000) })) };
    const bodies: unknown[] = [long, `<html><title>${long.slice(0, 5000)}</title>`, errorBody(long, 1), many];
    for (const body of bodies) expect(error(400, body).what.length).toBeLessThan(1000);
    expect(error(302, "", { location: long }).what.length).toBeLessThan(1000);
  });
});

describe("whose words they are", () => {
  test.each([
    [errorBody("Service unavailable", 503), true],
    [{ errors: [{ msg: "without a code" }] }, true],
    [{ errors: [] }, false],
    [{ errors: [{ message: "another field" }] }, false],
    [{ error: "upstream" }, false],
    ["<html></html>", false],
    ["", false],
    [JSON.stringify(errorBody("cut off", 503)).slice(0, -1), false],
  ])("%j: the platform's %s", (body, isPlatforms) => {
    expect(error(503, body).isPlatforms).toBe(isPlatforms);
  });
});

describe("the platform's rate limit messages are known whichever the status", () => {
  const windows = { minute: "minute", hour: "hour", older: "minute" } as const;
  const cases = (["minute", "hour", "older"] as const).flatMap((name) =>
    [200, 400, 401, 403, 429, 500, 503].map((status) => [name, status] as const),
  );
  test.each(cases)("%s with %i", (name, status) => {
    const { rateLimit, advice } = error(status, errorBody(RATE_LIMIT_MESSAGES[name], 4290));
    expect(rateLimit).toBe(windows[name]);
    expect(advice).toContain("rate limit");
  });

  test("also behind another error, and in any case", () => {
    const errors = [{ msg: "no" }, { msg: RATE_LIMIT_MESSAGES.hour.toUpperCase() }];
    expect(error(400, { errors }).rateLimit).toBe("hour");
  });

  test("but not in anybody else's words, nor in others", () => {
    expect(error(503, RATE_LIMIT_MESSAGES.minute).rateLimit).toBeUndefined();
    expect(error(400, errorBody("Invalid rate", 400)).rateLimit).toBeUndefined();
  });
});

describe("advice", () => {
  const unverified = 'error verifying the jwt: if "jti" claim "exp" must be <= 1 hour(s)';
  test.each<[number, unknown, RegExp]>([
    [401, errorBody("Invalid SDK credentials", 4002), /`client-id`.*`client-secret`.*`jwt-algorithm`/],
    [400, errorBody("invalid SDK credentials", 1), /`client-id`/],
    [403, errorBody("no", 4002), /`client-id`/],
    [401, "", /`client-id`/],
    [401, errorBody(unverified, 401), /JTI/],
    [401, errorBody("error verifying the jwt: possibly a replay", 401), /JTI/],
    [401, errorBody("JWE is enforced for this app", 401), /JWE/],
    [403, "", /scope Proactive Messages.*publish/],
    [404, "", /`bot-id`.*`host`.*path prefix/],
    [400, errorBody("channel is not enabled", 400), /channel.*published.*enabled/],
    [413, "", /too large/],
    [429, "", /rate limit/],
    [302, "", /`host`/],
    [308, "", /`host`/],
    [502, "<html></html>", /`host`/],
    [200, "<html></html>", /`host`/],
  ])("for %i with %j", (status, body, advice) => {
    expect(error(status, body).advice).toMatch(advice);
    expect(error(status, body).advice).toMatch(/\.$/);
  });
});
