import { createPrivateKey, type KeyObject } from "node:crypto";

/** RS256 and RS512 need at least this many bits (RFC 7518 §3.3). */
const MIN_BITS = 2048;

/** Says whether a text is or contains a PEM, in any form that `readPrivateKey` reads. */
export function looksLikePem(text: string): boolean {
  return unwrap(text).includes("-----BEGIN ");
}

/**
 * Reads a PEM private key for RS256 or RS512, as people paste it: also in quotes, as a JSON string, indented, with
 * `\n` or spaces in place of line breaks, or as base64 of a PEM.
 *
 * @returns the key, or what is wrong with the text and how to fix it, without any part of the key
 */
export function readPrivateKey(text: string): KeyObject | { readonly wrong: string } {
  const pem = unwrap(text);
  const fault = faultOfPem(pem);
  if (fault !== undefined) return { wrong: fault };
  try {
    return checkKey(createPrivateKey(withLineBreaks(pem)));
  } catch {
    return {
      wrong:
        "is damaged or cut off between its BEGIN and END lines: paste the whole file, with its line breaks",
    };
  }
}

/** Gives all forms in which a private key that is written like this can be shown: as given, as read, on one line. */
export function formsOfKey(text: string): readonly string[] {
  const pem = unwrap(text);
  const [, , body = ""] = BLOCK.exec(pem) ?? [];
  return [text, pem, withLineBreaks(pem), body.replace(/\s+/g, "")];
}

/** Takes a key out of quotes, a JSON string or base64, and makes escaped line breaks real ones. */
function unwrap(text: string): string {
  const plain = unquote(text);
  if (plain.includes("-----BEGIN ") || !/^[\w+/=\s-]+$/.test(plain)) return plain;
  const decoded = Buffer.from(plain, "base64").toString("latin1");
  return decoded.includes("-----BEGIN ") ? unquote(decoded) : plain;
}

function unquote(text: string): string {
  const trimmed = text.trim();
  const inner = /^["'`“‘](.*)["'`”’]$/s.exec(trimmed)?.[1] ?? trimmed;
  return inner
    .replace(/\\+r\\+n|\\+[nr]/g, "\n")
    .replaceAll("\\/", "/")
    .trim();
}

/** A private key within a text: its label and its base64. */
const BLOCK = /-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----(.*?)-----END \1-----/s;

/** Writes the private key in a text as the PEM that OpenSSL reads: lines of 64 characters. */
function withLineBreaks(pem: string): string {
  const [, label, body = ""] = BLOCK.exec(pem) ?? [];
  if (label === undefined) return pem;
  const lines = body.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

/** No message contains a BEGIN or END line as it is in the key, because the runner masks a secret line by line. */
function faultOfPem(pem: string): string | undefined {
  if (/^[\w~.:/\\-]+\.(pem|key|p8)$/i.test(pem))
    return "is the name of a file: set it to the key in that file";
  if (!pem.includes("-----BEGIN ")) return "is not a PEM: it must start with a BEGIN PRIVATE KEY line";
  if (/-----BEGIN ENCRYPTED|Proc-Type:.*ENCRYPTED/.test(pem)) {
    return "is encrypted with a passphrase: decrypt it first, openssl pkey -in key.pem -out plain.pem";
  }
  if (pem.includes("-----BEGIN OPENSSH")) {
    return "is in OpenSSH's own format: convert it, ssh-keygen -p -m PEM -f key";
  }
  if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
    return /-----BEGIN ((RSA )?PUBLIC KEY|CERTIFICATE)/.test(pem)
      ? "is a public key or a certificate, which the platform has: set it to the private key that belongs to it"
      : "is a PEM, but not of a private key: set it to the private key of the JWT app";
  }
  if (!/-----END [A-Z ]*PRIVATE KEY-----/.test(pem))
    return "is cut off: its last line, END PRIVATE KEY, is missing";
  return undefined;
}

function checkKey(key: KeyObject): KeyObject | { readonly wrong: string } {
  if (key.asymmetricKeyType !== "rsa") {
    return { wrong: `is of type ${key.asymmetricKeyType ?? "unknown"}: RS256 and RS512 need an RSA key` };
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MIN_BITS)
    return { wrong: `has ${bits} bits, too short: RS256 and RS512 need at least ${MIN_BITS}` };
  return key;
}
