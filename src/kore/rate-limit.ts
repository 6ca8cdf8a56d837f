import type { Clock } from "../clock.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A request counts for a second longer than the window, because the platform counts by its own clock. */
const MARGIN_MS = 1_000;

/** Requests an hour for each one a minute: the platform documents 600 and 18,000. */
const HOURLY_FACTOR = 30;

/** Why a request waits: the platform refused one for now, or another one would exceed the rate limit. */
export type WaitCause = "asked" | "rate-limit";

/** Gets the milliseconds of a wait, and its cause. */
export type OnWait = (ms: number, cause: WaitCause) => void;

/** Permission to send a request. Call it when the response has arrived, or the request was given up. */
export type Release = () => void;

/**
 * Keeps both of a bot's rate limits as rolling windows: a request counts from the moment it may be sent until the window
 * and one more second have passed since its response.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #onWait: OnWait;
  readonly #windows: readonly { readonly length: number; readonly limit: number }[];
  /** When responses arrived, in order; those older than the longest window are dropped. */
  readonly #responses: number[] = [];
  #inFlight = 0;
  #pausedUntil = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #change = Promise.withResolvers<void>();

  /**
   * @param perMinute requests per rolling minute; the hourly limit is 30 times that
   * @param onWait called before each wait
   */
  constructor(perMinute: number, clock: Clock, onWait: OnWait) {
    this.#clock = clock;
    this.#onWait = onWait;
    this.#windows = [
      { length: MINUTE_MS + MARGIN_MS, limit: perMinute },
      { length: HOUR_MS + MARGIN_MS, limit: perMinute * HOURLY_FACTOR },
    ];
  }

  /** Lets no request be sent for so many milliseconds, because the platform asked for it. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
  }

  /** Waits until a request may be sent, first come, first served; undefined if the signal is aborted before that. */
  acquire(signal: AbortSignal): Promise<Release | undefined> {
    const turn = this.#turn.then(() => this.#acquireInTurn(signal));
    this.#turn = turn;
    return turn;
  }

  async #acquireInTurn(signal: AbortSignal): Promise<Release | undefined> {
    for (;;) {
      if (signal.aborted) return undefined;
      const { ms, cause } = this.#waitForRoom();
      if (ms === 0) return this.#permit();
      await this.#sleep(ms, cause, signal);
    }
  }

  /** Wakes the caller that waits for a response to make room. */
  readonly #wake = (): void => {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  };

  #permit(): Release {
    this.#inFlight += 1;
    return () => {
      this.#inFlight -= 1;
      this.#responses.push(this.#clock.now());
      this.#wake();
    };
  }

  /** Milliseconds until the next request may be sent, and why; infinite while only a response can make room. */
  #waitForRoom(): { readonly ms: number; readonly cause: WaitCause } {
    const now = this.#clock.now();
    const longest = this.#windows.at(-1)?.length ?? 0;
    while ((this.#responses[0] ?? now) <= now - longest) this.#responses.shift();
    const waits = this.#windows.map(({ length, limit }) => {
      const allowed = limit - this.#inFlight;
      if (allowed <= 0) return Number.POSITIVE_INFINITY;
      // There is room when the response that is `allowed` from the end no longer counts.
      const blocking = this.#responses.at(-allowed);
      return this.#responses.length < allowed || blocking === undefined ? 0 : blocking + length - now;
    });
    const room = Math.max(0, ...waits);
    const pause = this.#pausedUntil - now;
    return pause >= room ? { ms: Math.max(0, pause), cause: "asked" } : { ms: room, cause: "rate-limit" };
  }

  async #sleep(ms: number, cause: WaitCause, signal: AbortSignal): Promise<void> {
    if (ms === Number.POSITIVE_INFINITY) {
      signal.addEventListener("abort", this.#wake);
      await this.#change.promise;
      signal.removeEventListener("abort", this.#wake);
      return;
    }
    this.#onWait(ms, cause);
    await this.#clock.sleep(ms, signal);
  }
}
