import type { Batch } from "../../src/delivery/batches.ts";
import { recipientOutcomes } from "../../src/delivery/outcomes.ts";
import { type WaitDeps, waitForJobs } from "../../src/delivery/wait.ts";
import type { StatusOutcome } from "../../src/kore/client.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import type { Job } from "../../src/kore/wire.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { accepted, batchesIn, entries, job, PLATFORM_ERROR, type Told } from "./states.ts";

export const MINUTE = 60_000;
/** A job that has ended well. */
export const FINISHED = { status: "SUCCESS", percentComplete: 100 } as const;

/** What the platform answers to a question after so many milliseconds, the how manyth of this job it is. */
export type Platform = (elapsedMs: number, nth: number) => StatusOutcome;

interface Question {
  readonly time: number;
  readonly jobId: string;
}

/** What the platform tells of a job that has just begun, changed so, and of its recipients. */
export function told(changes: Partial<Job>, logs: Told = {}): StatusOutcome {
  return { kind: "told", report: { ...job(changes), entries: entries(logs) } };
}

/** A question that is not answered. */
export function failed(askedWaitMs?: number): StatusOutcome {
  return { kind: "failed", error: PLATFORM_ERROR, ...(askedWaitMs === undefined ? {} : { askedWaitMs }) };
}

/** A job whose percentage grows evenly until it has ended. */
export function lasting(ms: number): Platform {
  return (elapsed) =>
    elapsed >= ms ? told(FINISHED) : told({ percentComplete: Math.floor((100 * elapsed) / ms) });
}

/** Waits, by default for ten minutes, for jobs of which the platform speaks so. */
export async function wait(
  platform: Platform,
  {
    batches = batchesIn(accepted()),
    requestsPerMinute = 600,
    answerMs = 0,
    ...changes
  }: Partial<WaitDeps> & { batches?: Batch[]; answerMs?: number } = {},
) {
  const clock = new VirtualClock();
  const questions: Question[] = [];
  const rounds: number[] = [];
  let failures = 0;
  const ending = await clock.run(
    waitForJobs(batches, {
      jobStatus: async (jobId, signal) => {
        const nth = questions.filter((question) => question.jobId === jobId).length + 1;
        questions.push({ time: clock.now(), jobId });
        if (answerMs > 0) await clock.sleep(answerMs, signal);
        const outcome = signal.aborted ? failed() : platform(clock.now(), nth);
        if (outcome.kind === "failed") return outcome;
        return { kind: "told", report: { ...outcome.report, id: jobId } };
      },
      limiter: new RateLimiter(requestsPerMinute, clock, () => {}),
      requestsPerMinute,
      clock,
      timeoutMs: 10 * MINUTE,
      cancelled: new AbortController().signal,
      onRound: (elapsed) => {
        rounds.push(elapsed);
      },
      onFailedPoll: () => {
        failures += 1;
      },
      ...changes,
    }),
  );
  const times = questions.map(({ time }) => time);
  const outcomes = batches
    .flatMap(recipientOutcomes)
    .map(({ identity, outcome }) => `${identity} ${outcome}`);
  return { ending, questions, times, rounds, failures, batches, outcomes, now: clock.now() };
}
