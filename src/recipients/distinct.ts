import type { ListEntry, Reject } from "../lists/entry.ts";
import { maskIdentity } from "../masking.ts";
import { comparable, plainLine, quote } from "../text.ts";
import { isAddress, isOrdinaryAddress } from "./address.ts";
import { whyInvalid } from "./identity.ts";
import { SHOWN_FAULTS } from "./not-a-person.ts";
import { Places } from "./places.ts";
import { KNOWN_COLUMNS, NO_VARIABLES, type Recipient } from "./recipient.ts";
import type { Roster, RosterEntries, RosterEntry } from "./roster.ts";

/** What is read from one source, and the way to report what is wrong with it. */
export interface Source {
  /** The path as the user gave it; undefined for `identities`. */
  readonly file: string | undefined;
  readonly roster: Roster;
  readonly reject: Reject;
}

/** How to check and compare identities. */
export interface IdentityRules {
  /** Whether the platform resolves identities; otherwise they are the channel's own, and case counts. */
  readonly isResolved: boolean;
  /** The same, but false if the input is invalid: then no rule applies that only one of the two types has. */
  readonly isKnownToResolve: boolean;
  readonly showIdentities: boolean;
  readonly personalize: boolean;
}

const COLUMN_NAME =
  "is the name of a column, not a person: save the list as a .csv file, and set `identities-file` to it";

const COLUMN = new RegExp(`^\\s*"?(${KNOWN_COLUMNS.join("|")})"?\\s*$`, "i");

/** Finds the header row of a table in a list: everything else in it would only be a consequence. */
function columnName(entries: RosterEntries): ListEntry | undefined {
  let found: ListEntry | undefined;
  entries.forEach(({ text, line }: RosterEntry) => {
    const name = COLUMN.exec(text)?.[1];
    if (name !== undefined) found ??= { text: name, line };
  });
  return found;
}

/** Checks the entries of all sources, and collects those that are valid: distinct identities, or all recipients. */
export class Collector {
  /** Distinct identities in order, with the first spelling of each. */
  readonly identities: string[] = [];
  /** The same in lower case: as spelled, and in the form in which they are compared. */
  readonly lowerCased = new Set<string>();
  /** For personal messages: every recipient with their variables, duplicates included. */
  readonly recipients: Recipient[] = [];
  duplicates = 0;
  addresses = 0;
  /** Entries that are not email addresses; none with `donotresolve`, where each is the channel's own ID. */
  readonly others = new Places();
  readonly #rules: IdentityRules;
  readonly #known: Set<string>;

  constructor(rules: IdentityRules) {
    this.#rules = rules;
    this.#known = rules.isResolved ? this.lowerCased : new Set();
  }

  /** Takes a source's entries. @returns how many are not empty */
  take({ file, roster, reject }: Source): number {
    const { isKnownToResolve } = this.#rules;
    const { entries } = roster;
    const plain = "plain" in entries ? entries.plain : undefined;
    if (plain && this.#takePlain(plain)) return plain.length;
    const column = isKnownToResolve && roster.isList ? columnName(entries) : undefined;
    if (column) {
      reject(`${quote(column.text)} ${COLUMN_NAME}`, column.line);
      return 0;
    }
    let count = 0;
    entries.forEach((entry: RosterEntry) => {
      const identity = entry.text.trim();
      if (identity === "") return;
      count += 1;
      const fault = isOrdinaryAddress(identity) ? undefined : whyInvalid(identity, isKnownToResolve);
      if (fault === undefined) this.#add(identity, entry, file);
      else reject(`${quote(this.#shown(identity, fault))} ${fault}`, entry.line);
    });
    return count;
  }

  /** Takes a list that needs no closer look; otherwise takes nothing. @returns whether it did */
  #takePlain(entries: readonly string[]): boolean {
    if (this.#rules.personalize || !entries.every(isOrdinaryAddress)) return false;
    this.addresses += entries.length;
    for (const identity of entries) this.#addDistinct(identity, identity);
    return true;
  }

  #add(identity: string, { line, variables = NO_VARIABLES }: RosterEntry, file: string | undefined): void {
    const { isResolved, personalize } = this.#rules;
    if (isAddress(identity)) this.addresses += 1;
    else if (isResolved) this.others.add(file, line);
    if (personalize) this.recipients.push({ identity, variables, file, line });
    this.#addDistinct(identity, comparable(identity));
  }

  #addDistinct(identity: string, lower: string): void {
    const { isResolved } = this.#rules;
    const size = this.#known.size;
    this.#known.add(isResolved ? lower : identity);
    if (this.#known.size === size) this.duplicates += 1;
    else this.identities.push(identity);
    if (!isResolved) this.lowerCased.add(lower);
    if (lower !== identity) this.lowerCased.add(identity.toLowerCase());
  }

  #shown(identity: string, fault: string): string {
    const visible = plainLine(identity).trim();
    return this.#rules.showIdentities || SHOWN_FAULTS.has(fault) ? visible : maskIdentity(visible);
  }
}
