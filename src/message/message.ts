import { type AddProblem, INVALID, type InputValues, valid, watching } from "../inputs.ts";
import type { Channel, Message } from "../kore/wire.ts";
import { quote } from "../text.ts";
import { codeTemplate, fill, type MessageTemplate, templateOf } from "./filling.ts";
import { limitNotices } from "./limits.ts";
import { mistakeNotices } from "./mistakes.ts";
import { type MessageSource, readSource, rejectFor, rejectSource } from "./source.ts";
import { type Reject, readVariables, type Variables } from "./variables.ts";

/** The inputs that say what is sent. */
export type MessageInputs = Pick<
  InputValues,
  "channel" | "message-type" | "message-value" | "message-file" | "message-variables"
>;

/** What is sent. */
export interface ReadMessage {
  readonly message: Message;
  /** Whether `message-variables` were given and fill nothing. */
  readonly variablesUnused: boolean;
  /** What is probably a mistake: sentences that start with the input's name. */
  readonly notices: readonly string[];
}

/** A message that was read and checked once, before it is filled. */
export interface ReadTemplate {
  readonly source: MessageSource;
  readonly template: MessageTemplate;
  /** What is probably a mistake: sentences that start with the input's name. */
  readonly notices: readonly string[];
}

/**
 * Reads the message and fills in its variables. Without `message-variables`, text and scripts stay as they are, byte
 * for byte.
 *
 * @param workspace the folder that a relative path starts from
 * @param addProblem is called for every problem; the message is only valid if there is none
 * @returns undefined if an input is missing or invalid
 */
export async function readMessage(
  inputs: MessageInputs,
  workspace: string,
  addProblem: AddProblem,
): Promise<ReadMessage | undefined> {
  const given = inputs["message-variables"];
  const { watched, isValid } = watching(addProblem);
  const read = await readTemplate(inputs, workspace, given !== undefined, watched);
  const variables =
    given === undefined ? new Map() : await readVariables(given, rejectFor(watched, "message-variables"));
  if (!read || !variables) return undefined;
  const { source } = read;
  const template = await withVariables(read, variables, addProblem);
  if (!template) return undefined;
  const message = fill(template, (name) => variables.get(name));
  if (isValid() && message.val.trim() === "") {
    rejectSource(addProblem, source)("is only whitespace after it is filled: give the variables a value");
    return undefined;
  }
  return {
    message,
    variablesUnused: given !== undefined && template.names.length === 0 && !source.text.includes("{{{{"),
    notices: [...read.notices, ...(await limitNotices(source.input, valid(inputs.channel), message))],
  };
}

/**
 * Reads and checks the message, and splits it at its placeholders.
 *
 * @param isFilled whether the message gets variables; without them, placeholders are ordinary text
 * @param addProblem is called for every problem; the template is only valid if there is none
 * @returns undefined if an input is missing or invalid. A code script declares no variables yet: see `codeTemplate`
 */
export async function readTemplate(
  inputs: MessageInputs,
  workspace: string,
  isFilled: boolean,
  addProblem: AddProblem,
): Promise<ReadTemplate | undefined> {
  const source = await readSource(inputs, workspace, addProblem);
  const type = inputs["message-type"];
  if (!source || type === INVALID) return undefined;
  const reject = rejectSource(addProblem, source);
  const template = await makeTemplate(type, source, valid(inputs.channel), isFilled, reject);
  if (!template) return undefined;
  return { source, template, notices: mistakeNotices(type, source, template.kind, isFilled) };
}

async function makeTemplate(
  type: "text" | "script" | "card",
  source: MessageSource,
  channel: Channel | undefined,
  isFilled: boolean,
  reject: Reject,
): Promise<MessageTemplate | undefined> {
  switch (type) {
    case "text": {
      if (!isFilled) return templateOf("text", [source.text]);
      const { splitText } = await import("./placeholders.ts");
      return templateOf("text", splitText(source.text, { reject }));
    }
    case "script": {
      const { readScript } = await import("./script.ts");
      return readScript(source, isFilled, reject);
    }
    case "card": {
      const { readCard } = await import("./own-card.ts");
      return readCard(source, channel, isFilled, reject);
    }
  }
}

/** Checks that the variables are those that the message needs; code declares them all. */
async function withVariables(
  { source, template }: ReadTemplate,
  variables: Variables,
  addProblem: AddProblem,
): Promise<MessageTemplate | undefined> {
  if (template.kind === "code") {
    const { rejectUndeclarable } = await import("./declarations.ts");
    rejectUndeclarable(variables, rejectFor(addProblem, "message-variables"));
    return codeTemplate(template.code, [...variables.keys()]);
  }
  const unknown = template.names.filter((name) => !variables.has(name));
  const reject = rejectSource(addProblem, source);
  for (const name of unknown) reject(describeUnknown(name, source, [...variables.keys()]));
  return unknown.length === 0 ? template : undefined;
}

function describeUnknown(name: string, { text }: MessageSource, names: readonly string[]): string {
  if (text.includes(`\${{ ${name} }}`) || text.includes(`\${{${name}}}`))
    return `has ${quote(`\${{ ${name} }}`)}, which GitHub fills only in workflows: pass its value in \`message-variables\`, and write a name without $`;
  const known = names.slice(0, 20).map(quote).join(", ");
  return `has the placeholder ${quote(`{{ ${name} }}`)}, but \`message-variables\` has no ${quote(name)}, only ${known || "nothing"}`;
}
