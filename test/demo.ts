/**
 * `npm start`: runs the bundled action on the README's own example against the embedded platform, and shows what a
 * user would see in GitHub.
 */
import { codeBlocks } from "./docs/markdown.ts";
import { runWorkflow } from "./docs/run-workflow.ts";
import { yamlBlock } from "./docs/yaml-blocks.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET } from "./platform/platform.ts";
import { defaultEvent } from "./runner/event-environment.ts";

const source = codeBlocks("README.md").find(({ language }) => language === "yaml")?.text ?? "";
heading("The step, from the README");
console.log(source.trimEnd());

using done = await runWorkflow(yamlBlock("README.md", source).workflow ?? "", {
  event: { ...defaultEvent, env: {} },
  vars: { KORE_BOT_ID: BOT_ID, KORE_CLIENT_ID: CLIENT_ID },
  secrets: { KORE_CLIENT_SECRET: CLIENT_SECRET },
  platform: {
    directory: { msteams: ["john.doe@example.com"] },
    jobPace: { lasts: 2000 },
  },
});
const [step] = done.ours;
if (!step) throw new Error("The README's first block in YAML is no step that uses this action.");
const { run } = step;
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
