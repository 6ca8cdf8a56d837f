import type { IRawProperty, Parameters } from "fast-check";
import { vi } from "vitest";

/** A property runs once for each mutant that it covers: these runs find most of what all of them would find. */
const MAX_RUNS = 25;

vi.mock("fast-check", async (importOriginal) => {
  const original = await importOriginal<typeof import("fast-check")>();
  const assert = <T>(property: IRawProperty<T>, parameters?: Parameters<T>) =>
    original.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? MAX_RUNS, MAX_RUNS),
    });
  return { ...original, assert, default: { ...original.default, assert } };
});
