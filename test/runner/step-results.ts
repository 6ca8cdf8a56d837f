import { parsePairs, readCommandFile, readSummary } from "./file-commands.ts";
import type { SecretMasker } from "./secret-masker.ts";
import type { StepFolders } from "./step-folders.ts";
import type { StepLog } from "./step-log.ts";

/** What a step left for later steps and for its readers. */
export interface StepResults {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the action wrote to `GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
  /** What the action wrote to `GITHUB_PATH`. */
  readonly path: readonly string[];
  /** The job summary with secrets masked; undefined if there is none, or it was dropped. */
  readonly summary: string | undefined;
  /** Why the runner dropped the summary, which doesn't fail the step. */
  readonly summaryError: string | undefined;
}

/**
 * Takes over what the action wrote to its command files, as the runner does however the process ended
 * (`ActionRunner.cs`, `FileCommandManager.cs`). Values join those of the old commands on stdout.
 *
 * @param log gets an annotation for each file that can't be used
 * @param os the runner's
 */
export function obeyFileCommands(
  folders: StepFolders,
  log: StepLog,
  masker: SecretMasker,
  os: string,
): StepResults {
  const read = (name: string, file: string, values = new Map<string, string>()) => {
    try {
      for (const [key, value] of parsePairs(readCommandFile(file), os)) {
        values.set(key, value);
      }
    } catch (error) {
      log.fail(`Unable to process file command '${name}' successfully.`, error);
    }
    return Object.fromEntries(values);
  };
  const { NODE_OPTIONS: refused, ...env } = read("env", folders.envFile);
  if (refused !== undefined) {
    log.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  const summary = readSummary(folders.summaryFile, (line) => masker.mask(line));
  if (summary.kind === "dropped") {
    log.annotate("error", summary.error);
  }
  return {
    outputs: read("output", folders.outputFile, log.outputs),
    state: read("state", folders.stateFile, log.state),
    env,
    path: readCommandFile(folders.pathFile)
      .split(/\r\n|\r|\n/)
      .filter((line) => line !== ""),
    summary: summary.kind === "kept" ? summary.text : undefined,
    summaryError: summary.kind === "dropped" ? summary.error : undefined,
  };
}
