import { describe, expect, test } from "vitest";
import { whySecretsWithheld } from "../../src/github/withheld-secrets.ts";
import { fork, issueComment, pullRequest, push, schedule, upstream, workflowDispatch } from "./events.ts";

const reasonFor = (name: string, payload: unknown, actor = "mona") =>
  whySecretsWithheld({ name, actor, payload });

const pullRequestEvents = ["pull_request", "pull_request_review", "pull_request_review_comment"];

describe("GitHub withholds secrets from", () => {
  test.each(pullRequestEvents)("%s from a fork", (name) => {
    expect(reasonFor(name, pullRequest({ head: fork }))).toMatch(/pull requests from forks/);
  });

  test.each(pullRequestEvents)("%s from a fork that was deleted since", (name) => {
    expect(reasonFor(name, pullRequest({ head: null }))).toMatch(/pull requests from forks/);
  });

  test("a pull request between two forks", () => {
    const other = { ...fork, id: 7345002, full_name: "hubot/hello" };
    expect(reasonFor("pull_request", pullRequest({ head: other, at: fork }))).toMatch(
      /pull requests from forks/,
    );
  });

  test.each([
    ["pull_request", pullRequest()],
    ["pull_request_target", pullRequest()],
    ["push", push()],
    ["create", {}],
    ["pull_request", undefined],
  ])("%s by Dependabot, as the run's actor", (name, payload) => {
    expect(reasonFor(name, payload, "dependabot[bot]")).toMatch(/Dependabot/);
  });

  test.each([
    ["pull_request", pullRequest({ sender: "dependabot[bot]" })],
    ["pull_request_target", pullRequest({ sender: "dependabot[bot]" })],
    ["push", push({ sender: "dependabot[bot]" })],
    ["issue_comment", issueComment({ sender: "dependabot[bot]" })],
  ])("%s by Dependabot, as the event's sender", (name, payload) => {
    expect(reasonFor(name, payload)).toMatch(/Dependabot/);
  });

  test.each([
    ["push", push({ at: fork })],
    ["schedule", schedule({ at: fork })],
  ])("%s in a repository that is itself a fork", (name, payload) => {
    expect(reasonFor(name, payload)).toMatch(/this repository is a fork/);
  });
});

describe("GitHub gives secrets to", () => {
  test.each(pullRequestEvents)("%s of the same repository", (name) => {
    expect(reasonFor(name, pullRequest())).toBeUndefined();
  });

  test("a pull request within a fork", () => {
    expect(reasonFor("pull_request", pullRequest({ head: fork, at: fork }))).toBeUndefined();
  });

  test.each([fork, null])("pull_request_target from a fork", (head) => {
    expect(reasonFor("pull_request_target", pullRequest({ head }))).toBeUndefined();
  });

  test.each([
    ["push", push()],
    ["schedule", schedule()],
    ["workflow_dispatch", workflowDispatch()],
    ["workflow_dispatch", workflowDispatch({ at: fork })],
    ["issue_comment", issueComment()],
    ["release", { action: "published", release: {}, repository: upstream }],
    ["pull_request", pullRequest({ sender: "dependabot-fan" })],
  ])("%s", (name, payload) => {
    expect(reasonFor(name, payload)).toBeUndefined();
  });
});

test.each([undefined, null, "text", 7, [], {}, { pull_request: null }, { repository: "x", sender: [] }])(
  "a payload that isn't what GitHub sends withholds nothing: %j",
  (payload) => {
    for (const name of ["push", "schedule", "", "pull_request"])
      expect(reasonFor(name, payload)).toBeUndefined();
  },
);

test("what a payload inherits doesn't count", () => {
  const payload = Object.create({ repository: { fork: true }, sender: { login: "dependabot[bot]" } });
  expect(reasonFor("push", payload)).toBeUndefined();
});
