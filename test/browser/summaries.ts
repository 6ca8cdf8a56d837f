import type { Batch, BatchState } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import type { Problem } from "../../src/inputs.ts";
import { writeAdaptiveCard } from "../../src/message/cards/adaptive-card.ts";
import { jobStatusCard } from "../../src/message/cards/job-status.ts";
import type { Notification } from "../../src/notification.ts";
import { dryRunSummary, invalidSummary, sentSummary, skippedSummary } from "../../src/report/summary.ts";
import { accepted, ended, inBatches } from "../delivery/states.ts";
import { HOSTILE_TEXTS } from "../message/cards/hostile-texts.ts";
import { BROKEN } from "../message/cards/runs.ts";
import { notificationTo, redactorFor, sentTo } from "../report/reporting.ts";

const NOT_ASSOCIATED = "'Identity is not associated with the channel'";
const SCOPE = {
  what: "HTTP 401: Permission denied. Scope is incorrect! (code 4002)",
  advice:
    "Give the JWT app the scope Proactive Messages (App Builder, or Admin Console: Channel Management > Proactive Messages), then publish the app.",
};
const LOST = {
  what: "the connection was reset",
  advice:
    "The platform may have accepted the request: ask a recipient, or look at the bot's analytics, before you send again.",
};

function people(n: number): string[] {
  return Array.from(
    { length: n },
    (_, index) => `user${index}@${index % 10 === 0 ? "emea." : ""}example.com`,
  );
}

/** Batches of at most 1000 in these states; the last state holds for all further ones. */
function batchesOf(recipients: number, ...states: readonly ((batch: Batch) => BatchState)[]): Batch[] {
  return inBatches(people(recipients), 1000).map((batch, index) => {
    const stateOf = states[index] ?? states.at(-1);
    return { ...batch, state: stateOf?.(batch) ?? batch.state };
  });
}

/** A job that has ended, and reached all but each so-manyth recipient. */
const finished =
  (missesEach = 0) =>
  ({ number, identities }: Batch): BatchState => {
    const entries = identities.map((identity, index) => {
      const isMissed = missesEach > 0 && index % missesEach === 0;
      return [identity, isMissed ? NOT_ASSOCIATED : true] as const;
    });
    const { state } = {
      state: ended(missesEach > 0 ? "PARTIAL_SUCCESS" : "SUCCESS", Object.fromEntries(entries)),
    };
    return state.kind === "accepted" ? { ...state, job: { ...state.job, id: jobId(number) } } : state;
  };

const running = ({ number }: Batch): BatchState => accepted({ id: jobId(number), percentComplete: 40 });
const refused = (): BatchState => ({ kind: "refused", error: SCOPE });
const lost = (): BatchState => ({ kind: "unknown", error: LOST });
const waiting = (): BatchState => ({ kind: "waiting" });

function jobId(number: number): string {
  return `ds-7c1f0f3e-5a52-5d0c-8f0e-${String(number).padStart(12, "0")}`;
}

function sent(batches: readonly Batch[], changes: Partial<SendingResult> = {}): string {
  return sentSummary(sentTo(batches, changes, MESSAGE), redactorFor(batches));
}

function dryRun(notification: Notification, batches: readonly Batch[]): string {
  return dryRunSummary({ notification, batches, findings: [] }, redactorFor([]));
}

const MESSAGE = "The maintenance window starts on Friday at 18:00 UTC. Save your work before that.";

function card(): Notification {
  const message = { type: "script", val: writeAdaptiveCard(jobStatusCard(BROKEN)) } as const;
  return { ...notificationTo(batchesOf(3, waiting)), message };
}

const PROBLEMS: readonly Problem[] = [
  { input: "channel", message: 'is "teams", but must be msteams or slack.' },
  {
    input: "identities-file",
    message:
      '"people.csv", line 7: has several columns that may hold the identities: name one with `identities-column`.',
  },
  {
    input: "message-value",
    message: "is required unless `message-file` or `message-template` is set: write the message.",
  },
];

const WAITED = { waitEnding: "finished" } as const;
const HOSTILE = HOSTILE_TEXTS.join(" ");

/** A job summary for each situation that a person may find a step in, as Markdown. */
export const SUMMARIES: Readonly<Record<string, string>> = {
  "one-delivered": sent(batchesOf(1, finished()), WAITED),
  "three-delivered": sent(batchesOf(3, finished()), WAITED),
  "5000-delivered": sent(batchesOf(5000, finished()), WAITED),
  "some-not-reached": sent(batchesOf(250, finished(9)), WAITED),
  refused: sent(batchesOf(2500, refused, waiting)),
  "mixed-with-unknown": sent(batchesOf(3500, finished(20), lost, finished(), refused), WAITED),
  "timed-out": sent(batchesOf(1200, finished(), running), { waitEnding: "timed-out" }),
  cancelled: sent(
    batchesOf(2500, running, () => ({ kind: "sending" }), waiting),
    { isCancelled: true },
  ),
  "dry-run": dryRun(notificationTo(batchesOf(1200, waiting), MESSAGE), batchesOf(1200, waiting)),
  invalid: invalidSummary(PROBLEMS, redactorFor([])),
  skipped: skippedSummary("this is attempt 2 of the run, and `on-rerun` is skip", [], redactorFor([])),
  card: dryRun(card(), batchesOf(3, waiting)),
  hostile: sentSummary(
    sentTo(
      batchesOf(2, ({ identities }) =>
        ended("FAILURE", Object.fromEntries(identities.map((it) => [it, `${HOSTILE} ${it}`]))),
      ),
      WAITED,
      HOSTILE,
    ),
    redactorFor([]),
  ),
};
