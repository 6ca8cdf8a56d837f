import { isClose } from "../closeness.ts";
import type { Reject } from "../lists/entry.ts";
import { count, oneOf, quote, quotedNames } from "../text.ts";
import type { Row } from "./csv-rows.ts";
import { looksLikeEmail } from "./identity.ts";
import { fieldName, isSameName, KNOWN_COLUMNS } from "./recipient.ts";

/** The rows of a CSV below its header row, and the index of the identity column. */
export interface Table {
  /** Undefined for a single column without a header row. */
  readonly header: Row | undefined;
  readonly index: number;
  readonly rows: readonly Row[];
}

/** With `identities-column`, the header row can be any of so many first rows. */
const MAX_HEADER_ROWS = 10;

/** Columns that an error lists; the others are counted. */
const MAX_LISTED = 40;

/** Headers that many exports have, and that no identity looks like. */
const COMMON_HEADERS =
  /^(name|names|(first|last|full|given|family|display|user|middle)[ _-]?name|surname|phone|department|team|title|job[ _-]?title|role|status|location|manager|office|company|country|city)$/i;

/** Says whether one of the first rows is a header row with an identity column. */
export function hasHeaderRow(rows: readonly Row[], column: string | undefined): boolean {
  return findHeader(rows, column) !== undefined;
}

/**
 * Finds the identity column: `identities-column`, in any case; otherwise the one with a known name, otherwise
 * the only one.
 *
 * @param reject is called if the column is missing, ambiguous or in doubt
 */
export function findTable(
  rows: readonly Row[],
  column: string | undefined,
  reject: Reject,
): Table | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const header = findHeader(rows, column);
  if (!header)
    return column === undefined ? withoutHeader(rows, first, reject) : missing(rows, column, reject);
  const [index, another] = identityColumns(header.cells, column);
  if (index === undefined) return undefined;
  if (another === undefined) return { header, index, rows: rows.slice(rows.indexOf(header) + 1) };
  reject(
    column === undefined
      ? `has several columns that may be the identities: name one with \`identities-column\`. ${listed(header.cells)}`
      : `has more than one column ${quote(column)}: rename all but one. ${listed(header.cells)}`,
    header.line,
  );
  return undefined;
}

/** Without `identities-column`, only rows that start with `#` can be above the header row. */
function findHeader(rows: readonly Row[], column: string | undefined): Row | undefined {
  const comments = rows.findIndex(({ cells }) => !cells[0]?.startsWith("#"));
  const end = column === undefined ? Math.min(comments + 1, MAX_HEADER_ROWS) : MAX_HEADER_ROWS;
  return rows.slice(0, end).find(({ cells }) => identityColumns(cells, column).length > 0);
}

function identityColumns(cells: readonly string[], column: string | undefined): number[] {
  const names = column === undefined ? KNOWN_COLUMNS : [column];
  return cells.flatMap((cell, index) => (names.some((name) => isSameName(cell, name)) ? [index] : []));
}

function missing(rows: readonly Row[], column: string, reject: Reject): undefined {
  const first = rows.slice(0, MAX_HEADER_ROWS);
  const header = first.find((row) => isKnownHeader(row, column));
  const found = header
    ? listed(header.cells)
    : `None of its first ${count(first.length, "row")} has a cell with this name.`;
  reject(`has no column ${quote(column)}. ${found}`, (header ?? first[0])?.line);
}

function withoutHeader(rows: readonly Row[], first: Row, reject: Reject): Table | undefined {
  const columns = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell, index) => (cell === "" ? [] : [index]))),
  );
  const [index = 0, another] = columns;
  if (another !== undefined) {
    const found = isKnownHeader(first) ? ` ${listed(first.cells)}` : "";
    reject(
      `has ${columns.size} columns, but none with the header ${oneOf(KNOWN_COLUMNS)}: name the identities' column with \`identities-column\`.${found}`,
      first.line,
    );
    return undefined;
  }
  const [head, ...others] = rows.map(({ cells }) => looksLikeEmail(cells[index] ?? ""));
  if (head || others.includes(false)) return { header: undefined, index, rows };
  reject(
    "starts with a row that is not like an email address: is it a header or a recipient? " +
      "If it is a header, name it with `identities-column`; if it is a recipient, save the file as .txt",
    first.line,
  );
  return undefined;
}

/** Any other first row may be people: its cells are never shown. */
function isKnownHeader({ cells }: Row, column?: string): boolean {
  return cells.some(
    (cell) =>
      COMMON_HEADERS.test(cell) ||
      KNOWN_COLUMNS.some((known) => isSameName(cell, known)) ||
      (column !== undefined && !looksLikeEmail(cell) && isClose(cell, column)),
  );
}

function listed(header: readonly string[]): string {
  const names = header.filter((cell) => cell !== "").map(fieldName);
  return `Its columns: ${quotedNames(names, MAX_LISTED)}.`;
}
