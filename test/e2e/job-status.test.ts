import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type GitHubKnowledge, jobJson, runJson, startGitHubApi } from "../github/fake-api.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { errors, runStep, type StepOptions } from "./action-on-platform.ts";

/** Runs a job-status step in run 42 of `CI`, with what GitHub's API knows, and gives the texts of the card sent. */
async function tell(
  knowledge: GitHubKnowledge,
  options: StepOptions,
  check: (card: {
    readonly text: string;
    readonly run: ActionRun;
    readonly asked: readonly string[];
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
    ...options.env,
  };
  await runStep({ ...options, inputs, env }, ({ run, platform }) => {
    const [delivery] = platform.deliveries;
    check({ run, asked: api.requests, text: delivery ? printed(delivery.message.val) : "" });
  });
}

function printed(script: string): string {
  const lines: string[] = [];
  runInNewContext(script, { print: (line: string) => lines.push(line) });
  return lines.join("\n");
}

const succeeded = jobJson(1, "lint", "success", { checkout: "success" });

describe("a job-status card", () => {
  test("tells of a success, with commit, run and duration", async () => {
    await tell({ runs: [runJson()], jobs: [succeeded] }, {}, ({ run, text }) => {
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
    await tell({ runs: [runJson()], jobs: [...jobs, failed] }, {}, ({ text }) => {
      expect(text).toContain("❌ CI failed");
      expect(text).toContain("test (windows, 24)");
      expect(text).toContain(": Run the tests");
    });
  });

  test("as a last step, a running job counts as failed as soon as one of its finished steps has", async () => {
    const own = jobJson(7, "build", null, { "Run make": "failure", Notify: null });
    await tell({ runs: [runJson()], jobs: [own] }, { jobStatus: "failure" }, ({ text }) => {
      expect(text).toContain("❌ CI failed");
      expect(text).toContain(": Run make");
    });
  });

  test("steps lag in the API: it asks a second time", async () => {
    const lagging = jobJson(7, "build", null, { "Run make": null });
    const caughtUp = jobJson(7, "build", null, { "Run make": "failure" });
    const jobs = (question: number) => [question === 1 ? lagging : caughtUp];
    await tell({ runs: [runJson()], jobs }, { jobStatus: "failure" }, ({ text }) => {
      expect(text).toContain(": Run make");
    });
  });

  test("knows its own job by its check run, and names it even when no step shows the failure", async () => {
    const jobs = [succeeded, jobJson(7, "build", null, { "Run make": null })];
    const inputs = { "check-run-id": "7" };
    await tell({ runs: [runJson()], jobs }, { jobStatus: "failure", inputs }, ({ text }) => {
      expect(text).toContain("Failed job");
      expect(text).toContain("build");
    });
  });

  test("behind needs, where job.status is its own, a failed job of the run wins", async () => {
    const jobs = [jobJson(1, "build", "failure", { "Run make": "failure" }), jobJson(2, "tell", null)];
    await tell({ runs: [runJson()], jobs }, { jobStatus: "success" }, ({ text }) => {
      expect(text).toContain("❌ CI failed");
    });
  });

  test.each([
    ["success, failure, skipped", "❌ CI failed"],
    ["success,cancelled", "🛑 CI was cancelled"],
    ["success\nskipped", "✅ CI succeeded"],
    ["skipped", "✅ CI succeeded"],
  ])("job-status %j: the worst counts, skipped ones don't", async (jobStatus, title) => {
    const inputs = { "job-status": jobStatus, "github-token": "" };
    await tell({ runs: [], jobs: [] }, { inputs }, ({ text }) => {
      expect(text).toContain(title);
    });
  });

  test("a job-status that is no result is an error", async () => {
    await tell({ runs: [], jobs: [] }, { inputs: { "job-status": "failed" } }, ({ run, text }) => {
      expect(errors(run)).toEqual([
        'job-status holds "failed", but a result must be success, failure, cancelled or skipped.',
      ]);
      expect(text).toBe("");
    });
  });

  test("without permission the card goes out all the same, and the log says what to add", async () => {
    await tell({ runs: [], jobs: [], refuseWith: 403 }, { jobStatus: "failure" }, ({ run, text }) => {
      expect(run.conclusion).toBe("success");
      expect(text).toContain("❌ CI failed");
      expect(run.log).toContain("permissions: actions: read");
    });
  });

  test("in a workflow_run workflow it tells of the run that triggered it", async () => {
    const triggering = runJson({
      id: 900,
      name: "Deploy",
      run_number: 7,
      conclusion: "failure",
      head_branch: "release/2",
    });
    const event = { name: "workflow_run", payload: { action: "completed", workflow_run: triggering } };
    const jobs = [jobJson(3, "deploy (eu)", "failure", { "Roll out": "failure" })];
    await tell({ runs: [triggering], jobs }, { event }, ({ text, asked }) => {
      expect(text).toContain("❌ Deploy failed");
      expect(text).toContain("deploy (eu)");
      expect(text).toContain("release/2");
      expect(text).toContain("4 min 10 s");
      expect(asked.every((path) => path.includes("/runs/900/"))).toBe(true);
    });
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
    await tell(knowledge, { jobStatus, inputs: { "notify-on": notifyOn } }, ({ run, text }) => {
      expect(run.conclusion).toBe("success");
      expect(run.outputs["status"]).toBe(title === "" ? "SKIPPED" : "IN_PROGRESS");
      if (title === "") expect(run.log).toMatch(/^Nothing was sent: `notify-on` is /m);
      else expect(text).toContain(title);
      expect(run.annotations).toEqual([]);
    });
  });

  test("change: when the API can't be asked, it notifies", async () => {
    const knowledge = { runs: [], jobs: [], refuseWith: 500 };
    await tell(knowledge, { inputs: { "notify-on": "change" } }, ({ text }) => {
      expect(text).toContain("✅ CI succeeded");
    });
  });
});
