import { describe, expect, test } from "vitest";
import { errors, people, runStep } from "./action-on-platform.ts";

const repository = { id: 1, full_name: "acme/site", fork: false };
const fork = { id: 2, full_name: "octocat/site", fork: true };
const pullRequest = (head: object | null) => ({
  action: "opened",
  number: 7,
  pull_request: { number: 7, head: { ref: "patch", repo: head }, base: { ref: "main", repo: repository } },
  repository,
  sender: { login: "octocat" },
});

describe("runs that GitHub gives no secrets", () => {
  test.each([
    ["a pull request from a fork", { name: "pull_request", payload: pullRequest(fork) }, {}],
    ["a pull request whose fork was deleted", { name: "pull_request", payload: pullRequest(null) }, {}],
    [
      "a review of a pull request from a fork",
      { name: "pull_request_review", payload: pullRequest(fork) },
      {},
    ],
    [
      "a push that Dependabot made",
      { name: "push", payload: { repository } },
      { GITHUB_ACTOR: "dependabot[bot]" },
    ],
    ["a push in a fork of the repository", { name: "push", payload: { repository: fork } }, {}],
    [
      "a schedule in a fork of the repository",
      { name: "schedule", payload: { schedule: "0 2 * * *", repository: fork } },
      {},
    ],
  ])("%s: skipped, said in a notice, and green, whatever else is empty", async (_, event, env) => {
    const inputs = { "client-secret": "", "bot-id": "", channel: "", identities: "" };
    await runStep({ event, env, inputs }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(run.annotations).toMatchObject([
        { level: "notice", message: expect.stringMatching(/^Nothing was sent: /) },
      ]);
      expect(run.outputs).toMatchObject({
        status: "SKIPPED",
        "recipients-count": "0",
        "undelivered-file": "",
      });
      expect(platform.requests).toEqual([]);
    });
  });

  test.each([
    ["a pull request within the repository", { name: "pull_request", payload: pullRequest(repository) }],
    ["pull_request_target, which has secrets", { name: "pull_request_target", payload: pullRequest(fork) }],
    ["a manual dispatch in a fork", { name: "workflow_dispatch", payload: { repository: fork } }],
  ])("%s: an empty credential is an error", async (_, event) => {
    await runStep({ event, inputs: { "client-secret": "" } }, ({ run }) => {
      expect(run.conclusion).toBe("failure");
      expect(errors(run)).toEqual([expect.stringMatching(/^client-secret is required/)]);
    });
  });

  test("a pull request from a fork whose secrets are there after all is notified of", async () => {
    await runStep({ event: { name: "pull_request", payload: pullRequest(fork) } }, ({ platform }) => {
      expect(platform.deliveries).toHaveLength(1);
    });
  });
});

describe("re-runs", () => {
  test.each([
    ["skip", "2", "SKIPPED"],
    ["skip", "1", "IN_PROGRESS"],
    ["send", "2", "IN_PROGRESS"],
  ])("on-rerun: %s in attempt %s ends with %s", async (onRerun, attempt, status) => {
    await runStep(
      { inputs: { "on-rerun": onRerun }, env: { GITHUB_RUN_ATTEMPT: attempt } },
      ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(run.outputs).toMatchObject({ status, "undelivered-file": "" });
        expect(platform.requests).toHaveLength(status === "SKIPPED" ? 0 : 1);
      },
    );
  });
});

test("a runner that doesn't say which attempt this is: on-rerun has no effect, and a warning says so", async () => {
  await runStep({ inputs: { "on-rerun": "skip" }, env: { GITHUB_RUN_ATTEMPT: "" } }, ({ run, platform }) => {
    expect(run.log).toContain("`on-rerun` has no effect: this runner doesn't set GITHUB_RUN_ATTEMPT.");
    expect(platform.requests).toHaveLength(1);
  });
});

describe("a dry run", () => {
  test("shows every request and sends none", async () => {
    const inputs = { "dry-run": "true", identities: people(2001).join("\n") };
    await runStep({ inputs }, ({ run, platform }) => {
      expect(platform.requests).toEqual([]);
      expect(run.conclusion).toBe("success");
      expect(run.outputs).toMatchObject({
        status: "DRY_RUN",
        "recipients-count": "2001",
        "undelivered-file": "",
      });
      expect(run.groups.map(({ title }) => title)).toEqual([
        "2,001 recipients",
        expect.stringMatching(/^Request 1 of 3: 1,000 recipients/),
        expect.stringMatching(/^Request 2 of 3: 1,000 recipients/),
        expect.stringMatching(/^Request 3 of 3: 1 recipient,/),
        "Message (text)",
      ]);
      expect(run.log).toContain("Please reset your password.");
      expect(run.log).not.toContain("user1@example.com");
    });
  });

  test("fails on what would fail", async () => {
    await runStep({ inputs: { "dry-run": "true", channel: "teams" } }, ({ run }) => {
      expect(run.conclusion).toBe("failure");
    });
  });
});
