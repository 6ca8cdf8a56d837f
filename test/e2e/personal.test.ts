import { describe, expect, test } from "vitest";
import { errors, fileText, runStep, type StepOnPlatform } from "./action-on-platform.ts";

const ROSTER = `email,first name,days
ann.lee@example.com,Ann,3
bob@example.com,Bob,10
cy@example.com,Cy,3
`;

const EXPIRY = {
  identities: "",
  "identities-file": "people.csv",
  personalize: "true",
  "message-value": "{{ first name }}, your password expires in {{ days }} days.",
} as const;

/** What each person got, in the order of `job-ids`: the requests themselves may overtake each other. */
function received({ run, platform }: StepOnPlatform): readonly (readonly [string, string])[] {
  const jobs = new Map(platform.jobs.map((job) => [job.id, job.notification]));
  const jobIds: readonly string[] = JSON.parse(run.outputs["job-ids"] ?? "[]");
  expect(jobIds.toSorted()).toEqual([...jobs.keys()].toSorted());
  return jobIds.flatMap((jobId) => {
    const { message, identities = [] } = jobs.get(jobId) ?? {};
    return identities.map((identity) => [identity, message?.val ?? ""] as const);
  });
}

test("each recipient gets the message filled from their own row", async () => {
  await runStep({ inputs: EXPIRY, files: { "people.csv": ROSTER } }, (step) => {
    const { run } = step;
    expect(run.conclusion).toBe("success");
    expect(received(step)).toEqual([
      ["ann.lee@example.com", "Ann, your password expires in 3 days."],
      ["bob@example.com", "Bob, your password expires in 10 days."],
      ["cy@example.com", "Cy, your password expires in 3 days."],
    ]);
    expect(run.log).toContain(
      "3 recipients, 3 different messages: 3 requests, less than a minute at 600 a minute",
    );
    expect(run.log).toContain('Variables of the message: "first name", "days"');
    expect(run.log).not.toContain("Ann");
    expect(run.summary).not.toContain("Ann");
    expect(run.summary).toContain("{{ first name }}");
  });
});

test("recipients whose messages are the same share a request", async () => {
  const inputs = { ...EXPIRY, "message-value": "Your password expires in {{ Days }} days." };
  await runStep({ inputs, files: { "people.csv": ROSTER } }, ({ platform }) => {
    expect(platform.jobs.map(({ notification }) => notification.identities)).toEqual([
      ["ann.lee@example.com", "cy@example.com"],
      ["bob@example.com"],
    ]);
  });
});

test("JSON entries with variables, groups and shared values fill a card", async () => {
  const roster = JSON.stringify({
    orders: [
      { identity: "ann@example.com", order: 4711, city: 'Bonn"}]' },
      { identity: "ann@example.com", order: 4712 },
      { identity: "bob@example.com", order: 4713, city: "Köln" },
    ],
    others: ["cy@example.com"],
  });
  const card = {
    type: "AdaptiveCard",
    version: "1.4",
    body: [{ type: "TextBlock", text: "#{{ order }} to {{ city }}" }],
  };
  const inputs = {
    ...EXPIRY,
    "identities-file": "orders.json",
    "identities-group": "orders",
    "message-type": "card",
    "message-value": JSON.stringify(card),
    "message-variables": "city: the depot",
  };
  await runStep({ inputs, files: { "orders.json": roster } }, (step) => {
    const { run } = step;
    expect(run.conclusion).toBe("success");
    const texts = received(step).map(([identity, val]) => [
      identity,
      JSON.parse(val).attachments[0].content.body[0].text,
    ]);
    expect(texts).toEqual([
      ["ann@example.com", '#4711 to Bonn"}]'],
      ["ann@example.com", "#4712 to the depot"],
      ["bob@example.com", "#4713 to Köln"],
    ]);
    expect(run.outputs["recipients-count"]).toBe("3");
  });
});

test("code gets declarations of the variables that appear in it", async () => {
  const inputs = {
    ...EXPIRY,
    "message-type": "script",
    "message-value": "print(JSON.stringify({ text: days + ' days, ' + email }))",
  };
  await runStep({ inputs, files: { "people.csv": ROSTER } }, (step) => {
    const [[, script] = []] = received(step);
    expect(script).toBe(`var days = "3";\nvar email = "ann.lee@example.com";\n${inputs["message-value"]}`);
  });
});

