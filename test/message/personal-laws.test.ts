import vm from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fillingEntries, personalizing } from "./personalizing.ts";

/** Values that break out of text, JSON, code, or a placeholder, wherever these are pasted together. */
const hostileValue = fc
  .oneof(
    fc.constantFrom(
      '"',
      "'",
      "`",
      "\\",
      '\\"',
      "\n",
      "\r\n",
      "\u2028",
      "\u2029",
      "</script>",
      "<!-- x",
      "{{ other }}",
      "{{ identity }}",
      "{{{{",
      "}}",
      `\${{ secrets.A }}`,
      `\${print("ran")}`,
      '"; print("ran"); //',
      "'); print('ran'); ('",
      '"}]}, {"type": "x',
      "*/ print('ran') /*",
      "__proto__",
      "$&$1$$",
      "\u0000",
      "\ud800",
      "null",
      "undefined",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  )
  // Whitespace alone counts as absent.
  .filter((value) => value.trim() !== "");

const people = fc.array(fc.record({ a: hostileValue, other: hostileValue }), { minLength: 1, maxLength: 6 });

const identityOf = (index: number) => `user${index}@example.com`;

function rosterOf(values: readonly { readonly a: string; readonly other: string }[]) {
  return values.map((own, index) => ({ identity: identityOf(index), ...own }));
}

test("in text, each gets their own values as they are, once, and nothing of another's", async () => {
  await fc.assert(
    fc.asyncProperty(people, async (values) => {
      const text = "A {{ a }} B {{ other }} C {{ identity }} {{{{ a }}";
      const { sent, spoken } = await fillingEntries(text, rosterOf(values));
      expect(spoken).toEqual([]);
      expect(sent).toEqual(
        values.map(({ a, other }, index) => [
          identityOf(index),
          `A ${a} B ${other} C ${identityOf(index)} {{ a }}`,
        ]),
      );
    }),
  );
});

test("in JSON, each value is the string that it is, and the rest stays", async () => {
  const json = '{"text": "{{ a }}", "list": ["<{{ other }}>", 1.10], "{{ a }}": "{{ identity }}"}';
  await fc.assert(
    fc.asyncProperty(people, async (values) => {
      const { sent, spoken } = await fillingEntries(json, rosterOf(values), { "message-type": "script" });
      expect(spoken).toEqual([]);
      const parsed = sent.map(([identity, val]) => [identity, JSON.parse(val)]);
      expect(parsed).toEqual(
        values.map(({ a, other }, index) => [
          identityOf(index),
          { text: a, list: [`<${other}>`, 1.1], "{{ a }}": identityOf(index) },
        ]),
      );
      for (const [, val] of sent) expect(val).not.toMatch(/[\u2028\u2029]|<\//);
    }),
  );
});

test("in a card for Microsoft Teams, each value is the string that it is", async () => {
  const card = {
    type: "AdaptiveCard",
    version: "1.4",
    body: [{ type: "TextBlock", text: "{{ identity }}: {{ a }} and {{ other }}" }],
  };
  await fc.assert(
    fc.asyncProperty(people, async (values) => {
      const given = { "message-type": "card" };
      const { sent, spoken } = await fillingEntries(JSON.stringify(card), rosterOf(values), given);
      expect(spoken).toEqual([]);
      const contents = sent.map(([, val]) => JSON.parse(val).attachments[0].content);
      expect(contents).toEqual(
        values.map(({ a, other }, index) => ({
          ...card,
          // With the identity in it, no two messages are the same, so they come in the order of the recipients.
          body: [{ type: "TextBlock", text: `${identityOf(index)}: ${a} and ${other}` }],
        })),
      );
    }),
  );
});

/** What a script prints when it runs in a context that has nothing but `print`. */
function printed(script: string): readonly unknown[] {
  const calls: unknown[] = [];
  vm.runInNewContext(script, { print: (it: unknown) => void calls.push(it) });
  return calls;
}

test("in a card for Slack, which is a script, each value is the string that it is, and no value runs", async () => {
  const blocks = [
    { type: "section", text: { type: "plain_text", text: "{{ identity }}: {{ a }} and {{ other }}" } },
  ];
  await fc.assert(
    fc.asyncProperty(people, async (values) => {
      const given = { "message-type": "card", channel: "slack" };
      const { sent, spoken } = await fillingEntries(JSON.stringify(blocks), rosterOf(values), given);
      expect(spoken).toEqual([]);
      for (const [index, [, val]] of sent.entries()) {
        const [message, ...others] = printed(val).map((it) => JSON.parse(String(it)));
        expect(others).toEqual([]);
        const { a, other } = values[index] ?? { a: "", other: "" };
        expect(message.blocks).toEqual([
          { type: "section", text: { type: "plain_text", text: `${identityOf(index)}: ${a} and ${other}` } },
        ]);
      }
    }),
  );
});

test("in code, each sees exactly their own values, and no value runs", async () => {
  const script = "print(JSON.stringify([a, other, identity, lacking]))";
  const roster = fc.array(fc.record({ a: fc.jsonValue(), other: hostileValue }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(roster, async (values) => {
      fc.pre(!JSON.stringify(values).includes('"__proto__":'));
      const entries = values.map((own, index) => ({ identity: identityOf(index), ...own }));
      const { sent, spoken } = await fillingEntries(
        script,
        [...entries, { identity: "last@example.com", lacking: "x" }],
        { "message-type": "script" },
      );
      expect(spoken).toEqual([]);
      expect(sent.map(([, val]) => printed(val))).toEqual([
        ...values.map(({ a, other }, index) => [
          JSON.stringify([isAbsent(a) ? null : a, other, identityOf(index), null]),
        ]),
        ['[null,null,"last@example.com","x"]'],
      ]);
      for (const [, val] of sent) expect(val).not.toMatch(/[<\u2028\u2029]/);
    }),
  );
});

/** In a roster, null and whitespace alone count as absent. */
function isAbsent(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

const IDENTITIES = ["ann@x.org", "ANN@x.org", "bob@x.org", "U1", "U12"];
const KEYS = ["a", "A", "b", "first name", "Email"];

const entry = fc.tuple(
  fc.constantFrom(...IDENTITIES),
  fc.constantFrom("identity", "Identity", "mail"),
  fc.dictionary(
    fc.constantFrom(...KEYS),
    fc.oneof(hostileValue, fc.jsonValue(), fc.constantFrom("23", "3", 1)),
    {
      maxKeys: 4,
    },
  ),
);

const MESSAGES = fc.constantFrom(
  ["text", "{{ a }} {{ b }}"],
  ["text", "{{ A }}-{{ identity }}"],
  ["text", "{{ identity }}{{ b }}"],
  ["text", "{{ IDENTITY }} {{ First Name }} {{first  name}}"],
  ["text", "{{ mail }} {{ email }}"],
  ["script", '["{{ a }}", "{{ B }}"]'],
  ["card", '{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"{{ a }}{{ b }}"}]}'],
  ["script", "print(a, b, identity)"],
  ["script", "print(Identity, mail, A)"],
  ["script", "print(b); other(shared, a, Email)"],
);

const SHARED = fc.constantFrom(
  "",
  "a: s",
  "b: s\na: t",
  '{"first name": 7, "Email": "e", "shared": [1], "b": "q"}',
);

test("a second step with the list of those not reached sends exactly the same messages", async () => {
  let rosters = 0;
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 7 }),
      MESSAGES,
      SHARED,
      fc.boolean(),
      async (entries, [type = "", message = ""], shared, isResolved) => {
        rosters += 1;
        const roster = entries.map(([identity, key, own]) => ({ [key]: identity, ...own }));
        const given = {
          "message-type": type,
          "message-value": message,
          "message-variables": shared,
          "user-identity-type": isResolved ? "resolve" : "donotresolve",
        };
        const first = await personalizing(
          { ...given, "identities-file": "people.json" },
          { "people.json": JSON.stringify(roster) },
        );
        if (first.spoken.length > 0) return;
        steps += 1;
        const second = await personalizing(
          { ...given, "identities-file": "again.json", "identities-column": "b" },
          { "again.json": first.undelivered },
        );
        expect(second.spoken).toEqual([]);
        expect(second.sent).toEqual(first.sent);
        expect(second.undelivered).toBe(first.undelivered);
      },
    ),
    { numRuns: 1500 },
  );
  // Random rosters often lack a value, which is an error; enough of them must not.
  expect(steps / rosters).toBeGreaterThan(1 / 5);
});
