/**
 * `npm start`: runs the bundled action on the README's own example against the stand-in for the platform, and shows
 * what a user would see in GitHub. With a path, `npm start -- workflow.yml`, it runs that workflow: see `try-workflow.ts`.
 */
import { codeBlocks } from "./docs/markdown.ts";
import { runWorkflow } from "./docs/run-workflow.ts";
import { yamlBlock } from "./docs/yaml-blocks.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET } from "./platform/platform.ts";
import { defaultEvent } from "./runner/event-environment.ts";
import { heading, showStep } from "./show-step.ts";
import { tryWorkflow } from "./try-workflow.ts";

const args = process.argv.slice(2);
if (args.length > 0) process.exitCode = await tryWorkflow(args, process.env["INIT_CWD"] ?? process.cwd());
else await showExample();

async function showExample(): Promise<void> {
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
  showStep(step.run);
}
