import { describe, expect, test } from "vitest";
import { failureReasons } from "../../src/report/reasons.ts";
import { ended, inBatches, type LogResults } from "../delivery/states.ts";
import { redactorFor } from "./reporting.ts";

/** The reasons for recipients of whom the platform said so, two requests' worth of each. */
function reasonsFor(told: LogResults, showIdentities = false) {
  const batches = inBatches(Object.keys(told), 2).map((batch) => ({
    ...batch,
    state: ended("FAILURE", told),
  }));
  return failureReasons(batches, redactorFor(batches), showIdentities);
}

test("recipients are grouped by reason over all requests, the largest group first, delivered ones left out", () => {
  const told = {
    "a@x.org": "gone",
    "b@x.org": "away",
    "c@x.org": true,
    "d@x.org": "away",
    "e@x.org": "away",
  } as const;
  expect(reasonsFor(told)).toEqual([
    { reason: "away", recipients: 3, who: "b***@x.org, d***@x.org, e***@x.org" },
    { reason: "gone", recipients: 1, who: "a***@x.org" },
  ]);
});

test("many are counted by domain, or three of them shown if identities may be shown", () => {
  const told = { "a@x.org": "away", "b@x.org": "away", "c@x.org": "away", "d@x.org": "away" };
  expect(reasonsFor(told, true)).toEqual([
    { reason: "away", recipients: 4, who: "a@x.org, b@x.org, c@x.org and 1 other" },
  ]);
  expect(reasonsFor({ ...told, "d@x.org": true, "d@y.org": "away" })).toEqual([
    { reason: "away", recipients: 4, who: "3 at x.org, 1 at y.org" },
  ]);
});

test("comments that name their recipient are one reason", () => {
  const told = { "ann@x.org": "no ann@x.org here", "bob@x.org": "no bob@x.org here" };
  expect(reasonsFor(told)).toMatchObject([{ reason: "no … here", recipients: 2 }]);
});

test("comments that name their recipient in another case are one reason", () => {
  const told = { "Ann@X.org": "no ann@x.org here", "Bob@X.org": "no bob@x.org here" };
  expect(reasonsFor(told)).toMatchObject([{ reason: "no … here", recipients: 2 }]);
});

test("a recipient without a comment has a reason all the same", () => {
  expect(reasonsFor({ "ann@x.org": "" })).toMatchObject([{ reason: "no reason given" }]);
});

test("nobody out of reach, no reasons", () => {
  expect(reasonsFor({ "ann@x.org": true })).toEqual([]);
});

describe("no comment shows an identity", () => {
  test("of somebody else, in any case", () => {
    const told = {
      "ann.lee@x.org": "see BOB.roy@X.org",
      "bob.roy@x.org": "see U0123:",
      U0123: "see eve.poe@y.org",
    };
    const shown = JSON.stringify(reasonsFor(told));
    expect(shown).not.toMatch(/bob\.roy|U0123|eve\.poe/i);
    expect(shown).toContain("e***@y.org");
  });

  test("cut in half, wherever a long comment is cut", () => {
    for (let length = 0; length < 700; length += 1) {
      const comment = `${"x ".repeat(length / 2)}${"y".repeat(length % 2)} ask bartholomew.roy@x.org or his deputy now`;
      const told = { "ann@x.org": comment.padEnd(2000, " z"), "bartholomew.roy@x.org": true } as const;
      expect(reasonsFor(told)[0]?.reason).not.toContain("bartholo");
    }
  });

  test("cut in half in a comment without white space", () => {
    for (let length = 0; length < 700; length += 7) {
      const comment = `${"x,".repeat(length / 2)}bartholomew.roy@x.org,`.padEnd(2000, "z,");
      const told = { "ann@x.org": comment, "bartholomew.roy@x.org": true } as const;
      expect(reasonsFor(told)[0]?.reason).not.toContain("bartholo");
    }
  });
});
