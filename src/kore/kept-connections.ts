import type { Agent } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

/**
 * How long a connection rests before it carries another request. Servers that announce keep-alive and close all the
 * same do so right behind the answer: by then that has come too, and nothing is sent into a closed connection.
 */
const REST_MS = 10;

/** After this a server may be about to close it, by the contract. */
const MAX_IDLE_MS = 1_000;

/** How an agent keeps its connection meanwhile. */
export const KEPT = { keepAlive: true, timeout: MAX_IDLE_MS } as const;

/**
 * Hears what the sockets have had to tell until now, a closing above all: a busy step is late for that. One immediate
 * may come before the sockets are looked at again, the second comes behind it (Node's event loop).
 */
export async function socketsHeard(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

interface Kept<Kind> {
  readonly agent: Kind;
  readonly socket: Pick<Socket, "readyState">;
  /** When its last answer was complete. */
  readonly since: number;
}

/**
 * Agents of one connection each, so that it is known how long that has been idle. It matters: a request that meets the
 * closing of its connection ends without anybody knowing whether the platform took it.
 */
export class KeptConnections<Kind extends Pick<Agent, "destroy">> {
  readonly #create: () => Kind;
  /** The one that has been idle longest comes first. */
  readonly #rested: Kept<Kind>[] = [];
  #isTrusted = true;

  /** @param create makes an agent that keeps its connection, without one yet */
  constructor(create: () => Kind) {
    this.#create = create;
  }

  /** Gives an agent for one request: with a connection that is open as far as can be told, or without one yet. */
  take(): Kind {
    for (let kept = this.#rested.shift(); kept; kept = this.#rested.shift()) {
      const isRecent = performance.now() - kept.since <= MAX_IDLE_MS;
      const isOpen = kept.socket.readyState === "open";
      if (isRecent && isOpen && this.#isTrusted) return kept.agent;
      if (isRecent && !isOpen) this.distrust();
      kept.agent.destroy();
    }
    return this.#create();
  }

  /** Gives no kept connection any more: a server that closes one so early may do so again, under a request's feet. */
  distrust(): void {
    this.#isTrusted = false;
  }

  /** Takes an agent back, after an exchange that leaves nothing to be written or read. */
  keep(agent: Kind, socket: Pick<Socket, "readyState">): void {
    const kept = { agent, socket, since: performance.now() };
    setTimeout(() => this.#rested.push(kept), REST_MS).unref();
  }
}
