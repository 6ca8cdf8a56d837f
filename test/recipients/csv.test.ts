import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/recipients/csv.ts";
import type { RosterEntry } from "../../src/recipients/roster.ts";
import { readingFile } from "./reading.ts";
import { identities } from "./rosters.ts";

function csv(text: string, column?: string) {
  const complaints: string[] = [];
  const reject = (message: string, line?: number) => void complaints.push(`${line}: ${message}`);
  const entries: RosterEntry[] = [];
  readCsv(text, { column, personalize: false, isResolved: true, reject }).entries.forEach(
    (entry) => void entries.push(entry),
  );
  return { entries, complaints };
}

const textsOf = (text: string, column?: string) => {
  const { entries, complaints } = csv(text, column);
  expect(complaints).toEqual([]);
  return entries.map((entry) => entry.text);
};

describe("a CSV is separated by", () => {
  test.each([
    ["commas", "name,email,team\nAnn,ann@x,ops\nBob,bob@x,dev\n"],
    ["semicolons", "name;email;team\nAnn;ann@x;ops\nBob;bob@x;dev\n"],
    ["tabs", "name\temail\tteam\nAnn\tann@x\tops\n\tbob@x\t\n"],
    ["semicolons, with commas in the cells", "name, first;email;team\nA, Ann;ann@x;a, b, c\nB, Bob;bob@x;\n"],
    ["semicolons, with more commas than these in the header", "a, b, c, d;email\nx;ann@x\ny;bob@x"],
    ["commas, quoted", 'name,"email"\n"Ann ""A"", née B",ann@x\n"",bob@x'],
    ["commas and white space", '"name", "email"\n"Ann" , "ann@x"\nBob  ,  bob@x '],
    ["tabs, quoted", '"name"\t"email"\n"a\tb"\t"ann@x"\n\t"bob@x"'],
  ])("%s", (_, text) => {
    expect(textsOf(text)).toEqual(["ann@x", "bob@x"]);
  });
});

describe("lines end in", () => {
  const rows = ["name,email", "Ann,ann@x", '"B\nob",bob@x', "C,cid@x"];
  test.each([
    ["LF", rows.join("\n")],
    ["CRLF", rows.join("\r\n")],
    ["CR", rows.join("\r")],
    ["CRLF, within cells too", rows.join("\n").replaceAll("\n", "\r\n")],
    ["LF, then CRLF", `${rows.slice(0, 2).join("\n")}\n${rows.slice(2).join("\r\n")}\r\n`],
    ["CRLF, then LF", `${rows.slice(0, 2).join("\r\n")}\r\n${rows.slice(2).join("\n")}\n`],
  ])("%s", (_, text) => {
    expect(csv(text)).toEqual({
      entries: [
        { text: "ann@x", line: 2 },
        { text: "bob@x", line: 3 },
        { text: "cid@x", line: 5 },
      ],
      complaints: [],
    });
  });
});

describe("the header row", () => {
  test.each(["identity", "email", "e-mail", "mail", "upn", "userprincipalname"])(
    "%s is known, in any case",
    (name) => {
      for (const header of [name, name.toUpperCase(), ` ${name} `, `"${name}"`]) {
        expect(textsOf(`id,${header}\n7,ann@x`)).toEqual(["ann@x"]);
        expect(textsOf(`${header}\nann@x\nbob`)).toEqual(["ann@x", "bob"]);
      }
    },
  );

  test("is there if a cell is the requested column, in any case", () => {
    expect(textsOf("Name;Slack ID\nAnn;U1", "slack id")).toEqual(["U1"]);
    expect(textsOf("contact\nU1", "CONTACT")).toEqual(["U1"]);
    expect(textsOf('"Last, first",mail\nx,ann@x', "last, first")).toEqual(["x"]);
  });

  test("the requested column goes before the known ones", () => {
    expect(textsOf("email,upn,slack\nann@x,ann@y,U1", "upn")).toEqual(["ann@y"]);
    expect(textsOf("email,upn,slack\nann@x,ann@y,U1", "slack")).toEqual(["U1"]);
  });

  test("may come after empty lines and rows of empty cells", () => {
    expect(csv("\n , \n,\nname,email\n\n,,\nAnn,ann@x\n").entries).toEqual([{ text: "ann@x", line: 7 }]);
  });

  test("names are not special", () => {
    expect(textsOf("__proto__,constructor\nann@x,bob@x", "__proto__")).toEqual(["ann@x"]);
    expect(csv("a,b\nann@x,bob@x", "toString").complaints).toHaveLength(1);
  });
});

