import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { CompactEncrypt, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { goodClaims, goodToken, notify, status } from "./client.ts";
import { CLIENT_SECRET, type Platform, startPlatform } from "./platform.ts";
import type { JwtApp } from "./token-check.ts";

const NOW = 1_800_000_000_000;
const SECONDS = NOW / 1000;
const SECRET = new TextEncoder().encode(CLIENT_SECRET);
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const publicKey = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
const privateKey = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const MALFORMED = { status: 401, json: { errors: [{ msg: "Invalid JWT token", code: 4002 }] } };
const INVALID = { status: 401, json: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] } };
const unverified = (what: string) => ({
  status: 401,
  json: { errors: [{ msg: `error verifying the jwt: ${what}`, code: 401 }] },
});

let platform: Platform;
beforeEach(() => start());
afterEach(() => platform.close());

async function start(app: Partial<JwtApp> = {}): Promise<void> {
  await platform?.close();
  platform = await startPlatform({ app, now: () => NOW });
}

function sign(
  alg: string,
  key: Uint8Array | KeyObject,
  claims: JWTPayload = goodClaims({}, NOW),
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg }).sign(key);
}

describe("the header", () => {
  test.each([
    ["no token", { auth: undefined }, INVALID, 'header "auth" with a JWT is missing'],
    ["Bearer", { auth: "Bearer x" }, MALFORMED, 'header "auth" must carry the bare token, without "Bearer"'],
    [
      "Authorization",
      { auth: undefined, authorization: "Bearer x" },
      INVALID,
      'header "auth" with a JWT is missing; it is read from there, not from "Authorization"',
    ],
  ])("%s is refused", async (_, headers, response, reason) => {
    expect(await notify(platform, { headers })).toMatchObject(response);
    expect(platform.requests[0]?.refusal).toBe(reason);
  });
});

describe("the signature", () => {
  test.each(["HS256", "HS512"] as const)("%s with the client secret is right", async (algorithm) => {
    await start({ algorithm });
    expect((await notify(platform, { token: await sign(algorithm, SECRET) })).status).toBe(200);
  });

  test.each(["RS256", "RS512"] as const)("%s with the private key is right", async (algorithm) => {
    await start({ algorithm, key: publicKey });
    expect((await notify(platform, { token: await sign(algorithm, pair.privateKey) })).status).toBe(200);
  });

  test("another secret is refused", async () => {
    const token = await sign("HS256", new TextEncoder().encode(`${CLIENT_SECRET}.`));
    expect(await notify(platform, { token })).toMatchObject(INVALID);
  });

  test("another algorithm of the same family is refused", async () => {
    expect(await notify(platform, { token: await sign("HS512", SECRET) })).toMatchObject(INVALID);
  });

  test("the public key as a secret is refused", async () => {
    await start({ algorithm: "RS256", key: publicKey });
    const token = await sign("HS256", new TextEncoder().encode(publicKey));
    expect(await notify(platform, { token })).toMatchObject(INVALID);
  });

  test("no signature is refused", async () => {
    const token = new UnsecuredJWT(goodClaims({}, NOW)).encode();
    expect(await notify(platform, { token })).toMatchObject(INVALID);
  });

  test("what is no token is refused", async () => {
    expect(await notify(platform, { token: "a.b.c" })).toMatchObject(MALFORMED);
  });

  test("a changed claim is refused", async () => {
    const [header, , signature] = (await goodToken({}, NOW)).split(".");
    const [, payload] = (await goodToken({ sub: "other" }, NOW)).split(".");
    expect(await notify(platform, { token: `${header}.${payload}.${signature}` })).toMatchObject(INVALID);
  });

  test("an unreadable key of the app stops the platform from starting", async () => {
    await expect(startPlatform({ app: { algorithm: "RS256", key: "no PEM" } })).rejects.toThrow();
  });
});

