import { hourlyLimit, minimumMs } from "../delivery/minimum-time.ts";
import type { Notification } from "../notification.ts";
import { count, formatNumber } from "../text.ts";

/** What personal messages cost, in words, before anything is sent. */
export interface Cost {
  /** For the log and the summary. */
  readonly line: string;
  /** What may keep the step from finishing: sentences. */
  readonly warnings: readonly string[];
}

/** GitHub ends a job after six hours unless `timeout-minutes` says otherwise; half an hour is left for the rest. */
const MAX_JOB_MS = 5.5 * 3_600_000;

/**
 * Says how many messages and requests there are, and the minimum time they take at the bot's rate limit.
 *
 * @returns undefined if everyone gets the same message
 */
export function costOf({ settings, personal, identities }: Notification, requests: number): Cost | undefined {
  if (!personal) return undefined;
  const { requestsPerMinute: perMinute, wait, waitTimeoutSeconds } = settings;
  const sendingMs = minimumMs(requests, perMinute);
  const waitingMs = wait ? minimumMs(2 * requests, perMinute) - sendingMs : 0;
  const time = sendingMs === 0 ? "less than a minute" : `at least ${duration(sendingMs)}`;
  const isStretched = requests > hourlyLimit(perMinute);
  const stretched = isStretched ? ` and ${formatNumber(hourlyLimit(perMinute))} an hour` : "";
  const messages = count(personal.messages.length, "different message");
  return {
    line: `${count(identities.length, "recipient")}, ${messages}: ${count(requests, "request")}, ${time} at ${formatNumber(perMinute)} a minute${stretched}`,
    warnings: [
      ...(sendingMs + waitingMs > MAX_JOB_MS
        ? [
            `${wait ? "Sending and waiting take" : "Sending takes"} at least ${duration(sendingMs + waitingMs)} at the bot's rate limit, and GitHub usually ends a job after six hours. Split the recipients over several runs, or agree on a higher limit with Kore.ai and set \`requests-per-minute\`.`,
          ]
        : []),
      ...(waitingMs > waitTimeoutSeconds * 1000
        ? [
            `\`wait-timeout\` (${count(waitTimeoutSeconds, "second")}) leaves no time for one status request per job: at the bot's rate limit, they take at least ${duration(waitingMs)}. Raise it.`,
          ]
        : []),
    ],
  };
}

/** A duration in minutes or, from two hours on, in hours; rounded up. */
function duration(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 120 ? count(minutes, "minute") : `${(Math.ceil(minutes / 6) / 10).toString()} hours`;
}
