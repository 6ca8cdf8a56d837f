import { extname } from "node:path";
import { whyDamaged } from "../damaged-text.ts";
import { parseJson } from "../json.ts";
import { pathMistake } from "../path-mistakes.ts";
import { isAddress } from "./address.ts";
import type { RosterKind } from "./roster-kind.ts";

const NAMES = { text: "text", csv: "a CSV", yaml: "YAML", json: "JSON" } as const;

/**
 * Says what is wrong with a path whose extension the action doesn't know.
 *
 * @returns a verb phrase
 */
export function whyUnknown(path: string): string {
  const addresses = path.split(/[\s,;]+/).filter((part) => part !== "");
  if (addresses.every(isAddress))
    return `${addresses.length > 1 ? "has email addresses" : "is an email address"}, not a path: use \`identities\``;
  const mistake = pathMistake(path);
  if (mistake !== undefined) return mistake;
  const kind = extname(path).slice(1).toLowerCase();
  if (/^(?:xls[xmb]?|ods|numbers)$/.test(kind))
    return "is of an unknown kind, a spreadsheet: save it as CSV UTF-8 (another name is not enough)";
  if (/^(?:ndjson|jsonl)$/.test(kind)) return `${LINES_OF_JSON}, in a file whose name ends with .json`;
  return "is of an unknown kind: its name must end with .txt, .csv, .yml, .yaml or .json";
}

const LINES_OF_JSON = "has one JSON value per line: make a single sequence of them, for example with `jq -s`";

/**
 * Says what a roster's text is if it is something else than its name says.
 *
 * @returns a verb phrase; undefined if it may be what it says
 */
export function whyOtherKind(text: string, kind: RosterKind): string | undefined {
  const content = text.trimStart();
  if (/^<(?:!doctype|html|head|body|table|\?xml)\b|^<!--/i.test(content))
    return `is HTML or XML, not ${NAMES[kind]}: check the step that writes the file, and whether a download needs a token`;
  const damage = whyDamaged(text);
  if (damage !== undefined || kind === "yaml") return damage;
  if (isLinesOfJson(content, kind))
    return kind === "json" ? LINES_OF_JSON : `${LINES_OF_JSON}, in a file whose name ends with .json`;
  return kind !== "json" && isJson(content, kind)
    ? `is JSON, not ${NAMES[kind]}: if it is the list, give it a name that ends with .json`
    : undefined;
}

/** Says whether the first two lines are JSON by themselves; in quotes, a line can also be a cell or an entry. */
function isLinesOfJson(content: string, kind: RosterKind): boolean {
  if (!/^[{["]/.test(content) || (kind !== "json" && !content.startsWith("{"))) return false;
  const lines = content.split(/[\r\n]+\s*/, 2).filter((line) => line !== "");
  return lines.length === 2 && lines.every((line) => parseJson(line) !== undefined);
}

/** A sequence of strings is a list, too. */
function isJson(content: string, kind: RosterKind): boolean {
  if (!/^[{[]/.test(content)) return false;
  const value = parseJson(content);
  return kind === "text" && Array.isArray(value)
    ? value.some((item) => typeof item === "object" && item !== null)
    : value !== undefined;
}
