import { describe, expect, test } from "vitest";
import { withStatus } from "../../src/delivery/log-entries.ts";
import type { UserIdentityType } from "../../src/kore/wire.ts";
import { accepted, entries, job, type LogResults } from "./states.ts";

const ANN = "Ann.Lee@Example.com";
const BOB = "bob@example.com";

/** Adds responses with these logs, one after the other; gives each recipient's result, and how many entries are left. */
function read(logs: readonly LogResults[], type: UserIdentityType = "resolve") {
  let state = accepted();
  for (const log of logs) state = withStatus(state, { ...job(), entries: entries(log) }, [ANN, BOB], type);
  const results = Object.fromEntries(
    [...state.entries].map(([identity, entry]) => [identity, entry.isDelivered]),
  );
  return { results, unmatched: state.unmatchedEntries };
}

describe("an entry belongs to a recipient", () => {
  test.each([
    ["as sent", ANN],
    ["in lower case", "ann.lee@example.com"],
    ["in capitals", "ANN.LEE@EXAMPLE.COM"],
    ["with whitespace around it", ` ${ANN}\n`],
  ])("with `resolve`: %s", (_, identity) => {
    expect(read([{ [identity]: "no" }])).toEqual({ results: { [ANN]: false }, unmatched: 0 });
  });

  test.each([
    ["resolve", 0],
    ["donotresolve", 1],
  ] as const)("with `%s`, however its accents are encoded", (type, unmatched) => {
    const composed = { ...job(), entries: entries({ "jos\u00e9@example.com": "no" }) };
    const state = withStatus(accepted(), composed, ["jose\u0301@example.com"], type);
    expect(state).toMatchObject({ unmatchedEntries: unmatched });
  });

  test.each([
    ["as sent", ANN, true],
    ["in lower case", "ann.lee@example.com", false],
    ["with whitespace around it", ` ${ANN}`, false],
  ])("with `donotresolve`: %s", (_, identity, belongs) => {
    const expected = belongs ? { results: { [ANN]: true }, unmatched: 0 } : { results: {}, unmatched: 1 };
    expect(read([{ [identity]: true }], "donotresolve")).toEqual(expected);
  });
});

describe("of several entries, the last counts", () => {
  test.each([
    ["that is as sent", { [ANN]: "no", "ann.lee@example.com": true }, true],
    ["that is spelled differently", { "ANN.LEE@example.com": true, [ANN]: "gone" }, false],
  ] satisfies [string, LogResults, boolean][])("%s", (_, log, isDelivered) => {
    expect(read([log]).results).toEqual({ [ANN]: isDelivered });
  });

  test("also over several responses; one that leaves an entry out changes nothing", () => {
    expect(read([{ [ANN]: "no", [BOB]: true }, {}, { "ann.lee@example.com": true }]).results).toEqual({
      [ANN]: true,
      [BOB]: true,
    });
  });
});

test("entries of others are counted, not once more for each response", () => {
  const log = { [BOB]: true, "carol@example.com": true, "": "no" } as const;
  expect(read([log, log, {}])).toEqual({ results: { [BOB]: true }, unmatched: 2 });
});

test("the response's job replaces the earlier one", () => {
  const details = { ...job({ status: "SUCCESS", percentComplete: 100 }), entries: [] };
  expect(withStatus(accepted(), details, [ANN], "resolve").job).toEqual({
    id: "ds-1",
    status: "SUCCESS",
    percentComplete: 100,
  });
});
