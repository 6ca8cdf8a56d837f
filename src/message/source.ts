import { readTextFile, UnusableFile } from "../files.ts";
import type { AddProblem, InputName, InputValues } from "../inputs.ts";
import { quote, sentence } from "../text.ts";
import { blankOf } from "./blank.ts";
import type { Reject } from "./variables.ts";

/** A message before it is checked and filled, and the input that gave it. */
export type MessageSource =
  | { readonly input: "message-value"; readonly text: string }
  /** `file` is the path as the user gave it. */
  | { readonly input: "message-file"; readonly text: string; readonly file: string };

/** Makes problems of what is wrong with an input, or with a line of the file that it names. */
export function rejectFor(addProblem: AddProblem, input: InputName, file?: string): Reject {
  return (message, line) => {
    const parts = [
      ...(file === undefined ? [] : [quote(file)]),
      ...(line === undefined ? [] : [`line ${line}`]),
    ];
    const where = parts.length === 0 ? "" : `${parts.join(", ")}${line === undefined ? "" : ":"} `;
    addProblem({
      input,
      message: `${where}${sentence(message)}`,
      ...(file === undefined ? {} : { place: line === undefined ? { file } : { file, line } }),
    });
  };
}

/** Makes problems of what is wrong with a message. */
export function rejectSource(addProblem: AddProblem, source: MessageSource): Reject {
  return rejectFor(addProblem, source.input, source.input === "message-file" ? source.file : undefined);
}

/** Adds a problem if a template and a message are both set. @returns whether they are */
export function rejectTemplateAndMessage(
  inputs: Pick<InputValues, "message-template" | "message-value" | "message-file">,
  addProblem: AddProblem,
): boolean {
  const { "message-template": template, "message-value": value, "message-file": file } = inputs;
  if (template === undefined || (value === undefined && file === undefined)) return false;
  const reject = rejectFor(addProblem, "message-template");
  reject("can't be used together with `message-value` or `message-file`: leave one of them out");
  return true;
}

/**
 * Gets the message from `message-value` or `message-file`.
 *
 * @param workspace the folder that a relative path starts from
 * @returns undefined, after a problem, if there is none, if it is blank or a variable that nothing filled, or if the file
 *   can't be used
 */
export async function readSource(
  { "message-value": value, "message-file": file }: Pick<InputValues, "message-value" | "message-file">,
  workspace: string,
  addProblem: AddProblem,
): Promise<MessageSource | undefined> {
  const reject = rejectFor(addProblem, "message-value");
  if (value !== undefined && file !== undefined) {
    reject("can't be used together with `message-file`: leave one of them out");
    return undefined;
  }
  if (value !== undefined) {
    const blank = blankOf(value);
    const fault = blank ? `is only ${blank}: write a message` : await whyUnfilled(value);
    if (fault === undefined) return { input: "message-value", text: value };
    reject(fault);
    return undefined;
  }
  if (file !== undefined) return readFile(file, workspace, rejectFor(addProblem, "message-file", file));
  reject("is required unless `message-file` or `message-template` is set: write the message");
  return undefined;
}

/** One word, or what doesn't begin like a sentence. */
const MAY_BE_UNFILLED = /^\s*(?:[$[(]|\S+\s*$)/;

async function whyUnfilled(text: string): Promise<string | undefined> {
  return MAY_BE_UNFILLED.test(text) ? (await import("./unfilled.ts")).whyUnfilled(text) : undefined;
}

async function whyDamaged(text: string): Promise<string | undefined> {
  return /^\s*404|^<{7} /m.test(text) ? (await import("../damaged-text.ts")).whyDamaged(text) : undefined;
}

async function readFile(file: string, workspace: string, reject: Reject): Promise<MessageSource | undefined> {
  try {
    const text = await readTextFile(file, workspace);
    const blank = blankOf(text);
    const fault = blank
      ? "contains no message: write one into it"
      : ((await whyUnfilled(text)) ?? (await whyDamaged(text)));
    if (fault === undefined) return { input: "message-file", text, file };
    reject(fault);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    reject(error.message, error.line);
  }
  return undefined;
}
