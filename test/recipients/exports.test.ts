import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GivenInputs } from "../given-inputs.ts";
import { type Reading, readingFile } from "./reading.ts";

/** Reads a file as a program exported it. All people in it are invented. */
function readExport(name: string, column?: string): Promise<Reading> {
  const given: GivenInputs = column === undefined ? {} : { "identities-column": column };
  return readingFile(name, readFileSync(join(import.meta.dirname, "exports", name)), given);
}

describe("a real export is read as it is", () => {
  test.each([
    ["slack-members.csv", undefined, ["ines.roca@fabrikam.example", "tom@fabrikam.example"], 1],
    ["powershell-export-csv.csv", undefined, ["ines.roca@contoso.example", "tom.o'hara@contoso.example"], 1],
    [
      "entra-users.csv",
      "userPrincipalName",
      [
        "ines.roca@contoso.example",
        "tom.o'hara@contoso.example",
        "kim_partner.example#EXT#@contoso.onmicrosoft.com",
        "svc-scan@contoso.example",
      ],
      0,
    ],
    [
      "entra-users.csv",
      "mail",
      ["ines.roca@contoso.example", "tom.o'hara@contoso.example", "kim@partner.example"],
      1,
    ],
    [
      "entra-bulk-create.csv",
      "User name [userPrincipalName] Required",
      ["ines.roca@contoso.example", "tom.o'hara@contoso.example"],
      0,
    ],
    [
      "microsoft-365-users.csv",
      "User principal name",
      ["ines.roca@contoso.example", "tom.o'hara@contoso.example"],
      0,
    ],
    [
      "google-workspace-users.csv",
      "Email Address [Required]",
      ["ines.roca@fabrikam.example", "tom@fabrikam.example"],
      0,
    ],
    ["okta-people.csv", undefined, ["ines.roca@fabrikam.example", "tom@fabrikam.example"], 0],
    ["okta-people.csv", "login", ["ines.roca@fabrikam.example", "tom@fabrikam.example"], 0],
    ["bamboohr-report.csv", "Work Email", ["ines.roca@fabrikam.example", "tom@fabrikam.example"], 1],
    ["excel-semicolons.csv", "E-Mail-Adresse", ["jörg.groß@firma.example", "aenne.weiss@firma.example"], 1],
  ])("%s, identities-column %s", async (name, column, people, withoutIdentity) => {
    const { identities, spoken, notices, sources } = await readExport(name, column);
    expect({ identities, spoken, notices }).toEqual({ identities: people, spoken: [], notices: [] });
    expect(sources).toMatchObject([{ file: name, count: people.length, withoutIdentity }]);
    expect(sources[0]?.column?.toLowerCase()).toBe(
      column?.toLowerCase() ?? sources[0]?.column?.toLowerCase(),
    );
  });
});

describe("an export that needs identities-column is an error that lists its columns", () => {
  test.each([
    [
      "entra-users.csv",
      /has several columns that may be the identities: name one with `identities-column`\. Its columns: "userPrincipalName", "displayName", "surname", "mail"/,
    ],
    ["google-workspace-users.csv", /has 3\d columns, but none with the header identity, email, /],
    [
      "microsoft-365-users.csv",
      /has \d+ columns, but none with the header .* Its columns: "Block credential", "City", .*"User principal name"/,
    ],
    ["bamboohr-report.csv", /Its columns: "Employee #", "Last name, First name", "Work Email"/],
  ])("%s", async (name, message) => {
    expect((await readExport(name)).spoken).toEqual([expect.stringMatching(message)]);
  });

  test("with its column misspelled, too", async () => {
    expect((await readExport("excel-semicolons.csv", "E-Mail-Adress")).spoken).toEqual([
      'identities-file "excel-semicolons.csv", line 5: has no column "E-Mail-Adress". Its columns: "Name", "Abteilung", "E-Mail-Adresse", "Eintritt".',
    ]);
  });
});
