import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/message/cards/card.ts";
import { jobStatusCard } from "../../../src/message/cards/job-status.ts";
import { BROKEN, cancelledJob, failedJob, SUCCESS, timedOutJob } from "./runs.ts";

/** A card's facts and sections as a person reads them: a line each. */
function linesOf({ facts, sections }: Card): string[] {
  return [
    ...facts.map(({ name, value }) => `${name}: ${value.map(({ text }) => text).join("")}`),
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.map((block) =>
        block.kind === "code" ? block.text : block.text.map(({ text }) => text).join(""),
      ),
    ]),
  ];
}

const FACTS = [
  "Repository: octo-org/parcel-api",
  "Branch: main",
  "Commit: 6113728 Retry uploads that a proxy cut short (#318)",
  "By: mona",
  "Run: #1284",
  "Took: 4 min 10 s",
];

describe("a job-status card", () => {
  test("shows a run's facts", () => {
    expect(linesOf(jobStatusCard(SUCCESS))).toEqual(FACTS);
  });

  test("names failed jobs with their steps", () => {
    expect(linesOf(jobStatusCard(BROKEN)).slice(FACTS.length)).toEqual([
      "3 failed jobs",
      "test (ubuntu-24.04, node 24): Run integration tests",
      "test (windows-2025, node 24): Run unit tests, Run integration tests",
      "test (macos-15, node 24): Set up PostgreSQL",
    ]);
  });

  test("says of jobs that failed in a run that succeeded that they may", () => {
    const failedJobs = [failedJob(1, "lint", "Run lint")];
    expect(linesOf(jobStatusCard({ ...SUCCESS, failedJobs })).slice(FACTS.length)).toEqual([
      "Failed job (allowed to fail)",
      "lint: Run lint",
    ]);
    expect(
      linesOf(jobStatusCard({ ...SUCCESS, failedJobs: [...failedJobs, failedJob(2, "e2e")] })),
    ).toContain("2 failed jobs (allowed to fail)");
  });

  test("says how long a job ran that timed out, and in which step", () => {
    const unknown = { ...failedJob(2, "docs"), timeout: { of: "job", after: undefined } } as const;
    const step = { ...failedJob(3, "e2e", "Run e2e"), timeout: { of: "step", after: "8 minutes" } } as const;
    const failedJobs = [timedOutJob(1, "build", "Run make"), unknown, step];
    expect(
      linesOf(jobStatusCard({ ...SUCCESS, conclusion: "failure", failedJobs })).slice(FACTS.length),
    ).toEqual([
      "3 failed jobs",
      "build: timed out after 90 minutes in Run make",
      "docs: timed out",
      "e2e: timed out after 8 minutes in Run e2e",
    ]);
  });

  test("names the jobs that were cancelled; next to failed ones, only three", () => {
    const cancelledJobs = ["a", "b", "c", "d"].map((name, id) => cancelledJob(id, name));
    const sections = (details: Parameters<typeof jobStatusCard>[0]) =>
      linesOf(jobStatusCard(details)).slice(FACTS.length);
    expect(sections({ ...SUCCESS, conclusion: "cancelled", cancelledJobs })).toEqual([
      "4 cancelled jobs",
      "a",
      "b",
      "c",
      "d",
    ]);
    expect(
      sections({ ...SUCCESS, conclusion: "failure", failedJobs: [failedJob(9, "x")], cancelledJobs }),
    ).toEqual(["Failed job", "x", "4 cancelled jobs", "a", "b", "c", "and 1 more"]);
  });

  test.each([
    [{ kind: "tag", name: "v1", url: "https://x.test/" }, "Tag: v1"],
    [{ kind: "ref", name: "v1", url: "https://x.test/" }, "Ref: v1"],
    [{ kind: "branch", name: "mona:main", url: undefined }, "Branch: mona:main"],
    [{ kind: "branch", name: "fix", url: "https://x.test/", pullRequest: 5 }, "Branch: fix · #5"],
    [{ kind: "pull request", number: 5, title: "Fix it" }, "Pull request: #5 Fix it"],
    [{ kind: "pull request", number: 5, title: undefined }, "Pull request: #5"],
    [
      { kind: "pull request", number: 5, title: undefined, queue: "main" },
      "Pull request: #5 in the merge queue of main",
    ],
  ] as const)("shows where a run came from: %j", (origin, line) => {
    expect(linesOf(jobStatusCard({ ...SUCCESS, origin }))[1]).toBe(line);
  });

  test("leaves out what isn't known", () => {
    const unknown = { origin: undefined, commit: undefined, startedBy: undefined, durationMs: undefined };
    const card = jobStatusCard({ ...SUCCESS, ...unknown, runNumber: undefined, environment: "production" });
    expect(linesOf(card)).toEqual(["Repository: octo-org/parcel-api", "Environment: production", "Run: Run"]);
    expect(card.buttons.map(({ title }) => title)).toEqual(["View run"]);
  });

  test("shows names with their joined emoji and letters, and without what hides", () => {
    const startedBy = "👩‍💻 می‌خواهم ⚙️ 🏳️‍🌈 a\u202Eb \u001B[31m";
    expect(linesOf(jobStatusCard({ ...SUCCESS, startedBy }))[3]).toBe("By: 👩‍💻 می‌خواهم ⚙️ 🏳️‍🌈 ab [31m");
  });
});
