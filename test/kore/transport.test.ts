import type { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTransport, type HttpRequest } from "../../src/kore/transport.ts";
import { answers, close, closedPort, type Play, serve } from "./raw-server.ts";

const transport = createTransport("test/1.0", 10_000);
const impatient = createTransport("test/1.0", 1_000);

function post(url: string, body = '{"to":"Zoë"}'): HttpRequest {
  return { method: "POST", url, headers: { auth: "the-token" }, body };
}

/** Posts to a server that plays so. */
async function exchangeWith(
  play: Play,
  { send = transport, body }: { send?: typeof transport; body?: string } = {},
) {
  await using server = await serve(play);
  return await send(post(`http://127.0.0.1:${server.port}/path?x=1`, body));
}

const whole = (body: string, complete = true) => ({ kind: "response", status: 200, body, complete });

describe("what is sent", () => {
  test("with a body", async () => {
    await using server = await serve(answers("HTTP/1.1 204 No Content\r\n\r\n"));
    await transport(post(`http://127.0.0.1:${server.port}/path?x=1`));
    const [head, ...body] = server.received.split("\r\n\r\n");
    expect(head?.split("\r\n").toSorted()).toEqual([
      "Connection: close",
      "Content-Length: 13",
      `Host: 127.0.0.1:${server.port}`,
      "POST /path?x=1 HTTP/1.1",
      "auth: the-token",
      "user-agent: test/1.0",
    ]);
    expect(Buffer.from(body.join(), "latin1").toString("utf8")).toBe('{"to":"Zoë"}');
  });

  test("without one", async () => {
    await using server = await serve(answers("HTTP/1.1 204 No Content\r\n\r\n"));
    await transport({ method: "GET", url: `http://127.0.0.1:${server.port}/`, headers: {} });
    expect(server.received).toMatch(/^GET \/ HTTP\/1\.1\r\n/);
    expect(server.received).not.toMatch(/content-length/i);
    expect(server.received).toMatch(/\r\n\r\n$/);
  });
});

