import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { actionTypes } from "../scripts/action-types.ts";
import { generatedReadme } from "../scripts/readme.ts";
import { tally } from "../src/delivery/tally.ts";
import { INPUTS } from "../src/inputs.ts";
import { textsOf } from "../src/lists/entry.ts";
import { readList } from "../src/lists/list.ts";
import { outputsOf } from "../src/report/outputs.ts";
import { VERSION } from "../src/version.ts";
import "./json-imports.ts";

const { NoOperationTraceWriter } = await import("@actions/workflow-parser");
const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");

const read = (name: string) => readFileSync(join(import.meta.dirname, "..", name), "utf8");
const action = parse(read("action.yml"));

test("action.yml and the code know the same inputs, in the same order, with the same defaults", () => {
  const stated = Object.entries<{ default?: string }>(action.inputs).map(([name, input]) => [
    name,
    input.default,
  ]);
  const known = Object.entries(INPUTS).map(([name, input]) => [
    name,
    "expression" in input ? input.expression : "default" in input ? input.default : undefined,
  ]);
  expect(stated).toEqual(known);
});

test("action.yml states every output that the action sets, and no other", () => {
  const outputs = outputsOf(
    "SKIPPED",
    tally([]),
    { hasWaited: false, hasLedger: false },
    { report: "", undelivered: "" },
  );
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
});

test("every input and output has a description", () => {
  for (const { description } of [
    ...Object.values<{ description: string }>(action.inputs),
    ...Object.values<{ description: string }>(action.outputs),
  ]) {
    expect(description).toMatch(/^\S.{10,}\.$/s);
  }
});

test("the action runs dist/index.js on Node 24", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
});

test("GitHub's own parser takes action.yml, with the badge's icon and colour", () => {
  const { context } = parseAction(
    { name: "action.yml", content: read("action.yml") },
    new NoOperationTraceWriter(),
  );
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

test("the description is short enough for the Marketplace", () => {
  // "Description must be less than 125 characters", says the form that publishes a release; no document does.
  expect(action.description.length).toBeLessThan(125);
});

test("action-types.yml states the types of the inputs and outputs of action.yml", () => {
  expect(read("action-types.yml")).toBe(actionTypes());
  const types = parse(read("action-types.yml"));
  expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
  expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
});

test("a list that is joined by the separator of action-types.yml is read as its entries", async () => {
  const inputs = Object.values<{ type: string; separator?: string }>(parse(read("action-types.yml")).inputs);
  const separators = inputs.filter(({ type }) => type === "list").map(({ separator }) => separator);
  expect(separators).toHaveLength(3);
  for (const separator of separators) {
    const entries = await readList(["ann@example.com", "ops"].join(separator), () => {});
    expect(textsOf(entries)).toEqual(["ann@example.com", "ops"]);
  }
});

test("the tables in the README are up to date with action.yml (npm run readme writes them)", () => {
  expect(read("README.md")).toBe(generatedReadme());
});

test("the version is in one place", () => {
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  expect(JSON.parse(read("package.json"))).not.toHaveProperty("version");
});
