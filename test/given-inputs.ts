import type { Problem } from "../src/inputs.ts";
import { type InputName, type InputValues, readInputs } from "../src/inputs.ts";

/** Inputs as a workflow gives them: texts by name. */
export type GivenInputs = Partial<Readonly<Record<InputName, string>>>;

/** Reads inputs as the action does; what isn't given is empty, as the runner passes it. */
export function inputsOf(given: GivenInputs): { readonly values: InputValues; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const values = readInputs(
    (name) => given[name] ?? "",
    (problem) => problems.push(problem),
  );
  return { values, problems };
}

/** Problems as a person reads them: the input's name, and what is wrong with it. */
export function spoken(problems: readonly Problem[]): string[] {
  return problems.map(({ input, message }) => `${input} ${message}`);
}
