import { describe, expect, test } from "vitest";
import { readRecipients } from "../../src/recipients/recipients.ts";
import { type GivenInputs, inputsOf } from "../given-inputs.ts";
import { inWorkspace } from "../workspace.ts";
import { readingFile } from "./reading.ts";

/** Reads a file with `personalize`: each recipient's identity, the name it is under, and their variables. */
async function personal(name: string, text: string, given: GivenInputs = {}) {
  const problems: string[] = [];
  const inputs = inputsOf({ ...given, "identities-file": name }).values;
  const { recipients } = await inWorkspace({ [name]: text }, (workspace) =>
    readRecipients(inputs, workspace, ({ message }) => void problems.push(message), true),
  );
  return { recipients, problems };
}

const variablesOf = async (name: string, text: string, given: GivenInputs = {}) => {
  const { recipients, problems } = await personal(name, text, given);
  expect(problems).toEqual([]);
  return recipients.map(({ identity, variables: { fields, values } }) => [
    identity,
    fields.identityName,
    fields.names.flatMap((field, index) => (field === "" ? [] : [[field, values[index] || undefined]])),
  ]);
};

describe("a recipient in YAML or JSON can be a mapping", () => {
  test.each([
    ["identity", "- identity: ann@x\n  name: Ann\n", {}],
    ["a known name, in any case", "- userPrincipalName: ann@x\n  name: Ann\n- E-Mail: bob@x", {}],
    [
      "the name in identities-column",
      "- work mail: ann@x\n- Work  Mail: bob@x",
      { "identities-column": "Work mail" },
    ],
    ["strings beside it", "- bob@x\n- email: ann@x", {}],
    ["in a group", "ops: {email: ann@x}\ndev:\n- identity: bob@x\n- cid@x\n", { "identities-group": "*" }],
  ])("with %s", async (_, text, given) => {
    const { spoken, identities } = await readingFile("a.yml", text, given);
    expect(spoken).toEqual([]);
    expect(identities).toContain("ann@x");
  });

  test.each([
    ["identity goes before identities-column", { identity: "a@x", mine: "b@x", email: "c@x" }, "a@x"],
    ["identities-column goes before a known name", { mine: "b@x", email: "c@x" }, "b@x"],
    ["a known name is enough", { email: "c@x" }, "c@x"],
    ["an empty identity is absent", { identity: " ", mine: "b@x", email: "c@x" }, "b@x"],
    ["null is absent", { identity: null, mine: null, email: "c@x", upn: "" }, "c@x"],
  ])("%s", async (_, entry, expected) => {
    const { spoken, identities } = await readingFile("a.json", JSON.stringify([entry]), {
      "identities-column": "mine",
    });
    expect({ spoken, identities }).toEqual({ spoken: [], identities: [expected] });
  });

  test.each([
    [
      "two known names",
      "- email: a@x\n  upn: b@x",
      /line 1: there is a mapping in which "email" and "upn" may both be/,
    ],
    [
      "none",
      "- bob@x\n- name: Ann",
      /line 2: there is a mapping without an identity: write it under the key `identity`/,
    ],
    [
      "an identity that is a number",
      "- identity: 12",
      /line 1: there is a number where a string is expected: put it in/,
    ],
    [
      "an identity that is a sequence",
      "- identity: [a@x]",
      /line 1: there is a sequence where a string is expected/,
    ],
    ["an identity that is two", "- identity: a@x;b@x", /line 1: "a\*\*\*@x" contains several addresses/],
  ])("an error: %s", async (_, text, message) => {
    expect((await readingFile("a.yml", text)).spoken).toEqual([expect.stringMatching(message)]);
  });

  test("those with an empty identity are counted", async () => {
    const { sources, identities } = await readingFile(
      "a.json",
      '[{"email": null}, {"email": ""}, {"email": "a@x"}]',
    );
    expect(identities).toEqual(["a@x"]);
    expect(sources).toEqual([{ file: "a.json", count: 1, withoutIdentity: 2 }]);
  });
});

