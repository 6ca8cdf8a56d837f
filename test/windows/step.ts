import { describe, inject } from "vitest";
import { SAMPLE_INPUTS, type StepOptions } from "../e2e/action-on-platform.ts";
import { CLIENT_SECRET, type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import { type ActionRun, startAction } from "../runner/run-action.ts";
import { type Disturbance, windowsMachine } from "./machines.ts";

const setup = inject("windows");

/** Groups cases that need Windows; skipped where it can't be had, which `set-up.ts` says. */
export const describeOnWindows = describe.skipIf(setup.kind === "none").concurrent;

/** Whether Wine stands for Windows. */
export const isWine = setup.kind === "wine";

/** How a step on Windows differs from the documented sample. */
export interface WindowsStep extends Omit<StepOptions, "platform"> {
  /** @param cancel cancels the step, when the platform gets a request, for example */
  readonly platform?: (cancel: () => void) => PlatformOptions;
  readonly disturbance?: Disturbance;
}

/** Runs the bundled action on Windows, against a platform on this machine, and gives both to `check`. */
export async function runOnWindows(
  { platform: platformOptions, disturbance, inputs, ...options }: WindowsStep,
  check: (step: { readonly run: ActionRun; readonly platform: Platform }) => void,
): Promise<void> {
  const platform = await startPlatform(platformOptions?.(() => step?.cancel()));
  const step = startAction({
    secrets: [CLIENT_SECRET],
    machine: onWindows(disturbance),
    ...options,
    inputs: { host: platform.url, ...SAMPLE_INPUTS, ...inputs },
  });
  try {
    using run = await step.done;
    check({ run, platform });
  } finally {
    await platform.close();
  }
}

/** Windows, as `set-up.ts` found it. */
export function onWindows(disturbance?: Disturbance) {
  if (setup.kind === "none") throw new Error(setup.why);
  return windowsMachine(setup, disturbance);
}