describe("the claims", () => {
  test.each<[string, Record<string, unknown>, object]>([
    ["another client ID", { appId: "cs-0" }, INVALID],
    ["no client ID", { appId: undefined }, INVALID],
    ["appId in another spelling", { appId: undefined, appid: goodClaims()["appId"] }, INVALID],
    ["no subject", { sub: undefined }, unverified('"sub" is missing')],
    ["an empty subject", { sub: "" }, unverified('"sub" is missing')],
    ["an end now", { exp: SECONDS }, unverified("jwt expired")],
    ["a beginning in the future", { iat: SECONDS + 1 }, unverified('"iat" is in the future')],
    ["no jti", { jti: undefined }, unverified('"jti" is missing, and the app enforces it')],
    ["an empty jti", { jti: "" }, unverified('"jti" must be a string')],
    [
      "an end too far ahead",
      { exp: SECONDS + 3601 },
      unverified('if "jti" claim "exp" must be <= 1 hour(s)'),
    ],
    ["a jti without an end", { exp: undefined }, unverified('if "jti" claim "exp" must be <= 1 hour(s)')],
  ])("%s is refused", async (_, changes, refusal) => {
    const token = await goodToken(changes, NOW);
    expect(await notify(platform, { token })).toMatchObject(refusal);
    expect(platform.requests[0]?.claims).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>]>([
    ["an end an hour ahead", { exp: SECONDS + 3600 }],
    ["an end a second ahead", { exp: SECONDS + 1 }],
    ["no beginning", { iat: undefined }],
  ])("%s is right", async (_, changes) => {
    expect((await notify(platform, { token: await goodToken(changes, NOW) })).status).toBe(200);
  });

  test("without enforced JTI, the documented minimum is enough", async () => {
    await start({ enforceJti: false });
    const token = await goodToken({ iat: undefined, exp: undefined, jti: undefined }, NOW);
    expect((await notify(platform, { token })).status).toBe(200);
    expect((await notify(platform, { token })).status).toBe(200);
  });

  test.each([true, false])("a replay is refused for both calls (JTI enforced: %s)", async (enforceJti) => {
    await start({ enforceJti });
    const token = await goodToken({}, NOW);
    expect((await notify(platform, { token })).status).toBe(200);
    expect(await notify(platform, { token })).toMatchObject(unverified("possibly a replay"));
    expect(await status(platform, "ds-1", { token })).toMatchObject(unverified("possibly a replay"));
    expect(platform.deliveries).toHaveLength(1);
  });
});

describe("access", () => {
  test.each([
    [{ scope: false }, 'the app lacks the scope "Proactive Messages"'],
    [{ published: false }, "the app's changes are not published"],
  ])("with %o is refused", async (app, reason) => {
    await start(app);
    const token = await goodToken({}, NOW);
    expect(await notify(platform, { token })).toMatchObject({
      status: 401,
      json: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
    });
    expect(platform.requests[0]?.refusal).toBe(reason);
  });
});

describe("enforced JWE", () => {
  beforeEach(() => start({ enforceJwe: { privateKey, kid: "k-1" } }));

  async function encrypt(token: string, header: Readonly<Record<string, string>>): Promise<string> {
    const parts = { alg: "RSA-OAEP", enc: "A128GCM", kid: "k-1", typ: "JWT", cty: "JWT", ...header };
    return new CompactEncrypt(new TextEncoder().encode(token))
      .setProtectedHeader(parts)
      .encrypt(pair.publicKey);
  }

  test.each(["A128CBC-HS256", "A128GCM", "A256GCM"])("a nested JWT with %s is right", async (enc) => {
    const token = await encrypt(await goodToken({}, NOW), { enc });
    expect((await notify(platform, { token })).status).toBe(200);
    expect(platform.requests[0]?.claims).toMatchObject({ sub: "test" });
  });

  test.each([
    [{ cty: "text" }, 'the JWE\'s "cty" must be "JWT"'],
    [{ kid: "k-2" }, "the JWE's \"kid\" is not the app's"],
    [{ enc: "A256CBC-HS512" }, "the app enforces JWE, and this is no JWE to its key"],
    [{ alg: "RSA-OAEP-256" }, "the app enforces JWE, and this is no JWE to its key"],
  ])("one with %o is refused", async (header, what) => {
    const token = await encrypt(await goodToken({}, NOW), header);
    expect(await notify(platform, { token })).toMatchObject(unverified(what));
  });

  test("a token that is only signed is refused", async () => {
    const what = "the app enforces JWE, and this is no JWE to its key";
    expect(await notify(platform, { token: await goodToken({}, NOW) })).toMatchObject(unverified(what));
  });

  test("a badly signed token inside is refused", async () => {
    const token = await encrypt(await sign("HS256", new TextEncoder().encode("x".repeat(40))), {});
    expect(await notify(platform, { token })).toMatchObject(INVALID);
  });
});
