import type { Batch } from "./delivery/batches.ts";
import { type OverallStatus, tally } from "./delivery/tally.ts";
import type { Environment } from "./github/run-context.ts";
import { isHeldOpen } from "./held-files.ts";
import type { InputName } from "./inputs.ts";
import { type ReportFile, removeDrafts, undeliveredIn, writeUndelivered } from "./report/files.ts";
import type { Finding, Log } from "./report/log.ts";
import type { FileDeps } from "./report/new-file.ts";
import { type Outputs, outputsOf } from "./report/outputs.ts";
import { retrying } from "./retrying.ts";
import { sentence } from "./text.ts";

/** What a step leaves behind. */
export interface Results {
  readonly status: OverallStatus;
  /** Whether the step requested the jobs' status. */
  readonly hasWaited?: boolean;
  /** Makes the summary, in Markdown, of the errors and warnings that the log has by then. */
  readonly summary: (findings: readonly Finding[]) => string;
}

/** Where results go. */
export interface ResultsDeps {
  readonly env: Environment;
  readonly files: FileDeps;
  /** Gives an input's text as the runner passed it, empty when absent. */
  readonly readInput: (name: InputName) => string;
  /** @throws if the file that the runner names can't be written */
  readonly setOutput: (name: string, value: string) => void;
  /** @throws likewise */
  readonly writeSummary: (markdown: string) => Promise<void>;
}

/** The parts of a step that its results come from. */
export interface ResultsSource {
  readonly deps: ResultsDeps;
  readonly log: Log;
  readonly batches: readonly Batch[];
  readonly report: ReportFile;
  /** Where the step writes its files. */
  readonly folder: string;
  /** Makes their names unique to the step. */
  readonly id: string;
}

/**
 * Writes files, outputs and the summary. If one can't be written, the others are.
 *
 * @param level of the annotation if the outputs, or the list of those not reached, can't be written
 * @returns whether later steps get both; false if an output is empty only because a file can't be written
 */
export async function leaveResults(
  results: Results,
  source: ResultsSource,
  level: Finding["level"],
): Promise<boolean> {
  const { status, hasWaited = false, summary } = results;
  const { isListWritten, ...files } = writeFiles(status, source, level);
  const has = { hasWaited, hasLedger: source.deps.readInput("ledger-file").trim() !== "" };
  const outputs = outputsOf(status, tally(source.batches), has, files);
  const outputsFault = writeOutputs(outputs, source);
  if (outputsFault !== undefined) source.log[level](outputsFault);
  await writeSummary(summary, source);
  cleanUp(source);
  return outputsFault === undefined && isListWritten;
}

function writeFiles(
  status: OverallStatus,
  source: ResultsSource,
  level: Finding["level"],
): { report: string; undelivered: string; isListWritten: boolean } {
  const { deps, log, batches, report, folder, id } = source;
  if (deps.env["RUNNER_TEMP"] && deps.env["RUNNER_TEMP"] !== folder)
    log.warning(`RUNNER_TEMP is not a folder that can be written to: this step's files are in ${folder}.`);
  const written = tryToWrite("report file", log, "warning", () => {
    report.write();
    return report.path;
  });
  const list = tryToWrite("list of recipients not reached", log, level, () => {
    const wasToSend = status !== "DRY_RUN" && status !== "SKIPPED";
    return writeUndelivered(folder, id, wasToSend ? undeliveredIn(batches) : [], deps.files);
  });
  if (list) log.info(`Recipients not reached: ${list}`);
  if (written) log.info(`Report: ${written}`);
  return { report: written ?? "", undelivered: list ?? "", isListWritten: list !== undefined };
}

/** @returns what `write` returns; undefined if it can't be written */
function tryToWrite(
  what: string,
  log: Log,
  level: Finding["level"],
  write: () => string,
): string | undefined {
  try {
    return write();
  } catch (error) {
    log[level](cantBeWritten(what, error));
    return undefined;
  }
}

function writeOutputs(outputs: Outputs, { deps, log }: ResultsSource): string | undefined {
  if (!deps.env["GITHUB_OUTPUT"]) {
    log.warning("No outputs: this runner doesn't set GITHUB_OUTPUT.");
    return undefined;
  }
  try {
    for (const [name, value] of Object.entries(outputs))
      retrying(() => deps.setOutput(name, value), deps.files, isHeldOpen);
    return undefined;
  } catch (error) {
    return `${cantBeWritten("outputs", error)} Later steps that use them get empty values.`;
  }
}

async function writeSummary(summary: Results["summary"], { deps, log }: ResultsSource): Promise<void> {
  if (!deps.env["GITHUB_STEP_SUMMARY"]) {
    log.info("No job summary: this runner doesn't set GITHUB_STEP_SUMMARY.");
    return;
  }
  try {
    await deps.writeSummary(summary(log.findings));
  } catch (error) {
    log.warning(cantBeWritten("job summary", error));
  }
}

/** Comes last, because it may take a while. */
function cleanUp({ deps, log, report, folder, id }: ResultsSource): void {
  report.close();
  for (const draft of removeDrafts(report.path, folder, id, deps.files))
    log.warning(`${draft} can't be removed, because another program holds it open: remove it.`);
}

function cantBeWritten(what: string, error: unknown): string {
  return `The ${what} can't be written: ${sentence(messageOf(error))}`;
}

/** An error's message, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
