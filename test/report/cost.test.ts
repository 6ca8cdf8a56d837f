import { describe, expect, test } from "vitest";
import { batchesFor } from "../../src/delivery/batches.ts";
import { costOf } from "../../src/report/cost.ts";
import type { Settings } from "../../src/settings.ts";
import { notificationTo, personalTo } from "./reporting.ts";

/** The cost of so many personal messages, each to one person. */
function cost(messages: number, changes: Partial<Settings> = {}) {
  const notification = personalTo(messages);
  return costOf({ ...notification, settings: { ...notification.settings, ...changes } }, messages);
}

test("a message that is the same for everyone costs nothing worth a line", () => {
  expect(costOf(notificationTo([]), 7)).toBeUndefined();
});

describe("the line", () => {
  test.each([
    [1, {}, "1 recipient, 1 different message: 1 request, less than a minute at 600 a minute"],
    [600, {}, "600 recipients, 600 different messages: 600 requests, less than a minute at 600 a minute"],
    [601, {}, "601 recipients, 601 different messages: 601 requests, at least 2 minutes at 600 a minute"],
    [
      5000,
      {},
      "5,000 recipients, 5,000 different messages: 5,000 requests, at least 9 minutes at 600 a minute",
    ],
    [
      18_000,
      {},
      "18,000 recipients, 18,000 different messages: 18,000 requests, at least 30 minutes at 600 a minute",
    ],
    [
      18_001,
      {},
      "18,001 recipients, 18,001 different messages: 18,001 requests, at least 61 minutes at 600 a minute and 18,000 an hour",
    ],
    [
      50_000,
      {},
      "50,000 recipients, 50,000 different messages: 50,000 requests, at least 2.4 hours at 600 a minute and 18,000 an hour",
    ],
    [
      3,
      { requestsPerMinute: 1 },
      "3 recipients, 3 different messages: 3 requests, at least 3 minutes at 1 a minute",
    ],
  ])("%i messages, %j", (messages, changes, line) => {
    expect(cost(messages, changes)?.line).toBe(line);
  });

  test("has fewer messages and requests than recipients if they share them", () => {
    const notification = { ...notificationTo([]), ...personalTo(2, 1500) };
    const requests = batchesFor(notification.personal?.messages ?? [], 1000).length;
    expect(costOf(notification, requests)?.line).toBe(
      "3,000 recipients, 2 different messages: 4 requests, less than a minute at 600 a minute",
    );
  });
});

describe("warnings", () => {
  test.each([
    [600, {}],
    // The last request before five and a half hours are over.
    [5 * 18_000 + 30 * 600, {}],
    [600, { wait: true, waitTimeoutSeconds: 61 }],
  ])("%i messages, %j: none", (messages, changes) => {
    expect(cost(messages, changes)?.warnings).toEqual([]);
  });

  test("more than five and a half hours may be more than the job has", () => {
    expect(cost(108_001)?.warnings).toEqual([
      "Sending takes at least 6.1 hours at the bot's rate limit, and GitHub usually ends a job after six hours. Split the recipients over several runs, or agree on a higher limit with Kore.ai and set `requests-per-minute`.",
    ]);
  });

  test("waiting counts, too", () => {
    expect(cost(60_000)?.warnings).toEqual([]);
    expect(cost(60_000, { wait: true, waitTimeoutSeconds: 86_400 })?.warnings).toEqual([
      expect.stringContaining("Sending and waiting take at least 6.4 hours"),
    ]);
  });

  test("a `wait-timeout` without time for one status request per job", () => {
    expect(cost(601, { wait: true, waitTimeoutSeconds: 60 })?.warnings).toEqual([
      "`wait-timeout` (60 seconds) leaves no time for one status request per job: at the bot's rate limit, they take at least 2 minutes. Raise it.",
    ]);
    expect(cost(601, { waitTimeoutSeconds: 60 })?.warnings).toEqual([]);
  });
});
