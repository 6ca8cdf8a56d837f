import type { Problem } from "../../src/inputs.ts";
import { type Recipients, readRecipients } from "../../src/recipients/recipients.ts";
import { type GivenInputs, inputsOf, spoken } from "../given-inputs.ts";
import { type Files, inWorkspace } from "../workspace.ts";

/** Who is notified, and every problem that was found. */
export interface Reading extends Recipients {
  readonly problems: readonly Problem[];
  /** The problems as a person reads them. */
  readonly spoken: readonly string[];
}

/** Reads the recipients of a step with these inputs, in a workspace with these files. */
export async function reading(given: GivenInputs, files: Files = {}): Promise<Reading> {
  const problems: Problem[] = [];
  const recipients = await inWorkspace(files, (workspace) =>
    readRecipients(inputsOf(given).values, workspace, (problem) => problems.push(problem)),
  );
  return { ...recipients, problems, spoken: spoken(problems) };
}

/** Reads one roster file. */
export function readingFile(
  name: string,
  content: string | Buffer,
  given: GivenInputs = {},
): Promise<Reading> {
  return reading({ ...given, "identities-file": name }, { [name]: content });
}
