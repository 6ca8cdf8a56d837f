import type { Clock } from "../clock.ts";

/** The longest that a change waits while others follow it. */
const MAX_DELAY_MS = 1_000;

/** With 300,000 recipients, it takes half a second to write the report: that must not take up the whole time. */
const PAUSE_FACTOR = 20;

/**
 * Calls a function after changes: when no other is about to follow, or after a second, and so that the function takes at
 * most a twentieth of the time.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #call: () => void;
  #changedAt: number | undefined;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, call: () => void) {
    this.#clock = clock;
    this.#call = call;
  }

  /** @param isLast no other change is about to follow */
  changed(isLast: boolean): void {
    this.#changedAt ??= this.#clock.now();
    this.unchanged(isLast);
  }

  /** Passes on earlier changes, if it is time. @param isLast no change is about to follow */
  unchanged(isLast: boolean): void {
    if (this.#changedAt === undefined) return;
    const now = this.#clock.now();
    const isDue = isLast || now - this.#changedAt >= MAX_DELAY_MS;
    if (isDue && now >= this.#notBefore) this.flush();
  }

  /** Calls the function now if something has changed since the last call. */
  flush(): void {
    if (this.#changedAt === undefined) return;
    this.#changedAt = undefined;
    const start = this.#clock.now();
    this.#call();
    const end = this.#clock.now();
    this.#notBefore = end + PAUSE_FACTOR * (end - start);
  }
}
