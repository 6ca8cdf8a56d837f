/**
 * Measures the bundled action against a library-free script that sends the same, side by side, whole processes in turn.
 *
 *   npm run bench -- [--peer <dist/index.js of slackapi/slack-github-action>] [--before <dist/index.js of another build>]
 */
import { readdirSync, statSync } from "node:fs";
import { arch, cpus, platform as system, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Contender, measure, startBenchPlatform } from "./measure.ts";
import { stepOn } from "./step.ts";
import { print } from "./table.ts";

const DIST = join(import.meta.dirname, "..", "dist");

const { values } = parseArgs({ options: { peer: { type: "string" }, before: { type: "string" } } });

console.log(`Node ${process.version} on ${system()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, \
${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}. Medians of whole processes, in turn.\n`);
{
  using server = await startBenchPlatform(0);
  const peer = values.peer && {
    name: "peer (web hook)",
    script: resolve(values.peer),
    inputs: {
      webhook: server.webHook,
      "webhook-type": "incoming-webhook",
      payload: '{"text":"Please reset your password."}',
      errors: "false",
      "payload-templated": "false",
      retries: "5",
    },
  };
  const one = { ...stepOn(server.platform), identities: "john.doe@example.com" };
  print("One recipient", await measure([...sides(one), ...(peer ? [peer] : [])], 31, {}));
  for (const [recipients, rounds] of [
    [100_000, 9],
    [500_000, 5],
  ] as const) {
    const many = { ...stepOn(server.platform), "identities-file": "people.txt" };
    const people = Array.from({ length: recipients }, (_, index) => `user${index}@example.com\n`).join("");
    const title = `${recipients.toLocaleString("en")} recipients from a text file`;
    print(title, await measure(sides(many), rounds, { "people.txt": people }));
  }
}
{
  using server = await startBenchPlatform(2000);
  const waiting = {
    ...stepOn(server.platform),
    identities: "ann@example.com, bob@example.com",
    wait: "true",
  };
  print("Waiting for a job of 2 s", await measure([action(waiting)], 3, {}));
}
printSizes();

function action(inputs: Readonly<Record<string, string>>): Contender {
  return { name: "this action", script: join(DIST, "index.js"), inputs };
}

function sides(inputs: Readonly<Record<string, string>>): Contender[] {
  const before = values.before && { name: "before", script: resolve(values.before), inputs };
  return [
    { name: "library-free script", script: join(import.meta.dirname, "library-free.mjs"), inputs },
    action(inputs),
    ...(before ? [before] : []),
  ];
}

function printSizes(): void {
  const files = readdirSync(DIST)
    .map((name) => ({ name, bytes: statSync(join(DIST, name)).size }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`| ${"dist/".padEnd(36)} |    KiB |\n| ${"-".repeat(36)} | -----: |`);
  for (const { name, bytes } of files)
    console.log(`| ${name.padEnd(36)} | ${(bytes / 1024).toFixed(0).padStart(6)} |`);
}
