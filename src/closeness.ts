import { distance } from "fastest-levenshtein";

/**
 * Says whether two names are so close that one is probably a misspelling of the other: they differ in case,
 * separators, plural forms, one or two letters (one in a short name), or two letters that are swapped.
 */
export function isClose(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length < SHORT ? 1 : 2) || (a[0] === b[0] && letters(a) === letters(b));
}

/** In a shorter name, two letters make another word: `port`, `host`. */
const SHORT = 6;

function plain(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s_-]+/)
    .map((word) => word.replace(/ies$/, "y").replace(/(?<=..)s$/, ""))
    .join("");
}

function letters(name: string): string {
  return [...name].sort().join("");
}
