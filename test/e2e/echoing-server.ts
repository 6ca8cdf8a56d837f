import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { text } from "node:stream/consumers";
import type { Answer } from "../platform/answers.ts";
import type { Certificate } from "./certificates.ts";
import { listen } from "./network.ts";

/** What a request told a server. */
export interface Told {
  readonly method: string;
  readonly url: string;
  /** The token: Kore.ai's header `auth`, or GitHub's `authorization` without its scheme. */
  readonly token: string;
  readonly body: string;
}

/** A server on this machine that answers with what it is told; it ends with the block that holds it. */
export interface EchoingServer extends AsyncDisposable {
  readonly url: string;
  /** Every token it was given. */
  readonly tokens: readonly string[];
}

/** Starts a server that answers each request by `answer`; with TLS, and at `localhost`, where it has a certificate. */
export async function startEchoingServer(
  answer: (told: Told) => Answer,
  certificate?: Certificate,
): Promise<EchoingServer> {
  const tokens: string[] = [];
  const respond: RequestListener = async (request, response) => {
    const { method = "", url = "", headers } = request;
    const token = String(headers["auth"] ?? headers.authorization?.replace(/^\w+ /, "") ?? "");
    tokens.push(token);
    const {
      status,
      headers: answered = {},
      body,
    } = answer({ method, url, token, body: await text(request) });
    response.writeHead(status, answered).end(typeof body === "string" ? body : JSON.stringify(body));
  };
  const server = certificate ? createTlsServer(certificate, respond) : createServer(respond);
  const port = await listen(server);
  return {
    url: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    tokens,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
