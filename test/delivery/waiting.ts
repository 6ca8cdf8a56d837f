import type { Batch } from "../../src/delivery/batches.ts";
import { recipientOutcomes } from "../../src/delivery/outcomes.ts";
import { type WaitDeps, waitForJobs } from "../../src/delivery/wait.ts";
import type { StatusOutcome } from "../../src/kore/judgement.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import type { Job } from "../../src/kore/wire.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { accepted, batchesIn, entries, job, type LogResults, PLATFORM_ERROR } from "./states.ts";

export const MINUTE = 60_000;
/** A job that has ended well. */
export const FINISHED = { status: "SUCCESS", percentComplete: 100 } as const;

/** How a status request ends, so many milliseconds after waiting began, as the nth one of its job (from 1). */
export type Platform = (elapsedMs: number, nth: number, jobId: string) => StatusOutcome;

interface StatusRequest {
  /** Milliseconds since waiting began. */
  readonly time: number;
  readonly jobId: string;
}

/** The status of a job that has just begun, with these changes, and its log. */
export function status(changes: Partial<Job>, log: LogResults = {}): StatusOutcome {
  return { kind: "job", job: { ...job(changes), entries: entries(log) } };
}

/** A status request that failed. */
export function failed(askedWaitMs?: number): StatusOutcome {
  return { kind: "failed", error: PLATFORM_ERROR, ...(askedWaitMs === undefined ? {} : { askedWaitMs }) };
}

/** A job whose percentage grows evenly until it has ended. */
export function lasting(ms: number): Platform {
  return (elapsed) =>
    elapsed >= ms ? status(FINISHED) : status({ percentComplete: Math.floor((100 * elapsed) / ms) });
}

/** Batches of two recipients each, accepted as jobs `ds-1`, `ds-2` and so on. */
export function jobs(count: number): Batch[] {
  return batchesIn(...Array.from({ length: count }, (_, index) => accepted({ id: `ds-${index + 1}` })));
}

/** Waits for jobs, by default for one of two recipients and for ten minutes. */
export async function wait(
  platform: Platform,
  {
    batches = jobs(1),
    requestsPerMinute = 600,
    responseMs = 0,
    requestsBefore = 0,
    ...changes
  }: Partial<WaitDeps> & { batches?: Batch[]; responseMs?: number; requestsBefore?: number } = {},
) {
  const clock = new VirtualClock();
  const limiter = new RateLimiter(requestsPerMinute, clock, () => {});
  for (let n = 0; n < requestsBefore; n += 1) (await limiter.acquire(new AbortController().signal))?.();
  const requests: StatusRequest[] = [];
  const progress: number[] = [];
  let failures = 0;
  const ending = await clock.run(
    waitForJobs(batches, {
      jobStatus: async (jobId, signal) => {
        const nth = requests.filter((request) => request.jobId === jobId).length + 1;
        requests.push({ time: clock.elapsed(), jobId });
        if (responseMs > 0) await clock.sleep(responseMs, signal);
        const outcome = signal.aborted ? failed() : platform(clock.elapsed(), nth, jobId);
        if (outcome.kind === "failed") return outcome;
        return { kind: "job", job: { ...outcome.job, id: jobId } };
      },
      userIdentityType: "resolve",
      limiter,
      requestsPerMinute,
      clock,
      timeoutMs: 10 * MINUTE,
      cancelled: new AbortController().signal,
      onProgress: (elapsed) => {
        progress.push(elapsed);
      },
      onFailedPoll: () => {
        failures += 1;
      },
      ...changes,
    }),
  );
  const times = requests.map(({ time }) => time);
  const outcomes = batches
    .flatMap(recipientOutcomes)
    .map(({ identity, outcome }) => `${identity} ${outcome}`);
  return { ending, requests, times, progress, failures, batches, outcomes, elapsed: clock.elapsed() };
}
