import { createPrivateKey, generateKeyPairSync, hash, type KeyObject } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Addressed, Ledger } from "../../src/ledger/ledger.ts";
import { LedgerFault } from "../../src/ledger/ledger-fault.ts";
import { HELLO, ledgerOf, PATH, SIGNING, standings, tryLedger } from "./ledgers.ts";
import { MemoryDisk } from "./memory-disk.ts";

const ANN_AND_BOB = { message: HELLO, identities: ["ann@example.com", "bob@example.com"] };
const EVE = { message: HELLO, identities: ["eve@example.com"] };

let disk: MemoryDisk;
beforeEach(() => {
  disk = new MemoryDisk();
});

/** What stands in the file, line by line. */
function lines(): string[] {
  return (disk.files.get(PATH) ?? "").toString().trimEnd().split("\n");
}

/** The first word of each line. */
function kinds(): string[] {
  return lines().map((line) => line.split(" ")[0] ?? "");
}

/** Sends to Ann and Bob. */
function sendToAnnAndBob(): void {
  const journal = ledgerOf(disk).open();
  journal.sending(ANN_AND_BOB);
  journal.accepted(ANN_AND_BOB);
  expect(journal.finish()).toBeUndefined();
}

function newKey(): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
}

describe("a ledger", () => {
  test("is created with its folder when it is opened, not when it is read", () => {
    ledgerOf(disk);
    expect(disk.log).toEqual([]);
    ledgerOf(disk).open();
    expect([...disk.files.keys()]).toEqual([PATH]);
    expect(disk.folders).toContain("/workspace/folder");
    expect(kinds()).toEqual(["kore-notify-ledger"]);
  });

  test("has a recipient on the disk before their request is sent", () => {
    const journal = ledgerOf(disk).open();
    disk.log.length = 0;
    journal.sending(ANN_AND_BOB);
    expect(disk.log).toEqual(["write", "sync"]);
    expect(kinds()).toEqual(["kore-notify-ledger", "sending"]);
    expect(standings(disk, "ann@example.com", "eve@example.com")).toEqual(["unknown", undefined]);
  });

  test("says that a request was accepted", () => {
    sendToAnnAndBob();
    expect(standings(disk, "ann@example.com", "bob@example.com", "eve@example.com")).toEqual([
      "accepted",
      "accepted",
      undefined,
    ]);
  });

  test("strikes out a request's recipients, or some of them", () => {
    const journal = ledgerOf(disk).open();
    for (const batch of [ANN_AND_BOB, EVE]) journal.sending(batch);
    journal.struckOut(EVE, EVE.identities);
    journal.accepted(ANN_AND_BOB);
    journal.struckOut(ANN_AND_BOB, ["bob@example.com"]);
    journal.struckOut(ANN_AND_BOB, []);
    const expected = ["accepted", undefined, undefined];
    expect(standings(disk, "ann@example.com", "bob@example.com", "eve@example.com")).toEqual(expected);
    journal.finish();
    expect(standings(disk, "ann@example.com", "bob@example.com", "eve@example.com")).toEqual(expected);
  });

  test("strikes out nobody that an earlier request may have reached", () => {
    const first = ledgerOf(disk).open();
    first.sending(ANN_AND_BOB);
    first.finish();
    const second = ledgerOf(disk).open();
    second.sending(ANN_AND_BOB);
    second.struckOut(ANN_AND_BOB, ANN_AND_BOB.identities);
    expect(standings(disk, "ann@example.com")).toEqual(["unknown"]);
    second.finish();
    expect(standings(disk, "ann@example.com")).toEqual(["unknown"]);
  });

  test("may have the same request twice, if the first attempt did not reach anybody", () => {
    const journal = ledgerOf(disk).open();
    journal.sending(EVE);
    journal.struckOut(EVE, EVE.identities);
    journal.sending(EVE);
    journal.accepted(EVE);
    expect(standings(disk, "eve@example.com")).toEqual(["accepted"]);
  });

  test("is rewritten at the end, with nobody twice and nobody who was struck out", () => {
    for (const outcome of ["unknown", "accepted", "struck"] as const) {
      const journal = ledgerOf(disk).open();
      for (const batch of [ANN_AND_BOB, EVE]) {
        journal.sending(batch);
        if (outcome === "accepted") journal.accepted(batch);
        if (outcome === "struck") journal.struckOut(batch, batch.identities);
      }
      journal.finish();
    }
    expect(kinds()).toEqual(["kore-notify-ledger", "sending", "accepted"]);
    // Three entries of 16 bytes, as base64url.
    expect(lines()[1]?.split(" ")[1]).toHaveLength(64);
    expect([...disk.files.keys()]).toEqual([PATH]);
    expect(disk.openFiles).toBe(0);
  });

  test("has somebody that was sent to twice once, and accepted outweighs unknown", () => {
    const journal = ledgerOf(disk).open();
    for (const batch of [ANN_AND_BOB, EVE, ANN_AND_BOB, EVE, EVE]) {
      journal.sending({ ...batch });
      journal.sending(batch);
      if (batch === EVE) journal.accepted(batch);
      journal.sending({ ...batch });
    }
    const expected = ["unknown", "unknown", "accepted"];
    const everyone = ["ann@example.com", "bob@example.com", "eve@example.com"];
    expect(standings(disk, ...everyone)).toEqual(expected);
    journal.finish();
    expect(standings(disk, ...everyone)).toEqual(expected);
    expect(lines().map((line) => line.split(" ")[1]?.length)).toEqual([1, 22, 1, 43]);
  });

  test("tells messages apart that one step sends in turn", () => {
    const ann = ANN_AND_BOB.identities.slice(0, 1);
    const [first, second] = ["Hello, Ann", "Goodbye, Ann"].map((val) => ({
      message: { type: "text", val } as const,
      identities: ann,
    }));
    if (!(first && second)) throw new Error("no messages");
    const journal = ledgerOf(disk).open();
    for (const batch of [first, EVE, first]) journal.sending(batch);
    const standingOf = (ledger: Ledger, batch: Addressed) => ledger.standingsOf(batch)[0];
    const ledger = ledgerOf(disk);
    expect([first, second, first].map((batch) => standingOf(ledger, batch))).toEqual([
      "unknown",
      undefined,
      "unknown",
    ]);
    journal.finish();
    const next = ledgerOf(disk);
    for (const batch of [first, second]) standingOf(next, batch);
    next.open().sending(second);
    expect([first, second].map((batch) => standingOf(ledgerOf(disk), batch))).toEqual(["unknown", "unknown"]);
  });

  test("isn't written again if nothing was sent", () => {
    sendToAnnAndBob();
    const before = disk.files.get(PATH);
    const journal = ledgerOf(disk).open();
    disk.log.length = 0;
    journal.finish();
    expect(disk.log).toEqual(["close"]);
    expect(disk.files.get(PATH)).toEqual(before);
  });

  test("doesn't show the order of recipients", () => {
    const [first, second] = [
      ["ann", "bob", "eve"],
      ["eve", "bob", "ann"],
    ].map((identities) => {
      const journal = ledgerOf(disk).open();
      const batch = { message: HELLO, identities: ["cem", ...identities] };
      journal.sending(batch);
      journal.struckOut(batch, identities);
      return lines()
        .slice(-2)
        .map((line) => line.split(" ").slice(1, -1).at(-1));
    });
    expect(first).toEqual(second);
  });

  test("names nobody", () => {
    sendToAnnAndBob();
    expect(lines().join()).not.toMatch(/ann|bob|example|Hello|not-a-secret/);
  });

  test("of an app with a private key needs that key, however its PEM is written", () => {
    const [key, other] = [newKey(), newKey()];
    const copy = createPrivateKey(key.export({ type: "pkcs1", format: "pem" }));
    ledgerOf(disk, { signing: { algorithm: "RS256", key } })
      .open()
      .sending(EVE);
    expect(tryLedger(disk, { signing: { algorithm: "RS512", key: copy } })).not.toHaveProperty("wrong");
    expect(tryLedger(disk, { signing: { algorithm: "RS256", key: other } })).toMatchObject({
      wrong: expect.stringContaining("another secret or key"),
    });
  });
});

