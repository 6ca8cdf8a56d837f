import { describe, expect, test } from "vitest";
import { enqueue, Pace, type Poll } from "../../src/delivery/poll-schedule.ts";
import { accepted, inBatches } from "./states.ts";

const MINUTE = 60_000;

const [waiting] = inBatches(["ann"], 1);
if (!waiting) throw new Error("no batch");
const batch: Poll["batch"] = { ...waiting, state: accepted() };

test("a status request waits behind those that are due before it or with it, and ahead of later ones", () => {
  const queue: Poll[] = [];
  const due = [3000, 1000, 2000, 1000, 5000, 2000];
  for (const [index, dueAt] of due.entries()) enqueue(queue, { batch, nth: index + 1, dueAt });
  expect(queue.map(({ dueAt, nth }) => [dueAt, nth])).toEqual([
    [1000, 2],
    [1000, 4],
    [2000, 3],
    [2000, 6],
    [3000, 1],
    [5000, 5],
  ]);
});

describe("status requests at 60 requests a minute", () => {
  const START = 100 * MINUTE;

  test("for jobs that had none yet are sent at once", () => {
    const pace = new Pace(60);
    expect([1, 1, 1].map((nth) => pace.place(nth, START))).toEqual([START, START, START]);
  });

  test("for others are sent every two seconds: half of the limit is for other steps", () => {
    const pace = new Pace(60);
    const times = Array.from({ length: 6 }, () => pace.place(2, START) - START);
    expect(times).toEqual([0, 1000, 3000, 5000, 7000, 9000]);
  });

  test("that came late leave no more places for later", () => {
    const pace = new Pace(60);
    pace.place(2, START);
    const later = START + 30_000;
    expect([2, 2, 2].map((nth) => pace.place(nth, later) - later)).toEqual([0, 1000, 3000]);
  });

  test("for jobs that had none yet take a place, too", () => {
    const pace = new Pace(60);
    pace.place(1, START);
    expect([2, 2].map((nth) => pace.place(nth, START) - START)).toEqual([1000, 3000]);
    pace.place(1, START);
    expect(pace.place(2, START) - START).toBe(5000);
  });
});
