import type { ActionRun } from "./runner/run-action.ts";

/** Prints what a user would see of a step in GitHub: log, outputs, job summary and files. */
export function showStep(run: ActionRun): void {
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
}

/** Prints a heading. */
export function heading(text: string): void {
  console.log(`\n=== ${text}\n`);
}
