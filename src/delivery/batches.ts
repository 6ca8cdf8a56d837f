import type { NotifyOutcome } from "../kore/client.ts";

/** Recipients that go out in one request, and what became of it. */
export interface Batch {
  readonly identities: readonly string[];
  state: BatchState;
}

/** What became of a batch's request so far. */
export type BatchState =
  /** Not sent. */
  | { readonly kind: "waiting" }
  /** Under way: until it is answered, nobody can tell what became of it. */
  | { readonly kind: "sending" }
  | NotifyOutcome;

/** Cuts recipients into batches of at most `size`: in order, none twice, none left out. */
export function toBatches(identities: readonly string[], size: number): Batch[] {
  return Array.from({ length: Math.ceil(identities.length / size) }, (_, index) => ({
    identities: identities.slice(index * size, (index + 1) * size),
    state: { kind: "waiting" },
  }));
}
