import type { Problem } from "../../src/inputs.ts";
import { readMessage } from "../../src/message/message.ts";
import { type GivenInputs, inputsOf, spoken } from "../given-inputs.ts";
import { type Files, inWorkspace } from "../workspace.ts";

/** The message as it would be sent, and what was found wrong. */
export interface Reading {
  readonly val: string | undefined;
  readonly type: "text" | "script" | undefined;
  readonly variablesUnused: boolean;
  /** The problems as a person reads them. */
  readonly spoken: readonly string[];
  /** What is probably a mistake. */
  readonly notices: readonly string[];
}

/** Reads the message of a step with these inputs, in a workspace with these files. */
export async function reading(given: GivenInputs, files: Files = {}): Promise<Reading> {
  const problems: Problem[] = [];
  const { values } = inputsOf({ channel: "msteams", ...given });
  const read = await inWorkspace(files, (workspace) =>
    readMessage(values, workspace, (problem) => problems.push(problem)),
  );
  return {
    val: read?.message.val,
    type: read?.message.type,
    variablesUnused: read?.variablesUnused ?? false,
    spoken: spoken(problems),
    notices: read?.notices ?? [],
  };
}

/** Reads a text with its variables. */
export function filling(text: string, variables: string): Promise<Reading> {
  return reading({ "message-value": text, "message-variables": variables });
}

/** Reads a script with its variables. */
export function scripting(script: string, variables: string): Promise<Reading> {
  return reading({ "message-type": "script", "message-value": script, "message-variables": variables });
}
