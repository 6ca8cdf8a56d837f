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
import { notificationTo, personalTo, redactorFor, sentTo } from "./reporting.ts";

const REFUSED: BatchState = { kind: "refused", error: PLATFORM_ERROR };
const UNKNOWN: BatchState = { kind: "unknown", error: PLATFORM_ERROR };
const WAITING: BatchState = { kind: "waiting" };
const SENDING: BatchState = { kind: "sending" };
const RUNNING = accepted();
const SUCCESS = ended("SUCCESS", { "1a": true, "1b": true });
const PARTIAL = ended("PARTIAL_SUCCESS", { "1a": true, "1b": "gone" });

function summaryOf(batches: readonly Batch[], changes: Partial<SendingResult> = {}, val = "Hello"): string {
  return sentSummary(sentTo(batches, changes, val), redactorFor(batches));
}

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
  const summary = dryRunSummary({ notification, batches: batchesIn(WAITING), findings: [] }, redactorFor([]));
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

/** The lines of a summary's part that begins so. */
function partOf(summary: string, beginning: string): readonly string[] | undefined {
  return summary
    .split("\n\n")
    .find((part) => part.startsWith(beginning))
    ?.trim()
    .split("\n");
}

test("a step that went well: a headline, what was sent, the outcomes, the requests, the message", () => {
  expect(summaryOf(batchesIn(SUCCESS), { waitEnding: "finished" }).split("\n\n")).toEqual([
    "### ✅ Kore.ai notification: delivered to 2 recipients",
    "A text message of 5 characters to **2 recipients** on **Microsoft Teams**, through the bot <code>st&#45;11111111&#45;2222&#45;3333&#45;4444&#45;555555555555</code>. It took 2.5 s.",
    "- 2 recipients from &#34;people&#46;csv&#34;&#44; column &#34;mail&#34;",
    "| Outcome | Recipients | Meaning |\n| --- | --- | --- |\n| 🟩 delivered | 2 | The platform delivered the message. |",
    "| Request | Recipients | Job | Status |\n| --- | --- | --- | --- |\n| 1 | 2 | <code>ds&#45;1</code> | SUCCESS |",
    "<details><summary>Message</summary>",
    "<pre>Hello</pre>",
    "</details>\n",
  ]);
});

test("who it was sent to: each file with its column or its groups, also in a dry run", () => {
  const sources = [
    { count: 2, withoutIdentity: 0 },
    { file: "people <all>.yml", groups: ["ops", "U123"], count: 2500, withoutIdentity: 1 },
  ];
  const sent = sentTo(batchesIn(SUCCESS));
  const notification = { ...sent.notification, sources };
  const redactor = redactorFor(inBatches(["U123"], 1));
  for (const summary of [
    sentSummary({ ...sent, notification }, redactor),
    dryRunSummary({ notification, batches: batchesIn(WAITING), findings: [] }, redactor),
  ])
    expect(partOf(summary, "- ")).toEqual([
      "- 2 recipients from identities",
      "- 2&#44;500 recipients from &#34;people &#60;all&#62;&#46;yml&#34;&#44; groups &#34;ops&#34;&#44; &#34;U&#42;&#42;&#42;&#34;&#59; 1 entry without an identity skipped",
    ]);
});

test("each outcome has its row: its square, its count, and what it means", () => {
  const skipped: BatchState = { kind: "skipped", reason: "the ledger has them" };
  const summary = summaryOf(batchesIn(PARTIAL, RUNNING, UNKNOWN, REFUSED, skipped));
  expect(partOf(summary, "| Outcome")?.slice(2)).toEqual([
    "| 🟩 delivered | 1 | The platform delivered the message. |",
    "| 🟥 failed | 1 | The platform couldn't reach them. |",
    "| 🟦 accepted | 2 | The platform accepted the request. Whether it reached them isn't known. |",
    "| ⬜ unsent | 2 | Their request was refused, or never sent. |",
    "| 🟧 of unknown outcome | 2 | Their request was sent, but it isn't known whether the platform accepted it. They may have the message. |",
    "| 🟪 skipped | 2 | The ledger has them: an earlier step sent them this message, or may have. |",
  ]);
});

describe("findings", () => {
  /** The list below the headline for so many findings, of which every second is an error. */
  const findingsOf = (count: number) => {
    const findings = Array.from({ length: count }, (_, index) => ({
      level: index % 2 === 0 ? ("warning" as const) : ("error" as const),
      message: `Finding ${index}: set `.concat("`wait`."),
    }));
    return partOf(sentSummary({ ...sentTo(batchesIn(RUNNING)), findings }, redactorFor([])), "- ");
  };

  test("errors come first, each has its sign, and inputs stand as code", () => {
    expect(findingsOf(4)).toEqual([
      "- ❌ Finding 1&#58; set <code>wait</code>&#46;",
      "- ❌ Finding 3&#58; set <code>wait</code>&#46;",
      "- ⚠️ Finding 0&#58; set <code>wait</code>&#46;",
      "- ⚠️ Finding 2&#58; set <code>wait</code>&#46;",
    ]);
  });

  test("twenty are listed, and the others are counted", () => {
    expect(findingsOf(20)).toHaveLength(20);
    const many = findingsOf(23);
    expect(many).toHaveLength(21);
    expect(many?.at(-1)).toBe("- and 3 more, in the log");
  });
});

