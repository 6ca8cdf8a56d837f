import { describe, expect, test } from "vitest";
import type { GivenInputs } from "../given-inputs.ts";
import { readingFile } from "./reading.ts";

describe("mappings without an identity are one error", () => {
  const errorIn = async (text: string, given: GivenInputs = {}) =>
    (await readingFile("a.yml", text, given)).spoken;
  const advice = "write it under the key `identity`, or name its key with `identities-column`";

  test.each([
    [
      "with the key that has addresses",
      "- {name: Ann, contact: ann@x}\n- {name: Bob, contact: bob@x, phone: '1'}",
      {},
      `line 1: there are 2 mappings without an identity: ${advice}, probably "contact". Their keys: "name", "contact".`,
    ],
    [
      "with a key that is close",
      "- bob@x\n- emial: ann@x",
      {},
      `line 2: there is a mapping without an identity: ${advice}, probably "emial". Its keys: "emial".`,
    ],
    [
      "with a key that is close to identities-column",
      "- {Slakc: U1, Name: Ann}\n- {Slakc: U2, Name: Bob}",
      { "identities-column": "slack" },
      `line 1: there are 2 mappings without an identity: ${advice}, probably "Slakc". Their keys: "Slakc", "Name".`,
    ],
    [
      "with keys of which none is likely",
      "- {name: Ann, phone: '1'}",
      {},
      `line 1: there is a mapping without an identity: ${advice}. Its keys: "name", "phone".`,
    ],
    [
      "with two that have addresses",
      "- {home: a@x, work: b@x}\n- {home: c@x, work: d@x}",
      {},
      `line 1: there are 2 mappings without an identity: ${advice}. Their keys: "home", "work".`,
    ],
    [
      "without keys that may be people",
      "- Ann: ann@x\n- Bob: bob@x",
      {},
      `line 1: there are 2 mappings without an identity: ${advice}.`,
    ],
    [
      "without a key that may be a person",
      "- Ann: ann@x",
      {},
      `line 1: there is a mapping without an identity: ${advice}.`,
    ],
    [
      "without keys that may be people, in one mapping",
      "- {Ann: ann@x, Bob: bob@x}",
      {},
      `line 1: there is a mapping without an identity: ${advice}.`,
    ],
  ])("%s", async (_, text, given, message) => {
    expect(await errorIn(text, given)).toEqual([`identities-file "a.yml", ${message}`]);
  });

  test("of which at most twenty keys are listed", async () => {
    const keys = Array.from({ length: 22 }, (_, i) => `k${i}: x`).join(", ");
    expect(await errorIn(`- {${keys}}`)).toEqual([expect.stringMatching(/"k18", "k19" and 2 more\.$/)]);
  });

  test("of all groups", async () => {
    expect(await errorIn("a: [{x: '1'}]\nb: [{x: '2'}]", { "identities-group": "*" })).toEqual([
      expect.stringContaining("line 1: there are 2 mappings without an identity"),
    ]);
  });
});
