import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Batch, skippedBatch } from "../../src/delivery/batches.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { countOutcomes, recipientOutcomes, requestOutcome } from "../../src/delivery/outcomes.ts";
import type { SendDeps } from "../../src/delivery/send.ts";
import { tally } from "../../src/delivery/tally.ts";
import type { NotifyOutcome } from "../../src/kore/judgement.ts";
import { RateLimiter } from "../../src/kore/rate-limit.ts";
import { LedgerFault } from "../../src/ledger/ledger-fault.ts";
import { sift } from "../../src/ledger-input.ts";
import { HELLO, ledgerOf } from "../ledger/ledgers.ts";
import { Killed, MemoryDisk } from "../ledger/memory-disk.ts";
import { ACCEPTED, ALL_REFUSED, notProcessed, REFUSED, ScriptedSending, unknown } from "./sending.ts";
import { accepted, inBatches } from "./states.ts";

/** What a ledger gets, in words. */
function recording(isFull: (batch: Batch) => boolean = () => false) {
  const calls: string[] = [];
  const ledger: NonNullable<SendDeps["ledger"]> = {
    sending: (batch) => {
      if (isFull(batch as Batch)) throw new LedgerFault("can't be written to");
      calls.push(`sending ${batch.identities}`);
    },
    accepted: (batch) => calls.push(`accepted ${batch.identities}`),
    struckOut: (_, identities) => calls.push(`struck out ${identities}`),
  };
  return { calls, ledger };
}

async function deliverTo(
  batches: readonly Batch[],
  script: readonly NotifyOutcome[],
  changes: Partial<SendDeps>,
): Promise<ScriptedSending> {
  const scripted = new ScriptedSending(script, changes);
  await scripted.clock.run(deliver(batches, scripted.deps));
  return scripted;
}

describe("the ledger gets each request before it is sent, and what became of it", () => {
  test.each([
    ["accepted", [ACCEPTED], {}, ["sending ann", "accepted ann"]],
    ["refused", [REFUSED], {}, ["sending ann", "struck out ann"]],
    ["unknown", [unknown()], {}, ["sending ann"]],
    [
      "not processed, then accepted",
      [notProcessed(), ACCEPTED],
      {},
      ["sending ann", "struck out ann", "sending ann", "accepted ann"],
    ],
    [
      "unknown, then accepted",
      [unknown(), ACCEPTED],
      { guarantee: "at-least-once" },
      ["sending ann", "sending ann", "accepted ann"],
    ],
    [
      "unknown, then refused",
      [unknown(), REFUSED],
      { guarantee: "at-least-once" },
      ["sending ann", "sending ann"],
    ],
    [
      "unknown, then not processed, then unknown",
      [unknown(), notProcessed(), unknown()],
      { guarantee: "at-least-once", retries: 2 },
      ["sending ann", "sending ann", "sending ann"],
    ],
  ] satisfies [string, NotifyOutcome[], Partial<SendDeps>, string[]][])(
    "%s",
    async (_, script, changes, expected) => {
      const { calls, ledger } = recording();
      await deliverTo(inBatches(["ann"], 1), script, { ...changes, ledger });
      expect(calls).toEqual(expected);
    },
  );

  test("cancelled between the two", async () => {
    const { calls, ledger } = recording();
    const sending: typeof ledger.sending = (batch) => {
      ledger.sending(batch);
      scripted.cancel.abort();
    };
    const scripted: ScriptedSending = new ScriptedSending([], { ledger: { ...ledger, sending } });
    await scripted.clock.run(deliver(inBatches(["ann"], 1), scripted.deps));
    expect(scripted.sent).toEqual([]);
    expect(calls).toEqual(["sending ann", "struck out ann"]);
  });
});

test("a ledger that can't be written to stops the rest, and says why", async () => {
  const batches = inBatches(["ann", "bob", "cem"], 1);
  const { ledger } = recording(({ number }) => number === 2);
  const { sent } = await deliverTo(batches, [], { ledger });
  expect(sent.map(({ identities }) => identities)).not.toContainEqual(["bob"]);
  expect(batches[1]?.state).toEqual({ kind: "waiting", reason: "the ledger can't be written to" });
});

test("also requests that wait for the rate limit by then", async () => {
  const batches = inBatches(["ann", "bob", "cem", "dan"], 1);
  const { calls, ledger } = recording(({ number }) => number === 2);
  const { clock, deps, sent } = new ScriptedSending([], { ledger });
  await clock.run(deliver(batches, { ...deps, limiter: new RateLimiter(2, clock, () => {}) }));
  expect(sent.map(({ identities }) => identities)).toEqual([["ann"]]);
  expect(calls).toEqual(["sending ann", "accepted ann"]);
});

test("a ledger that fails in another way is a fault of the action, and is not hidden", async () => {
  const { ledger } = recording();
  const sending = () => {
    throw new Error("broken");
  };
  await expect(deliverTo(inBatches(["ann"], 1), [], { ledger: { ...ledger, sending } })).rejects.toThrow(
    "broken",
  );
});

