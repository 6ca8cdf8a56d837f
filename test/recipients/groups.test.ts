import { describe, expect, test } from "vitest";
import { readingFile } from "./reading.ts";

const roster = "ops:\n  - ann@x\n  - bob@x\ndev: cid@x\nqa: []\nOctoCat: dan@x\nnobody:\n";

const choosing = (group: string, text = roster) =>
  readingFile("team.yml", text, { "identities-group": group });

describe("groups", () => {
  test.each(["*", "dev, *", '["*"]'])("are all selected by %s, in their order", async (group) => {
    const { identities, spoken, sources } = await choosing(group);
    expect(identities).toEqual(["ann@x", "bob@x", "cid@x", "dan@x"]);
    expect(spoken).toEqual([]);
    expect(sources).toMatchObject([{ groups: ["ops", "dev", "qa", "OctoCat", "nobody"], count: 4 }]);
  });

  test.each(["", " \n"])(
    "must be chosen: without identities-group (%j), a mapping is an error",
    async (group) => {
      expect((await choosing(group)).spoken).toEqual([
        'identities-file "team.yml" is a mapping from groups, so `identities-group` is required: name the groups to notify, or write * for all. It has 5 groups: "ops", "dev", "qa", "OctoCat", "nobody".',
      ]);
    },
  );

  test("a server's error in place of a roster is one, too", async () => {
    const { spoken, identities } = await readingFile("people.json", '{"message": "Unauthorized"}');
    expect(identities).toEqual([]);
    expect(spoken).toEqual([expect.stringContaining("`identities-group` is required")]);
  });

  test.each([",;,", "[]", "#ops"])("a list without a name (%j) is one error", async (group) => {
    for (const text of [roster, "- ann@x"])
      expect((await choosing(group, text)).spoken).toEqual([
        "identities-group names no group: name the groups, or write * for all.",
      ]);
  });

  test("are named in the source as the file spells them", async () => {
    expect((await choosing("octocat, DEV, ops, ops, hubot?")).sources).toEqual([
      { file: "team.yml", groups: ["OctoCat", "dev", "ops"], count: 4, withoutIdentity: 0 },
    ]);
  });

  test.each([
    ["one", "dev", ["cid@x"]],
    ["several, in the requested order", "dev, ops", ["cid@x", "ann@x", "bob@x"]],
    ["a YAML sequence of names", "- dev\n- ops", ["cid@x", "ann@x", "bob@x"]],
    ["a JSON sequence of names", '["dev", "octocat"]', ["cid@x", "dan@x"]],
    ["the same twice", "dev\ndev", ["cid@x"]],
    ["an empty one beside another", "qa; dev; nobody", ["cid@x"]],
    ["in another case, as GitHub compares logins", "octocat", ["dan@x"]],
    ["with ? at its end, when it is there", "octocat?", ["dan@x"]],
  ])("%s", async (_, group, expected) => {
    const { identities, spoken, missingGroups } = await choosing(group);
    expect({ identities, spoken, missingGroups }).toEqual({
      identities: expected,
      spoken: [],
      missingGroups: [],
    });
  });

  test("with the exact name go before others", async () => {
    const text = "ops: [ann@x]\nOps: [bob@x]\n";
    expect((await choosing("Ops", text)).identities).toEqual(["bob@x"]);
    expect((await choosing("OPS", text)).identities).toEqual(["ann@x", "bob@x"]);
  });

  test("with ? at its end can be missing, and are named", async () => {
    const { identities, missingGroups, spoken } = await choosing("hubot?, dev, monalisa ?");
    expect({ identities, missingGroups, spoken }).toEqual({
      identities: ["cid@x"],
      missingGroups: ["hubot", "monalisa"],
      spoken: [],
    });
  });

  test("that are unknown are errors, each named, with those the file has", async () => {
    expect((await choosing("hubot, dev, opps")).spoken).toEqual([
      expect.stringContaining(
        'identities-file "team.yml" has no group "hubot". It has 5 groups: "ops", "dev", "qa"',
      ),
      expect.stringContaining('identities-file "team.yml" has no group "opps".'),
    ]);
  });

  test.each([
    ['"ops"', 'has no group "ops" in quotes: remove them. It has 5 groups: '],
    ["'hubot'", 'has no group "hubot" in quotes: remove them. It has 5 groups: '],
    ["all", 'has no group "all": write * for all groups. It has 5 groups: '],
    ["Everyone", 'has no group "Everyone": write * for all groups. It has 5 groups: '],
    ["octocta", 'has no group "octocta". Is "OctoCat" meant? It has 5 groups: '],
    ["hubot", 'has no group "hubot". It has 5 groups: '],
  ])("that are unknown come with advice: %s", async (group, message) => {
    const { spoken } = await choosing(group);
    expect(spoken).toEqual([expect.stringContaining(message)]);
  });

  test("may have such names", async () => {
    const text = "all: [ann@x]\n'\"ops\"': [bob@x]\ne\u0301quipe: [cid@x]\n";
    expect((await choosing('all\n"ops"\n\u00c9QUIPE', text)).identities).toEqual(["ann@x", "bob@x", "cid@x"]);
  });

  test("that are many are not all listed", async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `team${i}: [a${i}@x]\n`).join("");
    const { spoken } = await choosing("hubot", text);
    expect(spoken).toEqual([expect.stringContaining("and 19980 more.")]);
  });

  test.each([
    ["only empty groups", "qa, nobody", '"team.yml" names no recipient.'],
    ["only missing optional groups", "hubot?", '"team.yml" names no recipient: it has no group "hubot".'],
  ])("an empty result is an error that names the file: %s", async (_, group, message) => {
    const { problems } = await choosing(group);
    expect(problems).toEqual([{ input: "identities-file", message, place: { file: "team.yml" } }]);
  });

  test("can't be selected from a sequence, except all of it", async () => {
    expect((await choosing("*", "- ann@x")).identities).toEqual(["ann@x"]);
    expect((await choosing("ops", "- ann@x")).spoken).toEqual([expect.stringContaining("has no groups")]);
  });

  test("can't be selected with a mapping", async () => {
    expect((await choosing("ops: x")).spoken).toEqual([
      "identities-group line 1: there is a mapping where a list is expected: write one entry per line.",
    ]);
  });
});

