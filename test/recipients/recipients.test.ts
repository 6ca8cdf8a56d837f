import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reading, readingFile } from "./reading.ts";

describe("identities and identities-file", () => {
  test("are joined, the inline ones first", async () => {
    const { identities: joined, duplicates } = await reading(
      { identities: "cid@x, ann@x", "identities-file": "a.txt" },
      { "a.txt": "ann@x\nbob@x" },
    );
    expect([joined, duplicates]).toEqual([["cid@x", "ann@x", "bob@x"], 1]);
  });

  test("are joined, also one inline identity alone", async () => {
    const { identities: joined } = await reading(
      { identities: "cid@x", "identities-file": "a.txt" },
      { "a.txt": "ann@x\n\nbob@x\n" },
    );
    expect(joined).toEqual(["cid@x", "ann@x", "bob@x"]);
  });

  test("at least one of the two is required", async () => {
    expect((await reading({})).spoken).toEqual([
      "identities is required unless `identities-file` is set: list the people to notify.",
    ]);
  });

  test("one of them may hold nobody, if the other does", async () => {
    const { identities: joined, spoken: said } = await reading(
      { identities: "# nobody yet", "identities-file": "a.txt" },
      { "a.txt": "ann@x" },
    );
    expect([joined, said]).toEqual([["ann@x"], []]);
  });

  test("an empty result is an error", async () => {
    expect((await reading({ identities: " # nobody\n,;" })).spoken).toEqual([
      "identities names no recipient.",
    ]);
    for (const [name, text] of [
      ["a.txt", "# x"],
      ["a.csv", "email\n"],
      ["a.yml", "# x"],
      ["a.json", "[]"],
      ["b.json", "{}"],
      ["b.yml", "ops:\ndev: []\n"],
    ] as const)
      expect((await readingFile(name, text, { "identities-group": "*" })).spoken).toEqual([
        `identities-file "${name}" names no recipient.`,
      ]);
  });
});

describe("duplicates are dropped, the first spelling kept", () => {
  const given = "Ann@Example.com\nbob@x\nann@example.com, BOB@X\nU1;u1";

  test("compared without case", async () => {
    expect(await reading({ identities: given })).toMatchObject({
      identities: ["Ann@Example.com", "bob@x", "U1"],
      duplicates: 3,
    });
  });

  test("or exactly for donotresolve", async () => {
    expect(await reading({ identities: `${given}\nU1`, "user-identity-type": "donotresolve" })).toMatchObject(
      {
        identities: ["Ann@Example.com", "bob@x", "ann@example.com", "BOB@X", "U1", "u1"],
        duplicates: 1,
      },
    );
  });

  test("after trimming", async () => {
    expect(await readingFile("a.json", '[" ann@x ", "ann@x\\n", "", " "]')).toMatchObject({
      identities: ["ann@x"],
      duplicates: 1,
      spoken: [],
    });
  });
});

describe("however their accents are encoded", () => {
  const given = "E\u0301va@example.com\n\u00e9va@example.com\n\u00c9VA@example.com";

  test("the first spelling is kept, and all are known, to be hidden", async () => {
    const { identities, duplicates, lowerCased } = await reading({ identities: given });
    expect([identities, duplicates]).toEqual([["E\u0301va@example.com"], 2]);
    expect([...lowerCased].sort()).toEqual(["e\u0301va@example.com", "\u00e9va@example.com"]);
  });

  test("but not with donotresolve", async () => {
    const exact = await reading({ identities: given, "user-identity-type": "donotresolve" });
    expect([exact.identities, exact.duplicates]).toEqual([given.split("\n"), 0]);
    expect(exact.lowerCased).toContain("e\u0301va@example.com");
  });

  test("columns are found", async () => {
    const given = { "identities-column": "Adre\u0301sse" };
    expect((await readingFile("a.csv", "x,ADR\u00c9SSE\n1,ann@x", given)).identities).toEqual(["ann@x"]);
  });
});