describe("the entry of a recipient", () => {
  const hasAnn = (scope: object, message: { type: "text" | "script"; val: string } = HELLO) =>
    ledgerOf(disk, { scope }).standingsOf({ message, identities: ["ann@example.com"] })[0] !== undefined;

  test.each([
    ["host", { bot: { platformUrl: "https://other.example", botId: "st-1" } }, HELLO],
    ["bot", { bot: { platformUrl: "https://platform.kore.ai", botId: "st-2" } }, HELLO],
    ["channel", { channel: "slack" }, HELLO],
    ["identity type", { userIdentityType: "donotresolve" }, HELLO],
    ["message type", {}, { type: "script", val: "Hello" } as const],
    ["message", {}, { type: "text", val: "Hello " } as const],
    ["subject", { subject: "Hello" }, HELLO],
  ])("depends on the %s", (_, scope, message) => {
    sendToAnnAndBob();
    expect(hasAnn({})).toBe(true);
    expect(hasAnn(scope, message)).toBe(false);
  });

  test("depends on the subject of a card, not on its words", () => {
    const journal = ledgerOf(disk, { scope: { subject: "release 1" } }).open();
    journal.sending(ANN_AND_BOB);
    expect(hasAnn({ subject: "release 1" }, { type: "text", val: "other words" })).toBe(true);
    expect(hasAnn({ subject: "release 2" })).toBe(false);
  });

  test("ignores case, and how accents are encoded, with resolve only", () => {
    for (const [userIdentityType, expected] of [
      ["resolve", "unknown"],
      ["donotresolve", undefined],
    ] as const) {
      const scope = { userIdentityType };
      const journal = ledgerOf(disk, { scope }).open();
      journal.sending({ message: HELLO, identities: ["Ärzte@example.com"] });
      expect(
        ledgerOf(disk, { scope }).standingsOf({ message: HELLO, identities: ["äRZTE@EXAMPLE.COM"] }),
      ).toEqual([expected]);
      journal.sending({ message: HELLO, identities: ["jose\u0301@example.com"] });
      const composed = { message: HELLO, identities: ["jos\u00e9@example.com"] };
      expect(ledgerOf(disk, { scope }).standingsOf(composed)).toEqual([expected]);
    }
  });

  test("differs between fields that read the same when joined", () => {
    const journal = ledgerOf(disk, { scope: { bot: { platformUrl: "https://a/b", botId: "c" } } }).open();
    journal.sending(ANN_AND_BOB);
    expect(hasAnn({ bot: { platformUrl: "https://a/", botId: "bc" } })).toBe(false);
  });

  test("differs between files", () => {
    sendToAnnAndBob();
    const first = lines()[1];
    disk = new MemoryDisk();
    sendToAnnAndBob();
    expect(lines()[1]).not.toBe(first);
  });
});

