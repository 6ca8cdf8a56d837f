import { closest } from "../closeness.ts";
import type { DocumentNode, Property } from "../documents/node.ts";
import type { Reject } from "../lists/entry.ts";
import { comparable, count, quote, quotedNames } from "../text.ts";
import { isAddress } from "./address.ts";
import type { GroupChoice, GroupName } from "./group-choice.ts";

/** The groups that were selected: their values, each once, and their names as the file spells them. */
export interface SelectedGroups {
  readonly values: readonly DocumentNode[];
  readonly names: readonly string[];
  /** Optional groups that the file doesn't have. */
  readonly missing: readonly string[];
}

/** Groups that an error lists; the others are counted. */
const MAX_LISTED = 20;

/**
 * Selects groups of a YAML or JSON roster.
 *
 * @param reject is called for each group that the roster doesn't have, and if no group was chosen
 */
export function selectGroups(
  groups: readonly Property[],
  choice: Exclude<GroupChoice, "invalid">,
  reject: Reject,
): SelectedGroups {
  if (choice === "absent") {
    if (groups.length > 0)
      reject(
        `is a mapping from groups, so \`identities-group\` is required: name the groups to notify, or write * for all. ${listed(groups)}`,
      );
    return { values: [], names: [], missing: [] };
  }
  const missing: string[] = [];
  const selected =
    choice === "all" ? groups : choice.flatMap((group) => find(groups, group, reject, missing));
  // An alias is its anchor's own node: with each node read once, no alias can multiply the recipients.
  const values = [...new Set(selected.map(({ value }) => value))];
  return { values, names: [...new Set(selected.map(({ key }) => key))], missing };
}

/**
 * Says whether a mapping is from addresses to names or the like, and not from groups: all keys are email addresses.
 * One from the address of whoever caused the event to recipients is from groups, if `identities-group` names some.
 */
export function isByAddress(groups: readonly Property[], choice: GroupChoice): boolean {
  if (groups.length === 0 || !groups.every(({ key }) => isAddress(key))) return false;
  const hasRecipients = groups.some(
    ({ value }) => value.kind === "sequence" || (value.kind === "string" && isAddress(value.value)),
  );
  return choice === "absent" || choice === "all" || !hasRecipients;
}

/** Finds a group by its exact name, otherwise in any case, as GitHub compares logins. */
function find(
  groups: readonly Property[],
  { name, optional }: GroupName,
  reject: Reject,
  missing: string[],
): readonly Property[] {
  const exact = groups.find(({ key }) => key === name);
  if (exact) return [exact];
  const alike = groups.filter(({ key }) => comparable(key) === comparable(name));
  if (alike.length > 0) return alike;
  if (optional) missing.push(name);
  else reject(`has no group ${adviceOn(name, groups)}`);
  return [];
}

function adviceOn(name: string, groups: readonly Property[]): string {
  const unquoted = /^(["'])(.+)\1$/.exec(name)?.[2];
  if (unquoted !== undefined) return `${quote(unquoted)} in quotes: remove them. ${listed(groups)}`;
  if (/^(?:all|everyone)$/i.test(name)) return `${quote(name)}: write * for all groups. ${listed(groups)}`;
  const meant = closest(
    name,
    groups.map(({ key }) => key),
  );
  const question = meant === undefined ? "" : ` Is ${quote(meant)} meant?`;
  return `${quote(name)}.${question} ${listed(groups)} If it may be missing, write ${quote(`${name}?`)}`;
}

function listed(groups: readonly Property[]): string {
  if (groups.length === 0) return "It has no groups.";
  const names = groups.map(({ key }) => key);
  return `It has ${count(groups.length, "group")}: ${quotedNames(names, MAX_LISTED)}.`;
}
