import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskIdentity } from "../../src/masking.ts";
import { looksLikeEmail, whyInvalid } from "../../src/recipients/identity.ts";
import { comparable } from "../../src/text.ts";

describe("an identity need not be an e-mail address", () => {
  test.each([
    "ann@example.com",
    "U012AB3CD",
    "29:1x-Y_z",
    "CORP\\ann",
    "日本@例え.jp",
    "ann+x@[192.0.2.1]",
    "a|b",
    "👍",
  ])("%s", (identity) => {
    for (const isResolved of [true, false]) expect(whyInvalid(identity, isResolved)).toBeUndefined();
  });
});

describe("what is no identity, but was meant to lead to some, is an error unless it is the channel's own", () => {
  test.each([
    ['""', "stands for a missing value"],
    ["-----", "stands for a missing value"],
    ["########", "stands for a missing value"],
    ["—", "stands for a missing value"],
    ["#SPILL!", "stands for a missing value"],
    ["#DIV/0!", "stands for a missing value"],
    ["System.String[]", "stands for a missing value"],
    ["people.csv", "looks like the path of a file: set `identities-file` to it"],
    ["lists/people.YAML", "looks like the path of a file"],
    ["https://x.org/people.csv", "is a link, not a person"],
    ["$PEOPLE", "looks like a variable without its value"],
    ["${PEOPLE}", "looks like a variable without its value"],
    ["%PEOPLE%", "looks like a variable without its value"],
    ["$PEOPLE_2", "looks like a variable without its value"],
    ["$(cat people.txt)", "looks like a variable without its value"],
    ["$env:PEOPLE", "looks like a variable without its value"],
    ["github.actor", "looks like a variable without its value: write it in an expression"],
    ["github.event.pull_request.user.login", "looks like a variable without its value"],
    ["vars.PEOPLE", "looks like a variable without its value"],
    ["secrets.PEOPLE", "looks like a variable without its value"],
    ["inputs.people", "looks like a variable without its value"],
    ["env.PEOPLE", "looks like a variable without its value"],
    ["needs.*.result", "looks like a variable without its value"],
    ["matrix.people", "looks like a variable without its value"],
    ["steps.find-owner.outputs.people", "looks like a variable without its value"],
    ["needs.plan.outputs.people", "looks like a variable without its value"],
    ["*", "is not a person: list the people to notify (`*` means everyone only in `identities-group`)"],
    ["all", "is not a person: list the people"],
    ["Everyone", "is not a person: list the people"],
    ["@here", "is not a person: list the people"],
    ["@channel", "is not a person: list the people"],
    ["@everyone", "is not a person: list the people"],
    ["<!here>", "is not a person: list the people"],
    ["<!channel|channel>", "is not a person: list the people"],
    ["<!subteam^S012AB3CD>", "is not a person: list the people"],
    ["j***@example.com", "is masked, as in a log: write the whole identity"],
    ["U***", "is masked"],
    ["***", "is masked"],
    ["CN=Ann", "is a part of a directory's distinguished name: write the email address"],
    ["ou=Users", "is a part of a directory's distinguished name"],
    ["DC=example", "is a part of a directory's distinguished name"],
    ["CN=Ann,OU=Users,DC=example", "is a part of a directory's distinguished name"],
    ["ann(at)example.com", "has words in brackets in place of @ or a dot: write the address itself"],
    ["ann[at]example[dot]com", "has words in brackets"],
    ["ann@example[dot]com", "has words in brackets"],
    ["ann (AT) example.com", "has words in brackets"],
    ['"U012AB3CD"', "is in quotes: write it without them"],
    ["'U012AB3CD'", "is in quotes: write it without them"],
  ])("%s", (identity, why) => {
    expect(whyInvalid(identity, true)).toContain(why);
    if (!/\s/.test(identity)) expect(whyInvalid(identity, false)).toBeUndefined();
  });

  test.each([
    "github.actor@example.com",
    "all@example.com",
    "cn=ann@example.com",
    "a**b@example.com",
    "allen",
    "githubber",
    "github.com",
    "vars",
    "steps.ann",
    "env",
    "$ann",
    "@herero",
    "dcooper",
    "U*",
  ])("but not %s", (identity) => {
    expect(whyInvalid(identity, true)).toBeUndefined();
  });
});

