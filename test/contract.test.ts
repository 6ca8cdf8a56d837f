import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readmeWithTables } from "../scripts/readme.ts";
import { tally } from "../src/delivery/tally.ts";
import { INPUTS } from "../src/inputs.ts";
import { outputsOf } from "../src/report/outputs.ts";
import { VERSION } from "../src/version.ts";

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
  const outputs = outputsOf("SKIPPED", tally([]), false, { report: "", undelivered: "" });
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
});

test("every input and output has a description, and the action a face", () => {
  for (const { description } of [
    ...Object.values<{ description: string }>(action.inputs),
    ...Object.values<{ description: string }>(action.outputs),
  ]) {
    expect(description).toMatch(/^\S.{10,}\.$/s);
  }
  expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
});

test("the README's tables are those of action.yml", () => {
  expect(read("README.md")).toBe(readmeWithTables(read("README.md"), read("action.yml")));
});

test("the version is that of package.json", () => {
  expect(VERSION).toBe(JSON.parse(read("package.json")).version);
});
