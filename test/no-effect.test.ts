import { expect, test } from "vitest";
import { withoutEffect } from "../src/no-effect.ts";
import { type GivenInputs, inputsOf } from "./given-inputs.ts";

const notices = (given: GivenInputs, variablesUnused = false) =>
  withoutEffect(inputsOf({ channel: "slack", ...given }).values, variablesUnused);

test.each<[string, GivenInputs, RegExp]>([
  [
    "identities-group with a text file",
    { "identities-group": "a", "identities-file": "a.txt" },
    /^identities-group has no effect: only a YAML or JSON/,
  ],
  [
    "identities-group with a CSV",
    { "identities-group": "a", "identities-file": "a.csv" },
    /^identities-group has no effect/,
  ],
  [
    "identities-group without a file",
    { "identities-group": "a", identities: "x" },
    /^identities-group has no effect/,
  ],
  [
    "identities-column with a text file",
    { "identities-column": "a", "identities-file": "a.txt" },
    /^identities-column has no effect: only a CSV, YAML or JSON/,
  ],
  [
    "identities-column without a file",
    { "identities-column": "a", identities: "x" },
    /^identities-column has no effect/,
  ],
  [
    "client-secret with RS512",
    { "client-secret": "x", "jwt-algorithm": "RS512" },
    /^client-secret has no effect: jwt-algorithm RS512 signs with private-key/,
  ],
  ["jwe-encryption without a key", { "jwe-encryption": "A128GCM" }, /^jwe-encryption has no effect: tokens/],
  [
    "message-type with a template",
    { "message-type": "script", "message-template": "release" },
    /^message-type has no effect: a message-template/,
  ],
  [
    "delivery without retries",
    { delivery: "at-least-once", retries: "0" },
    /^delivery has no effect: with retries: 0/,
  ],
  ["wait with a dry run", { wait: "true", "dry-run": "true" }, /^wait has no effect: a dry run/],
  [
    "fail-on: any without wait",
    { "fail-on": "any" },
    /^fail-on has no effect: without wait, the step doesn't learn which recipients/,
  ],
  ["wait-timeout without wait", { "wait-timeout": "5" }, /^wait-timeout has no effect: wait is false/],
  ["notify-on without a template", { "notify-on": "change" }, /^notify-on has no effect: it is only for/],
  [
    "notify-on with another template",
    { "notify-on": "change", "message-template": "release" },
    /^notify-on has no effect: it is only for/,
  ],
  [
    "message-variables with a template",
    { "message-variables": "a: b", "message-template": "release" },
    /^message-variables has no effect: a message-template has no variables/,
  ],
])("%s is reported in a notice", (_, given, notice) => {
  expect(notices(given)).toEqual([expect.stringMatching(notice)]);
});

test("message-variables that fill nothing in are reported in a notice", () => {
  expect(notices({ "message-variables": "a: b" }, true)).toEqual([
    "message-variables has no effect: the message uses none of them.",
  ]);
});

test.each<[string, GivenInputs]>([
  ["what isn't set", {}],
  ["what is empty", { "identities-group": " ", "identities-column": "\n", "client-secret": "" }],
  ["identities-group with YAML", { "identities-group": "a", "identities-file": "a.YML" }],
  ["identities-group with JSON", { "identities-group": "a", "identities-file": "a.json" }],
  ["identities-column with a CSV", { "identities-column": "a", "identities-file": "a.CSV" }],
  ["identities-column with JSON", { "identities-column": "a", "identities-file": "a.json" }],
  ["the secret the algorithm signs with", { "client-secret": "x" }],
  ["the key the algorithm signs with", { "private-key": "x", "jwt-algorithm": "RS256" }],
  ["variables that fill something in", { "message-variables": "a: b" }],
  ["jwe-encryption with a key", { "jwe-encryption": "A128GCM", "jwe-public-key": "x" }],
  ["message-type without a template", { "message-type": "script" }],
  ["delivery with retries", { delivery: "at-least-once", retries: "1" }],
  ["delivery with a ledger", { delivery: "at-least-once", retries: "0", "ledger-file": "sent" }],
  ["wait", { wait: "true", "wait-timeout": "5" }],
  ["fail-on: any with wait", { "fail-on": "any", wait: "true" }],
  ["fail-on: never without wait", { "fail-on": "never" }],
  ["notify-on with job-status", { "notify-on": "change", "message-template": "job-status" }],
  [
    "defaults that are set",
    { delivery: "at-most-once", retries: "0", "wait-timeout": "600", "jwe-encryption": "A128CBC-HS256" },
  ],
])("no notice about %s", (_, given) => {
  expect(notices(given)).toEqual([]);
});

test("every one is reported", () => {
  const given = {
    "identities-group": "a",
    "identities-column": "b",
    delivery: "at-least-once",
    retries: "0",
    "message-variables": "d: e",
  };
  expect(notices(given, true)).toHaveLength(4);
});
