import { describe, expect, test } from "vitest";
import type { Answer } from "../platform/answers.ts";
import { failing, GITHUB_TOKEN, PEOPLE, PROXY_PASSWORD, run, SECRET, SECRETS } from "./confidential-step.ts";
import { startEchoingServer, type Told } from "./echoing-server.ts";
import { expectNoLeak, found, inAscii, inNames, inReferences } from "./leaks.ts";

test("what is looked for is found", () => {
  const text = JSON.stringify({
    url: encodeURIComponent(SECRET),
    html: inReferences(PEOPLE[0] ?? ""),
    who: Buffer.from(`x${PEOPLE[1]}`).toString("base64"),
  });
  expect(found([...SECRETS, ...PEOPLE], text)).toEqual([SECRET, SECRET.slice(0, 20), PEOPLE[0], PEOPLE[1]]);
});

describe.concurrent("an answer that repeats", () => {
  const url = encodeURIComponent;
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  const base64 = (before: string) => (text: string) => Buffer.from(before + text).toString("base64");
  const forms: Readonly<Record<string, (text: string) => string>> = {
    "as it is": (text) => text,
    "in capitals": (text) => text.toUpperCase(),
    "URL-encoded, in small letters": (text) => url(text).toLowerCase(),
    "URL-encoded, every byte": (text) => Buffer.from(text).toString("hex").replace(/../g, "%$&"),
    "as JSON, in ASCII": (text) => inAscii(json(text)),
    "as JSON in JSON": (text) => json(json(text)),
    "as HTML": inReferences,
    "as HTML, by names": inNames,
    "as HTML, in hexadecimal": (text) =>
      text.replace(/[^\w ]/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`),
    "in base64": base64(""),
    "in base64, behind a sign": base64(":"),
    "in base64url": (text) => Buffer.from(`::${text}`).toString("base64url"),
  };
  const things: Readonly<Record<string, (told: Told) => string>> = {
    "the token": ({ token }) => token,
    "the body": ({ body }) => body,
    secrets: () => `${GITHUB_TOKEN} ${PROXY_PASSWORD} ${SECRET}`,
    people: () => PEOPLE.join(" "),
  };
  const job = { _id: "ds-1", status: "IN_PROGRESS", percentageComplete: 0, statusLogs: [] };
  const accepts = ({ method }: Told): Answer | undefined =>
    method === "POST" ? { status: 200, body: job } : undefined;
  const logs = (comment: string) =>
    PEOPLE.map((originalId) => ({ originalId, status: "FAILURE", comments: comment }));
  const places: Readonly<Record<string, (echo: string, told: Told) => Answer>> = {
    "its message": (echo) => ({ status: 400, body: { errors: [{ msg: `No ${echo}`, code: 400 }] } }),
    "plain text": (echo) => ({ status: 500, body: `auth=${echo}&n=1` }),
    "a page's title": (echo) => ({ status: 502, body: `<html><title>${echo}</title>` }),
    "a redirect's Location": (echo) => ({
      status: 302,
      headers: { location: `https://x.example/?a=${inAscii(echo)}` },
    }),
    "a job's comments": (echo, told) =>
      accepts(told) ?? {
        status: 200,
        body: { ...job, status: "FAILURE", statusLogs: logs(`'${echo}' is unknown`) },
      },
    "a refused status request": (echo, told) =>
      accepts(told) ?? { status: 401, body: { errors: [{ msg: echo }] } },
  };
  const cells = Object.keys(things).flatMap((thing) =>
    Object.keys(places).map((place) => ({ thing, place })),
  );

  test.for(cells)("$thing in $place", async ({ thing, place }) => {
    for (const form of Object.values(forms)) {
      const answer = (told: Told) =>
        places[place]?.(form(things[thing]?.(told) ?? ""), told) ?? { status: 500 };
      await using server = await startEchoingServer(answer);
      const inputs = { host: server.url, wait: "true", "wait-timeout": "20", retries: "0" };
      using ended = await run({ inputs });
      expect(server.tokens.length).toBeGreaterThan(0);
      expectNoLeak(ended, { secrets: [...SECRETS, ...server.tokens], people: PEOPLE });
    }
  });

  test("GitHub's API, in an error", async () => {
    for (const form of Object.values(forms)) {
      const answer = ({ token }: Told) => ({ status: 403, body: { message: `Bad ${form(token)}` } });
      await using server = await startEchoingServer(answer);
      const inputs = { "message-value": "", "message-template": "job-status", "notify-on": "change" };
      await failing({ inputs, env: { GITHUB_API_URL: server.url } });
      expect(server.tokens).toContain(GITHUB_TOKEN);
    }
  });
});
