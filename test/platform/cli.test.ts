import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { windowsLacks } from "../windows-lacks.ts";
import { notification, notify, status } from "./client.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET } from "./platform.ts";

const folder = mkdtempSync(join(tmpdir(), "platform-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  return spawn(process.execPath, [fileURLToPath(new URL("cli.ts", import.meta.url)), ...args]);
}

function file(content: string): string {
  const path = join(folder, "people.json");
  writeFileSync(path, content);
  return path;
}

const exitCode = (child: ChildProcess) => new Promise((resolve) => child.once("close", resolve));

test("prints the inputs, logs requests, ends on Ctrl-C", async () => {
  const child = run(
    "--port",
    "0",
    "--job-seconds",
    "0",
    "--directory",
    file('{"msteams": ["a@example.com"]}'),
  );
  const log: string[] = [];
  const started = Promise.withResolvers<string>();
  const logged = Promise.withResolvers<void>();
  createInterface(child.stdout).on("line", (line) => {
    log.push(line);
    if (line.startsWith("It reaches")) started.resolve(log.join("\n"));
    if (line.includes("/status/none")) logged.resolve();
  });
  const intro = await started.promise;
  const url = /^ {2}host: (.*)$/m.exec(intro)?.[1] ?? "";
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(intro).toContain(
    `  bot-id: ${BOT_ID}\n  client-id: ${CLIENT_ID}\n  client-secret: ${CLIENT_SECRET}`,
  );

  const platform = { url };
  const identities = ["a@example.com", "b@example.com"];
  const accepted = await notify(platform, { body: notification({ identities }) });
  const jobId = JSON.stringify(accepted.json).match(/ds-[\w-]+/)?.[0];
  expect((await status(platform, jobId)).json).toMatchObject({ status: "PARTIAL_SUCCESS" });
  const people = Array.from({ length: 12 }, (_, index) => `p${index}`);
  await notify(platform, { body: notification({ identities: people }) });
  await status(platform, "none");
  await logged.promise;

  const path = `/api/public/bot/${BOT_ID}/notify`;
  const withoutTime = log.slice(log.indexOf("") + 1).filter((line) => /^\d\d:\d\d:\d\d /.test(line));
  expect(withoutTime.map((line) => line.slice("00:00:00 ".length))).toEqual([
    `POST ${path}: 200 job ${jobId}: text on msteams to a@example.com, b@example.com`,
    `GET ${path}/status/${jobId}: 200 100 %`,
    expect.stringMatching(/to p0, p1, p2, p3, p4, p5, p6, p7, p8, p9 and 2 more$/),
    `GET ${path}/status/none: 404 there is no job none`,
  ]);

  const ended = exitCode(child);
  child.kill("SIGINT");
  // Windows ends the process instead of sending a signal.
  expect(await ended).toBe(windowsLacks("signals") ? null : 0);
});

test("shows help", async () => {
  const child = run("--help");
  expect(await text(child.stdout)).toContain("--job-seconds <number>");
});

test.each([
  ["an unknown option", ["--prot", "1"], "Unknown option '--prot'"],
  [
    "a port that is no number",
    ["--port", "http"],
    '--port must be a whole number from 0 to 65535, not "http".',
  ],
  ["a port too high", ["--port", "65536"], "--port must be"],
  ["a bad duration", ["--job-seconds", "1.5"], "--job-seconds must be a whole number from 0 to 86400"],
  ["a missing file", ["--directory", "nowhere.json"], "--directory nowhere.json: ENOENT"],
  ["a host that is not here", ["--port", "0", "--host", "192.0.2.1"], "EADDRNOTAVAIL"],
])("names %s", async (_, args, message) => {
  const child = run(...args);
  const [errors, code] = await Promise.all([text(child.stderr), exitCode(child)]);
  expect(errors).toContain(message);
  expect(errors).not.toContain("    at ");
  expect(code).toBe(2);
});

test.each([
  ["{", "JSON"],
  ["[]", "it is not an object"],
  ['{"teams": []}', '"teams" is not a channel; msteams and slack are'],
  ['{"slack": "a"}', '"slack" is not an array'],
  ['{"slack": ["a", 1]}', '"slack" has 1, not only strings'],
])("says what is wrong with the directory %s", async (content, message) => {
  const child = run("--directory", file(content));
  expect(await text(child.stderr)).toContain(message);
});
