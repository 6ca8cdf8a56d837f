import type { Batch } from "./batches.ts";
import { inParallel } from "./in-parallel.ts";
import { type SendDeps, send } from "./send.ts";

/**
 * Sends every batch, and writes into it what became of it.
 *
 * The first request goes alone; only when it is accepted do the others follow, a few at a time. What would hit every
 * request stops the rest: what was not sent stays `waiting`.
 */
export async function deliver(batches: readonly Batch[], world: SendDeps): Promise<void> {
  const [first, ...others] = batches;
  if (!first) return;
  await send(first, world);
  if (first.state.kind === "accepted") await inParallel(others, (batch) => send(batch, world));
}
