import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCredentials, readApp } from "../src/credentials.ts";
import type { Problem } from "../src/inputs.ts";
import type { App } from "../src/kore/token.ts";
import { readSettings, type Settings } from "../src/settings.ts";
import { type GivenInputs, inputsOf, spoken } from "./given-inputs.ts";

const least: GivenInputs = {
  "bot-id": "st-1_A",
  "client-id": "cs-1",
  "client-secret": "s3cret",
  channel: "slack",
};

function settings(given: GivenInputs): {
  readonly settings: Settings | undefined;
  readonly app: App | undefined;
  readonly spoken: string[];
} {
  const { values, problems } = inputsOf(given);
  const found: Problem[] = [...problems];
  const addProblem = (problem: Problem) => void found.push(problem);
  const read = { settings: readSettings(values, addProblem), app: readApp(values, addProblem) };
  return { ...read, spoken: spoken(found) };
}

const pem = (bits = 2048) =>
  generateKeyPairSync("rsa", { modulusLength: bits })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();

const key = pem();

test("the least that must be said, and its defaults", () => {
  expect(settings(least)).toMatchObject({
    spoken: [],
    app: {
      clientId: "cs-1",
      subject: "github-actions",
      signing: { algorithm: "HS256", secret: "s3cret" },
    },
    settings: {
      bot: { platformUrl: "https://platform.kore.ai", botId: "st-1_A" },
      channel: "slack",
      userIdentityType: "resolve",
      failOn: "failure",
      requestTimeoutSeconds: 30,
      onRerun: "send",
      dryRun: false,
      showIdentities: false,
    },
  });
});

describe("host", () => {
  test.each([
    ["example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    ["https://example.com:8443/kore/ai//", "https://example.com:8443/kore/ai"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://[::1]:1", "http://[::1]:1"],
  ])("%s is %s", (host, platformUrl) => {
    expect(settings({ ...least, host }).settings?.bot.platformUrl).toBe(platformUrl);
  });

  test.each([
    "http://example.com",
    "http://127.0.0.1.example.com",
    "ftp://example.com",
    "https://ann:hush@example.com",
    "https://example.com?a=b",
    "https://example.com/#a",
    "https://exa mple.com",
    "https://",
  ])("%s is an error that repeats nothing of it", (host) => {
    const { settings: read, spoken: said } = settings({ ...least, host });
    expect(read).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/^host (is|must) /)]);
    expect(said[0]).not.toContain("hush");
  });
});

describe("what is certainly not the value", () => {
  const mask = "is an expression or a mask in place of the value";
  test.each([
    ["bot-id", "cs-1", "begins with cs-, as the ID of an app does: set it as `client-id`"],
    ["client-id", "st-1", "begins with st-, as the ID of a bot does: set it as `bot-id`"],
    ["bot-id", "null", mask],
    ["client-id", "***", mask],
    ["client-id", "${{ vars.KORE_CLIENT_ID }}", mask],
    ["client-secret", "${{ secrets.KORE_CLIENT_SECRET }}", mask],
    ["client-secret", "***", mask],
    ["client-secret", '"s3cret"', "is in quotes: remove them"],
  ])("%s %j is an error", (input, value, message) => {
    const { spoken } = settings({ ...least, [input]: value });
    expect(spoken).toEqual([expect.stringContaining(`${input} ${message}`)]);
    expect(spoken.join()).not.toContain("s3cret");
  });

  test("a secret may have quotes and spaces in it", () => {
    expect(settings({ ...least, "client-secret": `a "b' c` }).spoken).toEqual([]);
  });
});

test.each(["st/1", "st.1", "стрим", "{{x}}"])("bot-id has letters, digits, - and _ only: not %s", (botId) => {
  expect(settings({ ...least, "bot-id": botId }).spoken).toEqual([
    expect.stringContaining(`bot-id is "${botId}", but can only have letters, digits, - and _`),
  ]);
});

describe("signing", () => {
  test.each(["HS256", "HS512"])("%s needs client-secret", (algorithm) => {
    expect(settings({ ...least, "jwt-algorithm": algorithm }).app?.signing).toEqual({
      algorithm,
      secret: "s3cret",
    });
    expect(settings({ ...least, "jwt-algorithm": algorithm, "client-secret": "" }).spoken).toEqual([
      expect.stringContaining(
        `client-secret is required (\`jwt-algorithm: ${algorithm}\` signs with it), but empty`,
      ),
    ]);
  });

  test.each(["RS256", "RS512"])("%s needs private-key", (algorithm) => {
    for (const text of [key, key.replaceAll("\n", "\\n"), key.replaceAll("\n", "\r\n")]) {
      const given = { ...least, "jwt-algorithm": algorithm, "private-key": text };
      expect(settings(given).app?.signing).toMatchObject({ algorithm, key: { type: "private" } });
    }
    expect(settings({ ...least, "jwt-algorithm": algorithm }).spoken).toEqual([
      expect.stringContaining(
        `private-key is required (\`jwt-algorithm: ${algorithm}\` signs with it), but empty`,
      ),
    ]);
  });

  test("RS256 with a client-secret says what that is for", () => {
    expect(settings({ ...least, "jwt-algorithm": "RS256" }).spoken).toEqual([
      expect.stringContaining(
        "but empty. `client-secret`, which is set, is for HS256 and HS512. If it comes",
      ),
    ]);
    const neither = { ...least, "jwt-algorithm": "RS256", "client-secret": "" };
    expect(settings(neither).spoken).toEqual([expect.stringContaining("but empty. If it comes")]);
  });

  test("a PEM given as client-secret is named as such", () => {
    expect(settings({ ...least, "client-secret": key }).spoken).toEqual([
      expect.stringMatching(/^client-secret is a PEM: set it as `private-key`/),
    ]);
  });

  test.each([
    ["encrypted", key.replaceAll("PRIVATE", "ENCRYPTED PRIVATE"), /is encrypted/],
    ["public", key.replaceAll("PRIVATE", "PUBLIC"), /is a public key/],
    ["short", pem(1024), /has 1024 bits, too short/],
    ["cut off", key.slice(0, 800), /is cut off/],
    ["cut within", key.slice(0, 400) + key.slice(-100), /is damaged/],
    ["no PEM", "hush", /is not a PEM/],
  ])("a key that is %s is named as such", (_, text, problem) => {
    const given = { ...least, "jwt-algorithm": "RS256", "private-key": text };
    expect(settings(given).spoken).toEqual([expect.stringMatching(problem)]);
  });
});

