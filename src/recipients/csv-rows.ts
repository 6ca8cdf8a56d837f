import { CsvError, parse } from "csv-parse/sync";
import type { Reject } from "../lists/entry.ts";

/** A row of a CSV: its cells, trimmed, and the line that it starts in, counted from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows that are looked at to find the delimiter; more than enough for ten that aren't empty. */
const SAMPLE = 50;

/**
 * Reads the rows of a CSV (RFC 4180 quoting; white space around cells is ignored). Rows without a filled cell are
 * dropped. So are a first line `sep=;`, which Excel reads as the delimiter, and one that starts with the word
 * `#TYPE`, which PowerShell's Export-Csv writes.
 *
 * @param hasHeader says whether these are the first rows of a table with a header row: it chooses the delimiter
 * @param reject is called if the CSV is malformed
 */
export function readRows(text: string, hasHeader: (rows: readonly Row[]) => boolean, reject: Reject): Row[] {
  const lines = text.replace(/\r\n?/g, "\n");
  const [declaration, delimiter] = /^"?sep=(.)"?[,;\t]*(?=\n|$)/i.exec(lines) ?? [];
  // The line breaks stay, so that lines are counted as in the file.
  const csv = lines
    .slice(declaration?.length ?? 0)
    .replace(/^(\n?)"?#TYPE(?:[^\S\n].*|"?[,;\t]*)(?=\n|$)/, "$1");
  return parseRows(csv, delimiter ?? findDelimiter(csv, hasHeader), reject);
}

/** The delimiter with which there is a header row, otherwise the one that splits the first row into most cells. */
function findDelimiter(csv: string, hasHeader: (rows: readonly Row[]) => boolean): string {
  const filled = csv.replace(/^[\s,;]*\n/, "");
  const candidates = [",", ";", "\t"].map((delimiter) => {
    const rows = parseRows(filled, delimiter, () => {}, SAMPLE);
    return { delimiter, isTable: hasHeader(rows), cells: rows[0]?.cells.length ?? 0 };
  });
  candidates.sort((a, b) => Number(b.isTable) - Number(a.isTable) || b.cells - a.cells);
  return candidates[0]?.delimiter ?? ",";
}

function parseRows(csv: string, delimiter: string, reject: Reject, limit = -1): Row[] {
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
    // A sample may be cut off within a quoted cell, or be read with the wrong delimiter.
    return limit === -1 ? [] : rows.filter(isFilled);
  }
  return rows.filter(isFilled);
}

function isFilled({ cells }: Row): boolean {
  return cells.some((cell) => cell !== "");
}

function explain(error: CsvError): string {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quoted cell is never closed: add the closing quote";
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return 'there is text after a closing quote; inside a cell, write a quote as ""';
    case "INVALID_OPENING_QUOTE":
      return 'there is a quote in a cell that is not quoted: put the cell in quotes, and write its quotes as ""';
    default:
      return error.code;
  }
}
