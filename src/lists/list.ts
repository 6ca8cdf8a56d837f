import { MalformedDocument } from "../documents/node.ts";
import { whyTooLarge } from "../documents/size.ts";
import { type ListEntries, type ListEntry, listEntriesOf, type Reject } from "./entry.ts";

const COMMENT = /^\s*#/;

/** A line that is one entry and nothing else, as nearly all lines of a long list are. */
const SINGLE = /^[^\s,;#]+$/;

/** What stands in no list of one entry a line that are all in lower-case ASCII. */
const UNPLAIN = /[^!"$-+\--:<-@[-~\r\n]/;

/** A key that ends its line or has a value after white space; in an identity a colon stands within the word. */
const MAPPING = /^\s*(?:\{|[^\s#,;:]+:(?:\s|$))/;

/**
 * Reads a list: one entry a line, or separated by commas or semicolons, or a YAML or JSON sequence (text that starts
 * with `[` or `- `). `#` comment lines are dropped, and so is what is empty between separators.
 *
 * @param reject is told of a mapping, of what is not a string in a sequence, and of malformed YAML
 */
export async function readList(text: string, reject: Reject): Promise<ListEntries> {
  const lines = text.split(text.includes("\r") ? /\r\n|\n|\r/ : "\n");
  const start = lines.find((line) => line.trim() !== "" && !COMMENT.test(line))?.trim() ?? "";
  if (start.startsWith("[") || /^-(\s|$)/.test(start)) return readSequence(text, reject);
  const mapping =
    text.includes(":") || text.includes("{") ? lines.findIndex((line) => MAPPING.test(line)) : -1;
  if (mapping !== -1) {
    reject("there is a mapping where a list is meant: write one entry a line", mapping + 1);
    return [];
  }
  const forEach: ListEntries["forEach"] = (take) => forEachEntry(lines, take);
  return UNPLAIN.test(text) ? { forEach } : { forEach, plain: lines.filter((line) => line !== "") };
}

function forEachEntry(lines: readonly string[], take: (entry: ListEntry) => void): void {
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (SINGLE.test(line)) take({ text: line, line: number });
    else if (!COMMENT.test(line)) split(line, number).forEach(take);
  }
}

function split(line: string, number: number): ListEntry[] {
  return line
    .split(/[,;]/)
    .map((part) => ({ text: part.trim(), line: number }))
    .filter(({ text }) => text !== "");
}

async function readSequence(text: string, reject: Reject): Promise<ListEntries> {
  const tooLarge = whyTooLarge(text, "yaml");
  if (tooLarge) {
    reject(`this YAML sequence ${tooLarge}: write one entry a line`, 1);
    return [];
  }
  const { readYaml } = await import("../documents/yaml.ts");
  try {
    const root = readYaml(text);
    return root ? listEntriesOf(root, reject) : [];
  } catch (error) {
    if (!(error instanceof MalformedDocument)) throw error;
    reject(`this is not a YAML sequence: ${error.message}`, error.line);
    return [];
  }
}
