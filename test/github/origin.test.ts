import { describe, expect, test } from "vitest";
import type { GitHubApi } from "../../src/github/api.ts";
import { GitHubApiError } from "../../src/github/api-error.ts";
import { type Origin, originOfEvent, originOfRun } from "../../src/github/origin.ts";
import { readWorkflowRun } from "../../src/github/workflow-run.ts";
import { type RunJson, runJson } from "./fake-api.ts";

const SITE = "https://github.com/octo-org/site";
const repository = { owner: "octo-org", name: "site", url: SITE };

/** GitHub's API with these branches and tags; without any, it refuses to list them. */
function apiWith(refs: readonly string[] | undefined): GitHubApi {
  return {
    attempt: async () => undefined,
    jobs: async () => ({ jobs: [], total: 0 }),
    async *completedRuns() {},
    annotations: async () => [],
    hasRef: async (ref) => {
      if (!refs) throw new GitHubApiError("refused", { lacksPermission: true });
      return refs.includes(ref);
    },
  };
}

async function originOf(changes: Partial<RunJson>, refs?: readonly string[]): Promise<Origin | undefined> {
  const run = readWorkflowRun(runJson(changes));
  if (!run) throw new Error("not a run");
  return originOfRun(run, repository, apiWith(refs), "main");
}

const ours = { number: 5, base: { repo: { id: 1, url: "https://api.github.com/repos/octo-org/site" } } };
const theirs = { number: 7, base: { repo: { id: 2, url: "https://api.github.com/repos/mona/site" } } };
const fork = { id: 2, full_name: "mona/site", html_url: "https://github.com/mona/site" };
const branch = (name: string) => ({ kind: "branch", name, url: `${SITE}/tree/${name}` });

describe("a triggering run is", () => {
  test.each<[string, Partial<RunJson>, readonly string[] | undefined, unknown]>([
    ["of the default branch", {}, undefined, branch("main")],
    [
      "of another branch",
      { head_branch: "fix/a b" },
      ["heads/fix/a b"],
      { ...branch("fix/a b"), url: `${SITE}/tree/fix/a%20b` },
    ],
    [
      "of a tag",
      { head_branch: "v1.2.3" },
      ["tags/v1.2.3"],
      { kind: "tag", name: "v1.2.3", url: `${SITE}/tree/v1.2.3` },
    ],
    [
      "of a release's tag",
      { head_branch: "v1.2.3", event: "release" },
      undefined,
      { kind: "tag", name: "v1.2.3", url: `${SITE}/tree/v1.2.3` },
    ],
    [
      "of a branch or a tag, if GitHub doesn't say",
      { head_branch: "v1.2.3" },
      undefined,
      { kind: "ref", name: "v1.2.3", url: `${SITE}/tree/v1.2.3` },
    ],
    [
      "of a branch that is gone",
      { head_branch: "fix" },
      [],
      { kind: "ref", name: "fix", url: `${SITE}/tree/fix` },
    ],
    [
      "of a fork's main",
      { event: "pull_request", head_repository: fork },
      undefined,
      { kind: "branch", name: "mona:main", url: "https://github.com/mona/site/tree/main" },
    ],
    ["of a deleted fork", { event: "pull_request", head_repository: null }, undefined, undefined],
    [
      "of our pull request, whatever was deleted",
      { event: "pull_request", head_repository: null, pull_requests: [ours] },
      undefined,
      { kind: "pull request", number: 5, title: undefined },
    ],
    [
      "of one of two pull requests of a branch",
      { event: "pull_request", head_branch: "fix", pull_requests: [ours, { ...ours, number: 6 }] },
      undefined,
      branch("fix"),
    ],
    [
      "of a push to a branch with two pull requests",
      { head_branch: "fix", pull_requests: [ours, { ...ours, number: 6 }] },
      ["heads/fix"],
      branch("fix"),
    ],
    [
      "of a pull request",
      { event: "pull_request", head_branch: "fix", pull_requests: [ours] },
      undefined,
      { kind: "pull request", number: 5, title: undefined },
    ],
    [
      "of our pull request behind another repository's",
      { event: "pull_request", head_branch: "fix", pull_requests: [theirs, ours] },
      undefined,
      { kind: "pull request", number: 5, title: undefined },
    ],
    [
      "of no pull request that is another repository's",
      { pull_requests: [theirs] },
      undefined,
      branch("main"),
    ],
    [
      "of a push to a branch with a pull request",
      { head_branch: "fix", pull_requests: [ours] },
      ["heads/fix"],
      { ...branch("fix"), pullRequest: 5 },
    ],
    [
      "of a queued pull request",
      {
        event: "merge_group",
        head_branch: "gh-readonly-queue/release/2/pr-123-6113728f27ae82c7b1a177c8d03f9e96e0adf246",
      },
      undefined,
      { kind: "pull request", number: 123, title: undefined, queue: "release/2" },
    ],
    ["of nothing that is known", { event: "deployment", head_branch: null }, undefined, undefined],
    ["of a schedule's branch", { event: "schedule", head_branch: "trunk" }, undefined, branch("trunk")],
  ])("%s", async (_, changes, refs, expected) => {
    expect(await originOf(changes, refs)).toEqual(expected);
  });
});

describe("the step's own run is", () => {
  const ref = (type: string, name: string) => ({ GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name });

  test.each<[string, Record<string, string>, unknown, unknown]>([
    ["of a branch", ref("branch", "main"), {}, branch("main")],
    ["of a tag", ref("tag", "v1"), {}, { kind: "tag", name: "v1", url: `${SITE}/tree/v1` }],
    [
      "of a pull request",
      ref("branch", "5/merge"),
      { pull_request: { number: 5, title: "Fix it" } },
      { kind: "pull request", number: 5, title: "Fix it" },
    ],
    [
      "of a pull request whose event can't be read",
      { ...ref("branch", "5/merge"), GITHUB_REF: "refs/pull/5/merge" },
      undefined,
      { kind: "pull request", number: 5, title: undefined },
    ],
    [
      "of a queued pull request",
      ref("branch", "gh-readonly-queue/main/pr-5-6113728f"),
      {},
      { kind: "pull request", number: 5, title: undefined, queue: "main" },
    ],
    [
      "of a branch whose name only begins like a queue's",
      ref("branch", "gh-readonly-queue/main"),
      {},
      branch("gh-readonly-queue/main"),
    ],
    ["of a deployed commit", ref("", ""), { deployment: {} }, undefined],
  ])("%s", (_, env, payload, expected) => {
    expect(originOfEvent({ name: "x", actor: "mona", payload }, env, repository)).toEqual(expected);
  });
});
