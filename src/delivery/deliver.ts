import { LedgerFault } from "../ledger/ledger-fault.ts";
import type { Batch } from "./batches.ts";
import { inParallel } from "./in-parallel.ts";
import { type SendDeps, send } from "./send.ts";

/** Requests in a row with an unknown outcome that show an outage: the rest can be sent when it is over. */
const MAX_UNKNOWN_IN_A_ROW = 5;

/** With personal messages, requests that are sent alone at most, if the platform refuses them for their own content. */
const MAX_SENT_ALONE = 3;

/**
 * Sends every batch, and writes into each what became of it.
 *
 * The first request is sent alone (see `sendFirst`). The others follow only after it is accepted, a few at a time. A
 * failure that every other request would meet, an outage, or a ledger that can't be written to stops the rest: these
 * batches stay `waiting`, with the reason.
 */
export async function deliver(batches: readonly Batch[], deps: SendDeps): Promise<void> {
  const failure = await whatStops(batches, deps);
  const reason = deps.cancelled.aborted ? CANCELLED : failure;
  for (const batch of batches) if (batch.state.kind === "waiting") batch.state = { kind: "waiting", reason };
}

/** Sends the batches; says why those that were not sent, if any, were not. */
async function whatStops(batches: readonly Batch[], deps: SendDeps): Promise<string> {
  try {
    const sentAlone = await sendFirst(batches, deps);
    const isAccepted = batches[sentAlone - 1]?.state.kind === "accepted";
    const isOutage = isAccepted && (await sendOthers(batches.slice(sentAlone), deps));
    return isOutage ? OUTAGE : EARLIER_FAILURE;
  } catch (error) {
    if (error instanceof LedgerFault) return `the ledger ${error.message}`;
    throw error;
  }
}

/**
 * Sends the first request alone. With personal messages, one bad row must not block the message for everyone: if the
 * platform refuses the request for its own content, the next one is sent alone.
 *
 * @returns how many requests were sent alone
 */
async function sendFirst(batches: readonly Batch[], deps: SendDeps): Promise<number> {
  const limit = deps.isPersonal ? MAX_SENT_ALONE : 1;
  let sent = 0;
  for (const batch of batches.slice(0, limit)) {
    sent += 1;
    await send(batch, deps, deps.cancelled);
    if (!("isAboutContent" in batch.state)) break;
  }
  return sent;
}

/**
 * Sends the batches, a few at a time.
 *
 * @returns whether an outage stopped the rest
 */
async function sendOthers(batches: readonly Batch[], deps: SendDeps): Promise<boolean> {
  // Also reaches batches that wait for the rate limit: they would be sent up to an hour later.
  const stop = new AbortController();
  const stopped = AbortSignal.any([deps.cancelled, stop.signal]);
  let unknownInARow = 0;
  let isOutage = false;
  // Not `shift`: it moves all others in a long array, which takes 6 % of the time with 50,000 requests.
  const others = batches.values();
  const next = () => others.next().value;
  await inParallel(next, async (batch) => {
    const continuation = await send(batch, deps, stopped).catch((error: unknown) => {
      stop.abort();
      throw error;
    });
    unknownInARow = batch.state.kind === "unknown" ? unknownInARow + 1 : 0;
    isOutage ||= unknownInARow === MAX_UNKNOWN_IN_A_ROW;
    if (!isOutage && continuation === "goes-on") return "goes-on";
    stop.abort();
    return "stops";
  });
  return isOutage;
}

const CANCELLED = "the step was cancelled";
const OUTAGE = "five requests in a row had an unknown outcome";
const EARLIER_FAILURE = "an earlier request failed";
