import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { INPUTS } from "../../src/inputs.ts";
import { SAMPLE_INPUTS } from "./action-on-platform.ts";
import {
  failing,
  GITHUB_TOKEN,
  PEOPLE,
  PROXY_CREDENTIALS,
  PROXY_PASSWORD,
  run,
  SECRET,
  SECRETS,
} from "./confidential-step.ts";
import { FAULT_CASES } from "./fault-cases.ts";
import { proxyRefuses } from "./fault-scenes.ts";
import { expectNoLeak } from "./leaks.ts";
import { SILENCE_MS, swiftEnvironment } from "./swift-environment.ts";

describe.concurrent("a fault", () => {
  test.for(FAULT_CASES)("$name", async ({ stage, isSilent }) => {
    const scene = await stage((n) => n === 1);
    try {
      const { inputs, ...options } = scene.options;
      using ended = await run({
        ...options,
        env: { ...(isSilent && swiftEnvironment({ timeoutMs: SILENCE_MS })), ...options.env },
        inputs: { "client-secret": SAMPLE_INPUTS["client-secret"], ...inputs },
      });
      const tokens = scene.platform.requests.map(({ headers }) => String(headers["auth"]));
      const secrets = [SAMPLE_INPUTS["client-secret"], GITHUB_TOKEN, ...tokens];
      expectNoLeak(ended, { secrets, people: PEOPLE });
    } finally {
      await scene.close();
    }
  });

  test.for([407, 502])("of a proxy that has a password, %i", async (status) => {
    const scene = await proxyRefuses(status)(() => true);
    const https_proxy = scene.options.env?.["https_proxy"]?.replace("//", `//${PROXY_CREDENTIALS}@`);
    await failing({ ...scene.options, env: { ...scene.options.env, https_proxy } }).finally(() =>
      scene.close(),
    );
  });

  test.for([
    `http://u:${PROXY_PASSWORD}@proxy:x`,
    `u:${PROXY_PASSWORD}@proxy`,
    `http://${PROXY_CREDENTIALS}@127.0.0.1:1`,
  ])("of the proxy %s, which can't be used", async (https_proxy) => {
    await failing({ inputs: { host: "https://platform.invalid" }, env: { https_proxy } });
  });

  test("of the action itself", async () => {
    const env = { NODE_OPTIONS: `--import ${new URL("crash-itself.mjs", import.meta.url)}` };
    using ended = await run({ env });
    expect(ended.log).toContain("This is a fault of the action itself");
    expectNoLeak(ended, { secrets: SECRETS, people: PEOPLE });
  });

  test.for(["::add-mask::", ": not processed", ": attempt 2"])("and a cancellation at %j", async (line) => {
    const preload = new URL("signal-itself.mjs", import.meta.url);
    await failing({ env: { NODE_OPTIONS: `--import ${preload}`, SIGNAL: "SIGINT", SIGNAL_AT: line } });
  });
});

describe.concurrent("an input", () => {
  const bad = [
    SECRET,
    `https://u:${GITHUB_TOKEN}@x/?${SECRET}`,
    `{{ ${SECRET} }}`,
    "Ann.O'Hara+news@example.com",
    "U0ABC123DEF",
  ];
  test.for(Object.keys(INPUTS).filter((name) => name !== "show-identities"))(
    "%s with something else in it",
    async (name) => {
      for (const value of bad) {
        const isSecret = name === "client-secret" || name === "github-token";
        const inputs = { "client-secret": SECRET, ...(isSecret ? {} : { [name]: value }) };
        using ended = await run({ inputs: { "dry-run": "true", ...inputs } });
        // Who a token is for isn't hidden, nor what stands in a place of its own in what is sent.
        const people = name === "client-id" || name === "jwt-subject" || name === "bot-id" ? [] : PEOPLE;
        expectNoLeak(ended, { secrets: SECRETS, people });
      }
    },
  );

  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const lines = pem.trim().split("\n");
  const locked = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" } as const;
  const keys: Readonly<Record<string, string>> = {
    encrypted: privateKey.export(locked).toString(),
    public: publicKey.export({ type: "spki", format: "pem" }).toString(),
    EC: generateKeyPairSync("ec", { namedCurve: "P-256" })
      .privateKey.export({ type: "sec1", format: "pem" })
      .toString(),
    short: generateKeyPairSync("rsa", { modulusLength: 1024 })
      .privateKey.export({ type: "pkcs1", format: "pem" })
      .toString(),
    "cut off": lines.slice(0, 9).join("\n"),
    "without its BEGIN": lines.slice(1).join("\r\n"),
    damaged: lines.toSpliced(9, 3).join("\n"),
    "in one line": lines.join(" "),
    "its base64 alone": lines.slice(1, -1).join(""),
    "in base64": Buffer.from(pem).toString("base64"),
    "with \\n written out, and damaged": lines.toSpliced(9, 3).join("\\r\\n"),
    "good, and refused": pem,
  };
  test.for(Object.entries(keys))("private-key: %s", async ([, key]) => {
    const secrets = key.split(/\s|\\r\\n/).filter((line) => line.length > 16);
    for (const other of [
      {},
      { channel: key, "identities-file": key, "message-variables": key, "jwe-public-key": key },
    ])
      await failing({ inputs: { "jwt-algorithm": "RS256", "private-key": key, ...other } }, secrets);
    await failing({ inputs: { "client-secret": key } }, secrets);
  });
});

describe.concurrent("a roster", () => {
  const [ann, umit, brien, slackId] = PEOPLE;
  const rosters: Readonly<Record<string, string | Buffer>> = {
    "two words.txt": `${ann} ${umit}\n${slackId}\u200B\n`,
    "too long.txt": `${ann}${"x".repeat(320)}\n${umit}`,
    "latin1.txt": Buffer.from(`${ann}\n${umit}`, "latin1"),
    "utf16.txt": Buffer.from(`\uFEFF${ann}\n${umit}`, "utf16le"),
    "unknown.xlsx": `${ann}`,
    "no header.csv": `${ann},${slackId}\n${umit},x\n`,
    "one column.csv": `${slackId}\n${ann}\n`,
    "quotes.csv": `email\n"${ann}\n${umit}"x\n`,
    "ragged.csv": `email,name\n${ann}\n${umit},b,c,d\n`,
    "unclosed.yml": `ops: [${ann}, ${umit}\n`,
    "mapping.yml": `ops:\n  ${ann}: ${umit}\n`,
    "twice.yml": `${ann}: [x]\n${ann}: [y]\n`,
    "alias.yml": `ops: *${slackId}\n`,
    "tag.yml": `- !${slackId} ${ann}\n`,
    "number.yml": `- 12\n- ${ann}: 1\n- ${umit}\n`,
    "unclosed.json": `["${ann}", "${umit}"`,
    "comma.json": `{"ops": ["${ann}",, "${umit}"]}`,
    "mapping.json": JSON.stringify({ ops: [{ [`${ann}`]: brien }] }),
    "bare.json": `${ann}`,
  };
  test.for(Object.entries(rosters))("%s", async ([name, content]) => {
    for (const group of ["", "ops", "nobody"]) {
      const inputs = { identities: "", "identities-file": name, "identities-group": group };
      await failing({ inputs, files: { [name]: content } });
    }
  });
});
