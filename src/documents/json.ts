import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { quote } from "../text.ts";
import { type DocumentNode, MAX_DEPTH, MalformedDocument, type Property } from "./node.ts";

/**
 * Reads one JSON text, strictly: no comments, no trailing commas, no repeated keys.
 *
 * @throws MalformedDocument when it is not JSON, repeats a key or nests too deep
 */
export function readJson(text: string): DocumentNode {
  try {
    return read(text);
  } catch (error) {
    // The parser calls itself for each level, so a hostile text exhausts the stack, which Node.js reports so.
    if (error instanceof RangeError) throw new MalformedDocument("it is nested too deeply", 1);
    throw error;
  }
}

function read(text: string): DocumentNode {
  const errors: ParseError[] = [];
  const lineOf = lineFinder(text);
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [fault] = errors;
  if (fault) throw malformed(fault, text, lineOf);
  if (!tree) throw new MalformedDocument("it is empty", 1);
  return new Converter(text, lineOf).convert(tree, 0);
}

/** Makes the parser's nodes into ours. */
class Converter {
  readonly #text: string;
  readonly #lineOf: (offset: number) => number;

  constructor(text: string, lineOf: (offset: number) => number) {
    this.#text = text;
    this.#lineOf = lineOf;
  }

  convert({ type, offset, length, value, children = [] }: Node, depth: number): DocumentNode {
    const line = this.#lineOf(offset);
    if (depth > MAX_DEPTH) throw new MalformedDocument("it is nested too deeply", line);
    switch (type) {
      case "string":
        return { kind: "string", value: String(value), line };
      case "array":
        return { kind: "sequence", line, items: children.map((child) => this.convert(child, depth + 1)) };
      case "object":
        return { kind: "mapping", line, properties: this.#properties(children, depth + 1) };
      default: {
        const spelling = this.#text.slice(offset, offset + length);
        return {
          kind: "scalar",
          spelling,
          type: type === "number" || type === "boolean" ? type : "null",
          line,
        };
      }
    }
  }

  #properties(properties: readonly Node[], depth: number): Property[] {
    const seen = new Set<string>();
    return properties.flatMap(({ children: [key, value] = [] }) => {
      if (!key || !value) return [];
      const name = String(key.value);
      const line = this.#lineOf(key.offset);
      if (seen.has(name))
        throw new MalformedDocument(`the key ${quote(name)} is there twice: remove or rename one`, line);
      seen.add(name);
      return [{ key: name, line, value: this.convert(value, depth) }];
    });
  }
}

/** Finds the line of ever growing offsets, walking the text once; it keeps no list of the lines, which may be many. */
function lineFinder(text: string): (offset: number) => number {
  const lineBreaks = text.matchAll(/\r\n|\n|\r/g);
  let next = lineBreaks.next();
  let line = 1;
  return (offset) => {
    for (; next.value && next.value.index + next.value[0].length <= offset; next = lineBreaks.next())
      line += 1;
    return line;
  };
}

/** Says what is wrong, and where: an extra comma where it is, anything else where the parser finds it. */
function malformed(
  { error, offset }: ParseError,
  text: string,
  lineOf: (offset: number) => number,
): MalformedDocument {
  const comma = text.slice(0, offset).trimEnd().length - 1;
  const closing = text.charAt(offset);
  if (text.charAt(comma) === "," && /[}\]]/.test(closing))
    return new MalformedDocument(`there is a comma before the closing ${closing}`, lineOf(comma));
  return new MalformedDocument(explain(printParseErrorCode(error)), lineOf(offset));
}

/** Says what is wrong, in words: `PropertyNameExpected` becomes `property name expected`. */
function explain(code: string): string {
  switch (code) {
    case "EndOfFileExpected":
      return "there is more after the JSON value";
    case "InvalidSymbol":
      return "there is text outside of quotation marks";
    case "InvalidCommentToken":
      return "JSON has no comments";
    case "UnexpectedEndOfString":
      return "a string does not end: a quotation mark is missing, or it contains a line break (write \\n)";
    case "InvalidCharacter":
      return "a control character is not allowed in a string";
    default:
      return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  }
}
