import type { PlatformError } from "../kore/platform-error.ts";
import type { Batch } from "./batches.ts";
import type { Tally } from "./tally.ts";
import type { WaitEnding } from "./wait.ts";

/** How sending ended, and waiting if the step waited. */
export interface SendingResult {
  readonly batches: readonly Batch[];
  readonly sum: Tally;
  /** Undefined if the step didn't wait. */
  readonly waitEnding: WaitEnding | undefined;
  /** Why the last status request that failed did so, if one did. */
  readonly pollError: PlatformError | undefined;
  readonly isCancelled: boolean;
}
