import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";

/** What a server does with each connection; with TLS, after the handshake. */
export type Play = (socket: Socket) => void;

/** A server that talks no protocol of its own, so that a test can say every byte. */
export interface RawServer {
  readonly port: number;
  /** Connections so far. */
  readonly connectionCount: number;
  /** All that the connections brought so far; with TLS, as it was before it was encrypted. */
  readonly received: string;
  /** Stops, and closes what connections are left. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Serves on a free port of 127.0.0.1. */
export async function serve(play: Play, tls?: TlsOptions): Promise<RawServer> {
  let connectionCount = 0;
  const open = new Set<Socket>();
  let received = "";
  const talk = (socket: Socket) => {
    // A client may go away at any time; without a listener that would end the process.
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
    });
    play(socket);
  };
  const server: Server = tls ? createTlsServer(tls, talk) : createServer(talk);
  server.on("connection", (socket: Socket) => {
    connectionCount++;
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    get connectionCount() {
      return connectionCount;
    },
    get received() {
      return received;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

/** A port of 127.0.0.1 where nothing listens. */
export async function closedPort(): Promise<number> {
  await using server = await serve(() => {});
  return server.port;
}

/** Answers the first bytes of a request with these, and leaves the connection open, or does `then`. */
export function answers(text: string | Uint8Array, then: Play = () => {}): Play {
  return (socket) => socket.once("data", () => socket.write(text, () => then(socket)));
}

/** Ends the connection in good order. */
export const close: Play = (socket) => socket.end();
