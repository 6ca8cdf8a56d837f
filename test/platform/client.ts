import { randomUUID } from "node:crypto";
import {
  type Agent as HttpAgent,
  request as http,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from "node:http";
import { type Agent as HttpsAgent, request as https } from "node:https";
import type { Readable } from "node:stream";
import { type JWTPayload, SignJWT } from "jose";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type Platform } from "./platform.ts";

/** A small client of the platform for its tests: it signs with `jose`, and lets every part of a request be changed. */

/** The body of a valid notify request; `changes` replace fields. */
export function notification(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    channel: "msteams",
    userIdentityType: "resolve",
    message: { type: "text", val: "Version 1.0 is out." },
    identities: ["ada@example.com"],
    ...changes,
  };
}

/** Claims that are valid at `now` (milliseconds); `changes` replace them, and `undefined` leaves one out. */
export function goodClaims(changes: Readonly<Record<string, unknown>> = {}, now = Date.now()): JWTPayload {
  const seconds = Math.floor(now / 1000);
  return { appId: CLIENT_ID, sub: "test", iat: seconds, exp: seconds + 300, jti: randomUUID(), ...changes };
}

/** An HS256 token for the default app. */
export async function goodToken(
  changes: Readonly<Record<string, unknown>> = {},
  now = Date.now(),
): Promise<string> {
  return new SignJWT(goodClaims(changes, now))
    .setProtectedHeader({ alg: "HS256" })
    .sign(new TextEncoder().encode(CLIENT_SECRET));
}

/** Where a platform is. */
type Address = Pick<Platform, "url">;

/** What may be changed in a request. */
export interface Changes {
  readonly token?: string;
  readonly botId?: string;
  readonly method?: string;
  /** Further headers; `undefined` leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Text and bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
  readonly agent?: HttpAgent | HttpsAgent;
}

/** What came back. If the response was cut off: the part that arrived, and the error's code. */
export interface Exchange {
  readonly status?: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body if it is JSON. */
  readonly json: unknown;
  readonly error?: string;
}

/** Sends a notify request. */
export async function notify(platform: Address, changes: Changes = {}): Promise<Exchange> {
  return exchange(platform, `/api/public/bot/${changes.botId ?? BOT_ID}/notify`, {
    method: "POST",
    body: notification(),
    ...changes,
    headers: { "content-type": "application/json", ...changes.headers },
  });
}

/** Sends a status request. */
export async function status(platform: Address, jobId = "", changes: Changes = {}): Promise<Exchange> {
  return exchange(platform, `/api/public/bot/${changes.botId ?? BOT_ID}/notify/status/${jobId}`, changes);
}

/** Sends any request with a good token to a path below the platform's URL. Never rejects. */
export async function exchange(platform: Address, path: string, changes: Changes = {}): Promise<Exchange> {
  const { method = "GET", token = await goodToken(), body = "", agent } = changes;
  const url = platform.url + path;
  const all = { auth: token, "user-agent": "test", ...changes.headers };
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const request = (url.startsWith("https:") ? https : http)(url, {
    method,
    headers,
    ...(agent ? { agent } : {}),
  });
  request.end(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  return new Promise((resolve) => {
    request.on("error", (error) => resolve({ headers: {}, text: "", json: undefined, error: codeOf(error) }));
    request.on("response", (response) => resolve(readAll(response)));
  });
}

async function readAll(response: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = [];
  const whole = await forEachChunk(response, (chunk) => chunks.push(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  const { statusCode: status = 0, headers } = response;
  return { status, headers, text, json: parse(text), ...whole };
}

/** Gives the code of the error that ended the stream, if one did. */
async function forEachChunk(stream: Readable, take: (chunk: Buffer) => void): Promise<{ error?: string }> {
  try {
    for await (const chunk of stream) take(chunk);
    return {};
  } catch (error) {
    return { error: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
