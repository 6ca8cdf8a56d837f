// What personal messages cost without any library: a script that reads a CSV, fills a template for each row, signs the
// tokens, sends a request for each different message, and sets the outputs. It checks nothing, tries nothing again and
// reports nobody: the action is measured against it.
import { appendFileSync, readFileSync } from "node:fs";
import { input, send, sendAll } from "./library-free-requests.mjs";

const [header, ...rows] = readFileSync(input("identities-file"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split(","));
const identityColumn = header.indexOf("email");
const template = input("message-value")
  .split(/\{\{ (\w+) \}\}/)
  .map((part, index) => (index % 2 === 0 ? part : header.indexOf(part)));

const byMessage = new Map();
for (const row of rows) {
  const val = template.map((part) => (typeof part === "string" ? part : row[part])).join("");
  const known = byMessage.get(val);
  if (known) known.push(row[identityColumn]);
  else byMessage.set(val, [row[identityColumn]]);
}
const batches = [];
for (const [val, identities] of byMessage)
  for (let from = 0; from < identities.length; from += 1000)
    batches.push([val, identities.slice(from, from + 1000)]);

const jobs = await sendAll(batches, ([val, identities]) => send(val, identities));
console.log(`${rows.length} recipients, ${jobs.length} jobs`);
const ids = JSON.stringify(jobs.slice(0, 1000));
appendFileSync(process.env.GITHUB_OUTPUT, `job-id=${jobs[0]}\njob-ids=${ids}\n`);
