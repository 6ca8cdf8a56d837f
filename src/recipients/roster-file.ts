import { type DocumentNode, describeNode, MalformedDocument } from "../documents/node.ts";
import { whyTooLarge } from "../documents/size.ts";
import { readTextFile, UnusableFile } from "../files.ts";
import type { Reject } from "../lists/entry.ts";
import { quote } from "../text.ts";
import type { GroupChoice } from "./group-choice.ts";
import { isByAddress, selectGroups } from "./groups.ts";
import { identityKeyOf, readMembers } from "./members.ts";
import { EMPTY, type Roster } from "./roster.ts";
import { whyOtherKind, whyUnknown } from "./roster-format.ts";
import { type RosterKind, rosterKind } from "./roster-kind.ts";
import { readRosterList } from "./roster-list.ts";

/** How to read a roster file. */
export interface RosterReading {
  /** The folder that a relative path starts from. */
  readonly workspace: string;
  readonly groups: GroupChoice;
  /** `identities-column`, if it is set. */
  readonly column: string | undefined;
  /** Whether to read each recipient's variables. */
  readonly personalize: boolean;
  /** Whether the platform resolves identities; otherwise they are the channel's own, and can be anything. */
  readonly isResolved: boolean;
  /** Called for everything that is wrong with the file. */
  readonly reject: Reject;
}

/** Reads a `.txt`, `.csv`, `.yml`, `.yaml` or `.json` file. */
export async function readRosterFile(path: string, reading: RosterReading): Promise<Roster> {
  const kind = rosterKind(path);
  const { reject } = reading;
  if (!kind) {
    reject(whyUnknown(path));
    return EMPTY;
  }
  try {
    const text = await readTextFile(path, reading.workspace);
    const tooLarge = kind === "yaml" || kind === "json" ? whyTooLarge(text, kind) : undefined;
    if (tooLarge) reject(`${tooLarge}, too large for ${kind.toUpperCase()}: save it as .txt or .csv`);
    else if (text.trim() === "") reject("is empty: check the path, and the step that writes the file", 1);
    else return await parseKind(kind, text, reading);
  } catch (error) {
    if (error instanceof UnusableFile) {
      reject(error.message, error.line);
    } else if (error instanceof MalformedDocument) {
      const more = error.message.startsWith("there is more after") ? ": join them with `jq -s add`" : "";
      reject(`is not well-formed ${kind.toUpperCase()}: ${error.message}${more}`, error.line);
    } else {
      throw error;
    }
  }
  return EMPTY;
}

async function parseKind(kind: RosterKind, text: string, reading: RosterReading): Promise<Roster> {
  const other = whyOtherKind(text, kind);
  if (other === undefined) return await parse(kind, text, reading);
  reading.reject(other);
  return EMPTY;
}

async function parse(kind: RosterKind, text: string, reading: RosterReading): Promise<Roster> {
  switch (kind) {
    case "text":
      return readRosterList(text, reading.reject);
    case "csv": {
      const { readCsv } = await import("./csv.ts");
      return readCsv(text, reading);
    }
    case "yaml": {
      const { readYaml } = await import("../documents/yaml.ts");
      const root = readYaml(text);
      return root ? readDocument(root, kind, reading) : EMPTY;
    }
    case "json": {
      const { readJson } = await import("../documents/json.ts");
      return readDocument(readJson(text), kind, reading);
    }
  }
}

/** Reads a sequence of recipients, or a mapping from groups to a recipient or a sequence of recipients. */
function readDocument(root: DocumentNode, kind: "yaml" | "json", reading: RosterReading): Roster {
  const { groups, reject, column } = reading;
  switch (root.kind) {
    case "sequence":
      if (typeof groups !== "string")
        reject(
          "has no groups: it is a sequence. Make it a mapping from groups to recipients, or remove `identities-group`",
        );
      return readMembers([root], { ...reading, kind });
    case "mapping": {
      const key = identityKeyOf(root.properties, column);
      if (key !== undefined) {
        reject(
          `is one mapping with the key ${quote(key)}: write a sequence, also for one recipient`,
          root.line,
        );
        return EMPTY;
      }
      if (reading.isResolved && isByAddress(root.properties, groups)) {
        reject(
          "is a mapping from email addresses, not from groups: write a sequence of recipients",
          root.line,
        );
        return EMPTY;
      }
      if (groups === "invalid") return EMPTY;
      const { values, names, missing } = selectGroups(root.properties, groups, reject);
      return { ...readMembers(values, { ...reading, kind }), groups: names, missingGroups: missing };
    }
    default:
      reject(
        `is ${describeNode(root)}: write a sequence of recipients, or a mapping from groups to recipients`,
        root.line,
      );
      return EMPTY;
  }
}
