import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INPUTS } from "../src/inputs.ts";
import { findUnknownInputs } from "../src/unknown-inputs.ts";

const variable = (name: string) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
const find = (...names: string[]) =>
  findUnknownInputs(Object.fromEntries(names.map((name) => [variable(name), "x"])));

test("the action's own inputs are known", () => {
  expect(find(...Object.keys(INPUTS))).toEqual({ misspelled: [], others: [] });
});

describe("an input with a name that is close to a real one is misspelled", () => {
  test.each([
    ["identities-groups", "identities-group"],
    ["identity-group", "identities-group"],
    ["identities_file", "identities-file"],
    ["identites", "identities"],
    ["idenitties", "identities"],
    ["identity", "identities"],
    ["message_value", "message-value"],
    ["message value", "message-value"],
    ["messagevalue", "message-value"],
    ["message-values", "message-value"],
    ["message-varaibles", "message-variables"],
    ["mesage-file", "message-file"],
    ["bot_id", "bot-id"],
    ["botid", "bot-id"],
    ["client_secret", "client-secret"],
    ["clientid", "client-id"],
    ["client-secrets", "client-secret"],
    ["private_key", "private-key"],
    ["chanel", "channel"],
    ["channels", "channel"],
    ["dryrun", "dry-run"],
    ["hosts", "host"],
    ["hsot", "host"],
    ["wiat", "wait"],
    ["wait_timeout", "wait-timeout"],
    ["retry", "retries"],
    ["fail_on", "fail-on"],
    ["notify", "notify-on"],
    ["on-re-run", "on-rerun"],
    ["job-statuses", "job-status"],
    ["jwt-algorythm", "jwt-algorithm"],
    ["request-per-minute", "requests-per-minute"],
    ["max-recipient", "max-recipients"],
    ["user_identity_type", "user-identity-type"],
    ["show-identity", "show-identities"],
  ])("%s: %s", (name, meant) => {
    expect(find(name)).toEqual({
      misspelled: [{ spelling: name.replaceAll(" ", "_"), meant, value: "x" }],
      others: [],
    });
  });
});

describe("any other is unknown", () => {
  test.each([
    "token",
    "path",
    "repository",
    "workflow",
    "message",
    "name",
    "file",
    "port",
    "timeout",
    "team",
    "title",
    "environment",
    "args",
    "entrypoint",
    "slack-channel-id",
    "node-version",
    "a",
  ])("%s", (name) => {
    expect(find(name)).toEqual({ misspelled: [], others: [name] });
  });
});

test("variables that the runner doesn't set for inputs are none", () => {
  expect(findUnknownInputs({ INPUT_: "x", INPUT: "x", MY_INPUT_FOO: "x", INPUTS: "x", PATH: "x" })).toEqual({
    misspelled: [],
    others: [],
  });
});

test("on Windows, variables are in any case", () => {
  expect(findUnknownInputs({ "Input_Bot-Id": "x", input_chanel: "x" })).toEqual({
    misspelled: [{ spelling: "chanel", meant: "channel", value: "x" }],
    others: [],
  });
});

test("a copy with underscores beside the real one is no misspelling", () => {
  expect(findUnknownInputs({ "INPUT_BOT-ID": "st-1", INPUT_BOT_ID: "st-1" }).misspelled).toEqual([]);
  expect(findUnknownInputs({ "INPUT_BOT-ID": "st-1", INPUT_BOT_ID: "st-2" }).misspelled).toHaveLength(1);
  expect(findUnknownInputs({ "INPUT_BOT-ID": "", INPUT_BOT_ID: "st-1" }).misspelled).toHaveLength(1);
});

test("whatever letter is left out, added or replaced in a name of at least six, it names the real one", () => {
  const names = Object.keys(INPUTS).filter((name) => name.length >= 6);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 2 }), (name, place, kind) => {
      const at = place % name.length;
      const wrong = name.slice(0, at) + (kind === 0 ? "" : "x") + name.slice(kind === 1 ? at : at + 1);
      if (wrong in INPUTS) return;
      expect(find(wrong).misspelled.map(({ meant }) => meant)).toEqual([name]);
    }),
  );
});
