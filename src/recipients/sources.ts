import { count, formatNumber, quote } from "../text.ts";
import type { RecipientSource } from "./recipient.ts";

/** Groups that are listed; the others are counted. */
const MAX_LISTED = 20;

/** Says how many recipients came from where: a clause, `12 recipients from "people.yml", groups "ops", "dev"`. */
export function describeSource({
  file,
  column,
  groups,
  count: recipients,
  withoutIdentity,
}: RecipientSource): string {
  const parts = [
    `${count(recipients, "recipient")} from ${file === undefined ? "identities" : quote(file)}`,
    ...(column === undefined ? [] : [`column ${quote(column)}`]),
    ...(groups === undefined ? [] : [describeGroups(groups)]),
  ];
  const rows =
    column === undefined ? count(withoutIdentity, "entry", "entries") : count(withoutIdentity, "row");
  const skipped = withoutIdentity > 0 ? `; ${rows} without an identity skipped` : "";
  return parts.join(", ") + skipped;
}

function describeGroups(groups: readonly string[]): string {
  const more = groups.length > MAX_LISTED ? ` and ${formatNumber(groups.length - MAX_LISTED)} more` : "";
  const names = groups.slice(0, MAX_LISTED).map(quote).join(", ");
  return groups.length === 0 ? "no group" : `${groups.length === 1 ? "group" : "groups"} ${names}${more}`;
}
