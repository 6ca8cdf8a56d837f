import { INPUTS } from "../../src/inputs.ts";
import { type GivenInputs, inputsOf, spoken } from "../given-inputs.ts";
import { type Job, mapping, type Step, usesThisAction } from "./workflow.ts";

/** One of each must be there. */
const DEMANDED = [
  ["bot-id"],
  ["client-id"],
  ["client-secret", "private-key"],
  ["channel"],
  ["message-value", "message-file", "message-template"],
  ["identities", "identities-file"],
];

/**
 * What is wrong with the inputs of a step that uses this action: names that are none, literal values that the action
 * refuses, and inputs that are missing (unless the step is shortened).
 */
export function inputComplaints(step: Step, shortened: boolean): readonly string[] {
  const given = Object.entries(mapping(step["with"])).map(([name, value]) => [name, String(value)] as const);
  const names = new Set(given.map(([name]) => name));
  const literals: GivenInputs = Object.fromEntries(given.filter(([, value]) => !value.includes("${{")));
  const wrong = inputsOf(literals).problems.filter(({ input }) => input in literals);
  return [
    ...[...names].filter((name) => !Object.hasOwn(INPUTS, name)).map((name) => `${name} is no input`),
    ...spoken(wrong),
    ...DEMANDED.filter((choice) => !shortened && !choice.some((name) => names.has(name))).map(
      (choice) => `${choice.join(" or ")} is missing`,
    ),
  ];
}

/** Names in `steps.<id>.outputs.<name>` that are no output, where the step of that ID uses this action. */
export function outputComplaints({ job, steps }: Job, outputs: readonly string[]): readonly string[] {
  const ours = new Set(steps.filter(usesThisAction).map(({ id }) => id));
  return [...JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id, name = ""]) => ours.has(id) && !outputs.includes(name))
    .map(([access]) => `${access} is no output`);
}
