import tokensOf, { type Token } from "js-tokens";

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/gu;

/** js-tokens takes a call of the stack for each escape in a string: 8 MB of them are too many. */
const MAX_LENGTH = 1_000_000;

/**
 * Gives the identifiers of a script, in the order in which they first appear. Words in strings and comments don't count.
 * Names in the expressions of template literals do. In a very long script, all words count.
 *
 * A division can look like the beginning of a regular expression, and the end of one like that of a string. So words in
 * these count: a variable that is declared for nothing is better than one that is missing.
 */
export function identifiersIn(code: string): ReadonlySet<string> {
  if (code.length > MAX_LENGTH) return new Set(code.match(WORD));
  return new Set(Array.from(tokensOf(code), namesIn).flat());
}

function namesIn(token: Token): readonly string[] {
  if (token.type === "IdentifierName") return [token.value];
  const isDoubtful = token.type === "RegularExpressionLiteral" || ("closed" in token && !token.closed);
  return isDoubtful ? (token.value.match(WORD) ?? []) : [];
}