describe("an answer", () => {
  test("with its status, headers and body", async () => {
    const text = "HTTP/1.1 418 Teapot\r\nContent-Length: 3\r\nRetry-After: 7\r\n\r\nZo\u00eb".slice(0, -1);
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from("\xeb", "latin1")]);
    expect(await exchangeWith(answers(bytes))).toEqual({
      kind: "response",
      status: 418,
      headers: { "content-length": "3", "retry-after": "7" },
      body: "Zo\ufffd",
      complete: true,
    });
  });

  test.each<[string, string, Play?]>([
    ["with a length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"],
    ["whose connection closes right after", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", close],
    [
      "announcing keep-alive, and closing",
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
      close,
    ],
    ["in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n"],
    ["until the connection closes", "HTTP/1.1 200 OK\r\n\r\nok", close],
    ["in HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nok", close],
    ["behind 100 Continue", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"],
    [
      "behind 103 Early Hints",
      "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
  ])("%s", async (_, text, then) => {
    expect(await exchangeWith(answers(text, then))).toMatchObject(whole("ok"));
  });

  test("byte by byte", async () => {
    const bytes = Buffer.from("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nZoë");
    const dribble: Play = (socket) => {
      socket.setNoDelay(true);
      socket.once("data", async () => {
        for (const byte of bytes) await new Promise((written) => socket.write(Buffer.of(byte), written));
      });
    };
    expect(await exchangeWith(dribble)).toMatchObject(whole("Zoë"));
  });

  test.each<[string, string, Play?]>([
    ["a body cut off", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf", close],
    ["chunks cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", close],
    ["a chunk cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nhalf", close],
  ])("that broke off: %s", async (_, text, then) => {
    expect(await exchangeWith(answers(text, then))).toMatchObject(whole("half", false));
  });

  test("in chunks that are none", async () => {
    const text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n";
    expect(await exchangeWith(answers(text))).toMatchObject(whole("", false));
  });

  test.concurrent.each<[string, string]>([
    ["with a length", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf"],
    ["in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"],
    ["until the connection closes", "HTTP/1.1 200 OK\r\n\r\nhalf"],
  ])("that stalls: %s", async (_, text) => {
    expect(await exchangeWith(answers(text), { send: impatient })).toMatchObject(whole("half", false));
  });

  test("too large to read is broken off", async () => {
    const pour: Play = (socket) => {
      const more = () => {
        while (socket.writable && socket.write("x".repeat(100_000)));
      };
      socket.on("drain", more);
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        more();
      });
    };
    const exchange = await exchangeWith(pour);
    expect(exchange).toMatchObject({ kind: "response", complete: false });
    expect(exchange.kind === "response" && exchange.body.length).toBeLessThanOrEqual(16 * 1024 * 1024);
  });

  test("that comes before the request is read", async () => {
    let connection: Socket | undefined;
    await using server = await serve((socket) => {
      connection = socket.pause();
      socket.write("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
    });
    const request = post(`http://127.0.0.1:${server.port}/`, "x".repeat(5_000_000));
    expect(await transport(request)).toMatchObject({
      kind: "response",
      status: 413,
      body: "no",
      complete: true,
    });
    connection?.resume();
  });

  test.each<[string, Play]>([
    ["a request that has no response in time", () => {}],
    ["an answer that is cut off by the clock", answers("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")],
    ["an answer too large", answers(`HTTP/1.1 200 OK\r\n\r\n${"x".repeat(17 * 1024 * 1024)}`)],
  ])("%s leaves no connection behind", async (_, play) => {
    const closed = Promise.withResolvers<void>();
    await using server = await serve((socket) => {
      socket.on("close", () => closed.resolve());
      play(socket);
    });
    await createTransport("test/1.0", 300)(post(`http://127.0.0.1:${server.port}/`));
    await closed.promise;
  });

  test.each([301, 302, 303, 307, 308])(
    "%i is not followed, and the token goes nowhere else",
    async (status) => {
      await using elsewhere = await serve(answers("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
      const location = `http://127.0.0.1:${elsewhere.port}/`;
      const redirect = `HTTP/1.1 ${status} Moved\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;
      expect(await exchangeWith(answers(redirect))).toMatchObject({
        kind: "response",
        status,
        headers: { location },
      });
      expect(elsewhere.connectionCount).toBe(0);
    },
  );
});

describe("no byte was written", () => {
  test("nothing listens", async () => {
    const exchange = await transport(post(`http://127.0.0.1:${await closedPort()}/`));
    expect(exchange).toEqual({ kind: "not-sent", reason: expect.stringMatching(/^connection refused/) });
  });

  test("the host is unknown", async () => {
    const exchange = await transport(post("http://nobody.invalid/"));
    expect(exchange).toEqual({
      kind: "not-sent",
      reason: expect.stringMatching(/^the host name nobody\.invalid (is unknown|can't be looked up)/),
    });
  });

  test("the signal was aborted before", async () => {
    await using server = await serve(answers("HTTP/1.1 204 No Content\r\n\r\n"));
    const exchange = await transport(post(`http://127.0.0.1:${server.port}/`), AbortSignal.abort());
    expect(exchange).toEqual({ kind: "not-sent", reason: expect.stringContaining("broken off") });
    expect(server.received).toBe("");
  });
});

describe("the request may have been taken", () => {
  const garbage = /^the response is not HTTP/;
  test.each<[string, Play, RegExp]>([
    ["closed without an answer", (socket) => socket.once("data", () => socket.end()), /^the connection was /],
    ["reset", (socket) => socket.once("data", () => socket.resetAndDestroy()), /^the connection was reset/],
    ["closed in the headers", answers("HTTP/1.1 200 OK\r\nContent-Le", close), /^the connection was /],
    ["another protocol", answers("SSH-2.0-OpenSSH_9.9\r\n"), garbage],
    ["another protocol, closing", answers("220 mail.example.com ESMTP\r\n", close), garbage],
    ["headers without end", answers(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}`), /HPE_HEADER_OVERFLOW/],
    ["two lengths", answers("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"), /HPE_/],
    [
      "another protocol from now on",
      answers("HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
      /./,
    ],
    ["only 100 Continue", answers("HTTP/1.1 100 Continue\r\n\r\n", close), /^the connection was /],
  ])("%s", async (_, play, reason) => {
    expect(await exchangeWith(play)).toEqual({ kind: "lost", reason: expect.stringMatching(reason) });
  });

  test.concurrent.each<[string, Play]>([
    ["silence", () => {}],
    ["silence behind half of the headers", answers("HTTP/1.1 200 OK\r\n")],
    ["silence behind 102 Processing", answers("HTTP/1.1 102 Processing\r\n\r\n")],
  ])("%s", async (_, play) => {
    expect(await exchangeWith(play, { send: impatient })).toEqual({
      kind: "lost",
      reason: "no response within 1 s",
    });
  });

  test("broken off by its signal", async () => {
    const controller = new AbortController();
    await using server = await serve((socket) => socket.once("data", () => controller.abort()));
    const exchange = await transport(post(`http://127.0.0.1:${server.port}/`), controller.signal);
    expect(exchange).toEqual({ kind: "lost", reason: "broken off, because the step is ending" });
  });
});

test("whatever bytes come back, the exchange ends", async () => {
  const starts = fc.constantFrom(
    "",
    "HTTP/1.1 200 OK\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
  );
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 60 }), async (start, rest) => {
      const { kind } = await exchangeWith(answers(Buffer.concat([Buffer.from(start), rest]), close));
      expect(["response", "lost"]).toContain(kind);
    }),
    { numRuns: 200 },
  );
});