describe("an identity is invalid", () => {
  test.each([
    ["with a control character", "a\0b", "U+0000"],
    ["with a tab", "Ann\tann@x", "contains a tab: write one identity per line, or save the list as .csv"],
    [
      "with a line break",
      "a@x\nb@x",
      "contains a line break: write one identity per entry (in YAML, a sequence)",
    ],
    ["with an old line break", "a\rb", "contains a line break"],
    ["with a delete", "a\x7fb", "U+007F"],
    ["with a lone surrogate", "a\ud800b", "U+D800"],
    ["with a zero width space", "a\u200bb", "U+200B"],
    ["with a tag beyond the basic plane", "a\u{e0041}b", "U+E0041"],
    ["with inner white space", "a b", "contains whitespace"],
    ["with a no-break space", "a\u00a0b", "contains whitespace"],
    ["with an ideographic space", "a\u3000b", "contains whitespace"],
    [
      "with more than 320 characters",
      "a".repeat(321),
      "has 321 characters, more than 320: write one identity per line",
    ],
  ])("%s", (_, identity, why) => {
    for (const isResolved of [true, false]) expect(whyInvalid(identity, isResolved)).toContain(why);
  });

  test("but not with 320", () => {
    expect(whyInvalid("a".repeat(320), true)).toBeUndefined();
    expect(whyInvalid("é".repeat(320), true)).toBeUndefined();
  });

  test("with more than 320 characters, whatever else is wrong with it", () => {
    const address = (length: number) => `${"a".repeat(length - 6)}@b..de`;
    expect(whyInvalid(address(320), true)).not.toMatch(/characters/);
    expect(whyInvalid(address(321), true)).toBe(
      "has 321 characters, more than 320: write one identity per line",
    );
  });
});

test.each([
  ["ann@x", true],
  ["a@b.c", true],
  ["ann@", false],
  ["@x", false],
  ["ann smith@x", false],
  ["ann@x y", false],
  ["a@b@c", false],
  ["see a@b", false],
])("%j looks like an email address: %s", (text, does) => {
  expect(looksLikeEmail(text)).toBe(does);
});

test.each([
  ["Ann@Example.com", "ann@example.com"],
  ["ann@example.com", "ann@example.com"],
  ["ÄNN@x", "änn@x"],
  ["ann@X", "ann@x"],
  ["ÉVA@x", "éva@x"],
  ["E\u0301VA@x", "\u00e9va@x"],
])("%s in lower case", (identity, lower) => {
  expect(comparable(identity)).toBe(lower);
});

describe("a masked identity", () => {
  test.each([
    ["jane@example.com", "j***@example.com"],
    ["j@example.com", "j***@example.com"],
    ['"a@b"@example.com', '"***@example.com'],
    ["U012AB3CD", "U***"],
    ["@jane", "@***"],
    ["jane@", "j***"],
    ["👍jane", "👍***"],
    ["jane@example.com bob", "j***"],
    ["jane@example.com bob@example.com", "j***@example.com"],
    ["jane@example.com|U012AB3CD", "j***"],
    ["jane@example.com\0bob", "j***"],
    ["j\u2028@example.com", "j***@example.com"],
    ["", "***"],
  ])("%j is %s", (identity, masked) => {
    expect(maskIdentity(identity)).toBe(masked);
  });

  test("keeps the first character and a domain at most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 2 }), fc.domain(), (name, domain) => {
        const [first] = name;
        expect(maskIdentity(`${name}@${domain}`)).toBe(`${first}***@${domain}`);
        expect(maskIdentity(name.replaceAll("@", "-"))).toBe(`${[...name.replaceAll("@", "-")][0]}***`);
      }),
    );
  });
});
