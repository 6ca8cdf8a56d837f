import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type GitHubKnowledge, jobJson, runJson, startGitHubApi } from "../github/fake-api.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { errors, runStep, type StepOptions } from "./action-on-platform.ts";
import { swiftEnvironment } from "./swift-environment.ts";

/** Runs a job-status step in run 42 of `CI`, with what GitHub's API has, and gives the text of the card sent. */
async function notify(
  knowledge: GitHubKnowledge,
  options: StepOptions,
  check: (card: {
    readonly text: string;
    readonly run: ActionRun;
    readonly requests: readonly string[];
  }) => void,
): Promise<void> {
  await using api = await startGitHubApi(knowledge);
  const inputs = {
    "message-value": "",
    "message-template": "job-status",
    channel: "slack",
    ...options.inputs,
  };
  const env = {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: "octo-org/site",
    GITHUB_RUN_ID: "1000",
    GITHUB_RUN_NUMBER: "42",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: "CI",
    ...swiftEnvironment(),
    ...options.env,
  };
  await runStep({ ...options, inputs, env }, ({ run, platform }) => {
    const [delivery] = platform.deliveries;
    check({ run, requests: api.requests, text: delivery ? printed(delivery.message.val) : "" });
  });
}

function printed(script: string): string {
  const lines: string[] = [];
  runInNewContext(script, { print: (line: string) => lines.push(line) });
  return lines.join("\n");
}

const succeeded = jobJson(1, "lint", "success", { checkout: "success" });

describe("a job-status card", () => {
  test("shows a success, with commit, run and duration", async () => {
    await notify({ runs: [runJson()], jobs: [succeeded] }, {}, ({ run, text }) => {
      expect(run.conclusion).toBe("success");
      expect(text).toContain("✅ CI succeeded");
      expect(text).toContain("Adding a .gitignore file");
      expect(text).toContain("https://github.com/octo-org/site/actions/runs/1000");
      expect(text).not.toContain("with details");
    });
  });

  test("finds a failure in the 135th job of a matrix, with its step", async () => {
    const jobs = Array.from({ length: 134 }, (_, index) => jobJson(index + 1, `test (${index})`, "success"));
    const failed = jobJson(500, "test (windows, 24)", "failure", {
      checkout: "success",
      "Run the tests": "failure",
    });
    await notify({ runs: [runJson()], jobs: [...jobs, failed] }, {}, ({ text }) => {
      expect(text).toContain("❌ CI failed");
      expect(text).toContain("test (windows, 24)");
      expect(text).toContain(": Run the tests");
    });
  });

  test("as a last step, a running job counts as failed as soon as one of its finished steps has", async () => {
    const own = jobJson(7, "build", null, { "Run make": "failure", Notify: null });
    await notify({ runs: [runJson()], jobs: [own] }, { jobStatus: "failure" }, ({ text }) => {
      expect(text).toContain("❌ CI failed");
      expect(text).toContain(": Run make");
    });
  });

  test("steps lag in the API: it lists them a second time", async () => {
    const lagging = jobJson(7, "build", null, { "Run make": null });
    const caughtUp = jobJson(7, "build", null, { "Run make": "failure" });
    const jobs = (time: number) => [time === 1 ? lagging : caughtUp];
    await notify({ runs: [runJson()], jobs }, { jobStatus: "failure" }, ({ text }) => {
      expect(text).toContain(": Run make");
    });
  });

  test("knows its own job by its check run, and names it even when no step shows the failure", async () => {
    const jobs = [succeeded, jobJson(7, "build", null, { "Run make": null })];
    const inputs = { "check-run-id": "7" };
    await notify({ runs: [runJson()], jobs }, { jobStatus: "failure", inputs }, ({ text }) => {
      expect(text).toContain("Failed job");
      expect(text).toContain("build");
    });
  });

  test("in a job that needs others, where job.status is its own, a failed job of the run counts", async () => {
    const jobs = [jobJson(1, "build", "failure", { "Run make": "failure" }), jobJson(2, "notify", null)];
    await notify({ runs: [runJson()], jobs }, { jobStatus: "success" }, ({ text }) => {
      expect(text).toContain("❌ CI failed");
    });
  });

  test.each([
    ["success, failure, skipped", "❌ CI failed"],
    ["success,cancelled", "🛑 CI was cancelled"],
    ["success\nskipped", "✅ CI succeeded"],
  ])("job-status %j: the worst counts, skipped ones don't", async (jobStatus, title) => {
    const inputs = { "job-status": jobStatus, "github-token": "" };
    await notify({ runs: [], jobs: [] }, { inputs }, ({ text }) => {
      expect(text).toContain(title);
    });
  });

  test("a job-status that is no result is an error", async () => {
    await notify({ runs: [], jobs: [] }, { inputs: { "job-status": "failed" } }, ({ run, text }) => {
      expect(errors(run)).toEqual([
        'job-status contains "failed", but a result must be success, failure, cancelled or skipped.',
      ]);
      expect(text).toBe("");
    });
  });

  test("without permission, the card is sent all the same, and the log says what to add", async () => {
    await notify({ runs: [], jobs: [], refuseWith: 403 }, { jobStatus: "failure" }, ({ run, text }) => {
      expect(run.conclusion).toBe("success");
      expect(text).toContain("❌ CI failed");
      expect(run.log).toContain("permissions: actions: read");
    });
  });

  test("in a workflow_run workflow, it shows the run that triggered it", async () => {
    const triggering = runJson({
      id: 900,
      name: "Deploy",
      run_number: 7,
      conclusion: "failure",
      head_branch: "release/2",
    });
    const event = { name: "workflow_run", payload: { action: "completed", workflow_run: triggering } };
    const jobs = [jobJson(3, "deploy (eu)", "failure", { "Roll out": "failure" })];
    await notify({ runs: [triggering], jobs }, { event }, ({ text, requests }) => {
      expect(text).toContain("❌ Deploy failed");
      expect(text).toContain("deploy (eu)");
      expect(text).toContain("release/2");
      expect(text).toContain("4 min 10 s");
      expect(requests.filter((path) => path.includes("/runs/"))).toEqual([
        "/repos/octo-org/site/actions/runs/900/attempts/1/jobs?page=1&per_page=100",
      ]);
    });
  });
});

