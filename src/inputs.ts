import type { ReportProblem } from "./problems.ts";
import { oneOf, quote } from "./text.ts";

/**
 * What an input's text may be; `default` applies when it is empty. An `expression` is the default in `action.yml`
 * that only the runner can evaluate. A list is still its text here: who uses it reads it with `readList`.
 */
export type InputDefinition =
  | {
      readonly type: "string" | "list";
      readonly default?: string;
      readonly required?: true;
      readonly expression?: string;
    }
  | {
      readonly type: "enum";
      readonly values: readonly string[];
      readonly default?: string;
      readonly required?: true;
    }
  | { readonly type: "integer"; readonly min: number; readonly max: number; readonly default?: string }
  | { readonly type: "boolean"; readonly default: string };

/** A day: the longest duration an input may name, in seconds. */
const MAX_DURATION_SECONDS = 86_400;

/**
 * Every input of `action.yml`, in its order: the one place where the code knows their names, types and defaults.
 * Credentials are not `required` here, because what an empty one means depends on the event that started the run.
 */
export const INPUTS = {
  host: { type: "string", default: "https://platform.kore.ai" },
  "bot-id": { type: "string" },
  "client-id": { type: "string" },
  "client-secret": { type: "string" },
  "private-key": { type: "string" },
  "jwt-algorithm": { type: "enum", values: ["HS256", "HS512", "RS256", "RS512"], default: "HS256" },
  "jwt-subject": { type: "string", default: "github-actions" },
  "jwe-public-key": { type: "string" },
  "jwe-encryption": {
    type: "enum",
    values: ["A128CBC-HS256", "A128GCM", "A256GCM"],
    default: "A128CBC-HS256",
  },
  channel: { type: "enum", values: ["msteams", "slack"], required: true },
  "message-type": { type: "enum", values: ["text", "script"], default: "text" },
  "message-value": { type: "string" },
  "message-file": { type: "string" },
  "message-template": { type: "enum", values: ["release", "job-status"] },
  "message-variables": { type: "string" },
  identities: { type: "list" },
  "identities-file": { type: "string" },
  "identities-group": { type: "list" },
  "identities-column": { type: "string" },
  "max-recipients": { type: "integer", min: 1, max: Number.MAX_SAFE_INTEGER },
  "user-identity-type": { type: "enum", values: ["resolve", "donotresolve"], default: "resolve" },
  wait: { type: "boolean", default: "false" },
  "wait-timeout": { type: "integer", min: 1, max: MAX_DURATION_SECONDS, default: "600" },
  "fail-on": { type: "enum", values: ["failure", "any", "never"], default: "failure" },
  delivery: { type: "enum", values: ["at-most-once", "at-least-once"], default: "at-most-once" },
  retries: { type: "integer", min: 0, max: 10, default: "3" },
  "request-timeout": { type: "integer", min: 1, max: MAX_DURATION_SECONDS, default: "30" },
  "requests-per-minute": { type: "integer", min: 1, max: 1_000_000, default: "600" },
  "on-rerun": { type: "enum", values: ["send", "skip"], default: "send" },
  "dry-run": { type: "boolean", default: "false" },
  "show-identities": { type: "boolean", default: "false" },
  "job-status": { type: "list", expression: "${{ job.status }}" },
  "notify-on": { type: "enum", values: ["always", "failure", "change"], default: "always" },
  "github-token": { type: "string", expression: "${{ github.token }}" },
  "check-run-id": { type: "string", expression: "${{ job.check_run_id }}" },
} as const satisfies Readonly<Record<string, InputDefinition>>;

/** An input's name, as it is spelled in YAML. */
export type InputName = keyof typeof INPUTS;

type ValueOf<D extends InputDefinition> = D extends { type: "enum"; values: readonly (infer V)[] }
  ? V
  : D extends { type: "integer" }
    ? number
    : D extends { type: "boolean" }
      ? boolean
      : string;

/** The inputs' values by name; undefined where one is absent, or invalid, which has been reported then. */
export type InputValues = { readonly [N in InputName]: ValueOf<(typeof INPUTS)[N]> | undefined };

/** Inputs that are kept to the byte; all others are trimmed, so that a secret pasted with a line break works. */
const VERBATIM: ReadonlySet<string> = new Set<InputName>(["message-value"]);

/**
 * Reads and checks every input by itself.
 *
 * @param read gives an input's text as the runner passed it, empty when absent
 * @param report is told of each invalid value and each missing required one
 */
export function readInputs(read: (name: InputName) => string, report: ReportProblem): InputValues {
  const values = Object.entries<InputDefinition>(INPUTS).map(([key, definition]) => {
    const name = key as InputName;
    const text = read(name);
    const wrong = (message: string) => report({ input: name, message });
    return [name, parseInput(definition, VERBATIM.has(name) ? text : text.trim(), wrong)];
  });
  return Object.fromEntries(values) as InputValues;
}

function parseInput(
  definition: InputDefinition,
  given: string,
  wrong: (message: string) => void,
): string | number | boolean | undefined {
  const text = given === "" ? definition.default : given;
  if (text === undefined) {
    if ("required" in definition) wrong(`is required: it must be ${expected(definition)}.`);
    return undefined;
  }
  switch (definition.type) {
    case "string":
    case "list":
      return text;
    case "enum":
      if (definition.values.includes(text)) return text;
      break;
    case "integer": {
      const number = Number(text);
      if (/^(0|[1-9][0-9]*)$/.test(text) && number >= definition.min && number <= definition.max)
        return number;
      break;
    }
    case "boolean":
      // YAML 1.2 core schema, the spellings that `getBooleanInput` of @actions/core accepts.
      if (/^(true|True|TRUE)$/.test(text)) return true;
      if (/^(false|False|FALSE)$/.test(text)) return false;
      break;
  }
  wrong(`is ${quote(text)}, but must be ${expected(definition)}.`);
  return undefined;
}

function expected(definition: InputDefinition): string {
  switch (definition.type) {
    case "string":
      return "a text";
    case "list":
      return "a list";
    case "enum":
      return oneOf(definition.values);
    case "integer": {
      const { min, max } = definition;
      const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `${min} to ${max}`;
      return `a whole number, ${range}, in plain digits`;
    }
    case "boolean":
      return "true or false";
  }
}
