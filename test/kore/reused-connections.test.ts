import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/kore/client.ts";
import { createTransport } from "../../src/kore/transport.ts";
import { serve } from "./raw-server.ts";

const read = (part: string) =>
  readFileSync(new URL(`../platform/localhost-${part}.pem`, import.meta.url), "utf8");
const localhost = { key: read("key"), cert: read("cert") };
const trusted = getCACertificates("default");

/** What a server does with a request; each counts from 1, over all connections. */
type Act = (socket: Socket, request: number) => void;

const accepted = answerOf(200, '{"_id":"ds-1"}');
const accept: Act = (socket) => socket.write(accepted);

function answerOf(status: number, body: string, header = ""): string {
  return `HTTP/1.1 ${status} Status\r\n${header}Content-Length: ${body.length}\r\n\r\n${body}`;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  setDefaultCACertificates([...trusted, localhost.cert]);
});
afterEach(() => {
  vi.useRealTimers();
  setDefaultCACertificates(trusted);
});

describe.each([
  ["http", undefined],
  ["https", localhost],
] as const)("over %s", (protocol, tls) => {
  /** A server that acts so, and a way to post to it, after which the connection has rested. */
  async function meeting(act: Act) {
    let requests = 0;
    const server = await serve((socket) => {
      socket.on("data", () => {
        requests += 1;
        act(socket, requests);
      });
    }, tls);
    const platformUrl = `${protocol}://127.0.0.1:${server.port}`;
    const transport = createTransport("test/1.0", 10_000);
    const client = createClient(
      { platformUrl, botId: "st-1" },
      {
        freshToken: async () => "token",
        cancelled: new AbortController().signal,
        transport,
        now: () => 0,
      },
    );
    const exchange = async (method: "GET" | "POST") => {
      const end = await transport({
        method,
        url: platformUrl,
        headers: {},
        ...(method === "POST" && { body: "{}" }),
      });
      // The connection is given back in the turn after.
      await new Promise(setImmediate);
      vi.advanceTimersByTime(10);
      return end;
    };
    return { server, client, exchange };
  }

  test("requests share a connection, and leave nothing behind on it", async () => {
    const { server, exchange } = await meeting(accept);
    await using _ = server;
    const warnings: Error[] = [];
    const keep = (warning: Error) => void warnings.push(warning);
    process.on("warning", keep);
    for (let count = 0; count < 15; count += 1)
      expect(await exchange(count % 2 ? "GET" : "POST")).toMatchObject({ kind: "answer", complete: true });
    process.off("warning", keep);
    expect(server.connectionCount).toBe(1);
    expect(warnings).toEqual([]);
  });

  test("after an end that was announced, the next connection is shared again", async () => {
    const goodbye = answerOf(200, "", "Connection: close\r\n");
    const { server, exchange } = await meeting((socket, request) =>
      request === 2 ? socket.end(goodbye) : accept(socket, request),
    );
    await using _ = server;
    const connections = [];
    for (let count = 0; count < 5; count += 1) {
      await exchange("POST");
      connections.push(server.connectionCount);
    }
    expect(connections).toEqual([1, 1, 2, 2, 2]);
  });

  test.each<[string, Act]>([
    ["reset", (socket) => socket.destroy()],
    ["closed", (socket) => socket.end()],
    ["not answered", () => vi.advanceTimersByTime(10_000)],
  ])(
    "a request that is %s may have been taken, and no connection is shared from then on",
    async (_name, fail) => {
      const { server, exchange } = await meeting((socket, request) =>
        request === 2 ? fail(socket, request) : accept(socket, request),
      );
      await using _ = server;
      expect(await exchange("POST")).toMatchObject({ kind: "answer", status: 200 });
      expect(await exchange("POST")).toMatchObject({ kind: "lost" });
      expect(server.connectionCount).toBe(1);
      for (const connections of [2, 3]) {
        expect(await exchange("POST")).toMatchObject({ kind: "answer", status: 200 });
        expect(server.connectionCount).toBe(connections);
      }
    },
  );

  test.each<[string, (socket: Socket, done: () => void) => void]>([
    ["closing", (socket, done) => socket.end(done)],
    ["refusal of an idle connection", (socket, done) => socket.end(answerOf(408, ""), done)],
    ["stray answer", (socket, done) => socket.write(answerOf(500, "stray"), done)],
  ])("a %s that has just come is heard before the next notification goes out", async (_name, surprise) => {
    let connection: Socket | undefined;
    const { server, client, exchange } = await meeting((socket, request) => {
      // Else the system may hold the surprise back until the answer is acknowledged.
      connection = socket.setNoDelay();
      accept(socket, request);
    });
    await using _ = server;
    await exchange("POST");
    await new Promise<void>((resolve) => connection && surprise(connection, resolve));
    const request = {
      channel: "slack",
      userIdentityType: "resolve",
      message: { type: "text", val: "Hi" },
      identities: ["ann"],
    } as const;
    expect(await client.notify(request, new AbortController().signal)).toMatchObject({ kind: "accepted" });
    expect(server.connectionCount).toBe(2);
  });
});
