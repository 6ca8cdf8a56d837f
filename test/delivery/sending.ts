import type { Batch } from "../../src/delivery/batches.ts";
import type { Retry, SendDeps } from "../../src/delivery/send.ts";
import type { NotifyOutcome } from "../../src/kore/judgement.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { job, PLATFORM_ERROR } from "./states.ts";

/** How requests can end, with the wait that the platform asks for, if it does. */
export const ACCEPTED: NotifyOutcome = { kind: "accepted", job: job() };
export const REFUSED: NotifyOutcome = { kind: "refused", error: PLATFORM_ERROR, stopsAll: false };
export const ALL_REFUSED: NotifyOutcome = { kind: "refused", error: PLATFORM_ERROR, stopsAll: true };
export const notProcessed = (askedWaitMs?: number): NotifyOutcome => ({
  kind: "not-processed",
  error: { what: "HTTP 503: busy", advice: "" },
  ...(askedWaitMs === undefined ? {} : { askedWaitMs }),
});
export const unknown = (what = "lost"): NotifyOutcome => ({ kind: "unknown", error: { what, advice: "" } });

/** A request as it was sent. */
export interface Sent {
  readonly time: number;
  readonly identities: readonly string[];
}

/** Sending to a platform that ends requests as a script says, one after the other, and accepts all after its end. */
export class ScriptedSending {
  readonly clock = new VirtualClock();
  readonly cancel = new AbortController();
  readonly sent: Sent[] = [];
  readonly retries: Retry[] = [];
  /** Each change of a batch: its number, and what it became. */
  readonly changes: string[] = [];
  readonly deps: SendDeps;

  /** @param takesMs how long each request takes */
  constructor(script: readonly NotifyOutcome[], changes: Partial<SendDeps> = {}, takesMs: number = 0) {
    const { clock, cancel, sent, retries } = this;
    this.deps = {
      notify: async ({ identities }) => {
        const outcome = script[sent.length] ?? ACCEPTED;
        sent.push({ time: clock.elapsed(), identities });
        if (takesMs > 0) await clock.sleep(takesMs);
        return outcome;
      },
      guarantee: "at-most-once",
      retries: 3,
      limiter: new RateLimiter(600, clock, () => {}),
      clock,
      random: () => 0.5,
      cancelled: cancel.signal,
      ledger: undefined,
      onChange: ({ number, state }: Batch) => {
        this.changes.push(`${number} ${state.kind}`);
      },
      onRetry: (_, retry) => retries.push(retry),
      ...changes,
    };
  }
}
