import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { readAction, stepInputs } from "./action-metadata.ts";
import { type After, afterTime } from "./cancellation.ts";
import {
  defaultEvent,
  expressionContexts,
  stepEnvironment,
  type WorkflowEvent,
} from "./event-environment.ts";
import { LineSplitter } from "./line-splitter.ts";
import { foldersOn, type Machine, thisMachine } from "./machine.ts";
import { SecretMasker } from "./secret-masker.ts";
import { createFolders, readTempFiles, removeFolders, type TempFile } from "./step-folders.ts";
import { type Annotation, type Group, StepLog } from "./step-log.ts";
import { obeyFileCommands, type StepResults } from "./step-results.ts";
import type { Command } from "./workflow-commands.ts";

/** A step that uses the action, and the job around it. */
export interface ActionOptions {
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default: a push to `main`. */
  readonly event?: WorkflowEvent;
  /** Further variables, ahead of the runner's own; `undefined` removes one. `RUNNER_DEBUG: "1"` is debug logging. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Files in the workspace, by path; folders are made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A folder whose files are copied into the workspace, without `.git` and `node_modules`. */
  readonly copyOf?: string;
  /** Values of the repository's secrets, masked from the start, as the token is. */
  readonly secrets?: readonly string[];
  /** `github.token`. */
  readonly token?: string;
  /** `job.status`, the job's so far. */
  readonly jobStatus?: "success" | "failure" | "cancelled";
  /** Folder of `action.yml`; default: this repository's root. */
  readonly actionPath?: string;
  /** Gets each line of stdout and stderr as it is printed: unmasked, with commands as they are. */
  readonly onLine?: (line: string) => void;
  /** False leaves out `RUNNER_TEMP`. */
  readonly runnerTemp?: false;
  /** False leaves out `GITHUB_STEP_SUMMARY`, as old GitHub Enterprise Servers do. */
  readonly summary?: false;
  /** Times the signals of a cancellation; default: by the clock. */
  readonly after?: After;
  /** Where the process runs; default: on this machine. */
  readonly machine?: Machine;
}

/** What became of a step. Its files stay until `cleanup()` or, with `using`, the end of the block. */
export interface ActionRun extends StepResults, Disposable {
  /** `cancelled` whatever the exit code, once the step was cancelled. */
  readonly conclusion: "success" | "failure" | "cancelled";
  /** As the runner sees it: 128 and the signal's number if a signal ended the process. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  /** Raw. */
  readonly stdout: string;
  /** Raw. */
  readonly stderr: string;
  /** Raw lines of both, in the order of their arrival. */
  readonly lines: readonly string[];
  /** The log as a user sees it: commands carried out, secrets masked. */
  readonly log: string;
  readonly groups: readonly Group[];
  readonly annotations: readonly Annotation[];
  /** Every command the runner obeyed, in order; so also one that came in by foreign text. */
  readonly commands: readonly Command[];
  /** What the action masked by `add-mask`. */
  readonly masks: readonly string[];
  readonly tempFiles: readonly TempFile[];
  readonly workspace: string;
  cleanup(): void;
}

/** A step under way. */
export interface RunningAction {
  /** Cancels the step: SIGINT, and if that doesn't end it, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  cancel(): void;
  /** Ends the process at once by SIGKILL, as a lack of memory would. */
  kill(): void;
  /** Goes away as the reader of the step's log: what the process prints from then on is lost. */
  closeLog(): void;
  /** Sends the process a signal that the runner doesn't send, such as SIGSTOP. */
  signal(name: NodeJS.Signals): void;
  /** What `RUNNER_TEMP` has so far. */
  tempFiles(): readonly TempFile[];
  /** Fails only if no process could be started. */
  readonly done: Promise<ActionRun>;
}

/** Runs an action to its end; see {@link startAction}. */
export function runAction(options: ActionOptions = {}): Promise<ActionRun> {
  return startAction(options).done;
}

