import type { DocumentNode } from "./node.ts";

/**
 * Writes a value as a JSON literal that is also a JavaScript literal wherever it is placed: U+2028 and U+2029 ended
 * lines in JavaScript before ES2019, and `<` begins `</script>` and `<!--` in a script that is embedded in a page. In
 * JSON, these characters occur only in strings, where they can be escaped.
 */
export function scriptLiteral(value: unknown): string {
  return escapeForScript(JSON.stringify(value));
}

/** Printable ASCII without `"`, `<` and `\\`: it needs no escape. */
const PLAIN = /^[ !#-;=-[\]-~]*$/;

/**
 * Writes a text as the inside of a JSON string, without the quotes, as `scriptLiteral` does. Most values are plain; to
 * check that first makes filling a card with three values four times as fast.
 */
export function jsonStringContent(text: string): string {
  return PLAIN.test(text) ? text : scriptLiteral(text).slice(1, -1);
}

/** Makes a JSON text a JavaScript literal, as `scriptLiteral` does. */
export function escapeForScript(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Writes a value as JSON; numbers keep their spelling. */
export function jsonOf(node: DocumentNode, string: (text: string) => string = scriptLiteral): string {
  switch (node.kind) {
    case "string":
      return string(node.value);
    case "scalar":
      return node.spelling;
    case "sequence":
      return `[${node.items.map((item) => jsonOf(item, string)).join(",")}]`;
    case "mapping":
      return `{${node.properties.map(({ key, value }) => `${string(key)}:${jsonOf(value, string)}`).join(",")}}`;
  }
}

/** Writes a value as plain text: a string as it is, a number as it is spelled, a sequence or mapping as JSON. */
export function plainText(node: DocumentNode): string {
  return node.kind === "string" ? node.value : jsonOf(node, JSON.stringify);
}
