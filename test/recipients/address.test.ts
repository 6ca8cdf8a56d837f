import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAddress } from "../../src/recipients/address.ts";
import { whyInvalid } from "../../src/recipients/identity.ts";
import { reading, readingFile } from "./reading.ts";

const ordinary = [
  "ann@example.com",
  "ann@x",
  "o'brien@example.ie",
  "'quoted@example.com",
  "ann+kore@example.com",
  "ann_partner.example#EXT#@contoso.onmicrosoft.com",
  "first..last@docomo.example",
  "ann.@example.com",
  "a&b=c/d%e@example.com",
  "Ümit.Öz@bücher.example",
  "日本@例え.jp",
  "пошта@приклад.укр",
  "ann@xn--bcher-kva.example",
  "ann@sub_domain.example.com",
  "ann@[192.0.2.1]",
  "ann@[IPv6:2001:db8::1]",
  '"ann@home"@example.com',
  'o"brien\\x@example.com',
  "CORP\\ann@example.com",
  "ann@example.co.uk",
  "!#$%&'*+-/=?^_`{|}~@example.com",
  "paral·lel@paral·lel.example",
  "ニュー・ヨーク@例・え.jp",
  "ཨ་ཨ@བོད་ཡིག.example",
  "o’brien@example.com",
  "Oʻzbek@example.uz",
  "परीक्षण@उदाहरण.भारत",
  "e\u0301va@example.com",
];

