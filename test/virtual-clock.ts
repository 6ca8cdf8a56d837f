import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../src/clock.ts";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

const NEVER = new AbortController().signal;

/**
 * Time that goes on only inside `run`, and only while everybody waits for it: in no time at all to the next moment that
 * somebody sleeps until, one sleeper after the other. What takes real time (files, sockets) is given to `hold`; time
 * stands still until it is done.
 */
export class VirtualClock implements Clock {
  #now: number;
  /** In the order in which they wake up. */
  readonly #sleepers: Sleeper[] = [];
  readonly #held = new Set<Promise<void>>();

  /** @param start milliseconds that `now` begins with */
  constructor(start = 0) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

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

  /** Lets time stand still until something that takes real time is done. */
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
   * Lets time go on until `work` is done, and gives its result.
   *
   * @throws Error when nobody sleeps, nothing is held, and `work` is not done: it never will be
   */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    for (;;) {
      // By then all that can go on without time has gone on; a request makes up to two turns before it is sent.
      for (let turns = 0; turns < 3; turns += 1) await turn();
      if (isDone) return work;
      if (this.#held.size > 0) await Promise.race(this.#held);
      else this.#wakeNext();
    }
  }

  #wakeNext(): void {
    const next = this.#sleepers[0];
    if (!next) throw new Error(`deadlock at ${this.#now} ms: nobody sleeps, and nothing is under way`);
    this.#now = Math.max(this.#now, next.until);
    next.wake();
  }
}
