import type { PeerCertificate } from "node:tls";
import { describe, expect, test } from "vitest";
import { explainFailure, type Failure, proxyName } from "../../src/kore/connection-failure.ts";
import type { ProxyServer } from "../../src/kore/proxy.ts";
import { ProxyError } from "../../src/kore/tunnel.ts";

const TARGET = new URL("https://bots.example.com:8443/api/public/bot/st-1/notify");
const OWN_CA = expect.stringMatching(/^If your own CA signs it, set NODE_EXTRA_CA_CERTS, in the `env`/);

/** An error of Node's HTTP client. */
function errorWith(code: string, more: object = {}): Error {
  return Object.assign(new Error("words of OpenSSL"), { code, ...more });
}

/** What the platform presented, as far as a message tells it. */
function certificate(fields: object): PeerCertificate {
  return fields as PeerCertificate;
}

describe("a connection that fails is not final, and says why", () => {
  test.each([
    ["ENOTFOUND", "the host name bots.example.com is unknown (ENOTFOUND)"],
    ["EAI_AGAIN", "the host name bots.example.com can't be looked up right now (EAI_AGAIN)"],
    ["ECONNREFUSED", "connection refused: nothing listens there (ECONNREFUSED)"],
    ["ECONNRESET", "the connection was reset (ECONNRESET)"],
    ["EPIPE", "the connection was closed (EPIPE)"],
    ["ETIMEDOUT", "the connection timed out (ETIMEDOUT)"],
    ["EHOSTUNREACH", "the host can't be reached (EHOSTUNREACH)"],
    ["ENETUNREACH", "the network can't be reached (ENETUNREACH)"],
    ["EPROTO", "the host doesn't speak TLS there (EPROTO)"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "the host doesn't speak TLS there (ERR_SSL_WRONG_VERSION_NUMBER)"],
    ["HPE_INVALID_CONSTANT", "the response is not HTTP (HPE_INVALID_CONSTANT)"],
    ["EWEIRD", "the connection failed (EWEIRD)"],
    // The other side doesn't accept a certificate of ours.
    ["ERR_SSL_TLSV1_ALERT_UNKNOWN_CERT", "the connection failed (ERR_SSL_TLSV1_ALERT_UNKNOWN_CERT)"],
  ])("%s", (code, reason) => {
    expect(explainFailure(errorWith(code), TARGET)).toEqual({ reason, isFinal: false });
  });

  test.each([
    ["EMFILE", "this process has too many open files (EMFILE)"],
    ["ENFILE", "this machine has too many open files (ENFILE)"],
    ["EADDRNOTAVAIL", "this machine has no free port (EADDRNOTAVAIL)"],
  ])("%s is about the machine", (code, reason) => {
    expect(explainFailure(errorWith(code), TARGET)).toEqual({
      reason,
      isFinal: false,
      advice: "Run fewer jobs on this machine at the same time, or raise its limits.",
    });
  });

  test("an error without a code has its name", () => {
    expect(explainFailure(new RangeError("no"), TARGET).reason).toBe("the connection failed (RangeError)");
  });
});

