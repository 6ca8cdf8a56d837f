import type { AddProblem } from "../inputs.ts";
import type { Message } from "../kore/wire.ts";
import { quote } from "../text.ts";
import { codeTemplate, fill, type MessageTemplate } from "./filling.ts";
import { type MessageSource, rejectFor, rejectSource } from "./source.ts";
import { type Reject, readVariables, rejectNull, type Variables } from "./variables.ts";

/** A message that was read and checked, and the input that gave it. */
interface Unfilled {
  readonly source: MessageSource;
  readonly template: MessageTemplate;
}

/**
 * Fills a message with `message-variables`.
 *
 * @param read undefined after a problem: then the variables alone are checked
 * @param addProblem gets malformed variables, names that the message has and they don't, and values that it can't show
 * @returns undefined after a problem
 */
export async function fillShared(
  read: Unfilled | undefined,
  given: string,
  addProblem: AddProblem,
): Promise<Message | undefined> {
  const rejectVariable = rejectFor(addProblem, "message-variables");
  const variables = await readVariables(given, rejectVariable);
  if (!read || !variables) return undefined;
  const template = await withVariables(
    read,
    variables,
    rejectSource(addProblem, read.source),
    rejectVariable,
  );
  return template && fill(template, (name) => variables.get(name));
}

/** Checks that the variables are those that the message needs, and have values to show; code declares them all. */
async function withVariables(
  { source, template }: Unfilled,
  variables: Variables,
  reject: Reject,
  rejectVariable: Reject,
): Promise<MessageTemplate | undefined> {
  if (template.kind === "code") {
    const { rejectUndeclarable } = await import("./declarations.ts");
    rejectUndeclarable(variables, rejectVariable);
    return codeTemplate(template.code, [...variables.keys()]);
  }
  const unknown = template.names.filter((name) => !variables.has(name));
  for (const name of unknown) reject(describeUnknown(name, source, [...variables.keys()]));
  const nulls = template.names.filter((name) => {
    const value = variables.get(name);
    return value !== undefined && rejectNull(name, value, rejectVariable);
  });
  return unknown.length + nulls.length === 0 ? template : undefined;
}

function describeUnknown(name: string, { text }: MessageSource, names: readonly string[]): string {
  if (text.includes(`\${{ ${name} }}`) || text.includes(`\${{${name}}}`))
    return `has ${quote(`\${{ ${name} }}`)}, which GitHub fills only in workflows: pass its value in \`message-variables\`, and write a name without $`;
  const known = names.slice(0, 20).map(quote).join(", ");
  return `has the placeholder ${quote(`{{ ${name} }}`)}, but \`message-variables\` has no ${quote(name)}, only ${known || "nothing"}`;
}
