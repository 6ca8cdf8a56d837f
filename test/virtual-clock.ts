import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../src/clock.ts";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

const NEVER = new AbortController().signal;

/** A machine's clock doesn't start at 0, and neither does this one: times and durations are not the same. */
const START_MS = 1_000_000;

/**
 * Time that passes only inside `run`, and only while everything waits for it. It then jumps to the next moment at which
 * sleepers wake up. Pass what takes real time (files, sockets) to `hold`: time stands still
 * until it is done.
 */
export class VirtualClock implements Clock {
  readonly #start: number;
  #now: number;
  /** In the order in which they wake up. */
  readonly #sleepers: Sleeper[] = [];
  readonly #held = new Set<Promise<void>>();

  /** @param start the first value of `now`, in milliseconds */
  constructor(start = START_MS) {
    this.#start = start;
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  /** Milliseconds since the clock's start. */
  elapsed(): number {
    return this.#now - this.#start;
  }

  sleep(ms: number, signal: AbortSignal = NEVER): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = () => {
        signal.removeEventListener("abort", wake);
        const index = this.#sleepers.indexOf(sleeper);
        if (index >= 0) this.#sleepers.splice(index, 1);
        resolve();
      };
      const sleeper = { until: this.#now + Math.max(0, ms), wake };
      signal.addEventListener("abort", wake);
      const next = this.#sleepers.findIndex(({ until }) => until > sleeper.until);
      this.#sleepers.splice(next < 0 ? this.#sleepers.length : next, 0, sleeper);
    });
  }

  /** Stops time until something that takes real time is done. */
  hold<T>(work: Promise<T>): Promise<T> {
    const settled = work.then(
      () => {},
      () => {},
    );
    this.#held.add(settled);
    void settled.then(() => this.#held.delete(settled));
    return work;
  }

  /**
   * Lets time pass until `work` is done, and gives its result.
   *
   * @throws Error if `work` can never end, because nothing sleeps or is held
   */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    for (;;) {
      // After these, everything that needs no time has happened; a request takes up to two turns before it is sent.
      for (let turns = 0; turns < 3; turns += 1) await turn();
      if (isDone) return work;
      if (this.#held.size > 0) await Promise.race(this.#held);
      else await this.#wakeNext();
    }
  }

  async #wakeNext(): Promise<void> {
    const next = this.#sleepers[0];
    if (!next) throw new Error(`deadlock at ${this.#now} ms: nothing sleeps, and nothing is held`);
    this.#now = Math.max(this.#now, next.until);
    // As with the timers of a process: all that are due wake up, and each of them goes on until it waits again.
    for (const { wake } of this.#sleepers.filter(({ until }) => until <= this.#now)) {
      wake();
      await new Promise<void>((resolve) => process.nextTick(resolve));
    }
  }
}
