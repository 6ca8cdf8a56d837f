import type { PlatformError } from "../kore/platform-error.ts";
import type { Job, LogEntry, Message } from "../kore/wire.ts";

/** A message, and the identities that get it. */
export interface Mailing {
  readonly message: Message;
  readonly identities: readonly string[];
  /** For a personal message: what fills it again, as the properties of a JSON object. */
  readonly variables?: string;
  /** The same for identities that need something else. */
  readonly otherVariables?: ReadonlyMap<string, string>;
}

/** A message and the identities that get it in one request, and what became of that request. */
export interface Batch extends Mailing {
  /** Its place in the order of requests, from 1. */
  readonly number: number;
  state: BatchState;
}

/** What became of a batch's request so far. */
export type BatchState =
  /** Not sent. Once sending has ended, `reason` says why, in words that follow "because". */
  | { readonly kind: "waiting"; readonly reason?: string }
  /** In progress: until the response arrives, its outcome is unknown. */
  | { readonly kind: "sending" }
  | AcceptedState
  /** Not sent, because the ledger has its recipients; `reason` says so. */
  | { readonly kind: "skipped"; readonly reason: string }
  | {
      readonly kind: "refused" | "not-processed" | "unknown";
      readonly error: PlatformError;
      /** Set if the platform refused this request for its own content, which says nothing about others. */
      readonly isAboutContent?: true;
    };

/** The state of a batch whose request became a job. */
export interface AcceptedState {
  readonly kind: "accepted";
  readonly job: Job;
  readonly entries: EntriesByIdentity;
  /** Log entries of the job that belong to no recipient of the batch. */
  readonly unmatchedEntries: number;
}

/** The last log entry of each recipient that has one, by the identity as it was sent. */
export type EntriesByIdentity = ReadonlyMap<string, LogEntry>;

/** Splits a message's recipients into batches of at most `size`: in order, none twice, none left out. */
export function toBatches(message: Message, identities: readonly string[], size: number): Batch[] {
  return batchesFor([{ message, identities }], size);
}

/** Splits the recipients of each message into batches of at most `size`: in order, none twice, none left out. */
export function batchesFor(mailings: readonly Mailing[], size: number): Batch[] {
  const batches: Batch[] = [];
  for (const { message, identities, variables, otherVariables } of mailings)
    for (let from = 0; from < identities.length; from += size)
      batches.push({
        number: batches.length + 1,
        message,
        identities: identities.length <= size ? identities : identities.slice(from, from + size),
        ...(variables === undefined ? {} : { variables }),
        ...(otherVariables === undefined ? {} : { otherVariables }),
        state: { kind: "waiting" },
      });
  return batches;
}

/** Gives the batches that get a request: all but the skipped ones. */
export function withoutSkipped(batches: readonly Batch[]): Batch[] {
  return batches.filter(({ state }) => state.kind !== "skipped");
}

/** Makes a batch of recipients that get no request, because the ledger has them; `reason` says so in a clause. */
export function skippedBatch(number: number, identities: readonly string[], reason: string): Batch {
  return { number, message: { type: "text", val: "" }, identities, state: { kind: "skipped", reason } };
}
