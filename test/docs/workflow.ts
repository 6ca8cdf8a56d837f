import { parse } from "yaml";
import { isRecord } from "../../src/json.ts";

/** A YAML mapping of any shape. */
export type Mapping = Readonly<Record<string, unknown>>;

/** A step as the workflow has it, with its scalars as YAML reads them. */
export type Step = Mapping;

/** A job, by its ID. */
export interface Job {
  readonly id: string;
  readonly job: Mapping;
  readonly steps: readonly Step[];
}

/** Reads a workflow's jobs, in its order. */
export function jobsOf(workflow: Mapping): readonly Job[] {
  return Object.entries(mapping(workflow["jobs"])).map(([id, value]) => {
    const job = mapping(value);
    return { id, job, steps: Array.isArray(job["steps"]) ? job["steps"].map(mapping) : [] };
  });
}

/** @throws YAMLError when the text is no YAML */
export function parseWorkflowText(text: string): Mapping {
  return mapping(parse(text));
}

/** The inputs that a workflow declares for "Run workflow" or its callers, by name. */
export function declaredInputs(workflow: Mapping): Mapping {
  const events = mapping(workflow["on"]);
  return mapping(mapping(events["workflow_dispatch"] ?? events["workflow_call"])["inputs"]);
}

/** Whether an event can't start the workflow without this input. */
export function isMissingFrom(eventName: string, input: unknown): boolean {
  const { required, default: fallback } = mapping(input);
  return required === true && fallback === undefined && /^workflow_(dispatch|call)$/.test(eventName);
}

/** The value if it is a mapping, else an empty one: for a key that is missing, or that nothing stands behind. */
export function mapping(value: unknown): Mapping {
  return isRecord(value) ? value : {};
}

/** Whether a step runs this action: by its released name, or from the checkout. */
export function usesThisAction({ uses }: Step): boolean {
  return typeof uses === "string" && /^\.\/$|\/kore-notify-action@/.test(uses);
}

/** A step's name, as GitHub shows it. */
export function nameOf(step: Step): string {
  const [command = ""] = String(step["run"] ?? step["uses"]).split("\n");
  return String(step["name"] ?? `Run ${command}`);
}

/** The first combination of a matrix. What only other combinations have is empty. */
export function firstOfMatrix(matrix: unknown): Mapping {
  const { include, exclude: _, ...axes } = mapping(matrix);
  const first = Object.fromEntries(Object.entries(axes).map(([key, values]) => [key, [values].flat()[0]]));
  const more = [include ?? []].flat().map(mapping);
  const keys = more.flatMap(Object.keys).map((key) => [key, ""]);
  const fitting = more.filter((it) =>
    Object.keys(it).every((key) => !(key in first) || it[key] === first[key]),
  );
  const added = Object.keys(first).length > 0 ? fitting : more.slice(0, 1);
  return { ...Object.fromEntries(keys), ...first, ...Object.assign({}, ...added) };
}
