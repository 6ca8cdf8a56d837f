/**
 * Writes what README.md takes from elsewhere: the tables of inputs and outputs from action.yml, and the recipes from
 * examples/. Writes action-types.yml too. `npm run readme`, and tests compare.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { actionTypes } from "./action-types.ts";

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

/** The text of README.md as it should be: what stands between comments that name a source is what that source says. */
export function generatedReadme(): string {
  const { inputs, outputs }: Metadata = parse(read("action.yml"));
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.default === undefined ? "" : `\`${input.default}\``;
    return `| \`${name}\` | ${input.required ? "**required**" : fallback} | ${cell(input.description)} |`;
  });
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const examples = readdirSync(join(root, "examples")).map((name) => `examples/${name}`);
  const parts: readonly Part[] = [
    {
      name: "inputs of action.yml",
      lines: ["| Input | Default | Meaning |", "| --- | --- | --- |", ...inputRows],
    },
    { name: "outputs of action.yml", lines: ["| Output | Value |", "| --- | --- |", ...outputRows] },
    ...examples.map((name) => ({ name, lines: ["", "```yaml", read(name).trimEnd(), "```", ""] })),
  ];
  return parts.reduce(withPart, read("README.md"));
}

interface Part {
  readonly name: string;
  readonly lines: readonly string[];
}

function withPart(readme: string, { name, lines }: Part): string {
  const [begin, end] = [`<!-- ${name}, by npm run readme -->`, `<!-- end of ${name} -->`];
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
  if (before === -1 || after === -1) throw new Error(`README.md has no place for ${name}: ${begin} … ${end}`);
  return `${readme.slice(0, before)}${begin}\n${lines.join("\n")}\n${readme.slice(after)}`;
}

function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

/** Keeps names as code, and what would be structure in a table or HTML as text. */
function cell(description: string): string {
  return description
    .replace(/\|/g, "\\|")
    .replace(/</g, "&lt;")
    .replace(/(\S*\*{3}\S*\w|\{\{.*?\}\})/g, "`$1`");
}

if (import.meta.main) {
  writeFileSync(join(root, "README.md"), generatedReadme());
  writeFileSync(join(root, "action-types.yml"), actionTypes());
}
