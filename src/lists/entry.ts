import { type DocumentNode, describeNode } from "../documents/node.ts";

/** An identity or a group name as it was written, not yet checked, and the line it stands in, counted from 1. */
export interface ListEntry {
  readonly text: string;
  readonly line: number;
}

/** ListEntries one after the other: an array, or what makes them as it goes, since a list may hold a great many. */
export interface ListEntries {
  /** The texts of all, where each is but printable ASCII in lower case: so need not be looked at one by one. */
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

/** Takes down what is wrong with a list or a file, and where. */
export type Reject = (message: string, line?: number) => void;

/** Reads a string, or a sequence of strings, as entries; complains of everything else in it. */
export function listEntriesOf(node: DocumentNode, reject: Reject): ListEntry[] {
  if (node.kind === "sequence") return node.items.flatMap((item) => listEntryOf(item, reject));
  return listEntryOf(node, reject);
}

function listEntryOf(node: DocumentNode, reject: Reject): ListEntry[] {
  if (node.kind === "string") return [{ text: node.value, line: node.line }];
  if (node.kind === "scalar" && node.spelling === "") return [];
  const mend = node.kind === "scalar" ? ": put it in quotes" : "";
  reject(`there is ${describeNode(node)} where a string is meant${mend}`, node.line);
  return [];
}