describe("a ledger that can't be read is an error that says why", () => {
  const wrongOf = (content: string | Buffer, signing = SIGNING) => {
    disk.files.set(PATH, Buffer.from(content));
    const read = tryLedger(disk, { signing });
    return "wrong" in read ? read.wrong : undefined;
  };

  test.each([
    ["empty", "", /^is an empty file.*delete it\.$/],
    ["of another kind", "ann@example.com\n", /^is not a ledger/],
    ["with a first line that was cut off", "kore-notify-ledger 1 abc", /^is damaged in line 1/],
  ])("%s", (_, content, expected) => {
    expect(wrongOf(content)).toMatch(expected);
  });

  test("made with another secret", () => {
    const journal = ledgerOf(disk, { signing: { algorithm: "HS256", secret: "not-a-secret" } }).open();
    journal.sending(EVE);
    const content = disk.files.get(PATH) ?? "";
    expect(wrongOf(content, { algorithm: "HS256", secret: "another" })).toMatch(
      /^was made with another secret or key.*a new file sends to everyone/,
    );
    expect(wrongOf(content, { algorithm: "HS512", secret: "not-a-secret" })).toBeUndefined();
  });

  test("unless nobody is in it: a step with a wrong secret leaves such a file", () => {
    const wrong = ledgerOf(disk, { signing: { algorithm: "HS256", secret: "wrong" } }).open();
    wrong.sending(EVE);
    wrong.struckOut(EVE, EVE.identities);
    wrong.finish();
    const journal = ledgerOf(disk).open();
    journal.sending(EVE);
    journal.accepted(EVE);
    journal.finish();
    expect(standings(disk, "eve@example.com")).toEqual(["accepted"]);
  });

  test("written by a later version", () => {
    const header = "kore-notify-ledger 2 salt check";
    const line = `${header} ${hash("sha256", header, "base64url").slice(0, 22)}`;
    expect(wrongOf(`${line}\n`)).toMatch(/^was written by a later version/);
  });

  test("a line that was changed, left out, moved or repeated", () => {
    const journal = ledgerOf(disk).open();
    for (const batch of [ANN_AND_BOB, EVE]) journal.sending(batch);
    journal.accepted(EVE);
    const [header = "", one = "", two = "", three = ""] = lines();
    const wrongIn = (...those: string[]) => wrongOf([header, ...those, ""].join("\n"));
    expect(wrongIn(one, two, three)).toBeUndefined();
    expect(wrongIn(two, three)).toMatch(/^is damaged after line 1, /);
    expect(wrongIn(one, three)).toMatch(/^is damaged after line 2, /);
    expect(wrongIn(two, one, three)).toMatch(/^is damaged after line 1, /);
    expect(wrongIn(one, two, two, three)).toMatch(/^is damaged after line 3, /);
    expect(wrongIn(one, two, "", three)).toMatch(/^is damaged after line 3, /);
    expect(wrongIn(one, two, `${three}\r`)).toMatch(/^is damaged after line 3, /);
  });

  test("any byte that was changed", () => {
    sendToAnnAndBob();
    const content = disk.files.get(PATH) ?? Buffer.alloc(0);
    for (const at of content.keys())
      for (const byte of [0x00, 0x0a, 0x20, 0x41, (content[at] ?? 0) ^ 1]) {
        if (byte === content[at]) continue;
        const changed = Buffer.from(content);
        changed[at] = byte;
        expect(wrongOf(changed), `byte ${at} is ${byte}`).toBeDefined();
      }
  });
});