const TIMED_OUT = "The job has exceeded the maximum execution time of 1h30m0s";
const CANCELLED = "The operation was canceled.";

describe("a timeout", () => {
  const build = jobJson(8, "build", "cancelled", { checkout: "success", "Run make": "cancelled" });

  test("of a needed job is a failure by name, with its length", async () => {
    const knowledge = {
      runs: [runJson()],
      jobs: [succeeded, build],
      annotations: { 8: [TIMED_OUT, CANCELLED] },
    };
    const inputs = { "job-status": "success, cancelled", "notify-on": "failure" };
    await notify(knowledge, { inputs }, ({ run, text }) => {
      expect(text).toContain("❌ CI failed");
      expect(text).toContain("Failed job");
      expect(text).toContain(": timed out after 90 minutes in Run make");
      expect(run.annotations).toEqual([]);
    });
  });

  test("of the run that triggered this one is a failure, and news", async () => {
    const triggering = runJson({ id: 900, run_number: 40, conclusion: "cancelled" });
    const before = runJson({ id: 899, run_number: 39, conclusion: "success" });
    const event = { name: "workflow_run", payload: { action: "completed", workflow_run: triggering } };
    const knowledge = { runs: [triggering, before], jobs: [build], annotations: { 8: [TIMED_OUT] } };
    await notify(knowledge, { event, inputs: { "notify-on": "change" } }, ({ text }) => {
      expect(text).toContain("💥 CI is broken");
      expect(text).toContain(": timed out after 90 minutes in Run make");
    });
  });

  test("of the step's own job, which still runs, is a failure", async () => {
    const own = jobJson(9, "nightly", null, { "Run make": "cancelled", Notify: null });
    const knowledge = { runs: [runJson()], jobs: [own], annotations: { 9: [TIMED_OUT] } };
    const inputs = { "job-status": "cancelled", "check-run-id": "9" };
    await notify(knowledge, { inputs }, ({ text }) => {
      expect(text).toContain("❌ CI failed");
      expect(text).toContain(": timed out after 90 minutes in Run make");
    });
  });

  test("can't be told from a cancellation without `checks: read`: a notice says so", async () => {
    const knowledge = { runs: [runJson()], jobs: [succeeded, build], annotations: 403 };
    const inputs = { "job-status": "success, cancelled" };
    await notify(knowledge, { inputs }, ({ run, text }) => {
      expect(text).toContain("🛑 CI was cancelled");
      expect(text).toContain("Cancelled job");
      expect(text).toContain("build");
      expect(run.annotations).toMatchObject([
        { level: "notice", message: expect.stringContaining("`permissions: checks: read`") },
      ]);
    });
  });

  test("isn't what happened if a person cancelled the run", async () => {
    const knowledge = { runs: [runJson()], jobs: [succeeded, build], annotations: { 8: [CANCELLED] } };
    const inputs = { "job-status": "success, cancelled", "notify-on": "failure" };
    await notify(knowledge, { inputs }, ({ run, text }) => {
      expect(text).toBe("");
      expect(run.outputs["status"]).toBe("SKIPPED");
      expect(run.annotations).toEqual([]);
    });
  });
});

