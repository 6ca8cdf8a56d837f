import { describe, expect, test } from "vitest";
import { timeoutIn } from "../../src/github/timeouts.ts";

describe("a timeout in annotations", () => {
  test.each([
    ["The job has exceeded the maximum execution time of 20m0s", "job", "20 minutes"],
    ["The job has exceeded the maximum execution time of 6h0m0s", "job", "360 minutes"],
    ["The job has exceeded the maximum execution time of 1h30m0s", "job", "90 minutes"],
    ["The job has exceeded the maximum execution time of 1m0s", "job", "1 minute"],
    ["The job has exceeded the maximum execution time of 30s", "job", "30 seconds"],
    ["The job has exceeded the maximum execution time of a fortnight", "job", undefined],
    ["The job has exceeded the maximum execution time", "job", undefined],
    [
      "The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 10 minutes.",
      "job",
      "10 minutes",
    ],
    [
      "The job running on runner my (own) runner has exceeded the maximum execution time of 360 minutes.",
      "job",
      "360 minutes",
    ],
    ["The action 'Run it's tests' has timed out after 8 minutes.", "step", "8 minutes"],
    ["The action 'Install psql' has timed out after 1 minutes", "step", "1 minute"],
    ["The action has timed out.", "step", undefined],
  ])("%s", (message, of, after) => {
    expect(timeoutIn(["The operation was canceled.", message])).toEqual({ of, after });
  });

  test("of a job comes before one of a step", () => {
    const step = "The action 'a' has timed out after 8 minutes.";
    const job = "The job has exceeded the maximum execution time of 20m0s";
    expect(timeoutIn([step, job])).toEqual({ of: "job", after: "20 minutes" });
  });

  test.each([
    ["The operation was canceled."],
    ["The run was canceled by @mona."],
    ['Canceling since a higher priority waiting request for "ci" exists'],
    ['The strategy configuration was canceled because "test._20" failed'],
    ["Test: The job has exceeded the maximum execution time of 20m0s"],
    ["The self-hosted runner lost communication with the server."],
    [""],
  ])("isn't %j", (message) => {
    expect(timeoutIn([message])).toBeUndefined();
  });

  test("isn't there without annotations", () => {
    expect(timeoutIn([])).toBeUndefined();
  });
});
