import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs, parseEnv } from "node:util";
import {
  declaredInputs,
  isMissingFrom,
  jobsOf,
  type Mapping,
  mapping,
  parseWorkflowText,
  usesThisAction,
} from "./docs/workflow.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET } from "./platform/platform.ts";
import { OPTIONS } from "./try-usage.ts";

/** Values that the README tells its readers to set: they need no option. */
const DEFAULT_VARS = { KORE_BOT_ID: BOT_ID, KORE_CLIENT_ID: CLIENT_ID };
const DEFAULT_SECRETS = { KORE_CLIENT_SECRET: CLIENT_SECRET, GITHUB_TOKEN: "ghs_tokenOfTheJob" };

/** A mistake in the command; the message says what to do. */
export class UsageError extends Error {}

/** A workflow to try, and how. */
export interface Trial {
  /** The workflow's file. */
  readonly path: string;
  readonly workflow: Mapping;
  readonly eventName: string;
  /** From `--event`; may lack what every payload has. */
  readonly payload: Mapping;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly inputs: Mapping;
  /** Of steps, by ID. */
  readonly outputs: Readonly<Record<string, Mapping>>;
  readonly failing: string;
  readonly previous: "success" | "failure";
  readonly unreached: readonly string[];
  readonly isRerun: boolean;
}

/**
 * Reads a command.
 *
 * @param args the command line's arguments
 * @param folder that relative paths start from
 * @returns undefined for `--help`
 * @throws UsageError for a mistake in the command
 */
export function readTrial(args: readonly string[], folder: string): Trial | undefined {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help) return undefined;
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0) throw new UsageError("Name one workflow file.");
  const read = (path: string) => readText(resolve(folder, path), path);
  const written = parseWorkflowText(read(given));
  const env = { ...mapping(written["env"]), ...pairs(values.env, "--env") };
  const workflow = onlyJob({ ...written, env }, values.job);
  requireStep(workflow, given);
  const fromFile = (file: string | undefined) =>
    file === undefined ? {} : (parseEnv(read(file)) as Record<string, string>);
  const { previous = "success" } = values;
  if (previous !== "success" && previous !== "failure")
    throw new UsageError(`--previous is ${previous}, but must be success or failure.`);
  const trial = {
    path: resolve(folder, given),
    workflow,
    eventName: eventOf(workflow["on"], values["event-name"]),
    payload: values.event === undefined ? {} : jsonOf(read(values.event), values.event),
    vars: { ...DEFAULT_VARS, ...fromFile(values.vars), ...pairs(values.var, "--var") },
    secrets: {
      ...defaultSecrets(workflow),
      ...fromFile(values.secrets),
      ...pairs(values.secret, "--secret"),
    },
    inputs: typedInputs(workflow, pairs(values.input, "--input")),
    outputs: outputsOf(pairs(values.output, "--output")),
    failing: values.failing ?? "",
    previous,
    unreached: values.unreached ?? [],
    isRerun: values.rerun ?? false,
  } as const;
  requireValues(trial);
  return trial;
}

function readText(path: string, given: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reasons = new Map<unknown, string>([
      ["ENOENT", "there is no such file"],
      ["EISDIR", "it is a folder"],
    ]);
    throw new UsageError(`Can't read ${given}: ${reasons.get(code) ?? String(error)}.`, { cause: error });
  }
}

function jsonOf(text: string, file: string): Mapping {
  try {
    return mapping(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${file} is not well-formed JSON: ${String(error)}`, { cause: error });
  }
}

function requireStep(workflow: Mapping, given: string): void {
  const jobs = jobsOf(workflow);
  if (jobs.some(({ steps }) => steps.some(usesThisAction))) return;
  if (jobs.length === 0) throw new UsageError(`${given} is not a workflow: it has no jobs.`);
  const called = jobs.flatMap(({ job }) => (typeof job["uses"] === "string" ? [job["uses"]] : []));
  const used = jobs.flatMap(({ steps }) =>
    steps.flatMap(({ uses }) => (typeof uses === "string" ? [uses] : [])),
  );
  const found = [
    ...(called.length > 0 ? [` It calls ${called.join(", ")}: give the path of that workflow.`] : []),
    ...(used.length > 0 ? [` Its steps use ${[...new Set(used)].join(", ")}.`] : []),
  ];
  throw new UsageError(
    `No step of ${given} uses this action (…/kore-notify-action@… or ./).${found.join("")}`,
  );
}

/** RS256 has a key that Kore.ai's app knows: one is made if the workflow uses the secret that the README names. */
function defaultSecrets(workflow: Mapping): Record<string, string> {
  if (!JSON.stringify(workflow).includes("KORE_PRIVATE_KEY")) return DEFAULT_SECRETS;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    ...DEFAULT_SECRETS,
    KORE_PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function pairs(values: readonly string[] = [], flag: string): Record<string, string> {
  return Object.fromEntries(
    values.map((value) => {
      const [, name, text] = /^([\w.-]+)=(.*)$/s.exec(value) ?? [];
      if (name === undefined || text === undefined)
        throw new UsageError(`${flag} ${value}: write ${flag} NAME=value.`);
      return [name, text];
    }),
  );
}

function outputsOf(given: Readonly<Record<string, string>>): Record<string, Mapping> {
  const outputs: Record<string, Mapping> = {};
  for (const [path, value] of Object.entries(given)) {
    const [, id, name] = /^([\w-]+)\.([\w-]+)$/.exec(path) ?? [];
    if (id === undefined || name === undefined)
      throw new UsageError(`--output ${path}: write --output ID.NAME=value, with the step's ID.`);
    outputs[id] = { ...outputs[id], [name]: value };
  }
  return outputs;
}

/** Rejects inputs that the workflow doesn't have; those of the type boolean are booleans in expressions. */
function typedInputs(workflow: Mapping, given: Readonly<Record<string, string>>): Mapping {
  const declared = declaredInputs(workflow);
  const typed = Object.entries(given).map(([name, value]) => {
    if (!Object.hasOwn(declared, name)) {
      const names = Object.keys(declared).join(", ") || "no inputs";
      throw new UsageError(`The workflow has no input ${name}; it has ${names}.`);
    }
    return [name, mapping(declared[name])["type"] === "boolean" ? value === "true" : value];
  });
  return Object.fromEntries(typed);
}

/** Names every input, secret and variable that the workflow uses and nobody gave. */
function requireValues({ workflow, eventName, vars, secrets, inputs }: Trial): void {
  const missing = Object.entries(declaredInputs(workflow)).flatMap(([name, input]) =>
    name in inputs || !isMissingFrom(eventName, input) ? [] : [`--input ${name}=value`],
  );
  const used = [...JSON.stringify(workflow).matchAll(/\b(secrets|vars)\.(\w+)/g)];
  for (const [, context, name = ""] of used) {
    if (!Object.hasOwn(context === "secrets" ? secrets : vars, name))
      missing.push(`${context === "secrets" ? "--secret" : "--var"} ${name}=value`);
  }
  if (missing.length > 0)
    throw new UsageError(
      `The workflow needs values: add ${[...new Set(missing)].join(" ")}, or correct the name if it is misspelled.`,
    );
}

function eventOf(on: unknown, wanted: string | undefined): string {
  const events =
    typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapping(on));
  if (wanted === undefined) return events[0] ?? "push";
  if (!events.includes(wanted))
    throw new UsageError(
      `The event ${wanted} does not start the workflow; its \`on:\` has ${events.join(", ")}.`,
    );
  return wanted;
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
