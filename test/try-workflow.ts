import { createPublicKey } from "node:crypto";
import { basename, dirname } from "node:path";
import { KeptFiles } from "./docs/kept-files.ts";
import { runWorkflow, type WorkflowRun } from "./docs/run-workflow.ts";
import { type Mapping, mapping } from "./docs/workflow.ts";
import { type ExampleEvent, exampleEvent, exampleEvents } from "./message/cards/example-events.ts";
import { type PlatformOptions, startPlatform } from "./platform/platform.ts";
import { heading, showStep } from "./show-step.ts";
import { startTriedGitHub } from "./try-github.ts";
import { readTrial, type Trial, UsageError } from "./try-options.ts";
import { USAGE } from "./try-usage.ts";

/** Identities that are shown of a request. */
const SHOWN = 5;

/**
 * Runs a user's own workflow against the stand-in, and prints what its steps did.
 *
 * @param args the command line's arguments
 * @param folder that relative paths start from
 * @returns the exit code: 0 if all steps succeeded, 1 if one failed, 2 for a mistake in the command
 */
export async function tryWorkflow(args: readonly string[], folder: string): Promise<number> {
  try {
    const trial = readTrial(args, folder);
    if (trial) return await run(trial);
    console.log(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof UsageError || "code" in error;
    console.error(isUsage ? `${error.message}\n\nnpm start -- --help lists the options.` : error.message);
    return 2;
  }
}

async function run(trial: Trial): Promise<number> {
  const kept = new KeptFiles();
  const port = await freePort();
  if (!trial.isRerun) return runAttempt(trial, "1", kept, port);
  heading("The first attempt");
  await runAttempt(trial, "1", kept, port);
  heading("The re-run, with the caches of the first attempt");
  kept.newRun();
  return runAttempt({ ...trial, unreached: [] }, "2", kept, port);
}

async function runAttempt(trial: Trial, attempt: string, kept: KeptFiles, port: number): Promise<number> {
  const event = eventOf(trial, attempt);
  await using github = await startTriedGitHub(event, trial.previous);
  using done = await runWorkflow(trial.workflow, {
    event: { ...event, env: { ...event.env, GITHUB_API_URL: github.url } },
    vars: trial.vars,
    secrets: trial.secrets,
    given: trial.inputs,
    failing: trial.failing,
    outputs: trial.outputs,
    kept,
    copyOf: repositoryOf(trial.path),
    platformFor: (inputs) => ({
      ...platformFor(inputs),
      port,
      directory: (identity) => !trial.unreached.includes(identity),
    }),
    onProgress: github.note,
  });
  show(done);
  return done.ours.every(({ run: step }) => step.conclusion === "success") ? 0 : 1;
}

function show({ ours, others, skipped }: WorkflowRun): void {
  heading("Other steps: they are only listed, and wrote no files and outputs");
  console.log(others.join("\n") || "(none)");
  for (const [index, { label, run: step, notifications }] of ours.entries()) {
    heading(`Step ${index + 1} that uses this action: ${label}`);
    showStep(step);
    heading("What the stand-in received");
    if (notifications.length === 0) console.log("Nothing.");
    for (const { message, identities } of notifications)
      console.log(`To ${namesOf(identities)}:\n${message.val}`);
  }
  if (skipped.length === 0) return;
  heading(
    "Steps that use this action and were skipped, because an `if:` or a needed job did not let them run",
  );
  console.log(skipped.join("\n"));
}

function namesOf(identities: readonly string[]): string {
  const more = identities.length - SHOWN;
  return `${identities.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A port that all attempts share, because a ledger is for one host. */
async function freePort(): Promise<number> {
  const platform = await startPlatform();
  await platform.close();
  return Number(new URL(platform.url).port);
}

/** The stand-in accepts whatever credentials a step has. */
function platformFor(inputs: Readonly<Record<string, string>>): PlatformOptions {
  const algorithm = inputs["jwt-algorithm"] || "HS256";
  const key = algorithm.startsWith("HS") ? inputs["client-secret"]?.trim() : publicPem(inputs["private-key"]);
  const isKnown = /^(HS|RS)(256|512)$/.test(algorithm) && key;
  return {
    ...(inputs["bot-id"] && { botId: inputs["bot-id"].trim() }),
    app: {
      ...(inputs["client-id"] && { clientId: inputs["client-id"].trim() }),
      ...(isKnown && { algorithm: algorithm as "HS256", key }),
    },
  };
}

function publicPem(privateKey = ""): string | undefined {
  try {
    const pem = privateKey.replaceAll("\\n", "\n");
    return createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();
  } catch {
    return undefined;
  }
}

function eventOf({ workflow, path, eventName, payload }: Trial, attempt: string): ExampleEvent {
  const event = exampleEvent(eventName, eventName, { ...defaultPayload(eventName), ...payload });
  const repository = event.env["GITHUB_REPOSITORY"] ?? "";
  const file = `.github/workflows/${basename(path)}`;
  const env = {
    ...event.env,
    GITHUB_WORKFLOW: String(workflow["name"] ?? file),
    GITHUB_WORKFLOW_REF: `${repository}/${file}@${event.env["GITHUB_REF"]}`,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_TRIGGERING_ACTOR: event.env["GITHUB_ACTOR"] ?? "",
    GITHUB_ACTOR_ID: "583231",
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_REPOSITORY_ID: "1296269",
    GITHUB_REPOSITORY_OWNER_ID: "6811672",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_WORKFLOW_SHA: event.env["GITHUB_SHA"] ?? "",
    GITHUB_HEAD_REF: "",
    GITHUB_BASE_REF: "",
    GITHUB_RUN_ATTEMPT: attempt,
  };
  return { ...event, env };
}

/** GitHub's own example of a release; otherwise what every payload has. */
function defaultPayload(eventName: string): Mapping {
  if (eventName === "release")
    return mapping(exampleEvents().find(({ label }) => label.startsWith("release published"))?.payload);
  return {
    ref: "refs/heads/main",
    repository: {
      id: 1,
      name: "octo-repo",
      full_name: "octo-org/octo-repo",
      fork: false,
      default_branch: "main",
    },
    sender: { login: "octocat", type: "User" },
  };
}

/** The folder whose files the workflow finds in its workspace. */
function repositoryOf(path: string): string {
  const folder = dirname(path);
  const isWorkflow = basename(folder) === "workflows" && basename(dirname(folder)) === ".github";
  return isWorkflow ? dirname(dirname(folder)) : folder;
}
