import { CsvError, parse } from "csv-parse/sync";
import type { ListEntry, Reject } from "../lists/entry.ts";
import { count, oneOf, quote } from "../text.ts";
import { looksLikeEmail } from "./identity.ts";

/** Column names, in lower case, that say by themselves that a column holds identities. */
const KNOWN_COLUMNS: ReadonlySet<string> = new Set([
  "identity",
  "email",
  "e-mail",
  "mail",
  "upn",
  "userprincipalname",
]);

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Takes the entries of a CSV's identity column; cells are separated by commas, semicolons or tabs (RFC 4180 quoting).
 *
 * @param asked the column to take, in any case; without it the one known by its name, else the only one
 * @param reject is told of malformed rows, and of a column that is missing, ambiguous or in doubt
 */
export function readCsv(text: string, asked: string | undefined, reject: Reject): ListEntry[] {
  const csv = text.replace(/\r\n?/g, "\n");
  const rows = readRows(csv, findDelimiter(csv, asked), reject);
  const first = rows[0];
  if (!first) return [];
  const column = findColumn(rows, first, asked, reject);
  if (!column) return [];
  return rows.slice(column.hasHeader ? 1 : 0).flatMap(({ cells, line }) => {
    if (cells.length !== first.cells.length) {
      reject(
        `has ${count(cells.length, "cell")} where the first row has ${first.cells.length}: is a cell's separator not in quotes?`,
        line,
      );
      return [];
    }
    return [{ text: cells[column.index] ?? "", line }];
  });
}

/** The separator that makes the first row have a known column, else the one that makes most cells of it. */
function findDelimiter(csv: string, asked: string | undefined): string {
  const filled = csv.replace(/^[\s,;]*\n/, "");
  const candidates = [",", ";", "\t"].map((delimiter) => {
    const cells = readRows(filled, delimiter, () => {}, 1)[0]?.cells ?? [];
    return { delimiter, known: identityColumns(cells, asked).length > 0, cells: cells.length };
  });
  candidates.sort((a, b) => Number(b.known) - Number(a.known) || b.cells - a.cells);
  return candidates[0]?.delimiter ?? ",";
}

/** Reads a CSV whose lines end in `\n`; rows without a filled cell are dropped. */
function readRows(csv: string, delimiter: string, reject: Reject, limit = -1): Row[] {
  const rows: Row[] = [];
  let line = 1;
  try {
    parse(csv, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      // White space around a quoted cell.
      trim: true,
      to: limit,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells: cells.map((cell) => cell.trim()), line });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reject(`is not a well-formed CSV: ${explain(error)}`, line);
    return [];
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function explain(error: CsvError): string {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quoted cell is never closed";
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return 'something follows a closing quote; a quote within a cell is written ""';
    case "INVALID_OPENING_QUOTE":
      return "a quote stands within a cell that is not quoted";
    default:
      return error.code;
  }
}

function identityColumns(header: readonly string[], asked: string | undefined): number[] {
  const isIdentity = (cell: string) =>
    asked === undefined ? KNOWN_COLUMNS.has(cell.toLowerCase()) : cell.toLowerCase() === asked.toLowerCase();
  return header.flatMap((cell, index) => (isIdentity(cell) ? [index] : []));
}

function findColumn(
  rows: readonly Row[],
  first: Row,
  asked: string | undefined,
  reject: Reject,
): { readonly index: number; readonly hasHeader: boolean } | undefined {
  const [index, another] = identityColumns(first.cells, asked);
  // A first row that is no header holds people: its cells are never quoted in a message.
  if (another !== undefined) {
    reject("has several columns that may hold the identities: name one with `identities-column`", first.line);
    return undefined;
  }
  if (index !== undefined) return { index, hasHeader: true };
  if (asked !== undefined) {
    const cells = count(first.cells.length, "cell");
    reject(`has no column ${quote(asked)}: its first row has ${cells}, none of that name`, first.line);
    return undefined;
  }
  if (first.cells.length > 1) {
    reject(
      `has ${first.cells.length} columns, none of them headed ${oneOf([...KNOWN_COLUMNS])}: name yours with \`identities-column\``,
      first.line,
    );
    return undefined;
  }
  const [head, ...others] = rows.map(({ cells }) => looksLikeEmail(cells[0] ?? ""));
  if (head || others.includes(false)) return { index: 0, hasHeader: false };
  reject(
    "begins with a row that is not like an e-mail address: is it a heading or a recipient? " +
      "If a heading, name it with `identities-column`; if a recipient, save the file as .txt",
    first.line,
  );
  return undefined;
}
