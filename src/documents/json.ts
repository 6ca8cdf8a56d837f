import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type DocumentEntry, type DocumentNode, MalformedDocument } from "./node.ts";

/**
 * Reads one JSON text, strictly: no comments, no trailing commas, no repeated keys.
 *
 * @throws MalformedDocument when it is not JSON, repeats a key or nests too deep
 */
export function readJson(text: string): DocumentNode {
  try {
    return read(text);
  } catch (error) {
    // The parser calls itself for each level, so a hostile text exhausts the stack, which Node reports thus.
    if (error instanceof RangeError) throw new MalformedDocument("it is nested too deeply", 1);
    throw error;
  }
}

function read(text: string): DocumentNode {
  const errors: ParseError[] = [];
  const lineOf = lineFinder(text);
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [fault] = errors;
  if (fault) throw new MalformedDocument(explain(fault), lineOf(fault.offset));
  if (!tree) throw new MalformedDocument("it is empty", 1);
  return convert(tree, text, lineOf);
}

function convert(node: Node, text: string, lineOf: (offset: number) => number): DocumentNode {
  const line = lineOf(node.offset);
  const children = node.children ?? [];
  switch (node.type) {
    case "string":
      return { kind: "text", text: String(node.value), line };
    case "array":
      return { kind: "sequence", line, items: children.map((child) => convert(child, text, lineOf)) };
    case "object":
      return { kind: "mapping", line, entries: entries(children, text, lineOf) };
    default: {
      const spelling = text.slice(node.offset, node.offset + node.length);
      const type = node.type === "number" || node.type === "boolean" ? node.type : "null";
      return { kind: "scalar", spelling, type, line };
    }
  }
}

function entries(
  properties: readonly Node[],
  text: string,
  lineOf: (offset: number) => number,
): DocumentEntry[] {
  const seen = new Set<string>();
  return properties.flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const name = String(key.value);
    const line = lineOf(key.offset);
    if (seen.has(name)) throw new MalformedDocument(`the key ${JSON.stringify(name)} is there twice`, line);
    seen.add(name);
    return [{ key: name, line, value: convert(value, text, lineOf) }];
  });
}

/** Finds the line of ever growing offsets, walking the text once. */
function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    if (offset < from) {
      line = 1;
      from = 0;
    }
    for (let at = text.indexOf("\n", from); at !== -1 && at < offset; at = text.indexOf("\n", from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}

/** What is wrong, in words: `PropertyNameExpected` becomes `property name expected`. */
function explain(fault: ParseError): string {
  const name = printParseErrorCode(fault.error);
  if (name === "EndOfFileExpected") return "there is more after the JSON value";
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
