import {
  type ClientRequest,
  Agent as HttpAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestHttp,
} from "node:http";
import { Agent as HttpsAgent, type RequestOptions, request as requestHttps } from "node:https";
import type { Socket } from "node:net";
import { type PeerCertificate, TLSSocket } from "node:tls";
import { explainFailure, type Failure, proxyName } from "./connection-failure.ts";
import { KEPT, KeptConnections } from "./kept-connections.ts";
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

/** How an HTTP exchange ended; reasons are clauses for a person, such as `connection refused`. */
export type Exchange =
  /** The server answered; `complete` is false when the body was cut off, stalled or too large. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: string;
      readonly complete: boolean;
    }
  /** No byte of the request was written: the server can't have seen it. */
  | { readonly kind: "not-sent"; readonly reason: string }
  /** No byte of it was written, and trying again would end the same: a certificate, a proxy's 407. */
  | { readonly kind: "blocked"; readonly reason: string; readonly advice?: string }
  /** The request may have been written, and no answer came. */
  | { readonly kind: "lost"; readonly reason: string };

/** Carries one HTTP request to its end, or until the signal is aborted; never throws, never follows a redirect. */
export type Transport = (request: HttpRequest, signal?: AbortSignal) => Promise<Exchange>;

/** More than any answer of the platform's: the logs of 1000 recipients take about half a megabyte. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * Makes a transport over Node's HTTP client. Connections are kept for a moment, but not those through a proxy. The
 * platform's certificate is always verified, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says: who took its place would get
 * the token.
 *
 * @param userAgent says who is asking
 * @param timeoutMs for a whole exchange, from start to last byte
 * @param proxyFor default: no proxies
 */
export function createTransport(
  userAgent: string,
  timeoutMs: number,
  proxyFor: ProxyFor = () => undefined,
): Transport {
  const plain = new KeptConnections<HttpAgent>(() => new HttpAgent(KEPT));
  const encrypted = new KeptConnections<HttpAgent>(() => new HttpsAgent(KEPT));
  return async ({ method, url, headers, body }, signal) => {
    const target = new URL(url);
    const proxy = proxyFor(target);
    if (proxy && "wrong" in proxy) return { kind: "blocked", reason: proxy.wrong };
    const isEncrypted = target.protocol === "https:";
    const connections = isEncrypted ? encrypted : plain;
    const agent = proxy ? new TunnellingAgent(proxy, target) : connections.take();
    const request = (isEncrypted ? requestHttps : requestHttp)(target, {
      method,
      agent,
      rejectUnauthorized: true,
      headers: { ...headers, "user-agent": userAgent },
    } satisfies RequestOptions);
    const exchange = await settle(request, body, { host: target.host, proxy, timeoutMs, signal });
    release(request, exchange, agent, connections);
    return exchange;
  };
}

/** Keeps the connection if all has gone over it both ways and its end is not announced, else closes it. */
function release(
  request: ClientRequest,
  exchange: Exchange,
  agent: HttpAgent,
  connections: KeptConnections<HttpAgent>,
): void {
  const isWhole = exchange.kind === "answer" && exchange.complete && request.writableFinished;
  if (isWhole && request.shouldKeepAlive && request.socket) connections.keep(agent, request.socket);
  else {
    if (exchange.kind === "lost" && request.reusedSocket) connections.distrust();
    request.destroy();
    agent.destroy();
  }
}

interface Circumstances {
  /** The platform's, with its port. */
  readonly host: string;
  readonly proxy: ProxyServer | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

function settle(
  request: ClientRequest,
  body: string | undefined,
  { host, proxy, timeoutMs, signal }: Circumstances,
): Promise<Exchange> {
  return new Promise((resolve) => {
    let isWritten = false;
    let silent = proxy && proxyName(proxy);
    let certificate: PeerCertificate | undefined;
    const end = (exchange: Exchange) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(exchange);
    };
    // What ends the exchange early means something else once the answer has begun.
    let breakOff = ({ reason, advice, isFinal }: Failure) => {
      if (isWritten) end({ kind: "lost", reason });
      else if (isFinal) end({ kind: "blocked", reason, ...(advice === undefined ? {} : { advice }) });
      else end({ kind: "not-sent", reason });
    };
    const timer = setTimeout(() => {
      const from = silent === undefined ? "" : ` from ${silent}`;
      breakOff({ reason: `no answer${from} within ${timeoutMs / 1000} s`, isFinal: false });
    }, timeoutMs);
    const onAbort = () => breakOff({ reason: "broken off, because the step is ending", isFinal: false });
    signal?.addEventListener("abort", onAbort);

    request.on("socket", (socket) => {
      silent = undefined;
      // Only before Node judges it can the certificate be read; errors hold none. The event is Node's own: without
      // it an error would name no certificate.
      if (socket instanceof TLSSocket && !request.reusedSocket)
        socket.prependOnceListener("secure", () => {
          certificate = socket.getPeerCertificate();
        });
      whenReady(socket, () => {
        isWritten = true;
      });
    });
    request.on("error", (error) => breakOff(explainFailure(error, host, certificate)));
    request.on("close", () =>
      breakOff({ reason: "the connection was closed before the answer", isFinal: false }),
    );
    request.on("response", (response) => {
      const finish = readBody(response, end);
      // Node closes the request before it hands out the last of the body: that alone ends nothing.
      request.removeAllListeners("close");
      breakOff = () => finish(false);
    });
    if (signal?.aborted) onAbort();
    else request.end(body);
  });
}

/** Calls back once bytes of the request can go out: when the socket is connected, and its TLS handshake done. */
function whenReady(socket: Socket, ready: () => void): void {
  if (socket instanceof TLSSocket) {
    if (socket.authorized) ready();
    else socket.once("secureConnect", ready);
  } else if (socket.connecting) socket.once("connect", ready);
  else ready();
}

/** Reads the body to its end; gives back a way to finish before that, with what there is. */
function readBody(response: IncomingMessage, end: (exchange: Exchange) => void): (complete: boolean) => void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const finish = (complete: boolean) =>
    end({
      kind: "answer",
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: Buffer.concat(chunks).toString("utf8"),
      complete,
    });
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) finish(false);
    else chunks.push(chunk);
  });
  response.on("end", () => finish(response.complete));
  response.on("error", () => finish(false));
  response.on("close", () => finish(false));
  return finish;
}
