/** Pauses between attempts, in milliseconds: about a second. A virus scanner holds a file open for less. */
const PAUSES_MS = [20, 50, 100, 200, 300, 300];

/** Stops the whole process for so many milliseconds. */
export type Pause = (ms: number) => void;

/** Pauses by the system's clock. */
export const systemPause: Pause = (ms) =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** How something is retried. */
export interface RetryingDeps {
  readonly pause: Pause;
  /** False for a single attempt. */
  readonly isPatient?: boolean;
}

/**
 * Does something with a file, and retries for a moment if that fails. The process stops meanwhile: nothing else happens
 * before it is done, or has failed.
 *
 * @param isTemporary whether an error is worth a retry; by default, each is
 * @throws the last attempt's error
 */
export function retrying<T>(
  act: () => T,
  { pause, isPatient = true }: RetryingDeps,
  isTemporary: (error: unknown) => boolean = () => true,
): T {
  for (const ms of isPatient ? PAUSES_MS : []) {
    try {
      return act();
    } catch (error) {
      if (!isTemporary(error)) throw error;
      pause(ms);
    }
  }
  return act();
}
