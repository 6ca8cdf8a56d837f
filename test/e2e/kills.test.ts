import { expect, test } from "vitest";
import { killOnce } from "../kills/random-kill.ts";
import { randomOf } from "../random.ts";

// `npm run kills` does it 200 times.
test("a step that is killed at a random moment leaves nothing untrue", async () => {
  const random = randomOf(1);
  for (const requests of [1, 1, 1, 2, 3, 5, 8, 20]) {
    const { violations, scenario } = await killOnce(requests, random);
    expect(violations, scenario).toEqual([]);
  }
});
