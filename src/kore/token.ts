import { createSecretKey, type KeyObject } from "node:crypto";
import jwt from "jsonwebtoken";
import { encryptToken, type TokenEncryption } from "./jwe.ts";

/** How an app signs: by a shared secret, or by a private key whose public half the platform has. */
export type SigningKey =
  | { readonly algorithm: "HS256" | "HS512"; readonly secret: string }
  | { readonly algorithm: "RS256" | "RS512"; readonly key: KeyObject };

/** The JWT app that this action acts as. */
export interface App {
  readonly clientId: string;
  /** The `sub` claim; the platform takes any. */
  readonly subject: string;
  readonly signing: SigningKey;
  /** For apps that enforce JWE. */
  readonly encryption?: TokenEncryption | undefined;
}

/** Seconds that `iat` lies in the past, so that a platform whose clock is behind doesn't see a token of the future. */
const BACKDATED_SECONDS = 30;

/** Seconds that a token is valid for from now; the platform allows an hour with `jti`. */
const VALID_SECONDS = 300;

/**
 * Signs a token for one request: `appId`, `sub`, `iat`, `exp` and `jti`, as the platform's public APIs want it.
 *
 * @param now milliseconds since the epoch
 * @param id the `jti`: an app can enforce it, and refuses one seen before as a replay
 */
export function signToken({ clientId, subject, signing }: App, now: number, id: string): string {
  const seconds = Math.floor(now / 1000);
  const claims = {
    appId: clientId,
    sub: subject,
    iat: seconds - BACKDATED_SECONDS,
    exp: seconds + VALID_SECONDS,
    jti: id,
  };
  // Without a key object, the library would first try to read the secret as a PEM.
  const key = "secret" in signing ? createSecretKey(signing.secret, "utf8") : signing.key;
  return jwt.sign(claims, key, { algorithm: signing.algorithm });
}

/** Makes a token for one request: signed, and encrypted where the app enforces that. */
export async function makeToken(app: App, now: number, id: string): Promise<string> {
  const token = signToken(app, now, id);
  return app.encryption ? encryptToken(token, app.encryption) : token;
}
