import type { ServerResponse } from "node:http";
import type { Answer } from "./answers.ts";
import type { JobDocument } from "./jobs.ts";

/**
 * What goes wrong with one request that was received in full. With `taken: false` the platform never sees it: no job,
 * nobody is notified. In every other case, the platform does its work first (and still refuses an invalid request).
 *
 * - `answer`: this response instead of the platform's own; a gateway's page, a rate limit, a redirect
 * - `job`: the job in the response is changed by `edit`; a refusal stays as it is
 * - `reset`: the connection is reset instead of a response
 * - `silence`: no response ever; the connection stays open
 * - `stalled-body`: the headers and half of the body, then nothing; the connection stays open
 * - `cut-off-body`: the headers and half of the body, then the connection is closed
 * - `slow`: the platform's own response, `ms` milliseconds later
 * - `closed-after-answer`: the connection is closed after a response that announces keep-alive
 */
export type Fault =
  | ({ readonly kind: "answer"; readonly taken: boolean } & Answer)
  | { readonly kind: "job"; readonly edit: (job: JobDocument) => unknown }
  | { readonly kind: "reset" | "silence"; readonly taken: boolean }
  | { readonly kind: "stalled-body" | "cut-off-body" | "closed-after-answer" }
  | { readonly kind: "slow"; readonly ms: number };

/**
 * What goes wrong with one connection, before any request is read from it.
 *
 * - `reset`: reset as soon as it is open
 * - `reset-in-handshake`: reset when the client's first bytes come, which with TLS is its hello
 * - `silence`: held open, never read, so that a TLS handshake never ends
 */
export type ConnectionFault = "reset" | "reset-in-handshake" | "silence";

/** The fault for the nth request or connection, counted from 1: a list, after whose end there are none, or a function. */
export type Script<F> = readonly (F | undefined)[] | ((n: number) => F | undefined);

/** Gives a script's faults one after the other. */
export function play<F>(script: Script<F> = []): () => F | undefined {
  let n = 0;
  return () => {
    n++;
    return typeof script === "function" ? script(n) : script[n - 1];
  };
}

/** Whether the platform does what the request asks for, in spite of the fault. */
export function isTaken(fault: Fault | undefined): boolean {
  return fault === undefined || !("taken" in fault) || fault.taken;
}

/** Whether the client never gets the end of a response, and the connection stays open. */
export function isSilent({ kind }: Fault): boolean {
  return kind === "silence" || kind === "stalled-body";
}

/** What a fault does on the wire. */
export interface Wire {
  readonly response: ServerResponse;
  /** Resets the connection (TCP RST). */
  readonly reset: () => void;
  /** Waits so many milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** Sends the response, as `fault` changes it. */
export async function send(wire: Wire, answer: Answer, fault: Fault | undefined): Promise<void> {
  const { response, reset, sleep } = wire;
  // Kept here, because the response lets go of it at its end.
  const { socket } = response;
  switch (fault?.kind) {
    case undefined:
    case "job":
      return write(response, answer);
    case "answer":
      return write(response, fault);
    case "reset":
      return reset();
    case "silence":
      return;
    case "stalled-body":
      return writeHalf(response, answer);
    case "cut-off-body":
      return writeHalf(response, answer, () => socket?.end());
    case "slow":
      await sleep(fault.ms);
      return write(response, answer);
    case "closed-after-answer":
      return write(response, answer, () => socket?.end());
  }
}

function write(response: ServerResponse, answer: Answer, afterwards?: () => void): void {
  response.end(begin(response, answer), afterwards);
}

function writeHalf(response: ServerResponse, answer: Answer, afterwards?: () => void): void {
  const body = begin(response, answer);
  response.write(body.subarray(0, body.length / 2), afterwards);
}

/** Sets status and headers, and gives the body to send. */
function begin(response: ServerResponse, { status, headers = {}, body = "" }: Answer): Buffer {
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body), "utf8");
  response.statusCode = status;
  if (typeof body !== "string") response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("content-length", bytes.length);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return bytes;
}
