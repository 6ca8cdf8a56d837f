import { isClose } from "../closeness.ts";
import type { DocumentNode } from "../documents/node.ts";
import { quote, quotedNames } from "../text.ts";
import { isAddress } from "./address.ts";
import { KNOWN_COLUMNS } from "./recipient.ts";

/** Keys that an error lists; the others are counted. */
const MAX_LISTED = 20;

/**
 * Says what is wrong with mappings that have no key for the identity, which keys they have, and which of these is
 * probably meant: the only one that has addresses, or one with a similar name.
 *
 * @param mappings at least one
 * @param column `identities-column`, if it is set
 */
export function explainNameless(mappings: readonly DocumentNode[], column: string | undefined): string {
  const what = mappings.length === 1 ? "there is a mapping" : `there are ${mappings.length} mappings`;
  const fix =
    "without an identity: write it under the key `identity`, or name its key with `identities-column`";
  const keys = commonKeys(mappings);
  const withAddress = keys.filter((key) => mappings.every((mapping) => hasAddress(mapping, key)));
  const names = column === undefined ? KNOWN_COLUMNS : [column];
  const close = keys.find((key) => names.some((name) => isClose(key, name)));
  // The keys of a mapping such as `Ann: ann@example.com` are people.
  const areNames = mappings.length > 1 || (keys.length > 1 && withAddress.length < 2);
  if (keys.length === 0 || (!areNames && close === undefined)) return `${what} ${fix}`;
  const meant = withAddress.length === 1 ? withAddress[0] : close;
  const probably = meant === undefined ? "" : `, probably ${quote(meant)}`;
  return `${what} ${fix}${probably}. ${mappings.length === 1 ? "Its" : "Their"} keys: ${quotedNames(keys, MAX_LISTED)}`;
}

/** The keys that all of the mappings have. */
function commonKeys([first, ...others]: readonly DocumentNode[]): readonly string[] {
  return others.reduce((common, mapping) => {
    const own = new Set(keysOf(mapping));
    return common.filter((key) => own.has(key));
  }, keysOf(first));
}

function keysOf(mapping: DocumentNode | undefined): readonly string[] {
  return mapping?.kind === "mapping" ? mapping.properties.map(({ key }) => key) : [];
}

function hasAddress(mapping: DocumentNode, name: string): boolean {
  if (mapping.kind !== "mapping") return false;
  const value = mapping.properties.find(({ key }) => key === name)?.value;
  return value?.kind === "string" && isAddress(value.value.trim());
}
