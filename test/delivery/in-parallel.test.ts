import { expect, test } from "vitest";
import { type Continuation, inParallel } from "../../src/delivery/in-parallel.ts";
import { VirtualClock } from "../virtual-clock.ts";

/** Works on items that take so many milliseconds each; gives what was begun and finished, and the most at a time. */
async function work(durations: readonly number[], stopAt = -1) {
  const clock = new VirtualClock();
  const begun: number[] = [];
  const finished: number[] = [];
  let most = 0;
  const items = [...durations.keys()];
  const continuation = await clock.run(
    inParallel(
      () => items.shift(),
      async (index): Promise<Continuation> => {
        begun.push(index);
        most = Math.max(most, begun.length - finished.length);
        await clock.sleep(durations[index] ?? 0);
        finished.push(index);
        return index === stopAt ? "stops" : "goes-on";
      },
    ),
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

test("after one says to stop, those begun are finished, and no other is begun", async () => {
  const { begun, finished, continuation } = await work([50, 10, 40, 30, 20, 10, 60], 1);
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(finished).toEqual(begun);
  expect(continuation).toBe("stops");
});

test("also if the last one says so", async () => {
  expect(await work([1, 2, 3], 2)).toMatchObject({ finished: [0, 1, 2], continuation: "stops" });
});

test("nothing to do goes on", async () => {
  expect(await work([])).toMatchObject({ begun: [], continuation: "goes-on" });
});

test("items that are added meanwhile are worked on, too", async () => {
  const queue = [3];
  const seen: number[] = [];
  await inParallel(
    () => queue.shift(),
    async (item) => {
      seen.push(item);
      if (item > 0) queue.push(item - 1);
      return "goes-on";
    },
  );
  expect(seen).toEqual([3, 2, 1, 0]);
});

test("after an error nothing else is begun, what was begun is finished, and the error comes out", async () => {
  const clock = new VirtualClock();
  const begun: number[] = [];
  const finished: number[] = [];
  const items = [0, 1, 2, 3, 4, 5, 6, 7];
  const working = inParallel(
    () => items.shift(),
    async (item) => {
      begun.push(item);
      await clock.sleep(item === 2 ? 10 : 100);
      if (item === 2) throw new Error("broken");
      finished.push(item);
      return "goes-on";
    },
  );
  await expect(clock.run(working)).rejects.toThrow("broken");
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(finished).toEqual([0, 1, 3]);
});
