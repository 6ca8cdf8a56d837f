import { readTextFile, UnusableFile } from "../files.ts";
import { type AddProblem, INVALID, type InputName, type InputValues } from "../inputs.ts";
import { parseJson } from "../json.ts";
import type { Message } from "../kore/wire.ts";
import { quote, sentence } from "../text.ts";
import { type Reject, readVariables, type Variables } from "./variables.ts";

/** The inputs that say what is sent. */
export type MessageInputs = Pick<
  InputValues,
  "message-type" | "message-value" | "message-file" | "message-variables"
>;

/** What is sent, and whether `message-variables` were given that fill in nothing. */
export interface ReadMessage {
  readonly message: Message;
  readonly variablesUnused: boolean;
}

/**
 * Reads the message and fills in its variables; without `message-variables` it stays as it stands, to the byte.
 *
 * @param workspace the folder that a relative path starts from
 * @param addProblem is called for every problem; the message is only valid if there is none
 * @returns undefined when an input is missing or invalid
 */
export async function readMessage(
  inputs: MessageInputs,
  workspace: string,
  addProblem: AddProblem,
): Promise<ReadMessage | undefined> {
  const rejectOf =
    (input: InputName): Reject =>
    (message) =>
      addProblem({ input, message: sentence(message) });
  const source = await readSource(inputs, workspace, rejectOf);
  const given = inputs["message-variables"];
  const variables =
    given === undefined ? undefined : await readVariables(given, rejectOf("message-variables"));
  const type = inputs["message-type"];
  if (!source || type === INVALID) return undefined;
  const val = variables ? await fill(type, source, variables, rejectOf) : source.text;
  return { message: { type, val }, variablesUnused: variables !== undefined && val === source.text };
}

interface Source {
  readonly input: "message-value" | "message-file";
  readonly text: string;
}

async function readSource(
  { "message-value": value, "message-file": file }: MessageInputs,
  workspace: string,
  rejectOf: (input: InputName) => Reject,
): Promise<Source | undefined> {
  if (value !== undefined && file !== undefined) {
    rejectOf("message-value")("can't be used together with `message-file`: leave one of them out");
    return undefined;
  }
  if (value !== undefined) {
    if (value.trim() !== "") return { input: "message-value", text: value };
    rejectOf("message-value")("is white space alone: write a message");
    return undefined;
  }
  if (file === undefined) {
    rejectOf("message-value")("is required, or `message-file` or `message-template`: say what to send");
    return undefined;
  }
  try {
    const text = await readTextFile(file, workspace);
    if (text.trim() !== "") return { input: "message-file", text };
    rejectOf("message-file")(`${quote(file)} holds no message`);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    const where = error.line === undefined ? "" : ` (line ${error.line})`;
    rejectOf("message-file")(`${quote(file)} ${error.message}${where}`);
  }
  return undefined;
}

async function fill(
  type: Message["type"],
  { input, text }: Source,
  variables: Variables,
  rejectOf: (input: InputName) => Reject,
): Promise<string> {
  const { fillText, fillJson } = await import("./placeholders.ts");
  if (type === "text") return fillText(text, variables, rejectOf(input));
  if (parseJson(text) !== undefined) return fillJson(text, variables, rejectOf(input));
  const { declareAhead } = await import("./declarations.ts");
  return declareAhead(text, variables, rejectOf("message-variables"));
}
