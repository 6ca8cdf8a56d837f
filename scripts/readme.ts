/** Writes the tables of inputs and outputs in README.md from action.yml; `npm run readme`, and a test compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const root = join(import.meta.dirname, "..");

/** README.md with its tables as action.yml has them; they stand between comments that name them. */
export function readmeWithTables(readme: string, actionYml: string): string {
  const { inputs, outputs }: Metadata = parse(actionYml);
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.default === undefined ? "" : `\`${input.default}\``;
    return `| \`${name}\` | ${input.required ? "**required**" : fallback} | ${cell(input.description)} |`;
  });
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [
    { name: "inputs", lines: ["| Input | Default | Meaning |", "| --- | --- | --- |", ...inputRows] },
    { name: "outputs", lines: ["| Output | Value |", "| --- | --- |", ...outputRows] },
  ].reduce((text, { name, lines }) => {
    const [begin, end] = [`<!-- ${name}: from action.yml, by npm run readme -->`, `<!-- end of ${name} -->`];
    const [before, after] = [text.indexOf(begin), text.indexOf(end)];
    if (before === -1 || after === -1) throw new Error(`README.md has no place for the table of ${name}`);
    return `${text.slice(0, before)}${begin}\n${lines.join("\n")}\n${text.slice(after)}`;
  }, readme);
}

/** Keeps names as code, and what would be structure in a table or HTML as text. */
function cell(description: string): string {
  return description
    .replace(/\|/g, "\\|")
    .replace(/</g, "&lt;")
    .replace(/(\S*\*{3}\S*\w|\{\{.*?\}\})/g, "`$1`");
}

if (import.meta.main) {
  const path = join(root, "README.md");
  writeFileSync(
    path,
    readmeWithTables(readFileSync(path, "utf8"), readFileSync(join(root, "action.yml"), "utf8")),
  );
}
