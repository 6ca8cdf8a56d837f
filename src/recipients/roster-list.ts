import type { Reject } from "../lists/entry.ts";
import { readList } from "../lists/list.ts";
import type { Roster } from "./roster.ts";

/** Reads a list of identities, and finds the comment lines in it that contain an email address. */
export async function readRosterList(text: string, reject: Reject): Promise<Roster> {
  return {
    entries: await readList(text, reject),
    isList: true,
    commentsWithAddress: commentsWithAddress(text),
  };
}

const WITH_ADDRESS = /^\s*#.*[^\s@]@[\p{L}\p{N}]/u;

/** @returns the lines, counted from 1 */
function commentsWithAddress(text: string): readonly number[] {
  if (!text.includes("#")) return [];
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => (WITH_ADDRESS.test(line) ? [index + 1] : []));
}
