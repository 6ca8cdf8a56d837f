import { distance } from "fastest-levenshtein";

/**
 * Says whether two names are so close that one is probably a misspelling of the other: they differ in case,
 * separators, plural forms, one or two letters (one in a short name), or the order of their letters.
 */
export function isClose(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const isShort = Math.max(a.length, b.length) < SHORT;
  return distanceBetween(one, other) <= (isShort ? 1 : 2) || (a[0] === b[0] && letters(a) === letters(b));
}

/** Finds the name that is closest to the given one; undefined if none is close. */
export function closest<T extends string>(name: string, names: readonly T[]): T | undefined {
  return names
    .filter((other) => isClose(name, other))
    .sort((a, b) => distanceBetween(name, a) - distanceBetween(name, b))[0];
}

/** In a shorter name, two other letters make another word: `port`, `host`. */
const SHORT = 6;

/** How many letters differ, with or without plural endings. */
function distanceBetween(one: string, other: string): number {
  return Math.min(distance(plain(one), plain(other)), distance(joined(one), joined(other)));
}

function joined(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}

/** In lower case, in the singular, without separators. */
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
