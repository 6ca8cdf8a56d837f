import type { DocumentNode } from "../../src/documents/node.ts";

/** What a document holds, for comparing: strings as they are, other scalars as `{ type, spelling }`, keys in order. */
export function contentOf(node: DocumentNode): unknown {
  switch (node.kind) {
    case "string":
      return node.value;
    case "scalar":
      return { [node.type]: node.spelling };
    case "sequence":
      return node.items.map(contentOf);
    case "mapping":
      return node.properties.map(({ key, value }) => [key, contentOf(value)]);
  }
}

/** The lines a document's values begin in, in the order they are written. */
export function linesOf(node: DocumentNode): number[] {
  switch (node.kind) {
    case "string":
    case "scalar":
      return [node.line];
    case "sequence":
      return [node.line, ...node.items.flatMap(linesOf)];
    case "mapping":
      return [node.line, ...node.properties.flatMap(({ line, value }) => [line, ...linesOf(value)])];
  }
}

/** What `contentOf` gives for a JSON value that was written by `JSON.stringify`. */
export function expectedOf(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(expectedOf);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([key, inner]) => [key, expectedOf(inner)]);
  return { [value === null ? "null" : typeof value]: JSON.stringify(value) };
}
