import { expect, test } from "vitest";
import { killWithLedger } from "../kills/killed-twice.ts";
import { randomOf } from "../random.ts";

test("a step that was killed and runs again with its ledger sends to nobody twice", async () => {
  const random = randomOf(1);
  for (let end = 0; end < 5; end += 1) expect((await killWithLedger(random)).violations).toEqual([]);
});
