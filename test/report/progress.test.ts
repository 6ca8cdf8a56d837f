import { describe, expect, test } from "vitest";
import type { Batch, BatchState } from "../../src/delivery/batches.ts";
import { Progress } from "../../src/report/progress.ts";
import { accepted, batchesIn, ended, PLATFORM_ERROR } from "../delivery/states.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { keptLog, notificationTo, personalTo, redactorFor } from "./reporting.ts";

const NOW = 1_000_000;

/** What is said of batches that stand so. */
function told(
  states: readonly BatchState[],
  tell: (progress: Progress, batches: ReturnType<typeof batchesIn>) => void,
) {
  const batches = batchesIn(...states);
  const redactor = redactorFor(batches);
  const { log, lines } = keptLog(redactor);
  const clock = new VirtualClock(NOW);
  tell(new Progress(batches.length, { log, redactor, clock }), batches);
  return lines;
}

describe("the start", () => {
  test("says what goes to whom, masked", () => {
    expect(
      told([{ kind: "waiting" }], (progress, batches) => progress.start(notificationTo(batches))),
    ).toEqual([
      "info: A text message of 5 characters to 2 recipients on Microsoft Teams, through the bot st-11111111-2222-3333-4444-555555555555 at https://platform.kore.ai",
      "group: 2 recipients",
      "info:   1***",
      "info:   1***",
    ]);
  });

  test("counts many by domain, the largest first", () => {
    const notification = notificationTo([]);
    const identities = [
      "U1",
      ...Array.from({ length: 2000 }, (_, index) => `user${index}@d${index % 12}.org`),
    ];
    const lines = told([], (progress) => progress.start({ ...notification, identities }));
    expect(lines.slice(1, 3)).toEqual(["group: 2,001 recipients", "info:   167 at d0.org"]);
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe("info:   and 333 at 3 other domains");
  });

  /** What the start says of so many recipients. */
  const startWith = (recipients: number, showIdentities: boolean, domains = 1) => {
    const { settings, ...rest } = notificationTo([]);
    const identities = Array.from(
      { length: recipients },
      (_, index) => `user${index}@example${index % domains}.org`,
    );
    const notification = { ...rest, identities, settings: { ...settings, showIdentities } };
    return told([], (progress) => progress.start(notification));
  };

  test("masks five, and counts six by domain", () => {
    expect(startWith(5, false).slice(2)).toEqual(Array(5).fill("info:   u***@example0.org"));
    expect(startWith(6, false).slice(2)).toEqual(["info:   6 at example0.org"]);
  });

  test("names ten domains", () => {
    expect(startWith(100, false, 10).slice(2)).toHaveLength(10);
    expect(startWith(100, false, 11).at(-1)).toBe("info:   and 9 at 1 other domain");
  });

  test("lists the first twenty if identities may be shown", () => {
    expect(startWith(20, true).slice(2)).toHaveLength(20);
    const lines = startWith(22, true);
    expect(lines.slice(2, 4)).toEqual(["info:   user0@example0.org", "info:   user1@example0.org"]);
    expect(lines.at(-1)).toBe("info:   and 2 others");
  });
});

describe("a request", () => {
  test.each([
    [accepted({ id: "ds-9" }), ["info: Request 1 of 1 (2 recipients): accepted as job ds-9"]],
    [
      { kind: "refused", error: PLATFORM_ERROR },
      ["info: Request 1 of 1 (2 recipients): refused: HTTP 400: no"],
    ],
    [
      { kind: "not-processed", error: PLATFORM_ERROR },
      ["info: Request 1 of 1 (2 recipients): not processed: HTTP 400: no"],
    ],
    [
      { kind: "unknown", error: PLATFORM_ERROR },
      ["info: Request 1 of 1 (2 recipients): sent, but its outcome is unknown: HTTP 400: no"],
    ],
    [{ kind: "waiting" }, []],
    [{ kind: "sending" }, []],
  ] satisfies [BatchState, string[]][])("%j", (state, lines) => {
    expect(
      told([state], (progress, batches) => {
        for (const batch of batches) progress.changed(batch);
      }),
    ).toEqual(lines);
  });

  test("that is tried again", () => {
    const retry = {
      outcome: { kind: "unknown", error: PLATFORM_ERROR },
      attempt: 2,
      attempts: 4,
      waitMs: 1234,
    } as const;
    expect(
      told([{ kind: "unknown", error: PLATFORM_ERROR }], (progress, batches) => {
        for (const batch of batches) progress.retry(batch, retry);
      }),
    ).toEqual(["info: Request 1 of 1 (2 recipients): attempt 2 of 4 in 1.2 s"]);
  });
});