test("skipped recipients have an outcome of their own, and don't count as failures", () => {
  const skipped = skippedBatch(2, ["ann", "bob"], "why");
  expect(requestOutcome(skipped.state)).toBe("skipped");
  expect(countOutcomes(skipped)).toEqual([["skipped", 2]]);
  expect(recipientOutcomes(skipped)[0]).toEqual({ identity: "ann", outcome: "skipped", comment: "why" });
  const [waiting] = inBatches(["cem"], 1);
  if (!waiting) throw new Error("no batch");
  expect(tally([waiting, skipped])).toMatchObject({ status: "PARTIAL_SUCCESS", recipients: 1 });
  const done = { ...waiting, state: accepted({ status: "SUCCESS", percentComplete: 100 }) };
  expect(tally([done, skipped])).toMatchObject({
    status: "SUCCESS",
    percentComplete: 100,
    counts: { skipped: 2 },
  });
});

/** What happens to a request: what the step sees, and whether it reaches its recipients. */
type Fate =
  | { readonly kind: "seen"; readonly outcome: NotifyOutcome; readonly reaches: boolean }
  | { readonly kind: "killed"; readonly reaches: boolean };

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>({ kind: "seen", outcome: ACCEPTED, reaches: true }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(REFUSED, ALL_REFUSED, notProcessed(), notProcessed(301_000))
      .map((outcome): Fate => ({ kind: "seen", outcome, reaches: false })),
  },
  {
    weight: 3,
    arbitrary: fc.boolean().map((reaches): Fate => ({ kind: "seen", outcome: unknown(), reaches })),
  },
  { weight: 1, arbitrary: fc.boolean().map((reaches): Fate => ({ kind: "killed", reaches })) },
);

interface Step {
  readonly roster: readonly number[];
  readonly fates: readonly Fate[];
  readonly batchSize: number;
  readonly retries: number;
  readonly disaster: "kill" | "full" | "none";
  readonly afterBytes: number;
  readonly cancelledAt: number | undefined;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    roster: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 12 }),
    fates: fc.array(fate, { maxLength: 10 }),
    batchSize: fc.integer({ min: 1, max: 4 }),
    retries: fc.integer({ min: 0, max: 2 }),
    disaster: fc.constantFrom("kill", "full", "none", "none"),
    afterBytes: fc.integer({ min: 0, max: 1200 }),
    cancelledAt: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What happened to everyone in all steps. */
class History {
  readonly disk = new MemoryDisk();
  readonly reached = new Map<string, number>();
  /** Those who may have got the message, as far as a step could see. */
  readonly unknown = new Set<string>();

  /** Carries out a step as the action does it; gives its recipients, and the batches unless it was killed. */
  async carryOut(step: Step): Promise<{ readonly toSend: readonly string[]; readonly batches?: Batch[] }> {
    const { disk } = this;
    const roster = step.roster.map((person) => `p${person}`);
    const ledger = ledgerOf(disk);
    const everyone = [{ message: HELLO, identities: roster }];
    const { mailings } = sift(ledger, everyone, "at-most-once", { info() {}, warning() {} });
    const identities = mailings.flatMap((mailing) => mailing.identities);
    if (step.disaster === "kill") disk.killAfter = step.afterBytes;
    if (step.disaster === "full") disk.room = step.afterBytes;
    try {
      const open = ledger.open();
      const batches = inBatches(identities, step.batchSize);
      const sending = this.#sending(step, open);
      await sending.clock.run(deliver(batches, sending.deps));
      open.finish();
      return { toSend: identities, batches };
    } catch (error) {
      if (!(error instanceof Killed || error instanceof LedgerFault)) throw error;
      return { toSend: identities };
    } finally {
      disk.restart();
    }
  }

  #sending({ fates, retries, cancelledAt }: Step, ledger: SendDeps["ledger"]): ScriptedSending {
    let request = 0;
    const sending: ScriptedSending = new ScriptedSending([], {
      ledger,
      retries,
      notify: async ({ identities }) => {
        const next = fates[request] ?? { kind: "seen", outcome: ACCEPTED, reaches: true };
        request += 1;
        if (request === cancelledAt) sending.cancel.abort();
        expect(identities.filter((identity) => this.unknown.has(identity))).toEqual([]);
        if (next.reaches)
          for (const identity of identities)
            this.reached.set(identity, (this.reached.get(identity) ?? 0) + 1);
        if (next.kind === "seen") return next.outcome;
        this.disk.killAfter = 0;
        throw new Killed();
      },
    });
    return sending;
  }
}

/** The laws, for `at-most-once`. */
test("nobody gets the message twice, and the next step sends to everyone who surely got nothing", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const history = new History();
      let unsent: readonly string[] = [];
      for (const step of all) {
        const roster = new Set(step.roster.map((person) => `p${person}`));
        const { toSend, batches } = await history.carryOut(step);
        expect(toSend).toEqual(expect.arrayContaining(unsent.filter((identity) => roster.has(identity))));
        expect([...history.reached.values()].filter((times) => times > 1)).toEqual([]);
        const outcomes = (batches ?? []).flatMap(recipientOutcomes);
        const withOutcome = (wanted: string) =>
          outcomes.filter(({ outcome }) => outcome === wanted).map(({ identity }) => identity);
        for (const identity of withOutcome("unknown")) history.unknown.add(identity);
        // A full disk may keep the ledger from striking somebody out.
        unsent = step.disaster === "none" ? withOutcome("unsent") : [];
      }
    }),
    { numRuns: 400 },
  );
});
