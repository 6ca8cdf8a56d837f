import { describe, expect, test } from "vitest";
import type { Batch, BatchState } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import type { Problem } from "../../src/inputs.ts";
import { errorOfResponse } from "../../src/kore/platform-error.ts";
import {
  crashedSummary,
  dryRunSummary,
  invalidSummary,
  sentSummary,
  skippedSummary,
} from "../../src/report/summary.ts";
import {
  accepted,
  batchesIn,
  ended,
  inBatches,
  type LogResults,
  PLATFORM_ERROR,
} from "../delivery/states.ts";
import { summaryLimit } from "../runner/file-commands.ts";
import { notificationTo, redactorFor, sentTo } from "./reporting.ts";

const REFUSED: BatchState = { kind: "refused", error: PLATFORM_ERROR };
const UNKNOWN: BatchState = { kind: "unknown", error: PLATFORM_ERROR };
const BUSY: BatchState = { kind: "not-processed", error: PLATFORM_ERROR };
const WAITING: BatchState = { kind: "waiting" };
const SENDING: BatchState = { kind: "sending" };
const RUNNING = accepted();
const SUCCESS = ended("SUCCESS", { "1a": true, "1b": true });
const PARTIAL = ended("PARTIAL_SUCCESS", { "1a": true, "1b": "gone" });

function summaryOf(batches: readonly Batch[], changes: Partial<SendingResult> = {}, val = "Hello"): string {
  return sentSummary(sentTo(batches, changes, val), redactorFor(batches));
}

describe("the headline", () => {
  test.each([
    ["nothing accepted", [REFUSED, WAITING], {}, "❌ Kore.ai notification: not sent to any of 4 recipients"],
    ["not processed", [BUSY], {}, "❌ Kore.ai notification: not sent to any of 2 recipients"],
    ["all unknown", [UNKNOWN], {}, "❓ Kore.ai notification: outcome unknown for 2 of 2 recipients"],
    [
      "partly unknown",
      [RUNNING, UNKNOWN],
      {},
      "❓ Kore.ai notification: outcome unknown for 2 of 4 recipients",
    ],
    ["accepted", [RUNNING], {}, "📨 Kore.ai notification: accepted for 2 recipients"],
    [
      "accepted, and waited for in vain",
      [RUNNING],
      { waitEnding: "timed-out" },
      "⏳ Kore.ai notification: accepted for 2 recipients, not finished yet",
    ],
    ["partly refused", [RUNNING, REFUSED], {}, "⚠️ Kore.ai notification: 2 of 4 recipients not reached"],
    ["partly out of reach", [PARTIAL], {}, "⚠️ Kore.ai notification: 1 of 2 recipients not reached"],
    [
      "partial success without a word about which recipients",
      [ended("PARTIAL_SUCCESS")],
      {},
      "⚠️ Kore.ai notification: some of 2 recipients not reached",
    ],
    ["success", [SUCCESS], {}, "✅ Kore.ai notification: delivered to 2 recipients"],
    [
      "failure",
      [ended("FAILURE", { "1a": "no", "1b": "no" })],
      {},
      "❌ Kore.ai notification: failed, none of 2 recipients is known to be reached",
    ],
    [
      "success without any entry",
      [ended("SUCCESS")],
      { waitEnding: "finished" },
      "📨 Kore.ai notification: accepted for 2 recipients, delivery not confirmed",
    ],
    [
      "success with an entry for one of two",
      [ended("SUCCESS", { "1a": true })],
      { waitEnding: "finished" },
      "📨 Kore.ai notification: delivered to 1 of 2 recipients, 1 not confirmed",
    ],
    [
      "one of two delivered when the time was up",
      [accepted({}, { "1a": true })],
      { waitEnding: "timed-out" },
      "⏳ Kore.ai notification: delivered to 1 of 2 recipients, 1 still in progress",
    ],
    [
      "cancelled",
      [RUNNING, SENDING, WAITING],
      { isCancelled: true },
      "🛑 Kore.ai notification: cancelled, 2 of 6 recipients accepted",
    ],
  ] satisfies [string, BatchState[], Partial<SendingResult>, string][])(
    "%s",
    (_, states, changes, headline) => {
      expect(summaryOf(batchesIn(...states), changes).split("\n")[0]).toBe(`### ${headline}`);
    },
  );
});