describe("why recipients were not reached", () => {
  /** What the summary says below the title, for so many reasons of one recipient each. */
  const reasonsOf = (count: number) => {
    const told = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`user${index}@x.org`, `reason ${index}`]),
    );
    const batches = inBatches(Object.keys(told), count).map((batch) => ({
      ...batch,
      state: ended("FAILURE", told),
    }));
    return summaryOf(batches).split("**Why recipients were not reached**\n\n")[1];
  };

  test("has a header, and a row for each reason", () => {
    expect(reasonsOf(1)?.split("\n").slice(0, 3)).toEqual([
      "| Reason | Recipients | Who |",
      "| --- | --- | --- |",
      "| reason 0 | 1 | u&#42;&#42;&#42;&#64;x&#46;org |",
    ]);
  });

  test("twenty reasons are listed, and recipients with others are counted", () => {
    expect(reasonsOf(20)).not.toContain("for other reasons");
    const many = reasonsOf(23);
    expect(many?.match(/^\| reason \d+ \|/gm)).toHaveLength(20);
    expect(many).toContain("\n\nand 3 recipients for other reasons: see the report file.");
  });
});

describe("a personal message", () => {
  const linesOf = (names: readonly string[]) => {
    const { personal, ...rest } = personalTo(3);
    const notification = { ...rest, ...(personal ? { personal: { ...personal, names } } : {}) };
    const batches = batchesIn(WAITING, WAITING, WAITING);
    return partOf(
      dryRunSummary({ notification, batches, findings: [] }, redactorFor([])),
      "3 recipients&#44;",
    );
  };

  test("says what it costs, and the names of its variables", () => {
    expect(linesOf(["first_name", "n"])).toEqual([
      "3 recipients&#44; 3 different messages&#58; 3 requests&#44; less than a minute at 600 a minute. Variables: <code>first&#95;name</code>, <code>n</code>.",
    ]);
  });

  test("without variables of its own has no list of them", () => {
    expect(linesOf([])?.[0]).toMatch(/at 600 a minute\.$/);
  });

  test("shows at most 100 names", () => {
    const names = Array.from({ length: 103 }, (_, index) => `v${index}`);
    expect(linesOf(names)?.[0]?.match(/<code>v\d+<\/code>/g)).toHaveLength(100);
  });
});

test("a message that is the same for everyone has no line about its cost", () => {
  expect(summaryOf(batchesIn(RUNNING))).not.toContain("a minute");
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
      dryRunSummary({ notification: notificationTo(batches, val), batches, findings: [] }, redactor),
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

  test("a dry run says so, and what it doesn't show", () => {
    const summary = dryRunSummary(
      { notification: notificationTo(batches), batches, findings: [] },
      redactorFor(batches),
    );
    expect(summary).toContain("### 🧪 Kore.ai notification: dry run, nothing was sent");
    expect(summary).not.toContain("ledger");
    expect(summary).toContain(
      "The inputs are valid, and the step would send 1 request. A dry run doesn't contact the platform: only a real send shows whether it accepts the credentials and reaches the recipients.",
    );
  });

  test("a dry run has the log's warnings, and says how many recipients the ledger has", () => {
    const skipped: BatchState = { kind: "skipped", reason: "the ledger has them" };
    const summary = dryRunSummary(
      {
        notification: notificationTo(batches),
        batches: batchesIn(WAITING, skipped, skipped),
        findings: [{ level: "warning", message: "Skipped 2 recipients: ask one." }],
      },
      redactorFor(batches),
    );
    expect(partOf(summary, "- ")).toEqual(["- ⚠️ Skipped 2 recipients&#58; ask one&#46;"]);
    expect(summary).toContain("The ledger has 4 other recipients: the step would skip them.");
    expect(summary).toContain("the step would send 1 request.");
  });

  test("a skipped step says why", () => {
    const findings = [{ level: "warning", message: "Ask one." }] as const;
    expect(skippedSummary("everyone has it", findings, redactorFor([]))).toMatch(
      /everyone has it\.\n\n- ⚠️ Ask one/,
    );
    expect(skippedSummary("it came from a fork", [], redactorFor([]))).toBe(
      "### ⏭️ Kore.ai notification: skipped\n\nNothing was sent: it came from a fork.\n",
    );
  });

  test("a fault of the action's own is named", () => {
    expect(crashedSummary("x <is> broken", redactorFor([]))).toBe(
      "### 💥 Kore.ai notification: a fault of the action itself\n\nx &#60;is&#62; broken\n",
    );
  });

  test("invalid inputs are listed", () => {
    const problems: Problem[] = [
      { input: "channel", message: "is <wrong>." },
      { input: "identities", message: "is missing." },
    ];
    expect(invalidSummary(problems, redactorFor([]))).toBe(
      "### ❌ Kore.ai notification: nothing was sent\n\n2 input problems to fix:\n\n- <code>channel</code> is &#60;wrong&#62;&#46;\n- <code>identities</code> is missing&#46;\n",
    );
  });
});
