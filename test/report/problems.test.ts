import { expect, test } from "vitest";
import type { Problem } from "../../src/inputs.ts";
import { announceProblems } from "../../src/report/problems.ts";
import { keptLog } from "./reporting.ts";

function announced(count: number): string[] {
  const { log, lines } = keptLog();
  const problems = Array.from(
    { length: count },
    (_, n): Problem => ({ input: "channel", message: `is wrong ${n}` }),
  );
  announceProblems(problems, log);
  return lines;
}

test.each([0, 1, 9, 10])("%i problems are annotations each", (count) => {
  expect(announced(count)).toEqual(Array.from({ length: count }, (_, n) => `error: channel is wrong ${n}`));
});

test.each([11, 12, 500])(
  "of %i problems the first nine are, then how many more; all are in the log",
  (count) => {
    const lines = announced(count);
    const errors = lines.filter((line) => line.startsWith("error: "));
    expect(errors).toHaveLength(10);
    expect(errors[9]).toContain(`${count - 9} more input problems`);
    expect(lines).toHaveLength(count + 1);
    expect(lines.at(-1)).toBe(`info: channel is wrong ${count - 1}`);
  },
);
