import { createHmac, hash } from "node:crypto";
import type { SigningKey } from "../kore/token.ts";
import { deriveKeys, type Keys } from "./keys.ts";

/** Characters of a check: 16 bytes as base64url. */
export const CHECK_LENGTH = 22;

const FORMAT = "kore-notify-ledger";
const VERSION = "1";

/**
 * Writes a ledger's first line: format, version, salt, a check of the key, and a checksum, which tells damage from
 * another key.
 *
 * @param salt 16 random bytes
 */
export function writeHeader(salt: Uint8Array, keys: Keys): string {
  const fields = `${FORMAT} ${VERSION} ${Buffer.from(salt).toString("base64url")} ${keyCheck(keys)}`;
  return `${fields} ${checksum(fields)}`;
}

/**
 * Reads a ledger's first line.
 *
 * @returns the keys, or what is wrong and what to do: a verb phrase
 */
export function readHeader(
  line: string,
  signing: SigningKey,
): Keys | { readonly wrong: string; readonly otherKey?: true } {
  const [format, version = "", salt = "", check, sum, ...more] = line.split(" ");
  if (format !== FORMAT)
    return { wrong: "is not a ledger: its first line is not that of a ledger. Check the path." };
  if (sum !== checksum([format, version, salt, check].join(" ")) || more.length > 0)
    return {
      wrong: `is damaged in line 1, so it is not known who is in it. ${RESTORE}`,
    };
  if (version !== VERSION)
    return { wrong: "was written by a later version of this action: use that version, or a later one." };
  const keys = deriveKeys(signing, Buffer.from(salt, "base64url"));
  return keyCheck(keys) === check ? keys : { wrong: OTHER_KEY, otherKey: true };
}

/** What to do about a ledger that can't be read. */
export const RESTORE =
  "Restore an undamaged copy. To send to everyone, also to those who already got the message, delete it.";

const OTHER_KEY =
  "was made with another secret or key, so it is not known who is in it. Use the app's earlier secret or key, or a new file: a new file sends to everyone, also to those who already got the message.";

function keyCheck({ checks }: Keys): string {
  return createHmac("sha256", checks).update("key").digest("base64url").slice(0, CHECK_LENGTH);
}

function checksum(text: string): string {
  return hash("sha256", text, "base64url").slice(0, CHECK_LENGTH);
}