describe("an ordinary address is never refused", () => {
  test.each(ordinary)("%s", (address) => {
    expect([isAddress(address), whyInvalid(address, true)]).toEqual([true, undefined]);
  });

  test("whatever signs a mail system allows are in it, in whatever file it is", async () => {
    const letters = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
    const international = fc
      .tuple(letters, fc.constantFrom("", ".", "+", "'", "-", "_", "#EXT#"), letters, letters)
      .map(([first, sign, last, domain]) => `${first}${sign}${last}@${domain}.example`)
      .filter((address) => !/\p{Cf}/u.test(address));
    // A local part that starts with an encoded line break is not ordinary.
    const ascii = fc
      .emailAddress()
      .filter((address) => !/\*{3}|^%[0234]/.test(address) && !/^[{[#]/.test(address));
    await fc.assert(
      fc.asyncProperty(fc.oneof(ascii, international), async (address) => {
        for (const [name, text] of [
          ["a.csv", `email,note\n"${address}",x`],
          ["a.json", JSON.stringify([address])],
          ["a.txt", `\n${address}\n`],
        ] as const) {
          const { identities, spoken, notices } = await readingFile(name, text);
          expect({ identities, spoken, notices }).toEqual({ identities: [address], spoken: [], notices: [] });
        }
      }),
      { numRuns: 150 },
    );
  });
});

const wrapped: readonly (readonly [string, string])[] = [
  ['"ann@example.com"', "is in quotes"],
  ["'ann@example.com'", "is in quotes"],
  ["`ann@example.com`", "is in quotes"],
  ["“ann@example.com”", "is in quotes"],
  ['"ann@example.com', "is in quotes"],
  ["ann@example.com'", "is in quotes"],
  ["<ann@example.com>", "has a name or markup"],
  ["Ann <ann@example.com>", "has a name or markup"],
  ["Ann<ann@example.com>", "has a name or markup"],
  ["[ann@example.com](mailto:ann@example.com)", "has a name or markup"],
  ["<mailto:ann@example.com|ann@example.com>", "has a prefix such as mailto:"],
  ["<a_href='mailto:ann@example.com'>", "has a name or markup"],
  ["&lt;ann@example.com&gt;", "has a name or markup"],
  ["mailto:ann@example.com", "has a prefix such as mailto:"],
  ["MAILTO:ann@example.com", "has a prefix such as mailto:"],
  ["SMTP:ann@example.com", "has a prefix such as mailto:"],
  ["email:ann@example.com", "has a prefix such as mailto:"],
  ["a@x,b@x", "contains several addresses"],
  ["a@x;b@x", "contains several addresses"],
  ["a@x|b@x", "contains several addresses"],
  ["a@x/b@x", "contains several addresses"],
  ["a@x b@x", "contains several addresses"],
  ["ann@example.com@example.com", "contains several addresses"],
  ["a@x\\nb@x", "contains an escape sequence"],
  ["ann@example.com\\r\\n", "contains an escape sequence"],
  ["\\tann@example.com", "contains an escape sequence"],
  ["a@x%0Ab@x", "contains a URL-encoded character"],
  ["%0aann@example.com", "contains a URL-encoded character"],
  ["%20ann@example.com", "contains a URL-encoded character"],
  ["ann%40example.com", "contains a URL-encoded character"],
  ["ann＠example.com", "contains a full-width character"],
  ["a@x，b@x", "contains a full-width character"],
  ["a@x；b@x", "contains a full-width character"],
  ["a@x、b@x", "contains a full-width character"],
  ["ann@example．com", "contains a full-width character"],
  ["＂ann@example.com＂", "contains a full-width character"],
  ["ann@example.com／", "contains a full-width character"],
  ["ann@example.com｜bob", "contains a full-width character"],
  ["ann@example.com。", "contains a full-width character"],
  ["‘ann@example.com’", "is in quotes"],
  ["‚ann@example.com‘", "is in quotes"],
  ["„ann@example.com“", "is in quotes"],
  ["»ann@example.com«", "is in quotes"],
  ["「ann@example.com」", "is in quotes"],
  ["´ann@example.com´", "is in quotes"],
  ["′ann@example.com′", "is in quotes"],
  ["‘ann’@example.com", "is in quotes"],
  ["ann@“example.com”", "is in quotes"],
  ["ann@example.com’s", 'contains "’", which is not part of an address'],
  ["ann@o’brien.example", 'contains "’", which'],
  ["•bob@example.com", 'contains "•", which'],
  ["·bob@example.com", 'contains "·", which'],
  ["\uf0b7bob@example.com", 'contains "\uf0b7", which'],
  ["✉bob@example.com", 'contains "✉", which'],
  ["📧bob@example.com", 'contains "📧", which'],
  ["→ann@example.com", 'contains "→", which'],
  ["→ ann@example.com", 'contains "→", which'],
  ["Ann–ann@example.com", 'contains "–", which'],
  ["ann@example.com…", 'contains "…", which'],
  ["ann@my‑company.example", 'contains "‑", which'],
  ["【ann@example.com】", 'contains "【", which'],
  ["《ann@example.com》", 'contains "《", which'],
  ["ann@exam•ple.com", 'contains "•", which'],
  ["ann@example.com™", 'contains "™", which'],
  ["ann&#64;example.com", "contains a character of HTML, for example &#64;: write @ itself"],
  ["ann&#x40;example.com", "contains a character of HTML"],
  ["ann&commat;example.com", "contains a character of HTML"],
  ["ann&#64", "contains a character of HTML"],
  ["ann@@example.com", "is not a valid email address: write a name, one @ and a domain"],
  ["ann@.com", "is not a valid email address"],
  ["ann@", "is not a valid email address"],
  ["@example.com", "is not a valid email address"],
  ["@@example", "is not a valid email address"],
  ["_ann@example.com_", "contains an email address and something else"],
  ["ann@example.com-", "contains an email address and something else"],
  ["*ann@example.com*", "contains an email address and something else"],
  ["(ann@example.com)", "contains an email address and something else"],
  ["ann@example.com,", "contains an email address and something else"],
  ["ann@example.com.", "contains an email address and something else"],
  ["ann@example.com|U012AB3CD", "contains an email address and something else"],
  ["i:0#.f|membership|ann@example.com", "contains an email address and something else"],
];

describe("an entry that contains an address and isn't one is an error", () => {
  test.each(wrapped)("%s %s", async (entry, fault) => {
    const { spoken, identities } = await readingFile("a.json", JSON.stringify(["bob@x", entry]));
    expect(spoken).toEqual([expect.stringMatching(/^identities-file "a\.json", line 1: ".*\*\*\*.*" /)]);
    expect(spoken[0]).toContain(fault);
    expect(identities).toEqual(["bob@x"]);
  });

  test.each(wrapped)("%s, but not with donotresolve, unless it was one before", async (entry) => {
    const { spoken, identities } = await readingFile("a.json", JSON.stringify([entry]), {
      "user-identity-type": "donotresolve",
    });
    if (/\s/.test(entry)) expect(spoken).toEqual([expect.stringContaining("contains whitespace")]);
    else expect({ spoken, identities }).toEqual({ spoken: [], identities: [entry] });
  });

  test("wherever it is", async () => {
    const inline = await reading({ identities: '"a@example.com","b@example.com"' });
    expect(inline.spoken).toHaveLength(2);
    const group = await readingFile("a.yml", "on-call: a@example.com,b@example.com", {
      "identities-group": "*",
    });
    expect(group.spoken).toEqual([
      'identities-file "a.yml", line 1: "a***@example.com" contains several addresses: write one per entry.',
    ]);
    const cell = await readingFile("a.csv", "name,email\nAnn,ann@x\nBoth,a@example.com;b@example.com");
    expect(cell.spoken).toEqual([
      'identities-file "a.csv", line 3: "a***@example.com" contains several addresses: write one per entry.',
    ]);
    const shown = await reading({ identities: "<ann@example.com>", "show-identities": "true" });
    expect(shown.spoken).toEqual([
      'identities line 1: "<ann@example.com>" has a name or markup around the address: write the address alone.',
    ]);
  });
});

describe("an ID of the channel is no address", () => {
  test.each([
    "U012AB3CD",
    "29:1x-Y_z",
    "octocat",
    "@ann",
    "<@U012AB3CD>",
    "CORP\\ann",
    "19:meeting_x@thread.v2",
    "a|b",
    "user:U1",
  ])("%s", (identity) => {
    expect([isAddress(identity), whyInvalid(identity, true)]).toEqual([false, undefined]);
  });
});

describe("a word for a missing value is an error, and shown", () => {
  test.each([
    "null",
    "NULL",
    "undefined",
    "None",
    "nil",
    "NaN",
    "N/A",
    "#N/A",
    "#REF!",
    "[null]",
    "(null)",
    "Array",
    "Object",
    "true",
    "false",
  ])("%s", async (word) => {
    const text = `["ann@x", "${word}"]`;
    expect((await readingFile("a.json", text)).spoken).toEqual([
      `identities-file "a.json", line 1: "${word}" is not a person, but stands for a missing value: check the expression, step or program that wrote it.`,
    ]);
    expect((await readingFile("a.json", text, { "user-identity-type": "donotresolve" })).spoken).toEqual([]);
  });

  test.each(["nullable", "nancy", "array", "object", "nonesuch", "nil@x", "True", "falsehood"])(
    "but not %s",
    (identity) => {
      expect(whyInvalid(identity, true)).toBeUndefined();
    },
  );
});
