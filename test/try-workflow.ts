import { createPublicKey } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs, parseEnv } from "node:util";
import { runWorkflow } from "./docs/run-workflow.ts";
import { jobsOf, type Mapping, mapping, parseWorkflowText, usesThisAction } from "./docs/workflow.ts";
import { exampleEvent } from "./message/cards/example-events.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type PlatformOptions } from "./platform/platform.ts";
import { heading, showStep } from "./show-step.ts";

const USAGE = `npm start -- path/to/workflow.yml [options]

Runs the steps of your workflow that use this action, against the stand-in for the platform. Nothing is sent. Other
steps are only listed. Files are those of the folder that has the workflow, or of its repository.

  --event-name push        the event that starts the workflow (default: the first of its \`on:\`)
  --event event.json       the event's payload
  --job build              only this job, and the jobs that it needs
  --secret NAME=value      a secret; --var NAME=value a configuration variable; --input NAME=value of "Run workflow"
  --secrets FILE           secrets from a file of NAME=value lines; --vars FILE variables
  --failing "make test"    the command that fails; any other succeeds`;

const OPTIONS = {
  event: { type: "string" },
  "event-name": { type: "string" },
  job: { type: "string" },
  secret: { type: "string", multiple: true },
  var: { type: "string", multiple: true },
  input: { type: "string", multiple: true },
  secrets: { type: "string" },
  vars: { type: "string" },
  failing: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Values that the README tells its readers to set: they need no flag. */
const DEFAULT_VARS = { KORE_BOT_ID: BOT_ID, KORE_CLIENT_ID: CLIENT_ID };
const DEFAULT_SECRETS = { KORE_CLIENT_SECRET: CLIENT_SECRET, GITHUB_TOKEN: "ghs_tokenOfTheJob" };

/** A mistake in the command; the message says what to do. */
class UsageError extends Error {}

/**
 * Runs a user's own workflow against the stand-in, and prints what its steps did.
 *
 * @param args the command line's arguments
 * @param folder that relative paths start from
 * @returns the exit code: 0 if all steps succeeded, 1 if one failed, 2 for a mistake in the command
 */
export async function tryWorkflow(args: readonly string[], folder: string): Promise<number> {
  try {
    return await run(args, folder);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof UsageError || "code" in error;
    console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message);
    return 2;
  }
}

async function run(args: readonly string[], folder: string): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [given, ...others] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (given === undefined || others.length > 0) throw new UsageError("Name one workflow file.");
  const path = resolve(folder, given);
  const text = readFileSync(path, "utf8");
  const workflow = onlyJob(parseWorkflowText(text), values.job);
  if (!jobsOf(workflow).some(({ steps }) => steps.some(usesThisAction)))
    throw new UsageError(`No step of ${given} uses this action (…/kore-notify-action@… or ./).`);
  const fromFile = (file: string | undefined) =>
    file === undefined
      ? {}
      : (parseEnv(readFileSync(resolve(folder, file), "utf8")) as Record<string, string>);
  const secrets = { ...DEFAULT_SECRETS, ...fromFile(values.secrets), ...pairs(values.secret, "--secret") };
  const vars = { ...DEFAULT_VARS, ...fromFile(values.vars), ...pairs(values.var, "--var") };
  requireAll(JSON.stringify(workflow), { secrets, vars });
  const payload = values.event
    ? mapping(JSON.parse(readFileSync(resolve(folder, values.event), "utf8")))
    : {};
  const name = values["event-name"] ?? firstEvent(workflow["on"]);
  using done = await runWorkflow(workflow, {
    event: exampleEvent(name, name, { ...defaultPayload(), ...payload }),
    vars,
    secrets,
    given: pairs(values.input, "--input"),
    failing: values.failing ?? "",
    copyOf: repositoryOf(path),
    platformFor,
  });
  heading("Steps that were only listed");
  console.log(done.others.join("\n") || "(none)");
  for (const [index, { run: step, notifications }] of done.ours.entries()) {
    heading(`Step ${index + 1} that uses this action`);
    showStep(step);
    heading("What the stand-in received");
    for (const { message, identities } of notifications)
      console.log(`${identities.length} identities: ${identities.slice(0, 5).join(", ")}\n${message.val}`);
  }
  if (done.ours.length === 0) console.log("\nNo step that uses this action ran: its `if:` was false.");
  return done.ours.every(({ run: step }) => step.conclusion === "success") ? 0 : 1;
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

function pairs(values: readonly string[] = [], flag: string): Record<string, string> {
  return Object.fromEntries(
    values.map((value) => {
      const [, name, text] = /^([\w-]+)=(.*)$/s.exec(value) ?? [];
      if (name === undefined || text === undefined)
        throw new UsageError(`${flag} ${value}: write ${flag} NAME=value.`);
      return [name, text];
    }),
  );
}

/** Names every secret and variable that the workflow uses and nobody gave. */
function requireAll(text: string, given: Readonly<Record<"secrets" | "vars", Mapping>>): void {
  const missing = [...text.matchAll(/\b(secrets|vars)\.(\w+)/g)].flatMap(([, context, name = ""]) => {
    const known = context === "secrets" ? given.secrets : given.vars;
    return Object.hasOwn(known, name)
      ? []
      : [`${context === "secrets" ? "--secret" : "--var"} ${name}=value`];
  });
  if (missing.length > 0)
    throw new UsageError(`The workflow needs values: add ${[...new Set(missing)].join(" ")}.`);
}

function firstEvent(on: unknown): string {
  if (typeof on === "string") return on;
  return Array.isArray(on) ? String(on[0]) : (Object.keys(mapping(on))[0] ?? "push");
}

function defaultPayload(): Mapping {
  return {
    ref: "refs/heads/main",
    repository: { id: 1, full_name: "octo-org/octo-repo", fork: false, default_branch: "main" },
    sender: { login: "octocat", type: "User" },
  };
}

/** Keeps a job and those that it needs. */
function onlyJob(workflow: Mapping, wanted: string | undefined): Mapping {
  if (wanted === undefined) return workflow;
  const jobs = mapping(workflow["jobs"]);
  if (!Object.hasOwn(jobs, wanted))
    throw new UsageError(`There is no job ${wanted}; there are ${Object.keys(jobs).join(", ")}.`);
  const kept = new Set([wanted]);
  // A set grows while it is walked through.
  for (const id of kept) for (const need of [mapping(jobs[id])["needs"] ?? []].flat()) kept.add(String(need));
  return { ...workflow, jobs: Object.fromEntries(Object.entries(jobs).filter(([id]) => kept.has(id))) };
}

/** The folder whose files the workflow finds in its workspace. */
function repositoryOf(path: string): string {
  const folder = dirname(path);
  const isWorkflow = basename(folder) === "workflows" && basename(dirname(folder)) === ".github";
  const root = isWorkflow ? dirname(dirname(folder)) : folder;
  return existsSync(join(root, ".git")) || statSync(root).isDirectory() ? root : folder;
}
