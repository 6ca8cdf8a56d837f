import { describe, expect, test } from "vitest";
import { errors, people, runStep } from "./action-on-platform.ts";

describe("invalid inputs", () => {
  test("every problem is reported in one run, each as an error of its own, and nothing is sent", async () => {
    await runStep(
      {
        inputs: {
          host: "http://platform.example.com",
          "bot-id": "st/1",
          "client-secret": "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----",
          channel: "teams",
          "max-recipients": "many",
          "dry-run": "maybe",
          "message-file": "hello.txt",
          identities: "two words\nann@example.com",
        },
      },
      ({ run, platform }) => {
        expect(run.conclusion).toBe("failure");
        expect(platform.requests).toEqual([]);
        expect(run.outputs["status"]).toBe("FAILURE");
        expect(errors(run).map((message) => message.split(" ")[0])).toEqual([
          "channel",
          "max-recipients",
          "dry-run",
          "host",
          "bot-id",
          "client-secret",
          "identities",
          "message-value",
        ]);
        expect(errors(run)[0]).toBe('channel is "teams", but must be msteams or slack.');
        expect(run.summary).toContain("8 input problems");
      },
    );
  });

  test("with more than ten problems, nine are annotations, the tenth counts the rest, and the log has all", async () => {
    const identities = people(12).map((identity) => `${identity} x`);
    await runStep({ inputs: { identities: identities.join("\n") } }, ({ run }) => {
      expect(errors(run)).toHaveLength(10);
      expect(errors(run).at(-1)).toBe("3 more input problems: all are in this step's log.");
      expect(run.log).toContain("identities line 12:");
    });
  });

  test("a misspelled input is one error that names the real one; nothing follows from it", async () => {
    const misspelled = {
      bot_id: "st-1",
      "client-secrets": "hush-hush-hush",
      message_value: "Hi",
      "identities-groups": "ops",
      chanel: "slack",
    };
    const none = { "bot-id": "", "client-secret": "", "message-value": "", channel: "", identities: "" };
    await runStep(
      {
        inputs: { ...none, ...misspelled, "identities-file": "people.yml" },
        files: { "people.yml": "ops: [ann@example.com]\ndev: [bob@example.com]\n" },
      },
      ({ run, platform }) => {
        // Windows sorts variables.
        expect(errors(run).sort()).toEqual([
          'bot-id is misspelled as "bot_id" in this step: write `bot-id`.',
          'channel is misspelled as "chanel" in this step: write `channel`.',
          'client-secret is misspelled as "client-secrets" in this step: write `client-secret`.',
          'identities-group is misspelled as "identities-groups" in this step: write `identities-group`.',
          'message-value is misspelled as "message_value" in this step: write `message-value`.',
        ]);
        expect(run.log).not.toContain("hush-hush-hush");
        expect(platform.requests).toEqual([]);
      },
    );
  });

  test("an unknown input is a notice, and the message is sent", async () => {
    await runStep({ inputs: { team: "ops" } }, ({ run, platform }) => {
      expect(run.annotations).toMatchObject([
        { level: "warning", message: expect.stringContaining("Unexpected input(s) 'team'") },
        { level: "notice", message: expect.stringContaining('The action has no input "team"') },
      ]);
      expect(platform.deliveries).toHaveLength(1);
    });
  });

  test("empty credentials name the likely causes", async () => {
    await runStep({ inputs: { "client-secret": "" } }, ({ run, platform }) => {
      expect(errors(run)).toEqual([
        expect.stringMatching(/^client-secret is required.*misspelled.*environment.*secrets: inherit/),
      ]);
      expect(platform.requests).toEqual([]);
    });
  });

  test("an empty value counts as absent", async () => {
    const empty = {
      "user-identity-type": "",
      "fail-on": "",
      "dry-run": "",
      "request-timeout": "",
      "jwt-subject": "",
    };
    await runStep({ inputs: empty }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.deliveries).toHaveLength(1);
    });
  });

  test("an option without effect is said in a notice", async () => {
    await runStep(
      {
        inputs: { identities: "", "identities-file": "people.txt", "identities-group": "ops" },
        files: { "people.txt": "ann@example.com" },
      },
      ({ run, platform }) => {
        expect(run.annotations).toMatchObject([
          {
            level: "notice",
            message: "identities-group has no effect: only a YAML or JSON identities-file has groups.",
          },
        ]);
        expect(platform.deliveries.map(({ identity }) => identity)).toEqual(["ann@example.com"]);
      },
    );
  });
});

