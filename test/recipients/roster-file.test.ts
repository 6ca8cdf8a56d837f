import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/inputs.ts";
import { readRecipients } from "../../src/recipients/recipients.ts";
import { comparable } from "../../src/text.ts";
import { inputsOf, spoken } from "../given-inputs.ts";
import { windowsLacks } from "../windows-lacks.ts";
import { type Files, inWorkspace } from "../workspace.ts";
import { readingFile } from "./reading.ts";
import { identities, plainIdentities } from "./rosters.ts";

describe("any identities in any kind of file read back the same, in order, deduplicated", () => {
  const groups = (people: readonly string[]) => ({
    a: people.slice(0, 2),
    b: people.slice(2),
    c: people[0] ?? [],
  });
  const anyText: Record<string, (people: readonly string[]) => string> = {
    "a.json": (people) => JSON.stringify(people),
    "b.JSON": (people) => `\ufeff${JSON.stringify(groups(people), undefined, "\t")}\r\n`,
    "a.yml": (people) => people.map((identity) => `- ${JSON.stringify(identity)}\r\n`).join(""),
    "b.yaml": (people) => `\ufeff# people\n${JSON.stringify(groups(people), undefined, 2)}`,
    "c.yaml": (people) =>
      `a:\n${people.map((identity) => `  - '${identity.replaceAll("'", "''")}'\n`).join("")}b: []\nc:\n`,
    "a.csv": (people) => `\ufeffupn;x\r\n${people.map((p) => `"${p.replaceAll('"', '""')}";1\r\n`).join("")}`,
  };
  const linesOnly: Record<string, (people: readonly string[]) => string> = {
    "a.txt": (people) => `\ufeff# people\r\n${people.join("\r\n")}\r\n`,
    "b.TXT": (people) => people.join("; "),
    "c.txt": (people) => JSON.stringify(people),
  };
  const twice = (people: readonly string[]) => [...people, ...people.toReversed()];
  const withoutCase = (people: readonly string[]) => {
    const keys = people.map(comparable);
    return people.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  };

  test.each([
    ...Object.entries(anyText).map(([name, write]) => [name, write, identities] as const),
    ...Object.entries(linesOnly).map(([name, write]) => [name, write, plainIdentities] as const),
  ])("%s", async (name, write, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (people) => {
        const everyone = { "identities-group": "*" };
        const exact = await readingFile(name, write(twice(people)), {
          ...everyone,
          "user-identity-type": "donotresolve",
        });
        expect({ identities: exact.identities, spoken: exact.spoken }).toEqual({
          identities: people,
          spoken: [],
        });
        const resolved = await readingFile(name, write(twice(people)), everyone);
        expect(resolved.identities).toEqual(withoutCase(people));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file that can't be used is an error that names it", () => {
  test.each([
    ["missing", "b.txt", "", 'identities-file "b.txt" does not exist.'],
    ["a folder", "folder.txt", "", 'identities-file "folder.txt" is a folder'],
    [
      "empty",
      "a.txt",
      "",
      'identities-file "a.txt", line 1: is empty: check the path, and the step that writes the file.',
    ],
    [
      "white space alone",
      "a.json",
      "\ufeff \r\n\t",
      'identities-file "a.json", line 1: is empty: check the path, and the step that writes the file.',
    ],
    ["of an unknown kind", "a.xlsx", "x", 'identities-file "a.xlsx" is of an unknown kind'],
    ["without a kind", "people", "x", 'identities-file "people" is of an unknown kind'],
    [
      "UTF-16",
      "a.csv",
      Buffer.from("\ufeffann@x", "utf16le"),
      'identities-file "a.csv" is UTF-16, not UTF-8: save it as UTF-8 (in Excel: ',
    ],
    ["not UTF-8", "a.txt", Buffer.from([97, 10, 10, 0xff]), 'identities-file "a.txt", line 3: is not UTF-8'],
    ["a single wrong byte", "a.txt", Buffer.from([0xff]), 'identities-file "a.txt", line 1: is not UTF-8'],
    [
      "malformed JSON",
      "a.json",
      '[\n"ann@x"\n"bob@x"]',
      'identities-file "a.json", line 3: is not well-formed JSON: ',
    ],
    [
      "JSON with a comment",
      "a.json",
      "// people\n[]",
      'identities-file "a.json", line 1: is not well-formed JSON: ',
    ],
    [
      "JSON cut off",
      "a.json",
      '["ann@x",\r\n\r\n',
      'identities-file "a.json", line 3: is not well-formed JSON: ',
    ],
    [
      "a key twice in JSON",
      "a.json",
      '{"a": [],\n"a": []}',
      'line 2: is not well-formed JSON: the key "a" is there twice: remove or rename one.',
    ],
    [
      "a key twice in YAML",
      "a.yml",
      "a: x\nb: x\na: y",
      'line 3: is not well-formed YAML: the key "a" is there twice: remove or rename one.',
    ],
    ["malformed YAML", "a.yml", "a: [x\nb: y", 'identities-file "a.yml", line 2: is not well-formed YAML: '],
    [
      "nested deeply, JSON",
      "a.json",
      "[".repeat(1e5),
      "line 1: is not well-formed JSON: it is nested too deeply.",
    ],
    [
      "nested deeply, YAML",
      "a.yml",
      "- ".repeat(1e5),
      "line 1: is not well-formed YAML: it is nested too deeply.",
    ],
    [
      "malformed CSV",
      "a.csv",
      'email,a\nann@x,"',
      'identities-file "a.csv", line 2: is not a well-formed CSV: ',
    ],
    [
      "a mapping in a text file",
      "a.txt",
      "ops:\n- ann@x",
      "line 1: there is a mapping where a list is expected",
    ],
  ])("%s", async (_, name, content, message) => {
    const files: Files = content === "" && name !== "a.txt" ? {} : { [name]: content };
    const problems = await inWorkspace(files, async (workspace) => {
      mkdirSync(join(workspace, "folder.txt"));
      const found: Problem[] = [];
      await readRecipients(inputsOf({ "identities-file": name }).values, workspace, (problem) =>
        found.push(problem),
      );
      return found;
    });
    expect(spoken(problems)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.place?.file).toBe(name);
  });
});

test.skipIf(windowsLacks("FIFOs"))("a FIFO is an error", async () => {
  const problems = await inWorkspace({}, async (workspace) => {
    execFileSync("mkfifo", [join(workspace, "pipe.yml")]);
    const found: Problem[] = [];
    const { values } = inputsOf({ "identities-file": "pipe.yml" });
    await readRecipients(values, workspace, (problem) => found.push(problem));
    return found;
  });
  expect(spoken(problems)).toEqual(['identities-file "pipe.yml" is not a regular file.']);
});

test("a path may be absolute, or lead out of the workspace", async () => {
  await inWorkspace({ "a.txt": "ann@x" }, async (workspace) => {
    for (const path of [join(workspace, "a.txt"), "../a.txt"]) {
      const { values } = inputsOf({ "identities-file": path });
      const { identities: read } = await readRecipients(values, join(workspace, "inner"), () => {});
      expect(read).toEqual(["ann@x"]);
    }
  });
});

describe("size", () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `person${i}@example.com`);

  test.each([
    ["a.txt", many.join("\n")],
    ["a.csv", `name,email\n${many.map((identity) => `"Some, One",${identity}`).join("\n")}`],
    ["a.yml", many.map((identity) => `- ${identity}\n`).join("")],
    ["a.json", JSON.stringify(many)],
    ["b.json", JSON.stringify({ all: many }, undefined, 2)],
  ])("100,000 recipients are read, in order: %s", async (name, text) => {
    const { identities: read, spoken: said } = await readingFile(name, text, { "identities-group": "*" });
    expect(said).toEqual([]);
    expect(read).toEqual(many);
  });

  test.each([
    [
      "a.yml",
      "- ann\n",
      4,
      'identities-file "a.yml" is larger than 4 MiB, too large for YAML: save it as .txt or .csv.',
    ],
    [
      "a.json",
      '"ann",',
      32,
      'identities-file "a.json" is larger than 32 MiB, too large for JSON: save it as .txt or .csv.',
    ],
    [
      "a.txt",
      "- ann\n",
      4,
      'identities-file "a.txt", line 1: this YAML sequence is larger than 4 MiB: write one entry per line.',
    ],
  ])("%s with more %j than the memory may hold is an error", async (name, item, mib, message) => {
    const { spoken: said } = await readingFile(name, item.repeat((mib * 2 ** 20) / item.length + 1));
    expect(said).toEqual([message]);
  });

  test.each([
    ["a.txt", many.map((identity) => `${identity} x`).join("\n")],
    ["a.csv", `name,email\n${many.map((identity) => `x,${identity} x`).join("\n")}`],
    ["a.yml", many.map((_, i) => `- ${i}\n`).join("")],
    [
      "a.json",
      JSON.stringify(
        many.map((_, i) => i),
        undefined,
        1,
      ),
    ],
  ])("100,000 invalid lines are 100,000 problems: %s", async (name, text) => {
    const { problems } = await readingFile(name, text);
    expect(problems).toHaveLength(100_000);
    expect(problems.at(-1)?.place?.line).toBeGreaterThanOrEqual(100_000);
  });
});
