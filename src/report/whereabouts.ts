import { maskIdentity } from "../masking.ts";
import { count, formatNumber } from "../text.ts";

/** Recipients that are shown one by one. */
const MAX_SHOWN = 3;

/** Domains that are named; the others are counted. */
const MAX_DOMAINS = 3;

/**
 * Says who a group of recipients is, in a few words. Up to three are shown, masked. Of more, masks look alike, so it
 * counts them by domain: `2,999 at example.com, 1 at example.org`.
 */
export function whereabouts(identities: readonly string[], showIdentities: boolean): string {
  const shown = identities.slice(0, MAX_SHOWN).map((it) => (showIdentities ? it : maskIdentity(it)));
  if (identities.length <= MAX_SHOWN && new Set(shown).size === shown.length) return shown.join(", ");
  if (showIdentities) return `${shown.join(", ")} and ${count(identities.length - shown.length, "other")}`;
  const domains = countByDomain(identities);
  const named = domains.slice(0, MAX_DOMAINS).map(([domain, n]) => `${formatNumber(n)} ${at(domain)}`);
  const others = domains.slice(MAX_DOMAINS).reduce((sum, [, n]) => sum + n, 0);
  return [...named, ...(others > 0 ? [`${formatNumber(others)} elsewhere`] : [])].join(", ");
}

/**
 * Counts identities by the domain of their email address, in lower case, the most frequent first. Identities that are
 * not email addresses count under an empty domain.
 */
export function countByDomain(identities: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const identity of identities) {
    const at = identity.lastIndexOf("@");
    const domain = at > 0 ? identity.slice(at + 1).toLowerCase() : "";
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Where recipients of a domain are: `at example.com`, or that they have no domain. */
export function at(domain: string): string {
  return domain === "" ? "without a domain" : `at ${domain}`;
}
