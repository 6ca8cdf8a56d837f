import { type DocumentNode, describeNode } from "../documents/node.ts";

/** An identity or a group name as written, not checked yet, and its line, counted from 1. */
export interface ListEntry {
  readonly text: string;
  readonly line: number;
}

/** A list's entries in order: an array, or an object that makes them one by one, because a list can be very long. */
export interface ListEntries {
  /**
   * The texts of all entries if each is printable ASCII without capitals, one per line. A step with 100,000 such
   * recipients takes 0.19 s, and 0.03 s more if each is made an entry.
   */
  readonly plain?: readonly string[];
  forEach(take: (entry: ListEntry) => void): void;
}

/** Gives the entries' texts, trimmed. */
export function textsOf(entries: ListEntries): string[] {
  const texts: string[] = [];
  entries.forEach(({ text }) => {
    texts.push(text.trim());
  });
  return texts;
}

/** Called for everything that is wrong with a list or a file: a clause, and the line, counted from 1. */
export type Reject = (message: string, line?: number) => void;

/** Reads a string, or a sequence of strings, as entries; rejects everything else in it. */
export function listEntriesOf(node: DocumentNode, reject: Reject): ListEntry[] {
  if (node.kind === "sequence") return node.items.flatMap((item) => listEntryOf(item, reject));
  return listEntryOf(node, reject);
}

function listEntryOf(node: DocumentNode, reject: Reject): ListEntry[] {
  if (node.kind === "string") return [{ text: node.value, line: node.line }];
  if (node.kind === "scalar" && node.spelling === "") return [];
  const fix = node.kind === "scalar" ? ": put it in quotes" : "";
  reject(`there is ${describeNode(node)} where a string is expected${fix}`, node.line);
  return [];
}
