import { visit } from "jsonc-parser";
import { plainText, scriptLiteral } from "../documents/literal.ts";
import { quote } from "../text.ts";
import type { Reject, Variables } from "./variables.ts";

/** A written-out `{{`; a placeholder with its name; or a `{{` that is neither. */
const PLACEHOLDER = /\{\{(?:(?<escaped>\{\{)|(?<name>[^{}]*)\}\})?/g;

/**
 * Replaces each `{{ name }}` by the variable's value, as plain text, once: what a value holds is not looked at again.
 * `{{{{` writes `{{`.
 *
 * @param reject is told of each unknown name and of each `{{` that begins no placeholder
 */
export function fillText(template: string, variables: Variables, reject: Reject): string {
  return template.replace(
    PLACEHOLDER,
    (whole: string, escaped: string | undefined, inner: string | undefined) => {
      if (escaped !== undefined) return "{{";
      if (inner === undefined) {
        reject("has a {{ that begins no placeholder: write {{ name }}, or {{{{ for {{ itself");
        return whole;
      }
      const name = inner.trim();
      const value = variables.get(name);
      if (value) return plainText(value);
      const names = [...variables.keys()].slice(0, 20).map(quote).join(", ");
      reject(
        `has the placeholder ${quote(whole)}, but \`message-variables\` has no ${quote(name)}, only ${names || "nothing"}`,
      );
      return whole;
    },
  );
}

/**
 * Fills the placeholders in the string values of a JSON text; keys, and all else, stay to the byte.
 *
 * @param json well-formed JSON
 */
export function fillJson(json: string, variables: Variables, reject: Reject): string {
  const parts: string[] = [];
  let from = 0;
  try {
    visit(json, {
      onLiteralValue(value: unknown, offset, length) {
        if (typeof value !== "string") return;
        const filled = fillText(value, variables, reject);
        if (filled === value) return;
        parts.push(json.slice(from, offset), scriptLiteral(filled));
        from = offset + length;
      },
    });
  } catch (error) {
    // The parser calls itself for each level, unlike JSON.parse; Node reports an exhausted stack thus.
    if (!(error instanceof RangeError)) throw error;
    reject("is nested too deeply");
  }
  return parts.join("") + json.slice(from);
}
