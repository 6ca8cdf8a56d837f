import { readFileSync } from "node:fs";
import { getCACertificates, setDefaultCACertificates, type TlsOptions } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTransport, type HttpRequest } from "../../src/kore/transport.ts";
import { startPlatform } from "../platform/platform.ts";
import { answers, close, type Play, serve } from "./raw-server.ts";

const transport = createTransport("test/1.0", 10_000);
const impatient = createTransport("test/1.0", 300);

const localhost = pairOf("../platform/localhost");
/** Made with `openssl ca -startdate 20200101000000Z -enddate 20200102000000Z`. */
const expired = pairOf("expired-localhost");

function pairOf(name: string) {
  const read = (part: string) => readFileSync(new URL(`${name}-${part}.pem`, import.meta.url), "utf8");
  return { key: read("key"), cert: read("cert") };
}

function post(port: number): HttpRequest {
  return { method: "POST", url: `https://127.0.0.1:${port}/`, headers: { auth: "the-token" }, body: "{}" };
}

/** Posts to a server that plays so. */
async function exchangeWith(
  play: Play,
  { tls, send = transport }: { tls?: TlsOptions; send?: typeof transport } = {},
) {
  await using server = await serve(play, tls);
  const exchange = await send(post(server.port));
  return { exchange, received: server.received };
}

const ok = answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
const before = getCACertificates("default");

describe("a certificate that is not trusted", () => {
  test.each([
    ["signed by nobody known", localhost, [], /^If your own CA signs it, set NODE_EXTRA_CA_CERTS/],
    ["expired", expired, [expired.cert], /^The operator of that server must renew it/],
  ] as const)("%s: nothing is sent, and it would come again", async (_, tls, trusted, advice) => {
    setDefaultCACertificates([...before, ...trusted]);
    const { exchange, received } = await exchangeWith(ok, { tls });
    setDefaultCACertificates(before);
    expect(exchange).toEqual({
      kind: "blocked",
      reason: expect.stringMatching(/^the certificate of 127\.0\.0\.1:\d+ was refused: it.* \([A-Z_]+\)$/),
      advice: expect.stringMatching(advice),
    });
    expect(received).toBe("");
  });
});

describe("no byte of the request was written", () => {
  test.each(["reset", "reset-in-handshake"] as const)("%s", async (fault) => {
    const platform = await startPlatform({ tls: localhost, faults: { connection: [fault] } });
    const exchange = await transport({ ...post(0), url: platform.url });
    expect(exchange).toEqual({ kind: "not-sent", reason: expect.stringMatching(/^the connection was /) });
    await platform.close();
  });

  test.each<[string, Play]>([
    ["closed in the handshake", (socket) => socket.once("data", () => socket.end())],
    ["closed before the handshake", close],
    ["HTTP on an https URL", answers("HTTP/1.1 400 Bad Request\r\n\r\n", close)],
    ["another protocol", answers("SSH-2.0-OpenSSH_9.9\r\n", close)],
    ["a TLS alert", answers(Buffer.from("15030300020228", "hex"), close)],
    ["half a TLS record", answers(Buffer.from("16030300ff02", "hex"), close)],
  ])("%s", async (_, play) => {
    const { exchange } = await exchangeWith(play);
    expect(exchange).toEqual({
      kind: "not-sent",
      reason: expect.stringMatching(/^(the connection|the host) /),
    });
  });

  test("a version of TLS that is too old", async () => {
    const tls = {
      ...localhost,
      maxVersion: "TLSv1.1",
      minVersion: "TLSv1",
      ciphers: "ALL:@SECLEVEL=0",
    } as const;
    expect((await exchangeWith(ok, { tls })).exchange).toMatchObject({ kind: "not-sent" });
  });

  test("silence instead of a handshake", async () => {
    const { exchange } = await exchangeWith(() => {}, { send: impatient });
    expect(exchange).toEqual({ kind: "not-sent", reason: "no response within 0.3 s" });
  });
});

describe("with a certificate that is trusted", () => {
  beforeEach(() => setDefaultCACertificates([...before, localhost.cert]));
  afterEach(() => setDefaultCACertificates(before));

  test.each<[string, Play]>([
    ["an answer", ok],
    [
      "an answer whose connection closes right after",
      answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", close),
    ],
    ["an answer until the connection closes", answers("HTTP/1.1 200 OK\r\n\r\nok", close)],
  ])("%s", async (_, play) => {
    const { exchange, received } = await exchangeWith(play, { tls: localhost });
    expect(exchange).toMatchObject({ kind: "response", status: 200, body: "ok", complete: true });
    expect(received).toMatch(/^POST \/ HTTP\/1\.1\r\n.*auth: the-token\r\n.*\r\n\r\n\{\}$/s);
  });

  test("a body cut off", async () => {
    const play = answers("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf", close);
    const { exchange } = await exchangeWith(play, { tls: localhost });
    expect(exchange).toMatchObject({ kind: "response", body: "half", complete: false });
  });

  test.each<[string, Play]>([
    ["closed after the request", (socket) => socket.once("data", () => socket.end())],
    ["broken after the request", (socket) => socket.once("data", () => socket.destroy())],
    ["closed after the handshake", close],
  ])("%s: the request may have been taken", async (_, play) => {
    expect((await exchangeWith(play, { tls: localhost })).exchange).toMatchObject({ kind: "lost" });
  });

  test.each([
    ["reset", transport],
    ["silence", createTransport("test/1.0", 1_000)],
  ] as const)("%s after the request: it may have been taken", async (kind, send) => {
    const platform = await startPlatform({ tls: localhost, faults: { notify: [{ kind, taken: true }] } });
    const url = `${platform.url}/api/public/bot/st-1/notify`;
    expect(await send({ ...post(0), url })).toMatchObject({ kind: "lost" });
    expect(platform.requests).toHaveLength(1);
    await platform.close();
  });
});
