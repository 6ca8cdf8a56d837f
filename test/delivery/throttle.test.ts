import { expect, test } from "vitest";
import { Throttle } from "../../src/delivery/throttle.ts";

/** A throttle on a clock that a test sets, and the times of its calls, each of which takes so long. */
function throttleWith(callTakesMs: number) {
  const state = { now: 5_000_000, calls: [] as number[] };
  const clock = { now: () => state.now, sleep: () => Promise.resolve() };
  const throttle = new Throttle(clock, () => {
    state.calls.push(state.now - 5_000_000);
    state.now += callTakesMs;
  });
  const changedAt = (time: number, isLast: boolean) => {
    state.now = Math.max(state.now, 5_000_000 + time);
    throttle.changed(isLast);
  };
  return { throttle, changedAt, calls: state.calls };
}

test("a change that no other is about to follow is passed on at once", () => {
  const { changedAt, calls } = throttleWith(0);
  changedAt(0, true);
  changedAt(10, true);
  expect(calls).toEqual([0, 10]);
});

test("changes that follow each other are passed on together, after a second", () => {
  const { changedAt, calls } = throttleWith(0);
  for (let time = 0; time <= 2500; time += 100) changedAt(time, false);
  expect(calls).toEqual([1000, 2100]);
});

test("a change is passed on when it turns out that no other follows it", () => {
  const { throttle, changedAt, calls } = throttleWith(0);
  throttle.unchanged(true);
  changedAt(100, false);
  throttle.unchanged(false);
  expect(calls).toEqual([]);
  throttle.unchanged(true);
  throttle.unchanged(true);
  expect(calls).toEqual([100]);
});

test("a call that takes 500 ms is not repeated for 10 s", () => {
  const { changedAt, calls } = throttleWith(500);
  for (let time = 0; time <= 30_000; time += 500) changedAt(time, true);
  expect(calls).toEqual([0, 10_500, 21_000]);
});

test("what has been passed on is not passed on again", () => {
  const { throttle, changedAt, calls } = throttleWith(0);
  throttle.unchanged(true);
  changedAt(0, true);
  throttle.unchanged(true);
  expect(calls).toEqual([0]);
});

test("at the end, what has not been passed on is", () => {
  const { throttle, changedAt, calls } = throttleWith(500);
  changedAt(0, true);
  throttle.flush();
  changedAt(600, true);
  throttle.flush();
  throttle.flush();
  expect(calls).toEqual([0, 600]);
});
