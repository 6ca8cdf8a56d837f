import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Exchange } from "../../src/kore/exchange.ts";
import { readProxy } from "../../src/kore/proxy.ts";
import { createTransport, type HttpRequest } from "../../src/kore/transport.ts";
import { answers, close, closedPort, type Play, serve } from "./raw-server.ts";

const read = (part: string) =>
  readFileSync(new URL(`../platform/localhost-${part}.pem`, import.meta.url), "utf8");
const localhost = { key: read("key"), cert: read("cert") };
const before = getCACertificates("default");

beforeEach(() => setDefaultCACertificates([...before, localhost.cert]));
afterEach(() => setDefaultCACertificates(before));

/** To a host that only a proxy knows: none is used for loopback hosts. */
function post(port = 443, host = "platform.kore.test"): HttpRequest {
  return { method: "POST", url: `https://${host}:${port}/`, headers: { auth: "the-token" }, body: "{}" };
}

/** Sends through a proxy, with its URL as `https_proxy` has it. */
function send(proxy: string, request = post(), timeoutMs = 10_000): Promise<Exchange> {
  return createTransport("test/1.0", timeoutMs, () => readProxy("https_proxy", proxy))(request);
}

interface ThroughProxy {
  readonly request?: HttpRequest;
  readonly user?: string;
  readonly timeoutMs?: number;
}

/** Posts through a proxy that plays so, and waits until both have let go of the connection. */
async function exchangeThrough(
  play: Play,
  { request, user = "", timeoutMs }: ThroughProxy = {},
): Promise<{ exchange: Exchange; received: string; proxyName: string }> {
  await using proxy = await serve(play);
  const proxyName = `the proxy 127.0.0.1:${proxy.port} (https_proxy)`;
  const exchange = await send(`http://${user}127.0.0.1:${proxy.port}`, request, timeoutMs);
  return { exchange, received: proxy.received, proxyName };
}

/** Connects to a port of this machine, whatever host it is asked for. */
function tunnelTo(port: number): Play {
  return (socket: Socket) => {
    socket.once("data", () => {
      const target = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket.pipe(target).pipe(socket);
      });
      target.on("error", () => socket.destroy());
      target.on("close", () => socket.destroy());
      socket.on("close", () => target.destroy());
    });
  };
}

describe("through a proxy", () => {
  const ok = answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

  // The name with its dot is no loopback host to the HTTP client, and the certificate's to TLS.
  test("the platform responds", async () => {
    await using platform = await serve(ok, localhost);
    const request = post(platform.port, "localhost.");
    const { exchange, received } = await exchangeThrough(tunnelTo(platform.port), { request });
    expect(exchange).toMatchObject({ kind: "response", status: 200, body: "ok", complete: true });
    expect(received).toMatch(/^CONNECT localhost\.:\d+ HTTP\/1\.1\r\n/);
    expect(received).not.toContain("the-token");
    expect(platform.received).toContain("auth: the-token");
  });

  test("a certificate of another host is refused", async () => {
    await using platform = await serve(ok, localhost);
    const { exchange } = await exchangeThrough(tunnelTo(platform.port));
    expect(exchange).toMatchObject({
      kind: "blocked",
      reason: expect.stringContaining("CERT_ALTNAME_INVALID"),
    });
    expect(platform.received).toBe("");
  });

  test("a connection that ends in the handshake", async () => {
    await using platform = await serve((socket) => socket.once("data", () => socket.destroy()));
    const { exchange } = await exchangeThrough(tunnelTo(platform.port));
    expect(exchange).toMatchObject({ kind: "not-sent" });
  });

  test("a connection that ends after the request", async () => {
    await using platform = await serve((socket) => socket.once("data", () => socket.destroy()), localhost);
    const request = post(platform.port, "localhost.");
    expect((await exchangeThrough(tunnelTo(platform.port), { request })).exchange).toMatchObject({
      kind: "lost",
    });
  });

  test("silence in the handshake", async () => {
    await using platform = await serve(() => {});
    const { exchange } = await exchangeThrough(tunnelTo(platform.port), { timeoutMs: 300 });
    expect(exchange).toEqual({ kind: "not-sent", reason: "no response within 0.3 s" });
  });

  test("silence after the request", async () => {
    await using platform = await serve(() => {}, localhost);
    const request = post(platform.port, "localhost.");
    const { exchange } = await exchangeThrough(tunnelTo(platform.port), { request, timeoutMs: 1_000 });
    expect(exchange).toEqual({ kind: "lost", reason: "no response within 1 s" });
    expect(platform.received).toContain("the-token");
  });
});

