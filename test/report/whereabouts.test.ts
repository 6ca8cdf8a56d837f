import { describe, expect, test } from "vitest";
import { at, countByDomain, whereabouts } from "../../src/report/whereabouts.ts";

/** So many identities at a domain. */
const usersAt = (domain: string, count: number) =>
  Array.from({ length: count }, (_, index) => `user${index}@${domain}`);

describe("who a group of recipients is", () => {
  test("up to three are shown, masked", () => {
    expect(whereabouts(["ann@x.org", "bob@x.org", "U123"], false)).toBe("a***@x.org, b***@x.org, U***");
  });

  test("three whose masks look alike are counted", () => {
    expect(whereabouts(["ann@x.org", "amy@x.org"], false)).toBe("2 at x.org");
  });

  test("more are counted by domain, the largest first", () => {
    const identities = ["a@y.org", ...usersAt("x.org", 2999), "U123", "U456"];
    expect(whereabouts(identities, false)).toBe("2,999 at x.org, 2 without a domain, 1 at y.org");
  });

  test("three domains are named, and those elsewhere are counted", () => {
    const identities = [
      ...usersAt("a.org", 9),
      ...usersAt("b.org", 8),
      ...usersAt("c.org", 7),
      ...usersAt("d.org", 1200),
    ];
    expect(whereabouts([...identities, ...usersAt("e.org", 5)], false)).toBe(
      "1,200 at d.org, 9 at a.org, 8 at b.org, 12 elsewhere",
    );
  });

  test("if identities may be shown, three are, and the others are counted", () => {
    expect(whereabouts(usersAt("x.org", 3), true)).toBe("user0@x.org, user1@x.org, user2@x.org");
    expect(whereabouts(usersAt("x.org", 4), true)).toBe("user0@x.org, user1@x.org, user2@x.org and 1 other");
  });
});

test("a domain counts in any case, and an identity that begins with @ has none", () => {
  expect(countByDomain(["a@X.org", "@x.org", "b@x.ORG", "a@b@x.org", "U1"])).toEqual([
    ["x.org", 3],
    ["", 2],
  ]);
});

test("a domain in words", () => {
  expect([at("x.org"), at("")]).toEqual(["at x.org", "without a domain"]);
});
