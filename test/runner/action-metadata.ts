import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What the runner takes from an `action.yml`. */
export interface ActionMetadata {
  /** Absolute path of the script to run. */
  readonly main: string;
  /** Declared inputs in file order, with their defaults, which may hold expressions; without one, the empty string. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * @param folder holds `action.yml`
 * @throws Error if there is none, it doesn't run on `node24`, or `runs.main` is missing
 */
export function readAction(folder: string): ActionMetadata {
  const metadata = record(parse(readFileSync(join(folder, "action.yml"), "utf8")));
  const runs = record(metadata["runs"]);
  if (runs["using"] !== "node24") {
    throw new Error(`action.yml: runs.using must be node24, is ${String(runs["using"])}`);
  }
  const main = join(folder, scalar(runs["main"]));
  if (typeof runs["main"] !== "string" || !existsSync(main)) {
    throw new Error(`action.yml: runs.main must be a file, is ${String(runs["main"])}`);
  }
  const inputs = Object.entries(record(metadata["inputs"] ?? {}));
  return {
    main,
    inputs: Object.fromEntries(inputs.map(([name, input]) => [name, scalar(record(input)["default"])])),
  };
}

/** A step's inputs, ready for the action's process. */
export interface StepInputs {
  /** `INPUT_<NAME>` variables: upper case, spaces as `_`, hyphens kept (`Handler.cs`). */
  readonly env: Readonly<Record<string, string>>;
  /** Names given that the action doesn't declare; the runner only warns of them, and passes them on. */
  readonly unexpected: readonly string[];
}

/**
 * Joins what the workflow gives with the action's defaults as `ActionRunner.cs` does: names are compared without case,
 * an input that is given, empty or not, has no default, and nobody checks `required`.
 *
 * @param given the step's `with:`
 * @param contexts what expressions in defaults can look up: `github`, `job`, `runner`
 * @throws Error for an expression in a default that is more than a look-up
 */
export function stepInputs(
  action: ActionMetadata,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, unknown>>,
): StepInputs {
  const declared = new Set(Object.keys(action.inputs).map(variable));
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [variable(name), value]));
  for (const [name, value] of Object.entries(action.inputs)) {
    env[variable(name)] ??= evaluate(value, contexts);
  }
  return { env, unexpected: Object.keys(given).filter((name) => !declared.has(variable(name))) };
}

function variable(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

function evaluate(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const path = expression.trim();
    if (!/^[a-z_][\w-]*(\.[a-z_][\w-]*)+$/i.test(path)) {
      throw new Error(`action.yml: this harness only evaluates look-ups, not \${{ ${path} }}`);
    }
    return scalar(path.split(".").reduce(property, contexts));
  });
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;
}

function scalar(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`action.yml: expected a mapping, found ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(Object.entries(value));
}
