import {
  type Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestHttp,
} from "node:http";
import { request as requestHttps } from "node:https";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { HttpClient } from "@actions/http-client";
import { isRecord, lookUp } from "../json.ts";

/** One HTTP request. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
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
  | { readonly kind: "blocked"; readonly reason: string }
  /** The request may have been written, and no answer came. */
  | { readonly kind: "lost"; readonly reason: string };

/** Carries one HTTP request to its end, or until the signal is aborted; never throws, never follows a redirect. */
export type Transport = (request: HttpRequest, signal?: AbortSignal) => Promise<Exchange>;

/** More than any answer of the platform's: the logs of 1000 recipients take about half a megabyte. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * Makes a transport over Node's HTTP client, with proxies as the environment names them (`https_proxy`, `no_proxy`).
 *
 * `@actions/http-client` gives the agent, which knows the proxies. The exchange itself is ours: the library's hides
 * whether the request was written when it failed, waits for ever for a body that is cut off, and times only silence.
 *
 * @param userAgent says who is asking
 * @param timeoutMs for a whole exchange, from start to last byte
 */
export function createTransport(userAgent: string, timeoutMs: number): Transport {
  const client = new HttpClient(userAgent);
  return async ({ method, url, headers, body }, signal) => {
    const ending = new AbortController();
    const agent = agentFor(client, url, ending.signal);
    if (agent === undefined) {
      return { kind: "blocked", reason: "https_proxy is not a URL like http://proxy.example.com:3128" };
    }
    const options = {
      method,
      agent,
      headers: {
        ...headers,
        "user-agent": userAgent,
        ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
      },
    };
    const request = url.startsWith("https:") ? requestHttps(url, options) : requestHttp(url, options);
    return settle(request, body, timeoutMs, signal).finally(() => ending.abort());
  };
}

/**
 * An agent for one exchange. At its end a proxy's CONNECT still under way is given up with it: the tunnelling agent
 * itself would keep it, and with it the process, for as long as the proxy is silent.
 *
 * @returns undefined when the proxy that the environment names is not a URL
 */
function agentFor(client: HttpClient, url: string, ended: AbortSignal): Agent | undefined {
  try {
    const agent: Agent = client.getAgent(url);
    const connectOptions = lookUp(agent, "proxyOptions");
    if (isRecord(connectOptions)) Object.assign(connectOptions, { signal: ended });
    return agent;
  } catch {
    return undefined;
  }
}

function settle(
  request: ClientRequest,
  body: string | undefined,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  return new Promise((resolve) => {
    let isWritten = false;
    const end = (exchange: Exchange) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(exchange);
      request.destroy();
    };
    // What ends the exchange early means something else once the answer has begun.
    let breakOff = (reason: string, isFinal: boolean) =>
      end({ kind: isWritten ? "lost" : isFinal ? "blocked" : "not-sent", reason });
    const timer = setTimeout(() => breakOff(`no answer within ${timeoutMs / 1000} s`, false), timeoutMs);
    const onAbort = () => breakOff("broken off, because the step is ending", false);
    signal?.addEventListener("abort", onAbort);

    request.on("socket", (socket) =>
      whenReady(socket, () => {
        isWritten = true;
      }),
    );
    request.on("error", (error) => breakOff(reasonOf(error), wouldComeAgain(error)));
    request.on("close", () => breakOff("the connection was closed before the answer", false));
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

/** Says whether an error before the first byte would come again: a certificate refused, or the proxy's own 407. */
function wouldComeAgain(error: Error): boolean {
  const code = String(lookUp(error, "code") ?? "");
  return (
    /CERT|SIGNATURE|ISSUER|CRL_|ALTNAME|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH/.test(code) ||
    proxyStatus(error) === 407
  );
}

/** The status with which a proxy refused to connect, which the tunnelling agent puts in its message only. */
function proxyStatus(error: Error): number | undefined {
  const status = /^tunneling socket could not be established, statusCode=(\d+)/.exec(error.message)?.[1];
  return status === undefined ? undefined : Number(status);
}

function reasonOf(error: Error): string {
  const status = proxyStatus(error);
  if (status === 407)
    return "the proxy asks for credentials (407): https_proxy's URL must hold user name and password";
  if (status !== undefined) return `the proxy refused to connect to the platform (${status})`;
  if (error.message.startsWith("tunneling socket"))
    return "the proxy that https_proxy names can't be reached";
  const code = String(lookUp(error, "code") ?? error.name);
  const words = REASONS[code];
  if (words !== undefined) return `${words} (${code})`;
  return wouldComeAgain(error)
    ? `the platform's certificate was refused (${code})`
    : `the connection failed (${code})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused: nothing listens there",
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was closed",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name can't be looked up just now",
  ETIMEDOUT: "the connection timed out",
  EHOSTUNREACH: "the host can't be reached",
  ENETUNREACH: "the network can't be reached",
  EPROTO: "the host doesn't speak TLS there",
  ERR_SSL_WRONG_VERSION_NUMBER: "the host doesn't speak TLS there",
  HPE_INVALID_CONSTANT: "the answer is not HTTP",
};
