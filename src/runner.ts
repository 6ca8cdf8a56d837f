/**
 * What the step says to the runner, by `@actions/core`. Its parts are imported one by one, past its front door: that
 * brings along a client for OIDC, and with it an HTTP library of a megabyte that this action never calls.
 */
import { EOL } from "node:os";
import { issueCommand } from "../node_modules/@actions/core/lib/command.js";
import { issueFileCommand, prepareKeyValueMessage } from "../node_modules/@actions/core/lib/file-command.js";
import { summary } from "../node_modules/@actions/core/lib/summary.js";
import { toCommandProperties } from "../node_modules/@actions/core/lib/utils.js";
import type { RunnerConsole } from "./report/log.ts";

/** The log, as `info`, `debug` and so on of `@actions/core` write it. */
export const runnerConsole: RunnerConsole = {
  // The runner throws debug lines away unless step debug logging is on (GitHub's "Default variables").
  isDebug: () => process.env["RUNNER_DEBUG"] === "1",
  info: (line) => void process.stdout.write(line + EOL),
  debug: (line) => issueCommand("debug", {}, line),
  notice: (message) => issueCommand("notice", {}, message),
  warning: (message) => issueCommand("warning", {}, message),
  error: (message, place = {}) => issueCommand("error", toCommandProperties(place), message),
  startGroup: (title) => issueCommand("group", {}, title),
  endGroup: () => issueCommand("endgroup", {}, ""),
};

/** Gives an input's text as the runner passed it, empty when absent. */
export function getInput(name: string): string {
  return process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "";
}

/** Has the runner mask a text in the log from now on. */
export function setSecret(secret: string): void {
  issueCommand("add-mask", {}, secret);
}

/**
 * Sets an output of the step.
 *
 * @throws Error when GITHUB_OUTPUT names no file
 */
export function setOutput(name: string, value: string): void {
  issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}

/** Adds Markdown to the job summary. */
export async function addToSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown).write();
}
