import { oneOf, quote } from "./text.ts";

/** One thing that is wrong with the inputs, in words for the person who wrote the workflow. */
export interface Problem {
  /** The input as it is spelled in YAML. */
  readonly input: InputName;
  /** What is wrong and what to write instead: sentences that go on from the input's name, `is required: …`. */
  readonly message: string;
  /** Where in a file the problem is. */
  readonly place?: Place;
}

/** A place in a file; lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Adds a problem to the list. Reading goes on, so that one run reports all of them. */
export type AddProblem = (problem: Problem) => void;

/** Passes problems on; `isValid` says whether there was none so far. */
export function watching(addProblem: AddProblem): {
  readonly watched: AddProblem;
  readonly isValid: () => boolean;
} {
  let isValid = true;
  const watched: AddProblem = (problem) => {
    isValid = false;
    addProblem(problem);
  };
  return { watched, isValid: () => isValid };
}

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
  "message-type": { type: "enum", values: ["text", "script", "card"], default: "text" },
  "message-value": { type: "string" },
  "message-file": { type: "string" },
  "message-template": { type: "enum", values: ["release", "job-status"] },
  "message-variables": { type: "string" },
  personalize: { type: "boolean", default: "false" },
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
  "ledger-file": { type: "string" },
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

/** In place of a value that is invalid, or required and missing: a problem has been added for it. */
export const INVALID = Symbol("invalid");

/** What an optional input without a default may be: absent. An input that is required or has a default never is. */
type Absence<D extends InputDefinition> = D extends { required: true } | { default: string }
  ? never
  : undefined;

/** Texts and lists are not checked here, so only a required one can be invalid: by being absent. */
type Invalidity<D extends InputDefinition> = D extends
  | { required: true }
  | { type: "enum" | "integer" | "boolean" }
  ? typeof INVALID
  : never;

type InputValue<D extends InputDefinition> = ValueOf<D> | Absence<D> | Invalidity<D>;

/** The inputs' values by name; undefined where one is absent, `INVALID` where a problem has been added for it. */
export type InputValues = { readonly [N in InputName]: InputValue<(typeof INPUTS)[N]> };

/** Gives an input's value if it is valid; undefined if it is absent or invalid. */
export function valid<T>(value: T | typeof INVALID): T | undefined {
  return value === INVALID ? undefined : value;
}

/** Inputs that are sent byte for byte. All others are trimmed, so that a secret pasted with a line break works. */
const VERBATIM: ReadonlySet<string> = new Set<InputName>(["message-value"]);

/**
 * Reads and checks every input by itself.
 *
 * @param read gives an input's text as the runner passed it, empty when absent
 * @param addProblem is called for each invalid value and each missing required one
 */
export function readInputs(read: (name: InputName) => string, addProblem: AddProblem): InputValues {
  const values = Object.entries<InputDefinition>(INPUTS).map(([key, definition]) => {
    const name = key as InputName;
    const text = read(name);
    const wrong = (message: string) => addProblem({ input: name, message });
    return [name, parseInput(definition, VERBATIM.has(name) ? text : text.trim(), wrong)];
  });
  return Object.fromEntries(values) as InputValues;
}

function parseInput(
  definition: InputDefinition,
  given: string,
  wrong: (message: string) => void,
): string | number | boolean | undefined | typeof INVALID {
  const text = given === "" ? definition.default : given;
  if (text === undefined) {
    if (!("required" in definition)) return undefined;
    wrong(`is required: it must be ${expected(definition)}.`);
    return INVALID;
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
  return INVALID;
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
