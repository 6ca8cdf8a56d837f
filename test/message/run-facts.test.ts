import { describe, expect, test } from "vitest";
import { readWorkflowRun } from "../../src/github/workflow-run.ts";
import { factsOf } from "../../src/message/run-facts.ts";
import { type RunJson, runJson } from "../github/fake-api.ts";

const SITE = "https://github.com/octo-org/site";
const repository = { owner: "octo-org", name: "site", url: SITE };
const SHA = "6113728f27ae82c7b1a177c8d03f9e96e0adf246";
const NOW = Date.parse("2026-01-01T00:02:00Z");

/** The facts of the step's own run. */
function own(
  name: string,
  payload: unknown,
  env: Readonly<Record<string, string>> = {},
  run?: Partial<RunJson>,
) {
  const standard = { GITHUB_RUN_ID: "1000", GITHUB_RUN_NUMBER: "42", GITHUB_SHA: SHA, GITHUB_ACTOR: "mona" };
  return factsOf(
    { repository, api: undefined, triggering: undefined, run: run && readWorkflowRun(runJson(run)) },
    { env: { ...standard, ...env }, event: { name, actor: "mona", payload }, now: () => NOW },
  );
}

/** The facts of a run that triggered this one. */
function triggering(changes: Partial<RunJson>) {
  const run = readWorkflowRun(runJson(changes));
  return factsOf(
    { repository, api: undefined, triggering: run, run },
    { env: {}, event: { name: "workflow_run", actor: "mona", payload: {} }, now: () => NOW },
  );
}

describe("who or what started a run", () => {
  test.each([
    ["push", {}, {}, "mona"],
    ["schedule", {}, {}, "the schedule"],
    ["schedule", {}, { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "hubot" }, "hubot"],
    ["workflow_dispatch", {}, {}, "mona (workflow_dispatch)"],
    ["repository_dispatch", { action: "deploy" }, {}, "mona (repository_dispatch: deploy)"],
    ["repository_dispatch", {}, {}, "mona (repository_dispatch)"],
    ["push", {}, { GITHUB_ACTOR: "" }, undefined],
  ])("on %s %j %j: %s", async (name, payload, env, startedBy) => {
    expect(await own(name, payload, env)).toMatchObject({ startedBy });
  });

  test.each([
    [{ event: "schedule" }, "the schedule"],
    [{ event: "schedule", run_attempt: 2, triggering_actor: { login: "hubot" } }, "hubot"],
    [{ event: "workflow_dispatch" }, "octocat (workflow_dispatch)"],
    [{ event: "repository_dispatch" }, "octocat (repository_dispatch)"],
    [{}, "octocat"],
  ])("if it triggered this one, %j: %s", async (changes, startedBy) => {
    expect(await triggering(changes)).toMatchObject({ startedBy });
  });
});

describe("the step's own run", () => {
  test("has the commit that was pushed, with its subject as GitHub shows it", async () => {
    const payload = { head_commit: { message: ":bug: Fix the parser\n\nCloses #1" } };
    expect(await own("push", payload)).toMatchObject({
      commit: { sha: SHA, subject: "🐛 Fix the parser", url: `${SITE}/commit/${SHA}` },
    });
  });

  test("has the pull request's own commit, not the merge commit that it tests, and the API's message", async () => {
    const payload = { pull_request: { number: 5, title: ":sparkles: New", head: { sha: "f95f852" } } };
    expect(await own("pull_request", payload, {}, {})).toMatchObject({
      origin: { kind: "pull request", number: 5, title: "✨ New" },
      commit: { sha: "f95f852", subject: "Adding a .gitignore file" },
    });
  });

  test("names what it deploys to, and no branch if there is none", async () => {
    const env = { GITHUB_REF: "", GITHUB_REF_NAME: "", GITHUB_REF_TYPE: "" };
    const payload = { action: "created", deployment: { ref: SHA, environment: "production" } };
    expect(await own("deployment_status", payload, env)).toMatchObject({
      origin: undefined,
      environment: "production",
    });
  });

  test("has its attempt in its URL, and took as long as until now", async () => {
    expect(await own("push", {}, { GITHUB_RUN_ATTEMPT: "3" }, {})).toMatchObject({
      attempt: 3,
      runUrl: `${SITE}/actions/runs/1000/attempts/3`,
      durationMs: 120_000,
    });
  });

  test("has no duration if the API doesn't have the run", async () => {
    expect(await own("push", {})).toMatchObject({ attempt: 1, durationMs: undefined });
  });
});

describe("a triggering run", () => {
  test("has its own URL, number and duration", async () => {
    expect(await triggering({ id: 900, run_number: 7 })).toMatchObject({
      workflow: "CI",
      runNumber: "7",
      runUrl: `${SITE}/actions/runs/1000`,
      durationMs: 250_000,
    });
  });

  test("of a fork has the fork's commit", async () => {
    const fork = { id: 2, full_name: "mona/site", html_url: "https://github.com/mona/site" };
    expect(await triggering({ head_repository: fork })).toMatchObject({
      origin: { name: "mona:main" },
      commit: { url: `https://github.com/mona/site/commit/${SHA}` },
    });
  });
});
