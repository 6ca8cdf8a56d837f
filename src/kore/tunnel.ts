import { type ClientRequest, type RequestOptions, request as requestHttp } from "node:http";
import { Agent, request as requestHttps } from "node:https";
import { isIP, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { ProxyServer } from "./proxy.ts";

/** The proxy didn't connect to the platform: it responded with a status other than 2xx, or the cause says why not. */
export class ProxyError extends Error {
  override readonly name = "ProxyError";
  readonly proxy: ProxyServer;
  readonly status: number | undefined;

  constructor(proxy: ProxyServer, status: number | undefined, cause?: Error) {
    super("the proxy did not connect", { cause });
    this.proxy = proxy;
    this.status = status;
  }
}

/**
 * An https agent for one exchange, which goes through a proxy by CONNECT (RFC 9110, 9.3.6); requests fail with
 * `ProxyError` until the proxy has connected. `tunnel`, which `@actions/http-client` has for this, hides why a proxy
 * can't be reached, doesn't support IPv6, checks an https proxy's certificate against the platform's name, and makes
 * Node.js print a deprecation warning.
 */
export class TunnellingAgent extends Agent {
  readonly #proxy: ProxyServer;
  readonly #target: string;
  #connecting: ClientRequest | undefined;

  /** @param target the host and port to connect to */
  constructor(proxy: ProxyServer, { hostname, port }: URL) {
    super();
    this.#proxy = proxy;
    this.#target = `${hostname}:${port || 443}`;
  }

  /** Also gives up a CONNECT in progress, which otherwise lasts as long as the proxy is silent. */
  override destroy(): void {
    this.#connecting?.destroy();
    super.destroy();
  }

  override createConnection(
    options: RequestOptions,
    callback: (error: Error | null, stream?: Duplex | null) => void,
  ): undefined {
    const connecting = this.#connect();
    this.#connecting = connecting;
    const fail = (status: number | undefined, cause?: Error) =>
      callback(new ProxyError(this.#proxy, status, cause));
    connecting.once("error", (error) => fail(undefined, error));
    connecting.once("connect", ({ statusCode: status = 0 }, socket: Socket, head) => {
      const isConnected = status >= 200 && status < 300;
      if (isConnected && head.length === 0) {
        callback(null, super.createConnection(Object.assign({}, options, { socket })));
        return;
      }
      socket.destroy();
      fail(isConnected ? undefined : status);
    });
    connecting.end();
  }

  #connect(): ClientRequest {
    const { protocol, host, port, authorization } = this.#proxy;
    const options = {
      method: "CONNECT",
      host,
      port,
      path: this.#target,
      headers: {
        host: this.#target,
        ...(authorization === undefined ? {} : { "proxy-authorization": authorization }),
      },
      agent: false,
    };
    if (protocol === "http:") return requestHttp(options);
    // Node would take the name from the Host header, which is the platform's.
    return requestHttps({ ...options, servername: isIP(host) ? "" : host, rejectUnauthorized: true });
  }
}
