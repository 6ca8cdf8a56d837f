/** Whether the items after this one are to be worked on. */
export type Continuation = "goes-on" | "stops";

/** Requests under way at the same time: enough to be quick, few enough to be polite. */
const MAX_PARALLEL = 4;

/**
 * Works on items in order, a few at a time, until one says to stop: those begun by then are finished, no other begins.
 *
 * @throws what the work throws, once all that was begun has ended
 */
export async function inParallel<T>(
  items: readonly T[],
  work: (item: T) => Promise<Continuation>,
): Promise<Continuation> {
  const queue = items.values();
  let continuation: Continuation = "goes-on";
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (continuation === "stops") return;
      const next = await work(item).catch((error: unknown) => {
        continuation = "stops";
        throw error;
      });
      if (next === "stops") continuation = "stops";
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: MAX_PARALLEL }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return continuation;
}
