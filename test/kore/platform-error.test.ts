import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { adviceOnComment, errorOfResponse } from "../../src/kore/platform-error.ts";
import { errorBody, RATE_LIMIT_MESSAGES, SEEN_ERRORS } from "../platform/answers.ts";

function error(status: number, body: unknown = "", headers: IncomingHttpHeaders = {}) {
  return errorOfResponse({ status, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
}

describe("what the response says", () => {
  const two = { errors: [{ msg: "one", code: 1 }, { msg: "two" }] };
  test.each<[string, string, number, unknown, IncomingHttpHeaders?]>([
    [
      "the platform's error",
      "HTTP 401: Invalid SDK credentials (code 4002)",
      401,
      errorBody("Invalid SDK credentials", 4002),
    ],
    ["several of them", "HTTP 400: one (code 1); two", 400, two],
    ["nothing", "HTTP 503: an empty response", 503, ""],
    ["white space", "HTTP 503: an empty response", 503, " \r\n"],
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
    ["`message` in place of `msg`", "HTTP 400: no (code 7)", 400, { errors: [{ message: "no", code: "7" }] }],
    ["a 304, which is no redirect", "HTTP 304: an empty response", 304, ""],
    ["a redirect to nowhere", "HTTP 301: a redirect without an address", 301, ""],
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
    [{ errors: [{ message: "another field" }] }, true],
    [{ errors: [{ msg: "a code as text", code: "503" }] }, true],
    [{ errors: [{ message: "a gateway's code", code: "UPSTREAM" }] }, false],
    [{ success: false, errors: [{ code: 1101, message: "Worker threw exception" }] }, false],
    [{ errors: [{ message: "Service unavailable", extensions: { code: "X" } }] }, false],
    [{ errors: [{ message: "no healthy upstream", code: null }] }, false],
    [
      {
        errors: [
          { msg: "busy", code: 503 },
          { message: "more", path: "/" },
        ],
      },
      false,
    ],
    [{ errors: ["no object"] }, false],
    [{ errors: "busy" }, false],
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

/** What a person is to check, by words of the advice. */
const CHECKS = {
  scope: "scope Proactive Messages",
  credentials: "Check `bot-id`, `client-id`, `client-secret` or `private-key`, and `jwt-algorithm`",
  token: "can't read the token",
  clock: "check the runner's clock",
  jti: "Check the JTI setting",
  replay: "Make sure that no gateway or proxy repeats requests",
  jwe: "If the app enforces JWE",
  bot: "Check `bot-id`: copy",
  content: "Check the message, `channel`, `user-identity-type` and the identities",
  channel: "the channel is configured, published and enabled",
  notFound: "Check `bot-id` and `host`",
  path: "without the path of its pages (such as /builder)",
  host: "Check `host`",
  address: "Set `host` to the platform's own address",
  size: "too large",
  rate: "rate limit is reached",
  later: "has a problem right now",
  named: "Fix the problem that it names",
} as const;

const seen = (error: { msg: string; code?: number }) => ({ errors: [error] });
const PAGE = "<!doctype html><title>Kore.ai</title>";

describe("advice", () => {
  const unverified = (what: string) => errorBody(`error verifying the jwt: ${what}`, 401);
  test.each<[number, unknown, keyof typeof CHECKS]>([
    // The platform's message comes first: these three have the same status and the same code.
    [401, seen(SEEN_ERRORS.scope), "scope"],
    [401, seen(SEEN_ERRORS.credentials), "credentials"],
    [401, seen(SEEN_ERRORS.malformedToken), "token"],
    [403, seen(SEEN_ERRORS.scope), "scope"],
    [400, { errors: [{ message: "Permission denied. Scope is incorrect!", code: "4002" }] }, "scope"],
    [400, errorBody("invalid SDK credentials", 1), "credentials"],
    [403, seen(SEEN_ERRORS.credentials), "credentials"],
    [401, unverified('if "jti" claim "exp" must be <= 1 hour(s)'), "jti"],
    [401, unverified("possibly a replay"), "replay"],
    [401, unverified("jwt expired"), "clock"],
    [401, unverified("jwt malformed"), "token"],
    [401, errorBody("JWE is enforced for this app", 401), "jwe"],
    [400, seen(SEEN_ERRORS.streamId), "bot"],
    [412, seen(SEEN_ERRORS.content), "content"],
    [400, seen(SEEN_ERRORS.content), "content"],
    [400, errorBody(RATE_LIMIT_MESSAGES.older, 400), "rate"],
    // The form of these isn't documented.
    [403, RATE_LIMIT_MESSAGES.minute, "rate"],
    [400, { message: RATE_LIMIT_MESSAGES.hour }, "rate"],
    [401, { message: "Permission denied. Scope is incorrect!" }, "scope"],
    // Then the status.
    [401, "", "credentials"],
    [401, errorBody("no", 4002), "credentials"],
    [403, "", "scope"],
    [403, errorBody("Forbidden", 403), "scope"],
    [404, "", "notFound"],
    [404, PAGE, "notFound"],
    [404, PAGE, "path"],
    [405, "", "host"],
    [400, errorBody("channel is not enabled", 400), "channel"],
    [412, "", "content"],
    [413, "", "size"],
    [413, PAGE, "size"],
    [429, "", "rate"],
    [302, "", "address"],
    [308, "", "address"],
    [422, errorBody("no", 422), "named"],
    [422, "", "host"],
    [500, errorBody("Internal error", 500), "later"],
    [502, "<html></html>", "later"],
    [504, "", "later"],
    // A web page is not from the API.
    [200, PAGE, "path"],
    [200, PAGE, "host"],
    [400, PAGE, "host"],
    [403, PAGE, "host"],
    [403, PAGE, "scope"],
    [200, "", "host"],
  ])("for %i with %j: %s", (status, body, check) => {
    const { advice } = error(status, body);
    expect(advice).toContain(CHECKS[check]);
    expect(advice).toMatch(/\.$/);
  });

  test("is not about client ID and secret if the scope is missing", () => {
    expect(error(401, seen(SEEN_ERRORS.scope)).advice).not.toContain("client-secret");
  });

  test("only what is about the app or the bot says that every request would get the same response", () => {
    const messages = [
      "Channel is not enabled",
      "Validation errors/ Invalid arguments",
      RATE_LIMIT_MESSAGES.minute,
    ];
    expect(messages.filter((msg) => error(400, errorBody(msg, 400)).isAboutApp)).toEqual([]);
    const { scope, credentials, malformedToken, streamId } = SEEN_ERRORS;
    for (const { msg } of [scope, credentials, malformedToken, streamId])
      expect(error(400, errorBody(msg, 400)).isAboutApp).toBe(true);
  });

  test("on a comment about a recipient", () => {
    const documented = [
      "'Identity is not associated with the channel'",
      "Identity isn't associated with the channel",
    ];
    for (const comment of documented) expect(adviceOnComment(comment)).toMatch(/^Install the bot's app/);
    expect(adviceOnComment("User left")).toBe("They are in undelivered-file.");
  });
});
