import type { Batch } from "../../src/delivery/batches.ts";
import { tally } from "../../src/delivery/tally.ts";
import type { Notification } from "../../src/plan.ts";
import { Log, type RunnerConsole } from "../../src/report/log.ts";
import { failureReasons } from "../../src/report/reasons.ts";
import { Redactor } from "../../src/report/redaction.ts";
import type { Ended } from "../../src/report/verdict.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET } from "../platform/platform.ts";

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
export function endedWith(batches: readonly Batch[], changes: Partial<Ended> = {}): Ended {
  return {
    batches,
    sum: tally(batches),
    waitEnding: undefined,
    reasons: failureReasons(batches, redactorFor(batches), false),
    isCancelled: false,
    ...changes,
  };
}

/** A notification to the batches' recipients. */
export function notificationTo(batches: readonly Batch[], val = "Hello"): Notification {
  return {
    settings: {
      bot: { platformUrl: "https://platform.kore.ai", botId: BOT_ID },
      app: {
        clientId: CLIENT_ID,
        subject: "test",
        signing: { algorithm: "HS256", secret: CLIENT_SECRET },
      },
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
    identities: batches.flatMap(({ identities }) => identities),
  };
}
