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
    reject(
      `${root ? `is ${describeNode(root)}` : "is empty"}: write a mapping from name to value, such as \`name: Ann\``,
    );
  } catch (error) {
    if (!(error instanceof MalformedDocument)) throw error;
    const kind = isJson ? "JSON, which it is read as because it starts with {" : "YAML";
    const advice = isJson ? "" : ". Put the value in quotes, or write the variables as JSON, with `toJSON`";
    reject(`this is not well-formed ${kind}: ${error.message}${advice}`, error.line);
  }
  return undefined;
}

/** Whether a value is null: an expression gave none. Code can use it, but in a text people would get the word. */
export function isNull(value: DocumentNode): boolean {
  return value.kind === "scalar" && value.type === "null";
}

/** Rejects a null that a text would show. @returns whether the value is one */
export function rejectNull(name: string, value: DocumentNode, reject: Reject): boolean {
  if (!isNull(value)) return false;
  reject(
    `the value of ${quote(name)} is null, and people would get the word: give the expression another value for this case, as in \`\${{ toJSON(github.event.pull_request.title || '') }}\`, or put the word in quotes`,
    value.line,
  );
  return true;
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
