import { isRecord, parseJson } from "../json.ts";
import { isBareCard } from "./card-format.ts";
import { codeTemplate, type MessageTemplate, templateOf } from "./filling.ts";
import { rejectMalformedJson } from "./json-source.ts";
import { splitJson } from "./placeholders.ts";
import type { MessageSource } from "./source.ts";
import type { Reject } from "./variables.ts";

/** How a JSON object begins. In JavaScript, code that does anything begins otherwise. */
const OBJECT_START = /^\s*\{\s*["}]/;

/**
 * Reads a script: JSON is split at its placeholders, anything else is code.
 *
 * @param reject gets what is wrong with a script that must be JSON because it starts like an object or is a file named
 *   `.json`, and a card that needs `message-type: card`
 */
export function readScript(
  source: MessageSource,
  isFilled: boolean,
  reject: Reject,
): MessageTemplate | undefined {
  const isObject = OBJECT_START.test(source.text);
  const mustBeJson = isObject || (source.input === "message-file" && /\.json$/i.test(source.file));
  // JSON.parse allows no byte order mark.
  const text = isObject ? source.text.replace(/^\uFEFF/, "") : source.text;
  const json = parseJson(text);
  if (json === undefined) {
    if (!mustBeJson) return codeTemplate(text, []);
    rejectMalformedJson({ ...source, text }, reject);
    return undefined;
  }
  if (isBareCard(json)) {
    const what = isRecord(json) && json["type"] === "AdaptiveCard" ? "an Adaptive Card" : "only blocks";
    reject(`is ${what}, and not a script: set \`message-type: card\``);
    return undefined;
  }
  return templateOf("json", isFilled ? splitJson(text, reject) : [text]);
}
