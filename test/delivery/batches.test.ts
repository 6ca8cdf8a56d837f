import fc from "fast-check";
import { expect, test } from "vitest";
import { batchesFor } from "../../src/delivery/batches.ts";
import { MAX_IDENTITIES } from "../../src/kore/wire.ts";
import { inBatches } from "./states.ts";

test.each([
  [0, []],
  [1, [1]],
  [999, [999]],
  [1000, [1000]],
  [1001, [1000, 1]],
  [2000, [1000, 1000]],
  [3500, [1000, 1000, 1000, 500]],
])("%i recipients go out as requests of %j", (recipients, sizes) => {
  const identities = Array.from({ length: recipients }, (_, index) => `user${index}`);
  const batches = inBatches(identities, MAX_IDENTITIES);
  expect(batches.map((batch) => batch.identities.length)).toEqual(sizes);
  expect(batches.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
  expect(batches.every(({ state }) => state.kind === "waiting")).toBe(true);
});

test("batches of a personal message keep what fills it again, and others have nothing of it", () => {
  const message = { type: "text", val: "Hello" } as const;
  const variables = '"n":1';
  const otherVariables = new Map([["cem", '"n":2']]);
  const personal = { message, identities: ["ann", "bob", "cem"], variables, otherVariables };
  const [first, second, third] = batchesFor([personal, { message, identities: ["dan"] }], 2);
  expect(first).toMatchObject({ number: 1, identities: ["ann", "bob"], variables, otherVariables });
  expect(second).toMatchObject({ number: 2, identities: ["cem"], variables, otherVariables });
  expect(Object.keys(third ?? {}).sort()).toEqual(["identities", "message", "number", "state"]);
});

test("batches partition the recipients, in order, and none is empty or too large", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 10 }), (identities, size) => {
      const batches = inBatches(identities, size);
      expect(batches.flatMap((batch) => batch.identities)).toEqual(identities);
      for (const batch of batches) {
        expect(batch.identities.length).toBeGreaterThan(0);
        expect(batch.identities.length).toBeLessThanOrEqual(size);
      }
    }),
  );
});
