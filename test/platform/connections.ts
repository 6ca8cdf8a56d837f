import { createServer, type Server, type Socket } from "node:net";
import { type ConnectionFault, play, type Script } from "./faults.ts";

/** One connection. */
export interface Connection {
  /** Counted from 1. */
  readonly number: number;
  /** The client's port. */
  readonly remotePort: number;
  /** Resets it (TCP RST). */
  readonly reset: () => void;
}

/** The connections of a platform that stands behind them. */
export interface Connections {
  /** The listening server. */
  readonly server: Server;
  /** How many there have been so far. */
  readonly count: number;
  /** The connection under an HTTP or TLS socket; `undefined` if the client has reset it already. */
  find(socket: Socket): Connection | undefined;
  /** Stops listening and destroys every connection. */
  close(): Promise<void>;
}

/**
 * Accepts connections, applies their faults, and hands the sound ones to `accept` (an HTTP server: a TLS socket
 * cannot be reset by itself, so that the plain connection under it is kept here).
 */
export function createConnections(
  script: Script<ConnectionFault> | undefined,
  accept: (socket: Socket) => void,
): Connections {
  const open = new Map<string, Connection & { readonly socket: Socket }>();
  const nextFault = play(script);
  let count = 0;

  const server = createServer((socket) => {
    const peer = peerOf(socket);
    const reset = () => socket.resetAndDestroy();
    open.set(peer, { number: ++count, remotePort: socket.remotePort ?? 0, reset, socket });
    socket.on("close", () => open.delete(peer));
    // A client may go away at any time; without a listener that would end the process.
    socket.on("error", () => {});
    const fault = nextFault();
    if (fault === undefined) accept(socket);
    else if (fault === "reset") reset();
    else if (fault === "reset-in-handshake") socket.once("data", reset);
  });

  return {
    server,
    get count() {
      return count;
    },
    find(socket) {
      return open.get(peerOf(socket));
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const { socket } of open.values()) socket.destroy();
      return closed;
    },
  };
}

/** What a connection and the TLS socket on top of it have in common, and no other connection that is open. */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
