import type { Trouble } from "../kore/trouble.ts";
import type { Job, LogEntry } from "../kore/wire.ts";

/** Recipients that go out in one request, and what became of it. */
export interface Batch {
  /** Its place in the order of requests, from 1. */
  readonly number: number;
  readonly identities: readonly string[];
  state: BatchState;
}

/** What became of a batch's request so far. */
export type BatchState =
  /** Not sent. */
  | { readonly kind: "waiting" }
  /** Under way: until it is answered, nobody can tell what became of it. */
  | { readonly kind: "sending" }
  | { readonly kind: "accepted"; readonly job: Job; readonly entries: EntriesByIdentity }
  | { readonly kind: "refused" | "not-processed" | "unknown"; readonly trouble: Trouble };

/** What the platform says of recipients, by their identity as it was sent. */
export type EntriesByIdentity = ReadonlyMap<string, LogEntry>;

/** Cuts recipients into batches of at most `size`: in order, none twice, none left out. */
export function toBatches(identities: readonly string[], size: number): Batch[] {
  return Array.from({ length: Math.ceil(identities.length / size) }, (_, index) => ({
    number: index + 1,
    identities: identities.slice(index * size, (index + 1) * size),
    state: { kind: "waiting" },
  }));
}
