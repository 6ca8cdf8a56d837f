/** Whether work on further items may begin. */
export type Continuation = "goes-on" | "stops";

/** Requests in flight at the same time: enough to be quick, few enough not to overload the platform. */
const MAX_PARALLEL = 4;

/**
 * Takes items and works on them, four at a time, until there is no further one or the work on one of them says to stop
 * or throws. Items that were begun by then are finished; no other is begun.
 *
 * @param next takes the next item; undefined if there is none at the moment
 * @returns whether the work on an item said to stop
 * @throws what the work throws, after everything that was begun has ended
 */
export async function inParallel<T>(
  next: () => T | undefined,
  work: (item: T) => Promise<Continuation>,
): Promise<Continuation> {
  let continuation: Continuation = "goes-on";
  const worker = async (): Promise<void> => {
    for (let item = next(); item !== undefined && continuation === "goes-on"; item = next()) {
      let after: Continuation = "stops";
      try {
        after = await work(item);
      } finally {
        if (after === "stops") continuation = after;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: MAX_PARALLEL }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return continuation;
}
