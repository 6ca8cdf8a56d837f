import { createServer as createHttpServer, STATUS_CODES } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Says whether the nth attempt to get through, counted from 1, is to fail. */
export type Hits = (n: number) => boolean;

/** What stands between the action and the platform. */
export interface Between {
  readonly port: number;
  close(): void;
}

/** A way to the platform that can be shut for a while. */
export interface Gate extends Between {
  /** To be told that an attempt was refused: nobody but the one who made it can know. */
  refused(): void;
}

/** Forwards connections to a port of this machine, which is asked for with each connection's number, from 1. */
export async function startForwarder(portOf: (n: number) => number): Promise<Between> {
  let n = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => forward(socket, portOf(++n), sockets));
  const port = await listen(server);
  return { port, close: () => closeAll(server, sockets) };
}

/**
 * Forwards connections to a port of this machine, and does not listen while the next one is to be refused. Attempts
 * must come one at a time.
 */
export async function startGate(target: number, hits: Hits): Promise<Gate> {
  let n = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    forward(socket, target, sockets);
    attempted();
  });
  const attempted = () => {
    n += 1;
    if (hits(n + 1)) server.close();
    else if (!server.listening) server.listen(port, "127.0.0.1");
  };
  const port = await listenOnKeptPort(server);
  if (hits(1)) server.close();
  return { port, refused: attempted, close: () => closeAll(server, sockets) };
}

/** A proxy for HTTPS that refuses some requests to connect, by an HTTP status; all names are this machine. */
export async function startProxy(hits: Hits, status: number): Promise<Between> {
  let n = 0;
  const sockets = new Set<Socket>();
  const server = createHttpServer();
  server.on("connect", ({ url = "" }, socket: Socket) => {
    if (hits(++n)) {
      // On Windows, a client that has read the refusal may reset the connection.
      socket.on("error", () => {});
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-length: 0\r\n\r\n`);
    } else {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      forward(socket, Number(new URL(`http://${url}`).port), sockets);
    }
  });
  const port = await listen(server);
  return { port, close: () => closeAll(server, sockets) };
}

function forward(socket: Socket, port: number, sockets: Set<Socket>): void {
  const onward = connect(port, "127.0.0.1");
  for (const [from, to] of [
    [socket, onward],
    [onward, socket],
  ] as const) {
    sockets.add(from);
    from.on("error", () => to.destroy());
    from.on("close", () => sockets.delete(from));
    from.pipe(to);
  }
}

/**
 * Listens on this machine only.
 *
 * @param wanted 0 for any free port
 * @returns the port
 * @throws the system's error, where it can't be listened on
 */
export function listen(server: Server, wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : wanted);
    });
  });
}

/** Listens on a port below those that systems give out, so that nobody else gets it while it is not listened on. */
async function listenOnKeptPort(server: Server): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    try {
      return await listen(server, port);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
}

function closeAll(server: Server, sockets: ReadonlySet<Socket>): void {
  server.close();
  for (const socket of sockets) socket.destroy();
}
