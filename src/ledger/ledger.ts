import type { SigningKey } from "../kore/token.ts";
import type { Message } from "../kore/wire.ts";
import { Entries, type EntryScope } from "./entries.ts";
import type { Journal, Standing } from "./journal.ts";
import { LedgerFault } from "./ledger-fault.ts";
import {
  cantWrite,
  createLedgerFile,
  DELETED,
  LedgerFile,
  type LedgerFileSystem,
  replaceFile,
} from "./ledger-file.ts";
import { emptyLedger, readStored, type Stored } from "./stored.ts";

/** A message and the identities that get it in one request. */
export interface Addressed {
  readonly message: Message;
  readonly identities: readonly string[];
}

/** What a ledger needs from outside. */
export interface LedgerDeps {
  readonly fs: LedgerFileSystem;
  readonly randomBytes: (length: number) => Uint8Array;
}

/**
 * Reads who was already sent to. Writes nothing.
 *
 * @param file its path without links, and its bytes if there is a file
 * @returns its content, or what is wrong and what to do: sentences that go on from the input's name
 */
export function readLedger(
  { path, bytes }: { readonly path: string; readonly bytes: Buffer | undefined },
  signing: SigningKey,
  deps: LedgerDeps,
): LedgerContent | { readonly wrong: string } {
  const stored = bytes
    ? readStored(bytes, signing, deps.randomBytes)
    : emptyLedger(signing, deps.randomBytes);
  return "wrong" in stored ? stored : { path, isNew: bytes === undefined, stored, fs: deps.fs };
}

/** A ledger as it was read. */
export interface LedgerContent {
  readonly path: string;
  /** Whether there was no file. */
  readonly isNew: boolean;
  readonly stored: Stored;
  readonly fs: LedgerFileSystem;
}

/** Who was already sent to. */
export class Ledger {
  readonly #content: LedgerContent;
  readonly #standings: ReadonlyMap<string, Standing>;
  readonly #entries: Entries;

  /** @param scope what the entries of this step have in common */
  constructor(content: LedgerContent, scope: EntryScope) {
    const { journal, keys } = content.stored;
    this.#content = content;
    this.#standings = journal.standings();
    this.#entries = new Entries(keys.entries, scope);
  }

  /** How many entries it has, of all messages. */
  get size(): number {
    return this.#standings.size;
  }

  /** Says for each identity whether the message was already sent to it, in order; undefined if it was not. */
  standingsOf({ message, identities }: Addressed): (Standing | undefined)[] {
    if (this.#standings.size === 0) return identities.map(() => undefined);
    const entries = this.#entries.of(message, identities);
    return identities.map((identity, index) => {
      const entry = entries[index] ?? "";
      const standing = this.#standings.get(entry);
      if (standing !== "accepted") this.#entries.keep(message, identity, entry);
      return standing;
    });
  }

  /**
   * Opens the file to write to it, and creates it with its folder if there is none.
   *
   * @throws LedgerFault
   */
  open(): OpenLedger {
    const { path, isNew, stored, fs } = this.#content;
    const { fileSize, size, isEnded, journal } = stored;
    const header = size === 0 ? journal.rewritten() : "";
    if (header !== "") createLedgerFile(path, header, isNew, fs);
    const expectedSize = header === "" ? fileSize : header.length;
    const file = new LedgerFile(path, expectedSize, size + header.length, fs);
    if (!isEnded) file.append("");
    return new OpenLedger(file, journal, this.#entries, (text) => replaceFile(path, text, fs));
  }
}

/** The journal of what a step sends, in the file before it is sent. */
export class OpenLedger {
  readonly #file: LedgerFile;
  readonly #journal: Journal;
  readonly #entries: Entries;
  readonly #replace: (text: string) => void;
  /** The line of each request that the file says is about to be sent. */
  readonly #lines = new Map<Addressed, number>();
  #unwritten: LedgerFault | undefined;

  /** @param replace puts a text in the file's place, and throws the file system's error */
  constructor(file: LedgerFile, journal: Journal, entries: Entries, replace: (text: string) => void) {
    this.#file = file;
    this.#journal = journal;
    this.#entries = entries;
    this.#replace = replace;
  }

  /**
   * Writes that a request is about to be sent. It may be sent only if this returns.
   *
   * @throws LedgerFault
   */
  sending(batch: Addressed): void {
    this.#append(this.#journal.sending(this.#entries.of(batch.message, batch.identities)));
    this.#lines.set(batch, this.#journal.lines);
  }

  /** Says whether the file is still the one that this step writes to. */
  isKept(): boolean {
    return this.#file.isOwn();
  }

  /** Writes that the request was accepted. */
  accepted(batch: Addressed): void {
    this.#appendAbout(batch, (line) => this.#journal.accepted(line));
  }

  /** Writes that the request surely did not reach these of its identities. */
  struckOut(batch: Addressed, identities: readonly string[]): void {
    if (identities.length === 0) return;
    const isAll = identities.length === batch.identities.length;
    const entries = isAll ? undefined : this.#entries.of(batch.message, identities);
    this.#appendAbout(batch, (line) => this.#journal.struck(line, entries));
  }

  /**
   * Closes the file, and rewrites it without what was struck out, unless another step has written to it.
   *
   * @returns what could not be written, if anything, for a warning
   */
  finish(): string | undefined {
    const mayRewrite = this.#lines.size > 0 && this.#file.isOwn();
    this.#file.close();
    let lost = this.#unwritten && whatIsLost(this.#unwritten);
    try {
      if (mayRewrite) this.#replace(this.#journal.rewritten());
    } catch (error) {
      lost ??= `${cantWrite(error).message}: ${NOT_REWRITTEN}`;
    }
    return lost && `The ledger ${lost}`;
  }

  /** Errs on the side of "sent" if it can't be written. */
  #appendAbout(batch: Addressed, lineAbout: (line: number) => string): void {
    const line = this.#lines.get(batch);
    if (line === undefined) return;
    try {
      this.#append(lineAbout(line));
    } catch (error) {
      if (!(error instanceof LedgerFault)) throw error;
      this.#unwritten ??= error;
    }
  }

  #append(line: string): void {
    this.#file.append(line);
    this.#journal.take(line);
  }
}

function whatIsLost({ message }: LedgerFault): string {
  return message === DELETED ? `${message}.` : `${message}: ${OUTCOMES_LOST}`;
}

const OUTCOMES_LOST =
  "for some requests, it does not say what became of them. It counts them as requests with an unknown outcome.";
const NOT_REWRITTEN = "it is longer than necessary, but still true.";
