import { quote } from "../text.ts";
import { isAddress } from "./address.ts";
import type { Table } from "./csv-header.ts";
import type { Row } from "./csv-rows.ts";
import { fieldName } from "./recipient.ts";

/** Another column that probably has the identities. */
export interface OtherColumn {
  /** A verb phrase about the file. */
  readonly what: string;
  /** A clause. */
  readonly advice: string;
}

/**
 * Finds the column that has an email address in each row, if it is the only one, and the identity column has none at all:
 * as when a program swapped or shifted the columns below their headers.
 */
export function otherColumn({ header, index, rows }: Table): OtherColumn | undefined {
  if (!header || rows.length === 0 || rows.some((row) => hasAddress(row, index))) return undefined;
  const [other, another] = header.cells
    .map((_, column) => column)
    .filter((column) => rows.every((row) => hasAddress(row, column)));
  if (other === undefined || another !== undefined) return undefined;
  const [name, otherName] = [index, other].map((column) => fieldName(header.cells[column] ?? ""));
  const what = `has no email address in its column ${quote(name ?? "")}, but one in each row of column`;
  return otherName
    ? {
        what: `${what} ${quote(otherName)}`,
        advice: `set \`identities-column\` to ${quote(otherName)}, or to ${quote(name ?? "")} if that is right`,
      }
    : { what: `${what} ${other + 1}`, advice: "give that column a name in the header row" };
}

function hasAddress({ cells }: Row, column: number): boolean {
  return isAddress(cells[column] ?? "");
}
