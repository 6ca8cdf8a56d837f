import { MalformedDocument } from "../documents/node.ts";
import { whyTooLarge } from "../documents/size.ts";
import { type ListEntries, type ListEntry, listEntriesOf, type Reject } from "./entry.ts";

const COMMENT = /^\s*#/;

/** A line that is one entry and nothing else, as nearly all lines of a long list are. */
const SINGLE = /^[^\s,;#]+$/;

/** A character that is in no list of one entry per line without capitals, in ASCII. */
const UNPLAIN = /[^!"$-+\--:<-@[-~\r\n]/;

/** A key that ends its line or has a value after whitespace; in an identity, a colon is inside the word. */
const MAPPING = /^\s*(?:\{|[^\s#,;:]+:(?:\s|$))/;

/**
 * Reads a list: one entry per line, or separated by commas or semicolons, or a YAML or JSON sequence (text that starts
 * with `[` or `- `). `#` comment lines and empty entries are dropped.
 *
 * @param reject is called for a mapping, for each value in a sequence that is not a string, and for malformed YAML
 */
export async function readList(text: string, reject: Reject): Promise<ListEntries> {
  const lines = text.split(text.includes("\r") ? /\r\n|\n|\r/ : "\n");
  const start = lines.find((line) => line.trim() !== "" && !COMMENT.test(line))?.trim() ?? "";
  if (start.startsWith("[") || /^-(\s|$)/.test(start)) return readSequence(text, reject);
  const mapping =
    text.includes(":") || text.includes("{") ? lines.findIndex((line) => MAPPING.test(line)) : -1;
  if (mapping !== -1) {
    const isExpression = lines[mapping]?.trimStart().startsWith("{{");
    const fix = isExpression ? "begin an expression with ${{" : "write one entry per line";
    reject(`there is a mapping where a list is expected: ${fix}`, mapping + 1);
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
    reject(`this YAML sequence ${tooLarge}: write one entry per line`, 1);
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
