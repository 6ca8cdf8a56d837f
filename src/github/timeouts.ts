import { count } from "../text.ts";

/** A job, or one of its steps, ran longer than its `timeout-minutes`. */
export interface Timeout {
  readonly of: "job" | "step";
  /** `10 minutes`; undefined if GitHub doesn't say. */
  readonly after: string | undefined;
}

/** What GitHub writes about a job, now and in the past: "… of 1h30m0s", "running on runner … of 90 minutes.". */
const JOB =
  /^The job (?:running on (?:runner|agent)\b.*)?has exceeded the maximum execution time(?: of (.+?))?\.?$/is;

/** What the runner writes about a step (actions/runner, StepsRunner.cs); older ones don't name it. */
const STEP = /^The action (?:'.*' )?has timed out(?: after (.+?))?\.?$/is;

/**
 * Finds a timeout in the messages of a job's annotations.
 *
 * GitHub marks a job that exceeds `timeout-minutes` as `cancelled`, as if a person had cancelled it. Only an annotation
 * shows the difference.
 */
export function timeoutIn(messages: readonly string[]): Timeout | undefined {
  for (const [of, pattern] of [["job", JOB] as const, ["step", STEP] as const]) {
    const match = messages.map((message) => pattern.exec(message.trim())).find((it) => it !== null);
    if (match) return { of, after: match[1] === undefined ? undefined : durationOf(match[1]) };
  }
  return undefined;
}

/** Writes `1h30m0s` or `90 minutes` as `90 minutes`, the unit of `timeout-minutes`. */
function durationOf(text: string): string | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$|^(\d+) minutes?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds, alone] = match.slice(1).map((digits) => Number(digits ?? 0));
  const total = ((hours ?? 0) * 60 + (minutes ?? 0) + (alone ?? 0)) * 60 + (seconds ?? 0);
  return total % 60 === 0 ? count(total / 60, "minute") : count(total, "second");
}
