import { type DocumentNode, describeNode, MalformedDocument } from "../documents/node.ts";
import { quote } from "../text.ts";

/** Variables by name, in the order they were written. In values from YAML every scalar is a string. */
export type Variables = ReadonlyMap<string, DocumentNode>;

/** Takes down what is wrong with an input: a sentence without its full stop. */
export type Reject = (message: string) => void;

/**
 * Reads `message-variables`: a mapping. Written as JSON (it starts with `{`, as `toJSON` gives it), values keep their
 * types; written as YAML, scalars are strings exactly as spelled (`1.10` stays `1.10`).
 *
 * @param reject is told of malformed text, of what is no mapping, and of empty YAML values
 */
export async function readVariables(text: string, reject: Reject): Promise<Variables> {
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
    reject(`line ${error.line}: this is not well-formed ${kind}: ${error.message}`);
  }
  return new Map();
}

function asStrings(node: DocumentNode, key: string, reject: Reject): DocumentNode {
  const { line } = node;
  switch (node.kind) {
    case "string":
      return node;
    case "scalar":
      if (node.spelling === "")
        reject(`line ${line}: the value of ${quote(key)} is empty: write "" if it is meant to be`);
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
