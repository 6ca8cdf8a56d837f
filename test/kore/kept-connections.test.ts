import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KeptConnections } from "../../src/kore/kept-connections.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = () => ({ readyState: "open" as "open" | "closed" });

/** Connections with a number each, and those that were given up. */
function connections() {
  const destroyed: number[] = [];
  let made = 0;
  const kept = new KeptConnections(() => {
    made += 1;
    const number = made;
    return { number, destroy: () => void destroyed.push(number) };
  });
  return { kept, destroyed };
}

describe("the next request goes over", () => {
  test("another connection while the one before is under way", () => {
    const { kept } = connections();
    expect([kept.take().number, kept.take().number]).toEqual([1, 2]);
  });

  test("another while the one before rests, so that its closing shows", () => {
    const { kept } = connections();
    kept.keep(kept.take(), open());
    vi.advanceTimersByTime(9);
    expect(kept.take().number).toBe(2);
  });

  test("the same once it has rested", () => {
    const { kept, destroyed } = connections();
    kept.keep(kept.take(), open());
    vi.advanceTimersByTime(11);
    expect(kept.take().number).toBe(1);
    expect(destroyed).toEqual([]);
  });

  test("another when the server has closed it meanwhile", () => {
    const { kept, destroyed } = connections();
    const socket = open();
    kept.keep(kept.take(), socket);
    vi.advanceTimersByTime(11);
    socket.readyState = "closed";
    expect(kept.take().number).toBe(2);
    expect(destroyed).toEqual([1]);
  });

  test("a new one each time from then on, since another may be closed while a request goes out", () => {
    const { kept } = connections();
    const [closed, still] = [open(), open()];
    kept.keep(kept.take(), closed);
    kept.keep(kept.take(), still);
    vi.advanceTimersByTime(11);
    closed.readyState = "closed";
    expect([kept.take().number, kept.take().number]).toEqual([3, 4]);
  });

  test.each([
    [1_000, 1, []],
    [1_001, 2, [1]],
  ])("%i ms later: connection %i", (idle, number, given) => {
    const { kept, destroyed } = connections();
    kept.keep(kept.take(), open());
    vi.advanceTimersByTime(idle);
    expect(kept.take().number).toBe(number);
    expect(destroyed).toEqual(given);
  });

  test("the one that has been idle longest, and each serves one at a time", () => {
    const { kept } = connections();
    const [first, second] = [kept.take(), kept.take()];
    kept.keep(second, open());
    vi.advanceTimersByTime(5);
    kept.keep(first, open());
    vi.advanceTimersByTime(20);
    expect([kept.take().number, kept.take().number, kept.take().number]).toEqual([2, 1, 3]);
  });
});
