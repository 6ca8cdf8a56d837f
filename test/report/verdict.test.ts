import { describe, expect, test } from "vitest";
import type { Batch, BatchState } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import { announceEnd, judge } from "../../src/report/verdict.ts";
import type { FailOn } from "../../src/settings.ts";
import { accepted, batchesIn, ended, inBatches, PLATFORM_ERROR } from "../delivery/states.ts";
import { endedWith, keptLog, reasonsIn, redactorFor } from "./reporting.ts";

const WAITING: BatchState = { kind: "waiting", reason: "an earlier request failed" };
const REFUSED: BatchState = { kind: "refused", error: PLATFORM_ERROR };
const UNKNOWN: BatchState = { kind: "unknown", error: PLATFORM_ERROR };
const SENDING: BatchState = { kind: "sending" };
const BUSY: BatchState = { kind: "not-processed", error: PLATFORM_ERROR };
const RUNNING = accepted();
const SUCCESS = ended("SUCCESS", { "1a": true, "1b": true });
const SECOND_SUCCESS = ended("SUCCESS", { "2a": true, "2b": true });
const PARTIAL = ended("PARTIAL_SUCCESS", { "1a": true, "1b": "not there" });
const FAILURE = ended("FAILURE", { "1a": "not there", "1b": "not there" });

const MODES = ["failure", "any", "never"] as const satisfies FailOn[];

/** Whether the step succeeds, and everything but information that it says. */
function verdict(states: readonly BatchState[], failOn: FailOn, changes: Partial<SendingResult> = {}) {
  const batches: Batch[] = batchesIn(...states);
  const redactor = redactorFor(batches);
  const { log, lines } = keptLog(redactor);
  const result = endedWith(batches, changes);
  const judged = judge(result, reasonsIn(result), failOn, redactor);
  announceEnd(judged, result.sum, log);
  const { succeeds } = judged;
  return { succeeds, said: lines.filter((line) => !line.startsWith("info:")), closing: lines.at(-1) };
}

/** A level for each annotation: E for an error, W for a warning. */
function levels(said: readonly string[]): string {
  return said.map((line) => (line.startsWith("error") ? "E" : "W")).join("");
}

describe("fail-on: which steps succeed, and the levels of what they say", () => {
  const finished = { waitEnding: "finished" } as const;
  test.each([
    ["accepted", [RUNNING], {}, ["yes", "yes", "yes"]],
    ["success", [SUCCESS], finished, ["yes", "yes", "yes"]],
    ["refused", [REFUSED], {}, ["no E", "no E", "yes W"]],
    ["partly refused", [RUNNING, REFUSED], {}, ["no E", "no E", "yes W"]],
    ["refused, and the rest unsent", [REFUSED, WAITING], {}, ["no EE", "no EE", "yes WW"]],
    ["partly not processed", [RUNNING, BUSY], {}, ["no E", "no E", "yes W"]],
    ["unknown", [UNKNOWN], {}, ["no E", "no E", "yes W"]],
    ["partly unknown", [RUNNING, UNKNOWN], {}, ["no E", "no E", "yes W"]],
    ["someone out of reach", [PARTIAL], finished, ["yes W", "no E", "yes W"]],
    ["someone out of reach so far", [accepted({}, { "1a": "not there" })], {}, ["yes", "yes", "yes"]],
    ["everyone out of reach", [FAILURE], finished, ["no E", "no E", "yes W"]],
    ["failure without a word why", [ended("FAILURE")], finished, ["no E", "no E", "yes W"]],
    ["partial success without a word why", [ended("PARTIAL_SUCCESS")], finished, ["yes W", "no E", "yes W"]],
    ["one job failed, one succeeded", [FAILURE, SECOND_SUCCESS], finished, ["yes W", "no E", "yes W"]],
    ["success, but nothing confirms it", [ended("SUCCESS")], finished, ["yes W", "yes W", "yes W"]],
    ["someone out of reach, and refused", [PARTIAL, REFUSED], finished, ["no EW", "no EE", "yes WW"]],
    ["timed out", [RUNNING], { waitEnding: "timed-out" }, ["no E", "no E", "yes W"]],
    ["waiting refused", [RUNNING], { waitEnding: "refused" }, ["no E", "no E", "yes W"]],
    [
      "cancelled while waiting",
      [RUNNING],
      { waitEnding: "cancelled", isCancelled: true },
      ["no E", "no E", "no E"],
    ],
    ["cancelled while sending", [SENDING, WAITING], { isCancelled: true }, ["no EE", "no EE", "no EE"]],
  ] satisfies [string, BatchState[], Partial<SendingResult>, string[]][])(
    "%s",
    (_, states, changes, expected) => {
      const seen = MODES.map((mode) => {
        const { succeeds, said } = verdict(states, mode, changes);
        return `${succeeds ? "yes" : "no"} ${levels(said)}`.trim();
      });
      expect(seen).toEqual(expected);
    },
  );

  test("a step that fails always says why, in an error", () => {
    const states = [WAITING, REFUSED, UNKNOWN, SENDING, BUSY, RUNNING, SUCCESS, PARTIAL, FAILURE];
    const endings = [undefined, "finished", "timed-out", "cancelled", "refused"] as const;
    for (const first of states)
      for (const second of states)
        for (const waitEnding of endings)
          for (const mode of MODES) {
            const { succeeds, said } = verdict([first, second], mode, { waitEnding });
            expect(said.some((line) => line.startsWith("error"))).toBe(!succeeds);
          }
  });
});

