import { describe, expect, test } from "vitest";
import { reading, readingFile } from "./reading.ts";

const addresses = (count: number) => Array.from({ length: count }, (_, index) => `ann${index}@example.com`);

describe("entries that are not addresses among addresses are a notice", () => {
  test("with their count and places", async () => {
    const { notices, identities, spoken } = await reading(
      { identities: "bob@x\n#chan, dan@x\neve", "identities-file": "a.csv" },
      { "a.csv": `email\n${addresses(3).join("\n")}\nfay\ngus\n` },
    );
    expect(spoken).toEqual([]);
    expect(identities).toHaveLength(7);
    expect(notices).toEqual([
      "1 comment line contains an email address and is skipped: identities line 2. A line that starts with # is a comment.",
      '3 of 7 recipients are not email addresses, unlike most: identities line 3, "a.csv" line 5, line 6. Check whether this is intended.',
    ]);
  });

  test("of which five are listed", async () => {
    const { notices } = await readingFile("a.txt", [...addresses(20), ..."abcdefgh"].join("\n"));
    expect(notices).toEqual([
      '8 of 28 recipients are not email addresses, unlike most: "a.txt" line 21, line 22, line 23, line 24, line 25 and 3 more. Check whether this is intended.',
    ]);
  });

  test.each([
    ["only addresses", "ann@x\nbob@x", {}],
    ["no address", "U1\nU2", {}],
    ["as many others", "ann@x\nU2", {}],
    ["IDs of the channel", "ann@x\nbob@x\nU2", { "user-identity-type": "donotresolve" }],
  ])("but not with %s", async (_, text, given) => {
    expect((await readingFile("a.txt", text, given)).notices).toEqual([]);
  });
});

describe("comment lines that contain an address are a notice", () => {
  test.each([
    ["text", "a.txt", "# staff\n  # dan@example.com is on leave\nann@x\n#eve@example.com\n"],
    ["a sequence in a text file", "a.txt", "# staff\n# - dan@example.com\n- ann@x\n# - eve@example.com"],
  ])("in %s", async (_, name, text) => {
    expect((await readingFile(name, text)).notices).toEqual([
      `2 comment lines contain an email address and are skipped: "${name}" line 2, line 4. A line that starts with # is a comment.`,
    ]);
  });

  test("inline, with donotresolve too", async () => {
    const given = { identities: "#general, ann@example.com\nU1", "user-identity-type": "donotresolve" };
    expect((await reading(given)).notices).toEqual([expect.stringContaining("identities line 1")]);
  });

  test.each(["# staff\nann@x", "# @ann\nann@x", "ann@x#1"])("but not in %j", async (text) => {
    expect((await readingFile("a.txt", text, { "user-identity-type": "donotresolve" })).notices).toEqual([]);
  });

  test("and an error says so if there is nothing else", async () => {
    expect((await reading({ identities: "#general, ann@example.com" })).spoken).toEqual([
      "identities names no recipient: a line that starts with # is a comment.",
    ]);
  });
});
