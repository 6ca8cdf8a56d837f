import type { Tally } from "../delivery/tally.ts";

const UNDELIVERED =
  "The output <code>undelivered-file</code> has the path of the list of recipients that were not reached or never sent to. A later step can use it as <code>identities-file</code>.";

const LEDGER =
  "The ledger has everyone who got the message, or may have. If the workflow keeps it, a re-run sends to the others, and to nobody else.";

/** Says in Markdown what can be done if there are recipients that were not reached or never sent to. */
export function nextSteps(sum: Tally, hasLedger: boolean): readonly string[] {
  if (!isIncomplete(sum)) return [];
  return hasLedger ? [UNDELIVERED, LEDGER] : [UNDELIVERED];
}

/** Says what a re-run does, if the step has a ledger and there are such recipients. */
export function rerunHint(sum: Tally, hasLedger: boolean): string | undefined {
  return hasLedger && isIncomplete(sum) ? LEDGER : undefined;
}

function isIncomplete({ counts }: Tally): boolean {
  return counts.failed + counts.unsent > 0;
}
