import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTransport, type HttpRequest } from "../../src/kore/transport.ts";
import { type RawServer, serve } from "./raw-server.ts";

/** More than any buffer of the system: it arrives in parts. */
const LONG = "x".repeat(8_000_000);

const read = (part: string) =>
  readFileSync(new URL(`../platform/localhost-${part}.pem`, import.meta.url), "utf8");
const localhost = { key: read("key"), cert: read("cert") };
const trusted = getCACertificates("default");
const transport = createTransport("test/1.0", 10_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  setDefaultCACertificates([...trusted, localhost.cert]);
});
afterEach(() => {
  vi.useRealTimers();
  setDefaultCACertificates(trusted);
});

function responseOf(body: string): string {
  return `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

/** What ends an exchange early; each time, the process has not looked at its sockets since the last bytes came. */
const ENDS = [
  ["its deadline has passed", (_: AbortController) => void vi.advanceTimersByTime(10_000)],
  ["it is broken off", (controller: AbortController) => controller.abort()],
] as const;

describe.each([
  ["http", undefined],
  ["https", localhost],
] as const)("over %s", (protocol, tls) => {
  describe.each(ENDS)("when %s", (_, end) => {
    /** Posts to a server that acts so as soon as it has the request. */
    async function post(act: (socket: Socket, end: () => void) => void) {
      const controller = new AbortController();
      await using server = await serve((socket) => {
        // Otherwise, the system may hold bytes back until earlier ones are acknowledged.
        socket.setNoDelay();
        socket.once("data", () => act(socket, () => end(controller)));
      }, tls);
      return await transport(requestTo(server), controller.signal);
    }

    function requestTo({ port }: RawServer): HttpRequest {
      return { method: "POST", url: `${protocol}://127.0.0.1:${port}/`, headers: {}, body: "{}" };
    }

    test("a response that has arrived is read", async () => {
      const exchange = await post((socket, endNow) => {
        socket.write(responseOf("ok"));
        endNow();
      });
      expect(exchange).toMatchObject({ kind: "response", body: "ok", complete: true });
    });

    test("so is the rest of one that was read in part", async () => {
      const exchange = await post(async (socket, endNow) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nha");
        for (let round = 0; round < 10; round += 1) await setImmediate();
        socket.write("lf");
        endNow();
      });
      expect(exchange).toMatchObject({ kind: "response", body: "half", complete: true });
    });

    test("so is one too long for the system's buffers", async () => {
      const exchange = await post((socket, endNow) => {
        socket.write(responseOf(LONG));
        endNow();
      });
      expect(exchange).toMatchObject({ kind: "response", complete: true });
    });

    test("what has not arrived of a response is cut off", async () => {
      const exchange = await post((socket, endNow) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
        endNow();
      });
      expect(exchange).toMatchObject({ kind: "response", body: "half", complete: false });
    });

    test("a connection that is closed is reported as such", async () => {
      const exchange = await post((socket, endNow) => {
        socket.destroy();
        endNow();
      });
      expect(exchange).toEqual({ kind: "lost", reason: expect.stringMatching(/^the connection was /) });
    });

    test("a request without a response may have been taken", async () => {
      const exchange = await post((_socket, endNow) => endNow());
      expect(exchange).toEqual({
        kind: "lost",
        reason: expect.stringMatching(/^(no response within 10 s|broken off, because the step is ending)$/),
      });
    });

    test("a connection that is ready only now is not used", async () => {
      await using server = await serve((socket) => socket.on("data", () => {}), tls);
      const controller = new AbortController();
      const exchange = transport(requestTo(server), controller.signal);
      // By now, the system has made the connection, and Node.js hasn't looked.
      process.nextTick(() => process.nextTick(() => end(controller)));
      expect(await exchange).toMatchObject({ kind: "not-sent" });
      expect(server.received).toBe("");
    });
  });
});

test("a server that never stops sending doesn't postpone the deadline for good", async () => {
  await using server = await serve((socket) => {
    const pour = () => {
      while (socket.writable && socket.write("HTTP/1.1 102 Processing\r\n\r\n".repeat(1000)));
    };
    socket.on("drain", pour);
    socket.once("data", () => {
      pour();
      vi.advanceTimersByTime(10_000);
    });
  });
  const url = `http://127.0.0.1:${server.port}/`;
  expect(await transport({ method: "POST", url, headers: {}, body: "{}" })).toEqual({
    kind: "lost",
    reason: "no response within 10 s",
  });
});

test("no timer is left after a response: it would keep the process running until the deadline", async () => {
  await using server = await serve((socket) => socket.once("data", () => socket.write(responseOf("ok"))));
  const url = `http://127.0.0.1:${server.port}/`;
  expect(await transport({ method: "POST", url, headers: {}, body: "{}" })).toMatchObject({ body: "ok" });
  expect(vi.getTimerCount()).toBe(0);
});
