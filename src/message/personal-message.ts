import { type AddProblem, INVALID, type InputValues, valid } from "../inputs.ts";
import type { Message } from "../kore/wire.ts";
import { maskEmails } from "../masking.ts";
import { checkMaximum, type Recipients } from "../recipients/recipients.ts";
import { limitNotices } from "./limits.ts";
import { type MessageInputs, type ReadTemplate, readTemplate } from "./message.ts";
import { type PersonalMessages, personalize } from "./personal.ts";
import { rejectFor, rejectTemplateAndMessage } from "./source.ts";
import { readVariables } from "./variables.ts";

/** The inputs that say what each recipient gets. */
export type PersonalMessageInputs = MessageInputs &
  Pick<
    InputValues,
    | "identities"
    | "identities-file"
    | "message-template"
    | "max-recipients"
    | "user-identity-type"
    | "show-identities"
  >;

/** A message for each recipient, and what a person should know about it. */
export interface ReadPersonalMessages {
  /** The message before it is filled. */
  readonly message: Message;
  readonly personal: PersonalMessages;
  /** Whether `message-variables` were given and fill nothing. */
  readonly variablesUnused: boolean;
  /** What is probably a mistake: sentences. */
  readonly notices: readonly string[];
}

/**
 * Reads the message and fills it for each recipient.
 *
 * @param recipients without any, after a problem with them, only the message is checked
 * @param addProblem is called for every problem; the messages are only valid if there is none
 * @returns undefined after a problem
 */
export async function readPersonalMessages(
  inputs: PersonalMessageInputs,
  all: Recipients,
  workspace: string,
  addProblem: AddProblem,
): Promise<ReadPersonalMessages | undefined> {
  const messages = await makeMessages(inputs, all, workspace, addProblem);
  // There is at least one message for each identity.
  checkMaximum(messages ? recipientsOf(messages.personal) : all.identities.length, inputs, addProblem);
  return messages;
}

/**
 * Checks the message, but not the names in it: for an invalid `personalize`, because it isn't known what variables there
 * are.
 *
 * @param addProblem is called for every problem
 */
export async function checkForm(
  inputs: MessageInputs,
  workspace: string,
  addProblem: AddProblem,
): Promise<undefined> {
  const given = inputs["message-variables"];
  await readTemplate(inputs, workspace, given !== undefined, addProblem);
  if (given !== undefined) await readVariables(given, rejectFor(addProblem, "message-variables"));
}

async function makeMessages(
  inputs: PersonalMessageInputs,
  { recipients, duplicates }: Recipients,
  workspace: string,
  addProblem: AddProblem,
): Promise<ReadPersonalMessages | undefined> {
  const reject = rejectFor(addProblem, "personalize");
  const isWithoutFile = inputs["identities-file"] === undefined;
  // Without any recipients, another problem says the same.
  if (isWithoutFile && inputs.identities !== undefined)
    reject("needs `identities-file`: a CSV, YAML or JSON file with each recipient's variables");
  if (inputs["message-template"] !== undefined) {
    // A misspelled template is a problem of its own.
    if (inputs["message-template"] !== INVALID)
      reject(
        "can't be used with `message-template`: a built-in card is the same for everyone. Remove one of them",
      );
    rejectTemplateAndMessage(inputs, addProblem);
    return undefined;
  }
  const read = await readTemplate(inputs, workspace, true, addProblem);
  const given = inputs["message-variables"];
  const shared =
    given === undefined ? new Map() : await readVariables(given, rejectFor(addProblem, "message-variables"));
  if (!read || !shared || isWithoutFile || recipients.length === 0) return undefined;
  const isResolved = inputs["user-identity-type"] !== "donotresolve";
  const compared = { isResolved, areDistinct: duplicates === 0 };
  const shown = inputs["show-identities"] === true ? (text: string) => text : maskEmails;
  const personal = personalize({ read, recipients, shared, compared, shown }, addProblem);
  if (!personal) return undefined;
  return {
    message: unfilled(read),
    personal,
    variablesUnused: given !== undefined && !personal.usesShared,
    notices: [
      ...read.notices,
      ...personal.notices,
      ...unusedNotice(personal, read),
      ...(await limitNotices(read.source.input, valid(inputs.channel), longestOf(personal))),
    ],
  };
}

/** How many messages to people there are. */
function recipientsOf({ messages }: PersonalMessages): number {
  return messages.reduce((sum, { identities }) => sum + identities.length, 0);
}

function unfilled({ template, source }: ReadTemplate): Message {
  return { type: template.kind === "text" ? "text" : "script", val: source.text };
}

function longestOf({ messages }: PersonalMessages): Message {
  return messages
    .map(({ message }) => message)
    .reduce((longest, message) => (message.val.length > longest.val.length ? message : longest));
}

function unusedNotice({ names }: PersonalMessages, { template }: ReadTemplate): readonly string[] {
  const reason =
    template.kind === "code" ? "the script uses no variable" : "the message has no {{ placeholder }}";
  return names.length > 0 ? [] : [`personalize has no effect: ${reason}, so everyone gets the same message.`];
}
