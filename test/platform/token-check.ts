import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { compactDecrypt, errors, type JWTPayload, jwtVerify } from "jose";
import { Refused, SEEN_ERRORS } from "./answers.ts";

const HOUR_IN_SECONDS = 3600;
const CONTENT_ENCRYPTIONS = ["A128CBC-HS256", "A128GCM", "A256GCM"];

/** A JWT app, as it is set up on the platform. */
export interface JwtApp {
  /** What the `appId` claim must be. */
  readonly clientId: string;
  /** The one algorithm that tokens may be signed with. */
  readonly algorithm: "HS256" | "HS512" | "RS256" | "RS512";
  /** The client secret for `HS…`; the public key as PEM for `RS…`. */
  readonly key: string;
  /** Refuses tokens without `jti`. A `jti` that is there is checked in any case. */
  readonly enforceJti: boolean;
  /** Refuses tokens that are not encrypted to this key: an RSA private key as PEM, and its `kid` if tokens must name it. */
  readonly enforceJwe?: { readonly privateKey: string; readonly kid?: string };
  /** Whether the "Proactive Messages" scope is enabled. */
  readonly scope: boolean;
  /** Whether the app was published after that. */
  readonly published: boolean;
}

/**
 * Checks the token in a request's headers at `now` (milliseconds).
 *
 * @returns the verified claims
 * @throws {Refused} 401, with the documented error if there is one
 */
export type TokenCheck = (headers: IncomingHttpHeaders, now: number) => Promise<JWTPayload>;

/**
 * A token check for one app, which remembers each `jti` it has accepted.
 *
 * @throws {TypeError | Error} if a key of `app` cannot be read
 */
export function createTokenCheck(app: JwtApp): TokenCheck {
  const key = app.algorithm.startsWith("HS")
    ? createSecretKey(Buffer.from(app.key, "utf8"))
    : createPublicKey(app.key);
  const decrypt =
    app.enforceJwe && createDecryption(createPrivateKey(app.enforceJwe.privateKey), app.enforceJwe.kid);
  const seen = new Set<string>();

  return async (headers, now) => {
    const sent = bareToken(headers);
    const token = decrypt ? await decrypt(sent) : sent;
    const claims = await verify(token, key, app.algorithm, now);
    if (claims["appId"] !== app.clientId)
      throw Refused.as(SEEN_ERRORS.credentials, "the client ID is not the app's");
    checkClaims(claims, Math.floor(now / 1000), app.enforceJti);
    if (claims.jti !== undefined) {
      if (seen.has(claims.jti)) throw unverified("possibly a replay");
      seen.add(claims.jti);
    }
    return claims;
  };
}

/** Checks that the app may send proactive notifications at all; throws {@link Refused} if not. */
export function checkAccess(app: JwtApp): void {
  if (!app.scope) throw Refused.as(SEEN_ERRORS.scope, 'the app lacks the scope "Proactive Messages"');
  if (!app.published) throw Refused.as(SEEN_ERRORS.scope, "the app's changes are not published");
}

function bareToken({ auth, authorization }: IncomingHttpHeaders): string {
  if (typeof auth === "string" && auth !== "") {
    if (!/\s/.test(auth)) return auth;
    throw Refused.as(SEEN_ERRORS.malformedToken, 'header "auth" must carry the bare token, without "Bearer"');
  }
  const instead = authorization === undefined ? "" : '; it is read from there, not from "Authorization"';
  throw Refused.as(SEEN_ERRORS.credentials, `header "auth" with a JWT is missing${instead}`);
}

/** Takes a nested JWT out of its compact JWE (RFC 7519, section 5.2: `cty` must say `JWT`). */
function createDecryption(key: KeyObject, kid: string | undefined): (token: string) => Promise<string> {
  return async (token) => {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(token, key, {
        keyManagementAlgorithms: ["RSA-OAEP"],
        contentEncryptionAlgorithms: CONTENT_ENCRYPTIONS,
      });
      if (protectedHeader.cty !== "JWT") throw unverified('the JWE\'s "cty" must be "JWT"');
      if (kid !== undefined && protectedHeader.kid !== kid)
        throw unverified("the JWE's \"kid\" is not the app's");
      return new TextDecoder().decode(plaintext);
    } catch (error) {
      if (error instanceof errors.JOSEError)
        throw unverified("the app enforces JWE, and this is no JWE to its key");
      throw error;
    }
  };
}

async function verify(token: string, key: KeyObject, algorithm: string, now: number): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: [algorithm], currentDate: new Date(now) });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unverified("jwt expired");
    if (error instanceof errors.JWTClaimValidationFailed) throw unverified(error.message);
    if (error instanceof errors.JWSInvalid) throw Refused.as(SEEN_ERRORS.malformedToken, error.message);
    if (error instanceof errors.JOSEError) throw Refused.as(SEEN_ERRORS.credentials, error.message);
    throw error;
  }
}

/** What the signature leaves open; `now` in seconds. */
function checkClaims({ sub, iat, exp, jti }: JWTPayload, now: number, enforceJti: boolean): void {
  if (typeof sub !== "string" || sub === "") throw unverified('"sub" is missing');
  if (iat !== undefined && iat > now) throw unverified('"iat" is in the future');
  if (jti === undefined) {
    if (enforceJti) throw unverified('"jti" is missing, and the app enforces it');
    return;
  }
  if (typeof jti !== "string" || jti === "") throw unverified('"jti" must be a string');
  if (exp === undefined || exp - now > HOUR_IN_SECONDS) {
    throw unverified('if "jti" claim "exp" must be <= 1 hour(s)');
  }
}

/** An error that begins like the documented ones about `jti`. */
function unverified(what: string): Refused {
  return new Refused(401, `error verifying the jwt: ${what}`);
}