describe("a top-level mapping that is one recipient is an error", () => {
  test.each([
    ["email: ann@x\nname: Ann", {}],
    ["identity: ann@x", { "identities-group": "identity" }],
    ["Mine: ann@x", { "identities-column": "mine", "identities-group": "*" }],
  ])("%j", async (text, given) => {
    expect((await readingFile("a.yml", text, given)).spoken).toEqual([
      expect.stringMatching(
        /line 1: is one mapping with the key ".*": write a sequence, also for one recipient/,
      ),
    ]);
  });

  test("but a group with such a name and a sequence is a group", async () => {
    const { identities } = await readingFile("a.yml", "mail: [ann@x]", { "identities-group": "mail" });
    expect(identities).toEqual(["ann@x"]);
  });
});

test("a mapping in an inline list is an error", async () => {
  const { spoken } = await readingFile("a.txt", "- identity: ann@x");
  expect(spoken).toEqual([expect.stringContaining("there is a mapping where a string is expected")]);
});

describe("with personalize, a recipient has variables", () => {
  test("in YAML: as spelled, empty ones absent", async () => {
    const text =
      "- email: ann@x\n  version: 1.10\n  ok: yes\n  none:\n  blank: ' '\n  ' full   name ': Ann\n";
    expect(await variablesOf("a.yml", text)).toEqual([
      [
        "ann@x",
        "email",
        [
          ["version", "1.10"],
          ["ok", "yes"],
          ["none", undefined],
          ["blank", undefined],
          ["full name", "Ann"],
        ],
      ],
    ]);
  });

  test("in JSON: with their types", async () => {
    const [[, , variables] = []] = await variablesOf(
      "a.json",
      '[{"identity": "a@x", "days": 3, "tags": ["b"], "no": null}]',
    );
    expect(variables).toEqual([
      ["days", expect.objectContaining({ kind: "scalar", type: "number", spelling: "3" })],
      ["tags", expect.objectContaining({ kind: "sequence" })],
      ["no", undefined],
    ]);
  });

  test("in a CSV: the other columns that have a name, twice if it is there twice", async () => {
    const text = "Name,E-Mail, days  left ,,Name\n Ann ,ann@x,3,x,A\nBob,bob@x\n";
    expect(await variablesOf("a.csv", text)).toEqual([
      [
        "ann@x",
        "E-Mail",
        [
          ["Name", "Ann"],
          ["days left", "3"],
          ["Name", "A"],
        ],
      ],
      [
        "bob@x",
        "E-Mail",
        [
          ["Name", "Bob"],
          ["days left", undefined],
          ["Name", undefined],
        ],
      ],
    ]);
  });

  test("and none in a list or a single column", async () => {
    for (const [name, text] of [
      ["a.txt", "a@x"],
      ["a.csv", "a@x"],
      ["a.yml", "[a@x]"],
    ] as const)
      expect(await variablesOf(name, text)).toEqual([["a@x", undefined, []]]);
  });

  test("rows of a table and mappings with the same keys share their fields", async () => {
    for (const [name, text] of [
      ["a.csv", "email,n\na@x,1\nb@x,2"],
      ["a.json", '[{"email": "a@x", "n": 1}, {"email": "b@x", "n": 2}]'],
    ] as const) {
      const { recipients } = await personal(name, text);
      expect(recipients[0]?.variables.fields).toBe(recipients[1]?.variables.fields);
    }
  });

  test("everyone is listed, duplicates included, with file and line, whatever max-recipients is", async () => {
    const { recipients, problems } = await personal("a.csv", "email,n\na@x,1\nA@x,2", {
      "max-recipients": "1",
    });
    expect(problems).toEqual([]);
    expect(recipients.map(({ identity, file, line }) => [identity, file, line])).toEqual([
      ["a@x", "a.csv", 2],
      ["A@x", "a.csv", 3],
    ]);
  });
});
