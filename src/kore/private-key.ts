import { createPrivateKey, type KeyObject } from "node:crypto";

/** RS256 and RS512 need at least this many bits (RFC 7518 §3.3). */
const MIN_BITS = 2048;

/** Says whether a text is, or pretends to be, a PEM. */
export function looksLikePem(text: string): boolean {
  return text.includes("-----BEGIN ");
}

/**
 * Reads a PEM private key for RS256 or RS512; line breaks may be written out as `\n`.
 *
 * @returns the key, or what is wrong with the text and how to mend it, naming nothing of the key itself
 */
export function readPrivateKey(text: string): KeyObject | { readonly wrong: string } {
  const pem = text.replace(/\\r\\n|\\n/g, "\n").trim();
  const fault = faultOfPem(pem);
  if (fault !== undefined) return { wrong: fault };
  try {
    return checkKey(createPrivateKey(pem));
  } catch {
    return {
      wrong:
        "is damaged or cut off between its BEGIN and END lines: paste the whole file, with its line breaks",
    };
  }
}

/** Its words quote no BEGIN or END line as it stands there: the runner masks a secret line by line. */
function faultOfPem(pem: string): string | undefined {
  if (!looksLikePem(pem)) return "is no PEM: it must begin with a BEGIN PRIVATE KEY line";
  if (/-----BEGIN ENCRYPTED|Proc-Type:.*ENCRYPTED/.test(pem)) {
    return "is encrypted with a passphrase: decrypt it first, openssl pkey -in key.pem -out plain.pem";
  }
  if (pem.includes("-----BEGIN OPENSSH")) {
    return "is in OpenSSH's own format: convert it, ssh-keygen -p -m PEM -f key";
  }
  if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
    return /-----BEGIN ((RSA )?PUBLIC KEY|CERTIFICATE)/.test(pem)
      ? "is a public key or a certificate: the platform has that one; give the private key it belongs to"
      : "is a PEM, but not of a private key";
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
