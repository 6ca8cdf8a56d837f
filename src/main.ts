import "./node-version.ts";
import { randomUUID } from "node:crypto";
import {
  debug,
  endGroup,
  error,
  getInput,
  info,
  isDebug,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from "@actions/core";
import { runAction } from "./action.ts";
import { systemClock } from "./clock.ts";
import { createTransport } from "./kore/transport.ts";
import { useProxies } from "./proxies.ts";
import { systemFiles } from "./report/new-file.ts";
import { readEnvironmentBlock } from "./truncated-inputs.ts";
import { VERSION } from "./version.ts";

/** How long requests under way may go on after a cancellation: the runner sends SIGTERM 7.5 s after SIGINT. */
const GRACE_MS = 3_000;

const env = { ...process.env };
const proxyFor = useProxies(process.env);
// Node reads it at each connection. Octokit would accept any certificate, and a server that pretends to be GitHub would
// get the token.
delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];

const requested = new AbortController();
const overdue = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"] as const) {
  process.on(signal, () => {
    requested.abort();
    setTimeout(() => overdue.abort(), GRACE_MS).unref();
  });
}

// If the reader of the log goes away, the step still writes its report and outputs.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const succeeded = runAction({
  env,
  console: { isDebug, info, debug, notice, warning, error, startGroup, endGroup },
  readInput: (name) => getInput(name, { trimWhitespace: false }),
  platform: process.platform,
  environmentBlock: readEnvironmentBlock,
  maskSecret: setSecret,
  setOutput,
  writeSummary: async (markdown) => void (await summary.addRaw(markdown).write()),
  files: systemFiles,
  now: Date.now,
  clock: systemClock,
  random: Math.random,
  cancellation: { requested: requested.signal, overdue: overdue.signal },
  uuid: randomUUID,
  createTransport: (timeoutMs) => createTransport(`kore-notify-action/${VERSION}`, timeoutMs, proxyFor),
});

/**
 * Gives the step's end. The step starts when this file is loaded, and only then: `node dist/index.js`, as the runner
 * starts it, needs no call, and `@github/local-action`, which imports the file and calls `run`, starts no second step.
 */
export async function run(): Promise<void> {
  if (!(await succeeded)) process.exitCode = 1;
}

await run();