describe("a table in place of a list is one error", () => {
  test.each([
    ["name,email\nAnn Smith,ann@example.com\n", "email", 1],
    ["# staff\nuserPrincipalName\nann@example.com\n", "userPrincipalName", 2],
    ['"name";"E-Mail"\n"Ann";"ann@example.com"\n', "E-Mail", 1],
    ["UPN;Mail\nann@example.com;a@example.com", "UPN", 1],
    ["- email\n- ann@example.com", "email", 1],
  ])("%j", async (text, column, line) => {
    const why = `line ${line}: "${column}" is the name of a column, not a person: save the list as a .csv file, and set \`identities-file\` to it.`;
    expect((await reading({ identities: text })).spoken).toEqual([`identities ${why}`]);
    expect((await readingFile("a.txt", text)).spoken).toEqual([`identities-file "a.txt", ${why}`]);
  });

  test("but not with donotresolve, and not in a sequence of a roster", async () => {
    const own = await reading({ identities: "mail\nU1", "user-identity-type": "donotresolve" });
    expect([own.identities, own.spoken]).toEqual([["mail", "U1"], []]);
    expect((await readingFile("a.json", '["mail", "email.x"]')).spoken).toEqual([]);
  });
});

test("an entry that no person has is shown", async () => {
  for (const word of ["false", "all", "@here", "github.actor"])
    expect((await reading({ identities: word })).spoken).toEqual([
      expect.stringMatching(`^identities line 1: "${word}" `),
    ]);
});

describe("an invalid identity is an error with its line, masked", () => {
  test.each([
    ["a.txt", "ann@x\njane doe@example.com\n", 2, '"j***@example.com" contains whitespace'],
    ["a.csv", "email\nann@x\njane@example.com bob\n", 3, '"j***" contains whitespace'],
    ["a.yml", 'ops:\n- ann@x\n- "jane\\u0007@example.com"\n', 3, '"j***@example.com" contains an invisible'],
    ["a.json", '["ann@x",\n"jane\\ud800"]', 2, '"j***" contains an invisible character, U+D800'],
    ["c.txt", "\n\u200b@jane", 2, '"@***" contains an invisible character, U+200B'],
    ["b.txt", `ann@x\n${"j".repeat(321)}`, 2, '"j***" has 321 characters, more than 320'],
  ])("%s", async (name, text, line, message) => {
    const { problems } = await readingFile(name, text, { "identities-group": "*" });
    expect(problems).toEqual([
      {
        input: "identities-file",
        message: expect.stringContaining(`"${name}", line ${line}: ${message}`),
        place: { file: name, line },
      },
    ]);
  });

  test("inline too", async () => {
    expect((await reading({ identities: "ann@x\n\njane doe" })).problems).toEqual([
      { input: "identities", message: 'line 3: "j***" contains whitespace: write one identity per line.' },
    ]);
  });

  test("and shown with show-identities", async () => {
    expect((await reading({ identities: "jane doe@example.com", "show-identities": "true" })).spoken).toEqual(
      ['identities line 1: "jane doe@example.com" contains whitespace: write one identity per line.'],
    );
  });
});

describe("max-recipients", () => {
  const given = { identities: "ann@x, ANN@X, bob@x" };

  test("counts distinct recipients", async () => {
    expect((await reading({ ...given, "max-recipients": "2" })).spoken).toEqual([]);
  });

  test("more are an error", async () => {
    expect((await reading({ ...given, "max-recipients": "1" })).spoken).toEqual([
      "max-recipients is 1, but there are 2 distinct recipients: check whether it is the right list. If so, raise the limit.",
    ]);
  });
});

test("a plain list in lower case is read as any other is", async () => {
  const line = fc.oneof(
    fc.constantFrom("", "ann@x", "u1", "-", "[x]", "x".repeat(321)),
    fc.stringMatching(/^[ -~]{0,6}$/),
  );
  const separator = fc.constantFrom("\n", "\r\n", "\r");
  const resolution = fc.constantFrom("resolve" as const, "donotresolve" as const);
  await fc.assert(
    fc.asyncProperty(fc.array(line), separator, resolution, async (lines, separator, userIdentityType) => {
      const read = (identities: string) => reading({ identities, "user-identity-type": userIdentityType });
      // White space at a line's end is none of the entry's, but takes the list out of the plain ones.
      expect(await read(lines.join(separator))).toEqual(await read(lines.join(` ${separator}`)));
    }),
    { numRuns: 500 },
  );
});

test("every problem of every source is reported in one run", async () => {
  const { spoken: said } = await reading(
    {
      identities: "a b\nann@x\nc d",
      "identities-file": "a.yml",
      "identities-group": "ops,hubot,dev",
      "max-recipients": "1",
    },
    { "a.yml": "ops: [1, bob@x]\ndev: 'e f'" },
  );
  expect(said.map((line) => line.split(" ")[0])).toEqual([
    "identities-file",
    "identities-file",
    "identities",
    "identities",
    "identities-file",
    "max-recipients",
  ]);
});
