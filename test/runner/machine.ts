import { type ChildProcessByStdio, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import type { Readable } from "node:stream";
import { type After, cancelProcess } from "./cancellation.ts";
import type { StepFolders } from "./step-folders.ts";

/** A machine on which an action's process runs. */
export interface Machine {
  /** `RUNNER_OS`. */
  readonly os: string;
  /** Steps have their folders in it. */
  readonly folder: string;
  /** Gives one of this machine's paths as the action's process sees it. */
  pathFor(path: string): string;
  /** Starts Node.js without standard input. */
  start(script: string, options: StartOptions): StartedProcess;
}

/** How an action's process is started. */
export interface StartOptions {
  readonly cwd: string;
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** An action's process. */
export interface StartedProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Cancels it as the runner does. */
  cancel(after: After): void;
}

/** The machine that runs the tests. */
export const thisMachine: Machine = {
  os: process.platform === "win32" ? "Windows" : "Linux",
  folder: tmpdir(),
  pathFor: (path) => path,
  start: (script, { cwd, env }) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    return { child, cancel: (after) => cancelProcess(child, after) };
  },
};

/** A step's folders as the action's process sees them. */
export function foldersOn(machine: Machine, folders: StepFolders): StepFolders {
  return {
    home: machine.pathFor(folders.home),
    workspace: machine.pathFor(folders.workspace),
    temp: machine.pathFor(folders.temp),
    toolCache: machine.pathFor(folders.toolCache),
    eventFile: machine.pathFor(folders.eventFile),
    outputFile: machine.pathFor(folders.outputFile),
    stateFile: machine.pathFor(folders.stateFile),
    envFile: machine.pathFor(folders.envFile),
    pathFile: machine.pathFor(folders.pathFile),
    summaryFile: machine.pathFor(folders.summaryFile),
  };
}
