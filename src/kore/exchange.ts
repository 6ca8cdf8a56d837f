import type { IncomingHttpHeaders } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { Failure } from "./connection-failure.ts";

/** How an HTTP exchange ended; reasons are clauses for a person, such as `connection refused`. */
export type Exchange =
  /** The server responded; `complete` is false if the body was cut off, stalled or too large. */
  | {
      readonly kind: "response";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: string;
      readonly complete: boolean;
    }
  /** No byte of the request was written: the server can't have seen it. */
  | { readonly kind: "not-sent"; readonly reason: string; readonly advice?: string }
  /** No byte of it was written, and another attempt would end the same: a certificate, a proxy's 407. */
  | { readonly kind: "blocked"; readonly reason: string; readonly advice?: string }
  /** The request may have been written, and no response came. */
  | { readonly kind: "lost"; readonly reason: string };

/** What an exchange has come to. What a failure means depends on it. */
type Phase =
  /** No byte of the request can have left. */
  | { readonly name: "connecting" }
  /** Bytes of it may have left. */
  | { readonly name: "written" }
  | {
      readonly name: "responding";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly chunks: Buffer[];
      bytes: number;
    }
  | { readonly name: "ended" };

/** More than any response of the platform: the logs of 1000 recipients take about half a megabyte. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** An exchange under way, from the connection to its end. */
export class PendingExchange {
  #phase: Phase = { name: "connecting" };
  readonly #ended = Promise.withResolvers<Exchange>();

  /** How it ends; never rejects. */
  get ended(): Promise<Exchange> {
    return this.#ended.promise;
  }

  /** The connection is ready: from now on, the request may have been sent. */
  connected(): void {
    if (this.#phase.name === "connecting") this.#phase = { name: "written" };
  }

  /** The head of the response has come. */
  responded(status: number, headers: IncomingHttpHeaders): void {
    if (this.#phase.name === "ended") return;
    this.#phase = { name: "responding", status, headers, chunks: [], bytes: 0 };
  }

  /** A part of the response's body has come. */
  received(chunk: Buffer): void {
    if (this.#phase.name !== "responding") return;
    this.#phase.bytes += chunk.length;
    if (this.#phase.bytes > MAX_BODY_BYTES) this.finish(false);
    else this.#phase.chunks.push(chunk);
  }

  /** Nothing more of the response comes. */
  finish(complete: boolean): void {
    if (this.#phase.name !== "responding") return;
    const { status, headers, chunks } = this.#phase;
    const body = Buffer.concat(chunks)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
    this.#end({ kind: "response", status, headers, body, complete });
  }

  /** The connection failed or ended. Once the response has begun, the response itself shows how far it came. */
  fail({ reason, advice, isFinal }: Failure): void {
    const { name } = this.#phase;
    if (name === "written") this.#end({ kind: "lost", reason });
    if (name !== "connecting") return;
    this.#end({
      kind: isFinal ? "blocked" : "not-sent",
      reason,
      ...(advice === undefined ? {} : { advice }),
    });
  }

  /**
   * Gives up, but reads what has arrived by now first. A process that was frozen (SIGSTOP, a busy machine) meets its
   * deadline before the response that has been in the socket for a long time: Node.js runs timers before it reads sockets.
   * While connecting there is nothing to read, and to go on would only send the request late.
   *
   * @param bytesRead gives how many bytes the connection has brought so far
   */
  async giveUp(reason: string, bytesRead: () => number): Promise<void> {
    if (this.#phase.name !== "connecting") await untilAllIsRead(bytesRead);
    this.fail({ reason, isFinal: false });
    this.finish(false);
  }

  #end(exchange: Exchange): void {
    this.#phase = { name: "ended" };
    this.#ended.resolve(exchange);
  }
}

/** Each round reads at least 64 KiB if so much is there: enough for any buffer of a system, and too few to go on forever. */
const MAX_ROUNDS = 256;

/** Lets Node.js read its sockets until that brings nothing new. */
async function untilAllIsRead(bytesRead: () => number): Promise<void> {
  let before = -1;
  for (let round = 0; round < MAX_ROUNDS && bytesRead() !== before; round += 1) {
    before = bytesRead();
    // The first may run before Node.js looks at the sockets again; the second runs after that (Node's event loop).
    await setImmediate();
    await setImmediate();
  }
}
