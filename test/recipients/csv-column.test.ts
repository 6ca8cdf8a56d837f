import { describe, expect, test } from "vitest";
import { readingFile } from "./reading.ts";

const swapped = "name,email\nann@example.com,Ann Smith\nbob@example.com,Bob\n";

describe("a column of identities without addresses, and another with one in each row", () => {
  test("is one error that names the other", async () => {
    expect((await readingFile("a.csv", swapped)).spoken).toEqual([
      'identities-file "a.csv", line 1: has no email address in its column "email", but one in each row of column "name": set `identities-column` to "name", or to "email" if that is right.',
    ]);
  });

  test("also where the identities are empty", async () => {
    expect((await readingFile("a.csv", "contact,email\nann@x,\nbob@x,\n")).spoken).toEqual([
      expect.stringContaining('set `identities-column` to "contact"'),
    ]);
  });

  test("also where the other has no header", async () => {
    expect((await readingFile("a.csv", "email,\nAnn,ann@x\n")).spoken).toEqual([
      'identities-file "a.csv", line 1: has no email address in its column "email", but one in each row of column 2: give that column a name in the header row.',
    ]);
  });

  test("is only a notice with identities-column", async () => {
    const text = "staff ID,email\nU1,ann@x\nU2,bob@x\n";
    const { identities, spoken, notices } = await readingFile("a.csv", text, {
      "identities-column": "Staff ID",
    });
    expect({ identities, spoken, notices }).toEqual({
      identities: ["U1", "U2"],
      spoken: [],
      notices: [
        '"a.csv" has no email address in its column "staff ID", but one in each row of column "email". Check whether this is intended.',
      ],
    });
  });

  test.each([
    ["with donotresolve", "name,email\nann@x,U1\n", { "user-identity-type": "donotresolve" }],
    ["if one row has an address", "name,email\nann@x,U1\nbob@x,bob@x\n", {}],
    ["if the other has none in one row", "name,email\nann@x,U1\nBob,U2\n", {}],
    ["if there are two others", "name,email,manager\nann@x,U1,bob@x\n", {}],
    ["if there is no row", "name,email\n,\n\nAnn,ann@x", {}],
  ])("is neither %s", async (_, text, given) => {
    const { spoken, notices } = await readingFile("a.csv", text, given);
    expect({ spoken, notices }).toEqual({ spoken: [], notices: [] });
  });
});
