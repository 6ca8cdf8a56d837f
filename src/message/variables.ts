import { type DocumentNode, describeNode, MalformedDocument } from "../documents/node.ts";
import { quote } from "../text.ts";

/** Variables by name, in the order they were written. In values from YAML every scalar is a string. */
export type Variables = ReadonlyMap<string, DocumentNode>;

/** Gets what is wrong with an input, a sentence without its full stop, and the line, counted from 1. */
export type Reject = (message: string, line?: number) => void;

/**
 * Reads `message-variables`: a mapping. Written as JSON (it starts with `{`, as `toJSON` writes it), values keep their
 * types; written as YAML, scalars are strings exactly as spelled (`1.10` stays `1.10`).
 *
 * @param reject gets what is wrong: malformed text, a value that is not a mapping, and YAML values that are empty or
 *   followed by a comment
 * @returns undefined, after a problem, if the text is malformed or not a mapping
 */
export async function readVariables(text: string, reject: Reject): Promise<Variables | undefined> {
  const isJson = text.startsWith("{");
  try {
    const root = isJson
      ? (await import("../documents/json.ts")).readJson(text)
      : (await import("../documents/yaml.ts")).readYaml(text);
    if (root?.kind === "mapping") {
      const typed = (value: DocumentNode, key: string) => (isJson ? value : asStrings(value, key, reject));
      return new Map(root.properties.map(({ key, value }) => [key, typed(value, key)]));
    }
    reject(`${root ? `is ${describeNode(root)}` : "is empty"}: write a mapping from name to value`);
  } catch (error) {
    if (!(error instanceof MalformedDocument)) throw error;
    const kind = isJson ? "JSON, which it is read as because it starts with {" : "YAML";
    const advice = isJson ? "" : ". Put the value in quotes, or write the variables as JSON, with `toJSON`";
    reject(`this is not well-formed ${kind}: ${error.message}${advice}`, error.line);
  }
  return undefined;
}

function asStrings(node: DocumentNode, key: string, reject: Reject): DocumentNode {
  const { line } = node;
  switch (node.kind) {
    case "string":
      rejectComment(node, key, reject);
      return node;
    case "scalar":
      if (node.spelling === "") {
        reject(
          `the value of ${quote(key)} is empty: put it in quotes, or write "" if it is meant to be empty`,
          line,
        );
      } else rejectComment(node, key, reject);
      return { kind: "string", value: node.spelling, line };
    case "sequence":
      return { kind: "sequence", items: node.items.map((item) => asStrings(item, key, reject)), line };
    case "mapping": {
      const properties = node.properties.map((entry) => ({
        ...entry,
        value: asStrings(entry.value, entry.key, reject),
      }));
      return { kind: "mapping", properties, line };
    }
  }
}

function rejectComment(
  { hasComment, line }: DocumentNode & { kind: "string" | "scalar" },
  key: string,
  reject: Reject,
): void {
  if (hasComment) reject(`the value of ${quote(key)} ends where # begins a comment: put it in quotes`, line);
}
