import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTransport, type HttpRequest } from "../../src/kore/transport.ts";
import { serve } from "./raw-server.ts";

const transport = createTransport("test/1.0", 10_000);
const read = (part: string) =>
  readFileSync(new URL(`../platform/localhost-${part}.pem`, import.meta.url), "utf8");
const localhost = { key: read("key"), cert: read("cert") };
const trusted = getCACertificates("default");

beforeEach(() => setDefaultCACertificates([...trusted, localhost.cert]));
afterEach(() => setDefaultCACertificates(trusted));

function responseOf(body: string): string {
  return `HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

describe.each([
  ["http", undefined],
  ["https", localhost],
] as const)("over %s, each request has its own connection", (protocol, tls) => {
  /** Sends requests one after the other to a server that acts so; gives the bodies of the responses. */
  async function bodiesOf(
    methods: readonly HttpRequest["method"][],
    act: (socket: Socket, n: number) => void,
  ) {
    let requests = 0;
    await using server = await serve((socket) => {
      socket.on("data", () => {
        requests += 1;
        act(socket, requests);
      });
    }, tls);
    const bodies: string[] = [];
    for (const method of methods) {
      const url = `${protocol}://127.0.0.1:${server.port}/`;
      const end = await transport({ method, url, headers: {}, ...(method === "POST" && { body: "{}" }) });
      bodies.push(end.kind === "response" ? end.body : end.kind);
    }
    return { bodies, connections: server.connectionCount };
  }

  test("although the server would keep it open", async () => {
    const methods = ["POST", "POST", "GET", "GET", "POST"] as const;
    const { bodies, connections } = await bodiesOf(methods, (socket, n) =>
      socket.write(responseOf(String(n))),
    );
    expect(bodies).toEqual(["1", "2", "3", "4", "5"]);
    expect(connections).toBe(5);
  });

  test("so that an unsolicited response is never taken for the one to the next request", async () => {
    const { bodies } = await bodiesOf(["POST", "POST", "GET"], (socket, n) =>
      socket.write(responseOf(`response ${n}`) + responseOf(`stray ${n}`)),
    );
    expect(bodies).toEqual(["response 1", "response 2", "response 3"]);
  });
});

describe("if not even a socket can be created, nothing was sent", () => {
  test("because of a header that Node.js refuses", async () => {
    const request = { method: "POST", url: "http://127.0.0.1:1/", headers: { auth: "a\nb" } } as const;
    expect(await transport(request)).toEqual({
      kind: "not-sent",
      reason: "the connection failed (ERR_INVALID_CHAR)",
    });
  });

  test.skipIf(process.platform === "win32").each(["http", "https"])(
    "because of too many open files, over %s",
    async (protocol) => {
      await using server = await serve(() => {});
      const script = `
        import { openSync } from "node:fs";
        import { createTransport } from ${JSON.stringify(new URL("../../src/kore/transport.ts", import.meta.url))};
        const transport = createTransport("test/1.0", 10_000);
        try { for (;;) openSync("/dev/null"); } catch {}
        const url = "${protocol}://127.0.0.1:${server.port}/";
        console.log(JSON.stringify(await transport({ method: "POST", url, headers: {}, body: "{}" })));
      `;
      const node = [process.execPath, "--input-type=module", "--eval", script];
      const { stdout } = spawnSync("sh", ["-c", 'ulimit -n 60 && exec "$@"', "sh", ...node], {
        encoding: "utf8",
        env: { PATH: process.env["PATH"] },
      });
      expect(JSON.parse(stdout)).toEqual({
        kind: "not-sent",
        reason: "this process has too many open files (EMFILE)",
        advice: "Run fewer jobs on this machine at the same time, or raise its limits.",
      });
    },
  );
});