describe("a certificate that is refused is final, and says why", () => {
  const valid = certificate({
    subject: { CN: "bots.example.com" },
    issuer: { O: "Example Corp" },
    valid_from: "Jan  5 08:00:00 2031 GMT",
    valid_to: "Mar 31 23:59:59 2026 GMT",
  });
  const unnamed = certificate({ subject: {}, issuer: {}, valid_from: "", valid_to: "soon" });

  test.each<readonly [string, PeerCertificate | undefined, string, unknown]>([
    [
      "CERT_HAS_EXPIRED",
      valid,
      "it, or a certificate in its chain, has expired (valid until 2026-03-31)",
      "The operator of that server must renew it. Until then, the step sends nothing.",
    ],
    ["CERT_HAS_EXPIRED", unnamed, "it, or a certificate in its chain, has expired", expect.any(String)],
    ["CERT_HAS_EXPIRED", undefined, "it, or a certificate in its chain, has expired", expect.any(String)],
    [
      "CERT_NOT_YET_VALID",
      valid,
      "it, or a certificate in its chain, is not valid yet (valid from 2031-01-05)",
      "Check the clock of the runner.",
    ],
    [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      valid,
      'it is self-signed, "bots.example.com", and not trusted here',
      OWN_CA,
    ],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", unnamed, "it is self-signed, and not trusted here", OWN_CA],
    ...[
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    ].map(
      (code) =>
        [code, valid, 'it is signed by a CA that is not trusted here, "Example Corp"', OWN_CA] as const,
    ),
    ["UNABLE_TO_GET_ISSUER_CERT", undefined, "it is signed by a CA that is not trusted here", OWN_CA],
    ["CERT_REVOKED", valid, "it can't be verified", "The operator of that server must fix it."],
    ["INVALID_PURPOSE", valid, "it can't be verified", "The operator of that server must fix it."],
  ])("%s", (code, presented, why, advice) => {
    expect(explainFailure(errorWith(code), TARGET, presented)).toEqual({
      reason: `the certificate of bots.example.com:8443 was refused: ${why} (${code})`,
      advice,
      isFinal: true,
    });
  });

  const forOthers = (more: object) => explainFailure(errorWith("ERR_TLS_CERT_ALTNAME_INVALID", more), TARGET);

  test("it names the hosts that the certificate is for, on one line, and not all of a thousand", () => {
    const names = `DNS:a.example.com,\n${"DNS:b.example.com, ".repeat(1000)}`;
    const { reason, advice } = forOthers({ cert: { subjectaltname: names } });
    expect(reason).toMatch(/it is for other hosts, DNS:a\.example\.com, ?DNS:b\.example\.com, [^\n]+ \(ERR_/);
    expect(reason.length).toBeLessThan(400);
    expect(advice).toBe("Check `host`: it must be spelled as in the certificate.");
    expect(forOthers({}).reason).toMatch(/ it is for other hosts \(ERR_TLS/);
  });
});

describe("a proxy that doesn't connect", () => {
  const proxy: ProxyServer = {
    protocol: "http:",
    host: "proxy.corp",
    port: 3128,
    variable: "HTTPS_PROXY",
    address: "proxy.corp:3128",
    authorization: undefined,
  };
  const me = { ...proxy, authorization: "Basic bWU6cHc=" };
  const through = (server: ProxyServer, status: number | undefined, cause?: Error): Failure =>
    explainFailure(new ProxyError(server, status, cause), TARGET);

  test("is called by its address and its variable", () => {
    expect(proxyName(me)).toBe("the proxy proxy.corp:3128 (HTTPS_PROXY)");
  });

  test("and wants credentials: nothing else will help", () => {
    const advice =
      "Percent-encode special characters in the user name and the password. Basic authentication is the only scheme that is supported.";
    expect(through(proxy, 407)).toEqual({
      reason:
        "the proxy proxy.corp:3128 (HTTPS_PROXY) asks for credentials (407): the URL in HTTPS_PROXY needs a user name and a password",
      advice,
      isFinal: true,
    });
    expect(through(me, 407)).toEqual({
      reason:
        "the proxy proxy.corp:3128 (HTTPS_PROXY) rejected the user name or the password in HTTPS_PROXY (407)",
      advice,
      isFinal: true,
    });
  });

  test.each([
    [502, undefined, "the proxy proxy.corp:3128 (HTTPS_PROXY) refused to connect to the platform (502)"],
    [undefined, undefined, "the proxy proxy.corp:3128 (HTTPS_PROXY) doesn't speak HTTP"],
    [
      undefined,
      errorWith("ENOTFOUND"),
      "can't connect to the proxy proxy.corp:3128 (HTTPS_PROXY): the host name proxy.corp is unknown (ENOTFOUND)",
    ],
  ])("with status %s", (status, cause, reason) => {
    expect(through(proxy, status, cause)).toEqual({ reason, isFinal: false });
  });

  test("because its certificate isn't trusted", () => {
    expect(through(proxy, undefined, errorWith("DEPTH_ZERO_SELF_SIGNED_CERT"))).toEqual({
      reason:
        "the certificate of the proxy proxy.corp:3128 (HTTPS_PROXY) was refused: it is self-signed, and not trusted here (DEPTH_ZERO_SELF_SIGNED_CERT)",
      advice: OWN_CA,
      isFinal: true,
    });
  });
});
