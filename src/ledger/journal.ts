import { createHmac, type KeyObject } from "node:crypto";
import { ENTRY_LENGTH } from "./entries.ts";
import { CHECK_LENGTH } from "./header.ts";

/** What is known of a recipient in the ledger: that their request was accepted, or nothing for sure. */
export type Standing = "accepted" | "unknown";

/** What a line says. `about` is the number of the line about the same request. */
type Statement =
  | { readonly kind: "sending"; readonly entries: readonly string[] }
  | { readonly kind: "accepted"; readonly about: number }
  /** All of the request's entries, if there are none here. */
  | { readonly kind: "struck"; readonly about: number; readonly entries?: readonly string[] | undefined };

/** A request that was about to be sent, as later lines leave it. */
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
  /** The line given last, which need not be read when it is taken: 0.1 s less for 100,000 recipients. */
  #composed: { readonly line: string; readonly statement: Statement } | undefined;

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
    return this.#compose({ kind: "sending", entries: entries.toSorted() });
  }

  /** Gives the next line: that the request of a line was accepted. */
  accepted(line: number): string {
    return this.#compose({ kind: "accepted", about: line });
  }

  /** Gives the next line: that the request of a line surely did not reach these entries, or any if there are none. */
  struck(line: number, entries?: readonly string[]): string {
    return this.#compose({ kind: "struck", about: line, entries: entries?.toSorted() });
  }

  /**
   * Takes the next line, from the file, or once it is in the file.
   *
   * @param line without its line break
   * @returns false if it is not what was written there
   */
  take(line: string): boolean {
    const statement = line === this.#composed?.line ? this.#composed.statement : this.#read(line);
    if (!(statement && this.#apply(statement))) return false;
    this.#lastCheck = line.slice(-CHECK_LENGTH);
    this.#lines += 1;
    return true;
  }

  /** Everyone in the ledger, by entry; a request that was accepted outweighs another of unknown outcome. */
  standings(): ReadonlyMap<string, Standing> {
    const standings = new Map<string, Standing>();
    for (const standing of ["unknown", "accepted"] as const)
      for (const entry of this.#entries(standing)) standings.set(entry, standing);
    return standings;
  }

  /** Gives the new text of the whole file, with nobody twice and without those that were struck out. */
  rewritten(): string {
    const accepted = distinct(this.#entries("accepted"));
    const others = this.#entries("unknown");
    const known = new Set(others.length > 0 ? accepted : []);
    const unknown = distinct(others.filter((entry) => !known.has(entry)));
    const journal = new Journal(this.#header, this.#key);
    const lines = [this.#header];
    const add = (line: string) => {
      journal.take(line);
      lines.push(line);
    };
    if (accepted.length > 0) {
      add(journal.sending(accepted));
      add(journal.accepted(journal.lines));
    }
    if (unknown.length > 0) add(journal.sending(unknown));
    return `${lines.join("\n")}\n`;
  }

  /** Everyone with this standing, some more than once. */
  #entries(standing: Standing): string[] {
    const sendings = [...this.#sendings.values()].filter((sending) => sending.standing === standing);
    return sendings.flatMap(({ entries }) => entries);
  }

  #compose(statement: Statement): string {
    const line = this.#seal(write(statement));
    this.#composed = { line, statement };
    return line;
  }

  #read(line: string): Statement | undefined {
    const text = line.slice(0, -CHECK_LENGTH - 1);
    return line === this.#seal(text) ? parse(text) : undefined;
  }

  #seal(text: string): string {
    const check = createHmac("sha256", this.#key).update(`${this.#lastCheck}\n${text}`).digest("base64url");
    return `${text} ${check.slice(0, CHECK_LENGTH)}`;
  }

  #apply(statement: Statement): boolean {
    if (statement.kind === "sending") {
      this.#sendings.set(this.#lines + 1, { entries: statement.entries, standing: "unknown" });
      return true;
    }
    const sending = this.#sendings.get(statement.about);
    if (!sending) return false;
    if (statement.kind === "accepted") sending.standing = "accepted";
    else {
      const struck = new Set(statement.entries ?? sending.entries);
      sending.entries = sending.entries.filter((entry) => !struck.has(entry));
    }
    return true;
  }
}

/** Gives the same without repetitions, sorted. */
function distinct(entries: readonly string[]): string[] {
  return entries.toSorted().filter((entry, index, sorted) => entry !== sorted[index - 1]);
}

function write(statement: Statement): string {
  switch (statement.kind) {
    case "sending":
      return `sending ${encode(statement.entries)}`;
    case "accepted":
      return `accepted ${statement.about}`;
    case "struck":
      return `struck ${statement.about}${statement.entries ? ` ${encode(statement.entries)}` : ""}`;
  }
}

function parse(text: string): Statement | undefined {
  const [, sending, end, number, encoded = ""] = LINE.exec(text) ?? [];
  const entries = decode(encoded);
  const about = Number(number);
  if (sending) return { kind: "sending", entries };
  if (end === "accepted") return { kind: "accepted", about };
  return end ? { kind: "struck", about, entries: entries.length > 0 ? entries : undefined } : undefined;
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
