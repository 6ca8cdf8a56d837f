import type { Reject } from "../lists/entry.ts";
import { count } from "../text.ts";
import { otherColumn } from "./csv-column.ts";
import { findTable, hasHeaderRow, type Table } from "./csv-header.ts";
import { type Row, readRows } from "./csv-rows.ts";
import { looksLikeEmail } from "./identity.ts";
import { type Fields, fieldName, isSameName, KNOWN_COLUMNS, type RecipientVariables } from "./recipient.ts";
import { EMPTY, type Roster, type RosterEntry } from "./roster.ts";

/** How to read a CSV. */
export interface CsvReading {
  /** `identities-column`, if it is set. */
  readonly column: string | undefined;
  /** Whether to read the variables: the other columns. */
  readonly personalize: boolean;
  /** Whether the platform resolves identities, so that most are email addresses. */
  readonly isResolved: boolean;
  readonly reject: Reject;
}

/** Reads the identity column of a CSV. */
export function readCsv(text: string, { column, personalize, isResolved, reject }: CsvReading): Roster {
  const rows = readRows(text, (sample) => hasHeaderRow(sample, column), reject);
  const table = findTable(rows, column, reject);
  if (!table) return EMPTY;
  const { header, index } = table;
  const sound = table.rows.filter((row) => {
    const fault = faultOf(row, table);
    if (fault !== undefined) reject(fault, row.line);
    return fault === undefined;
  });
  const other = isResolved ? otherColumn({ ...table, rows: sound }) : undefined;
  if (other !== undefined && column === undefined) {
    reject(`${other.what}: ${other.advice}`, header?.line);
    return EMPTY;
  }
  const filled = sound.filter(({ cells }) => cells[index]);
  const variablesOf = personalize && header ? variableReader(header, index) : undefined;
  const entries = filled.map((row): RosterEntry => {
    const text = row.cells[index] ?? "";
    return variablesOf ? { text, line: row.line, variables: variablesOf(row) } : { text, line: row.line };
  });
  const name = header?.cells[index];
  return {
    entries,
    withoutIdentity: sound.length - filled.length,
    ...(name === undefined ? {} : { column: fieldName(name) }),
    ...(other === undefined ? {} : { notices: [`${other.what}. Check whether this is intended.`] }),
  };
}

/** Says what is wrong with a row; a missing or empty cell at its end is harmless. */
function faultOf({ cells }: Row, { header, index }: Table): string | undefined {
  if (isHeaderRow(cells, index, header))
    return "repeats the header row: remove it, for example if several files were joined";
  if (!header) return undefined;
  const width = header.cells.length;
  const isShifted =
    cells.slice(width).some((cell) => cell !== "") ||
    // The identity's cell is missing, but an address is there: probably in the wrong column.
    (cells.length <= index && cells.some(looksLikeEmail));
  return isShifted
    ? `has ${count(cells.length, "cell")} where the header row has ${width}: is a cell with a delimiter in it not in quotes?`
    : undefined;
}

/** A header row in the middle: of the same table, or of one with other columns or another order. */
function isHeaderRow(cells: readonly string[], index: number, header: Row | undefined): boolean {
  const identity = cells[index] ?? "";
  if (looksLikeEmail(identity)) return false;
  const names = header?.cells ?? [];
  return (
    isOneOf(identity, [names[index] ?? "", ...KNOWN_COLUMNS]) ||
    (names.length > 1 && cells.every((cell) => cell !== "" && isOneOf(cell, names)))
  );
}

function isOneOf(cell: string, names: readonly string[]): boolean {
  return cell !== "" && names.some((name) => isSameName(cell, name));
}

/**
 * Gives a row's own cells as the values: to copy the other ones takes 6 % of the memory of 100,000 rows. So the columns
 * that are no variables, the identity's and those without a name, have an empty name.
 */
function variableReader(header: Row, index: number): (row: Row) => RecipientVariables {
  const names = header.cells.map(fieldName);
  const fields: Fields = { identityName: names[index], names: names.with(index, "") };
  return ({ cells }) => ({ fields, values: cells });
}
