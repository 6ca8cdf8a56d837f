import { describe, expect, test } from "vitest";
import { batchesFor } from "../../src/delivery/batches.ts";
import { fillingEntries, fillingRows, personalizing } from "./personalizing.ts";

/** Fills a text for the rows of a CSV; gives what each person gets. */
async function texts(text: string, csv: string, given = {}): Promise<readonly string[]> {
  const { sent, spoken } = await fillingRows(text, csv, given);
  expect(spoken).toEqual([]);
  return sent.map(([, val]) => val);
}

describe("names", () => {
  test.each([
    ["as spelled", "{{ First Name }} {{Team}}", "Ann Ops"],
    ["in any case", "{{ first name }} {{ TEAM }}", "Ann Ops"],
    ["with any whitespace around and within", "{{  First \n Name\t}}", "Ann"],
    ["of the identity", "{{ identity }} {{ IDENTITY }}", "ann@example.com ann@example.com"],
    ["of the identity's column", "{{ E-Mail }} {{ e-mail }}", "ann@example.com ann@example.com"],
  ])("%s", async (_, text, filled) => {
    expect(await texts(text, "  E-Mail ,First   Name,Team\nann@example.com,Ann,Ops\n")).toEqual([filled]);
  });

  test("as spelled wins over in any case", async () => {
    const csv = "email,day,Day,DAY\nann@example.com,1,2,3\n";
    expect(await texts("{{ day }}{{ Day }}{{ DAY }}", csv)).toEqual(["123"]);
  });

  test("that could mean two columns are an error where they are used", async () => {
    const csv = "email,Day,DAY,name,name\nann@example.com,1,2,Ann,Lee\n";
    expect(await texts("{{ Day }}", csv)).toEqual(["1"]);
    expect((await fillingRows("{{ day }} {{ name }}", csv)).spoken).toEqual([
      'message-value has "{{ day }}", which could mean several columns or keys: rename them so that their names differ by more than case.',
      'message-value has "{{ name }}", which could mean several columns or keys: rename them so that their names differ by more than case.',
    ]);
  });

  test("that could mean two columns don't hide those without a value", async () => {
    const csv = "email,Day,DAY\nann@example.com,1,2\n";
    expect((await fillingRows("{{ day }} {{ nmae }}", csv)).spoken).toEqual([
      expect.stringMatching(/^message-value has "{{ day }}", which could mean several columns or keys/),
      expect.stringMatching(/^message-value has "{{ nmae }}", but 1 recipient has no value for it/),
    ]);
  });

  test("that could mean two shared variables are an error only where nothing of the recipient's own applies", async () => {
    const shared = { "message-variables": "Day: a\nDAY: b" };
    expect((await fillingRows("{{ day }}", "email\nann@example.com\n", shared)).spoken).toEqual([
      expect.stringMatching(/^message-value has "{{ day }}", which could mean several variables of `mess/),
    ]);
    expect(await texts("{{ day }}", "email,day\nann@example.com,1\n", shared)).toEqual(["1"]);
    expect(
      await texts("{{ mail }}", "Mail\nann@example.com\n", { "message-variables": "MAIL: a\nmaiL: b" }),
    ).toEqual(["ann@example.com"]);
  });

  test.each(["ambiguous", "absent", "identityName", "__proto__", "constructor", "toString"])(
    "%s is a name like any other",
    async (name) => {
      expect(await texts(`{{ ${name} }}`, `email,${name}\nann@example.com,own\n`)).toEqual(["own"]);
      const shared = { "message-variables": `${name}: shared` };
      expect(await texts(`{{ ${name} }}`, "email\nann@example.com\n", shared)).toEqual(["shared"]);
    },
  );

  test("a column without a name is no variable", async () => {
    const { spoken } = await fillingRows("{{ a }}", "email,,a\nann@example.com,x,\n");
    expect(spoken).toEqual([
      'message-value has "{{ a }}", but 1 recipient has no value for it: "people.csv" line 2. The variables there are "a". For those without one, set it in `message-variables`.',
    ]);
  });
});

describe("values", () => {
  test("of the recipient take precedence over shared ones, and an empty cell is none", async () => {
    const csv = "email,Team\nann@example.com,Ops\nbob@example.com, \ncy@example.com\n";
    expect(await texts("{{ team }}", csv, { "message-variables": "team: everyone" })).toEqual([
      "Ops",
      "everyone",
      "everyone",
    ]);
  });

  test("are pasted once, as plain text", async () => {
    const csv = 'email,a,b\nann@example.com,"{{ b }} {{{{ ${{ b }} $& %0A","{{ a }}"\n';
    expect(await texts("{{ a }}|{{ b }}|{{{{ a }}", csv)).toEqual([
      "{{ b }} {{{{ ${{ b }} $& %0A|{{ a }}|{{ a }}",
    ]);
  });

  test("from JSON keep their types, and those from YAML are as spelled", async () => {
    const entry = { identity: "ann@example.com", n: 1.5, yes: true, list: [1, "a"], none: null };
    const { sent } = await fillingEntries("{{ n }} {{ yes }} {{ list }} {{ none }}", [entry], {
      "message-variables": "none: nothing",
    });
    expect(sent).toEqual([["ann@example.com", '1.5 true [1,"a"] nothing']]);
    const yaml = await personalizing(
      { "identities-file": "people.yml", "message-value": "{{ n }} {{ day }}" },
      { "people.yml": "- {identity: ann@example.com, n: 1.10, day: 2026-01-02}\n" },
    );
    expect(yaml.sent).toEqual([["ann@example.com", "1.10 2026-01-02"]]);
  });

  test("are those of the recipient's own group", async () => {
    const roster = {
      on: [{ identity: "ann@example.com", part: "first" }, "bob@example.com"],
      off: { identity: "Ann@example.com", part: "second" },
    };
    const given = { "identities-group": "*", "message-variables": "part: none" };
    expect((await fillingEntries("{{ part }}", roster, given)).sent).toEqual([
      ["ann@example.com", "first"],
      ["bob@example.com", "none"],
      ["ann@example.com", "second"],
    ]);
  });

  test("of inline recipients are the shared ones", async () => {
    const given = { identities: "cy@example.com", "message-variables": "a: shared" };
    const { sent } = await fillingRows("{{ a }} {{ identity }}", "email,a\nann@example.com,own\n", given);
    expect(sent).toEqual([
      ["cy@example.com", "shared cy@example.com"],
      ["ann@example.com", "own ann@example.com"],
    ]);
  });
});

describe("a placeholder without a value", () => {
  test("is an error that names the first places and counts the others", async () => {
    const csv = `email,a\n${Array.from({ length: 5 }, (_, index) => `user${index}@example.com,\n`).join("")}`;
    expect((await fillingRows("{{ a }} {{ b }}", csv)).spoken).toEqual([
      'message-value has "{{ a }}", but 5 recipients have no value for it: "people.csv" line 2, "people.csv" line 3, "people.csv" line 4 and 2 others. The variables there are "a". For those without one, set it in `message-variables`.',
      'message-value has "{{ b }}", but 5 recipients have no value for it: "people.csv" line 2, "people.csv" line 3, "people.csv" line 4 and 2 others. The variables there are "a". For those without one, set it in `message-variables`.',
    ]);
  });

  test("is an error if its shared value is null, and not if everyone has their own", async () => {
    const given = { "message-variables": '{"a": null}' };
    expect((await fillingRows("Hi {{ A }}", "email,a\nann@x.org,1\nbob@x.org,\n", given)).spoken).toEqual([
      'message-value has "{{ A }}", but 1 recipient has no value for it: "people.csv" line 3. The variables there are "a", "a". For those without one, set it in `message-variables`, where it is null.',
    ]);
    expect((await fillingRows("Hi {{ a }}", "email,a\nann@x.org,1\n", given)).sent).toEqual([
      ["ann@x.org", "Hi 1"],
    ]);
    expect(
      (await fillingRows("{{ n }}", "email\nann@x.org\n", { "message-variables": '{"n": null}' })).spoken,
    ).toEqual([expect.stringContaining("set it in `message-variables`, where it is null.")]);
  });

  test("isn't also a message that is only whitespace", async () => {
    expect((await fillingRows("{{ a }}", "email,a\nann@example.com,\n")).spoken).toHaveLength(1);
  });

  test("in a workflow's expression is shown as it is written", async () => {
    const text = `Hi $${"{{ name }}"}`;
    expect((await fillingRows(text, "email\nann@example.com\n")).spoken).toEqual([
      `message-value has "$${"{{ name }}"}", but 1 recipient has no value for it: "people.csv" line 2. There are no variables. For those without one, set it in \`message-variables\`.`,
    ]);
  });
});

describe("the same message", () => {
  test("is one for all who get it, in the order of the first of them", async () => {
    const csv = "email,team\nann@x.org,a\nbob@x.org,b\ncy@x.org,a\ndee@x.org,c\neve@x.org,b\n";
    const { personal } = await fillingRows("Team {{ team }}", csv);
    expect(personal?.messages.map(({ message, identities }) => [message.val, ...identities])).toEqual([
      ["Team a", "ann@x.org", "cy@x.org"],
      ["Team b", "bob@x.org", "eve@x.org"],
      ["Team c", "dee@x.org"],
    ]);
  });

  test("counts byte for byte, not by its values", async () => {
    const csv = "email,a,b\nann@x.org,1,23\nbob@x.org,12,3\ncy@x.org,1,32\n";
    const { personal } = await fillingRows("{{ a }}{{ b }}", csv);
    expect(personal?.messages.map(({ identities }) => identities)).toEqual([
      ["ann@x.org", "bob@x.org"],
      ["cy@x.org"],
    ]);
  });

  test("is never taken from another recipient whose values only look alike when joined", async () => {
    expect(await texts("{{ a }}|{{ b }}", "email,a,b\nann@x.org,1s,2\nbob@x.org,1,s2\n")).toEqual([
      "1s|2",
      "1|s2",
    ]);
  });

  test("goes to the same person once, in any case, also if it contains the identity", async () => {
    const csv = "email,order\nann@x.org,1\nANN@x.org,1\nann@x.org,2\nAnn@X.org,1\n";
    const { sent, personal } = await fillingRows("{{ order }} for {{ email }}", csv);
    expect(sent).toEqual([
      ["ann@x.org", "1 for ann@x.org"],
      ["ann@x.org", "2 for ann@x.org"],
    ]);
    expect(personal?.duplicates).toBe(2);
  });

  test("goes to identities that differ by case with `donotresolve`", async () => {
    const csv = "email,order\nU1,1\nu1,1\nU1,1\n";
    const { sent, personal } = await fillingRows("{{ order }}", csv, {
      "user-identity-type": "donotresolve",
    });
    expect(sent).toEqual([
      ["U1", "1"],
      ["u1", "1"],
    ]);
    expect(personal?.duplicates).toBe(1);
  });

  test("has at most 1000 recipients in a request, and its requests follow each other", async () => {
    const row = (index: number) => `user${index}@x.org,${index % 2}\n`;
    const { personal } = await fillingRows(
      "{{ half }}",
      `email,half\n${Array.from({ length: 4002 }, (_, index) => row(index)).join("")}`,
    );
    const batches = batchesFor(personal?.messages ?? [], 1000);
    expect(
      batches.map(({ number, message, identities }) => [number, message.val, identities.length]),
    ).toEqual([
      [1, "0", 1000],
      [2, "0", 1000],
      [3, "0", 1],
      [4, "1", 1000],
      [5, "1", 1000],
      [6, "1", 1],
    ]);
    expect(new Set(batches.flatMap(({ identities }) => identities)).size).toBe(4002);
  });
});

describe("limits", () => {
  test("`max-recipients` counts messages to people", async () => {
    const csv = "email,order\nann@x.org,1\nann@x.org,2\nann@x.org,2\n";
    expect((await fillingRows("{{ order }}", csv, { "max-recipients": "2" })).spoken).toEqual([]);
    expect((await fillingRows("{{ order }}", csv, { "max-recipients": "1" })).spoken).toEqual([
      "max-recipients is 1, but there are 2 distinct recipients: check whether it is the right list. If so, raise the limit.",
    ]);
  });

  test("a variable named identity is an error, in any case", async () => {
    expect(
      (await fillingRows("Hi", "email,Identity\nann@x.org,x\n", { "identities-column": "email" })).spoken,
    ).toEqual([expect.stringMatching(/^identities-file "people.csv" has a variable named `identity`/)]);
    expect(
      (await fillingRows("Hi", "email\nann@x.org\n", { "message-variables": "IDENTITY: x" })).spoken,
    ).toEqual([expect.stringMatching(/^message-variables has a variable named `identity`/)]);
  });

  test("messages that are only whitespace are an error that counts them", async () => {
    const roster = [{ identity: "ann@x.org", a: "x" }, { identity: "bob@x.org" }];
    expect((await fillingEntries("{{ a }}", roster, { "message-variables": '{"a": " "}' })).spoken).toEqual([
      'message-value is only whitespace after it is filled, for 1 recipient: "people.json" line 1. Give the variables a value.',
    ]);
    expect((await fillingEntries("{{ a }}", [{ identity: "ann@x.org", a: "\u200b\u2060" }])).spoken).toEqual([
      'message-value is only invisible characters after it is filled, for 1 recipient: "people.json" line 1. Give the variables a value.',
    ]);
  });
});

describe("notices", () => {
  const csv = "email,Day\nann@x.org,1\n";

  test("a message that uses nothing", async () => {
    expect((await fillingRows("Hi", csv)).notices).toEqual([
      "personalize has no effect: the message has no {{ placeholder }}, so everyone gets the same message.",
    ]);
    expect((await fillingRows("print('Hi')", csv, { "message-type": "script" })).notices).toEqual([
      "personalize has no effect: the script uses no variable, so everyone gets the same message.",
    ]);
  });

  test.each([
    ["{{ Day }}", "Other: x", true],
    ["{{ Day }} {{ other }}", "Other: x", false],
    ["{{ Day }}", "Day: x", false],
  ])("%j with the shared %j: unused %s", async (text, shared, isUnused) => {
    expect((await fillingRows(text, csv, { "message-variables": shared })).variablesUnused).toBe(isUnused);
  });
});

describe("code", () => {
  const code = (script: string, csv: string, given = {}) =>
    fillingRows(script, csv, { "message-type": "script", ...given });

  test("gets the variables that appear in it as identifiers, exactly as spelled, in their order in it", async () => {
    const csv = "email,b,a,c,$d,first name\nann@x.org,2,1,3,4,Ann\n";
    expect((await code("use(a, B, b, $d, first, email, identity)", csv)).sent).toEqual([
      [
        "ann@x.org",
        'var a = "1";\nvar b = "2";\nvar $d = "4";\nvar email = "ann@x.org";\nvar identity = "ann@x.org";\nuse(a, B, b, $d, first, email, identity)',
      ],
    ]);
  });

  test("gets `null` for what a recipient lacks, and the shared value if there is one, as spelled", async () => {
    const csv = "email,a,b\nann@x.org,,\n";
    const { sent } = await code("use(a, b)", csv, { "message-variables": "a: shared\nB: other" });
    expect(sent).toEqual([["ann@x.org", 'var a = "shared";\nvar b = null;\nuse(a, b)']]);
  });

  test("has a notice for a recipient's variable that can't be declared", async () => {
    const { sent, notices, spoken } = await code(
      "if (new Date()) print(days)",
      "email,new,days\nann@x.org,1,2\n",
    );
    expect(spoken).toEqual([]);
    expect(notices).toEqual([
      "The script contains \"new\", but the recipients' variable of that name can't be declared: it is a word that JavaScript or the platform uses.",
    ]);
    expect(sent).toEqual([["ann@x.org", 'var days = "2";\nif (new Date()) print(days)']]);
  });

  test("has an error for a shared variable that appears and can't be declared, and none if it doesn't appear", async () => {
    const csv = "email,days\nann@x.org,2\n";
    const shared = { "message-variables": "print: x\nclass: y" };
    expect((await code("print(days)", csv, shared)).spoken).toEqual([
      'message-variables can\'t declare "print" in a script: it is a word that JavaScript or the platform uses.',
    ]);
  });

  test("has an error for a value with the key __proto__", async () => {
    const entry = '[{"identity": "ann@x.org", "a": {"b": [{"__proto__": 1}]}}]';
    const { spoken } = await personalizing(
      { "identities-file": "a.json", "message-type": "script", "message-value": "use(a)" },
      { "a.json": entry },
    );
    expect(spoken).toEqual([
      'message-value uses "a", and a value of it has the key "__proto__", which means something else in JavaScript: "a.json" line 1.',
    ]);
  });
});

test("the values of recipients' own variables that the message uses are known as personal data", async () => {
  const { personal } = await fillingRows("{{ a }} {{ email }} {{ s }}", "email,a,b\nann@x.org,1,2\n", {
    "message-variables": "s: shared",
  });
  expect(personal?.values).toEqual(new Set(["1"]));
  expect(personal?.names).toEqual(["a", "email", "s"]);
});

describe("the list of those not reached", () => {
  test("has the variables that the message uses, and no others", async () => {
    const csv = "email,first name,days,salary\nann@x.org,Ann,3,9\nbob@x.org,Bob,,9\n";
    const { undelivered } = await fillingRows(
      "{{ FIRST  name }} {{ days }} {{ Email }} {{ IDENTITY }}",
      csv,
      {
        "message-variables": "days: some",
      },
    );
    expect(undelivered).toBe(
      '[\n{"identity":"ann@x.org","FIRST name":"Ann","days":"3","Email":"ann@x.org"},\n{"identity":"bob@x.org","FIRST name":"Bob","Email":"bob@x.org"}\n]\n',
    );
  });

  test("has a variable once, however often and with whatever whitespace it is spelled", async () => {
    const csv = "email,first name\nann@x.org,Ann\n";
    const { undelivered } = await fillingRows("{{ first name }} {{ first  name }} {{ first name }}", csv);
    expect(undelivered).toBe('[\n{"identity":"ann@x.org","first name":"Ann"}\n]\n');
  });

  test("has each recipient's own values, also if messages with different identities are the same", async () => {
    const csv = "email,x\nU1,23\nU12,3\n";
    const { personal, undelivered } = await fillingRows("{{ email }}{{ x }}", csv);
    expect(personal?.messages.map(({ identities }) => identities)).toEqual([["U1", "U12"]]);
    expect(undelivered).toBe(
      '[\n{"identity":"U1","email":"U1","x":"23"},\n{"identity":"U12","email":"U12","x":"3"}\n]\n',
    );
  });

  test("are each recipient's own, also if the filled messages are the same", async () => {
    const names = "email,first,last\nann@x.org,Mary Ann,Lee\nbob@x.org,Mary,Ann Lee\n";
    expect((await fillingRows("{{ first }} {{ last }}", names)).undelivered).toBe(
      '[\n{"identity":"ann@x.org","first":"Mary Ann","last":"Lee"},\n{"identity":"bob@x.org","first":"Mary","last":"Ann Lee"}\n]\n',
    );
  });

  test("don't include a shared value that is the same as another recipient's own", async () => {
    const csv = "email,days\nbob@x.org,\nann@x.org,3\n";
    const inputs = { "message-variables": "days: '3'" };
    expect((await fillingRows("{{ days }}", csv, inputs)).undelivered).toBe(
      '[\n{"identity":"bob@x.org"},\n{"identity":"ann@x.org","days":"3"}\n]\n',
    );
  });

  test("has null for what code declares and a recipient lacks", async () => {
    const csv = "email,a,b\nann@x.org,,2\n";
    const { undelivered } = await fillingRows("use(b, a)", csv, { "message-type": "script" });
    expect(undelivered).toBe('[\n{"identity":"ann@x.org","b":"2","a":null}\n]\n');
  });
});
