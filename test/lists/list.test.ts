import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/lists/entry.ts";
import { readList } from "../../src/lists/list.ts";
import { reading } from "../recipients/reading.ts";
import { plainIdentities } from "../recipients/rosters.ts";

interface ReadList {
  readonly entries: readonly ListEntry[];
  readonly complaints: readonly string[];
}

async function list(text: string): Promise<ReadList> {
  const complaints: string[] = [];
  const entries: ListEntry[] = [];
  const read = await readList(text, (message, line) => complaints.push(`${line}: ${message}`));
  read.forEach((entry) => {
    entries.push(entry);
  });
  return { entries, complaints };
}

const textsOf = async (text: string) => {
  const { entries, complaints } = await list(text);
  expect(complaints).toEqual([]);
  return entries.map((entry) => entry.text);
};

describe("a list is", () => {
  test.each([
    ["one entry a line", "ann\nbob\ncid"],
    ["with CRLF", "ann\r\nbob\r\ncid\r\n"],
    ["with lone CR", "ann\rbob\rcid\r"],
    ["with blank lines", "\nann\n\nbob\n\n\ncid\n\n"],
    ["separated by commas", "ann,bob, cid"],
    ["separated by semicolons", "ann; bob;cid"],
    ["separated by all of them", "ann, bob;\ncid,"],
    ["a YAML sequence", "- ann\n- bob\n- cid\n"],
    ["a YAML sequence with CRLF", "- ann\r\n- bob\r\n- cid\r\n"],
    ["a YAML sequence with lone CR", "- ann\r- bob\r- cid\r"],
    ["an indented YAML sequence", "\n  - ann\n  - bob\n  - cid\n"],
    ["a YAML sequence with quotes and comments", "- \"ann\" # the boss\n# - dan\n- 'bob'\n-  cid"],
    ["a YAML sequence after comments", "# people\n\n  # more\n- ann\n- bob\n- cid"],
    ["a YAML sequence with bare dashes", "-\n  ann\n-\n  bob\n- cid"],
    ["a YAML flow sequence", "[ann, 'bob', \"cid\"]"],
    ["a JSON sequence", '["ann","bob","cid"]'],
    ["a JSON sequence over lines", '[\n  "ann",\n  "bob",\n  "cid"\n]\n'],
    ["a JSON sequence with tabs", '[\n\t"ann",\n\t"bob",\n\t"cid"\n]'],
    ["a JSON sequence after a comment", '# people\n["ann", "bob", "cid"]'],
  ])("%s", async (_, text) => {
    expect(await textsOf(text)).toEqual(["ann", "bob", "cid"]);
  });
});

test("entries are trimmed, empty ones and # comment lines dropped", async () => {
  const text = "  ann  \n\n , ;; ,\t\n# dan, eve\n   # fay: gus\n\tbob\t,\u00a0cid\n#";
  expect(await textsOf(text)).toEqual(["ann", "bob", "cid"]);
});

test("# begins a comment only at the start of a line", async () => {
  expect(await textsOf("ann#1\nbob,#general")).toEqual(["ann#1", "bob", "#general"]);
});

test.each(["", "\n", "# nobody", ",;", "[]", "# nobody\n[]"])("%j has no entry", async (text) => {
  expect(await textsOf(text)).toEqual([]);
});

test("each entry has its line", async () => {
  expect((await list("# x\nann, bob\r\n\rcid\n")).entries).toEqual([
    { text: "ann", line: 2 },
    { text: "bob", line: 2 },
    { text: "cid", line: 4 },
  ]);
  expect((await list("# x\r\n- ann\r\n\r\n- bob")).entries).toEqual([
    { text: "ann", line: 2 },
    { text: "bob", line: 4 },
  ]);
});

