import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { buffer } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { type Answer, Refused } from "./answers.ts";
import { type Connections, createConnections } from "./connections.ts";
import { type ConnectionFault, type Fault, isTaken, play, type Script, send } from "./faults.ts";
import { createJobs, type Delivery, type Directory, type Job, type JobPace } from "./jobs.ts";
import { createRateLimiter, RATE_LIMITS, type RateLimits } from "./rate-limits.ts";
import type { Call, OpenRecord, RequestRecord } from "./records.ts";
import { admit, findRoute, perform, type Route, type ServiceParts } from "./service.ts";
import { createTokenCheck, type JwtApp } from "./token-check.ts";

/** The bot that the platform has by default. */
export const BOT_ID = "st-11111111-2222-3333-4444-555555555555";
/** The client ID of its JWT app. */
export const CLIENT_ID = "cs-66666666-7777-8888-9999-000000000000";
/** The client secret of its JWT app, for HS256. */
export const CLIENT_SECRET = "not-a-secret-but-the-embedded-platform-s-own-key";

const APP: JwtApp = {
  clientId: CLIENT_ID,
  algorithm: "HS256",
  key: CLIENT_SECRET,
  enforceJti: true,
  scope: true,
  published: true,
};

/** How a platform differs from the default one: on a free port, everyone within reach, jobs done at once, no faults. */
export interface PlatformOptions {
  readonly host?: string;
  readonly port?: number;
  /** The path everything is below, such as `/kore`. */
  readonly prefix?: string;
  /** Listens with HTTPS: key and certificate as PEM. */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  readonly botId?: string;
  readonly app?: Partial<JwtApp>;
  readonly directory?: Directory;
  readonly jobPace?: JobPace;
  readonly rateLimits?: Partial<RateLimits>;
  readonly faults?: {
    readonly notify?: Script<Fault>;
    readonly status?: Script<Fault>;
    readonly connection?: Script<ConnectionFault>;
  };
  /** Called when a request is done. */
  readonly onRequest?: (request: RequestRecord) => void;
  /** The platform's clock, in milliseconds since the epoch, which its responses' `Date` shows; it must not go back. */
  readonly now?: () => number;
  /** Waits so many milliseconds, for slow responses. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** A running platform and everything that happened there, in order. */
export interface Platform {
  /** With the prefix, without a slash at the end: what the action's `host` takes. */
  readonly url: string;
  /** Every request that was received in full. */
  readonly requests: readonly RequestRecord[];
  readonly jobs: readonly Job[];
  /** Every message that reached a person. */
  readonly deliveries: readonly Delivery[];
  /** How many connections there have been so far. */
  readonly connectionCount: number;
  /** Stops at once: connections are destroyed, requests in flight get no response. */
  close(): Promise<void>;
}

/**
 * Starts an embedded Kore.ai platform.
 *
 * @throws {TypeError | Error} if the prefix or a key is malformed, or the port cannot be listened on
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { host = "127.0.0.1", port = 0, prefix = "", tls, botId = BOT_ID, now = Date.now } = options;
  if (!/^(\/[\w.~-]+)*$/.test(prefix)) throw new TypeError(`a prefix looks like "/kore", not "${prefix}"`);
  const app = { ...APP, ...options.app };
  const jobs = createJobs(botId, options.directory ?? (() => true), options.jobPace ?? { lasts: 0 });
  const countRequest = createRateLimiter({ ...RATE_LIMITS, ...options.rateLimits });
  const parts: ServiceParts = { botId, app, checkToken: createTokenCheck(app), countRequest, jobs };
  const requests: RequestRecord[] = [];
  const nextFault = faultsByCall(options.faults);
  const sleep = options.sleep ?? ((ms) => delay(ms, undefined, { ref: false }));

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "" } = request;
    const connection = connections.find(request.socket);
    const bytes = await buffer(request).catch(() => undefined);
    // The client went away in the middle of its request.
    if (bytes === undefined || connection === undefined) return;
    const route = findRoute(method, url, prefix);
    const record: OpenRecord = {
      call: route.call,
      method,
      path: url,
      headers: request.headers,
      body: bytes.toString("utf8"),
      json: parseJson(bytes),
      time: now(),
      connection: connection.number,
      remotePort: connection.remotePort,
      fault: nextFault(route.call),
    };
    requests.push(record);
    response.setHeader("date", new Date(now()).toUTCString());
    const answer = await decide(parts, record, route);
    await send({ response, reset: connection.reset, sleep }, answer, record.fault);
    if (response.headersSent) record.status = response.statusCode;
    options.onRequest?.(record);
  };

  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  const connections = createConnections(options.faults?.connection, (socket) =>
    server.emit("connection", socket),
  );
  return {
    url: `${tls ? "https" : "http"}://${await listen(connections, host, port)}${prefix}`,
    requests,
    jobs: jobs.all,
    deliveries: jobs.deliveries,
    get connectionCount() {
      return connections.count;
    },
    close: () => connections.close(),
  };
}

/** The platform's own response. If it doesn't accept the request, the fault's response is sent in its place. */
async function decide(parts: ServiceParts, record: OpenRecord, route: Route): Promise<Answer> {
  const { fault } = record;
  try {
    await admit(parts, record, route);
    if (!isTaken(fault)) return { status: 503 };
    const job = perform(parts, record, route);
    return { status: 200, body: fault?.kind === "job" ? fault.edit(job) : job };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    record.refusal = error.message;
    return error.answer;
  }
}

function faultsByCall(scripts: PlatformOptions["faults"]): (call: Call) => Fault | undefined {
  const next = { notify: play(scripts?.notify), status: play(scripts?.status), other: () => undefined };
  return (call) => next[call]();
}

/** Listens, and gives `host:port` as a URL has it. */
function listen({ server }: Connections, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actualPort = typeof address === "object" && address !== null ? address.port : port;
      resolve(`${host.includes(":") ? `[${host}]` : host}:${actualPort}`);
    });
  });
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
