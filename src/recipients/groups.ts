import { type DocumentNode, describeNode, type Property } from "../documents/node.ts";
import { type ListEntry, listEntriesOf, type Reject } from "../lists/entry.ts";
import { count, quote } from "../text.ts";

/** Which groups to take: all, or those named; the name of an optional one ended with `?`. */
export type GroupChoice = "all" | readonly GroupName[];

/** A group's name as asked for; a missing optional group is passed over. */
export interface GroupName {
  readonly name: string;
  readonly optional: boolean;
}

/** Reads `octocat?` as the optional group `octocat`. */
export function groupName(text: string): GroupName {
  return text.endsWith("?")
    ? { name: text.slice(0, -1).trim(), optional: true }
    : { name: text, optional: false };
}

/**
 * Takes the entries of a YAML or JSON roster: a sequence of strings, or a mapping from group to a string or a
 * sequence of strings.
 *
 * @param reject is told of an unknown group and of every shape that is neither
 * @param passOver is told of each optional group that is missing
 */
export function selectGroups(
  root: DocumentNode,
  choice: GroupChoice,
  reject: Reject,
  passOver: (name: string) => void,
): ListEntry[] {
  if (root.kind === "sequence") {
    if (choice === "all") return listEntriesOf(root, reject);
    reject(
      "has no groups: it is a sequence. Make it a mapping from group to recipients, or leave `identities-group` out",
    );
    return [];
  }
  if (root.kind !== "mapping") {
    reject(
      `holds ${describeNode(root)}: write a sequence of strings, or a mapping from group to such a sequence`,
      root.line,
    );
    return [];
  }
  const chosen =
    choice === "all"
      ? root.properties
      : choice.flatMap((name) => find(root.properties, name, reject, passOver));
  // An alias is its anchor's own node: reading each node once can't grow beyond the file (and repeats would be dropped).
  const nodes = new Set(chosen.map(({ value }) => value));
  return [...nodes].flatMap((node) => listEntriesOf(node, reject));
}

/** Finds a group by its exact name, else in any case, as GitHub compares logins. */
function find(
  groups: readonly Property[],
  { name, optional }: GroupName,
  reject: Reject,
  passOver: (name: string) => void,
): Property[] {
  const exact = groups.find(({ key }) => key === name);
  if (exact) return [exact];
  const alike = groups.filter(({ key }) => key.toLowerCase() === name.toLowerCase());
  if (alike.length > 0) return alike;
  if (optional) passOver(name);
  else
    reject(
      `has no group ${quote(name)}. ${known(groups)} Write ${quote(`${name}?`)} to pass it over when missing`,
    );
  return [];
}

function known(groups: readonly Property[]): string {
  const names = groups.slice(0, 20).map(({ key }) => quote(key));
  const more = groups.length > names.length ? ` and ${groups.length - names.length} more` : "";
  return groups.length === 0
    ? "It has no groups."
    : `It has ${count(groups.length, "group")}: ${names.join(", ")}${more}.`;
}
