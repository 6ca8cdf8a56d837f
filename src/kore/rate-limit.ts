import type { Clock } from "../clock.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A request counts a second longer than the window is, because the platform's clock is not ours. */
const MARGIN_MS = 1_000;

/** Requests an hour for each one a minute: the platform documents 600 and 18,000. */
const HOURLY_FACTOR = 30;

/** Says that a request may go out; it must be called back when the request was answered, or given up. */
export type Release = () => void;

/**
 * Keeps both of a bot's rate limits as rolling windows: a request counts from the moment it may go out until a window
 * and a second have passed since its answer.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #onWait: (ms: number) => void;
  readonly #windows: readonly { readonly length: number; readonly limit: number }[];
  /** When answers came, in order; those older than the longest window are dropped. */
  readonly #answers: number[] = [];
  #underWay = 0;
  #pausedUntil = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #change = Promise.withResolvers<void>();

  /**
   * @param perMinute requests a rolling minute; the hourly limit is 30 times that
   * @param onWait is told, in milliseconds, of each wait for room
   */
  constructor(perMinute: number, clock: Clock, onWait: (ms: number) => void) {
    this.#clock = clock;
    this.#onWait = onWait;
    this.#windows = [
      { length: MINUTE_MS + MARGIN_MS, limit: perMinute },
      { length: HOUR_MS + MARGIN_MS, limit: perMinute * HOURLY_FACTOR },
    ];
  }

  /** Lets nothing out for so long, because the platform said so. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
  }

  /** Waits for room, first come, first served; undefined when the signal was aborted before there was any. */
  acquire(signal: AbortSignal): Promise<Release | undefined> {
    const turn = this.#turn.then(() => this.#acquireInTurn(signal));
    this.#turn = turn;
    return turn;
  }

  async #acquireInTurn(signal: AbortSignal): Promise<Release | undefined> {
    for (;;) {
      if (signal.aborted) return undefined;
      const wait = this.#waitForRoom();
      if (wait === 0) return this.#letOut();
      await this.#sleep(wait, signal);
    }
  }

  /** Has whoever waits for an answer look again whether there is room. */
  readonly #lookAgain = (): void => {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  };

  #letOut(): Release {
    this.#underWay += 1;
    return () => {
      this.#underWay -= 1;
      this.#answers.push(this.#clock.now());
      this.#lookAgain();
    };
  }

  /** Milliseconds until the next request may go out, as things stand; endless while only an answer can make room. */
  #waitForRoom(): number {
    const now = this.#clock.now();
    const longest = this.#windows.at(-1)?.length ?? 0;
    while ((this.#answers[0] ?? now) <= now - longest) this.#answers.shift();
    const waits = this.#windows.map(({ length, limit }) => {
      const allowed = limit - this.#underWay;
      if (allowed <= 0) return Number.POSITIVE_INFINITY;
      // There is room when the answer that is `allowed` from the end counts no more.
      const blocking = this.#answers.at(-allowed);
      return this.#answers.length < allowed || blocking === undefined ? 0 : blocking + length - now;
    });
    return Math.max(0, this.#pausedUntil - now, ...waits);
  }

  async #sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (ms === Number.POSITIVE_INFINITY) {
      signal.addEventListener("abort", this.#lookAgain);
      await this.#change.promise;
      signal.removeEventListener("abort", this.#lookAgain);
      return;
    }
    this.#onWait(ms);
    await this.#clock.sleep(ms, signal);
  }
}
