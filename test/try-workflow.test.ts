import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tryWorkflow } from "./try-workflow.ts";
import { inWorkspace } from "./workspace.ts";

const WORKFLOW = `on:
  workflow_dispatch:
    inputs:
      who: { default: ann@example.com }
jobs:
  build:
    runs-on: ubuntu-latest
    outputs: { where: there }
    steps: [{ run: make }]
  notify:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/kore-notify-action@v1
        with:
          bot-id: \${{ vars.MY_BOT }}
          client-id: \${{ vars.KORE_CLIENT_ID }}
          client-secret: \${{ secrets.MY_SECRET }}
          channel: slack
          message-value: Hello from \${{ github.ref_name }}
          identities: \${{ inputs.who }}
          identities-file: people.txt
`;
const FILES = { ".github/workflows/notify.yml": WORKFLOW, "people.txt": "bob@example.com\n" };

let printed = "";

beforeEach(() => {
  printed = "";
  for (const stream of ["log", "error"] as const)
    vi.spyOn(console, stream).mockImplementation((text: unknown) => {
      printed += `${String(text)}\n`;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Tries the workflow with these options, in a repository that has it. */
async function tryIt(...options: readonly string[]): Promise<number> {
  let code = -1;
  await inWorkspace(FILES, async (folder) => {
    code = await tryWorkflow([".github/workflows/notify.yml", ...options], folder);
  });
  return code;
}

test("a user's own workflow runs with its files, secrets, variables and inputs", async () => {
  const given = [
    "--var",
    "MY_BOT=st-9",
    "--secret",
    `MY_SECRET=${"x".repeat(32)}`,
    "--input",
    "who=zoe@example.com",
  ];
  expect(await tryIt(...given)).toBe(0);
  expect(printed).toContain("2 identities: zoe@example.com, bob@example.com\nHello from main");
  expect(printed).toContain("through the bot st-9");
  expect(printed).toContain("### 📨 Kore.ai notification: accepted for 2 recipients");
  expect(printed).toContain("status: IN_PROGRESS");
});

test("values that the workflow needs are named with their flags, all at once", async () => {
  expect(await tryIt()).toBe(2);
  expect(printed).toContain("The workflow needs values: add --var MY_BOT=value --secret MY_SECRET=value.");
});

test.each([
  ["a job that there isn't", ["--job", "deploy"], "There is no job deploy; there are build, notify."],
  ["a job that doesn't use the action", ["--job", "build"], "uses this action"],
  ["a malformed pair", ["--var", "MY_BOT"], "write --var NAME=value"],
  ["an unknown option", ["--wat"], "Unknown option '--wat'"],
  ["a file that isn't there", ["--vars", "nothing.env"], "no such file"],
])("%s is a mistake in the command", async (_, options, message) => {
  expect(await tryIt(...options)).toBe(2);
  expect(printed).toContain(message);
});
