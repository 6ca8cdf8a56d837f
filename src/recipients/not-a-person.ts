import { standsForNoValue } from "./address.ts";

/** The fault of an identity such as `null`. */
const NO_VALUE =
  "is not a person, but stands for a missing value: check the expression, step or program that wrote it";

/** The fault of `@here`. */
const EVERYONE = "is not a person: list the people to notify (`*` means everyone only in `identities-group`)";

/** The fault of `github.actor`. */
const EXPRESSION = "looks like a variable without its value: write it in an expression, `${{ … }}`";

/** Faults of words that no person has as identity, so an error shows the word. */
export const SHOWN_FAULTS: ReadonlySet<string> = new Set([NO_VALUE, EVERYONE, EXPRESSION]);

/** Dashes below a header, a column that was too narrow for its text, two quotation marks. */
const ONLY_SIGNS = /^(?:-{4,}|#{4,}|""|''|[–—…])$/;

/** Entries that are not identities, but something else, and what to do about each. None of the signs is in an address. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\//i, "is a link, not a person: to read recipients from a file, set `identities-file`"],
  [/^[^@]+\.(?:txt|csv|ya?ml|json|xlsx?)$/i, "looks like the path of a file: set `identities-file` to it"],
  [
    /^\$(?:[{(]|[Ee]nv:|[A-Z_][A-Z_\d]+$)|^%\w+%$/,
    "looks like a variable without its value: use an expression, such as `${{ vars.PEOPLE }}`",
  ],
  [
    /^(?:(?:vars|secrets|inputs|env|matrix)\.[\w-]+|github\.(?:event|actor|triggering|repository|ref|head|base)\w*(?:\.[\w*-]+)*|(?:steps|needs)\.[\w*-]+\.(?:outputs\.[\w-]+|result))$/i,
    EXPRESSION,
  ],
  [
    /^(?:\*|all|everyone|@(?:all|here|channel|everyone)|<!(?:here|channel|everyone|subteam)\b[^>]*>)$/i,
    EVERYONE,
  ],
  [/\*{3}/, "is masked, as in a log: write the whole identity"],
  [/^(?:cn|ou|dc|uid)=[^@]*$/i, "is a part of a directory's distinguished name: write the email address"],
  [/[([](?:at|dot)[)\]]/i, "has words in brackets in place of @ or a dot: write the address itself"],
  [/^(["']).*\1$/, "is in quotes: write it without them"],
];

/**
 * Says what an identity is if it is a person's by no means; undefined if it may be one.
 *
 * @returns a verb phrase that shows nothing of the identity
 */
export function whyNotPerson(identity: string): string | undefined {
  if (standsForNoValue(identity) || ONLY_SIGNS.test(identity)) return NO_VALUE;
  return OTHERS.find(([sign]) => sign.test(identity))?.[1];
}