test("several outcomes are a bar of squares, in proportion, each in its own color", () => {
  const [, chart] =
    /\n\n((?:🟩|🟥|🟦|⬜|🟧)+)\n\n/u.exec(summaryOf(batchesIn(PARTIAL, RUNNING, UNKNOWN, REFUSED))) ?? [];
  expect(chart).toBe("🟩🟩🟩🟥🟥🟥🟦🟦🟦🟦🟦🟦⬜⬜⬜⬜⬜⬜🟧🟧🟧🟧🟧🟧");
});

test("an outcome of one in a thousand has its square", () => {
  const one = inBatches(["1a"], 1).map((batch) => ({ ...batch, state: UNKNOWN }));
  const many = inBatches(
    Array.from({ length: 1000 }, (_, index) => `${index}`),
    1000,
  );
  const batches = [...many.map((batch) => ({ ...batch, state: RUNNING })), ...one];
  expect(summaryOf(batches)).toContain(`\n\n${"🟦".repeat(24)}🟧\n\n`);
});

test("a single outcome needs no chart", () => {
  expect(summaryOf(batchesIn(SUCCESS), { waitEnding: "finished" })).not.toContain("🟩🟩");
});

test("what to do stands right below the headline, as the annotations say it", () => {
  const [, below] = summaryOf(batchesIn(RUNNING), { waitEnding: "timed-out" }).split("\n\n");
  expect(below).toContain("- ❌ The platform did not finish within <code>wait&#45;timeout</code>");
});

test("a card is shown by its headline, and its JSON in lines", () => {
  const card = {
    type: "AdaptiveCard",
    body: [{ type: "Container", items: [{ type: "TextBlock", text: "Deploy <done>" }] }],
  };
  const activity = { type: "message", attachments: [{ content: card }] };
  const notification = {
    ...notificationTo(batchesIn(WAITING)),
    message: { type: "script", val: JSON.stringify(activity) },
  } as const;
  const summary = dryRunSummary(notification, 1, redactorFor([]));
  expect(summary).toContain("An Adaptive Card, “Deploy &#60;done&#62;”, to **2 recipients**");
  expect(summary).toContain('\n          "content": {\n'.replace("          ", "      "));
});

test("the list of recipients that were not reached is named", () => {
  expect(summaryOf(batchesIn(PARTIAL))).toContain("<code>undelivered-file</code>");
  expect(summaryOf(batchesIn(SUCCESS))).not.toContain("undelivered-file");
  const withLedger = (batches: readonly Batch[]) =>
    sentSummary({ ...sentTo(batches), hasLedger: true }, redactorFor(batches));
  expect(summaryOf(batchesIn(PARTIAL))).not.toContain("ledger");
  expect(withLedger(batchesIn(PARTIAL))).toContain("a re-run sends to the others");
  expect(withLedger(batchesIn(SUCCESS))).not.toContain("ledger");
});

test("requests, jobs, and why recipients were not reached", () => {
  const summary = summaryOf(batchesIn(PARTIAL, UNKNOWN, WAITING, SENDING));
  expect(summary).toContain("**Why recipients were not reached**");
  expect(summary).toContain("| gone | 1 | 1&#42;&#42;&#42; |");
  expect(summary).toContain("| 1 | 2 | <code>ds&#45;1</code> | PARTIAL_SUCCESS |");
  expect(summary).toContain("| 2 | 2 |  | sent, but its outcome is unknown: HTTP 400&#58; no |");
  expect(summary).toContain("| 3 | 2 |  | not sent |");
  expect(summary).toContain("| 4 | 2 |  | interrupted: outcome unknown |");
  expect(summary).toContain("<pre>Hello</pre>");
});

