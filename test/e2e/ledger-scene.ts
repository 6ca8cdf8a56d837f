import { join } from "node:path";
import { CLIENT_SECRET, type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import { type ActionOptions, type ActionRun, type RunningAction, startAction } from "../runner/run-action.ts";
import { inWorkspace } from "../workspace.ts";
import { byFile, SAMPLE_INPUTS } from "./action-on-platform.ts";

/** A platform, and a file that outlives the steps. */
export interface Scene {
  readonly platform: Platform;
  readonly folder: string;
  readonly ledger: string;
  /** Starts a step with the ledger. */
  start(options: ActionOptions): RunningAction;
  /** Runs a step with the ledger; the run's files are gone after `check`. */
  step(options: ActionOptions, check: (run: ActionRun) => void): Promise<void>;
}

/** Plays a scene, and cleans up after it. */
export async function onPlatform(
  options: PlatformOptions,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const platform = await startPlatform(options);
  try {
    await inWorkspace({}, async (folder) => {
      const ledger = join(folder, "kept", "ledger");
      const start: Scene["start"] = ({ inputs, files, ...more }) =>
        startAction({
          secrets: [CLIENT_SECRET],
          ...more,
          ...byFile({ host: platform.url, ...SAMPLE_INPUTS, "ledger-file": ledger, ...inputs }, files),
        });
      const step: Scene["step"] = async (given, check) => {
        using run = await start(given).done;
        check(run);
      };
      await play({ platform, folder, ledger, start, step });
    });
  } finally {
    await platform.close();
  }
}

/** How often each person got the message. */
export function timesReached({ deliveries }: Platform): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { identity } of deliveries) times.set(identity, (times.get(identity) ?? 0) + 1);
  return times;
}

/** The warning annotations' messages. */
export function warnings({ annotations }: ActionRun): string[] {
  return annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
}

/** What a step's outputs say of recipients, for example `accepted 2, skipped 1`. */
export function countsOf({ outputs }: ActionRun): string {
  return ["accepted", "unsent", "unknown", "skipped"]
    .map((outcome) => [outcome, outputs[`${outcome}-count`] ?? "0"] as const)
    .filter(([, count]) => count !== "0")
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(", ");
}
