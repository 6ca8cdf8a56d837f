import { generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { compactDecrypt, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { type App, makeToken, type SigningKey, signToken } from "../../src/kore/token.ts";

/** 1 January 2026, and some milliseconds. */
const NOW = Date.UTC(2026, 0, 1) + 789;
const SECONDS = Date.UTC(2026, 0, 1) / 1000;
const ID = "00000000-0000-4000-8000-000000000001";
const SECRET = "the client secret";
const CLAIMS = {
  appId: "cs-66666666-7777-8888-9999-000000000000",
  sub: "github-actions",
  iat: SECONDS - 30,
  exp: SECONDS + 300,
  jti: ID,
};
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

function appWith(signing: SigningKey): App {
  return { clientId: CLAIMS.appId, subject: CLAIMS.sub, signing };
}

// Made with Python's hmac, hashlib and base64.
const PAYLOAD =
  "eyJhcHBJZCI6ImNzLTY2NjY2NjY2LTc3NzctODg4OC05OTk5LTAwMDAwMDAwMDAwMCIsInN1YiI6ImdpdGh1Yi1hY3Rpb25zIiwiaWF0IjoxNzY3MjI1NTcwLCJleHAiOjE3NjcyMjU5MDAsImp0aSI6IjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMSJ9";
const HEADERS = {
  HS256: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
  HS512: "eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9",
  RS256: "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9",
  RS512: "eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9",
} as const;

describe("the token, byte for byte", () => {
  test.each([
    ["HS256", "1g6BfeASCqWYko4JIjj9_QILRyjNlySWAXahJi_HYVg"],
    ["HS512", "IpZehKX1Fg782bwSwHWwFw7Ywaxs3HCHrnoi2VZEXVJQoIJi1E_nLd9SBmfg-Q57CJ4cLq6r-XR92GNzGhsP6Q"],
  ] as const)("%s", (algorithm, signature) => {
    const token = signToken(appWith({ algorithm, secret: SECRET }), NOW, ID);
    expect(token).toBe(`${HEADERS[algorithm]}.${PAYLOAD}.${signature}`);
  });

  test.each([
    ["RS256", "sha256"],
    ["RS512", "sha512"],
  ] as const)("%s", (algorithm, hash) => {
    const signed = `${HEADERS[algorithm]}.${PAYLOAD}`;
    const signature = sign(hash, Buffer.from(signed), privateKey).toString("base64url");
    expect(signToken(appWith({ algorithm, key: privateKey }), NOW, ID)).toBe(`${signed}.${signature}`);
  });
});

test("it is sent as it is, or encrypted if the app says so", async () => {
  const app = appWith({ algorithm: "HS256", secret: SECRET });
  expect(await makeToken(app, NOW, ID)).toBe(signToken(app, NOW, ID));
  const encryption = { key: publicKey, keyId: "k-1", encryption: "A256GCM" } as const;
  const { plaintext } = await compactDecrypt(await makeToken({ ...app, encryption }, NOW, ID), privateKey);
  expect(new TextDecoder().decode(plaintext)).toBe(signToken(app, NOW, ID));
});

test("a secret beyond ASCII signs as UTF-8", async () => {
  const secret = "Schlüssel-für-Zürich";
  const token = signToken(appWith({ algorithm: "HS256", secret }), NOW, ID);
  const at = { currentDate: new Date(NOW) };
  await expect(jwtVerify(token, new TextEncoder().encode(secret), at)).resolves.toBeDefined();
});

describe("another library verifies it, and finds the claims of the contract", () => {
  const secret = new TextEncoder().encode(SECRET);
  const cases = [
    [{ algorithm: "HS256", secret: SECRET }, secret],
    [{ algorithm: "HS512", secret: SECRET }, secret],
    [{ algorithm: "RS256", key: privateKey }, publicKey],
    [{ algorithm: "RS512", key: privateKey }, publicKey],
  ] as const;
  test.each(cases)("$algorithm", async (signing, key) => {
    const token = signToken(appWith(signing), NOW, ID);
    const verified = await jwtVerify(token, key, {
      algorithms: [signing.algorithm],
      currentDate: new Date(NOW),
    });
    expect(verified.payload).toEqual(CLAIMS);
    expect(verified.protectedHeader).toEqual({ alg: signing.algorithm, typ: "JWT" });
  });

  test("a key of one algorithm doesn't verify a token of another", async () => {
    const token = signToken(appWith({ algorithm: "HS256", secret: SECRET }), NOW, ID);
    await expect(
      jwtVerify(token, secret, { algorithms: ["HS512"], currentDate: new Date(NOW) }),
    ).rejects.toThrow();
  });
});

test("any secret, subject and time makes a valid token that lasts at most five minutes from now", async () => {
  const secrets = fc.string({ minLength: 1, unit: "binary" }).filter((text) => text.isWellFormed());
  const times = fc.integer({ min: 1_000_000_000_000, max: 4_000_000_000_000 });
  await fc.assert(
    fc.asyncProperty(secrets, fc.string(), times, fc.uuid(), async (secret, subject, now, id) => {
      const app: App = { clientId: "cs-1", subject, signing: { algorithm: "HS256", secret } };
      const token = signToken(app, now, id);
      expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(decodeProtectedHeader(token)).toEqual({ alg: "HS256", typ: "JWT" });
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
        currentDate: new Date(now),
      });
      expect(payload).toMatchObject({ appId: "cs-1", sub: subject, jti: id });
      expect((payload.exp ?? 0) * 1000 - now).toBeLessThanOrEqual(300_000);
      expect(now - (payload.iat ?? 0) * 1000).toBeGreaterThanOrEqual(30_000);
    }),
  );
});