describe("a mapping whose keys are all addresses", () => {
  const byAddress = '{"ann@x.com": "Ann", "bob@x.com": "Bob"}';

  test.each([{}, { "identities-group": "*" }, { "identities-group": "ann@x.com" }])(
    "is not one from groups, with %j",
    async (given) => {
      expect((await readingFile("a.json", byAddress, given)).spoken).toEqual([
        'identities-file "a.json", line 1: is a mapping from email addresses, not from groups: write a sequence of recipients.',
      ]);
    },
  );

  test("nor is it in YAML, with nothing behind them", async () => {
    expect(
      (await readingFile("a.yml", "ann@x.com:\nbob@x.com:\n", { "identities-group": "*" })).spoken,
    ).toEqual([expect.stringContaining("line 1: is a mapping from email addresses, not from groups")]);
  });

  test.each([
    ['{"ann@home": ["ann@x"], "bob@home": "bob@x"}', { "identities-group": "ann@home" }, ["ann@x"]],
    ['{"ann@home": ["ann@x"], "ops": "bob@x"}', { "identities-group": "*" }, ["ann@x", "bob@x"]],
    [byAddress, { "identities-group": "*", "user-identity-type": "donotresolve" }, ["Ann", "Bob"]],
  ])("can be one where groups are meant: %s %j", async (text, given, expected) => {
    const { identities, spoken } = await readingFile("a.json", text, given);
    expect({ identities, spoken }).toEqual({ identities: expected, spoken: [] });
  });
});

