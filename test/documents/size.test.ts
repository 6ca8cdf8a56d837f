import { expect, test } from "vitest";
import { whyTooLarge } from "../../src/documents/size.ts";

test.each([
  ["yaml", 4],
  ["json", 32],
] as const)("a text is read as %s up to %i MiB", (kind, mib) => {
  const text = "x".repeat(mib * 1024 * 1024);
  expect(whyTooLarge(text, kind)).toBeUndefined();
  expect(whyTooLarge(`${text}x`, kind)).toBe(`is larger than ${mib} MiB`);
});
