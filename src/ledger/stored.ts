import type { SigningKey } from "../kore/token.ts";
import { RESTORE, readHeader, writeHeader } from "./header.ts";
import { isCutOff, Journal } from "./journal.ts";
import { deriveKeys, type Keys } from "./keys.ts";

/** A ledger's content. */
export interface Stored {
  readonly keys: Keys;
  readonly journal: Journal;
  /** The file's length in bytes; 0 if there is none. */
  readonly fileSize: number;
  /** The bytes that count: a last line that a kill cut off doesn't. */
  readonly size: number;
  /** Whether those bytes end in a line break. */
  readonly isEnded: boolean;
}

const SALT_BYTES = 16;

/** Makes the content of a ledger that nobody is in. */
export function emptyLedger(signing: SigningKey, randomBytes: (length: number) => Uint8Array): Stored {
  const salt = randomBytes(SALT_BYTES);
  const keys = deriveKeys(signing, salt);
  const journal = new Journal(writeHeader(salt, keys), keys.checks);
  return { keys, journal, fileSize: 0, size: 0, isEnded: true };
}

/**
 * Reads a ledger's content. Content that can't be verified is never treated as an empty ledger.
 *
 * @returns the content, or what is wrong and what to do: sentences that go on from the input's name
 */
export function readStored(
  bytes: Buffer,
  signing: SigningKey,
  randomBytes: (length: number) => Uint8Array,
): Stored | { readonly wrong: string } {
  if (bytes.length === 0)
    return { wrong: `is an empty file, which a ledger never is: it was cut off or replaced. ${RESTORE}` };
  // Each byte is a character, so that a place in the text is a place in the file.
  const [header = "", ...lines] = bytes.toString("latin1").split("\n");
  const last = lines.pop();
  const keys = readHeader(header, signing);
  // A file of one line records nobody, whatever its key: a step with a wrong secret leaves such a file.
  const isNobodyIn = lines.length === 0 && last === "";
  if ("otherKey" in keys && isNobodyIn)
    return { ...emptyLedger(signing, randomBytes), fileSize: bytes.length };
  if ("wrong" in keys) return keys;
  const journal = new Journal(header, keys.checks);
  const isDamaged = last === undefined || lines.some((line) => !journal.take(line));
  if (isDamaged || !(last === "" || journal.take(last) || isCutOff(last)))
    return { wrong: `is damaged after line ${journal.lines}, so it is not known who is in it. ${RESTORE}` };
  const isCounted = journal.lines > lines.length + 1;
  return {
    keys,
    journal,
    fileSize: bytes.length,
    size: isCounted ? bytes.length : bytes.length - last.length,
    isEnded: !isCounted,
  };
}