describe("before anything is sent", () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    [
      "a placeholder without a value for someone",
      {},
      "email,first name,days\nann@example.com,Ann,3\nbob@example.com,Bob,\n",
      /^message-value has "{{ days }}", but 1 recipient has no value for it: "people.csv" line 3\. The variables there are "first name", "days"\. For those without one, set it in `message-variables`\.$/,
    ],
    [
      "a name that two columns could mean",
      { "message-value": "{{ DAYS }}" },
      "email,days,Days\nann@example.com,1,2\n",
      /^message-value has "{{ DAYS }}", which could mean several columns or keys/,
    ],
    [
      "a template",
      { "message-value": "", "message-template": "release" },
      ROSTER,
      /^personalize can't be used with `message-template`/,
    ],
    [
      "no file",
      { identities: "ann@example.com", "identities-file": "", "message-value": "Hi {{ identity }}" },
      ROSTER,
      /^personalize needs `identities-file`/,
    ],
    [
      "a message that is empty when it is filled",
      { "message-value": "{{ note }}", "message-variables": '{"note": "  "}' },
      "email\nann@example.com\n",
      /^message-value is only whitespace after it is filled, for 1 recipient: "people.csv" line 2\. Give the variables a value\.$/,
    ],
    [
      "a shared variable named identity",
      { "message-value": "{{ identity }}", "message-variables": "identity: me" },
      ROSTER,
      /^message-variables has a variable named `identity`/,
    ],
    [
      "a column named identity besides the identity",
      { "identities-column": "email", "message-value": "Hi" },
      "email,identity\nann@example.com,x\n",
      /^identities-file "people.csv" has a variable named `identity`/,
    ],
  ])("%s is the only error", async (_, inputs, roster, message) => {
    await runStep(
      { inputs: { ...EXPIRY, ...inputs }, files: { "people.csv": roster } },
      ({ run, platform }) => {
        expect(errors(run)).toEqual([expect.stringMatching(message)]);
        expect(platform.requests).toEqual([]);
      },
    );
  });
});

test("one bad row does not block the message for everyone", async () => {
  const refusal = { kind: "answer", taken: false, status: 400 } as const;
  await runStep(
    {
      inputs: EXPIRY,
      files: { "people.csv": ROSTER },
      platform: { faults: { notify: [refusal, refusal] } },
    },
    (step) => {
      expect(received(step).map(([identity]) => identity)).toEqual(["cy@example.com"]);
      expect(step.run.outputs).toMatchObject({ status: "PARTIAL_SUCCESS", "unsent-count": "2" });
    },
  );
});

test("three refused rows stop the rest", async () => {
  const refusal = { kind: "answer", taken: false, status: 412 } as const;
  const roster = `${ROSTER}dee@example.com,Dee,5\n`;
  const faults = { notify: [refusal, refusal, refusal] };
  await runStep(
    { inputs: EXPIRY, files: { "people.csv": roster }, platform: { faults } },
    ({ run, platform }) => {
      expect(platform.requests).toHaveLength(3);
      expect(run.outputs).toMatchObject({ status: "FAILURE", "unsent-count": "4" });
    },
  );
});

test("a second step with undelivered-file sends the rest the same messages", async () => {
  let undelivered = "";
  const faults = { notify: [{ kind: "answer", taken: false, status: 400 }] } as const;
  await runStep({ inputs: EXPIRY, files: { "people.csv": ROSTER }, platform: { faults } }, ({ run }) => {
    undelivered = fileText(run, run.outputs["undelivered-file"]);
    expect(JSON.parse(undelivered)).toEqual([
      { identity: "ann.lee@example.com", "first name": "Ann", days: "3" },
    ]);
  });
  const inputs = { ...EXPIRY, "identities-file": "again.json" };
  await runStep({ inputs, files: { "again.json": undelivered } }, (step) => {
    expect(received(step)).toEqual([["ann.lee@example.com", "Ann, your password expires in 3 days."]]);
  });
});

test("values in the platform's words are hidden, unless identities may be shown", async () => {
  const roster = "email,salary\nann@example.com,123456 EUR\n";
  const inputs = { ...EXPIRY, "message-value": "You earn {{ salary }}." };
  const body = { errors: [{ msg: "Can't parse 'You earn 123456 eur.'", code: 400 }] };
  const platform = { faults: { notify: [{ kind: "answer", taken: false, status: 400, body } as const] } };
  await runStep({ inputs, files: { "people.csv": roster }, platform }, ({ run }) => {
    expect(errors(run)[0]).toContain("Can't parse 'You earn ***.'");
    for (const shown of [run.log, run.summary]) expect(shown).not.toContain("123456");
  });
});

test("a dry run shows the first three messages if identities may be shown", async () => {
  const inputs = { ...EXPIRY, "dry-run": "true", "show-identities": "true" };
  await runStep({ inputs, files: { "people.csv": ROSTER } }, ({ run, platform }) => {
    expect(run.log).toContain("Bob, your password expires in 10 days.");
    expect(run.outputs["status"]).toBe("DRY_RUN");
    expect(platform.requests).toEqual([]);
  });
});
