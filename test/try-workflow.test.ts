import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { textOf } from "./docs/markdown.ts";
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

/** The inputs that every step needs. */
const CREDENTIALS = `
          bot-id: \${{ vars.KORE_BOT_ID }}
          client-id: \${{ vars.KORE_CLIENT_ID }}
          client-secret: \${{ secrets.KORE_CLIENT_SECRET }}
          channel: msteams`;
const BUILD = `name: Build
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps: [{ run: make test }]
  notify:
    needs: test
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/kore-notify-action@v1
        with: ${CREDENTIALS}
          message-template: job-status
          job-status: \${{ join(needs.*.result) }}
          notify-on: change
          identities: ann@example.com
`;
const VERSIONS = `on:
  push:
  workflow_dispatch:
    inputs: { text: { required: true }, quiet: { type: boolean } }
jobs:
  deploy:
    strategy:
      matrix: { stage: [test, live], include: [{ stage: live, slow: "yes" }] }
    runs-on: ubuntu-latest
    steps:
      - { id: build, run: make }
      - uses: your-org/kore-notify-action@v1
        name: Tell Ann
        if: "!inputs.quiet"
        with: ${CREDENTIALS}
          message-value: "\${{ steps.build.outputs.version }} on \${{ matrix.stage }}\${{ matrix.slow }}\${{ inputs.text }}"
          identities: ann@example.com
`;
const CONTEXTS = `on: push
jobs:
  notify:
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/kore-notify-action@v1
        with: ${CREDENTIALS}
          message-value: From \${{ github.job }} by \${{ github.repository_owner }}
          identities-file: \${{ github.workspace }}/\${{ env.PEOPLE }}
`;
const FILES = {
  ".github/workflows/contexts.yml": CONTEXTS,
  ".github/workflows/notify.yml": WORKFLOW,
  ".github/workflows/build.yml": BUILD,
  ".github/workflows/versions.yml": VERSIONS,
  ".github/workflows/caller.yml": "on: push\njobs: { call: { uses: ./.github/workflows/notify.yml } }",
  ".github/workflows/other.yml": "on: push\njobs: { a: { steps: [{ uses: actions/checkout@v7 }] } }",
  ".github/workflows/everyone.yml": textOf("examples/everyone.yml"),
  ".github/everyone.csv": "email\nann@example.com\nbob@example.com\n",
  "people.txt": "bob@example.com\n",
};

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

/** Tries a workflow with these options, in a repository that has it. */
async function tryFile(file: string, ...options: readonly string[]): Promise<number> {
  let code = -1;
  await inWorkspace(FILES, async (folder) => {
    code = await tryWorkflow([`.github/workflows/${file}`, ...options], folder);
  });
  return code;
}

function tryIt(...options: readonly string[]): Promise<number> {
  return tryFile("notify.yml", ...options);
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
  expect(printed).toContain("To zoe@example.com, bob@example.com:\nHello from main");
  expect(printed).toContain("through the bot st-9");
  expect(printed).toContain("### 📨 Kore.ai notification: accepted for 2 recipients");
  expect(printed).toContain("status: IN_PROGRESS");
});

test("values that the workflow needs are named with their flags, all at once", async () => {
  expect(await tryIt()).toBe(2);
  expect(printed).toContain(
    "The workflow needs values: add --var MY_BOT=value --secret MY_SECRET=value, or correct the name",
  );
});

test("a step runs with the outputs of other steps, of a matrix the first combination, and without inputs on a push", async () => {
  expect(await tryFile("versions.yml", "--output", "build.version=1.2.3")).toBe(0);
  expect(printed).toContain('Step 1 that uses this action: "Tell Ann" of the job deploy');
  expect(printed).toContain("To ann@example.com:\n1.2.3 on test\n");
});

test("an expression can use a variable that another step sets, the job's ID and the workspace", async () => {
  expect(await tryFile("contexts.yml", "--env", "PEOPLE=people.txt")).toBe(0);
  expect(printed).toContain("To bob@example.com:\nFrom notify by octo-org");
});

test("an expression that can't be evaluated is named", async () => {
  expect(await tryFile("contexts.yml")).toBe(2);
  expect(printed).toContain("${{ env.PEOPLE }} can't be evaluated: There is no env.PEOPLE here.");
});

test("a step that its `if:` skips is named", async () => {
  const inputs = ["--input", "text=x", "--input", "quiet=true"];
  expect(await tryFile("versions.yml", "--event-name", "workflow_dispatch", ...inputs)).toBe(0);
  expect(printed).toMatch(/were skipped.*\n\n"Tell Ann" of the job deploy/);
});

test.each([
  ["broken", ["--failing", "make test"], "Build is broken"],
  ["recovered", ["--previous", "failure"], "Build has recovered"],
  ["no news", [], "`notify-on` is change, and success is no news"],
])("a build that is %s", async (_, options, message) => {
  expect(await tryFile("build.yml", ...options)).toBe(0);
  expect(printed).toContain(message);
  expect(printed).not.toContain("Warning: ");
});

test("a re-run with the ledger sends only to the person that the first attempt did not reach", async () => {
  const options = ["--input", "message=We move.", "--unreached", "bob@example.com", "--rerun"];
  expect(await tryFile("everyone.yml", ...options)).toBe(0);
  const received = [...printed.matchAll(/What the stand-in received\n\n(.*)/g)].map(([, to]) => to);
  expect(received).toEqual(["To ann@example.com, bob@example.com:", "To bob@example.com:"]);
  expect(printed).toContain("Of 2 recipients: 1 delivered, 1 skipped.");
});

test.each([
  ["a job that there isn't", ["--job", "deploy"], "There is no job deploy; there are build, notify."],
  ["a job that doesn't use the action", ["--job", "build"], "uses this action"],
  ["a malformed pair", ["--var", "MY_BOT"], "write --var NAME=value"],
  ["an unknown option", ["--wat"], "Unknown option '--wat'"],
  ["a file that isn't there", ["--vars", "nothing.env"], "Can't read nothing.env: there is no such file."],
  ["an event that doesn't start it", ["--event-name", "push"], "its `on:` has workflow_dispatch."],
  ["an event that isn't JSON", ["--event", "people.txt"], "people.txt is not well-formed JSON"],
  ["an input that it doesn't have", ["--input", "whom=a"], "The workflow has no input whom; it has who."],
  ["an output without a step", ["--output", "version=1"], "--output ID.NAME=value, with the step's ID."],
  ["another result of the previous run", ["--previous", "bad"], "must be success or failure"],
])("%s is a mistake in the command", async (_, options, message) => {
  expect(await tryIt(...options)).toBe(2);
  expect(printed).toContain(message);
});

test.each([
  ["a workflow that calls another", "caller.yml", "It calls ./.github/workflows/notify.yml: give the path"],
  ["a workflow without this action", "other.yml", "Its steps use actions/checkout@v7."],
  ["a workflow that isn't there", "nothing.yml", "nothing.yml: there is no such file."],
  ["a folder", ".", "it is a folder."],
  ["another file", "../everyone.csv", "is not a workflow: it has no jobs."],
])("%s can't be tried", async (_, file, message) => {
  expect(await tryFile(file)).toBe(2);
  expect(printed).toContain(message);
});
