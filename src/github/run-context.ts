import { accessSync, constants, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { readRegularFile, UnusableFile } from "../files.ts";
import { lookUp } from "../json.ts";

/** What is known about the event that started the run. */
export interface TriggeringEvent {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** `GITHUB_ACTOR` */
  readonly actor: string;
  /** The event's payload as parsed from JSON; undefined if it can't be read. */
  readonly payload: unknown;
}

/** The process's environment, as the runner set it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Which attempt of the run this is, counted from 1; 1 if the runner doesn't say. */
export function runAttempt(env: Environment): number {
  return Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
}

/** The folder that relative paths in inputs start from. */
export function workspaceOf(env: Environment): string {
  return env["GITHUB_WORKSPACE"] || ".";
}

/** The folder for the step's files: `RUNNER_TEMP`, or the system's if that is absent or can't be written to. */
export function tempFolderOf(env: Environment): string {
  const folder = env["RUNNER_TEMP"];
  return folder && isWritableFolder(folder) ? folder : tmpdir();
}

function isWritableFolder(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The passwords in `https_proxy` and `http_proxy`, as they are spelled and decoded; Windows takes the names in any case. */
export function proxyPasswords(env: Environment): readonly string[] {
  return Object.entries(env).flatMap(([name, value = ""]) => {
    if (!/^https?_proxy$/i.test(name)) return [];
    const password = /^(?:[^/]*:\/\/)?[^:]*:(?!\/\/)(.+)@/.exec(value)?.[1];
    return password === undefined ? [] : [password, decoded(password)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads what started the run; the payload is undefined if its file is missing or isn't JSON.
 *
 * @param onUnreadable gets the reason, if so: a sentence
 */
export function triggeringEvent(
  env: Environment,
  onUnreadable: (message: string) => void = () => {},
): TriggeringEvent {
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    payload: readPayload(env["GITHUB_EVENT_PATH"], onUnreadable),
  };
}

function readPayload(path: string | undefined, onUnreadable: (message: string) => void): unknown {
  if (!path) {
    onUnreadable("GITHUB_EVENT_PATH is not set: the event's details are unavailable.");
    return undefined;
  }
  try {
    return JSON.parse(readRegularFile(path).toString("utf8"));
  } catch (error) {
    onUnreadable(
      `The event's file can't be read (GITHUB_EVENT_PATH, ${whyUnreadable(error)}): its details are unavailable.`,
    );
    return undefined;
  }
}

function whyUnreadable(error: unknown): string {
  if (error instanceof SyntaxError) return "it is not JSON";
  return error instanceof UnusableFile ? `it ${error.message}` : String(lookUp(error, "code"));
}
