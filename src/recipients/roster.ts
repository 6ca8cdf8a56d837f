import type { ListEntries, ListEntry } from "../lists/entry.ts";
import type { RecipientVariables } from "./recipient.ts";

/** What one source lists: entries that are not checked yet, and how they were selected. */
export interface Roster {
  readonly entries: RosterEntries;
  /** Whether it is a list rather than a table or a document. */
  readonly isList?: true;
  /** The header of a CSV's identity column. */
  readonly column?: string;
  /** The groups that were selected, as the file spells them. */
  readonly groups?: readonly string[];
  /** Optional groups that the file doesn't have. */
  readonly missingGroups?: readonly string[];
  /** How many rows or mappings have no identity. */
  readonly withoutIdentity?: number;
  /** The lines of a list's comments that contain an email address. */
  readonly commentsWithAddress?: readonly number[];
  /** What is probably a mistake: sentences, to follow the file's name. */
  readonly notices?: readonly string[];
}

/** An identity, not checked yet, with its line and, for personal messages, its variables. */
export interface RosterEntry extends ListEntry {
  readonly variables?: RecipientVariables;
}

/** Entries of a list, or of a file that has variables. */
export type RosterEntries = ListEntries | readonly RosterEntry[];

/** A source in which nothing can be read; a problem says why. */
export const EMPTY: Roster = { entries: [] };
