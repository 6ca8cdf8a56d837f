import type { FaultCase, FaultClass } from "./fault-cases.ts";
import type { Hits } from "./network.ts";

/** Which of the step's requests meet a fault. */
export interface Place {
  readonly name: string;
  readonly hits: Hits;
}

/** The step sends three requests of a thousand recipients each; the second and third go out together. */
export const PLACES: readonly Place[] = [
  { name: "first", hits: (n) => n === 1 },
  { name: "middle", hits: (n) => n === 2 },
  { name: "last", hits: (n) => n === 3 },
  { name: "all", hits: () => true },
];

/** A request and its two retries. */
export const ATTEMPTS = 3;

const BATCH = 1000;

export type Mode = "at-most-once" | "at-least-once";

/** What becomes of a step in which requests meet a fault. */
export interface Result {
  /** Requests that the platform received. */
  readonly requests: number;
  /** Recipients by outcome, as the step says; likewise the next two. */
  readonly accepted: number;
  readonly unsent: number;
  readonly unknown: number;
  /** Recipients that got the message more than once. */
  readonly twice: number;
  readonly status: string;
  readonly exit: number;
}

/** What the contract requires of a step in which the requests at `place` meet a fault. */
export function expectedResult(fault: FaultCase, mode: Mode, place: Place): Result {
  const isForGood = place.hits(ATTEMPTS + 1);
  const mayRetry = fault.class === "again" || (fault.class === "unknown" && mode === "at-least-once");
  const outcome = mayRetry && !isForGood ? "accepted" : OUTCOMES[fault.class];
  const attempts = mayRetry && isForGood ? ATTEMPTS : 1;
  const seen = fault.arrives ? attempts : 0;
  const twice = mayRetry && fault.taken ? BATCH : 0;
  if (outcome === "accepted") {
    const requests = fault.class === "accepted" ? 3 : 3 + seen;
    return result({ requests, accepted: 3 * BATCH, twice });
  }
  // Only when the first request is accepted do the others follow; these go out side by side.
  if (place.hits(1)) {
    const unknown = outcome === "unknown" ? BATCH : 0;
    return result({ requests: seen, unsent: 3 * BATCH - unknown, unknown, twice });
  }
  return result({ requests: 2 + seen, accepted: 2 * BATCH, [outcome]: BATCH, twice });
}

/** What becomes of recipients whose last attempt met such a fault. */
const OUTCOMES: Readonly<Record<FaultClass, "accepted" | "unsent" | "unknown">> = {
  again: "unsent",
  unknown: "unknown",
  refused: "unsent",
  "given up": "unsent",
  accepted: "accepted",
};

function result(some: Partial<Result>): Result {
  const all = { requests: 0, accepted: 0, unsent: 0, unknown: 0, twice: 0, ...some };
  const status = all.accepted === 0 ? "FAILURE" : all.unsent > 0 ? "PARTIAL_SUCCESS" : "IN_PROGRESS";
  return { ...all, status, exit: all.unsent + all.unknown > 0 ? 1 : 0 };
}

/** One line of the table. */
export interface Row extends Result {
  readonly fault: FaultCase;
  readonly mode: Mode;
  readonly place: Place;
}

/** Writes rows as plain text, a paragraph for each fault. */
export function renderTable(rows: readonly Row[]): string {
  const cells = rows.map(
    ({ fault, mode, place, requests, accepted, unsent, unknown, twice, ...end }, index) => {
      const isNew = rows[index - 1]?.fault !== fault;
      const numbers = [requests, accepted, unsent, unknown, twice].map((n) => (n === 0 ? "-" : String(n)));
      const head = isNew ? [fault.name, fault.class] : ["", ""];
      return { isNew, row: [...head, mode, place.name, ...numbers, end.status, String(end.exit)] };
    },
  );
  const widths = HEAD.map((title, at) =>
    Math.max(title.length, ...cells.map(({ row }) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (NUMBERS.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const lines = cells.map(({ isNew, row }) => (isNew ? "\n" : "") + line(row));
  return `${INTRODUCTION}\n${line(HEAD)}\n${lines.join("\n")}\n`;
}

const HEAD = [
  "fault",
  "class",
  "delivery",
  "request",
  "seen",
  "accepted",
  "unsent",
  "unknown",
  "twice",
  "status",
  "exit",
];

/** Columns that are aligned to the right. */
const NUMBERS: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 10]);

const INTRODUCTION = `What becomes of 3,000 recipients in three requests, with 2 retries, when a request meets a fault.

class     what the contract says about the fault: again (surely not processed, retried), unknown, refused, given up (the
          platform asks for a wait that is too long), accepted
request   which request meets it: the first, the middle or the last one, once; or all of them, with their retries
seen      requests that the platform received
accepted, unsent, unknown
          recipients, by the outcome that the step reports
twice     recipients that got the message more than once
`;
