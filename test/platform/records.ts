import type { IncomingHttpHeaders } from "node:http";
import type { JWTPayload } from "jose";
import type { Fault } from "./faults.ts";

/** Which kind of call a request was, by method and path. */
export type Call = "notify" | "status" | "other";

/** A request that was received in full, and what became of it. */
export interface RequestRecord {
  readonly call: Call;
  readonly method: string;
  /** As it was sent, with the prefix. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The parsed body; `undefined` if it is not JSON in UTF-8. */
  readonly json: unknown;
  /** When it was received in full: milliseconds of the platform's clock. */
  readonly time: number;
  /** Which connection it came on, counted from 1, and the client's port there. */
  readonly connection: number;
  readonly remotePort: number;
  /** The fault scripted for it. */
  readonly fault: Fault | undefined;
  /** The token's claims, if the token was good. */
  readonly claims?: JWTPayload;
  /** The job that it became or is about. A notify request with a job was accepted: people got the message. */
  readonly jobId?: string;
  /** Why the platform itself refused it; a fault may have hidden that from the client. */
  readonly refusal?: string;
  /** The HTTP status that was sent, if a response was begun. */
  readonly status?: number;
}

/** A record while it is being written. */
export type OpenRecord = { -readonly [K in keyof RequestRecord]: RequestRecord[K] };
