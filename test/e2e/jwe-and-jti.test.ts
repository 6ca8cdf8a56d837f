import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { errors, people, runStep } from "./action-on-platform.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = JSON.stringify({ ...publicKey.export({ format: "jwk" }), kid: "k-1" });
const enforceJwe = { privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), kid: "k-1" };

describe("apps that enforce JTI or JWE", () => {
  test.each([
    ["JTI alone", { enforceJti: true }, {}],
    ["JWE alone", { enforceJti: false, enforceJwe }, { "jwe-public-key": jwk }],
    ["both", { enforceJti: true, enforceJwe }, { "jwe-public-key": jwk, "jwe-encryption": "A256GCM" }],
    ["neither", { enforceJti: false }, {}],
  ])(
    "%s: every request and every poll has a token of its own that the platform takes",
    async (_, app, inputs) => {
      const identities = people(2500).join("\n");
      await runStep(
        { inputs: { ...inputs, identities, wait: "true" }, platform: { app } },
        ({ run, platform }) => {
          expect(run.outputs).toMatchObject({ status: "SUCCESS", "delivered-count": "2500" });
          const ids = platform.requests.map(({ claims }) => claims?.jti);
          expect(new Set(ids).size).toBe(platform.requests.length);
          expect(platform.requests.every(({ status }) => status === 200)).toBe(true);
        },
      );
    },
  );

  test("an app that enforces JWE refuses a token that isn't encrypted, and the error says what to set", async () => {
    await runStep({ platform: { app: { enforceJwe } } }, ({ run }) => {
      expect(run.conclusion).toBe("failure");
      expect(errors(run)[0]).toContain("`jwe-public-key`");
    });
  });

  test("a key that demands RSA1_5 is an error that says so", async () => {
    const inputs = { "jwe-public-key": JSON.stringify({ ...JSON.parse(jwk), alg: "RSA1_5" }) };
    await runStep({ inputs }, ({ run, platform }) => {
      expect(errors(run)).toEqual([expect.stringMatching(/^jwe-public-key requires the algorithm RSA1_5/)]);
      expect(platform.requests).toEqual([]);
    });
  });

  test("jwe-encryption alone has no effect, and a notice says so", async () => {
    await runStep({ inputs: { "jwe-encryption": "A128GCM" } }, ({ run }) => {
      expect(run.annotations).toMatchObject([
        { level: "notice", message: expect.stringContaining("jwe-encryption has no effect") },
      ]);
    });
  });
});
