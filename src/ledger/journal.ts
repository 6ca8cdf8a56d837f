import { createHmac, type KeyObject } from "node:crypto";
import { ENTRY_LENGTH } from "./entries.ts";
import { CHECK_LENGTH } from "./header.ts";

/** What is known of a recipient in the ledger: that their request was accepted, or nothing for sure. */
export type Standing = "accepted" | "unknown";

/** A line about a request that is about to be sent, and what the lines after it say. */
interface Sending {
  /** Without those that were struck out. */
  entries: readonly string[];
  standing: Standing;
}

/** `sending` and entries; `accepted` and a line's number; `struck` and a line's number, and entries if not all. */
const LINE = /^(?:(sending) |(accepted|struck) ([1-9][0-9]*) ?)([\w-]*)$/;

/** What a kill leaves of a last line: its check, if it was begun, is not complete. */
const CUT_OFF =
  /^(?:sending [\w-]*(?: [\w-]{0,21})?|accepted \d*(?: [\w-]{0,21})?|struck \d*(?: [\w-]*(?: [\w-]{0,21})?)?)$/;

/**
 * What a ledger's lines say. Each line ends in a keyed check that also covers the check before it, so that no line can
 * be changed, left out or moved.
 */
export class Journal {
  readonly #header: string;
  readonly #key: KeyObject;
  /** By the number of their line; the first line of the file is 1. */
  readonly #sendings = new Map<number, Sending>();
  #lines = 1;
  #lastCheck: string;

  /** @param header the first line, without its line break */
  constructor(header: string, key: KeyObject) {
    this.#header = header;
    this.#key = key;
    this.#lastCheck = header.slice(-CHECK_LENGTH);
  }

  /** The number of lines so far: that of the last one. */
  get lines(): number {
    return this.#lines;
  }

  /** Gives the next line: that a request to these is about to be sent. They are sorted, so their order says nothing. */
  sending(entries: readonly string[]): string {
    return this.#seal(`sending ${encode(entries.toSorted())}`);
  }

  /** Gives the next line: that the request of a line was accepted. */
  accepted(line: number): string {
    return this.#seal(`accepted ${line}`);
  }

  /** Gives the next line: that the request of a line surely did not reach these entries, or any if there are none. */
  struck(line: number, entries?: readonly string[]): string {
    return this.#seal(`struck ${line}${entries ? ` ${encode(entries.toSorted())}` : ""}`);
  }

  /**
   * Takes the next line, from the file, or once it is in the file.
   *
   * @param line without its line break
   * @returns false if it is not what was written there
   */
  take(line: string): boolean {
    const text = line.slice(0, -CHECK_LENGTH - 1);
    if (line !== this.#seal(text) || !this.#apply(text)) return false;
    this.#lastCheck = line.slice(-CHECK_LENGTH);
    this.#lines += 1;
    return true;
  }

  /** Everyone in the ledger, by entry; a request that was accepted outweighs another of unknown outcome. */
  standings(): ReadonlyMap<string, Standing> {
    const standings = new Map<string, Standing>();
    for (const standing of ["unknown", "accepted"] as const)
      for (const sending of this.#sendings.values())
        if (sending.standing === standing)
          for (const entry of sending.entries) standings.set(entry, standing);
    return standings;
  }

  /** Gives the whole file anew, with nobody twice and without those that were struck out. */
  rewritten(): string {
    const standings = [...this.standings()];
    const entriesOf = (wanted: Standing) =>
      standings.filter(([, standing]) => standing === wanted).map(([entry]) => entry);
    const journal = new Journal(this.#header, this.#key);
    const lines = [this.#header];
    const add = (line: string) => {
      journal.take(line);
      lines.push(line);
    };
    for (const standing of ["accepted", "unknown"] as const) {
      const entries = entriesOf(standing);
      if (entries.length === 0) continue;
      add(journal.sending(entries));
      if (standing === "accepted") add(journal.accepted(journal.lines));
    }
    return `${lines.join("\n")}\n`;
  }

  #seal(text: string): string {
    const check = createHmac("sha256", this.#key).update(`${this.#lastCheck}\n${text}`).digest("base64url");
    return `${text} ${check.slice(0, CHECK_LENGTH)}`;
  }

  #apply(text: string): boolean {
    const [, sending, end, number, encoded = ""] = LINE.exec(text) ?? [];
    const entries = decode(encoded);
    if (sending) {
      this.#sendings.set(this.#lines + 1, { entries, standing: "unknown" });
      return true;
    }
    const about = this.#sendings.get(Number(number));
    if (!about) return false;
    if (end === "accepted") about.standing = "accepted";
    else if (entries.length === 0) about.entries = [];
    else {
      const struck = new Set(entries);
      about.entries = about.entries.filter((entry) => !struck.has(entry));
    }
    return true;
  }
}

/** Says whether a last line without a line break is the beginning of one: nothing was sent for it. */
export function isCutOff(line: string): boolean {
  return ["sending ", "accepted ", "struck "].some((kind) => kind.startsWith(line)) || CUT_OFF.test(line);
}

function encode(entries: readonly string[]): string {
  return Buffer.from(entries.join(""), "latin1").toString("base64url");
}

function decode(text: string): string[] {
  const bytes = Buffer.from(text, "base64url").toString("latin1");
  return Array.from({ length: bytes.length / ENTRY_LENGTH }, (_, index) =>
    bytes.slice(index * ENTRY_LENGTH, (index + 1) * ENTRY_LENGTH),
  );
}
