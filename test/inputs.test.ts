import { describe, expect, test } from "vitest";
import { INPUTS, INVALID, type InputName } from "../src/inputs.ts";
import { type GivenInputs, inputsOf, spoken } from "./given-inputs.ts";

const channel: GivenInputs = { channel: "slack" };

describe("an empty value counts as absent", () => {
  test("the default applies", () => {
    const { values, problems } = inputsOf(channel);
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      host: "https://platform.kore.ai",
      "jwt-algorithm": "HS256",
      "jwt-subject": "github-actions",
      "message-type": "text",
      "user-identity-type": "resolve",
      "fail-on": "failure",
      "request-timeout": 30,
      "on-rerun": "send",
      "dry-run": false,
      "show-identities": false,
    });
  });

  test("without a default it is undefined", () => {
    const optional: InputName[] = [
      "identities-group",
      "identities-column",
      "max-recipients",
      "message-value",
    ];
    for (const name of optional) expect(inputsOf(channel).values[name]).toBeUndefined();
  });

  test("a required one is missing", () => {
    expect(spoken(inputsOf({}).problems)).toEqual(["channel is required: it must be msteams or slack."]);
  });

  test.each(Object.keys(INPUTS).filter((name) => name !== "message-value"))(
    "white space around %s is dropped, and alone is empty",
    (name) => {
      expect(inputsOf({ ...channel, [name]: " \n\t" })).toEqual(inputsOf({ ...channel, [name]: "" }));
    },
  );
});

test("a secret pasted with a line break works", () => {
  expect(inputsOf({ ...channel, "client-secret": "s3cret\n" }).values["client-secret"]).toBe("s3cret");
});

test("message-value is kept to the byte", () => {
  const text = "  two\r\n\tlines \u2028 \n";
  expect(inputsOf({ ...channel, "message-value": text }).values["message-value"]).toBe(text);
});

describe("numbers are plain decimal whole numbers", () => {
  test.each([
    ["1", 1],
    ["10000", 10_000],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("%s", (text, number) => {
    expect(inputsOf({ ...channel, "max-recipients": text }).values["max-recipients"]).toBe(number);
  });

  test.each([
    "0",
    "-1",
    "+1",
    "1.0",
    "1.5",
    "1e3",
    "0x10",
    "007",
    "1 000",
    "1,000",
    "1_000",
    "٣",
    "１",
    "many",
  ])("not %s", (text) => {
    const { values, problems } = inputsOf({ ...channel, "max-recipients": text });
    expect(values["max-recipients"]).toBe(INVALID);
    expect(spoken(problems)).toEqual([
      `max-recipients is "${text}", but must be a whole number, 1 or more, in plain digits.`,
    ]);
  });
});

describe("durations are seconds, at most 86,400", () => {
  test.each(["1", "86400"])("%s", (text) => {
    expect(inputsOf({ ...channel, "request-timeout": text }).values["request-timeout"]).toBe(Number(text));
  });

  test.each(["0", "86401", "30s", "Infinity", "9".repeat(400)])("not %s", (text) => {
    const { problems } = inputsOf({ ...channel, "request-timeout": text });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("must be a whole number, 1 to 86400");
  });
});

describe("booleans are YAML 1.2 core schema", () => {
  test.each(["true", "True", "TRUE"])("%s", (text) => {
    expect(inputsOf({ ...channel, "dry-run": text }).values["dry-run"]).toBe(true);
  });

  test.each(["false", "False", "FALSE"])("%s", (text) => {
    expect(inputsOf({ ...channel, "dry-run": text }).values["dry-run"]).toBe(false);
  });

  test.each(["yes", "no", "on", "1", "0", "tRUE", "y", "null", "truex", "xtrue", "falsey", "afalse"])(
    "not %s",
    (text) => {
      expect(spoken(inputsOf({ ...channel, "dry-run": text }).problems)).toEqual([
        `dry-run is "${text}", but must be true or false.`,
      ]);
    },
  );
});

test.each([
  ["channel", "teams", "msteams or slack"],
  ["channel", "Slack", "msteams or slack"],
  ["jwt-algorithm", "none", "HS256, HS512, RS256 or RS512"],
  ["message-type", "toString", "text, script or card"],
  ["user-identity-type", "constructor", "resolve or donotresolve"],
  ["fail-on", "always", "failure, any or never"],
  ["on-rerun", "true", "send or skip"],
])("%s can't be %s, and the error says what it can be", (name, text, expected) => {
  expect(spoken(inputsOf({ ...channel, [name]: text }).problems)).toEqual([
    `${name} is "${text}", but must be ${expected}.`,
  ]);
});

test("every invalid input is reported in one run", () => {
  const { problems } = inputsOf({ channel: "x", "dry-run": "x", "fail-on": "x", "max-recipients": "x" });
  expect(problems.map(({ input }) => input)).toEqual(["channel", "max-recipients", "fail-on", "dry-run"]);
});
