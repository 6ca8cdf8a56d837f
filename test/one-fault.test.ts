import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";
import { gatherInputs } from "../src/given-inputs.ts";
import { INPUTS, type InputDefinition, type InputName } from "../src/inputs.ts";
import { makePlan } from "../src/plan.ts";
import { type Files, inWorkspace } from "./workspace.ts";

const KEY = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

const CARD = '{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Hi"}]}';

/** Inputs of a step, also ones that the action doesn't have. */
type Step = Readonly<Record<string, string>>;

const SOUND: Step = {
  "bot-id": "st-1",
  "client-id": "cs-1",
  "client-secret": "s3cret",
  channel: "msteams",
  "message-value": "Hi",
  identities: "ann@example.com",
};

const FILES: Files = {
  "groups.yml": "ops: [bob@example.com]\ndev: [cid@example.com]\n",
  "people.csv": "name,email\nBob,bob@example.com\n",
  "numbers.yml": "- bob@example.com\n- 12\n",
  "ragged.csv": "name,email\nBob,bob@example.com,x\n",
  "empty.txt": "",
};

/** What the runner passes for inputs that the workflow doesn't set. */
const DEFAULTS: Step = Object.fromEntries(
  Object.entries<InputDefinition>(INPUTS).map(([name, definition]) => [
    name,
    ("default" in definition && definition.default) || "",
  ]),
);

/** The problems of a step, as a person reads them. */
function problemsOf(step: Step): Promise<string[]> {
  return inWorkspace(FILES, (workspace) => problemsIn(workspace, step));
}

