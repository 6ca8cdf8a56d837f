import type { Problem } from "../inputs.ts";
import { count } from "../text.ts";
import type { Log } from "./log.ts";

/** Annotations of one level that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;

/** Reports every problem: each as an error annotation of its own, as far as GitHub shows them, and all in the log. */
export function announceProblems(problems: readonly Problem[], log: Log): void {
  const annotated = problems.length <= MAX_ANNOTATIONS ? problems.length : MAX_ANNOTATIONS - 1;
  for (const { input, message, place } of problems.slice(0, annotated))
    log.error(`${input} ${message}`, place);
  const others = problems.slice(annotated);
  if (others.length === 0) return;
  log.error(`${count(others.length, "more input problem")}: all are in this step's log.`);
  for (const { input, message } of others) log.info(`${input} ${message}`);
}
