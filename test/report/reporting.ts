import type { Batch } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import { tally } from "../../src/delivery/tally.ts";
import type { Notification } from "../../src/notification.ts";
import { Log, type RunnerConsole } from "../../src/report/log.ts";
import { type FailureReason, failureReasons } from "../../src/report/reasons.ts";
import { Redactor } from "../../src/report/redaction.ts";
import type { Sent } from "../../src/report/summary.ts";
import { judge } from "../../src/report/verdict.ts";
import { BOT_ID } from "../platform/platform.ts";

/** A log that keeps what it is told, each line with its level ahead: `error: …`. */
export function keptLog(redactor = new Redactor()): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (line: string) => void lines.push(`${level}: ${line}`);
  const runnerConsole: RunnerConsole = {
    isDebug: () => true,
    info: keep("info"),
    debug: keep("debug"),
    notice: keep("notice"),
    warning: keep("warning"),
    error: keep("error"),
    startGroup: keep("group"),
    endGroup: () => {},
  };
  return { log: new Log(runnerConsole, redactor), lines };
}

/** A redactor that hides the batches' identities. */
export function redactorFor(batches: readonly Batch[]): Redactor {
  const redactor = new Redactor();
  redactor.hideIdentities(batches.flatMap(({ identities }) => identities));
  return redactor;
}

/** How a step ended whose batches stand so. */
export function endedWith(batches: readonly Batch[], changes: Partial<SendingResult> = {}): SendingResult {
  return {
    batches,
    sum: tally(batches),
    waitEnding: undefined,
    pollError: undefined,
    isCancelled: false,
    ...changes,
  };
}

/** Why the batches' recipients were not reached. */
export function reasonsIn({ batches }: SendingResult): readonly FailureReason[] {
  return failureReasons(batches, redactorFor(batches), false);
}

/** What the summary of a step is made of whose batches stand so. */
export function sentTo(batches: readonly Batch[], changes: Partial<SendingResult> = {}, val = "Hello"): Sent {
  const result = endedWith(batches, changes);
  const reasons = reasonsIn(result);
  const { findings } = judge(result, reasons, "failure", redactorFor(batches));
  return {
    notification: notificationTo(batches, val),
    result,
    reasons,
    findings,
    hasLedger: false,
    tookMs: 2500,
  };
}

/** A notification to the batches' recipients. */
export function notificationTo(batches: readonly Batch[], val = "Hello"): Notification {
  const identities = batches.flatMap((batch) => batch.identities);
  return {
    settings: {
      bot: { platformUrl: "https://platform.kore.ai", botId: BOT_ID },
      channel: "msteams",
      userIdentityType: "resolve",
      wait: false,
      waitTimeoutSeconds: 600,
      failOn: "failure",
      delivery: "at-most-once",
      retries: 3,
      requestTimeoutSeconds: 30,
      requestsPerMinute: 600,
      onRerun: "send",
      dryRun: false,
      showIdentities: false,
    },
    message: { type: "text", val },
    identities,
    sources: [{ file: "people.csv", column: "mail", count: identities.length, withoutIdentity: 0 }],
  };
}

/** A notification with so many different messages, each to so many recipients of its own. */
export function personalTo(messages: number, recipientsOfEach = 1): Notification {
  const personal = Array.from({ length: messages }, (_, index) => ({
    message: { type: "text", val: `Hello ${index}` } as const,
    identities: Array.from({ length: recipientsOfEach }, (__, place) => `user${index}-${place}@example.com`),
    variables: `"n":"${index}"`,
  }));
  return {
    ...notificationTo([], "Hello {{ n }}"),
    identities: personal.flatMap(({ identities }) => identities),
    personal: {
      messages: personal,
      names: ["n"],
      usesShared: false,
      values: new Set(),
      duplicates: 0,
      notices: [],
    },
  };
}
