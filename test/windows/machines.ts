import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Machine, StartedProcess, StartOptions } from "../runner/machine.ts";
import { driveC, runScript } from "./wine.ts";

/** Where the main cases run; `set-up.ts` finds out. */
export type WindowsSetup =
  | { readonly kind: "none"; readonly why: string }
  /** @param runner path of `runner.exe` */
  | { readonly kind: "windows"; readonly runner: string; readonly folder: string }
  /** @param wine the folder of `setup.sh`; `folder` is on its drive C: and has a copy of `dist/` */
  | { readonly kind: "wine"; readonly wine: string; readonly folder: string };

declare module "vitest" {
  interface ProvidedContext {
    windows: WindowsSetup;
  }
}

/** A virus scanner that runs beside a step: it opens each file that is new or has changed. */
export interface Scanner {
  /** Relative to the step's folder, with `\`; the last part can have `*`. */
  readonly files: string;
  /** What others may do with a file meanwhile, a sum: 1 read, 2 write, 4 rename and delete. */
  readonly share: number;
  readonly holdMs: number;
}

/** How a step on Windows differs from one that runs to its end undisturbed. */
export interface Disturbance {
  readonly scanner?: Scanner;
  /** What a cancellation is: Ctrl-C, as the runner sends it; Ctrl-C twice; Ctrl-Break alone; the kill. */
  readonly cancelledBy?: "ctrl-c" | "ctrl-c twice" | "ctrl-break" | "kill";
}

const CANCEL_OPTIONS = { "ctrl-c": ["-c"], "ctrl-c twice": ["-2", "-c"], "ctrl-break": ["-b"], kill: ["-k"] };

/** Windows, or Wine on this machine; `runner.exe` starts the action's process there. */
export function windowsMachine(
  setup: Exclude<WindowsSetup, { kind: "none" }>,
  { scanner, cancelledBy = "ctrl-c" }: Disturbance = {},
): Machine {
  const pathFor = setup.kind === "wine" ? pathOnDriveC(setup.wine) : (path: string) => path;

  const start = (script: string, { cwd, env }: StartOptions): StartedProcess => {
    // As soon as it exists, runner.exe cancels the step.
    const cancelFile = join(dirname(cwd), "cancel");
    const args = [
      ...(scanner
        ? ["-s", `${pathFor(dirname(cwd))}\\${scanner.files}`, String(scanner.share), String(scanner.holdMs)]
        : []),
      ...CANCEL_OPTIONS[cancelledBy],
      pathFor(cancelFile),
    ];
    const command =
      setup.kind === "wine"
        ? [runScript, setup.wine, "runner.exe", ...args, "node.exe", pathFor(copyOf(script, setup.folder))]
        : [setup.runner, ...args, process.execPath, script];
    const [program = "", ...rest] = command;
    const child = spawn(program, rest, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    return { child, cancel: () => writeFileSync(cancelFile, "") };
  };

  return { os: "Windows", folder: setup.folder, pathFor, start };
}

function pathOnDriveC(wine: string): (path: string) => string {
  return (path) => `C:\\${relative(driveC(wine), path).replaceAll("/", "\\")}`;
}

/** Wine can't see the project: `set-up.ts` copies `dist/`. */
function copyOf(script: string, folder: string): string {
  return join(folder, relative(join(import.meta.dirname, "../.."), script));
}