describe("a last line that a kill cut off", () => {
  test("has no whole check: with one that is wrong, it is damage", () => {
    const journal = ledgerOf(disk).open();
    for (const step of [
      () => journal.sending(ANN_AND_BOB),
      () => journal.accepted(ANN_AND_BOB),
      () => journal.struckOut(ANN_AND_BOB, ["bob@example.com"]),
    ]) {
      step();
      const whole = disk.files.get(PATH) ?? Buffer.alloc(0);
      const changed = Buffer.from(whole.subarray(0, -1));
      changed[changed.length - 1] = whole.at(-2) === 0x41 ? 0x42 : 0x41;
      disk.files.set(PATH, changed);
      expect(tryLedger(disk)).toMatchObject({ wrong: expect.stringMatching(/^is damaged after line /) });
      disk.files.set(PATH, whole);
    }
  });

  test("is not damage, and is cut off before anything is appended", () => {
    const journal = ledgerOf(disk).open();
    journal.sending(ANN_AND_BOB);
    const before = disk.files.get(PATH) ?? Buffer.alloc(0);
    journal.sending(EVE);
    const whole = disk.files.get(PATH) ?? Buffer.alloc(0);
    for (let length = before.length; length < whole.length - 1; length += 1) {
      disk.files.set(PATH, whole.subarray(0, length));
      expect(standings(disk, "ann@example.com", "eve@example.com")).toEqual(["unknown", undefined]);
      const next = ledgerOf(disk).open();
      next.sending(EVE);
      next.accepted(EVE);
      expect(standings(disk, "ann@example.com", "eve@example.com")).toEqual(["unknown", "accepted"]);
    }
  });

  test("counts if only its line break is missing", () => {
    const journal = ledgerOf(disk).open();
    journal.sending(EVE);
    const whole = disk.files.get(PATH) ?? Buffer.alloc(0);
    disk.files.set(PATH, whole.subarray(0, -1));
    expect(standings(disk, "eve@example.com")).toEqual(["unknown"]);
    ledgerOf(disk).open().sending(ANN_AND_BOB);
    expect(standings(disk, "eve@example.com", "ann@example.com")).toEqual(["unknown", "unknown"]);
  });
});