describe("no group's name is special", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "<<", "null", "1", ""];

  test.each(names)("%j, in JSON and YAML, is there when it is", async (name) => {
    for (const file of ["team.json", "team.yaml"]) {
      const text = `{${JSON.stringify(name)}: ["ann@x"], "other": ["bob@x"]}`;
      const { identities, spoken } = await readingFile(file, text, { "identities-group": `["${name}"]` });
      expect({ identities, spoken }).toEqual({ identities: ["ann@x"], spoken: [] });
    }
  });

  test.each(names)("%j is not there when it isn't", async (name) => {
    const { spoken } = await choosing(`["${name}"]`);
    expect(spoken).toEqual([expect.stringContaining(`has no group "${name}"`)]);
  });
});

describe("a roster of another shape is an error with its line", () => {
  test.each([
    ["a string", "hello", "line 1: is a string"],
    ["a number", "\n12", "line 2: is a number"],
    ["null", "~", "line 1: is null"],
    ["a nested mapping", "ops:\n  lead: ann@x\n", "line 2: there is a mapping without an identity"],
    ["a nested sequence", "ops:\n  - [ann@x]\n", "line 2: there is a sequence where a string is expected"],
    [
      "a number in a group",
      "ops:\n  - 12\n",
      "line 2: there is a number where a string is expected: put it in quotes",
    ],
    ["a group that is a boolean", "ops: true", "line 1: there is a boolean where a string is expected"],
    ["a sequence of other mappings", "- name: Ann\n", "line 1: there is a mapping without an identity"],
    [
      "an identity that is a number",
      "- identity: 12\n",
      "line 1: there is a number where a string is expected: put it in quotes",
    ],
  ])("%s", async (_, text, message) => {
    const { spoken } = await choosing("*", text);
    expect(spoken[0]).toContain(`identities-file "team.yml", ${message}`);
  });

  test("every one in a file is reported", async () => {
    const { problems } = await readingFile(
      "team.json",
      '{\n"a": [1,\n"ann@x"],\n"b": {},\n"c": null,\n"d": [null]}',
      {
        "identities-group": "*",
      },
    );
    expect(problems.map(({ place }) => place?.line)).toEqual([2, 4, 5, 6]);
  });
});

test("null among recipients is an error, because somebody's identity may be missing", async () => {
  expect((await readingFile("all.json", '["ann@x", null]')).spoken).toEqual([
    'identities-file "all.json", line 1: there is null where a string is expected: remove it.',
  ]);
});

describe("aliases", () => {
  test("of groups and of recipients are followed", async () => {
    const text = "ops: &ops\n  - &ann ann@x\n  - bob@x\nall: *ops\nlead: *ann\nothers: [*ann, cid@x]\n";
    expect((await choosing("*", text)).identities).toEqual(["ann@x", "bob@x", "cid@x"]);
    expect((await choosing("all", text)).identities).toEqual(["ann@x", "bob@x"]);
    expect((await choosing("others", text)).identities).toEqual(["ann@x", "cid@x"]);
  });

  test("that multiply are an error, and harm nobody", async () => {
    const levels = Array.from({ length: 26 }, (_, i) =>
      i === 0
        ? "a: &a0 [ann@x]"
        : `${"a".repeat(i + 1)}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(", ")}]`,
    );
    const { spoken } = await readingFile("team.yml", levels.join("\n"));
    expect(spoken).toHaveLength(1);
    expect(spoken[0]).toMatch(/line \d+: is not well-formed YAML: its aliases stand for too many values/);
  });

  test("a hundred thousand of one group are read once", async () => {
    const text = `a: &a [${"ann@x, ".repeat(90)}]\n${Array.from({ length: 50_000 }, (_, i) => `g${i}: *a\n`).join("")}`;
    expect((await choosing("*", text)).identities).toEqual(["ann@x"]);
  });

  test("to themselves are an error", async () => {
    for (const text of ["a: &a [*a]", "&a [ann@x, *a]", "a: &a\n  b: *a"])
      expect((await readingFile("team.yml", text)).spoken).toHaveLength(1);
  });
});
