import { extname } from "node:path";

/** What a roster is: a list, a table, or a document that may have groups. */
export type RosterKind = "text" | "csv" | "yaml" | "json";

/** Gives a roster's kind by its file name extension, in any case; undefined if it is not a known one. */
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