describe("a ledger that can't be written to", () => {
  test("is an error when it can't be created", () => {
    disk.failing.add("makeFolder");
    expect(() => ledgerOf(disk).open()).toThrow(new LedgerFault("can't be written to (EIO)"));
    disk.restart();
    disk.room = 10;
    expect(() => ledgerOf(disk).open()).toThrow(
      new LedgerFault("can't be written to (the disk is full, ENOSPC)"),
    );
    expect([...disk.files.keys()]).toEqual([]);
    expect(disk.openFiles).toBe(0);
  });

  test.each([0, 1, 20, 100])("is rolled back when the disk is full after %i bytes", (room) => {
    const journal = ledgerOf(disk).open();
    journal.sending(ANN_AND_BOB);
    const before = disk.files.get(PATH);
    disk.room = room;
    const large = { message: HELLO, identities: Array.from({ length: 20 }, (_, n) => `${n}`) };
    expect(() => journal.sending(large)).toThrow("the disk is full");
    expect(disk.files.get(PATH)).toEqual(before);
    disk.restart();
    expect(standings(disk, "ann@example.com", "0")).toEqual(["unknown", undefined]);
  });

  test("is rolled back when the bytes don't reach the disk", () => {
    const journal = ledgerOf(disk).open();
    const before = disk.files.get(PATH);
    disk.failing.add("sync");
    expect(() => journal.sending(EVE)).toThrow(LedgerFault);
    expect(disk.files.get(PATH)).toEqual(before);
  });

  test("is not written to any more when it can't be rolled back", () => {
    const journal = ledgerOf(disk).open();
    disk.room = 30;
    disk.failing.add("truncate");
    expect(() => journal.sending(ANN_AND_BOB)).toThrow(LedgerFault);
    disk.restart();
    expect(() => journal.sending(EVE)).toThrow(new LedgerFault("can't be written to (EIO)"));
    expect(standings(disk, "ann@example.com", "eve@example.com")).toEqual([undefined, undefined]);
  });

  test("errs on the side of sent, with a warning, when an outcome can't be written", () => {
    const journal = ledgerOf(disk).open();
    journal.sending(ANN_AND_BOB);
    disk.room = 10;
    journal.struckOut(ANN_AND_BOB, ANN_AND_BOB.identities);
    expect(standings(disk, "ann@example.com")).toEqual(["unknown"]);
    expect(journal.finish()).toMatch(
      /^The ledger can't be written to \(the disk is full, ENOSPC\): for some/,
    );
    expect(standings(disk, "ann@example.com")).toEqual(["unknown"]);
  });

  test.each(["rename", "close"] as const)(
    "stays as it is, with a warning, when it can't be rewritten (%s)",
    (step) => {
      const journal = ledgerOf(disk).open();
      journal.sending(EVE);
      journal.accepted(EVE);
      const before = disk.files.get(PATH);
      disk.failing.add(step);
      expect(journal.finish()).toMatch(/still true\.$/);
      expect([...disk.files]).toEqual([[PATH, before]]);
    },
  );
});

describe("another step that writes to the ledger at the same time", () => {
  test("is noticed before the next request", () => {
    const one = ledgerOf(disk).open();
    const other = ledgerOf(disk).open();
    one.sending(EVE);
    expect(() => other.sending(ANN_AND_BOB)).toThrow("by another step at the same time");
    one.accepted(EVE);
    one.finish();
    expect(() => other.sending(ANN_AND_BOB)).toThrow("by another step at the same time");
    expect(standings(disk, "eve@example.com", "ann@example.com")).toEqual(["accepted", undefined]);
  });

  test("is noticed when it began between reading and opening", () => {
    const late = ledgerOf(disk);
    ledgerOf(disk).open();
    expect(() => late.open()).toThrow("by another step at the same time");
    const later = ledgerOf(disk);
    ledgerOf(disk).open().sending(EVE);
    const { openFiles } = disk;
    expect(() => later.open()).toThrow("by another step at the same time");
    expect(disk.openFiles).toBe(openFiles);
    expect(standings(disk, "eve@example.com")).toEqual(["unknown"]);
  });

  test("keeps the ledger from being rewritten", () => {
    const one = ledgerOf(disk).open();
    one.sending(EVE);
    const other = ledgerOf(disk).open();
    other.sending(ANN_AND_BOB);
    const before = disk.files.get(PATH);
    expect(one.finish()).toBeUndefined();
    expect(disk.files.get(PATH)).toEqual(before);
    expect(standings(disk, "eve@example.com", "ann@example.com")).toEqual(["unknown", "unknown"]);
  });
});
