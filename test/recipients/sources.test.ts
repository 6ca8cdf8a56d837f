import { describe, expect, test } from "vitest";
import type { RecipientSource } from "../../src/recipients/recipient.ts";
import { describeSource } from "../../src/recipients/sources.ts";

const groups = (count: number) => Array.from({ length: count }, (_, index) => `g${index + 1}`);

describe("a source is described by", () => {
  test.each<readonly [string, RecipientSource, string]>([
    ["the input", { count: 1, withoutIdentity: 0 }, "1 recipient from identities"],
    ["its file", { file: "a.txt", count: 2500, withoutIdentity: 0 }, '2,500 recipients from "a.txt"'],
    [
      "its column, and rows without an identity",
      { file: "a.csv", column: "Work mail", count: 2, withoutIdentity: 1 },
      '2 recipients from "a.csv", column "Work mail"; 1 row without an identity skipped',
    ],
    [
      "several rows without an identity",
      { file: "a.csv", column: "mail", count: 2, withoutIdentity: 3 },
      '2 recipients from "a.csv", column "mail"; 3 rows without an identity skipped',
    ],
    [
      "an entry without an identity",
      { file: "a.json", count: 2, withoutIdentity: 1 },
      '2 recipients from "a.json"; 1 entry without an identity skipped',
    ],
    [
      "several entries without an identity",
      { file: "a.json", count: 2, withoutIdentity: 2 },
      '2 recipients from "a.json"; 2 entries without an identity skipped',
    ],
    [
      "no group",
      { file: "a.yml", groups: [], count: 0, withoutIdentity: 0 },
      '0 recipients from "a.yml", no group',
    ],
    [
      "one group",
      { file: "a.yml", groups: ["ops"], count: 2, withoutIdentity: 0 },
      '2 recipients from "a.yml", group "ops"',
    ],
    [
      "two groups",
      { file: "a.yml", groups: ["ops", "dev"], count: 2, withoutIdentity: 0 },
      '2 recipients from "a.yml", groups "ops", "dev"',
    ],
  ])("%s", (_, source, words) => {
    expect(describeSource(source)).toBe(words);
  });

  test("its first twenty groups, and the number of the others", () => {
    const described = (count: number) =>
      describeSource({ groups: groups(count), count: 1, withoutIdentity: 0 });
    expect(described(20)).toMatch(/"g19", "g20"$/);
    expect(described(21)).toMatch(/"g19", "g20" and 1 more$/);
    expect(described(1520)).toMatch(/"g19", "g20" and 1,500 more$/);
  });
});
