import type { DocumentNode } from "../documents/node.ts";
import { comparable } from "../text.ts";

/** Someone to notify, with the values that fill a personal message. */
export interface Recipient {
  /** Trimmed and valid. */
  readonly identity: string;
  readonly variables: RecipientVariables;
  /** The file that the recipient is in, as the user gave its path; undefined for `identities`. */
  readonly file: string | undefined;
  /** The recipient's line in the file or in `identities`, counted from 1. */
  readonly line: number;
}

/**
 * A recipient's own variables. All rows of a CSV share one `fields`, and so do the mappings of a document that have
 * the same keys, so a message can be prepared once for each `fields` rather than once for each recipient.
 */
export interface RecipientVariables {
  readonly fields: Fields;
  /** The values of `fields.names`, in the same order; empty or undefined where the recipient has none. */
  readonly values: readonly (VariableValue | undefined)[];
}

/** The columns of a CSV, or the keys of a mapping. */
export interface Fields {
  /** The header or key that the identity is under; undefined without a header row. */
  readonly identityName: string | undefined;
  /** The other ones: trimmed, with single spaces. A name can be there twice. An empty one is not a variable's. */
  readonly names: readonly string[];
}

/** A CSV cell (trimmed), or a value from YAML (scalars as spelled) or JSON (with its type). */
export type VariableValue = string | DocumentNode;

/** For recipients of a list. */
export const NO_VARIABLES: RecipientVariables = {
  fields: { identityName: undefined, names: [] },
  values: [],
};

/** Where recipients came from. */
export interface RecipientSource {
  /** The path as the user gave it; absent for `identities`. */
  readonly file?: string;
  /** The header of the CSV's identity column. */
  readonly column?: string;
  /** The names of the groups that were selected, as the file spells them. */
  readonly groups?: readonly string[];
  /** How many recipients it lists, duplicates included. */
  readonly count: number;
  /** How many rows or mappings have no identity. */
  readonly withoutIdentity: number;
}

/** Gives a column's or variable's name: trimmed, with single spaces. */
export function fieldName(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Column names, in lower case, that show by themselves that a column contains identities. */
export const KNOWN_COLUMNS: readonly string[] = [
  "identity",
  "email",
  "e-mail",
  "mail",
  "upn",
  "userprincipalname",
];

/** Says whether two names of columns or keys are the same, in any case, and however their accents are encoded. */
export function isSameName(one: string, other: string): boolean {
  return comparable(fieldName(one)) === comparable(fieldName(other));
}
