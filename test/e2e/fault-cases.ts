import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { fileURLToPath } from "node:url";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";
import type { ConnectionFault, Fault } from "../platform/faults.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import type { ActionOptions } from "../runner/run-action.ts";
import { type Hits, startForwarder, startGate, startProxy } from "./network.ts";

/**
 * What the contract's table, "What may be tried again", makes of a fault: surely not processed and tried again,
 * unknown, or refused; `given up` is a wait asked for that is too long, `accepted` is no fault to the one who sends.
 */
export type FaultClass = "again" | "unknown" | "refused" | "given up" | "accepted";

/** A fault that a request can meet. */
export interface FaultCase {
  readonly name: string;
  readonly class: FaultClass;
  /** Whether the platform receives the request in full. */
  readonly arrives: boolean;
  /** Whether the platform does what the request asks for. */
  readonly taken: boolean;
  /** Sets the scene in which the attempts that `hits` names meet the fault. */
  readonly stage: (hits: Hits) => Promise<Scene>;
}

/** A platform that runs, and the step's way there. */
export interface Scene {
  readonly platform: Platform;
  readonly options: ActionOptions;
  /** Where a redirect leads; nobody may follow. */
  readonly elsewhere?: Platform;
  close(): Promise<void>;
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pem = (name: string) => readFileSync(path(name), "utf8");
const CERTIFICATE = "../platform/localhost-cert.pem";
const tls = { key: pem("../platform/localhost-key.pem"), cert: pem(CERTIFICATE) };
const trusted = { NODE_EXTRA_CA_CERTS: path(CERTIFICATE) };
const portOf = ({ url }: Platform) => Number(new URL(url).port);

/** Something wrong with the request's answer. */
function answered(name: string, classOf: FaultClass, fault: Fault | (() => Fault)): FaultCase {
  const make = typeof fault === "function" ? fault : () => fault;
  const sample = make();
  const stage = (hits: Hits) => atPlatform({ faults: { notify: (n) => (hits(n) ? make() : undefined) } });
  return { name, class: classOf, arrives: true, taken: !("taken" in sample) || sample.taken, stage };
}

/** An answer that the platform, or something before it, gives instead of a job. */
function status(name: string, classOf: FaultClass, answer: AnswerInstead | (() => AnswerInstead)): FaultCase {
  const make = typeof answer === "function" ? answer : () => answer;
  return answered(name, classOf, () => ({ kind: "answer", taken: false, ...make() }));
}

type AnswerInstead = Omit<Extract<Fault, { kind: "answer" }>, "kind" | "taken"> & { readonly taken?: true };

/** Something wrong before the request is read. */
function unread(name: string, classOf: FaultClass, stage: FaultCase["stage"]): FaultCase {
  return { name, class: classOf, arrives: false, taken: false, stage };
}

async function atPlatform(options: PlatformOptions): Promise<Scene> {
  const platform = await startPlatform(options);
  const inputs = { host: options.tls ? `https://localhost:${portOf(platform)}` : platform.url };
  return {
    platform,
    options: { inputs, ...(options.tls && { env: trusted }) },
    close: () => platform.close(),
  };
}

function connectionFault(fault: ConnectionFault, options: PlatformOptions = {}): FaultCase["stage"] {
  return (hits) => atPlatform({ ...options, faults: { connection: (n) => (hits(n) ? fault : undefined) } });
}

/** One request at a time, by the rate limit, so that the gate knows which one is next; the log tells it of refusals. */
async function refusedConnection(hits: Hits): Promise<Scene> {
  const platform = await startPlatform();
  const gate = await startGate(portOf(platform), hits);
  return {
    platform,
    options: {
      inputs: { host: `http://127.0.0.1:${gate.port}`, "requests-per-minute": "1" },
      onLine: (line) => {
        if (/: attempt \d of 3 in/.test(line)) gate.refused();
      },
    },
    async close() {
      gate.close();
      await platform.close();
    },
  };
}

async function untrustedCertificate(hits: Hits): Promise<Scene> {
  const scene = await atPlatform({ tls });
  const impostor = createTlsServer({ key: pem("untrusted-key.pem"), cert: pem("untrusted-cert.pem") });
  const impostorPort = await new Promise<number>((resolve) => {
    impostor.listen(0, "127.0.0.1", () => {
      const address = impostor.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const way = await startForwarder((n) => (hits(n) ? impostorPort : portOf(scene.platform)));
  return {
    platform: scene.platform,
    options: { ...scene.options, inputs: { host: `https://localhost:${way.port}` } },
    async close() {
      way.close();
      impostor.close();
      await scene.close();
    },
  };
}

/** `@actions/http-client` uses no proxy for `localhost`, but for `localhost.`, which the certificate is good for too. */
function proxyRefuses(proxyStatus: number): FaultCase["stage"] {
  return async (hits) => {
    const scene = await atPlatform({ tls });
    const proxy = await startProxy(hits, proxyStatus);
    return {
      platform: scene.platform,
      options: {
        inputs: { host: `https://localhost.:${portOf(scene.platform)}` },
        env: { ...trusted, https_proxy: `http://127.0.0.1:${proxy.port}` },
      },
      async close() {
        proxy.close();
        await scene.close();
      },
    };
  };
}

async function redirect(hits: Hits): Promise<Scene> {
  const elsewhere = await startPlatform();
  const headers = { location: `${elsewhere.url}/api` };
  const fault: Fault = { kind: "answer", taken: false, status: 307, headers };
  const scene = await atPlatform({ faults: { notify: (n) => (hits(n) ? fault : undefined) } });
  return {
    ...scene,
    elsewhere,
    async close() {
      await elsewhere.close();
      await scene.close();
    },
  };
}

const page = {
  headers: { "content-type": "text/html" },
  body: "<!doctype html><title>Bad gateway</title><p>Sorry.",
};
const minuteLimit = errorBody(RATE_LIMIT_MESSAGES.minute, 429);
const inHalfAMinute = () => new Date(Date.now() + 30_000).toUTCString();

/** Every fault, with what the contract says of it. */
export const FAULT_CASES: readonly FaultCase[] = [
  unread("connection refused", "again", refusedConnection),
  unread("proxy fails to connect (502)", "again", proxyRefuses(502)),
  unread("proxy wants credentials (407)", "refused", proxyRefuses(407)),
  unread("reset in the TLS handshake", "again", connectionFault("reset-in-handshake", { tls })),
  unread("silence instead of a TLS handshake", "again", connectionFault("silence", { tls })),
  unread("untrusted certificate", "refused", untrustedCertificate),
  unread("reset before the body was read", "unknown", connectionFault("reset-in-handshake")),
  answered("reset after the body, not taken", "unknown", { kind: "reset", taken: false }),
  answered("reset after the body, taken", "unknown", { kind: "reset", taken: true }),
  answered("silence, not taken", "unknown", { kind: "silence", taken: false }),
  answered("silence, taken", "unknown", { kind: "silence", taken: true }),
  answered("answer stalls in its body", "unknown", { kind: "stalled-body" }),
  answered("answer cut off in its body", "unknown", { kind: "cut-off-body" }),
  status("200 with a web page", "unknown", { status: 200, ...page }),
  status("200, empty", "unknown", { status: 200, taken: true }),
  answered("200, a job without an ID", "unknown", { kind: "job", edit: ({ _id, ...job }) => job }),
  status("429, Retry-After in seconds", "again", {
    status: 429,
    headers: { "retry-after": "20" },
    body: minuteLimit,
  }),
  status("429, Retry-After as a date", "again", () => ({
    status: 429,
    headers: { "retry-after": inHalfAMinute() },
  })),
  status("429 without Retry-After", "again", { status: 429, body: minuteLimit }),
  status("429, Retry-After of an hour", "given up", {
    status: 429,
    headers: { "retry-after": "3600" },
    body: errorBody(RATE_LIMIT_MESSAGES.hour, 429),
  }),
  status("rate limit message with a 403", "again", {
    status: 403,
    body: errorBody(RATE_LIMIT_MESSAGES.older, 403),
  }),
  status("500 in the platform's words", "unknown", { status: 500, body: errorBody("Internal error", 500) }),
  status("502 with a web page", "unknown", { status: 502, taken: true, ...page }),
  status("503, bare", "unknown", { status: 503, taken: true }),
  status("503 with Retry-After", "again", { status: 503, headers: { "retry-after": "2" }, body: page.body }),
  status("503 in the platform's words", "again", {
    status: 503,
    body: errorBody("Service unavailable", 503),
  }),
  status("504", "unknown", { status: 504, taken: true }),
  status("400", "refused", { status: 400, body: errorBody("Channel is not enabled", 400) }),
  status("400 with a message of 2 MB", "refused", {
    status: 400,
    body: errorBody("x".repeat(2 ** 21), 400),
  }),
  { name: "redirect (307) to elsewhere", class: "refused", arrives: true, taken: false, stage: redirect },
  answered("kept-alive connection closed after", "accepted", { kind: "closed-after-answer" }),
  answered("slow answer", "accepted", { kind: "slow", ms: 300 }),
];
