import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { quote } from "../text.ts";
import { type DocumentNode, MAX_DEPTH, MalformedDocument, type Property } from "./node.ts";

/**
 * Reads one YAML 1.2 document.
 *
 * Scalars keep their spelling, so `1.10` can stay `1.10`. An alias is the very node its anchor names, never a copy:
 * a reader that visits each node once is safe from alias bombs.
 *
 * @returns the document's root, or undefined when there is nothing but white space and comments
 * @throws MalformedDocument when it is not YAML, repeats a key, nests too deep, or has a tag or a key that is not a string
 */
export function readYaml(text: string): DocumentNode | undefined {
  const lines = new LineCounter();
  // A lone carriage return ends a line too (YAML 1.2.2, 5.4), which the parser doesn't know. The keys are compared here,
  // by name: the parser compares each with each, which takes minutes for a hundred thousand.
  const document = parseDocument(text.replace(/\r\n?/g, "\n"), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new MalformedDocument(explain(fault), lines.linePos(fault.pos[0]).line);
  return document.contents === null ? undefined : new Converter(lines).convert(document.contents, 0);
}

/** More values than any roster has with its aliases written out; it keeps an alias bomb from filling the memory. */
const MAX_VALUES = 10_000_000;

const UNSUPPORTED_TAG = "a tag (a word after !) is not supported: put the value in quotes";

function explain(fault: YAMLError): string {
  if (fault.code === "MULTIPLE_DOCS") return "it contains more than one YAML document: keep one, without ---";
  if (fault.code === "TAG_RESOLVE_FAILED") return UNSUPPORTED_TAG;
  if (fault.code === "BAD_DIRECTIVE") return "a directive (a line after %) is not supported: remove the line";
  if (fault.message.startsWith("Maximum call stack")) return "it is nested too deeply";
  // What the parser quotes from the text stands after a colon or is an escape sequence.
  return fault.message.replace(/((?<=[\w)]):| \\).*$/s, "");
}

/** Makes the parser's nodes into ours; keeps what each anchor names, and how many values it stands for. */
class Converter {
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, { readonly node: DocumentNode; readonly values: number }>();
  #values = 0;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  convert(node: Node, depth: number): DocumentNode {
    const line = this.#lineOf(node);
    if (depth > MAX_DEPTH) throw new MalformedDocument("it is nested too deeply", line);
    if (isAlias(node)) return this.#resolve(node.source, line);
    const before = this.#values;
    this.#count(1, line);
    const converted = this.#convertPlain(node, line, depth);
    if (node.anchor) this.#anchors.set(node.anchor, { node: converted, values: this.#values - before });
    return converted;
  }

  #convertPlain(node: Node, line: number, depth: number): DocumentNode {
    if (isScalar(node)) return scalar(node, line);
    if (isSeq<Node>(node))
      return { kind: "sequence", line, items: node.items.map((item) => this.convert(item, depth + 1)) };
    if (isMap<Node, Node | null>(node))
      return { kind: "mapping", line, properties: this.#properties(node, line, depth + 1) };
    throw new MalformedDocument(
      "it holds something that is neither a scalar, a sequence nor a mapping",
      line,
    );
  }

  #properties({ items }: YAMLMap<Node, Node | null>, line: number, depth: number): Property[] {
    const seen = new Set<string>();
    return items.map((pair) => {
      const entry = this.#entry(pair, line, depth);
      if (seen.has(entry.key))
        throw new MalformedDocument(
          `the key ${quote(entry.key)} is there twice: remove or rename one`,
          entry.line,
        );
      seen.add(entry.key);
      return entry;
    });
  }

  #entry({ key, value }: Pair<Node, Node | null>, mappingLine: number, depth: number): Property {
    if (!isScalar(key)) throw new MalformedDocument("a key is not a string", mappingLine);
    const line = this.#lineOf(key);
    const name = scalar(key, line);
    return {
      key: name.kind === "string" ? name.value : name.spelling,
      line,
      value: value ? this.convert(value, depth) : { kind: "scalar", spelling: "", type: "null", line },
    };
  }

  #resolve(anchor: string, line: number): DocumentNode {
    const target = this.#anchors.get(anchor);
    if (!target)
      throw new MalformedDocument("an alias (a word after *) has no anchor: put the text in quotes", line);
    this.#count(target.values, line);
    return target.node;
  }

  #count(values: number, line: number): void {
    this.#values += values;
    if (this.#values > MAX_VALUES) throw new MalformedDocument("its aliases stand for too many values", line);
  }

  #lineOf(node: Node): number {
    return this.#lines.linePos(node.range?.[0] ?? 0).line;
  }
}

function scalar(node: Scalar, line: number): DocumentNode & { kind: "string" | "scalar" } {
  if (node.tag && node.tag !== "tag:yaml.org,2002:str") {
    throw new MalformedDocument(UNSUPPORTED_TAG, line);
  }
  const comment = node.comment && node.type === "PLAIN" ? { hasComment: true as const } : {};
  if (typeof node.value === "string") return { kind: "string", value: node.value, line, ...comment };
  const spelling = node.source ?? "";
  const type = node.value === null ? "null" : typeof node.value === "boolean" ? "boolean" : "number";
  return { kind: "scalar", spelling, type, line, ...comment };
}
