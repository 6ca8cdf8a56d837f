import { readFileSync } from "node:fs";
import { batchesFor } from "../../src/delivery/batches.ts";
import type { Problem } from "../../src/inputs.ts";
import type { PersonalMessages } from "../../src/message/personal.ts";
import { readPersonalMessages } from "../../src/message/personal-message.ts";
import { readRecipients } from "../../src/recipients/recipients.ts";
import { undeliveredIn, writeUndelivered } from "../../src/report/files.ts";
import { type GivenInputs, inputsOf, spoken } from "../given-inputs.ts";
import { type Files, inWorkspace } from "../workspace.ts";

/** Who gets which message, in the order of the requests. */
export type Sent = readonly (readonly [identity: string, val: string])[];

/** The messages of a step with `personalize`, and what was found wrong. */
export interface Personalized {
  readonly personal: PersonalMessages | undefined;
  readonly sent: Sent;
  readonly variablesUnused: boolean;
  /** The problems as a person reads them. */
  readonly spoken: readonly string[];
  readonly notices: readonly string[];
  /** The list of those not reached if nothing is sent. */
  readonly undelivered: string;
}

/** Fills the message of a step with these inputs for each recipient, in a workspace with these files. */
export async function personalizing(given: GivenInputs, files: Files = {}): Promise<Personalized> {
  const problems: Problem[] = [];
  const { values } = inputsOf({ channel: "msteams", personalize: "true", ...given });
  return inWorkspace(files, async (workspace) => {
    const add = (problem: Problem) => void problems.push(problem);
    const recipients = await readRecipients(values, workspace, add, true);
    const read = await readPersonalMessages(values, recipients, workspace, add);
    const messages = problems.length === 0 ? (read?.personal.messages ?? []) : [];
    const undelivered = writeUndelivered(workspace, "1", undeliveredIn(batchesFor(messages, 1000)));
    return {
      personal: read?.personal,
      sent: messages.flatMap(({ message, identities }) =>
        identities.map((identity) => [identity, message.val] as const),
      ),
      variablesUnused: read?.variablesUnused ?? false,
      spoken: spoken(problems),
      notices: read?.notices ?? [],
      undelivered: undelivered === "" ? "" : readFileSync(undelivered, "utf8"),
    };
  });
}

/** Fills a text for each row of a CSV. */
export function fillingRows(text: string, csv: string, given: GivenInputs = {}): Promise<Personalized> {
  return personalizing(
    { "identities-file": "people.csv", "message-value": text, ...given },
    { "people.csv": csv },
  );
}

/** Fills a message for each entry of a JSON roster. */
export function fillingEntries(
  message: string,
  roster: unknown,
  given: GivenInputs = {},
): Promise<Personalized> {
  return personalizing(
    { "identities-file": "people.json", "message-value": message, ...given },
    { "people.json": JSON.stringify(roster) },
  );
}
