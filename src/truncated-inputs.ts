import { INPUTS, type InputName } from "./inputs.ts";
import { isRecord, lookUp } from "./json.ts";

/** What is needed to know whether Windows passes all inputs in full. */
export interface EnvironmentDeps {
  readonly platform: NodeJS.Platform;
  /** Gives all variables from the process's environment block; undefined if it isn't known. */
  readonly environmentBlock: () => Readonly<Record<string, string>> | undefined;
}

/** Gives the variables in this process's environment block, as Node's diagnostic report has them. */
export function readEnvironmentBlock(): Readonly<Record<string, string>> | undefined {
  // Without it, the report looks up the names of all connected hosts.
  Object.assign(process.report, { excludeNetwork: true });
  const variables = lookUp(process.report.getReport(), "environmentVariables");
  if (!isRecord(variables)) return undefined;
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}

/** An input that did not arrive as the workflow gives it. */
export interface TruncatedInput {
  readonly input: InputName;
  /** As the workflow gives it. */
  readonly value: string;
}

/** Windows passes variables of up to 32,766 characters as they are. Its documentation says 32,767, with a zero at the end. */
export const MAX_CHARACTERS = 32_766;

const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

/**
 * Finds inputs that Windows truncates. What reading a longer variable gives depends on the version of Windows: all of it,
 * its beginning, or nothing (under Wine, 48,000 characters became 15,232, and 32,768 became none). The environment block
 * has all of it.
 */
export function findTruncatedInputs(
  read: (name: InputName) => string,
  { platform, environmentBlock }: EnvironmentDeps,
): readonly TruncatedInput[] {
  if (platform !== "win32") return [];
  const block = new Map(
    Object.entries(environmentBlock() ?? {}).map(([name, value]) => [name.toUpperCase(), value]),
  );
  return INPUT_NAMES.flatMap((input) => {
    const value = block.get(`INPUT_${input.toUpperCase()}`) ?? "";
    return value.length > MAX_CHARACTERS && value !== read(input) ? [{ input, value }] : [];
  });
}
