import { createPublicKey, type KeyObject, publicEncrypt } from "node:crypto";
import { isRecord, parseJson } from "../json.ts";

/** How the content of an encrypted token is encrypted; the platform documents these. */
export type ContentEncryption = "A128CBC-HS256" | "A128GCM" | "A256GCM";

/** What tokens are encrypted with, for apps that enforce JWE. */
export interface TokenEncryption {
  readonly key: KeyObject;
  /** The key's ID in the JWK, if it has one. */
  readonly keyId: string | undefined;
  readonly encryption: ContentEncryption;
}

/** The only key wrapping that the action supports: `RSA1_5` is unsafe, and the library has dropped it. */
const KEY_WRAPPING = "RSA-OAEP";

const MIN_BITS = 2048;

/** Exponents are odd numbers from 3 (RFC 8017, 3.1), usually 65537; with a long modulus, OpenSSL takes at most 64 bits. */
const MAX_EXPONENT = 2n ** 64n - 1n;

/**
 * Reads the platform's public key, as the app's page shows it: a JWK (RFC 7517).
 *
 * @returns the key and its ID, or what is wrong with the text and how to fix it
 */
export function readPublicJwk(
  text: string,
): Omit<TokenEncryption, "encryption"> | { readonly wrong: string } {
  const jwk = parseJson(text);
  if (!isRecord(jwk))
    return { wrong: "is not a JWK: copy the JSON object that the app's page shows, from { to }" };
  const { kty, n, e, alg, kid } = jwk;
  if ("keys" in jwk) return { wrong: "is a set of keys: copy the one key that the app's page shows" };
  if ("d" in jwk)
    return { wrong: "is a private key: use the platform's public one, and keep this one secret" };
  if (kty !== "RSA" || typeof n !== "string" || typeof e !== "string") {
    return { wrong: 'is not an RSA key: it must be a JWK with "kty": "RSA", "n" and "e"' };
  }
  if (alg !== undefined && alg !== KEY_WRAPPING) {
    const why = alg === "RSA1_5" ? "which is unsafe and not supported" : "which is not supported";
    return { wrong: `requires the algorithm ${String(alg)}, ${why}: set the app to ${KEY_WRAPPING}` };
  }
  return checkKey({ kty, n, e }, typeof kid === "string" ? kid : undefined);
}

function checkKey(
  jwk: { readonly kty: string; readonly n: string; readonly e: string },
  keyId: string | undefined,
): Omit<TokenEncryption, "encryption"> | { readonly wrong: string } {
  try {
    const key = createPublicKey({ key: { ...jwk }, format: "jwk" });
    const { modulusLength: bits = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    if (bits < MIN_BITS) return { wrong: `has ${bits} bits, too short: it must have at least ${MIN_BITS}` };
    if (publicExponent % 2n === 0n || publicExponent < 3n || publicExponent > MAX_EXPONENT)
      return { wrong: 'has an invalid exponent "e": copy the whole JSON object that the app\'s page shows' };
    // OpenSSL also reads keys that it can't encrypt with.
    publicEncrypt({ key, oaepHash: "sha1" }, Buffer.alloc(1));
    return { key, keyId };
  } catch {
    return { wrong: "is damaged: copy the whole JSON object that the app's page shows" };
  }
}

/** Nests a signed token in a compact JWE (RFC 7516; RFC 7519 §5.2 for `cty`). */
export async function encryptToken(
  token: string,
  { key, keyId, encryption }: TokenEncryption,
): Promise<string> {
  const { CompactEncrypt } = await import("jose");
  return new CompactEncrypt(new TextEncoder().encode(token))
    .setProtectedHeader({
      alg: KEY_WRAPPING,
      enc: encryption,
      typ: "JWT",
      cty: "JWT",
      ...(keyId === undefined ? {} : { kid: keyId }),
    })
    .encrypt(key);
}