/**
 * Starts a JavaScript action in a process of its own, as GitHub's runner does (`NodeScriptActionHandler.cs`):
 * in a fresh workspace, with the runner's environment and nothing of this process's but `PATH`, without standard input.
 *
 * @throws Error if `action.yml` can't be used, or this process isn't Node 24, which also runs the action
 */
export function startAction(options: ActionOptions = {}): RunningAction {
  if (!process.version.startsWith("v24.")) {
    throw new Error(`Actions that use node24 must be run by Node 24, not ${process.version}`);
  }
  const { event = defaultEvent, token = "ghs_tokenOfTheJob", inputs: given = {} } = options;
  const machine = options.machine ?? thisMachine;
  const action = readAction(options.actionPath ?? join(import.meta.dirname, "../.."));
  const folders = createFolders(event.payload, options.files ?? {}, options.copyOf, machine.folder);
  const env = defined({
    ...stepEnvironment(event.name, foldersOn(machine, folders)),
    RUNNER_OS: machine.os,
    ...(options.runnerTemp === false && { RUNNER_TEMP: undefined }),
    ...(options.summary === false && { GITHUB_STEP_SUMMARY: undefined }),
    ...options.env,
  });
  const inputs = stepInputs(
    action,
    given,
    expressionContexts(env, event, token, options.jobStatus ?? "success"),
  );

  const masker = new SecretMasker();
  for (const secret of [token, ...(options.secrets ?? [])]) {
    masker.add(secret.trim());
  }
  const log = new StepLog(masker, machine.pathFor(folders.workspace), env["RUNNER_DEBUG"] === "1");
  if (inputs.unexpected.length > 0) {
    const [unexpected, valid] = [inputs.unexpected, Object.keys(action.inputs)].map((names) =>
      names.join("', '"),
    );
    log.annotate("warning", `Unexpected input(s) '${unexpected}', valid inputs are ['${valid}']`);
  }

  const { child, cancel } = machine.start(action.main, {
    cwd: folders.workspace,
    env: { ...env, ...inputs.env },
  });
  const lines: string[] = [];
  const take = (line: string) => {
    lines.push(line);
    log.take(line);
    options.onLine?.(line);
  };
  const output = { stdout: collect(child.stdout, take), stderr: collect(child.stderr, take) };
  const tempFiles = () =>
    readTempFiles(folders).map((file) => ({ ...file, path: machine.pathFor(file.path) }));
  let cancelled = false;

  return {
    cancel: () => {
      if (!cancelled && child.exitCode === null && child.signalCode === null) {
        cancelled = true;
        cancel(options.after ?? afterTime);
      }
    },
    kill: () => child.kill("SIGKILL"),
    closeLog: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    signal: (name) => child.kill(name),
    tempFiles,
    done: ended(child).then((end) => {
      const results = obeyFileCommands(folders, log, masker, machine.os);
      if (cancelled) {
        log.annotate("error", "The operation was canceled.");
      }
      const succeeded = end.exitCode === 0 && !log.failed;
      const cleanup = () => removeFolders(folders);
      return {
        ...end,
        ...results,
        conclusion: cancelled ? "cancelled" : succeeded ? "success" : "failure",
        stdout: output.stdout(),
        stderr: output.stderr(),
        lines,
        log: log.text,
        groups: log.groups,
        annotations: log.annotations,
        commands: log.commands,
        masks: log.masks,
        tempFiles: tempFiles(),
        workspace: folders.workspace,
        cleanup,
        [Symbol.dispose]: cleanup,
      };
    }),
  };
}

/** @returns a function that gives all text so far */
function collect(stream: NodeJS.ReadableStream, take: (line: string) => void): () => string {
  let text = "";
  const lines = new LineSplitter(take);
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    text += chunk;
    lines.push(chunk);
  });
  stream.on("end", () => lines.end());
  return () => text;
}

function ended(child: ChildProcess): Promise<Pick<ActionRun, "exitCode" | "signal">> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({
        exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
        signal: signal ?? undefined,
      });
    });
  });
}

function defined(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
