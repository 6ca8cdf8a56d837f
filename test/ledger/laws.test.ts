import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ledger, OpenLedger } from "../../src/ledger/ledger.ts";
import { LedgerFault } from "../../src/ledger/ledger-fault.ts";
import { HELLO, ledgerOf } from "./ledgers.ts";
import { Killed, MemoryDisk } from "./memory-disk.ts";

/** What became of a request that was sent. */
type Ending = "accepted" | "refused" | "unknown" | { readonly unreached: readonly boolean[] };

/** A step: what becomes of its requests, and what happens to its disk, after how many bytes. */
interface Step {
  readonly batches: readonly { readonly people: readonly number[]; readonly ending: Ending }[];
  readonly disaster: "kill" | "full" | "none";
  readonly afterBytes: number;
  readonly isAtLeastOnce: boolean;
}

const ending: fc.Arbitrary<Ending> = fc.oneof(
  fc.constantFrom("accepted" as const, "refused" as const, "unknown" as const),
  fc.record({ unreached: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) }),
);

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    batches: fc.array(
      fc.record({
        people: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 6 }),
        ending,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    disaster: fc.constantFrom("kill", "full", "none"),
    afterBytes: fc.integer({ min: 0, max: 900 }),
    isAtLeastOnce: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What is true of everyone, whatever the ledger says. */
class Truth {
  /** Those that a request reached or may have reached. */
  readonly maybe = new Set<number>();
  /** Those that a disaster may keep the ledger from striking out. */
  readonly unclear = new Set<number>();
}

/** Sends a step's requests as the delivery does, until the disk is full or the step is killed. */
function carryOut(step: Step, disk: MemoryDisk, truth: Truth): void {
  const ledger = ledgerOf(disk);
  if (step.disaster === "kill") disk.killAfter = step.afterBytes;
  if (step.disaster === "full") disk.room = step.afterBytes;
  const toSend = notInIt(step, ledger);
  const journal = ledger.open();
  for (const { people, ending } of step.batches) {
    const own = people.filter((person) => toSend.delete(person));
    if (own.length > 0) send(own, ending, journal, truth);
  }
  journal.finish();
}

function notInIt({ batches, isAtLeastOnce }: Step, ledger: Ledger): Set<number> {
  const everyone = batches.flatMap(({ people }) => people);
  const standings = ledger.standingsOf({ message: HELLO, identities: everyone.map(String) });
  const mayGet = (standing: string | undefined) =>
    standing === undefined || (isAtLeastOnce && standing === "unknown");
  return new Set(everyone.filter((_, at) => mayGet(standings[at])));
}

function send(people: readonly number[], ending: Ending, journal: OpenLedger, truth: Truth): void {
  const batch = { message: HELLO, identities: people.map(String) };
  for (const person of people) truth.unclear.add(person);
  journal.sending(batch);
  const isUnreached = (at: number) =>
    typeof ending === "object" ? ending.unreached[at] : ending === "refused";
  const unreached = people.filter((_, at) => isUnreached(at));
  for (const person of people) if (!unreached.includes(person)) truth.maybe.add(person);
  if (ending === "accepted" || typeof ending === "object") journal.accepted(batch);
  journal.struckOut(batch, unreached.map(String));
}

/** Carries out a step, whatever happens, and starts the machine again. */
function survive(step: Step, disk: MemoryDisk, truth: Truth): void {
  const before = new Set(truth.unclear);
  try {
    carryOut(step, disk, truth);
  } catch (error) {
    if (!(error instanceof Killed || error instanceof LedgerFault)) throw error;
  }
  disk.restart();
  if (step.disaster === "none")
    for (const person of truth.unclear) if (!before.has(person)) truth.unclear.delete(person);
}

const PEOPLE = Array.from({ length: 12 }, (_, person) => person);

test("whatever happens, everyone that a request may have reached is in it, and nobody else", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const disk = new MemoryDisk();
      const truth = new Truth();
      for (const step of all) {
        survive(step, disk, truth);
        const standings = ledgerOf(disk).standingsOf({ message: HELLO, identities: PEOPLE.map(String) });
        const isIn = (person: number) => standings[person] !== undefined;
        expect([...truth.maybe].filter((person) => !isIn(person))).toEqual([]);
        const untouched = PEOPLE.filter((person) => !truth.maybe.has(person) && !truth.unclear.has(person));
        expect(untouched.filter(isIn)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
