import { readFileSync } from "node:fs";
import { Agent as HttpAgent } from "node:http";
import { Agent } from "node:https";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { goodToken, notification, notify, status } from "./client.ts";
import type { ConnectionFault, Fault, Script } from "./faults.ts";
import { type Platform, type PlatformOptions, startPlatform } from "./platform.ts";
import type { RequestRecord } from "./records.ts";

const cert = readFileSync(new URL("localhost-cert.pem", import.meta.url));
const tls = { key: readFileSync(new URL("localhost-key.pem", import.meta.url)), cert };
const EITHER = [true, false];

let platform: Platform;
afterEach(() => platform.close());

/** Starts a platform; `dealt` is the first request, once the platform has dealt with it. */
async function start(faults: NonNullable<PlatformOptions["faults"]>, options: PlatformOptions = {}) {
  const { promise: dealt, resolve } = Promise.withResolvers<RequestRecord>();
  platform = await startPlatform({ ...options, faults, onRequest: resolve });
  return { dealt };
}

const startNotify = (...notify: readonly (Fault | undefined)[]) => start({ notify });

describe("a fault on the wire", () => {
  test.each(EITHER)("reset, taken: %s", async (taken) => {
    await startNotify({ kind: "reset", taken });
    expect(await notify(platform)).toMatchObject({ error: "ECONNRESET" });
    expect(platform.deliveries).toHaveLength(taken ? 1 : 0);
    expect(platform.requests).toMatchObject([{ claims: { sub: "test" }, fault: { kind: "reset" } }]);
    expect(platform.requests[0]?.status).toBeUndefined();
    expect(await notify(platform)).toMatchObject({ status: 200 });
  });

  test("reset, over TLS", async () => {
    await start({ notify: [{ kind: "reset", taken: true }] }, { tls });
    expect(await notify(platform, { agent: new Agent({ ca: cert }) })).toMatchObject({ error: "ECONNRESET" });
    expect(platform.deliveries).toHaveLength(1);
  });

  test.each(EITHER)("silence, taken: %s", async (taken) => {
    const { dealt } = await startNotify({ kind: "silence", taken });
    const answer = notify(platform);
    expect((await dealt).status).toBeUndefined();
    expect(platform.deliveries).toHaveLength(taken ? 1 : 0);
    await platform.close();
    expect(await answer).toMatchObject({ error: "ECONNRESET", text: "" });
  });

  test("stalled body", async () => {
    const { dealt } = await startNotify({ kind: "stalled-body" });
    const { promise: begun, resolve } = Promise.withResolvers<Response>();
    const whole = fetchNotify().then((response) => {
      resolve(response);
      return response.text();
    });
    expect((await dealt).status).toBe(200);
    expect((await begun).status).toBe(200);
    expect(platform.deliveries).toHaveLength(1);
    await platform.close();
    await expect(whole).rejects.toThrow("terminated");
  });

  test("cut-off body", async () => {
    await startNotify({ kind: "cut-off-body" });
    const answer = await notify(platform);
    expect(answer).toMatchObject({ status: 200, error: "ECONNRESET" });
    expect(answer.text.length).toBe(Math.floor(Number(answer.headers["content-length"]) / 2));
    expect(answer.text).toMatch(/^\{"status":"IN_PROGRESS"/);
    expect(platform.deliveries).toHaveLength(1);
  });

  test("slow response", async () => {
    const { promise: waited, resolve: release } = Promise.withResolvers<void>();
    const { promise: asked, resolve: ask } = Promise.withResolvers<number>();
    const sleep = (ms: number) => {
      ask(ms);
      return waited;
    };
    await start({ notify: [{ kind: "slow", ms: 45_000 }] }, { sleep });
    const answer = notify(platform);
    expect(await asked).toBe(45_000);
    expect(platform.deliveries).toHaveLength(1);
    expect(platform.requests[0]?.status).toBeUndefined();
    release();
    expect(await answer).toMatchObject({ status: 200 });
  });

  test("slow response to a client that has gone", async () => {
    const { promise: waited, resolve: release } = Promise.withResolvers<void>();
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const sleep = () => {
      ask();
      return waited;
    };
    const { dealt } = await start({ notify: [{ kind: "slow", ms: 45_000 }] }, { sleep });
    const impatient = new AbortController();
    const answer = fetchNotify(impatient.signal);
    await asked;
    impatient.abort();
    await expect(answer).rejects.toThrow("aborted");
    release();
    await dealt;
    expect(await notify(platform)).toMatchObject({ status: 200 });
  });

  test("slow response by the real clock", async () => {
    await startNotify({ kind: "slow", ms: 5 });
    expect(await notify(platform)).toMatchObject({ status: 200 });
  });

  test("closed after a response", async () => {
    await startNotify({ kind: "closed-after-answer" });
    const agent = new HttpAgent({ keepAlive: true });
    const closed = new Promise<void>((resolve) => {
      agent.on("free", (socket: Socket) => socket.once("close", () => resolve()));
    });
    const answer = await notify(platform, { agent });
    expect(answer).toMatchObject({ status: 200, headers: { connection: "keep-alive" } });
    await closed;
    expect(await notify(platform, { agent })).toMatchObject({ status: 200 });
    expect(platform.requests.map(({ connection }) => connection)).toEqual([1, 2]);
    agent.destroy();
  });
});

async function fetchNotify(signal?: AbortSignal): Promise<Response> {
  return fetch(`${platform.url}/api/public/bot/st-11111111-2222-3333-4444-555555555555/notify`, {
    method: "POST",
    headers: { auth: await goodToken(), "content-type": "application/json" },
    body: JSON.stringify(notification()),
    ...(signal ? { signal } : {}),
  });
}

describe("a script", () => {
  const bad: Fault = { kind: "answer", taken: false, status: 500 };

  test.each<[string, Script<Fault>]>([
    ["a list", [undefined, bad]],
    ["a function", (n) => (n === 2 ? bad : undefined)],
  ])("as %s counts from 1, for each kind of call", async (_, script) => {
    await start({ notify: script });
    const answers = [];
    for (let n = 0; n < 3; n++) {
      answers.push((await notify(platform)).status);
      await status(platform, "ds-1");
    }
    expect(answers).toEqual([200, 500, 200]);
  });
});

describe("a fault of a connection", () => {
  const handshakes: readonly ConnectionFault[] = ["reset", "reset-in-handshake"];

  test.each(handshakes)("%s, over TLS", async (fault) => {
    await start({ connection: [fault] }, { tls });
    const agent = new Agent({ ca: cert });
    expect(await notify(platform, { agent })).toMatchObject({ error: "ECONNRESET" });
    expect(platform.requests).toEqual([]);
    expect(await notify(platform, { agent })).toMatchObject({ status: 200 });
    expect(platform.requests[0]?.connection).toBe(2);
  });

  test.each(handshakes)("%s", async (fault) => {
    await start({ connection: [fault] });
    expect(await notify(platform)).toMatchObject({ error: expect.stringMatching(/^(ECONNRESET|EPIPE)$/) });
    expect(platform.requests).toEqual([]);
    expect(platform.connectionCount).toBe(1);
  });

  test("silence, until the platform closes", async () => {
    const { promise: connected, resolve } = Promise.withResolvers<void>();
    const connection = () => {
      resolve();
      return "silence" as const;
    };
    await start({ connection }, { tls });
    const answer = notify(platform, { agent: new Agent({ ca: cert }) });
    await connected;
    await platform.close();
    expect(await answer).toMatchObject({ error: "ECONNRESET" });
    expect(platform.requests).toEqual([]);
  });
});
