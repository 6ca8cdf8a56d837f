/** A request counts for a second longer than the window, as in the rate limiter. */
const MINUTE_MS = 61_000;
const HOUR_MS = 3_601_000;

/** The platform's hourly limit, as a multiple of the one for a minute. */
const HOURLY_FACTOR = 30;

/** How many requests the platform takes in an hour if it takes so many in a minute. */
export function hourlyLimit(perMinute: number): number {
  return perMinute * HOURLY_FACTOR;
}

/**
 * The minimum time that requests take at the bot's rate limits: full windows at once, each followed by the wait until
 * there is room again.
 *
 * @returns milliseconds, 0 if all requests fit in the first minute
 */
export function minimumMs(requests: number, perMinute: number): number {
  const last = Math.max(0, requests - 1);
  const hours = Math.floor(last / hourlyLimit(perMinute));
  const minutes = Math.floor((last % hourlyLimit(perMinute)) / perMinute);
  return hours * HOUR_MS + minutes * MINUTE_MS;
}
