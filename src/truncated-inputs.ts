import type { InputName } from "./inputs.ts";
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

/** An input of which only a part arrived. */
export interface TruncatedInput {
  readonly input: InputName;
  readonly value: string;
  readonly arrived: number;
}

/** Inputs that can be long. */
const LONG: readonly InputName[] = ["identities", "message-value", "message-variables"];

/**
 * Finds inputs that Windows truncates. A variable has at most 32,767 characters there, and reading a longer one gives
 * its beginning (seen under Wine: `identities` of 3,000 lines arrived as 203). The environment block has all of it.
 * It takes a few milliseconds to read, so this looks at it only if one of the inputs that can be long is set.
 */
export function findTruncatedInputs(
  read: (name: InputName) => string,
  { platform, environmentBlock }: EnvironmentDeps,
): readonly TruncatedInput[] {
  const set = LONG.filter((name) => read(name) !== "");
  if (platform !== "win32" || set.length === 0) return [];
  const block = new Map(
    Object.entries(environmentBlock() ?? {}).map(([name, value]) => [name.toUpperCase(), value]),
  );
  return set.flatMap((input) => {
    const value = block.get(`INPUT_${input.toUpperCase()}`);
    const arrived = read(input);
    return value === undefined || value.length <= arrived.length
      ? []
      : [{ input, value, arrived: arrived.length }];
  });
}
