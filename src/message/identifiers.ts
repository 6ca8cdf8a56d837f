import tokensOf from "js-tokens";

/**
 * Gives the identifiers of a script, in the order in which they first appear. Words in its strings, comments and regular
 * expressions are none; those in the expressions of template literals are.
 */
export function identifiersIn(code: string): ReadonlySet<string> {
  const names = [...tokensOf(code)].filter(({ type }) => type === "IdentifierName");
  return new Set(names.map(({ value }) => value));
}
