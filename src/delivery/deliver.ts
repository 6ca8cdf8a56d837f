import type { NotifyOutcome } from "../kore/client.ts";
import type { Batch } from "./batches.ts";

/** Requests under way at the same time, once the first was accepted. */
const MAX_PARALLEL = 4;

/** What a delivery needs of the world around it. */
export interface DeliverySurroundings {
  /** Sends one request to these recipients. */
  readonly notify: (identities: readonly string[]) => Promise<NotifyOutcome>;
  /** Is told of each change of a batch's state; the request goes out only when this is done. */
  readonly onChange: (batch: Batch, index: number) => Promise<void>;
}

/**
 * Sends every batch, and writes into it what became of it.
 *
 * The first request goes alone; only when it is accepted do the others follow, a few at a time. A refusal that would
 * hit every request stops the rest: what was not sent stays `waiting`.
 */
export async function deliver(
  batches: readonly Batch[],
  { notify, onChange }: DeliverySurroundings,
): Promise<void> {
  let goesOn = true;
  const send = async (batch: Batch, index: number): Promise<void> => {
    batch.state = { kind: "sending" };
    await onChange(batch, index);
    const outcome = await notify(batch.identities);
    batch.state = outcome;
    if (index === 0 ? outcome.kind !== "accepted" : outcome.kind === "refused" && outcome.hitsAll)
      goesOn = false;
    await onChange(batch, index);
  };
  const queue = batches.entries();
  const worker = async (): Promise<void> => {
    while (goesOn) {
      const next = queue.next();
      if (next.done) return;
      const [index, batch] = next.value;
      await send(batch, index);
    }
  };
  const [first] = queue;
  if (!first) return;
  await send(first[1], first[0]);
  await Promise.all(Array.from({ length: MAX_PARALLEL }, worker));
}
