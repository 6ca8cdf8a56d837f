import { generateKeyPairSync, KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import { formsOfKey, looksLikePem, readPrivateKey } from "../../src/kore/private-key.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pkcs8 = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const pkcs1 = rsa.privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const locked = { format: "pem", cipher: "aes-256-cbc", passphrase: "x" } as const;
const lockedPkcs1 = rsa.privateKey.export({ type: "pkcs1", ...locked }).toString();
const lines = pkcs8.trim().split("\n");
const certificate = block("CERTIFICATE", rsa.publicKey.export({ type: "spki", format: "der" }));

function block(label: string, bytes: Buffer): string {
  const base64 = bytes.toString("base64").replace(/.{64}/g, "$&\n");
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function pemOf(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

describe("a key is read", () => {
  test.each([
    ["PKCS#8", pkcs8],
    ["PKCS#1", pkcs1],
    ["with CRLF", pkcs8.replaceAll("\n", "\r\n")],
    ["with \\n written out", pkcs8.replaceAll("\n", "\\n")],
    ["with \\r\\n written out", pkcs1.replaceAll("\n", "\\r\\n")],
    ["with blank lines around it", `\n\n  ${pkcs8}\n \n`],
    ["without a line break at its end", pkcs8.trim()],
    ["behind what openssl pkcs12 says of it", `Bag Attributes\n    friendlyName: bot\n${pkcs8}`],
    ["next to its certificate", pkcs8 + certificate],
    ["with lone CR", pkcs8.replaceAll("\n", "\r")],
    ["with \\\\n written out twice", pkcs8.replaceAll("\n", "\\\\n")],
    ["with spaces for line breaks", lines.join(" ")],
    [
      "with its lines joined",
      lines
        .slice(1, -1)
        .join("")
        .replace(/^|$/g, "")
        .replace(/^(.*)$/, `${lines[0]}$1${lines.at(-1)}`),
    ],
    ["indented", lines.map((line) => `    ${line}`).join("\n")],
    ["indented by tabs, with CRLF", lines.map((line) => `\t${line}`).join("\r\n")],
    ["in double quotes", `"${pkcs8}"`],
    ["in single quotes", `'${pkcs8.trim()}'`],
    ["in quotes, with \\n", `'${pkcs8.replaceAll("\n", "\\n")}'`],
    ["as a JSON string", JSON.stringify(pkcs8)],
    ["as a JSON string with escaped slashes", JSON.stringify(pkcs1).replaceAll("/", "\\/")],
    ["as base64", base64(pkcs8)],
    ["as base64 in lines", base64(pkcs1).replace(/.{76}/g, "$&\n")],
    ["as base64 in quotes", `"${base64(pkcs8)}"`],
    ["as base64 of a JSON string", base64(JSON.stringify(pkcs8))],
    ["as base64url", Buffer.from(pkcs8).toString("base64url")],
    ["with a byte order mark", `\ufeff${pkcs8}`],
  ])("%s", (_, text) => {
    const key = readPrivateKey(text);
    expect(key instanceof KeyObject && key.equals(rsa.privateKey)).toBe(true);
  });

  test("of 3072 bits", () => {
    const key = readPrivateKey(pemOf(generateKeyPairSync("rsa", { modulusLength: 3072 }).privateKey));
    expect(key).toMatchObject({ asymmetricKeyDetails: { modulusLength: 3072 } });
  });
});

const middle = lines.length / 2;
const unusable: readonly [string, string, RegExp][] = [
  ["encrypted, PKCS#8", rsa.privateKey.export({ type: "pkcs8", ...locked }).toString(), /^is encrypted/],
  ["encrypted, PKCS#1", lockedPkcs1, /^is encrypted/],
  ["encrypted, in one line", lockedPkcs1.replaceAll("\n", " "), /^is encrypted/],
  ["public", rsa.publicKey.export({ type: "spki", format: "pem" }).toString(), /^is a public key/],
  ["public, PKCS#1", rsa.publicKey.export({ type: "pkcs1", format: "pem" }).toString(), /^is a public key/],
  ["a certificate", certificate, /^is a public key or a certificate/],
  ["EC", pemOf(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey), /^is of type ec:/],
  [
    "EC, SEC 1",
    generateKeyPairSync("ec", { namedCurve: "P-256" })
      .privateKey.export({ type: "sec1", format: "pem" })
      .toString(),
    /^is of type ec:/,
  ],
  ["Ed25519", pemOf(generateKeyPairSync("ed25519").privateKey), /^is of type ed25519:/],
  [
    "RSA-PSS",
    pemOf(generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).privateKey),
    /^is of type rsa-pss:/,
  ],
  [
    "short",
    pemOf(generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey),
    /^has 1024 bits, too short/,
  ],
  ["cut off", lines.slice(0, middle).join("\n"), /^is cut off: its last line/],
  ["without its END", lines.slice(0, -1).join("\n"), /^is cut off: its last line/],
  ["cut off in its END", pkcs8.trim().slice(0, -3), /^is cut off: its last line/],
  ["only its first line", lines[0] ?? "", /^is cut off: its last line/],
  ["without its BEGIN", lines.slice(1).join("\n"), /^is not a PEM: it must start with/],
  ["without its middle", lines.toSpliced(middle, 3).join("\n"), /^is damaged or cut off between/],
  ["without anything in it", `${lines[0]}\n${lines.at(-1)}`, /^is damaged or cut off between/],
  ["OpenSSH", block("OPENSSH PRIVATE KEY", Buffer.from("openssh-key-v1")), /^is in OpenSSH's own format/],
  ["another PEM", block("X509 CRL", Buffer.alloc(60, 1)), /^is a PEM, but not of a private key/],
  ["garbage in a PEM", block("PRIVATE KEY", Buffer.alloc(1200, 7)), /^is damaged/],
  ["garbage", "correct horse battery staple", /^is not a PEM/],
  ["its base64 alone", lines.slice(1, -1).join(""), /^is not a PEM/],
  ["the name of its file", "keys/kore-key.pem", /^is the name of a file/],
  ["words that end in its file", "see bot.pem", /^is not a PEM/],
  ["the name of another file", "keys/kore.pem.txt", /^is not a PEM/],
  ["base64 of another text", Buffer.from("correct horse battery").toString("base64"), /^is not a PEM/],
  [
    "base64 of a public key",
    base64(rsa.publicKey.export({ type: "spki", format: "pem" }).toString()),
    /^is a public key/,
  ],
  ["cut off, as base64", base64(lines.slice(0, middle).join("\n")), /^is cut off/],
  ["cut off, in quotes", `"${lines.slice(0, middle).join("\n")}"`, /^is cut off/],
  ["encrypted, as a JSON string", JSON.stringify(lockedPkcs1), /^is encrypted/],
  ["empty", "", /^is not a PEM/],
];

describe("what is wrong with a key is named, without any of it", () => {
  test.each(unusable)("%s", (_, text, words) => {
    const read = readPrivateKey(text);
    expect(read).toEqual({ wrong: expect.stringMatching(words) });
    const { wrong } = "wrong" in read ? read : { wrong: "" };
    expect(wrong).not.toContain("-----");
    const secretParts = text.split(/\s+/).filter((part) => part.length >= 16);
    for (const part of secretParts) expect(wrong).not.toContain(part.slice(0, 16));
    // A file is masked line by line: none of its lines may stand in the words about it.
    for (const line of text.split("\n").filter((part) => part.trim() !== ""))
      expect(wrong).not.toContain(line);
  });
});

test("text that is no key is shown as it is", () => {
  expect(new Set(formsOfKey("hunter2"))).toEqual(new Set(["hunter2", ""]));
});

test("every form in which a key can be shown is known, however it is pasted", () => {
  const body = lines.slice(1, -1);
  for (const text of [
    pkcs8,
    JSON.stringify(pkcs8),
    base64(pkcs8),
    lines.join(" "),
    `  ${lines.join("\n  ")}`,
  ]) {
    const forms = formsOfKey(text);
    expect(forms).toContain(text);
    expect(forms).toContain(pkcs8);
    expect(forms).toContain(body.join(""));
  }
});

test("a PEM is distinguished from another text", () => {
  expect(
    [pkcs8, lockedPkcs1, certificate, `x ${lines[0]}`, base64(pkcs8), JSON.stringify(pkcs8)].every(
      looksLikePem,
    ),
  ).toBe(true);
  expect(["", "secret", "-----", "BEGIN PRIVATE KEY", base64("BEGIN PRIVATE KEY")].some(looksLikePem)).toBe(
    false,
  );
});
