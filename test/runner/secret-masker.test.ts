import { describe, expect, test } from "vitest";
import { SecretMasker } from "./secret-masker.ts";

function mask(text: string, ...secrets: readonly string[]): string {
  const masker = new SecretMasker();
  for (const secret of secrets) {
    masker.add(secret);
  }
  return masker.mask(text);
}

describe("a secret is masked", () => {
  const secret = `p&s"w'o<r>d/ü`;
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  test.each([
    ["as it is", secret],
    ["in base64", base64(secret)],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in a URL", "p%26s%22w%27o%3Cr%3Ed%2F%C3%BC"],
    ["in XML", "p&amp;s&quot;w&apos;o&lt;r&gt;d/ü"],
    ["in a command line", `p&s\\"w'o<r>d/ü`],
    ["in an expression", `p&s"w''o<r>d/ü`],
  ])("%s", (_, form) => {
    expect(mask(`[${form}] [${form}]`, secret)).toBe("[***] [***]");
  });

  test.each(["user:", "us:", "u:"])("in base64 behind %s", (prefix) => {
    expect(mask(base64(`${prefix}secret-secret`), "secret-secret")).toMatch(/^.{0,8}\*\*\*$/);
  });

  test("without its double quotes", () => {
    expect(mask("long enough", '"long enough"')).toBe("***");
  });

  test("line by line", () => {
    expect(mask("got  second.", "first\r\n  second\n\n")).toBe("got  ***.");
  });
});

test("overlapping and adjoining secrets give one mask", () => {
  expect(mask("xabcdx abab", "abc", "bcd", "ab")).toBe("x***x ***");
});

test("another case, and an empty secret, mask nothing", () => {
  expect(mask("Secret", "secret", "")).toBe("Secret");
});
