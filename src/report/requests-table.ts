import type { Batch } from "../delivery/batches.ts";
import { count, cut, formatNumber } from "../text.ts";
import { details, inline, table } from "./markdown.ts";
import { REQUEST_WORDS } from "./outcome-words.ts";
import type { Redactor } from "./redaction.ts";

/** More rows than a reader looks at; it keeps the summary far below GitHub's 1 MiB, beyond which it is dropped. */
const MAX_ROWS = 100;

/** Rows of a table that stays open. */
const MAX_OPEN_ROWS = 10;

const MAX_CELL_LENGTH = 300;

/**
 * A row for each request, in Markdown: its recipients, its job and what became of it. Of more than 100 requests, those
 * with a problem come ahead of the others.
 */
export function requestsTable(batches: readonly Batch[], redactor: Redactor): string {
  const rows = shownOf(batches).map(({ number: which, identities, state }) => [
    formatNumber(which),
    formatNumber(identities.length),
    state.kind === "accepted" ? `<code>${inline(state.job.id)}</code>` : "",
    describeState(state, redactor),
  ]);
  const more =
    batches.length > rows.length
      ? `\n\nand ${count(batches.length - rows.length, "more request")}: see the report file.`
      : "";
  const content = table(["Request", "Recipients", "Job", "Status"], rows) + more;
  return batches.length > MAX_OPEN_ROWS ? details(count(batches.length, "request"), content) : content;
}

function shownOf(batches: readonly Batch[]): readonly Batch[] {
  if (batches.length <= MAX_ROWS) return batches;
  const first = batches.filter(hasProblem);
  const others = batches.filter((batch) => !hasProblem(batch));
  return [...first, ...others].slice(0, MAX_ROWS);
}

function hasProblem({ state }: Batch): boolean {
  return (
    state.kind !== "accepted" || state.job.status === "FAILURE" || state.job.status === "PARTIAL_SUCCESS"
  );
}

function describeState(state: Batch["state"], redactor: Redactor): string {
  switch (state.kind) {
    case "accepted":
      return state.job.status;
    case "skipped":
      return "skipped";
    case "waiting":
      return "not sent";
    case "sending":
      return "interrupted: outcome unknown";
    default:
      return `${REQUEST_WORDS[state.kind]}: ${inline(cut(redactor.foreign(state.error.what), MAX_CELL_LENGTH))}`;
  }
}