describe("a single column is taken as it is", () => {
  test.each([
    ["e-mail addresses", "ann@x\nbob@x", ["ann@x", "bob@x"]],
    ["no e-mail address at all", "U1\nU2", ["U1", "U2"]],
    ["some of them", "U1\nann@x\nU2", ["U1", "ann@x", "U2"]],
    ["one e-mail address", "ann@x", ["ann@x"]],
    ["quoted", '"ann@x"\n"a,b"', ["ann@x", "a,b"]],
  ])("%s", (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test.each(["Recipients\nann@x\nbob@x", "\nU1\nann@x", "Recipients"])(
    "unless only its first row is unlike an email address: an error asks which it is (%j)",
    (text) => {
      const { entries, complaints } = csv(text);
      expect(entries).toEqual([]);
      expect(complaints).toEqual([
        expect.stringMatching(/is it a header or a recipient\?.*identities-column/),
      ]);
    },
  );

  test("and naming the heading settles it", () => {
    expect(textsOf("Recipients\nann@x\nbob@x", "recipients")).toEqual(["ann@x", "bob@x"]);
  });
});

describe("an error lists the columns", () => {
  const missing = (columns: number, more = "") => {
    const header = Array.from({ length: columns }, (_, index) => (index === 0 ? "email" : `c${index}`));
    return csv(`${header.join(",")}${more}\nann@x`, "phone").complaints;
  };

  test("up to forty, without those that have no name", () => {
    expect(missing(40, ",,")).toEqual([
      expect.stringMatching(/Its columns: "email", "c1", .*"c38", "c39"\.$/),
    ]);
  });

  test("and counts the others", () => {
    expect(missing(43)).toEqual([expect.stringMatching(/"c38", "c39" and 3 more\.$/)]);
  });
});

describe("an error names the line", () => {
  test.each([
    [
      "a missing column",
      "\nname,email\nAnn,ann@x",
      "phone",
      /^2: has no column "phone"\. Its columns: "name", "email"\.$/,
    ],
    [
      "no known column",
      "name,phone\nAnn,1",
      undefined,
      /^1: has 2 columns, but none .*identity, email, .*`identities-column`\. Its columns: "name", "phone"\.$/,
    ],
    [
      "two known columns",
      "upn,mail\na,b",
      undefined,
      /^1: has several columns .*`identities-column`\. Its columns: "upn", "mail"\.$/,
    ],
    [
      "two columns with the requested name",
      "to,To\na,b",
      "to",
      /^1: has more than one column "to": rename all but one\. Its columns: "to", "To"\.$/,
    ],
    [
      "a row too long",
      'name,email\n"A\nnn",ann@x\nBob,bob@x,x',
      undefined,
      /^4: has 3 cells where the header row has 2/,
    ],
    ["a row too short", "name,email\nann@x", undefined, /^2: has 1 cell where the header row has 2/],
    [
      "a quote never closed",
      'name,email\nAnn,ann@x\n\n"Bob,bob@x\nCid,cid@x\n',
      undefined,
      /^4: .*a quoted cell is never closed/,
    ],
    [
      "a quote in an unquoted cell",
      'name,email\nAnn "A",ann@x',
      undefined,
      /^2: .*there is a quote in a cell/,
    ],
    [
      "text after a quoted cell",
      'name,email\n"Ann"A,ann@x',
      undefined,
      /^2: .*there is text after a closing quote/,
    ],
    [
      "text after a quoted cell and a space",
      'name,email\n"Ann" A,ann@x',
      undefined,
      /^2: .*there is text after a closing quote/,
    ],
  ])("%s", (_, text, column, complaint) => {
    expect(csv(text, column).complaints).toEqual([expect.stringMatching(complaint)]);
  });
});

describe("a repeated header row is an error", () => {
  test.each([
    ["the same", "name,email\nAnn,ann@x\nname,email\nBob,bob@x", undefined, 3],
    ["in another case", "name,email\nAnn,ann@x\nName,E-Mail\nBob,bob@x", undefined, 3],
    ["in another order", "name,email\nAnn,ann@x\nemail,name\nbob@x,Bob", undefined, 3],
    ["of a column that was asked for", "Slack ID\nU1\nslack id\nU2", "slack id", 3],
    ["after a single column without one", "ann@x\nemail\nbob@x", undefined, 2],
  ])("%s", (_, text, column, line) => {
    expect(csv(text, column).complaints[0]).toBe(
      `${line}: repeats the header row: remove it, for example if several files were joined`,
    );
  });

  test("but a cell that is like a column's name is not one", () => {
    expect(textsOf("slack id,prefers\nU1,email\nU2,mail\nU3,prefers", "slack id")).toEqual([
      "U1",
      "U2",
      "U3",
    ]);
    expect(textsOf("email,prefers\nann@x,email\nname@x,prefers")).toEqual(["ann@x", "name@x"]);
  });
});

describe("an export has more than a table", () => {
  test.each([
    ["sep=; of Excel", "sep=;\nname;email\nA, B;ann@x", undefined],
    ["sep=, though there are more semicolons", "SEP=,\na;b;c,email\nx;y;z,ann@x", undefined],
    ["sep= with a tab, in quotes", '"sep=\t"\nname\temail\nA\tann@x', undefined],
    ["sep=|", "sep=|\nname|email\nA|ann@x", undefined],
    ["#TYPE of PowerShell", '#TYPE Selected.ADUser\n"name","email"\n"A","ann@x"', undefined],
    ["#TYPE alone", '#TYPE\n"name","email"\n"A","ann@x"', undefined],
    ["#TYPE in quotes", '"#TYPE System.X"\n"name","email"\n"A","ann@x"', undefined],
    ["#TYPE as Excel saves it again", '#TYPE;;\n"name";"email"\n"A";"ann@x"', undefined],
    ["a comment", "# exported 2026-01-01\nname,email\nA,ann@x", undefined],
    ["comments with other signs", "# a, b, c, d\n# e\nname;email\nA;ann@x", undefined],
    ["a comment above a single column", "# exported\nemail\nann@x", undefined],
    ["a column named #", "#,email\n1,ann@x", undefined],
    ["both", 'sep=;\n#TYPE System.Object\n"name";"email"\n"A";"ann@x"', undefined],
    [
      "a title above the header row",
      "Staff, all of it\n\nas of 2026-01-01\nname;Mail to\nA, B;ann@x",
      "mail to",
    ],
    ["ten rows to look at", `${"x,y\n".repeat(9)}name,to\nA,ann@x`, "to"],
    ["rows without the cells at their end", "name,email,phone,fax\nAnn,ann@x", undefined],
    ["a comma at the end of each row", "name,email,\nAnn,ann@x,", undefined],
    ["a comma at the end of each row but the first", "name,email\nAnn,ann@x,,", undefined],
    ["a single column with commas at its end", "ann@x,\n", undefined],
    ["empty rows at its end", "name,email\nAnn,ann@x\n,\n,,\n", undefined],
    ["a header of two lines", 'name,"Work\n mail"\nAnn,ann@x', "work mail"],
  ])("%s", (_, text, column) => {
    expect(textsOf(text, column)).toEqual(["ann@x"]);
  });

  test("its lines are counted as in the file", () => {
    const text = "sep=;\r\n#TYPE x\r\n\r\nname;email\r\nA;ann@x\r\n";
    expect(csv(text).entries).toEqual([{ text: "ann@x", line: 5 }]);
  });

  test("an eleventh row is no header row", () => {
    expect(csv(`${"x,y\n".repeat(10)}name,to\nA,ann@x`, "to").complaints).toEqual([
      '1: has no column "to". None of its first 10 rows has a cell with this name.',
    ]);
  });
});

test("a misspelled column lists the existing ones, where they are known to be columns", () => {
  expect(csv("Full name,Work mail\nAnn,ann@x", "Work mial").complaints).toEqual([
    '1: has no column "Work mial". Its columns: "Full name", "Work mail".',
  ]);
  expect(csv("Alpha,Work mail\nAnn,ann@x", "Work mial").complaints).toEqual([
    '1: has no column "Work mial". Its columns: "Alpha", "Work mail".',
  ]);
  expect(csv("Ann,ann@x\nBob,bob@x", "Work mail").complaints).toEqual([
    '1: has no column "Work mail". None of its first 2 rows has a cell with this name.',
  ]);
});

test("rows without an identity are counted", async () => {
  const { sources } = await readingFile("a.csv", "name,email,phone\nAnn,ann@x,1\nBob\nCid,,2\n,,\n");
  expect(sources).toEqual([{ file: "a.csv", column: "email", count: 1, withoutIdentity: 2 }]);
});

test("every shifted row is reported, and no other", () => {
  const { entries, complaints } = csv("a,email\n1,ann@x\ncid@x\n3,bob@x\n4,b,c\n");
  expect(entries.map(({ text }) => text)).toEqual(["ann@x", "bob@x"]);
  expect(complaints.map((complaint) => complaint[0])).toEqual(["3", "5"]);
});

test("a first row that is no header is never quoted: its cells may be people", () => {
  for (const column of [undefined, "phone"]) {
    const { complaints } = csv("ann@x,bob@x\ncid@x,dan@x", column);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).not.toMatch(/ann|bob/);
  }
});

test("rows whose identity is empty are dropped", async () => {
  const { identities: read, spoken } = await readingFile("a.csv", "name,email\nAnn,\nBob,bob@x\nCid,  \n");
  expect([read, spoken]).toEqual([["bob@x"], []]);
});

test("any identities in any cells, separators and line ends read back the same, with their lines", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", " ", ",", ";", "\t", '"', "\n", "é"), maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      identities,
      fc.array(cell, { minLength: 12, maxLength: 12 }),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n", "\r"),
      (people, others, separator, end) => {
        const rows = people.map((identity, i) => [quoted(others[i] ?? ""), quoted(identity)].join(separator));
        const text = [["note", "email"].join(separator), ...rows].join("\n");
        const lines = rows.map((_, i) => ["", ...rows.slice(0, i)].join("\n").split("\n").length + 1);
        expect(csv(text.replaceAll("\n", end))).toEqual({
          entries: people.map((identity, i) => ({ text: identity, line: lines[i] })),
          complaints: [],
        });
      },
    ),
    { numRuns: 500 },
  );
});
