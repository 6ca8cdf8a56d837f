import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { compactDecrypt } from "jose";
import { describe, expect, test } from "vitest";
import { encryptToken, readPublicJwk } from "../../src/kore/jwe.ts";

const rsa = (modulusLength: number) => generateKeyPairSync("rsa", { modulusLength });
const { publicKey, privateKey } = rsa(2048);
const modulus = publicKey.export({ format: "jwk" }).n;
const jwkOf = (key: KeyObject, more: object = {}) =>
  JSON.stringify({ ...key.export({ format: "jwk" }), ...more });

describe("the platform's public key", () => {
  test("is read with its ID", () => {
    expect(readPublicJwk(jwkOf(publicKey, { kid: "k-1", use: "enc", alg: "RSA-OAEP" }))).toMatchObject({
      keyId: "k-1",
    });
  });

  test("may have no ID, and an exponent of 3", () => {
    const read = readPublicJwk(
      jwkOf(generateKeyPairSync("rsa", { modulusLength: 2048, publicExponent: 3 }).publicKey),
    );
    expect(read).toMatchObject({ key: expect.anything(), keyId: undefined });
    expect(readPublicJwk(jwkOf(publicKey, { kid: 7 }))).toMatchObject({ keyId: undefined });
  });

  test.each([
    ["a key without its type", jwkOf(publicKey, { kty: undefined }), /^is not an RSA key/],
    ["a key of another type, with n and e", jwkOf(publicKey, { kty: "EC" }), /^is not an RSA key/],
    ["a key without n", jwkOf(publicKey, { n: undefined }), /^is not an RSA key/],
    ["a key without e", jwkOf(publicKey, { e: undefined }), /^is not an RSA key/],
    [
      "an even modulus",
      jwkOf(publicKey, { n: Buffer.alloc(256, 0xfe).toString("base64url") }),
      /^is damaged: copy the whole JSON object/,
    ],
    ["text that is no JSON", "-----BEGIN PUBLIC KEY-----", /^is not a JWK/],
    ["a set of keys", JSON.stringify({ keys: [] }), /^is a set of keys/],
    ["a private key", jwkOf(privateKey), /^is a private key/],
    [
      "an elliptic curve key",
      jwkOf(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey),
      /^is not an RSA key/,
    ],
    ["a short key", jwkOf(rsa(1024).publicKey), /^has 1024 bits, too short/],
    [
      "a key that demands RSA1_5",
      jwkOf(publicKey, { alg: "RSA1_5" }),
      /^requires the algorithm RSA1_5, which is unsafe/,
    ],
    [
      "a key of another algorithm",
      jwkOf(publicKey, { alg: "RSA-OAEP-256" }),
      /^requires the algorithm RSA-OAEP-256, which is not supported: set the app to RSA-OAEP$/,
    ],
    ["a key whose exponent is 1", jwkOf(publicKey, { e: "AQ" }), /^has an invalid exponent/],
    ["a key whose exponent is even", jwkOf(publicKey, { e: "AQAA" }), /^has an invalid exponent/],
    ["a key whose exponent is its modulus", jwkOf(publicKey, { e: modulus }), /^has an invalid exponent/],
    ["a damaged key", JSON.stringify({ kty: "RSA", n: "", e: "AQAB" }), /^(is damaged|has 0 bits)/],
  ])("%s is named as such", (_, text, expected) => {
    const read = readPublicJwk(text);
    expect("wrong" in read && read.wrong).toMatch(expected);
  });
});

describe("an encrypted token", () => {
  test.each(["A128CBC-HS256", "A128GCM", "A256GCM"] as const)(
    "nests the signed one, by %s",
    async (encryption) => {
      const jwe = await encryptToken("header.claims.signature", { key: publicKey, keyId: "k-1", encryption });
      expect(jwe.split(".")).toHaveLength(5);
      const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey);
      expect(new TextDecoder().decode(plaintext)).toBe("header.claims.signature");
      expect(protectedHeader).toEqual({
        alg: "RSA-OAEP",
        enc: encryption,
        typ: "JWT",
        cty: "JWT",
        kid: "k-1",
      });
    },
  );

  test("names no key when the platform's has no ID", async () => {
    const jwe = await encryptToken("a.b.c", { key: publicKey, keyId: undefined, encryption: "A256GCM" });
    const { protectedHeader } = await compactDecrypt(jwe, privateKey);
    expect(protectedHeader).not.toHaveProperty("kid");
  });
});