test("waits for room are said from a second on", () => {
  const tell = (progress: Progress) =>
    [0, 999, 1000, 61_000].forEach((ms) => void progress.waits(ms, "rate-limit"));
  expect(told([], tell)).toEqual([
    "info: Waiting 1 s: the bot's rate limit is reached",
    "info: Waiting 61 s: the bot's rate limit is reached",
  ]);
});

test("a wait that the platform asks for is no rate limit", () => {
  expect(told([], (progress) => progress.waits(20_000, "asked"))).toEqual([
    "info: Waiting 20 s: the platform asked for this wait",
  ]);
});

test("the first round is said, whatever it is", () => {
  expect(told([accepted()], (progress, batches) => progress.round(batches, 0))).toHaveLength(1);
});

test("while waiting, news is said, and that there is none once a minute", () => {
  const lines = told([accepted()], (progress, batches) => {
    for (let ms = 1000; ms <= 125_000; ms += 1000) progress.round(batches, ms);
    const [batch] = batches;
    if (batch) batch.state = ended("PARTIAL_SUCCESS", { "1a": true, "1b": "no" });
    progress.round(batches, 126_000);
  });
  expect(lines).toEqual([
    "info: Waiting, 1 s: 0 % complete, 0 delivered, 0 failed",
    "info: Waiting, 61 s: 0 % complete, 0 delivered, 0 failed",
    "info: Waiting, 121 s: 0 % complete, 0 delivered, 0 failed",
    "info: Waiting, 126 s: 100 % complete, 1 delivered, 1 failed",
  ]);
});

test("a status that can't be asked for is said once for each reason", () => {
  const lines = told([accepted(), accepted()], (progress, batches) => {
    for (const what of ["HTTP 500: oops", "HTTP 500: oops", "HTTP 502: oops"])
      for (const batch of batches) progress.failedPoll(batch, { what, advice: "" });
  });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("HTTP 500: oops");
  expect(lines[1]).toContain("HTTP 502: oops");
});

