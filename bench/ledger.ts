/**
 * Measures what a ledger costs for 100,000 recipients, side by side with the same step without one: when it records
 * everyone, and when it skips everyone, so that nothing is sent.
 *
 *   npm run bench:ledger
 */
import { join } from "node:path";
import { measure, startBenchPlatform } from "./measure.ts";
import { stepOn } from "./step.ts";
import { print } from "./table.ts";

const script = join(import.meta.dirname, "..", "dist", "index.js");
const people = Array.from({ length: 100_000 }, (_, index) => `user${index}@example.com\n`).join("");

using server = await startBenchPlatform(0);
const inputs = { ...stepOn(server.platform), "identities-file": "people.txt" };
const contenders = [
  { name: "without a ledger", script, inputs },
  // What a step leaves in RUNNER_TEMP is removed before the next.
  { name: "new ledger: records everyone", script, inputs: { ...inputs, "ledger-file": "../temp/ledger" } },
  // The round that isn't measured records everyone.
  { name: "kept ledger: skips everyone", script, inputs: { ...inputs, "ledger-file": "ledger" } },
];
print("100,000 recipients", await measure(contenders, 5, { "people.txt": people }));
