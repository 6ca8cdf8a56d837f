import { readJson } from "../documents/json.ts";
import { MalformedDocument } from "../documents/node.ts";
import { parseJson } from "../json.ts";
import { whyFenced } from "./mistakes.ts";
import type { MessageSource } from "./source.ts";
import type { Reject } from "./variables.ts";

/** Rejects a message that must be JSON and isn't, with the line and the reason. */
export function rejectMalformedJson({ input, text }: MessageSource, reject: Reject): void {
  const fence = whyFenced(text);
  if (fence !== undefined) {
    reject(fence);
    return;
  }
  const { message, line } = faultOf(text);
  const bare = barePlaceholderOf(text);
  if (bare !== undefined) {
    reject(`this is not well-formed JSON: write "${bare}", in quotes`, line);
    return;
  }
  const advice = /^\s*[{[]/.test(text) ? adviceOnText(input, message) : ADVICE_ON_OTHERS;
  reject(`this is not well-formed JSON: ${message}${advice}`, line);
}

const ADVICE_ON_OTHERS = ". Code is sent with `message-type: script`, a file with `message-file`";

/** A placeholder in place of a value: `"text": {{ name }}`. */
const BARE = /(?<=[:[,]\s*)\{\{[^{}"\\]+\}\}(?=\s*[,\]}])/g;

/** Gives the first placeholder that isn't in quotes, if quotes make the text JSON. */
function barePlaceholderOf(text: string): string | undefined {
  const [first] = text.match(BARE) ?? [];
  return first !== undefined && parseJson(text.replace(BARE, '""')) !== undefined
    ? first.replace(/\s+/g, " ")
    : undefined;
}

/** GitHub fills expressions before the action reads its inputs, so a quotation mark in a title ends the string. */
function adviceOnText(input: MessageSource["input"], message: string): string {
  if (input !== "message-value" || !/comma expected|quotation mark/.test(message)) return "";
  return ". If `${{ }}` puts text in it, pass that text in `message-variables`, and write {{ name }} in its place";
}

function faultOf(text: string): { readonly message: string; readonly line: number | undefined } {
  try {
    readJson(text);
  } catch (error) {
    if (error instanceof MalformedDocument) return error;
    throw error;
  }
  return { message: "JSON.parse of JavaScript doesn't accept it", line: undefined };
}
