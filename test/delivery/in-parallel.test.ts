import { expect, test } from "vitest";
import { type Continuation, inParallel } from "../../src/delivery/in-parallel.ts";
import { VirtualClock } from "../virtual-clock.ts";

/** Works on items that take so many milliseconds each, and tells what was begun, and how many at once. */
async function work(durations: readonly number[], stopAt = -1) {
  const clock = new VirtualClock();
  const begun: number[] = [];
  const finished: number[] = [];
  let most = 0;
  const continuation = await clock.run(
    inParallel([...durations.keys()], async (index): Promise<Continuation> => {
      begun.push(index);
      most = Math.max(most, begun.length - finished.length);
      await clock.sleep(durations[index] ?? 0);
      finished.push(index);
      return index === stopAt ? "stops" : "goes-on";
    }),
  );
  return { begun, finished: finished.sort((a, b) => a - b), most, continuation };
}

test("all are worked on, in order, four at a time", async () => {
  const { begun, finished, most, continuation } = await work([50, 10, 40, 30, 20, 10, 60, 5, 5, 5]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(finished).toEqual(begun);
  expect(most).toBe(4);
  expect(continuation).toBe("goes-on");
});

test("when one says to stop, those begun are finished, and no other begins", async () => {
  const { begun, finished, continuation } = await work([50, 10, 40, 30, 20, 10, 60], 1);
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(finished).toEqual(begun);
  expect(continuation).toBe("stops");
});

test("the last one's word counts too", async () => {
  expect(await work([1, 2, 3], 2)).toMatchObject({ finished: [0, 1, 2], continuation: "stops" });
});

test("nothing to do goes on", async () => {
  expect(await work([])).toMatchObject({ begun: [], continuation: "goes-on" });
});

test("an error comes out", async () => {
  await expect(inParallel([1], () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
