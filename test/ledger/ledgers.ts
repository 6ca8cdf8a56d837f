import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { SigningKey } from "../../src/kore/token.ts";
import type { EntryScope } from "../../src/ledger/entries.ts";
import { Ledger, readLedger } from "../../src/ledger/ledger.ts";
import type { MemoryDisk } from "./memory-disk.ts";

export const PATH = "/workspace/folder/ledger";

/** A key, because a secret costs 50 ms each time that the file is read. */
export const SIGNING: SigningKey = {
  algorithm: "RS256",
  key: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
};

export const SCOPE: EntryScope = {
  bot: { platformUrl: "https://platform.kore.ai", botId: "st-1" },
  channel: "msteams",
  userIdentityType: "resolve",
  subject: undefined,
};

export const HELLO = { type: "text", val: "Hello" } as const;

/** Reads the ledger of a disk, and gives what is wrong with it, if anything. */
export function tryLedger(
  disk: MemoryDisk,
  { signing = SIGNING, scope = SCOPE }: { signing?: SigningKey; scope?: Partial<EntryScope> } = {},
): Ledger | { readonly wrong: string } {
  const content = readLedger({ path: PATH, bytes: disk.files.get(PATH) }, signing, {
    fs: disk.fs,
    randomBytes,
  });
  return "wrong" in content ? content : new Ledger(content, { ...SCOPE, ...scope });
}

/** Reads the ledger of a disk; what is wrong with it is an error. */
export function ledgerOf(...args: Parameters<typeof tryLedger>): Ledger {
  const ledger = tryLedger(...args);
  if ("wrong" in ledger) throw new Error(ledger.wrong);
  return ledger;
}

/** What the ledger of a disk says of identities that get "Hello". */
export function standings(disk: MemoryDisk, ...identities: string[]): (string | undefined)[] {
  return ledgerOf(disk).standingsOf({ message: HELLO, identities });
}
