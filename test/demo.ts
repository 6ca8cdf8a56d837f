/**
 * `npm start`: runs the bundled action on the README's own example against the embedded platform, and shows what a
 * user would see in GitHub.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, startPlatform } from "./platform/platform.ts";
import { firstStep } from "./readme-example.ts";
import { runAction } from "./runner/run-action.ts";

const readme = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
const values = {
  "vars.KORE_BOT_ID": BOT_ID,
  "vars.KORE_CLIENT_ID": CLIENT_ID,
  "secrets.KORE_CLIENT_SECRET": CLIENT_SECRET,
};
const { source, inputs } = firstStep(readme, values);

const platform = await startPlatform({
  directory: { msteams: ["john.doe@example.com", "jane.roe@example.com"] },
  jobPace: { lasts: 2000 },
});
heading("The step, from the README");
console.log(source);

using run = await runAction({ inputs: { ...inputs, host: platform.url }, secrets: [CLIENT_SECRET] });
await platform.close();
heading("Its log");
console.log(run.log.trimEnd());
heading("Its outputs");
for (const [name, value] of Object.entries(run.outputs)) console.log(`${name}: ${value}`);
heading("Its job summary, in Markdown");
console.log(run.summary?.trimEnd() ?? "(none)");
for (const { name, content } of run.tempFiles) {
  heading(`The file ${name}`);
  console.log(String(content).trimEnd());
}
heading(`The step's conclusion: ${run.conclusion}`);

function heading(text: string): void {
  console.log(`\n=== ${text}\n`);
}