describe("no result", () => {
  test.each(["always", "failure", "change"])("if every job was skipped: notify-on %s", async (notifyOn) => {
    const knowledge = {
      runs: [runJson(), runJson({ id: 9, run_number: 41, conclusion: "failure" })],
      jobs: [],
    };
    const inputs = { "job-status": "skipped, skipped", "notify-on": notifyOn };
    await notify(knowledge, { inputs }, ({ run, text }) => {
      expect(text).toBe("");
      expect(run.outputs["status"]).toBe("SKIPPED");
      expect(run.log).toContain("Nothing was sent: every job was skipped, so there is no result");
    });
  });

  test.each([
    ["requested", null, "has not ended (requested): add `types: [completed]` to `on: workflow_run`"],
    ["in_progress", null, "has not ended (in_progress): add `types: [completed]`"],
    ["completed", "action_required", "waits for approval, so there is no result"],
    ["completed", "skipped", "every job was skipped, so there is no result"],
  ])("if the triggering run is %s with the conclusion %s", async (action, conclusion, reason) => {
    const payload = { action, workflow_run: runJson({ id: 900, conclusion }) };
    await notify({ runs: [], jobs: [] }, { event: { name: "workflow_run", payload } }, ({ run, text }) => {
      expect(text).toBe("");
      expect(run.outputs["status"]).toBe("SKIPPED");
      expect(run.log).toContain(reason);
    });
  });
});

test("jobs on a page that is announced are found, though the first page is short", async () => {
  const jobs = [
    succeeded,
    jobJson(2, "docs", "success"),
    jobJson(3, "build", "failure", { "Run make": "failure" }),
  ];
  const knowledge = { runs: [runJson()], jobs, jobsPerPage: 2 };
  await notify(knowledge, { inputs: { "job-status": "success, failure" } }, ({ run, text }) => {
    expect(text).toContain(": Run make");
    expect(run.annotations).toEqual([]);
  });
});

describe("notify-on", () => {
  const before = (conclusion: string) => runJson({ id: 990, run_number: 41, conclusion });

  test.each<[string, "success" | "failure", string, string]>([
    ["failure", "failure", "success", "❌ CI failed"],
    ["failure", "success", "failure", ""],
    ["change", "failure", "success", "💥 CI is broken"],
    ["change", "failure", "failure", ""],
    ["change", "success", "failure", "🎉 CI has recovered"],
    ["change", "success", "success", ""],
    ["change", "failure", "cancelled", "❌ CI failed"],
    ["always", "success", "success", "✅ CI succeeded"],
  ])("%s: %s after %s", async (notifyOn, jobStatus, previous, title) => {
    const jobs = [jobJson(1, "build", jobStatus, { "Run make": jobStatus })];
    const knowledge = { runs: [runJson(), before(previous)], jobs };
    await notify(knowledge, { jobStatus, inputs: { "notify-on": notifyOn } }, ({ run, text }) => {
      expect(run.conclusion).toBe("success");
      expect(run.outputs["status"]).toBe(title === "" ? "SKIPPED" : "IN_PROGRESS");
      if (title === "") expect(run.log).toMatch(/^Nothing was sent: `notify-on` is /m);
      else expect(text).toContain(title);
      expect(run.annotations).toEqual([]);
    });
  });

  test("change: if the API can't be used, it notifies", async () => {
    const knowledge = { runs: [], jobs: [], refuseWith: 500 };
    await notify(knowledge, { inputs: { "notify-on": "change" } }, ({ text }) => {
      expect(text).toContain("✅ CI succeeded");
    });
  });
});
