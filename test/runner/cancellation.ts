import type { ChildProcess } from "node:child_process";

/** Calls a function after some milliseconds, as `setTimeout` does. */
export type After = (milliseconds: number, act: () => void) => void;

/** By the clock; keeps no process alive. */
export const afterTime: After = (milliseconds, act) => {
  setTimeout(act, milliseconds).unref();
};

/**
 * Cancels an action's process as the runner does (`ProcessInvoker.cs`): SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * SIGKILL, to that process alone. Once it has ended, signals are lost.
 */
export function cancelProcess(child: ChildProcess, after: After): void {
  child.kill("SIGINT");
  after(7500, () => {
    child.kill("SIGTERM");
    after(2500, () => child.kill("SIGKILL"));
  });
}