describe("IDs", () => {
  test.each(['"st-1"', "'st-1'", "`st-1", "“st-1”"])("in quotes are an error that says so: %s", (id) => {
    expect(settings({ ...least, "bot-id": id, "client-id": id }).spoken).toEqual([
      "bot-id contains quotes: remove them.",
      "client-id contains quotes: remove them.",
    ]);
  });

  test.each(["st 1", "st\n1", "st\u00a01"])("with whitespace in them, too: %j", (id) => {
    const { spoken: said, app } = settings({ ...least, "bot-id": id, "client-id": id });
    expect(said).toEqual([
      "bot-id contains whitespace: remove it.",
      "client-id contains whitespace: remove it.",
    ]);
    expect(app).toBeUndefined();
  });

  test("of a client can otherwise be anything", () => {
    expect(settings({ ...least, "client-id": "cs-1/é=" }).app?.clientId).toBe("cs-1/é=");
  });
});

describe("private-key with an algorithm that doesn't sign with it is one error", () => {
  test.each<[string, GivenInputs]>([
    ["by default", { "client-secret": "" }],
    ["with a secret", {}],
    ["with a PEM as the secret", { "client-secret": key }],
    ["damaged", { "private-key": "x" }],
    ["HS512", { "jwt-algorithm": "HS512", "client-secret": "" }],
  ])("%s", (_, given) => {
    const { spoken: said, app } = settings({ ...least, "private-key": key, ...given });
    expect(said).toEqual([
      expect.stringMatching(
        /^private-key is set, but `jwt-algorithm` is HS(256|512), .*: set `jwt-algorithm` to RS256/,
      ),
    ]);
    expect(app).toBeUndefined();
  });
});

describe("empty credentials are errors, with the likely causes", () => {
  test("every one is named", () => {
    const { spoken: said } = settings({ channel: "slack" });
    expect(said.map((problem) => problem.split(" ")[0])).toEqual(["bot-id", "client-id", "client-secret"]);
    for (const problem of said) expect(problem).toMatch(/misspelled.*`environment`.*`secrets: inherit`/);
  });

  test.each([
    [{}, ["bot-id", "client-id", "client-secret"]],
    [{ "client-secret": " \n" }, ["bot-id", "client-id", "client-secret"]],
    [least, []],
    [{ ...least, "bot-id": "" }, ["bot-id"]],
    [{ ...least, "jwt-algorithm": "RS256" }, ["private-key"]],
    [{ ...least, "jwt-algorithm": "HS512", "client-secret": "" }, ["client-secret"]],
    [{ ...least, "jwt-algorithm": "RS512", "client-secret": "", "private-key": "x" }, []],
    [{ ...least, "jwt-algorithm": "none", "client-secret": "" }, []],
  ])("of %j: %j", (given: GivenInputs, names) => {
    expect(emptyCredentials(inputsOf(given).values)).toEqual(names);
  });
});

test("every problem is reported in one run", () => {
  const { settings: read, spoken: said } = settings({
    host: "http://x",
    "bot-id": "a b",
    "jwt-algorithm": "x",
  });
  expect(read).toBeUndefined();
  expect(said.map((problem) => problem.split(" ")[0])).toEqual([
    "jwt-algorithm",
    "channel",
    "host",
    "bot-id",
    "client-id",
  ]);
});

test("no problem shows a secret", () => {
  const body = fc.stringMatching(/^Zq[\w+/=!"'\\]{10,30}$/);
  const written = fc
    .tuple(body, fc.constantFrom("PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "PUBLIC KEY", ""))
    .map(([text, kind]) => (kind === "" ? text : `-----BEGIN ${kind}-----\n${text}\n-----END ${kind}-----`));
  fc.assert(
    fc.property(
      written,
      written,
      fc.constantFrom("HS256", "HS512", "RS256", "RS512", "none"),
      (secret, pemLike, algorithm) => {
        const { spoken: said } = settings({
          "client-secret": secret,
          "private-key": pemLike,
          "jwt-algorithm": algorithm,
        });
        expect(said.join("\n")).not.toContain("Zq");
      },
    ),
  );
});
