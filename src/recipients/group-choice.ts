/** Which groups to notify: none chosen, all (`*`), or those named. Invalid: a problem has been added for the list. */
export type GroupChoice = "absent" | "all" | "invalid" | readonly GroupName[];

/** A group's name in `identities-group`; an optional group may be missing. */
export interface GroupName {
  readonly name: string;
  readonly optional: boolean;
}

/** Makes the entries of `identities-group` into a choice; `octocat?` is the optional group `octocat`. */
export function groupChoice(entries: readonly string[]): "all" | readonly GroupName[] {
  return entries.includes("*") ? "all" : entries.map(groupName);
}

function groupName(text: string): GroupName {
  return text.endsWith("?")
    ? { name: text.slice(0, -1).trim(), optional: true }
    : { name: text, optional: false };
}