describe("the words", () => {
  test("a request alone", () => {
    expect(verdict([REFUSED], "failure").said).toEqual([
      "error: The request (2 recipients) was refused: HTTP 400: no. Check the message.",
    ]);
  });

  test("requests with the same outcome are one annotation", () => {
    expect(verdict([RUNNING, REFUSED, UNKNOWN, REFUSED, REFUSED, WAITING], "failure").said).toEqual([
      "error: Requests 2, 4-5 of 6 (6 recipients) were refused: HTTP 400: no. Check the message.",
      "error: Request 3 of 6 (2 recipients) was sent, but its outcome is unknown: HTTP 400: no. Check the message.",
      "error: Request 6 of 6 (2 recipients) was not sent, because an earlier request failed.",
    ]);
  });

  test.each([
    ["ten ranges are written out", 10, "Requests 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 of 20 (20 recipients)"],
    [
      "of more, the others are counted",
      12,
      "Requests 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 and 3 more of 25 (26 recipients)",
    ],
  ])("%s", (_, ranges, words) => {
    const states = Array.from({ length: ranges }, () => [REFUSED, RUNNING]).flat();
    // The last range is of two requests.
    const more = ranges === 12 ? [...states.slice(0, -1), REFUSED, RUNNING] : states;
    const { said } = verdict(more, "failure");
    expect(said).toEqual([`error: ${words} were refused: HTTP 400: no. Check the message.`]);
  });

  test.each([
    [
      "interrupted",
      [SENDING],
      "The request (2 recipients) was interrupted: its outcome is unknown. Ask a recipient before you send again.",
    ],
    [
      "several interrupted",
      [SENDING, SENDING],
      "Requests 1-2 of 2 (4 recipients) were interrupted: their outcome is unknown. Ask a recipient before you send again.",
    ],
    ["not sent, without a reason", [{ kind: "waiting" }], "The request (2 recipients) was not sent."],
    [
      "an error without advice",
      [{ kind: "refused", error: { what: "HTTP 400", advice: "" } }],
      "The request (2 recipients) was refused: HTTP 400.",
    ],
  ] satisfies [string, BatchState[], string][])("%s", (_, states, words) => {
    expect(verdict(states, "failure").said).toEqual([`error: ${words}`]);
  });

  test("a request whose recipients the ledger has is no fault", () => {
    expect(verdict([SUCCESS, { kind: "skipped", reason: "the ledger has them" }], "any")).toEqual({
      succeeds: true,
      said: [],
      closing: "info: Status SUCCESS. Of 4 recipients: 2 delivered, 2 skipped.",
    });
  });

  test.each([
    [
      "of one request",
      [ended("FAILURE"), SECOND_SUCCESS],
      "request 1 of 2 (2 recipients) with FAILURE, but doesn't say which recipients it couldn't reach: its log has no entry for any of them. Recipients without a log entry are not in undelivered-file",
    ],
    [
      "of several requests with one status",
      [ended("PARTIAL_SUCCESS"), SECOND_SUCCESS, ended("PARTIAL_SUCCESS")],
      "requests 1, 3 of 3 (4 recipients) with PARTIAL_SUCCESS, but doesn't say which recipients it couldn't reach: its log has no entry for any of them. Recipients without a log entry are not in undelivered-file",
    ],
    [
      "of several requests with several statuses",
      [ended("PARTIAL_SUCCESS"), SECOND_SUCCESS, ended("FAILURE"), REFUSED],
      "requests 1, 3 of 4 (4 recipients) with PARTIAL_SUCCESS or FAILURE, but doesn't say which recipients it couldn't reach: its log has no entry for any of them. Recipients without a log entry are not in undelivered-file",
    ],
    [
      "of some of its recipients",
      [ended("PARTIAL_SUCCESS", { "1a": true })],
      "request 1 of 1 (2 recipients) with PARTIAL_SUCCESS, but doesn't say which recipients it couldn't reach: its log has no entry for 1 of them. Recipients without a log entry are not in undelivered-file",
    ],
    [
      "of none of its recipients",
      [ended("PARTIAL_SUCCESS", { "1a": true, "1b": true })],
      "request 1 of 1 (2 recipients) with PARTIAL_SUCCESS, although its log has all of them as delivered",
    ],
  ] satisfies [string, BatchState[], string][])("a failure without a word why, %s", (_, states, words) => {
    expect(verdict(states, "never", { waitEnding: "finished" }).said).toContain(
      `warning: The platform ended ${words}. Ask some of them, or look at the bot's analytics.`,
    );
  });

  test("a failure in the response to the request itself says nothing about the log, which the step didn't read", () => {
    expect(verdict([ended("FAILURE")], "never").said).toEqual([
      "warning: The platform ended request 1 of 1 (2 recipients) with FAILURE, but doesn't say which recipients it couldn't reach. Recipients without a log entry are not in undelivered-file. Ask some of them, or look at the bot's analytics.",
    ]);
  });

  test("recipients of finished jobs that no log entry confirms are counted", () => {
    const states = [ended("SUCCESS", { "1a": true }), SECOND_SUCCESS, ended("SUCCESS"), ended("FAILURE")];
    expect(verdict(states, "never", { waitEnding: "finished" }).said).toContain(
      "warning: The platform finished, but its log has no entry for 3 recipients: nothing confirms that they got the message. Ask one of them, or look at the bot's analytics.",
    );
  });

  test("a step that doesn't wait expects no confirmation", () => {
    expect(verdict([ended("SUCCESS")], "failure").said).toEqual([]);
  });

  const POLL_ERROR = { what: "HTTP 500: oops", advice: "Look at the platform's status." };
  test.each([
    [
      "the time was up",
      { waitEnding: "timed-out" },
      "The platform did not finish within `wait-timeout`: 3 recipients without a result so far. The platform continues to deliver. To wait longer, raise `wait-timeout`.",
    ],
    [
      "the time was up, and status requests failed",
      { waitEnding: "timed-out", pollError: POLL_ERROR },
      "The platform did not finish within `wait-timeout`: 3 recipients without a result so far. The platform continues to deliver. The last status request failed: HTTP 500: oops. Look at the platform's status.",
    ],
    [
      "the same, without advice",
      { waitEnding: "timed-out", pollError: { ...POLL_ERROR, advice: "" } },
      "The platform did not finish within `wait-timeout`: 3 recipients without a result so far. The platform continues to deliver. The last status request failed: HTTP 500: oops.",
    ],
    [
      "the platform asks for a longer wait",
      { waitEnding: "refused" },
      "The platform asks to wait more than 5 minutes before the next status request, so the step stopped waiting: 3 recipients without a result so far. The platform continues to deliver. Look at the bot's analytics.",
    ],
    [
      "cancelled",
      { waitEnding: "cancelled", isCancelled: true },
      "The step was cancelled while it waited: 3 recipients without a result so far. The platform continues to deliver. Look at the bot's analytics.",
    ],
  ] satisfies [string, Partial<SendingResult>, string][])("waiting ended early: %s", (_, changes, words) => {
    expect(verdict([accepted({}, { "1a": true }), RUNNING], "failure", changes).said).toEqual([
      `error: ${words}`,
    ]);
  });

  test("recipients of a job that has ended are not without a result", () => {
    const said = (...states: BatchState[]) => verdict(states, "failure", { waitEnding: "timed-out" }).said[0];
    expect(said(ended("SUCCESS"), RUNNING)).toContain(": 2 recipients without a result so far.");
    expect(said(accepted({}, { "1a": true, "1b": true }))).toContain(": no recipient is without a result.");
  });

  test("a recipient out of reach is masked, with the platform's comment", () => {
    const batches = inBatches(["ann.lee@example.com"], 1).map((batch) => ({
      ...batch,
      state: ended("FAILURE", { "ann.lee@example.com": "ann.lee@example.com has left" }),
    }));
    const redactor = redactorFor(batches);
    const { log, lines } = keptLog(redactor);
    const result = endedWith(batches);
    announceEnd(judge(result, reasonsIn(result), "failure", redactor), result.sum, log);
    expect(lines).toContain(
      "error: The platform could not reach 1 recipient (a***@example.com): … has left. They are in undelivered-file.",
    );
    expect(lines.join()).not.toContain("ann.lee");
  });

  test("many reasons are five annotations and one for the others", () => {
    const names = Array.from({ length: 10 }, (_, index) => `user${index}`);
    const told = Object.fromEntries(names.map((name, index) => [name, `reason ${index}`]));
    const batches = inBatches(names, 10).map((batch) => ({ ...batch, state: ended("FAILURE", told) }));
    const redactor = redactorFor(batches);
    const { log, lines } = keptLog(redactor);
    const result = endedWith(batches);
    announceEnd(judge(result, reasonsIn(result), "failure", redactor), result.sum, log);
    const errors = lines.filter((line) => line.startsWith("error"));
    expect(errors).toHaveLength(6);
    expect(errors.at(-1)).toBe(
      "error: The platform could not reach 5 more recipients, for other reasons: see the report file.",
    );
  });

  test("the closing line says it all", () => {
    expect(verdict([PARTIAL, RUNNING, REFUSED, UNKNOWN], "failure").closing).toBe(
      "info: Status PARTIAL_SUCCESS. Of 8 recipients: 1 delivered, 1 failed, 2 accepted, 2 unsent, 2 of unknown outcome.",
    );
  });
});

test("the log counts entries that match no recipient", () => {
  const lines = (unmatchedEntries: number) => {
    const batches = batchesIn({ ...SUCCESS, unmatchedEntries });
    const { log, lines } = keptLog();
    announceEnd({ succeeds: true, findings: [] }, endedWith(batches).sum, log);
    return lines;
  };
  expect(lines(0)).toHaveLength(1);
  expect(lines(1)[0]).toBe("info: No recipient matches 1 entry of the platform's log.");
  expect(lines(2500)[0]).toBe("info: No recipient matches 2,500 entries of the platform's log.");
});
