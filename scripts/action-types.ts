import { stringify } from "yaml";
import type { OverallStatus } from "../src/delivery/tally.ts";
import { INPUTS, type InputDefinition } from "../src/inputs.ts";
import type { OutputName } from "../src/report/outputs.ts";

/** A type as action-types.yml states it; see "Available types" in the README of typesafegithub/github-actions-typing. */
type ActionType =
  | { readonly type: "string" | "integer" | "boolean" }
  | { readonly type: "enum"; readonly "allowed-values": readonly string[] }
  | { readonly type: "list"; readonly separator: string; readonly "list-item": { readonly type: "string" } };

const STATUSES = {
  IN_PROGRESS: true,
  SUCCESS: true,
  PARTIAL_SUCCESS: true,
  FAILURE: true,
  DRY_RUN: true,
  SKIPPED: true,
} satisfies Record<OverallStatus, true>;

/** An integer may also be empty, as action.yml says: the convention knows no such type. */
const OUTPUTS: Readonly<Record<OutputName, ActionType>> = {
  "job-id": { type: "string" },
  // A list is items with a separator between them; JSON is not.
  "job-ids": { type: "string" },
  status: { type: "enum", "allowed-values": Object.keys(STATUSES) },
  "percent-complete": { type: "integer" },
  "recipients-count": { type: "integer" },
  "accepted-count": { type: "integer" },
  "unsent-count": { type: "integer" },
  "unknown-count": { type: "integer" },
  "delivered-count": { type: "integer" },
  "failed-count": { type: "integer" },
  "undelivered-file": { type: "string" },
  "report-file": { type: "string" },
};

/** The text of action-types.yml: the types of every input and output, for programs that write workflows. */
export function actionTypes(): string {
  const inputs = Object.entries(INPUTS).map(([name, definition]) => [name, inputType(definition)]);
  return [
    "# Types of the inputs and outputs: https://github.com/typesafegithub/github-actions-typing",
    "# From src/inputs.ts and scripts/action-types.ts, by npm run readme",
    stringify(
      { inputs: Object.fromEntries(inputs), outputs: OUTPUTS },
      { aliasDuplicateObjects: false, blockQuote: false },
    ),
  ].join("\n");
}

function inputType(definition: InputDefinition): ActionType {
  switch (definition.type) {
    case "enum":
      return { type: "enum", "allowed-values": definition.values };
    case "list":
      // One entry a line: every list may be written so.
      return { type: "list", separator: "\n", "list-item": { type: "string" } };
    default:
      return { type: definition.type };
  }
}
