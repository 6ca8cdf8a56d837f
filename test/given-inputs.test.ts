import { describe, expect, test } from "vitest";
import { gatherInputs } from "../src/given-inputs.ts";
import type { InputName } from "../src/inputs.ts";
import { readEnvironmentBlock } from "../src/truncated-inputs.ts";

type Variables = Readonly<Record<string, string>>;

/** Gathers inputs as the runner passes them; on Windows, some arrive cut off. */
function gather(inputs: Variables, block?: Variables, platform: NodeJS.Platform = "linux") {
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const read = (name: InputName) => env[`INPUT_${name.toUpperCase()}`] ?? "";
  const environmentBlock = () => block && { ...env, ...block };
  const given = gatherInputs(read, env, { platform, environmentBlock });
  return { ...given, spoken: given.problems.map(({ input, message }) => `${input} ${message}`) };
}

describe("a misspelled input", () => {
  test("is an error that names the real one", () => {
    expect(gather({ "identities-groups": "ops", message_value: "Hi" }).spoken).toEqual([
      'identities-group is misspelled as "identities-groups" in this step: write `identities-group`.',
      'message-value is misspelled as "message_value" in this step: write `message-value`.',
    ]);
  });

  test("never shows its value, which may be a secret", () => {
    expect(gather({ client_secret: "hush" }).spoken.join()).not.toContain("hush");
  });

  test("counts as the real one, so that nothing else is reported", () => {
    expect(gather({ client_secret: "hush" }).read("client-secret")).toBe("hush");
    expect(gather({ client_secret: "" }).read("client-secret")).toBe("");
    expect(gather({ client_secret: "hush", "client-secret": "real" }).read("client-secret")).toBe("real");
  });

  test("counts as the real one beside the default, which the runner passes", () => {
    const misspelled = { personalise: "true", "jwt-algoritm": "RS256", fail_on: "any" };
    const { read } = gather({
      ...misspelled,
      personalize: "false",
      "jwt-algorithm": "HS256",
      "fail-on": "never",
    });
    expect([read("personalize"), read("jwt-algorithm"), read("fail-on")]).toEqual(["true", "RS256", "never"]);
    expect(gather({ wait: "false" }).read("wait")).toBe("false");
  });
});

test("unknown inputs are one notice", () => {
  expect(gather({ token: "x", team: "y" }).notices).toEqual([
    'The action has no inputs "token", "team": check the spelling. If this step doesn\'t set them, another program on this runner sets variables INPUT_….',
  ]);
  expect(gather({ token: "x" }).notices).toEqual([
    expect.stringMatching(
      /^The action has no input "token": .* doesn't set it, .* sets a variable INPUT_….$/,
    ),
  ]);
  expect(gather({ "bot-id": "x" }).notices).toEqual([]);
});

describe("an input that Windows truncates", () => {
  const whole = "ann@example.com\n".repeat(3000);
  const part = whole.slice(0, 3248);

  test("is an error, and is read in full", () => {
    const { spoken, read } = gather({ identities: part }, { INPUT_IDENTITIES: whole }, "win32");
    expect(spoken).toEqual([
      "identities has 48,000 characters, but Windows passes only 32,766 of them to the action: write it to a file, and set `identities-file`.",
    ]);
    expect(read("identities")).toBe(whole);
  });

  test.each([
    ["message-value", "set `message-file`."],
    ["message-variables", "make it shorter."],
    ["identities-group", "make it shorter."],
  ])("%s, too", (name, advice) => {
    const block = { [`Input_${name}`]: whole };
    expect(gather({ [name]: part }, block, "win32").spoken).toEqual([expect.stringContaining(advice)]);
  });

  test.each([
    ["nothing at all", ""],
    ["as many characters, but others", "?".repeat(whole.length)],
    ["more characters", `${whole}?`],
  ])("also if %s arrives", (_, identities) => {
    const { spoken, read } = gather({ identities }, { INPUT_IDENTITIES: whole }, "win32");
    expect(spoken).toEqual([expect.stringMatching(/^identities has 48,000 characters, but Windows/)]);
    expect(read("identities")).toBe(whole);
  });

  test.each<[string, Variables, Variables | undefined, NodeJS.Platform]>([
    ["an input that arrives in full", { identities: whole }, { INPUT_IDENTITIES: whole }, "win32"],
    ["a short one with other characters", { identities: "?" }, { INPUT_IDENTITIES: "\uD800" }, "win32"],
    ["one that isn't known", { identities: part }, undefined, "win32"],
    ["another system", { identities: part }, { INPUT_IDENTITIES: whole }, "linux"],
  ])("but not %s", (_, inputs, block, platform) => {
    expect(gather(inputs, block, platform).spoken).toEqual([]);
  });

  test("and the report, which costs time, is made only on Windows", () => {
    const environmentBlock = () => expect.fail("it was made");
    for (const platform of ["linux", "darwin"] as const)
      expect(gatherInputs(() => "", {}, { platform, environmentBlock }).problems).toEqual([]);
  });
});

test("the environment block is the process's environment", () => {
  const name = "KORE_TEST_VARIABLE";
  process.env[name] = "x".repeat(32_000);
  expect(readEnvironmentBlock()?.[name]).toHaveLength(32_000);
  delete process.env[name];
});
