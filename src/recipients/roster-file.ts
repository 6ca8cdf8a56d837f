import { extname } from "node:path";
import { MalformedDocument } from "../documents/node.ts";
import { whyTooLarge } from "../documents/size.ts";
import { readTextFile, UnusableFile } from "../files.ts";
import type { ListEntries, Reject } from "../lists/entry.ts";
import { readList } from "../lists/list.ts";
import { type GroupChoice, selectGroups } from "./groups.ts";

/** What a roster is: a list, a table, or a document that may have groups. */
export type RosterKind = "text" | "csv" | "yaml" | "json";

/** Tells a roster's kind from the end of its name, in any case; undefined when it is of no known kind. */
export function rosterKind(path: string): RosterKind | undefined {
  switch (extname(path).toLowerCase()) {
    case ".txt":
      return "text";
    case ".csv":
      return "csv";
    case ".yml":
    case ".yaml":
      return "yaml";
    case ".json":
      return "json";
    default:
      return undefined;
  }
}

/** How to read a roster file, and who wants to hear of what. */
export interface RosterReading {
  /** The folder that a relative path starts from. */
  readonly workspace: string;
  readonly groups: GroupChoice;
  /** The CSV column asked for, if one was. */
  readonly column: string | undefined;
  readonly reject: Reject;
  /** Is told of each optional group that is missing. */
  readonly passOver: (group: string) => void;
}

/** Reads the entries of a `.txt`, `.csv`, `.yml`, `.yaml` or `.json` file; complains of all that is wrong with it. */
export async function readRosterFile(path: string, reading: RosterReading): Promise<ListEntries> {
  const kind = rosterKind(path);
  const { reject } = reading;
  if (!kind) {
    reject("is of an unknown kind: its name must end with .txt, .csv, .yml, .yaml or .json");
    return [];
  }
  try {
    const text = await readTextFile(path, reading.workspace);
    const tooLarge = kind === "yaml" || kind === "json" ? whyTooLarge(text, kind) : undefined;
    if (tooLarge) reject(`${tooLarge}, too large for ${kind.toUpperCase()}: save it as .txt or .csv`);
    else if (text.trim() === "") reject("is empty", 1);
    else return await parse(kind, text, reading);
  } catch (error) {
    if (error instanceof UnusableFile) {
      reject(error.message, error.line);
    } else if (error instanceof MalformedDocument) {
      reject(`is not well-formed ${kind.toUpperCase()}: ${error.message}`, error.line);
    } else {
      throw error;
    }
  }
  return [];
}

async function parse(
  kind: RosterKind,
  text: string,
  { groups, column, reject, passOver }: RosterReading,
): Promise<ListEntries> {
  switch (kind) {
    case "text":
      return readList(text, reject);
    case "csv": {
      const { readCsv } = await import("./csv.ts");
      return readCsv(text, column, reject);
    }
    case "yaml": {
      const { readYaml } = await import("../documents/yaml.ts");
      const root = readYaml(text);
      return root ? selectGroups(root, groups, reject, passOver) : [];
    }
    case "json": {
      const { readJson } = await import("../documents/json.ts");
      return selectGroups(readJson(text), groups, reject, passOver);
    }
  }
}
