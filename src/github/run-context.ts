import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { parseJson } from "../json.ts";
import type { TriggeringEvent } from "./withheld-secrets.ts";

/** The process's environment, as the runner set it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Which attempt of the run this is, counted from 1; 1 where the runner doesn't say. */
export function runAttempt(env: Environment): number {
  return Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
}

/** The folder that relative paths in inputs start from. */
export function workspaceOf(env: Environment): string {
  return env["GITHUB_WORKSPACE"] || ".";
}

/** The folder for the step's files: `RUNNER_TEMP`, else the system's. */
export function tempFolderOf(env: Environment): string {
  return env["RUNNER_TEMP"] || tmpdir();
}

/** Reads what started the run; the payload is undefined where its file is missing or isn't JSON. */
export function triggeringEvent(env: Environment): TriggeringEvent {
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    payload: readPayload(env["GITHUB_EVENT_PATH"]),
  };
}

function readPayload(path: string | undefined): unknown {
  if (!path) return undefined;
  try {
    return parseJson(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
