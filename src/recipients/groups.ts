import type { DocumentNode, Property } from "../documents/node.ts";
import type { Reject } from "../lists/entry.ts";
import { count, quote } from "../text.ts";

/** Which groups to notify: none chosen, all (`*`), or those named. Invalid: a problem has been added for the list. */
export type GroupChoice = "absent" | "all" | "invalid" | readonly GroupName[];

/** A group's name in `identities-group`; an optional group may be missing. */
export interface GroupName {
  readonly name: string;
  readonly optional: boolean;
}

/** The groups that were selected: their values, each once, and their names as the file spells them. */
export interface SelectedGroups {
  readonly values: readonly DocumentNode[];
  readonly names: readonly string[];
  /** Optional groups that the file doesn't have. */
  readonly missing: readonly string[];
}

/** Groups that an error lists; the others are counted. */
const MAX_LISTED = 20;

/** Makes the entries of `identities-group` into a choice; `octocat?` is the optional group `octocat`. */
export function groupChoice(entries: readonly string[]): "all" | readonly GroupName[] {
  return entries.includes("*") ? "all" : entries.map(groupName);
}

function groupName(text: string): GroupName {
  return text.endsWith("?")
    ? { name: text.slice(0, -1).trim(), optional: true }
    : { name: text, optional: false };
}

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

/** Finds a group by its exact name, otherwise in any case, as GitHub compares logins. */
function find(
  groups: readonly Property[],
  { name, optional }: GroupName,
  reject: Reject,
  missing: string[],
): readonly Property[] {
  const exact = groups.find(({ key }) => key === name);
  if (exact) return [exact];
  const alike = groups.filter(({ key }) => key.toLowerCase() === name.toLowerCase());
  if (alike.length > 0) return alike;
  if (optional) missing.push(name);
  else
    reject(`has no group ${quote(name)}. ${listed(groups)} If it may be missing, write ${quote(`${name}?`)}`);
  return [];
}

function listed(groups: readonly Property[]): string {
  if (groups.length === 0) return "It has no groups.";
  const names = groups.slice(0, MAX_LISTED).map(({ key }) => quote(key));
  const more = groups.length > names.length ? ` and ${groups.length - names.length} more` : "";
  return `It has ${count(groups.length, "group")}: ${names.join(", ")}${more}.`;
}
