import type { Batch } from "./batches.ts";
import { type Continuation, inParallel } from "./in-parallel.ts";
import { type SendDeps, send } from "./send.ts";

/** Requests in a row with an unknown outcome that show an outage: the rest can be sent when it is over. */
const MAX_UNKNOWN_IN_A_ROW = 5;

/**
 * Sends every batch, and writes into each what became of it.
 *
 * The first request is sent alone. The others follow only after it is accepted, a few at a time. A failure that every
 * other request would meet, or an outage, stops the rest: these batches stay `waiting`, with the reason.
 */
export async function deliver(batches: readonly Batch[], deps: SendDeps): Promise<void> {
  const [first, ...others] = batches;
  if (!first) return;
  let unknownInARow = 0;
  let isOutage = false;
  await send(first, deps);
  if (first.state.kind === "accepted")
    await inParallel(others, async (batch): Promise<Continuation> => {
      const continuation = await send(batch, deps);
      unknownInARow = batch.state.kind === "unknown" ? unknownInARow + 1 : 0;
      isOutage ||= unknownInARow === MAX_UNKNOWN_IN_A_ROW;
      return isOutage ? "stops" : continuation;
    });
  const reason = deps.cancelled.aborted ? CANCELLED : isOutage ? OUTAGE : EARLIER_FAILURE;
  for (const batch of batches) if (batch.state.kind === "waiting") batch.state = { kind: "waiting", reason };
}

const CANCELLED = "the step was cancelled";
const OUTAGE = "five requests in a row had an unknown outcome";
const EARLIER_FAILURE = "an earlier request failed";
