// What a notification costs without any library: a script that reads a list, drops duplicates, signs the tokens, sends
// the requests and sets the outputs. It checks nothing, tries nothing again and reports nobody: the action is measured
// against it.
import { appendFileSync, readFileSync } from "node:fs";
import { input, send, sendAll } from "./library-free-requests.mjs";

const file = input("identities-file");
const lines = (file ? readFileSync(file, "utf8") : input("identities")).split("\n");
const people = [...new Set(lines.filter((line) => line !== ""))];
const batches = [];
for (let from = 0; from < people.length; from += 1000) batches.push(people.slice(from, from + 1000));

const jobs = await sendAll(batches, (batch) => send(input("message-value"), batch));
console.log(`${people.length} recipients, ${jobs.length} jobs`);
appendFileSync(process.env.GITHUB_OUTPUT, `job-id=${jobs[0]}\njob-ids=${JSON.stringify(jobs)}\n`);
