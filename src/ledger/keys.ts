import { createSecretKey, hkdfSync, type KeyObject, scryptSync } from "node:crypto";
import type { SigningKey } from "../kore/token.ts";

/** What a ledger's entries and checks are made with. */
export interface Keys {
  readonly entries: Uint8Array;
  readonly checks: KeyObject;
}

/** 50 ms and 16 MiB for each guess at a secret that somebody made up. */
const SCRYPT = { N: 16_384, r: 8, p: 1 };

const KEY_BYTES = 32;

/**
 * Derives a ledger's keys from what the app signs with: a secret, which may be guessable, or a private key, which isn't.
 *
 * @param salt the file's own random bytes
 */
export function deriveKeys(signing: SigningKey, salt: Uint8Array): Keys {
  const bytes =
    "secret" in signing
      ? scryptSync(signing.secret, salt, 2 * KEY_BYTES, SCRYPT)
      : Buffer.from(hkdfSync("sha256", pkcs8(signing.key), salt, "kore-notify-ledger", 2 * KEY_BYTES));
  return {
    entries: bytes.subarray(0, KEY_BYTES),
    checks: createSecretKey(bytes.subarray(KEY_BYTES)),
  };
}

/** The key's content, however its PEM is written. */
function pkcs8(key: KeyObject): Buffer {
  return key.export({ type: "pkcs8", format: "der" });
}
