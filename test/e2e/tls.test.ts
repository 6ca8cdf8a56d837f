import { describe, expect, test } from "vitest";
import { errors, runStep } from "./action-on-platform.ts";
import { createCertificate } from "./certificates.ts";
import {
  type CompanyOptions,
  ca,
  platformCertificate,
  runStepInCompany,
  trusting,
} from "./company-network.ts";
import { startEchoingServer } from "./echoing-server.ts";

const atLocalhost = (port: number) => `https://localhost:${port}`;
const longAgo = { from: new Date("2020-01-01"), until: new Date("2020-02-01") };
const later = { from: new Date("2124-01-01"), until: new Date("2124-02-01") };

describe.concurrent("a platform behind the company's own CA", () => {
  test.each([
    ["a name", atLocalhost],
    ["an IPv4 address", (port: number) => `https://127.0.0.1:${port}`],
  ])("is trusted with NODE_EXTRA_CA_CERTS, at %s", async (_, host) => {
    await runStepInCompany({ ...trusting, host }, ({ run, platform }) => {
      expect(errors(run)).toEqual([]);
      expect(platform.deliveries).toHaveLength(1);
      expect(run.stderr).toBe("");
    });
  });

  test("without it nothing is sent, and the error says whom to trust and how", async () => {
    const error = await refusalOf({});
    expect(error).toMatch(
      /the certificate of localhost:\d+ was refused: it is signed by a CA that is not trusted here, "Example Corp Root CA" \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)/,
    );
    expect(error).toContain("set NODE_EXTRA_CA_CERTS");
  });

  test("with a file that isn't there, likewise, and Node's warning names the file", async () => {
    const options = { host: atLocalhost, env: { NODE_EXTRA_CA_CERTS: "/nowhere/ca.pem" } };
    await runStepInCompany(options, ({ run, platform }) => {
      expect(errors(run).join("\n")).toContain("set NODE_EXTRA_CA_CERTS");
      expect(run.log).toMatch(/Warning: Ignoring extra certs from `\/nowhere\/ca\.pem`/);
      expect(platform.requests).toEqual([]);
    });
  });

  test("is not trusted for being told not to verify", async () => {
    const options = { host: atLocalhost, env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } };
    await runStepInCompany(options, ({ run, platform }) => {
      expect(errors(run).join("\n")).toContain("was refused");
      expect(platform.requests).toEqual([]);
    });
  });

  test("which it shows too", async () => {
    const certificate = { ...platformCertificate, cert: `${platformCertificate.cert}\n${ca.cert}` };
    expect(await refusalOf({ certificate })).toContain(
      'it is signed by a CA that is not trusted here, "Example Corp Root CA" (SELF_SIGNED_CERT_IN_CHAIN)',
    );
  });
});

describe.concurrent("GitHub's API behind the company's own CA", () => {
  const inputs = { "message-value": "", "message-template": "job-status" };
  const token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";

  test("is used where the CA is trusted", async () => {
    await using api = await startEchoingServer(() => ({ status: 200, body: {} }), platformCertificate);
    const env = { ...trusting.env, GITHUB_API_URL: api.url };
    await runStep({ ...trusting, inputs, env, token }, ({ platform }) => {
      expect(api.tokens).toContain(token);
      expect(platform.deliveries).toHaveLength(1);
    });
  });

  test("gets no token without that, even if Node.js is not to verify, and the card is sent", async () => {
    await using api = await startEchoingServer(() => ({ status: 200, body: {} }), platformCertificate);
    const env = { GITHUB_API_URL: api.url, NODE_TLS_REJECT_UNAUTHORIZED: "0" };
    await runStep({ inputs, env, token }, ({ run, platform }) => {
      expect(api.tokens).toEqual([]);
      expect(run.log).toContain("Can't get from GitHub's API which jobs failed: it didn't respond");
      expect(platform.deliveries).toHaveLength(1);
    });
  });
});

describe.concurrent("a certificate is refused, whomever the step trusts, that", () => {
  test.each([
    [
      "has expired",
      { hosts: ["localhost"], ca, ...longAgo },
      "has expired (valid until 2020-02-01) (CERT_HAS_EXPIRED)",
    ],
    [
      "is not valid yet",
      { hosts: ["localhost"], ca, ...later },
      "is not valid yet (valid from 2124-01-01) (CERT_NOT_YET_VALID)",
    ],
    [
      "is another host's",
      { hosts: ["other.test"], ca },
      "it is for other hosts, DNS:other.test (ERR_TLS_CERT_ALTNAME_INVALID)",
    ],
    [
      "has only an address of another",
      { hosts: ["192.0.2.1"], ca },
      "it is for other hosts, IP Address:192.0.2.1 (ERR_TLS_CERT_ALTNAME_INVALID)",
    ],
    [
      "is self-signed",
      { hosts: ["localhost"] },
      'it is self-signed, "localhost", and not trusted here (DEPTH_ZERO_SELF_SIGNED_CERT)',
    ],
  ])("%s", async (_, options, says) => {
    const certificate = await createCertificate(options);
    const error = await refusalOf({ ...trusting, certificate });
    expect(error).toContain(says);
    expect(error.includes("NODE_EXTRA_CA_CERTS")).toBe(says.includes("not trusted here"));
  });
});

/** What the step says of a platform to which it sends nothing, and which it asks but once. */
async function refusalOf(options: CompanyOptions): Promise<string> {
  let said = "";
  await runStepInCompany({ host: atLocalhost, ...options }, ({ run, platform }) => {
    said = errors(run).join("\n");
    expect(run.outputs).toMatchObject({ status: "FAILURE", "unsent-count": "1", "unknown-count": "0" });
    expect(platform.requests).toEqual([]);
    expect(platform.connectionCount).toBe(1);
    expect(run.stderr).toBe("");
  });
  return said;
}