describe("a proxy that doesn't connect", () => {
  test("asks for credentials", async () => {
    const head = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n";
    const refusal = answers(`${head}Content-Length: 4\r\n\r\nno!\n`);
    const { exchange, received, proxyName } = await exchangeThrough(refusal);
    expect(exchange).toMatchObject({
      kind: "blocked",
      reason: `${proxyName} asks for credentials (407): the URL in https_proxy needs a user name and a password`,
    });
    expect(received).not.toContain("the-token");
  });

  test("gets those it was given", async () => {
    const refusal = answers("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", close);
    const { exchange, received, proxyName } = await exchangeThrough(refusal, { user: "me:p%40ss@" });
    expect(received).toContain(`proxy-authorization: Basic ${Buffer.from("me:p@ss").toString("base64")}\r\n`);
    expect(exchange).toMatchObject({
      kind: "blocked",
      reason: `${proxyName} rejected the user name or the password in https_proxy (407)`,
    });
  });

  test.each([403, 500, 502, 503, 504])("says %i", async (status) => {
    const refusal = answers(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const { exchange, proxyName } = await exchangeThrough(refusal);
    const reason = `${proxyName} refused to connect to the platform (${status})`;
    expect(exchange).toEqual({ kind: "not-sent", reason });
  });

  test.each<[string, Play]>([
    ["closes", (socket) => socket.once("data", () => socket.end())],
    ["resets", (socket) => socket.once("data", () => socket.resetAndDestroy())],
    ["closes at once", close],
    ["speaks something else", answers("SSH-2.0-OpenSSH_9.9\r\n")],
    ["connects, and says more", answers("HTTP/1.1 200 OK\r\n\r\nhello")],
    ["connects, and closes", answers("HTTP/1.1 200 OK\r\n\r\n", close)],
  ])("%s", async (_, play) => {
    const { exchange } = await exchangeThrough(play);
    expect(exchange).toEqual({
      kind: "not-sent",
      reason: expect.stringMatching(/^(can.t connect to )?the /),
    });
  });

  test.each<[string, Play]>([
    ["is silent", () => {}],
    ["is silent after half of an answer", answers("HTTP/1.1 200 OK\r\n")],
  ])("%s", async (_, play) => {
    const { exchange, proxyName } = await exchangeThrough(play, { timeoutMs: 300 });
    expect(exchange).toEqual({ kind: "not-sent", reason: `no response from ${proxyName} within 0.3 s` });
  });

  test("is not there", async () => {
    const port = await closedPort();
    const reason = `can't connect to the proxy 127.0.0.1:${port} (https_proxy): connection refused: nothing listens there (ECONNREFUSED)`;
    expect(await send(`http://me:secret@127.0.0.1:${port}`)).toEqual({
      kind: "not-sent",
      reason,
    });
  });

  test("has an unknown name", async () => {
    const reason = expect.stringContaining(
      "can't connect to the proxy nobody.invalid:3128 (https_proxy): the host name nobody.invalid ",
    );
    expect(await send("http://nobody.invalid:3128")).toEqual({ kind: "not-sent", reason });
  });

  test("is no URL: nothing goes out past it", async () => {
    expect(await send("http://me:50%@127.0.0.1:3128")).toEqual({
      kind: "blocked",
      reason: expect.stringMatching(/^https_proxy is not a URL like /),
    });
  });
});
