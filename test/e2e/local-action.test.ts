import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { startPlatform } from "../platform/platform.ts";
import { lacksNpm } from "../windows-lacks.ts";
import { inWorkspace } from "../workspace.ts";
import { SAMPLE_INPUTS } from "./action-on-platform.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const BIN = join(ROOT, "node_modules", ".bin");
const LOCAL_ACTION = join(ROOT, "node_modules", "@github", "local-action", "bin", "local-action.js");

test.skipIf(lacksNpm)("@github/local-action runs the bundle", async () => {
  const { status, log, outputs, summary, requests } = await runLocalAction("dist/index.js");
  expect(log).toContain("Status IN_PROGRESS. Of 1 recipient: 1 accepted.");
  expect(status).toBe(0);
  expect(requests).toBe(1);
  expect(outputs).toContain("accepted-count<<");
  expect(summary).toContain("accepted for 1 recipient");
});

// local-action replaces the source's `@actions/core` by its own, which prints the outputs.
test.skipIf(lacksNpm)("@github/local-action runs the source", async () => {
  const { status, log, summary, requests } = await runLocalAction("src/main.ts");
  expect(log).toContain("Status IN_PROGRESS. Of 1 recipient: 1 accepted.");
  expect(status).toBe(0);
  expect(requests).toBe(1);
  expect(log).toMatch(/'accepted-count' +│ '1'/);
  expect(summary).toContain("accepted for 1 recipient");
});

test.skipIf(lacksNpm)("@github/local-action fails if the step fails", async () => {
  const { status, log, requests } = await runLocalAction("dist/index.js", { channel: "fax" });
  expect(log).toContain("::error::channel");
  expect(status).toBe(1);
  expect(requests).toBe(0);
});

/** Runs the sample step by `local-action`, as a contributor does: inputs and file names come from a `.env` file. */
async function runLocalAction(entrypoint: string, inputs: Readonly<Record<string, string>> = {}) {
  const platform = await startPlatform();
  try {
    return await inWorkspace({ outputs: "", summary: "" }, async (folder) => {
      const variables = {
        ...inputVariables({ host: platform.url, ...SAMPLE_INPUTS, ...inputs }),
        GITHUB_OUTPUT: join(folder, "outputs"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
      };
      const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
      writeFileSync(join(folder, ".env"), lines.join(""));
      const ended = await run([".", entrypoint, join(folder, ".env")]);
      const read = (name: string) => readFileSync(join(folder, name), "utf8");
      return {
        ...ended,
        requests: platform.requests.length,
        outputs: read("outputs"),
        summary: read("summary"),
      };
    });
  } finally {
    await platform.close();
  }
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** Gives the exit status of `local-action` and all that it printed. */
function run(args: readonly string[]): Promise<{ status: number | null; log: string }> {
  return new Promise((resolve) => {
    const log: Buffer[] = [];
    const child = spawn(process.execPath, [LOCAL_ACTION, ...args], { cwd: ROOT, env: localEnvironment() });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => log.push(chunk));
    child.on("close", (status) => resolve({ status, log: Buffer.concat(log).toString() }));
  });
}

/** This process's environment, without what a runner sets; the programs of the packages, Node.js 24 among them, come first. */
function localEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB|INPUT|RUNNER|npm)_|^(VITEST|NODE_OPTIONS)/.test(name),
  );
  return { ...Object.fromEntries(own), PATH: `${BIN}${delimiter}${process.env["PATH"] ?? ""}` };
}