describe("a mapping where a list is expected is an error", () => {
  test.each([
    ["YAML", "ops: ann", 1],
    ["YAML over lines", "ops:\n  - ann\n  - bob", 1],
    ["YAML after comments and entries", "# people\nann\nops: bob", 3],
    ["YAML with a quoted key", '"ops": [ann]', 1],
    ["JSON", '{"ops": ["ann"]}', 1],
    ["JSON over lines", '\n{\n  "ops": ["ann"]\n}', 2],
    ["an empty one", "{}", 1],
  ])("%s", async (_, text, line) => {
    expect(await list(text)).toEqual({
      entries: [],
      complaints: [`${line}: there is a mapping where a list is expected: write one entry per line`],
    });
  });

  test("unless it is an expression without its $", async () => {
    expect(await list("ann\n {{ vars.PEOPLE }}")).toEqual({
      entries: [],
      complaints: ["2: there is a mapping where a list is expected: begin an expression with ${{"],
    });
  });

  test.each(["- ops: ann", "[{ops: ann}]", '[{"ops": "ann"}]', "- ? ann"])(
    "also in a sequence: %j",
    async (text) => {
      expect(await list(text)).toEqual({
        entries: [],
        complaints: ["1: there is a mapping where a string is expected"],
      });
    },
  );

  test("but a colon within a word is none", async () => {
    expect(await textsOf("29:1abc\nuser:U1,https://x")).toEqual(["29:1abc", "user:U1", "https://x"]);
  });
});

test("in a sequence, every value that is no string is named with its line", async () => {
  const { entries, complaints } = await list("- ann\n- 12\n- true\n- ~\n-\n- [bob]\n- '12'\n");
  expect(entries).toEqual([
    { text: "ann", line: 1 },
    { text: "12", line: 7 },
  ]);
  expect(complaints).toEqual([
    "2: there is a number where a string is expected: put it in quotes",
    "3: there is a boolean where a string is expected: put it in quotes",
    "4: there is null where a string is expected: put it in quotes",
    "6: there is a sequence where a string is expected",
  ]);
});

test.each([
  ["an unclosed flow sequence", "[ann,\nbob", 2],
  ["an unclosed quote", "- 'ann\n- bob", 2],
  ["text after it", "[ann] bob", 1],
  ["an unknown alias", "- ann\n- *bob", 2],
  ["a tag", "- ann\n- !bob x", 2],
  ["two documents", "- ann\n---\n- bob", 2],
  ["a nest of a hundred thousand", "[".repeat(100_000), 1],
])("a malformed sequence is an error with its line: %s", async (_, text, line) => {
  const { entries, complaints } = await list(text);
  expect(entries).toEqual([]);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(new RegExp(`^${line}: this is not a YAML sequence: `));
});

test("any identities written in any form of a list read back the same", async () => {
  const forms: readonly ((identities: readonly string[]) => string)[] = [
    (identities) => identities.join("\n"),
    (identities) => `# people\r\n${identities.join("\r\n")}\r\n`,
    (identities) => identities.join("\r"),
    (identities) => identities.join(" , "),
    (identities) => identities.join(";"),
    (identities) => identities.map((identity, i) => identity + (["\n", ",", "; \n"][i % 3] ?? "")).join(""),
    (identities) => identities.map((identity) => `- ${JSON.stringify(identity)}\n`).join(""),
    (identities) => identities.map((identity) => `-   '${identity.replaceAll("'", "''")}' # x\r\n`).join(""),
    (identities) => `# people\n${JSON.stringify(identities)}`,
    (identities) => JSON.stringify(identities, undefined, 2),
    (identities) => JSON.stringify(identities, undefined, "\t"),
  ];
  await fc.assert(
    fc.asyncProperty(plainIdentities, fc.constantFrom(...forms), async (identities, write) => {
      expect(
        await reading({ identities: write(identities), "user-identity-type": "donotresolve" }),
      ).toMatchObject({
        identities,
        duplicates: 0,
        spoken: [],
      });
    }),
    { numRuns: 500 },
  );
});
