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

/** The value if it is a mapping, else an empty one: for a key that is missing, or that nothing stands behind. */
export function mapping(value: unknown): Mapping {
  return isRecord(value) ? value : {};
}

/** Whether a step runs this action: by its released name, or from the checkout. */
export function usesThisAction({ uses }: Step): boolean {
  return typeof uses === "string" && /^\.\/$|\/kore-notify-action@/.test(uses);
}
