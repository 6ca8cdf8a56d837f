import { closest } from "./closeness.ts";
import { INPUTS, type InputName } from "./inputs.ts";

/** An input that `action.yml` doesn't have, whose name is close to a real one. */
export interface MisspelledInput {
  /** In lower case: the runner passes names in upper case. */
  readonly spelling: string;
  readonly meant: InputName;
  readonly value: string;
}

/** Inputs of the step that `action.yml` doesn't have. */
export interface UnknownInputs {
  readonly misspelled: readonly MisspelledInput[];
  /** The other ones, in lower case. */
  readonly others: readonly string[];
}

const NAMES = Object.keys(INPUTS) as InputName[];

/** Variables that the runner sets for the action's inputs (actions/runner, ActionRunner.cs). */
const PREFIX = "INPUT_";

/**
 * Finds inputs that `action.yml` doesn't have. The runner passes each as `INPUT_<NAME>`, in upper case, with
 * underscores for spaces, and only warns. On a self-hosted runner, another program may have set such a variable.
 *
 * @param env the environment; on Windows, names of variables are in any case
 */
export function findUnknownInputs(env: Readonly<Record<string, string | undefined>>): UnknownInputs {
  const misspelled: MisspelledInput[] = [];
  const others: string[] = [];
  for (const [variable, value = ""] of Object.entries(env)) {
    const spelling = variable.slice(PREFIX.length).toLowerCase();
    if (!variable.toUpperCase().startsWith(PREFIX) || spelling === "" || spelling in INPUTS) continue;
    const meant = closest(spelling, NAMES);
    if (meant === undefined) others.push(spelling);
    // Programs that can't set a variable with a hyphen set one with an underscore beside it.
    else if (!(isSameButForHyphens(spelling, meant) && env[PREFIX + meant.toUpperCase()] === value))
      misspelled.push({ spelling, meant, value });
  }
  return { misspelled, others };
}

function isSameButForHyphens(spelling: string, name: string): boolean {
  return spelling.replaceAll("_", "-") === name;
}
