import { parse } from "yaml";
import { isRecord } from "../../src/json.ts";
import { codeBlocks, filesLike, markdownFiles, textOf } from "./markdown.ts";

/** A workflow, or what a reader would put into one; or another file, which the text names in its first line. */
export type Kind = "workflow" | "events" | "jobs" | "steps" | "file";

/** YAML that a reader may copy. */
export interface YamlBlock {
  /** `README.md:14 steps`, or the name of a file that is YAML as a whole. */
  readonly label: string;
  readonly kind: Kind;
  /** As it stands there, less the indentation of its list. */
  readonly text: string;
  /** What the first line says it is: `.github/people.yml`. */
  readonly path: string | undefined;
  /** Whether a comment with an ellipsis says that something is left out; never so in a file of its own. */
  readonly shortened: boolean;
  /** The text as a workflow, with the least around it that makes it one; of a `file` there is none. */
  readonly workflow: string | undefined;
}

/** What makes a workflow of a fragment. */
interface Frame {
  readonly kind: Kind;
  readonly head?: string;
  readonly indent?: number;
  readonly tail?: string;
}

const JOBS = "on: push\njobs:\n";
const JOB = "  job:\n    runs-on: ubuntu-latest\n";

/** Every YAML block of every Markdown file. */
export function documentedBlocks(): readonly YamlBlock[] {
  return markdownFiles()
    .flatMap(codeBlocks)
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map(({ file, line, text }) => yamlBlock(`${file}:${line}`, text));
}

/** The workflows in `examples/`. */
export function examples(): readonly YamlBlock[] {
  return filesLike("examples/*").map(workflowFile);
}

/** The workflows of this repository itself. */
export function ownWorkflows(): readonly YamlBlock[] {
  return filesLike(".github/workflows/*").map(workflowFile);
}

function workflowFile(file: string): YamlBlock {
  return yamlBlock(file, textOf(file), { kind: "workflow" });
}

/**
 * Tells what a YAML text is.
 *
 * @param place where it stands: `README.md:14`
 * @throws Error when it is no YAML, or of no known kind
 */
export function yamlBlock(place: string, text: string, known?: Frame): YamlBlock {
  const path = /^# (\S+\.ya?ml)\b/.exec(text)?.[1];
  const frame = known ?? frameOf(parsed(place, text)) ?? (path === undefined ? undefined : { kind: "file" });
  if (!frame)
    throw new Error(`${place} is no workflow, events, jobs or steps, and no comment names it as a file.`);
  const { kind, head = "", indent = 0, tail = "" } = frame;
  return {
    label: known ? place : `${place} ${kind}`,
    kind,
    text,
    path,
    shortened: !known && /# (…|\.\.\.)/.test(text),
    workflow: kind === "file" ? undefined : `${head}${indented(completed(text), indent)}${tail}`,
  };
}

function parsed(place: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${place} is no YAML: ${error}`);
  }
}

function frameOf(value: unknown): Frame | undefined {
  if (Array.isArray(value))
    return value.every(isStep) ? { kind: "steps", head: `${JOBS}${JOB}    steps:\n`, indent: 6 } : undefined;
  if (!isRecord(value)) return undefined;
  if ("jobs" in value) return "on" in value ? { kind: "workflow" } : { kind: "jobs", head: "on: push\n" };
  if ("on" in value) return { kind: "events", tail: `jobs:\n${JOB}    steps:\n      - run: "true"\n` };
  if ("steps" in value)
    return "runs-on" in value
      ? { kind: "jobs", head: `${JOBS}  job:\n`, indent: 4 }
      : { kind: "steps", head: `${JOBS}${JOB}`, indent: 4 };
  const jobs = Object.values(value);
  if (jobs.length > 0 && jobs.every((job) => isRecord(job) && ("runs-on" in job || "uses" in job)))
    return { kind: "jobs", head: JOBS, indent: 2 };
  return undefined;
}

/** What stands in the place of all inputs that a block leaves out: a `with:` can't be empty. */
function completed(text: string): string {
  return text.replace(/(\bwith:\n( +))# (?:…|\.\.\.).*$(?!\n\2\S)/gm, "$1bot-id: some-bot");
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}

function isStep(value: unknown): boolean {
  return isRecord(value) && ("uses" in value || "run" in value);
}
