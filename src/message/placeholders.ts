import { visit } from "jsonc-parser";
import { jsonStringContent } from "../documents/literal.ts";
import type { Reject } from "./variables.ts";

/** A part of a message to fill: text that stays as it is, or the place of a variable's value. */
export type Part = string | Slot;

/** The place of a variable's value. */
export interface Slot {
  readonly name: string;
  /** Writes the value's text in the form of the text around it. */
  readonly encode: (text: string) => string;
}

/** How a text is split. */
export interface SplitOptions {
  /** Gets each `{{` that begins no placeholder. */
  readonly reject: Reject;
  /** Writes literal text and values in the form of the text around them; by default, as they are. */
  readonly encode?: (text: string) => string;
  /** Keeps `{{DATE(…)}}` and `{{TIME(…)}}`, the functions of Adaptive Cards, as they are. */
  readonly keepsDates?: boolean;
}

/** A written-out `{{`; a date function of Adaptive Cards; a placeholder with its name; or a `{{` that is none of them. */
const PLACEHOLDER = /\{\{(?:(?<escaped>\{\{)|(?<date>(?:DATE|TIME)\([^{}]*\)\}\})|(?<name>[^{}]*)\}\})?/g;

/** Splits a text at its placeholders, `{{ name }}`. `{{{{` stands for `{{`. */
export function splitText(text: string, options: SplitOptions): Part[] {
  const { reject, encode = asIs, keepsDates = false } = options;
  const parts: Part[] = [];
  let literal = "";
  let from = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(PLACEHOLDER)) {
    literal += text.slice(from, index);
    from = index + whole.length;
    const { escaped, date } = groups;
    const name = (groups["name"] ?? date?.slice(0, -2))?.trim();
    if (escaped !== undefined) literal += "{{";
    else if (date !== undefined && keepsDates) literal += whole;
    else if (name === undefined)
      reject("has a {{ that doesn't start a placeholder: write {{ name }}, or {{{{ for {{ itself");
    else if (name === "") reject("has a placeholder without a name: write {{ name }}, or {{{{ for {{ itself");
    else {
      parts.push(encode(literal), { name, encode });
      literal = "";
    }
  }
  return [...parts, encode(literal + text.slice(from))];
}

/**
 * Splits a JSON text at the placeholders in its string values. Keys, and everything else, stay as they are, byte for
 * byte.
 *
 * @param json well-formed JSON
 */
export function splitJson(json: string, reject: Reject): Part[] {
  const parts: Part[] = [];
  let from = 0;
  try {
    visit(json, {
      onLiteralValue(value: unknown, offset, length) {
        if (typeof value !== "string" || !value.includes("{{")) return;
        const content = splitText(value, { reject, encode: jsonStringContent, keepsDates: true });
        parts.push(`${json.slice(from, offset)}"`, ...content, '"');
        from = offset + length;
      },
    });
  } catch (error) {
    // The parser calls itself for each level, unlike JSON.parse. This is how Node reports an exhausted stack.
    if (!(error instanceof RangeError)) throw error;
    reject("is nested too deeply");
  }
  return [...parts, json.slice(from)];
}

function asIs(text: string): string {
  return text;
}
