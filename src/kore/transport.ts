import { type ClientRequest, Agent as HttpAgent, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, type RequestOptions, request as requestHttps } from "node:https";
import type { Socket } from "node:net";
import { type PeerCertificate, TLSSocket } from "node:tls";
import { explainFailure, proxyName } from "./connection-failure.ts";
import { type Exchange, PendingExchange } from "./exchange.ts";
import type { ProxyFor, ProxyServer } from "./proxy.ts";
import { TunnellingAgent } from "./tunnel.ts";

/** One HTTP request. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Which attempt this is, from 1, where that is known. */
  readonly attempt?: number;
}

/** Carries one HTTP request to its end, or until the signal is aborted; never throws, never follows a redirect. */
export type Transport = (request: HttpRequest, signal?: AbortSignal) => Promise<Exchange>;

/**
 * Agents that keep no connection and no TLS session. With `agent: false`, Node.js would make an agent for each request:
 * 7 % of the CPU time of 20,000 requests, and 10 % of the memory.
 */
const AGENTS = {
  http: new HttpAgent({ keepAlive: false }),
  https: new HttpsAgent({ keepAlive: false, maxCachedSessions: 0 }),
};

const BROKEN_OFF = "broken off, because the step is ending";

/**
 * Makes a transport over Node's HTTP client. Each request has its own connection: one that was used before may be
 * closing, or hold an unsolicited response that would be taken for the one to the next request. The platform's
 * certificate is always verified, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says: a server that pretends to be the platform would get the token.
 *
 * @param userAgent identifies the client
 * @param timeoutMs for a whole exchange, from start to last byte
 * @param proxyFor default: no proxies
 */
export function createTransport(
  userAgent: string,
  timeoutMs: number,
  proxyFor: ProxyFor = () => undefined,
): Transport {
  return async (request, signal) => {
    const target = new URL(request.url);
    const proxy = proxyFor(target);
    if (proxy && "wrong" in proxy) return { kind: "blocked", reason: proxy.wrong };
    if (signal?.aborted) return { kind: "not-sent", reason: BROKEN_OFF };
    const connection = open(request, target, proxy, userAgent);
    if (connection instanceof Error)
      return { kind: "not-sent", reason: explainFailure(connection, target).reason };
    return carry(connection, request.body, { target, proxy, timeoutMs, signal });
  };
}

/** A request with a connection of its own, which it closes. */
interface Connection {
  readonly request: ClientRequest;
  readonly close: () => void;
}

/** Begins a request; an error if not even a socket can be created. */
function open(
  { method, headers }: HttpRequest,
  target: URL,
  proxy: ProxyServer | undefined,
  userAgent: string,
): Connection | Error {
  const isSecure = target.protocol === "https:";
  const tunnel = proxy && new TunnellingAgent(proxy, target);
  const options = {
    method,
    agent: tunnel ?? (isSecure ? AGENTS.https : AGENTS.http),
    rejectUnauthorized: true,
    headers: { ...headers, "user-agent": userAgent },
  } satisfies RequestOptions;
  try {
    const request = (isSecure ? requestHttps : requestHttp)(target, options);
    const close = () => {
      request.destroy();
      tunnel?.destroy();
    };
    return { request, close };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Limits {
  readonly target: URL;
  readonly proxy: ProxyServer | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends a request that has begun, and waits for the end of its exchange. */
async function carry(
  { request, close }: Connection,
  body: string | undefined,
  { target, proxy, timeoutMs, signal }: Limits,
): Promise<Exchange> {
  const exchange = new PendingExchange();
  report(request, target, exchange);
  const giveUp = (reason: string) => void exchange.giveUp(reason, () => request.socket?.bytesRead ?? 0);
  const deadline = setTimeout(() => {
    // Until there is a socket, only the proxy has been asked.
    const from = proxy && !request.socket ? ` from ${proxyName(proxy)}` : "";
    giveUp(`no response${from} within ${timeoutMs / 1000} s`);
  }, timeoutMs);
  const onAbort = () => giveUp(BROKEN_OFF);
  signal?.addEventListener("abort", onAbort);
  request.end(body);
  const end = await exchange.ended;
  clearTimeout(deadline);
  signal?.removeEventListener("abort", onAbort);
  close();
  return end;
}

/** Reports to an exchange what becomes of its request. */
function report(request: ClientRequest, target: URL, exchange: PendingExchange): void {
  let certificate: PeerCertificate | undefined;
  request.on("socket", (socket) => {
    // The certificate can be read only before Node.js verifies it; errors don't contain it. The event is Node's own:
    // without it, an error would name no certificate.
    if (socket instanceof TLSSocket)
      socket.prependOnceListener("secure", () => {
        certificate = socket.getPeerCertificate();
      });
    socket.once(readyEventOf(socket), () => exchange.connected());
  });
  request.on("error", (error) => exchange.fail(explainFailure(error, target, certificate)));
  request.on("close", () =>
    exchange.fail({ reason: "the connection was closed before the response", isFinal: false }),
  );
  request.on("response", (response) => {
    exchange.responded(response.statusCode ?? 0, response.headers);
    response.on("data", (chunk: Buffer) => exchange.received(chunk));
    response.on("end", () => exchange.finish(response.complete));
    response.on("error", () => exchange.finish(false));
    response.on("close", () => exchange.finish(false));
  });
}

/** The event after which bytes of the request can be sent. It never comes if the socket can't be created. */
function readyEventOf(socket: Socket): "connect" | "secureConnect" {
  return socket instanceof TLSSocket ? "secureConnect" : "connect";
}
