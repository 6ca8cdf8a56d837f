import { parse } from "yaml";

/** A step of a workflow as the README shows it. */
export interface ExampleStep {
  /** The YAML as it stands there. */
  readonly source: string;
  /** Its `with:`, expressions replaced by the values they stand for. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Takes the first YAML block of a Markdown text, a list with one step.
 *
 * @param values what expressions stand for, by their text within `${{ }}`
 * @throws Error when there is no such block, or an expression has no value
 */
export function firstStep(markdown: string, values: Readonly<Record<string, string>>): ExampleStep {
  const source = /^```yaml\n(.*?)^```/ms.exec(markdown)?.[1];
  if (source === undefined) throw new Error("There is no YAML block.");
  const steps: unknown = parse(source, { schema: "failsafe" });
  const step: unknown = Array.isArray(steps) ? steps[0] : undefined;
  if (typeof step !== "object" || step === null || !("with" in step))
    throw new Error("The block is no step.");
  const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [
    name,
    evaluate(String(value), values),
  ]);
  return { source: source.trimEnd(), inputs: Object.fromEntries(inputs) };
}

function evaluate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`The expression ${expression} has no value here.`);
    return value;
  });
}
