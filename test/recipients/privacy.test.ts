import fc from "fast-check";
import { expect, test } from "vitest";
import type { GivenInputs } from "../given-inputs.ts";
import { reading } from "./reading.ts";

/** People who are easy to find in a text: `zq` is in no word of a message. */
const person = fc
  .tuple(
    fc.stringMatching(/^[zZ][qQ][a-z0-9]{6}$/),
    fc.constantFrom("", "@example.com", "@corp", "|Zq7777777@example.com", "\\zq888888"),
  )
  .map(([name, rest]) => name + rest);

const people = fc.uniqueArray(person, { minLength: 1, maxLength: 5, selector: (name) => name.slice(0, 8) });

const writings: Readonly<Record<string, (people: readonly string[]) => string>> = {
  "a.txt": (names) => names.join("\n"),
  "b.txt": (names) => names.map((name) => `- ${name}\n`).join(""),
  "a.csv": (names) => `email,x\n${names.map((name) => `${name},1\n`).join("")}`,
  "b.csv": (names) => names.join(","),
  "c.csv": (names) => names.join("\n"),
  "a.yml": (names) => `ops:\n${names.map((name) => `  - ${name}\n`).join("")}`,
  "b.yml": (names) => names.map((name) => `- "${name}"\n`).join(""),
  "c.yml": (names) => names.map((name) => `- !!str ${name} \n`).join(""),
  "a.json": (names) => JSON.stringify({ ops: names }),
  "b.json": (names) => JSON.stringify(names, undefined, 1),
};

/** What breaks a text, put in at places that are parts of its length. */
const damage = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(
      ..."*&!|>%`'\"[]{},;:#\\-?~ \n\t\r\0",
      "\u200b",
      "- ",
      "\n- ",
      ": ",
      " *",
      " !",
      '"x',
      "\\u",
      "\n---\n",
      "<<: ",
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

const damaged = (text: string, wounds: readonly (readonly [number, string])[]) =>
  wounds.reduce((whole, [place, sign]) => {
    const at = Math.floor(place * whole.length);
    return whole.slice(0, at) + sign + whole.slice(at);
  }, text);

/** Damage can turn a name into a group's, which is shown unless it is an e-mail address. */
const withoutGroups = (problem: string) => problem.replace(/It has \d+ groups?: [^@]*$/, "");

test("no problem of any reader shows an identity unmasked, whatever is wrong with a text", async () => {
  let texts = 0;
  let problems = 0;
  const ways = [...Object.keys(writings).map((name) => [name, false] as const), ["a.txt", true] as const];
  await fc.assert(
    fc.asyncProperty(people, fc.constantFrom(...ways), damage, async (names, [name, isInline], wounds) => {
      const text = damaged(writings[name]?.(names) ?? "", wounds);
      const given: GivenInputs = isInline ? { identities: text } : { "identities-file": name };
      const { spoken } = await reading(given, isInline ? {} : { [name]: text });
      texts += 1;
      problems += spoken.length;
      for (const problem of spoken) expect(withoutGroups(problem)).not.toMatch(/zq[a-z0-9]{3}/i);
    }),
    { numRuns: 2000 },
  );
  expect(problems / texts).toBeGreaterThan(1 / 4);
});

test.each([
  ["a.yml", "ann@example.com: [x]\n", 'no group "hubot". It has 1 group: "a***@example.com".'],
  [
    "b.yml",
    "ann@example.com: [x]\nann@example.com: [x]\n",
    'the key "a***@example.com" is there twice: remove or rename one',
  ],
  [
    "a.json",
    '{"ann@example.com": [], "ann@example.com": []}',
    'the key "a***@example.com" is there twice: remove or rename one',
  ],
])(
  "a group named like an e-mail address may be a person, and is masked (%s)",
  async (name, text, message) => {
    const { spoken } = await reading(
      { "identities-file": name, "identities-group": "hubot" },
      { [name]: text },
    );
    expect(spoken).toEqual([expect.stringContaining(message)]);
  },
);
