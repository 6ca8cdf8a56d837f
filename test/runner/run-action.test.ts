import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OWNER_ONLY, windowsLacks } from "../windows-lacks.ts";
import { fakeAction } from "./fake-action.ts";
import { type ActionOptions, runAction, startAction } from "./run-action.ts";

const printEnvironment = "console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }))";

async function environmentOf(options: ActionOptions, inputs?: string): Promise<unknown> {
  using action = fakeAction(printEnvironment, inputs);
  using run = await runAction({ ...action, ...options });
  return JSON.parse(run.stdout);
}

describe("inputs", () => {
  const declared =
    "{ host: { default: example.com }, wait-timeout: { default: 600 }, bot id: { required: true } }";

  test("defaults hold for what isn't given", async () => {
    const env = await environmentOf({ inputs: { Host: "localhost" } }, declared);
    expect(env).toMatchObject({ INPUT_HOST: "localhost", "INPUT_WAIT-TIMEOUT": "600", INPUT_BOT_ID: "" });
  });

  test("an empty input has no default", async () => {
    expect(await environmentOf({ inputs: { host: "" } }, declared)).toMatchObject({ INPUT_HOST: "" });
  });

  test("expressions in defaults are evaluated", async () => {
    const inputs = `{ a: { default: "\${{ job.status }}" }, b: { default: "\${{ github.token }}" },
      c: { default: "by \${{github.actor}} on \${{ github.event.pull_request.number }}\${{ github.none }}" } }`;
    const event = { name: "pull_request", payload: { pull_request: { number: 7 } } };
    const env = await environmentOf(
      { event, jobStatus: "failure", token: "t", env: { GITHUB_ACTOR: "mona" } },
      inputs,
    );
    expect(env).toMatchObject({ INPUT_A: "failure", INPUT_B: "t", INPUT_C: "by mona on 7" });
  });

  test("an unknown input is passed on, with a warning", async () => {
    using action = fakeAction(printEnvironment, declared);
    using run = await runAction({ ...action, inputs: { hots: "x" } });
    expect(run.annotations).toMatchObject([
      {
        level: "warning",
        message: "Unexpected input(s) 'hots', valid inputs are ['host', 'wait-timeout', 'bot id']",
      },
    ]);
    expect(JSON.parse(run.stdout)).toMatchObject({ INPUT_HOTS: "x" });
  });
});

