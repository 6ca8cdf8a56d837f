import { type AddProblem, INVALID, type InputValues, valid, watching } from "../inputs.ts";
import type { Channel, Message } from "../kore/wire.ts";
import { blankOf } from "./blank.ts";
import { fill, type MessageTemplate, templateOf } from "./filling.ts";
import { limitNotices } from "./limits.ts";
import { mistakeNotices } from "./mistakes.ts";
import { type MessageSource, readSource, rejectSource } from "./source.ts";
import type { Reject } from "./variables.ts";

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
  const message = await fillMessage(read, given, watched);
  if (!read || !message) return undefined;
  const { source, template } = read;
  const blank = isValid() ? blankOf(message.val) : undefined;
  if (blank !== undefined) {
    rejectSource(addProblem, source)(`is only ${blank} after it is filled: give the variables a value`);
    return undefined;
  }
  return {
    message,
    variablesUnused:
      given !== undefined &&
      template.kind !== "code" &&
      template.names.length === 0 &&
      !source.text.includes("{{{{"),
    notices: [...read.notices, ...(await limitNotices(source.input, valid(inputs.channel), message))],
  };
}

async function fillMessage(
  read: ReadTemplate | undefined,
  variables: string | undefined,
  addProblem: AddProblem,
): Promise<Message | undefined> {
  if (variables === undefined) return read && fill(read.template, () => undefined);
  const { fillShared } = await import("./shared-variables.ts");
  return fillShared(read, variables, addProblem);
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
  const mistakes = mistakeNotices(type, source, template.kind, isFilled);
  if (type !== "script") return { source, template, notices: mistakes };
  const { scriptNotices } = await import("./script-check.ts");
  return {
    source,
    template,
    notices: [...scriptNotices(source, template.kind, valid(inputs.channel)), ...mistakes],
  };
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
