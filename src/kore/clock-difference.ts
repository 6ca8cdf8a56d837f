import { seconds } from "../text.ts";
import type { Exchange } from "./exchange.ts";
import { httpDateMs } from "./retry-after.ts";

/** Clocks that differ by less than this are no reason to reject a token: it is valid from 30 s ago. */
const TOLERANCE_MS = 30_000;

/**
 * Says how far the platform's clock is ahead of the runner's, by a response that may have rejected a token for its
 * times: an HTTP 401. The moment of its `Date` lies between those of the request and of the response, so that neither
 * a slow response nor a process that was frozen counts as a difference.
 *
 * @param sentAt when the request was sent, in milliseconds since the epoch by the runner's clock
 * @param receivedAt when the response had arrived, likewise
 * @returns milliseconds, negative if the platform's clock is behind; undefined if it differs by 30 s or less
 */
export function clockDifferenceMs(
  exchange: Exchange,
  sentAt: number,
  receivedAt: number,
): number | undefined {
  if (exchange.kind !== "response" || exchange.status !== 401) return undefined;
  const date = httpDateMs(exchange.headers.date);
  if (date === undefined) return undefined;
  // A cache says in `Age` how many seconds ago its response was created (RFC 9111 §5.1).
  const platformTime = date + 1000 * (Number(exchange.headers.age) || 0);
  const difference = Math.min(platformTime - sentAt, 0) + Math.max(platformTime - receivedAt, 0);
  return Math.abs(difference) > TOLERANCE_MS ? difference : undefined;
}

/** Describes a difference between the two clocks as a sentence. */
export function clockSentence(differenceMs: number): string {
  const side = differenceMs > 0 ? "behind" : "ahead of";
  return `The runner's clock is ${seconds(Math.abs(differenceMs))} ${side} the platform's.`;
}