describe("environment", () => {
  test("has what the runner sets and nothing of the caller's", async () => {
    process.env["CALLERS_OWN"] = "1";
    const env = await environmentOf({
      env: { EXTRA: "1", CI: undefined },
      runnerTemp: false,
      summary: false,
    });
    expect(env).toMatchObject({ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push", EXTRA: "1" });
    for (const name of [
      "CALLERS_OWN",
      "VITEST",
      "CI",
      "RUNNER_TEMP",
      "GITHUB_STEP_SUMMARY",
      "GITHUB_TOKEN",
    ]) {
      expect(env).not.toHaveProperty(name);
    }
  });

  test("the action finds event and workspace, and the test what it left in RUNNER_TEMP, until cleanup", async () => {
    using action = fakeAction(`
      import fs from "node:fs";
      const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
      const content = event.word + fs.readFileSync("lists/people.txt", "utf8");
      fs.writeFileSync(process.env.RUNNER_TEMP + "/report.json", content, { mode: 0o600 });
    `);
    const event = { name: "push", payload: { word: "hello " } };
    const run = await runAction({ ...action, event, files: { "lists/people.txt": "you" } });
    expect(run.tempFiles).toMatchObject([{ name: "report.json", mode: OWNER_ONLY, content: "hello you" }]);
    const left = [join(run.workspace, "lists/people.txt"), ...run.tempFiles.map(({ path }) => path)];
    expect(left.every((path) => existsSync(path))).toBe(true);
    run.cleanup();
    expect(left.some((path) => existsSync(path))).toBe(false);
  });
});

describe("results", () => {
  test("log, with secrets masked on both streams", async () => {
    using action = fakeAction(`
      console.log("the s3cret and ghs_x");
      console.error("\\r::error::s3cret");
      process.exitCode = 1;
    `);
    using run = await runAction({ ...action, secrets: [" s3cret\n"], token: "ghs_x" });
    expect(run).toMatchObject({ conclusion: "failure", exitCode: 1, signal: undefined });
    expect(run.log.split("\n").sort()).toEqual(["", "", "Error: ***", "the *** and ***"]);
    expect(run.stderr).toBe("\r::error::s3cret\n");
  });

  test("outputs, state, variables, path and summary", async () => {
    using action = fakeAction(`
      import fs from "node:fs";
      const write = (name, text) => fs.appendFileSync(process.env[name], text);
      write("GITHUB_OUTPUT", "ids<<EOF\\na\\nb\\nEOF\\nstatus=SUCCESS\\n");
      write("GITHUB_STATE", "s=1\\n");
      write("GITHUB_ENV", "A=1\\nNODE_OPTIONS=x\\n");
      write("GITHUB_PATH", "/opt/bin\\n");
      write("GITHUB_STEP_SUMMARY", "# s3cret");
    `);
    using run = await runAction({ ...action, secrets: ["s3cret"] });
    expect(run).toMatchObject({
      conclusion: "success",
      outputs: { ids: "a\nb", status: "SUCCESS" },
      state: { s: "1" },
      env: { A: "1" },
      path: ["/opt/bin"],
      summary: "# ***\n",
      summaryError: undefined,
      annotations: [{ level: "error", message: expect.stringContaining("NODE_OPTIONS") }],
    });
  });

  test("a malformed output file fails the step", async () => {
    using action = fakeAction(`
      import fs from "node:fs";
      fs.writeFileSync(process.env.GITHUB_OUTPUT, "a=1\\nids<<EOF\\n1\\n");
    `);
    using run = await runAction(action);
    expect(run).toMatchObject({ conclusion: "failure", exitCode: 0, outputs: { a: "1" } });
    expect(run.log).toContain("Unable to process file command 'output' successfully.");
  });

  test.each([
    [1024 * 1024, true],
    [1024 * 1024 + 1, false],
  ])("a summary of %i bytes is kept: %s; the step succeeds", async (bytes, kept) => {
    using action = fakeAction(`
      import fs from "node:fs";
      fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, "x".repeat(${bytes}));
    `);
    using run = await runAction(action);
    expect(run.conclusion).toBe("success");
    expect(run.summary !== undefined).toBe(kept);
    expect(run.annotations).toHaveLength(kept ? 0 : 1);
    expect(run.summaryError === undefined).toBe(kept);
  });
});

describe("ends", () => {
  const stayAlive = "setInterval(() => {}, 1000); console.log('ready');";

  test.skipIf(windowsLacks("signals"))("cancelled, the action may finish its work", async () => {
    using action = fakeAction(`
      import fs from "node:fs";
      process.on("SIGINT", () => {
        fs.writeFileSync(process.env.GITHUB_OUTPUT, "status=stopped");
        process.exit(0);
      });
      ${stayAlive}
    `);
    const running = startAction({ ...action, onLine: (line) => line === "ready" && running.cancel() });
    using run = await running.done;
    expect(run).toMatchObject({ conclusion: "cancelled", exitCode: 0, outputs: { status: "stopped" } });
    expect(run.log).toBe("ready\nError: The operation was canceled.\n");
  });

  test.skipIf(windowsLacks("signals"))(
    "cancelled, an action that doesn't listen ends by SIGINT",
    async () => {
      using action = fakeAction(stayAlive);
      const running = startAction({ ...action, onLine: () => running.cancel() });
      using run = await running.done;
      expect(run).toMatchObject({ conclusion: "cancelled", exitCode: 130, signal: "SIGINT" });
    },
  );

  test.skipIf(windowsLacks("signals"))(
    "cancelled, an action that won't stop gets SIGTERM, then SIGKILL",
    async () => {
      using action = fakeAction(`
      process.on("SIGINT", () => console.log("SIGINT"));
      process.on("SIGTERM", () => console.log("SIGTERM"));
      ${stayAlive}
    `);
      const due: { milliseconds: number; act: () => void }[] = [];
      const running = startAction({
        ...action,
        after: (milliseconds, act) => due.push({ milliseconds, act }),
        onLine: (line) => (line === "ready" ? running.cancel() : due.at(-1)?.act()),
      });
      using run = await running.done;
      expect(run).toMatchObject({ conclusion: "cancelled", exitCode: 137, signal: "SIGKILL" });
      expect(due).toMatchObject([{ milliseconds: 7500 }, { milliseconds: 2500 }]);
      expect(run.lines).toEqual(["ready", "SIGINT", "SIGTERM"]);
    },
  );

  test.skipIf(windowsLacks("signals"))("killed, the action has failed", async () => {
    using action = fakeAction(stayAlive);
    const running = startAction({ ...action, onLine: () => running.kill() });
    using run = await running.done;
    expect(run).toMatchObject({ conclusion: "failure", exitCode: 137, signal: "SIGKILL" });
  });

  test("what ended by itself can't be cancelled", async () => {
    using action = fakeAction("");
    const running = startAction(action);
    using run = await running.done;
    running.cancel();
    expect(run.conclusion).toBe("success");
  });
});
