import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Batch } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import { tally } from "../../src/delivery/tally.ts";
import { errorOfResponse } from "../../src/kore/platform-error.ts";
import { Log } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { announceProblems } from "../../src/report/problems.ts";
import { Progress } from "../../src/report/progress.ts";
import { failureReasons } from "../../src/report/reasons.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { crashedSummary, invalidSummary, sentSummary, skippedSummary } from "../../src/report/summary.ts";
import { announceEnd, judge } from "../../src/report/verdict.ts";
import { ended, inBatches } from "../delivery/states.ts";
import { hostile } from "../hostile-text.ts";
import { parsePairs } from "../runner/file-commands.ts";
import { thisMachine } from "../runner/machine.ts";
import { parseCommand } from "../runner/workflow-commands.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { notificationTo } from "./reporting.ts";

/** Identities, as the inputs let them through: no white space, nothing invisible. */
const identity = hostile
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]/gu, "") || "x")
  .map((text) => text.slice(0, 300));

/** All that can come from outside into a step that sends. */
const outside = fc.record({
  people: fc.uniqueArray(identity, { minLength: 4, maxLength: 4 }),
  refusal: hostile,
  comment: hostile,
  message: hostile,
  file: hostile,
});
type Outside = typeof outside extends fc.Arbitrary<infer T> ? T : never;

const HARMLESS: Outside = {
  people: ["a", "b", "c", "d"],
  refusal: "no",
  comment: "no",
  message: "x",
  file: "f",
};

function stepWith(
  { people, refusal, comment }: Outside,
  redactor: Redactor,
): { batches: Batch[]; ended: SendingResult } {
  const [out] = people;
  const error = errorOfResponse({ status: 400, headers: {}, body: refusal });
  const states: Batch["state"][] = [
    ended("PARTIAL_SUCCESS", out === undefined ? {} : { [out]: comment }),
    { kind: "refused", error },
    { kind: "unknown", error },
    { kind: "waiting" },
  ];
  const batches = inBatches(people, 1).map((batch, index) => ({
    ...batch,
    state: states[index] ?? batch.state,
  }));
  redactor.hideIdentities(people);
  const end: SendingResult = {
    batches,
    sum: tally(batches),
    waitEnding: "finished",
    pollError: undefined,
    isCancelled: false,
  };
  return { batches, ended: end };
}

describe("the log", () => {
  let printed = "";

  beforeEach(() => {
    printed = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** The commands in all that a step says, in order, as it is printed. */
  function commandsOf(texts: Outside): readonly string[] {
    printed = "";
    const redactor = new Redactor();
    const { batches, ended: end } = stepWith(texts, redactor);
    const log = new Log({ ...core, isDebug: () => true }, redactor);
    const progress = new Progress(batches.length, { log, redactor, clock: new VirtualClock() });
    progress.start(notificationTo(batches, texts.message));
    const error = { what: texts.refusal, advice: texts.comment };
    for (const batch of batches) {
      progress.changed(batch);
      progress.failedPoll(batch, error);
    }
    progress.round(batches, 1000);
    announceEnd(judge(end, failureReasons(batches, redactor, false), "failure", redactor), end.sum, log);
    announceProblems(
      [{ input: "identities-file", message: texts.comment, place: { file: texts.file, line: 3 } }],
      log,
    );
    log.group("Message", [texts.message]);
    log.debug(() => texts.comment);
    log.notice(texts.refusal);
    const lines = printed.split(/\r\n|\r|\n/);
    return lines.flatMap((line) => parseCommand(line)?.name ?? []);
  }

  test("obeys nobody but the step", () => {
    const expected = commandsOf(HARMLESS);
    expect(expected).toEqual([
      ...["group", "endgroup"],
      ...["error", "error", "error", "warning"],
      ...["error", "group", "endgroup", "debug", "notice"],
    ]);
    fc.assert(
      fc.property(outside, (texts) => {
        expect(commandsOf(texts)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the outputs", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "outputs-"));
    vi.stubEnv("GITHUB_OUTPUT", join(folder, "output"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test("are read back as they were, whatever is in them", () => {
    const path = join(folder, "output");
    const values = fc.record({
      undelivered: hostile,
      report: hostile,
      people: fc.uniqueArray(identity, { minLength: 1 }),
    });
    fc.assert(
      fc.property(values, ({ people, ...files }) => {
        writeFileSync(path, "");
        const batches = inBatches(people, 2);
        const outputs = outputsOf("FAILURE", tally(batches), { hasWaited: true, hasLedger: false }, files);
        for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
        expect(Object.fromEntries(parsePairs(readFileSync(path, "utf8"), thisMachine.os))).toEqual(
          Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, value.toWellFormed()])),
        );
      }),
    );
  });
});

describe("the summary", () => {
  /** All signs that can make structure, line by line; what stands in a message's own block is none. */
  function skeleton(summary: string): string {
    const [before = "", message = "", after = ""] = summary.split(/<pre>|<\/pre>/);
    expect(summary.split(/<\/?pre>/)).toHaveLength(3);
    expect(message).not.toMatch(/[<>]|&(?!#\d+;)/);
    return signsOf(before + after);
  }

  /** The signs of a text. A word in backquotes becomes code, also in text from outside: it is only letters. */
  function signsOf(text: string): string {
    return text
      .replace(/<code>((?:[a-z0-9]|&#45;)+)<\/code>/g, "$1")
      .replace(/&#\d+;/g, "")
      .replace(/[A-Za-z0-9 ,]|[^!-~\n]/g, "");
  }

  function summaryOf(texts: Outside): string {
    const redactor = new Redactor();
    const { batches, ended: end } = stepWith(texts, redactor);
    const reasons = failureReasons(batches, redactor, false);
    return sentSummary(
      {
        notification: notificationTo(batches, texts.message),
        result: end,
        reasons,
        findings: judge(end, reasons, "failure", redactor).findings,
        hasLedger: true,
        tookMs: 2500,
      },
      redactor,
    );
  }

  test("has the same structure, whatever is in it", () => {
    const expected = skeleton(summaryOf(HARMLESS));
    expect(skeleton(summaryOf({ ...HARMLESS, refusal: "say `wait` now" }))).toBe(expected);
    fc.assert(
      fc.property(outside, (texts) => {
        expect(skeleton(summaryOf(texts))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("of a step that didn't send has so too", () => {
    const summaries = (text: string) =>
      [
        invalidSummary([{ input: "channel", message: text }], new Redactor()),
        skippedSummary(text, [{ level: "warning", message: text }], new Redactor()),
        crashedSummary(text, new Redactor()),
      ].map(signsOf);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(summaries(text)).toEqual(summaries("x"));
      }),
    );
  });

  test("shows no identity, whatever the platform says of it", () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const name = "ann.lee@example.com";
        const comment = `${before} ${name} ${after}`;
        expect(
          summaryOf({ ...HARMLESS, people: ["bob", name, "c", "d"], comment, refusal: comment }),
        ).not.toMatch(/ann(\.|&#46;)lee/);
      }),
    );
  });
});
