import { describe, expect, test } from "vitest";
import { reading, readingFile } from "./reading.ts";

describe("a file that is something else than its name says is one error", () => {
  const html = "is HTML or XML, not";
  const lines = "has one JSON value per line: make a single sequence of them, for example with `jq -s`";

  test.each([
    ["a.csv", "<!DOCTYPE html>\n<html>\n<p>Sign in", `${html} a CSV: check the step that writes the file`],
    ["a.txt", "\n  <html>", `${html} text`],
    ["a.csv", "<!-- x --><html>", `${html} a CSV`],
    ["a.json", '<?xml version="1.0"?>\n<x/>', `${html} JSON`],
    ["a.yml", "<table><tr>", `${html} YAML`],
    ["a.txt", "404: Not Found\n", 'is a server\'s "404: Not Found": check the address'],
    ["a.yml", "- ann@x\n<<<<<<< HEAD\n- bob@x\n=======\n>>>>>>> x\n", "has the marks of a merge conflict"],
    [
      "a.csv",
      '[{"email": "ann@x"}]',
      "is JSON, not a CSV: if it is the list, give it a name that ends with .json",
    ],
    ["a.csv", '["ann@x",\n"bob@x"]', "is JSON, not a CSV"],
    [
      "a.txt",
      '{"ops": ["ann@x"]}',
      "is JSON, not text: if it is the list, give it a name that ends with .json",
    ],
    ["a.txt", '[\n{"email": "ann@x"}]', "is JSON, not text"],
    ["a.json", '{"email": "ann@x"}\n{"email": "bob@x"}\n', lines],
    ["a.json", '"ann@x"\r\n\r\n"bob@x"', lines],
    ["a.txt", '{"email": "ann@x"}\n{"email": "bob@x"}\n', `${lines}, in a file whose name ends with .json`],
    ["a.csv", '{"email": "ann@x"}\n{"email": "bob@x"}\n', `${lines}, in a file whose name ends with .json`],
    ["a.json", '["ann@x"]["bob@x"]', "there is more after the JSON value: join them with `jq -s add`"],
  ])("%s: %j", async (name, text, message) => {
    expect((await readingFile(name, text)).spoken).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ["a.txt", '["ann@x", "bob@x"]'],
    ["a.csv", '"ann@x"\n"bob@x"'],
    ["a.csv", "[id],email\n1,ann@x\n2,bob@x"],
    ["a.yml", '["ann@x",\n"bob@x"]'],
    ["a.json", '[\n"ann@x",\n"bob@x"]'],
    ["a.json", '["ann@x",\n"bob@x"]'],
  ])("but not %s with %j", async (name, text) => {
    const { identities, spoken } = await readingFile(name, text);
    expect({ identities, spoken }).toEqual({ identities: ["ann@x", "bob@x"], spoken: [] });
  });
});

describe("identities-file that is not the path of a roster is an error with advice", () => {
  test.each([
    ["ann@example.com", '"a***@example.com" is an email address, not a path: use `identities`.'],
    ["ann@x.com, bob@x.com", '"a***@x.com, b***@x.com" has email addresses, not a path: use `identities`.'],
    ['"people.csv"', '""people.csv"" is in quotes: write the path without them.'],
    ["'people.csv'", "\"'people.csv'\" is in quotes: write the path without them."],
    [
      "people.xlsx",
      '"people.xlsx" is of an unknown kind, a spreadsheet: save it as CSV UTF-8 (another name is not enough).',
    ],
    ["people.XLS", '"people.XLS" is of an unknown kind, a spreadsheet'],
    ["people.ndjson", '"people.ndjson" has one JSON value per line: make a single sequence of them'],
    [
      "~/people.csv",
      '"~/people.csv" contains "~", which only a shell fills: use an expression, such as `${{ github.workspace }}`.',
    ],
    ["$GITHUB_WORKSPACE/people.csv", 'contains "$GITHUB_WORKSPACE", which only a shell fills'],
    ["${HOME}/people.csv", 'contains "${HOME}", which only a shell fills'],
    ["%TEMP%\\people.csv", 'contains "%TEMP%", which only a shell fills'],
    ["$env:TEMP/people.csv", 'contains "$env:TEMP", which only a shell fills'],
    ["$PEOPLE_FILE", 'contains "$PEOPLE_FILE", which only a shell fills'],
    ["https://x.org/people.csv", "is a link, not a path: download the file in an earlier step"],
    ["people~1.csv", '"people~1.csv" does not exist.'],
  ])("%s", async (path, message) => {
    const { spoken } = await reading({ "identities-file": path });
    expect(spoken).toEqual([
      expect.stringContaining(`identities-file ${message}`.replace(/^identities-file (?!")/, "")),
    ]);
  });

  test.each(["$a.txt", "ann@x.txt", "%a%.txt"])("unless there is a file of that name: %s", async (name) => {
    const { identities, spoken } = await readingFile(name, "ann@x");
    expect({ identities, spoken }).toEqual({ identities: ["ann@x"], spoken: [] });
  });
});
