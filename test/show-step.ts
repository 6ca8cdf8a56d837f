import type { ActionRun } from "./runner/run-action.ts";

/** Prints what a user would see of a step in GitHub: log, outputs, job summary and files. */
export function showStep(run: ActionRun): void {
  heading("Its log");
  console.log(run.log.trimEnd());
  heading("Its outputs");
  for (const [name, value] of Object.entries(run.outputs)) console.log(`${name}: ${value}`);
  heading("Its job summary, in Markdown");
  console.log(run.summary === undefined ? "(none)" : withoutReferences(run.summary).trimEnd());
  for (const { name, content } of run.tempFiles) {
    const [output] = Object.entries(run.outputs).find(([, path]) => path.endsWith(name)) ?? ["a file"];
    heading(`The file in ${output}`);
    console.log(withoutPadding(String(content)).trimEnd());
  }
  heading(`The step's conclusion: ${run.conclusion}`);
}

/** Prints a heading. */
export function heading(text: string): void {
  console.log(`\n=== ${text}\n`);
}

/** Shows `&#64;` as `@`, as GitHub does. */
function withoutReferences(summary: string): string {
  return summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Removes the spaces between the values of a JSON file, where a report has room for longer ones. */
function withoutPadding(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")| {2,}/g, (_, text: string | undefined) => text ?? "");
}
