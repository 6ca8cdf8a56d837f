import { type Fields, fieldName, isSameName } from "../recipients/recipient.ts";

/** The placeholder that stands for the identity itself. */
export const IDENTITY = "identity";

/**
 * Where a name's value is among a recipient's own variables: at an index of their values, in the identity, or nowhere.
 * `ambiguous` if the name could mean several of them.
 */
export type Place = number | "identity" | "absent" | "ambiguous";

/** Finds a name among a recipient's own variables: as spelled, else in any case. */
export function placeOf(name: string, { identityName, names }: Fields): Place {
  return (
    findPlace(names, identityName, (it) => it === name) ??
    findPlace(names, identityName, (it) => isSameName(it, name)) ??
    "absent"
  );
}

function findPlace(
  names: readonly string[],
  identityName: string | undefined,
  matches: (name: string) => boolean,
): Place | undefined {
  const indexes = names.flatMap((name, index) => (matches(name) ? [index] : []));
  const isIdentity = matches(IDENTITY) || (identityName !== undefined && matches(identityName));
  const places: Place[] = [...indexes, ...(isIdentity ? ["identity" as const] : [])];
  return places.length > 1 ? "ambiguous" : places[0];
}

/** Finds a name among the shared variables: as spelled, else all that match in any case. */
export function sharedNames(name: string, names: Iterable<string>): readonly string[] {
  const all = [...names];
  return all.includes(name) ? [name] : all.filter((it) => isSameName(it, name));
}

/** Gives a placeholder's name as names of columns are compared: trimmed, with single spaces. */
export function placeholderName(name: string): string {
  return fieldName(name);
}

/** Says whether a name is `identity`, in any case. */
export function isIdentityName(name: string): boolean {
  return isSameName(name, IDENTITY);
}
