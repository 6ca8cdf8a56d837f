import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import { runAction } from "./action.ts";
import { systemClock } from "./clock.ts";
import { createTransport } from "./kore/transport.ts";
import { VERSION } from "./version.ts";

/** How long requests under way may go on after a cancellation: the runner sends SIGTERM 7.5 s after SIGINT. */
const GRACE_MS = 3_000;

const requested = new AbortController();
const overdue = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"] as const) {
  process.on(signal, () => {
    requested.abort();
    setTimeout(() => overdue.abort(), GRACE_MS).unref();
  });
}

const succeeds = await runAction({
  env: process.env,
  console: core,
  readInput: (name) => core.getInput(name, { trimWhitespace: false }),
  maskSecret: core.setSecret,
  setOutputs: (outputs) => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  },
  writeSummary: async (markdown) => {
    await core.summary.addRaw(markdown).write();
  },
  now: Date.now,
  clock: systemClock,
  random: Math.random,
  cancellation: { requested: requested.signal, overdue: overdue.signal },
  uuid: randomUUID,
  createTransport: (timeoutMs) => createTransport(`kore-notify-action/${VERSION}`, timeoutMs),
});
if (!succeeds) process.exitCode = core.ExitCode.Failure;
