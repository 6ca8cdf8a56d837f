import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import { runAction } from "./action.ts";
import { createTransport } from "./kore/transport.ts";
import { VERSION } from "./version.ts";

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
  uuid: randomUUID,
  createTransport: (timeoutMs) => createTransport(`kore-notify-action/${VERSION}`, timeoutMs),
});
if (!succeeds) process.exitCode = core.ExitCode.Failure;
