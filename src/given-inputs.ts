import { INPUTS, type InputDefinition, type InputName, type Problem } from "./inputs.ts";
import { count, formatNumber, quote } from "./text.ts";
import { type EnvironmentDeps, findTruncatedInputs, MAX_CHARACTERS } from "./truncated-inputs.ts";
import { findUnknownInputs } from "./unknown-inputs.ts";

/** The inputs as the workflow gives them, before they are checked. */
export interface GivenInputs {
  /**
   * Gives an input's text, empty if it is absent. If its name is misspelled, or Windows passes only a part of it, this
   * is what was meant, so that no other problem follows from the one in `problems`.
   */
  readonly read: (name: InputName) => string;
  /** Inputs that are misspelled or truncated. */
  readonly problems: readonly Problem[];
  /** Sentences about inputs that the action doesn't have. */
  readonly notices: readonly string[];
}

/**
 * Finds out which inputs the workflow gives.
 *
 * @param readInput gives an input's text as the runner passed it, empty if it is absent
 * @param env the environment, in which the runner passes all inputs, also unknown ones
 */
export function gatherInputs(
  readInput: (name: InputName) => string,
  env: Readonly<Record<string, string | undefined>>,
  deps: EnvironmentDeps,
): GivenInputs {
  const { misspelled, others } = findUnknownInputs(env);
  const truncated = findTruncatedInputs(readInput, deps);
  const meant = new Map([
    ...misspelled.map(({ meant: name, value }) => [name, value] as const),
    ...truncated.map(({ input, value }) => [input, value] as const),
  ]);
  const isTruncated = new Set(truncated.map(({ input }) => input));
  return {
    read: (name) => {
      const text = readInput(name);
      return isUnset(name, text) || isTruncated.has(name) ? (meant.get(name) ?? text) : text;
    },
    problems: [
      ...misspelled.map(({ spelling, meant: input }) => ({
        input,
        message: `is misspelled as ${quote(spelling)} in this step: write \`${input}\`.`,
      })),
      ...truncated.map(({ input, value }) => ({
        input,
        message: `has ${count(value.length, "character")}, but Windows passes only ${formatNumber(MAX_CHARACTERS)} of them to the action: ${SHORTER[input] ?? "make it shorter"}.`,
      })),
    ],
    notices:
      others.length === 0
        ? []
        : [
            `The action has no ${others.length === 1 ? "input" : "inputs"} ${others.map(quote).join(", ")}: check the spelling. If this step doesn't set ${others.length === 1 ? "it" : "them"}, another program on this runner sets ${others.length === 1 ? "a variable" : "variables"} INPUT_….`,
          ],
  };
}

/** Says whether an input's text may be what the runner passes without the workflow: nothing, or the default. */
function isUnset(name: InputName, text: string): boolean {
  const definition: InputDefinition = INPUTS[name];
  return text === "" || ("default" in definition && text === definition.default);
}

/** What to do about an input that is too long. */
const SHORTER: Partial<Readonly<Record<InputName, string>>> = {
  identities: "write it to a file, and set `identities-file`",
  "message-value": "write it to a file, and set `message-file`",
};