async function problemsIn(workspace: string, step: Step): Promise<string[]> {
  const variables = Object.entries({ ...DEFAULTS, ...SOUND, ...step }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env: Record<string, string> = Object.fromEntries(variables);
  const read = (name: InputName) => env[`INPUT_${name.toUpperCase()}`] ?? "";
  const given = gatherInputs(read, env, { platform: "linux", environmentBlock: () => undefined });
  const plan = await makePlan({
    env: { ...env, GITHUB_WORKSPACE: workspace },
    given,
    log: { info: () => {}, notice: () => {}, warning: () => {} },
    hideIdentities: () => {},
    hideValues: () => {},
    now: Date.now,
    clock: systemClock,
    cancelled: new AbortController().signal,
  });
  return plan.kind === "invalid" ? plan.problems.map(({ input, message }) => `${input} ${message}`) : [];
}

test("a step without a fault has no problem", async () => {
  expect(await problemsOf({})).toEqual([]);
});

/** Each fault, and what its one problem starts with. */
const FAULTS: Readonly<Record<string, readonly [Step, string]>> = {
  "a misspelled host": [{ host: "https://https://platform.kore.ai" }, "host has a second scheme"],
  "a host that is pasted twice": [
    { host: "https://platform.kore.aihttps://platform.kore.ai" },
    "host has a second scheme",
  ],
  "a host in quotes": [{ host: '"https://platform.kore.ai"' }, "host is in quotes"],
  "an empty bot-id": [{ "bot-id": "" }, "bot-id is required"],
  "a bot-id in quotes": [{ "bot-id": '"st-1"' }, "bot-id contains quotes"],
  "a bot-id under a misspelled name": [{ "bot-id": "", bot_id: "st-1" }, "bot-id is misspelled"],
  "an empty client-id": [{ "client-id": "" }, "client-id is required"],
  "a client-id with whitespace": [{ "client-id": "cs 1" }, "client-id contains whitespace"],
  "an empty client-secret": [{ "client-secret": "" }, "client-secret is required"],
  "a PEM as client-secret": [{ "client-secret": KEY }, "client-secret is a PEM"],
  "a private-key without jwt-algorithm": [{ "client-secret": "", "private-key": KEY }, "private-key is set"],
  "a jwt-algorithm under a misspelled name": [
    { "client-secret": "", "private-key": KEY, "jwt-algoritm": "RS256" },
    "jwt-algorithm is misspelled",
  ],
  "an unknown jwt-algorithm": [{ "client-secret": "", "jwt-algorithm": "RSA" }, "jwt-algorithm is"],
  "RS256 without a key": [{ "jwt-algorithm": "RS256" }, "private-key is required"],
  "RS256 with the key as client-secret": [
    { "jwt-algorithm": "RS256", "client-secret": KEY },
    "client-secret is a PEM: set it as `private-key`",
  ],
  "RS256 with a damaged key": [{ "jwt-algorithm": "RS256", "private-key": "x" }, "private-key is not a PEM"],
  "a JWK that is none": [
    { "jwe-public-key": "x", "jwe-encryption": "A128GCM" },
    "jwe-public-key is not a JWK",
  ],
  "an unknown channel": [{ channel: "teams" }, "channel is"],
  "no channel": [{ channel: "" }, "channel is required"],
  "a channel under a misspelled name": [{ channel: "", chanel: "slack" }, "channel is misspelled"],
  "an unknown channel for a card": [
    { channel: "teams", "message-value": "", "message-template": "job-status", "job-status": "success" },
    "channel is",
  ],
  "an unknown message-type": [{ "message-type": "html" }, "message-type is"],
  "no message": [{ "message-value": "" }, "message-value is required"],
  "a message of whitespace": [{ "message-value": " \n" }, "message-value is only whitespace"],
  "a message under a misspelled name": [
    { "message-value": "", message_value: "Hi" },
    "message-value is misspelled",
  ],
  "two messages": [{ "message-file": "hello.txt" }, "message-value can't be used together"],
  "a missing message-file": [{ "message-value": "", "message-file": "hello.txt" }, "message-file"],
  "a misspelled template": [{ "message-value": "", "message-template": "deployment" }, "message-template is"],
  "malformed variables": [
    { "message-value": "Hi {{ name }}", "message-variables": "name: [x" },
    "message-variables line 1",
  ],
  "variables that are a list": [
    { "message-value": "Hi {{ name }} and {{ other }}", "message-variables": "- name" },
    "message-variables is a sequence",
  ],
  "an unknown variable": [
    { "message-value": "Hi {{ name }}", "message-variables": "nmae: x" },
    "message-value",
  ],
  "a card that isn't JSON": [{ "message-type": "card", "message-value": "Hi" }, "message-value"],
  "an unknown channel for an own card": [
    { channel: "teams", "message-type": "card", "message-value": CARD },
    "channel is",
  ],
  "personalize that is no boolean": [
    { personalize: "yes", identities: "", "identities-file": "people.csv", "message-value": "Hi" },
    "personalize is",
  ],
  "personalize that is no boolean, with a recipient's variable": [
    { personalize: "yes", identities: "", "identities-file": "people.csv", "message-value": "Hi {{ name }}" },
    "personalize is",
  ],
  "personalize that is no boolean, with shared variables, too": [
    {
      personalize: "on",
      identities: "",
      "identities-file": "people.csv",
      "message-value": "Hi {{ name }}, {{ day }}",
      "message-variables": "day: Monday",
    },
    "personalize is",
  ],
  "personalize that is no boolean, with a template": [
    { personalize: "yes", "message-value": "", "message-template": "job-status", "job-status": "success" },
    "personalize is",
  ],
  "personalize under a misspelled name": [
    {
      personalise: "true",
      identities: "",
      "identities-file": "people.csv",
      "message-value": "Hi {{ name }}",
    },
    "personalize is misspelled",
  ],
  "personalize without recipients": [
    { personalize: "true", identities: "", "message-value": "Hi {{ name }}" },
    "identities-file is required with `personalize`",
  ],
  "personalize without a file": [
    { personalize: "true", identities: "ann@example.com", "message-value": "Hi {{ name }}" },
    "personalize",
  ],
  "personalize with a misspelled template": [
    {
      personalize: "true",
      identities: "",
      "identities-file": "people.csv",
      "message-value": "",
      "message-template": "jobstatus",
    },
    "message-template is",
  ],
  "a variable that is null": [
    { "message-value": "Hi {{ name }}", "message-variables": '{"name": null}' },
    "message-variables line 1: the value of",
  ],
  "a message that is an unfilled variable": [{ "message-value": "$MESSAGE" }, "message-value is"],
  "personalize with an unknown variable": [
    {
      personalize: "true",
      identities: "",
      "identities-file": "people.csv",
      "message-value": "Hi {{ nmae }}",
    },
    "message-value",
  ],
  "personalize with a missing file": [
    {
      personalize: "true",
      identities: "",
      "identities-file": "nobody.csv",
      "message-value": "Hi {{ name }}",
    },
    "identities-file",
  ],
  "no recipient": [{ identities: "" }, "identities is required"],
  "a list of commas": [{ identities: ",," }, "identities names no recipient"],
  "a mapping as list": [{ identities: "ops: ann@example.com" }, "identities line 1: there is a mapping"],
  "two addresses in one": [{ identities: "- a@x,b@x" }, "identities line 1:"],
  "a missing file": [{ "identities-file": "nobody.yml", "identities-group": "ops" }, "identities-file"],
  "a file of an unknown kind": [
    { "identities-file": "people.xlsx", "identities-column": "Mail" },
    "identities-file",
  ],
  "an empty file": [{ identities: "", "identities-file": "empty.txt" }, "identities-file"],
  "no group chosen": [{ identities: "", "identities-file": "groups.yml" }, "identities-file"],
  "a group list of commas": [
    { identities: "", "identities-file": "groups.yml", "identities-group": ",," },
    "identities-group names no group",
  ],
  "a group list that is a mapping": [
    { identities: "", "identities-file": "groups.yml", "identities-group": "ops: x" },
    "identities-group line 1",
  ],
  "a group under a misspelled name": [
    { identities: "", "identities-file": "groups.yml", "identities-groups": "ops" },
    "identities-group is misspelled",
  ],
  "an unknown group": [
    { identities: "", "identities-file": "groups.yml", "identities-group": "opps" },
    "identities-file",
  ],
  "an unknown column": [
    { identities: "", "identities-file": "people.csv", "identities-column": "phone" },
    "identities-file",
  ],
  "a shifted row": [{ identities: "", "identities-file": "ragged.csv" }, "identities-file"],
  "too many recipients": [
    { identities: "a@x,b@x", "max-recipients": "1" },
    "max-recipients is 1, but there are",
  ],
  "a maximum that is no number": [{ "max-recipients": "many" }, "max-recipients is"],
  "an unknown identity type, with what only one type allows": [
    { "user-identity-type": "x", identities: "- <ann@example.com>\n- Bob@x\n- bob@x", "max-recipients": "2" },
    "user-identity-type is",
  ],
  "an identity type under a misspelled name": [
    { "user-identity-typ": "donotresolve", identities: "- <ann@example.com>" },
    "user-identity-type is misspelled",
  ],
  "an unknown identity type": [{ "user-identity-type": "x" }, "user-identity-type is"],
  "a wait that is no boolean": [{ wait: "yes", "wait-timeout": "5" }, "wait is"],
  "a wait-timeout with a unit": [{ wait: "true", "wait-timeout": "10m" }, "wait-timeout is"],
  "retries that are too many": [{ retries: "11" }, "retries is"],
  "an empty job-status": [
    { "message-value": "", "message-template": "job-status", "job-status": "" },
    "job-status",
  ],
  "a job-status that is a mapping": [
    {
      "message-value": "",
      "message-template": "job-status",
      "job-status": '{\n  "build": {\n    "result": "success",\n    "outputs": {}\n  }\n}',
    },
    "job-status is a mapping, but must be a list of results: write `${{ join(needs.*.result) }}`.",
  ],
  "a job-status that is YAML's mapping": [
    { "message-value": "", "message-template": "job-status", "job-status": "build: success" },
    "job-status line 1: there is a mapping where a list is expected",
  ],
  "an unknown notify-on": [
    { "message-value": "", "message-template": "job-status", "job-status": "success", "notify-on": "x" },
    "notify-on is",
  ],
};

describe("one fault is one problem", () => {
  test.each(Object.entries(FAULTS))("%s", async (_, [step, start]) => {
    const problems = await problemsOf(step);
    expect(problems).toEqual([expect.stringContaining(start)]);
    expect(problems[0]?.startsWith(start)).toBe(true);
  });
});

/** Faults in one topic, and what the problem of each starts with. */
const SEVERAL: Readonly<Record<string, readonly [Step, ...string[]]>> = {
  "too many recipients, and a placeholder without a value": [
    {
      personalize: "true",
      "identities-file": "people.csv",
      "message-value": "Hi {{ nmae }}",
      "max-recipients": "1",
    },
    "max-recipients is 1, but there are 2",
    "message-value has",
  ],
  "too many recipients, and a message that can't be personal": [
    {
      personalize: "true",
      "identities-file": "people.csv",
      "message-value": "",
      "message-template": "release",
      "max-recipients": "1",
    },
    "max-recipients is 1, but there are 2",
    "personalize can't be used with `message-template`",
  ],
  "personalize with a template, and a message beside it": [
    { personalize: "true", "identities-file": "people.csv", "message-template": "release" },
    "message-template can't be used together",
    "personalize can't be used with `message-template`",
  ],
  "personalize with a template, and without a file": [
    { personalize: "true", "message-value": "", "message-template": "release" },
    "personalize can't be used with `message-template`",
    "personalize needs `identities-file`",
  ],
  "a variable named identity, and a placeholder without a value": [
    {
      personalize: "true",
      "identities-file": "people.csv",
      "message-value": "Hi {{ nmae }}",
      "message-variables": "identity: x",
    },
    "message-value has",
    "message-variables has a variable named `identity`",
  ],
  "a misspelled template, and a message beside it": [
    { "message-template": "deployment" },
    "message-template can't be used together",
    'message-template is "deployment"',
  ],
  "a group of a sequence, and a number in it": [
    { "identities-file": "numbers.yml", "identities-group": "ops" },
    'identities-file "numbers.yml" has no groups',
    'identities-file "numbers.yml", line 2: there is a number',
  ],
  "personalize that is no boolean, and a card that isn't JSON": [
    { personalize: "yes", "message-type": "card", "message-value": "Hi" },
    "message-value ",
    "personalize is",
  ],
  "personalize that is no boolean, and variables that aren't a mapping": [
    { personalize: "yes", "message-variables": "- name" },
    "message-variables is a sequence",
    "personalize is",
  ],
};

describe("every fault in one topic is a problem", () => {
  test.each(Object.entries(SEVERAL))("%s", async (_, [step, ...starts]) => {
    const problems = (await problemsOf(step)).sort();
    expect(problems).toEqual(starts.map((start) => expect.stringContaining(start)));
    expect(problems.every((problem, index) => problem.startsWith(starts[index] ?? "?"))).toBe(true);
  });
});

test("two faults in different inputs are both problems, and nothing else", () =>
  inWorkspace(FILES, async (workspace) => {
    const faults = Object.entries(FAULTS);
    const alone = new Map<string, readonly string[]>();
    for (const [name, [step]] of faults) alone.set(name, await problemsIn(workspace, step));
    for (const [index, [one, [first]]] of faults.entries())
      for (const [other, [second]] of faults.slice(index + 1)) {
        if (areRelated(first, second)) continue;
        const both = [...(alone.get(one) ?? []), ...(alone.get(other) ?? [])];
        const problems = await problemsIn(workspace, { ...first, ...second });
        expect(problems.sort(), `${one}, ${other}`).toEqual(both.sort());
      }
  }));

/** Inputs that are about the same thing: a fault in one may hide or change another's. */
const TOPICS: readonly RegExp[] = [
  /^(bot|bot_)/,
  /^client-id/,
  /^(client-secret|private|jwt)/,
  /^jwe/,
  /^(message|job-status|notify)/,
  /^(identit|max-|user-)/,
  /^(wait)/,
  /^host/,
  /^retries/,
];

function areRelated(first: Step, second: Step): boolean {
  const topicsOf = (step: Step) =>
    new Set(Object.keys(step).map((name) => TOPICS.findIndex((topic) => topic.test(name))));
  return [...topicsOf(first)].some((topic) => topicsOf(second).has(topic));
}