describe("personal messages", () => {
  test("begin with what they cost and the names of their variables", () => {
    const notification = personalTo(3);
    const { log, lines } = keptLog();
    const progress = new Progress(3, { log, redactor: redactorFor([]), clock: new VirtualClock(NOW) });
    progress.start({
      ...notification,
      settings: { ...notification.settings, wait: true, waitTimeoutSeconds: 1 },
    });
    expect(lines[0]).toMatch(
      /^info: A text message of \d+ characters?, filled for each recipient, to 3 recipients on /,
    );
    expect(lines.slice(1, 3)).toEqual([
      "info: 3 recipients, 3 different messages: 3 requests, less than a minute at 600 a minute",
      'info: Variables of the message: "n"',
    ]);
  });

  test("name each of their variables, and none if there are none", () => {
    const { personal, ...rest } = personalTo(1);
    const linesFor = (names: readonly string[]) =>
      told([], (progress) =>
        progress.start({ ...rest, ...(personal ? { personal: { ...personal, names } } : {}) }),
      ).filter((line) => line.includes("Variables"));
    expect(linesFor(["first_name", "n"])).toEqual(['info: Variables of the message: "first_name", "n"']);
    expect(linesFor([])).toEqual([]);
  });

  test("with more than 100 requests, a line every few seconds says what is left", async () => {
    const lines = await sendingMany(300, (number, { progress, batch }) => {
      batch.state = accepted({ id: `ds-${number}` });
      progress.changed(batch);
    });
    expect(lines).toEqual([
      "info: 50 of 300 requests sent, about 25 s left",
      "info: 100 of 300 requests sent, about 20 s left",
      "info: 150 of 300 requests sent, about 15 s left",
      "info: 200 of 300 requests sent, about 10 s left",
      "info: 250 of 300 requests sent, about 5 s left",
    ]);
  });

  test("what is left takes the bot's rate limit into account", async () => {
    const lines = await sendingMany(
      6000,
      (number, { progress, batch }) => {
        batch.state = accepted({ id: `ds-${number}` });
        if (number <= 500) progress.changed(batch);
      },
      10,
    );
    // 9 × 61 s, less the 5 s that have passed. At the pace so far, it would be 55 s.
    expect(lines).toEqual(["info: 500 of 6,000 requests sent, about 10 minutes left"]);
  });

  test("each reason of a failure is logged once, and the first request that has it", async () => {
    const lines = await sendingMany(101, (number, { progress, batch }) => {
      const what = number % 2 === 0 ? "HTTP 400: no" : "HTTP 413: too large";
      batch.state = { kind: "refused", error: { what, advice: "" } };
      progress.changed(batch);
    });
    expect(lines.filter((line) => !line.includes("left"))).toEqual([
      "info: Request 1 of 101 (2 recipients): refused: HTTP 413: too large",
      "info: Request 2 of 101 (2 recipients): refused: HTTP 400: no",
    ]);
  });

  test("a request that is retried counts once, and has no line of its own", async () => {
    const retry = {
      outcome: { kind: "unknown", error: PLATFORM_ERROR },
      attempt: 2,
      attempts: 4,
      waitMs: 1,
    } as const;
    const lines = await sendingMany(300, (number, { progress, batch }) => {
      batch.state = { kind: "not-processed", error: PLATFORM_ERROR };
      progress.changed(batch);
      progress.retry(batch, retry);
      batch.state = accepted({ id: `ds-${number}` });
      if (number < 300) progress.changed(batch);
    });
    expect(lines[0]).toBe("info: Request 1 of 300 (2 recipients): not processed: HTTP 400: no");
    expect(lines.slice(1)).toEqual(
      [50, 100, 150, 200, 250].map((sent) => expect.stringContaining(`info: ${sent} of 300 requests sent`)),
    );
  });

  test("only waits of five seconds and more have a line", async () => {
    const lines = await sendingMany(101, (number, { progress }) => {
      if (number === 1) for (const ms of [1000, 4999, 5000, 1_800_000]) progress.waits(ms, "rate-limit");
    });
    expect(lines).toEqual([
      "info: Waiting 5 s: the bot's rate limit is reached",
      "info: Waiting 1,800 s: the bot's rate limit is reached",
    ]);
  });

  test("up to 100 requests have a line each", async () => {
    const lines = await sendingMany(100, (number, { progress, batch }) => {
      batch.state = accepted({ id: `ds-${number}` });
      progress.changed(batch);
    });
    expect(lines).toHaveLength(100);
  });
});

/** Logs what happens to so many requests, one after the other, at 600 a minute. */
async function sendingMany(
  count: number,
  happens: (number: number, sending: { readonly progress: Progress; readonly batch: Batch }) => void,
  eachMs = 100,
): Promise<readonly string[]> {
  const batches = batchesIn(...Array.from({ length: count }, () => ({ kind: "waiting" }) as const));
  const { log, lines } = keptLog();
  const clock = new VirtualClock(NOW);
  const progress = new Progress(count, { log, redactor: redactorFor([]), clock });
  progress.start(notificationTo(batches));
  const before = lines.length;
  await clock.run(
    (async () => {
      for (const batch of batches) {
        await clock.sleep(eachMs);
        happens(batch.number, { progress, batch });
      }
    })(),
  );
  return lines.slice(before);
}