describe("recipients", () => {
  const files = {
    "people.txt": "# everyone\r\nAnn@Example.com; bob@example.com\r\n\r\nann@example.com\r\n",
    "people.csv": '\uFEFFname;E-Mail\n"Doe; Ann";Ann@Example.com\nBob;bob@example.com\n',
    "people.yml": "ops: [Ann@Example.com]\ndev:\n  - bob@example.com\n  - ann@example.com\n",
    "people.json": '{"ops": "Ann@Example.com", "dev": ["bob@example.com"]}',
  };

  test.each(Object.keys(files))("%s, joined with inline ones and deduplicated", async (file) => {
    const inputs = { "identities-file": file, ...(/yml|json/.test(file) ? { "identities-group": "*" } : {}) };
    await runStep({ files, inputs }, ({ run, platform }) => {
      expect(platform.deliveries.map(({ identity }) => identity)).toEqual([
        "john.doe@example.com",
        "Ann@Example.com",
        "bob@example.com",
      ]);
      expect(run.outputs["recipients-count"]).toBe("3");
    });
  });

  test("groups are chosen by name; an optional one that is missing is skipped, with a line in the log", async () => {
    const inputs = { identities: "", "identities-file": "people.yml", "identities-group": "dev, octocat?" };
    await runStep({ files, inputs }, ({ run, platform }) => {
      expect(platform.deliveries.map(({ identity }) => identity)).toEqual([
        "bob@example.com",
        "ann@example.com",
      ]);
      expect(run.log).toContain('Group "octocat" is not in the file; skipped.');
    });
  });

  test.each([
    ["bad.yml", "a: [x@example.com\nb: 1\n", /^identities-file "bad.yml", line \d+: is not well-formed YAML/],
    ["bad.json", '["x@example.com",\n]', /^identities-file "bad.json", line 1: is not well-formed JSON/],
    [
      "latin1.txt",
      Buffer.from("a@example.com\nm\xFCller@example.com\n", "latin1"),
      /^identities-file "latin1.txt", line 2: is not UTF-8/,
    ],
    ["empty.csv", "", /^identities-file "empty.csv", line 1: is empty/],
    ["people.xlsx", "PK", /unknown kind/],
  ])("%s ends in an error that names the file", async (file, content, expected) => {
    await runStep(
      { files: { [file]: content }, inputs: { "identities-file": file } },
      ({ run, platform }) => {
        expect(errors(run)).toEqual([expect.stringMatching(expected)]);
        expect(platform.requests).toEqual([]);
      },
    );
  });

  test("the log says how many came from where", async () => {
    const inputs = { "identities-file": "people.csv" };
    await runStep({ files, inputs }, ({ run }) => {
      expect(run.log).toContain("1 recipient from identities.");
      expect(run.log).toContain('2 recipients from "people.csv", column "E-Mail".');
    });
    await runStep(
      { files, inputs: { "identities-file": "people.yml", "identities-group": "dev" } },
      ({ run }) => {
        expect(run.log).toContain('2 recipients from "people.yml", group "dev".');
      },
    );
  });

  test("max-recipients guards against the wrong file", async () => {
    await runStep(
      { inputs: { identities: people(3).join(","), "max-recipients": "2" } },
      ({ run, platform }) => {
        expect(errors(run)).toEqual([
          expect.stringMatching(/^max-recipients is 2, but there are 3 distinct recipients/),
        ]);
        expect(platform.requests).toEqual([]);
      },
    );
  });

  test("100,000 lines go out in 100 requests, in order, none twice, none lost", async () => {
    const all = people(100_000);
    const inputs = { identities: "", "identities-file": "everyone.txt" };
    await runStep({ files: { "everyone.txt": all.join("\n") }, inputs }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.jobs.map(({ notification }) => notification.identities.length)).toEqual(
        Array(100).fill(1000),
      );
      expect(platform.deliveries.map(({ identity }) => identity).sort()).toEqual(all.toSorted());
      const first = new Map(platform.jobs.map(({ id, notification }) => [id, notification.identities[0]]));
      const jobIds: string[] = JSON.parse(run.outputs["job-ids"] ?? "[]");
      expect(jobIds.map((id) => first.get(id))).toEqual(all.filter((_, index) => index % 1000 === 0));
    });
  });
});
