import { readTextFile, UnusableFile } from "../files.ts";
import type { InputName, InputValues } from "../inputs.ts";
import { parseJson } from "../json.ts";
import type { Message } from "../kore/wire.ts";
import type { ReportProblem } from "../problems.ts";
import { quote, sentence } from "../text.ts";
import { type Complain, readVariables, type Variables } from "./variables.ts";

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
 * @param report is told of every problem; when it was, the answer is of no use
 * @returns undefined when an input is missing or invalid
 */
export async function readMessage(
  inputs: MessageInputs,
  workspace: string,
  report: ReportProblem,
): Promise<ReadMessage | undefined> {
  const complainOf =
    (input: InputName): Complain =>
    (message) =>
      report({ input, message: sentence(message) });
  const source = await readSource(inputs, workspace, complainOf);
  const given = inputs["message-variables"];
  const variables =
    given === undefined ? undefined : await readVariables(given, complainOf("message-variables"));
  const type = inputs["message-type"];
  if (!source || !type) return undefined;
  const val = variables ? await fill(type, source, variables, complainOf) : source.text;
  return { message: { type, val }, variablesUnused: variables !== undefined && val === source.text };
}

interface Source {
  readonly input: "message-value" | "message-file";
  readonly text: string;
}

async function readSource(
  { "message-value": value, "message-file": file }: MessageInputs,
  workspace: string,
  complainOf: (input: InputName) => Complain,
): Promise<Source | undefined> {
  if (value !== undefined && file !== undefined) {
    complainOf("message-value")("can't be used together with `message-file`: leave one of them out");
    return undefined;
  }
  if (value !== undefined) {
    if (value.trim() !== "") return { input: "message-value", text: value };
    complainOf("message-value")("is white space alone: write a message");
    return undefined;
  }
  if (file === undefined) {
    complainOf("message-value")("is required, or `message-file` or `message-template`: say what to send");
    return undefined;
  }
  try {
    const text = await readTextFile(file, workspace);
    if (text.trim() !== "") return { input: "message-file", text };
    complainOf("message-file")(`${quote(file)} holds no message`);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    const where = error.line === undefined ? "" : ` (line ${error.line})`;
    complainOf("message-file")(`${quote(file)} ${error.message}${where}`);
  }
  return undefined;
}

async function fill(
  type: Message["type"],
  { input, text }: Source,
  variables: Variables,
  complainOf: (input: InputName) => Complain,
): Promise<string> {
  const { fillText, fillJson } = await import("./placeholders.ts");
  if (type === "text") return fillText(text, variables, complainOf(input));
  if (parseJson(text) !== undefined) return fillJson(text, variables, complainOf(input));
  const { declareAhead } = await import("./declarations.ts");
  return declareAhead(text, variables, complainOf("message-variables"));
}
