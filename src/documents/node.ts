/**
 * A value in a YAML or JSON text, with its line: what both readers give, so that rules on shape are
 * written once and every error can name its line.
 */
export type DocumentNode = {
  /** The line the value begins in, counted from 1. */
  readonly line: number;
} & (
  | {
      readonly kind: "string";
      readonly value: string;
      /** Whether a YAML comment follows the value, which is not in quotes: `Fix #12` is the value `Fix`. */
      readonly hasComment?: true;
    }
  /** A number, a boolean or null, as it is spelled in the source; YAML spells null also as nothing at all. */
  | {
      readonly kind: "scalar";
      readonly spelling: string;
      readonly type: "number" | "boolean" | "null";
      /** As above. */
      readonly hasComment?: true;
    }
  | { readonly kind: "sequence"; readonly items: readonly DocumentNode[] }
  | { readonly kind: "mapping"; readonly properties: readonly Property[] }
);

/** A key with its value; keys are distinct within a mapping, and no key is special (`__proto__` is just a name). */
export interface Property {
  readonly key: string;
  readonly line: number;
  readonly value: DocumentNode;
}

/** Deeper nesting than a person or a tool writes; it keeps a hostile text from exhausting the stack. */
export const MAX_DEPTH = 100;

/**
 * The text is not well-formed, or uses what this action doesn't support. `line` counts from 1; the message quotes
 * no more of the text than a key, because the rest may be a person or a secret.
 */
export class MalformedDocument extends Error {
  override readonly name = "MalformedDocument";
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Names a node's kind for a person. */
export function describeNode(node: DocumentNode): string {
  switch (node.kind) {
    case "string":
      return "a string";
    case "scalar":
      return node.type === "null" ? "null" : `a ${node.type}`;
    case "sequence":
      return "a sequence";
    case "mapping":
      return "a mapping";
  }
}

/** Says whether a value counts as absent in a roster: null, nothing, or whitespace alone. */
export function isEmpty(node: DocumentNode): boolean {
  return node.kind === "string" ? node.value.trim() === "" : node.kind === "scalar" && node.type === "null";
}

/** Makes every scalar in a value a string, as it is spelled: `1.10` stays `1.10`. */
export function asSpelled(node: DocumentNode): DocumentNode {
  switch (node.kind) {
    case "string":
      return node;
    case "scalar":
      return { kind: "string", value: node.spelling, line: node.line };
    case "sequence":
      return { ...node, items: node.items.map(asSpelled) };
    case "mapping":
      return {
        ...node,
        properties: node.properties.map((property) => ({ ...property, value: asSpelled(property.value) })),
      };
  }
}