test("of more than 100 requests, those with a problem come first", () => {
  const batches = inBatches(
    Array.from({ length: 130 }, (_, index) => `user${index}`),
    1,
  );
  for (const batch of batches) batch.state = accepted({ id: `ds-${batch.number}`, status: "SUCCESS" });
  const [refused, failed] = [batches[109], batches[119]];
  if (refused) refused.state = REFUSED;
  if (failed) failed.state = ended("FAILURE", { user119: "gone" });
  const rows = summaryOf(batches)
    .split("\n")
    .filter((line) => /^\| \d+ \| 1 \|/.test(line));
  expect(rows).toHaveLength(100);
  expect(rows.slice(0, 3).map((row) => row.split(" | ")[0])).toEqual(["| 110", "| 120", "| 1"]);
  expect(rows.at(-1)).toMatch(/^\| 98 /);
});

describe("at most 1 MiB", () => {
  const people = Array.from({ length: 100_000 }, (_, index) => `${"u".repeat(50)}${index}@example.com`);

  function inState(stateOf: (batch: Batch) => BatchState): Batch[] {
    return inBatches(people, 1000).map((batch) => ({ ...batch, state: stateOf(batch) }));
  }

  test.each([
    ["100 requests refused with 2 MB of words each", () => "<a> | `b` ".repeat(200_000)],
    ["100 requests refused with 2 MB of signs each", (n: number) => `${n}${"<".repeat(2_000_000)}`],
    ["100 requests refused with 2 MB of an address each", (n: number) => `${"x".repeat(1_999_990)}@${n}`],
    ["100 requests refused with 2 MB of half characters", () => "\ud83d".repeat(1_000_000)],
  ])("%s", (_, bodyOf) => {
    const batches = inState(({ number }) => {
      const error = errorOfResponse({ status: 400, headers: {}, body: bodyOf(number) });
      return { kind: "refused", error };
    });
    expect(Buffer.byteLength(summaryOf(batches))).toBeLessThan(summaryLimit);
  });

  test("100,000 distinct comments", () => {
    const batches = inState(({ number, identities }) => {
      const told: LogResults = Object.fromEntries(
        identities.map((identity, index) => [identity, `${number}.${index} ${"|<&>* ".repeat(60)}`]),
      );
      return ended("FAILURE", told);
    });
    const summary = summaryOf(batches);
    expect(Buffer.byteLength(summary)).toBeLessThan(summaryLimit);
    expect(summary).toContain("99,980 recipients for other reasons");
  });

  test.each(["&", "<", "日", "x", '{"a":1},', "u0@example.com "])("a message of 2 MB of %j", (part) => {
    const val = part.repeat(2_000_000 / part.length);
    const batches = batchesIn(RUNNING);
    const redactor = redactorFor(inBatches(["u0@example.com", "日", "x"], 3));
    const summaries = [
      sentSummary(sentTo(batches, {}, val), redactor),
      dryRunSummary(notificationTo(batches, val), 1, redactor),
    ];
    for (const summary of summaries) expect(Buffer.byteLength(summary)).toBeLessThan(summaryLimit);
  });

  test("10,000 input problems", () => {
    const problem: Problem = { input: "identities", message: `line 7: "${"<".repeat(80)}" is wrong` };
    const summary = invalidSummary(Array(10_000).fill(problem), redactorFor([]));
    expect(Buffer.byteLength(summary)).toBeLessThan(summaryLimit);
    expect(summary).toContain("and 9900 more, in the log");
  });
});

describe("steps that didn't send", () => {
  const batches = batchesIn(WAITING);

  test("a dry run says so", () => {
    expect(dryRunSummary(notificationTo(batches), 3, redactorFor(batches))).toContain(
      "### 🧪 Kore.ai notification: dry run, nothing was sent",
    );
  });

  test("a skipped step says why", () => {
    expect(skippedSummary("everyone has it", "Ask one.")).toMatch(/everyone has it\.\n\n⚠️ Ask one/);
    expect(skippedSummary("it came from a fork")).toBe(
      "### ⏭️ Kore.ai notification: skipped\n\nNothing was sent: it came from a fork.\n",
    );
  });

  test("a fault of the action's own is named", () => {
    expect(crashedSummary("x <is> broken", redactorFor([]))).toContain("x &#60;is&#62; broken");
  });

  test("invalid inputs are listed", () => {
    const problems: Problem[] = [{ input: "channel", message: "is <wrong>." }];
    expect(invalidSummary(problems, redactorFor([]))).toContain(
      "- <code>channel</code> is &#60;wrong&#62;&#46;",
    );
  });
});
