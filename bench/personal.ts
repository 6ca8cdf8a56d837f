/**
 * Measures personal messages: against a library-free script that reads the same CSV, fills the same template and sends the
 * same requests; how the cost grows; and against the same step without `personalize` if few messages differ.
 *
 *   npm run bench:personal
 */
import { join } from "node:path";
import { type Contender, measure, startBenchPlatform } from "./measure.ts";
import { stepOn } from "./step.ts";
import { print } from "./table.ts";

const ACTION = join(import.meta.dirname, "..", "dist", "index.js");
const SCRIPT = join(import.meta.dirname, "library-free-personal.mjs");

const EXPIRY = "{{ name }}, your password for {{ email }} expires in {{ days }} days.";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2000, 20_000, 50_000];
for (const people of sizes) {
  using server = await startBenchPlatform(0);
  const inputs = { ...stepFor(server.platform), "message-value": EXPIRY };
  const contenders = [
    { name: "library-free script", script: SCRIPT, inputs },
    { name: "this action", script: ACTION, inputs },
  ];
  const title = `${people.toLocaleString("en")} people, a message each`;
  print(title, await measure(contenders, 1, { "people.csv": rosterOf(people) }));
}
{
  using server = await startBenchPlatform(0);
  const value = { ...stepFor(server.platform), "message-value": "News for {{ department }}." };
  const contenders: Contender[] = [
    { name: "without personalize", script: ACTION, inputs: { ...value, personalize: "false" } },
    { name: "a message for each of 20 departments", script: ACTION, inputs: value },
  ];
  print("100,000 people", await measure(contenders, 5, { "people.csv": rosterOf(100_000) }));
}

function stepFor(host: string): Readonly<Record<string, string>> {
  return { ...stepOn(host), "identities-file": "people.csv", personalize: "true" };
}

function rosterOf(people: number): string {
  const row = (index: number) =>
    `user${index}@example.com,Name ${index},department ${index % 20},${index % 14}\n`;
  return `email,name,department,days\n${Array.from({ length: people }, (_, index) => row(index)).join("")}`;
}
