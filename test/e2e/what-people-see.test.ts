import { describe, expect, test } from "vitest";
import { CLIENT_SECRET } from "../platform/platform.ts";
import { errors, fileText, people, runStep } from "./action-on-platform.ts";

const HOSTILE = "##[add-mask]x\r::error::owned\n</td><img src=x>| [a](b) @octocat";

describe("what people see", () => {
  test("identities are masked in the log and the summary", async () => {
    await runStep({ inputs: { identities: "ann.lee@example.com, U0123" } }, ({ run }) => {
      expect(run.log).toContain("a***@example.com");
      expect(run.log).toContain("U***");
      for (const shown of [run.log, run.summary]) expect(shown).not.toMatch(/ann\.lee|U0123/);
    });
  });

  test("show-identities prints them", async () => {
    await runStep({ inputs: { "show-identities": "true" } }, ({ run }) => {
      expect(run.log).toContain("john.doe@example.com");
    });
  });

  test("text from outside issues no workflow command, and breaks no Markdown", async () => {
    const body = { errors: [{ msg: `${HOSTILE} john.doe@example.com`, code: 400 }] };
    await runStep(
      {
        inputs: { "message-value": HOSTILE },
        platform: { faults: { notify: [{ kind: "answer", taken: false, status: 400, body }] } },
      },
      ({ run }) => {
        expect(
          run.commands.map(({ name }) => name).filter((name) => !/^(group|endgroup|debug)$/.test(name)),
        ).toEqual(["add-mask", "add-mask", "error"]);
        expect(run.log).not.toContain("john.doe");
        expect(run.summary).not.toContain("<img");
        expect(run.summary).not.toContain("@octocat|");
        expect(run.summary).toContain("refused: HTTP 400&#58;");
      },
    );
  });

  test("secrets are masked before anything else is printed, and never shown", async () => {
    const inputs = { "client-secret": `  ${CLIENT_SECRET}\n`, channel: CLIENT_SECRET };
    await runStep({ inputs, secrets: [] }, ({ run }) => {
      expect(run.masks).toContain(CLIENT_SECRET);
      expect(run.lines[0]).toMatch(/^::add-mask::/);
      expect(run.log).not.toContain(CLIENT_SECRET);
      expect(run.summary).not.toContain(CLIENT_SECRET);
    });
  });

  test("an error names what to do", async () => {
    await runStep({ inputs: { "client-secret": "x".repeat(44) } }, ({ run }) => {
      expect(errors(run)).toEqual([
        "The request (1 recipient) was refused: HTTP 401: Invalid SDK credentials (code 4002). Check `bot-id`, `client-id`, `client-secret` or `private-key`, and `jwt-algorithm`: they must be those of one JWT app of this bot, at this `host`.",
      ]);
    });
  });

  test("the summary of a large notification stays small", async () => {
    const inputs = { identities: "", "identities-file": "p.txt" };
    await runStep({ inputs, files: { "p.txt": people(150_000).join("\n") } }, ({ run }) => {
      expect(run.summary?.length).toBeLessThan(50_000);
      expect(run.summary).toContain("and 50 more requests");
    });
  });
});

describe("a refusal that would hit every request", () => {
  test.each([
    ["a wrong secret", { inputs: { "client-secret": "x".repeat(44) } }, "client-secret"],
    ["a wrong client ID", { inputs: { "client-id": "cs-unknown" } }, "client-id"],
    ["an app without the scope", { platform: { app: { scope: false } } }, "Give the JWT app the scope"],
    ["an app that isn't published", { platform: { app: { published: false } } }, "then publish the app"],
    ["an unknown bot", { inputs: { "bot-id": "st-unknown" } }, "Check `bot-id`"],
  ])(
    "%s stops the rest, which is in undelivered-file",
    async (_, {
      inputs,
      platform: options,
    }: { inputs?: Record<string, string>; platform?: object }, advice) => {
      const all = people(3500);
      await runStep(
        { inputs: { ...inputs, identities: all.join("\n") }, ...(options ? { platform: options } : {}) },
        ({ run, platform }) => {
          expect(platform.requests).toHaveLength(1);
          expect(run.conclusion).toBe("failure");
          expect(run.outputs).toMatchObject({
            status: "FAILURE",
            "unsent-count": "3500",
            "accepted-count": "0",
            "job-id": "",
          });
          expect(JSON.parse(fileText(run, run.outputs["undelivered-file"]))).toEqual(all);
          expect(errors(run)[0]).toContain("HTTP 401: ");
          expect(errors(run)[0]).toContain(advice);
          expect(errors(run)[1]).toMatch(/^Requests 2-4 of 4 \(2,500 recipients\) were not sent/);
        },
      );
    },
  );

  test("undelivered-file is an identities-file that a later step can send to", async () => {
    let undelivered = "";
    const faults = { notify: [undefined, { kind: "answer" as const, taken: false, status: 400 }] };
    await runStep({ inputs: { identities: people(1500).join("\n") }, platform: { faults } }, ({ run }) => {
      expect(run.outputs).toMatchObject({
        status: "PARTIAL_SUCCESS",
        "accepted-count": "1000",
        "unsent-count": "500",
      });
      undelivered = fileText(run, run.outputs["undelivered-file"]);
    });
    const inputs = { identities: "", "identities-file": "again.json" };
    await runStep({ files: { "again.json": undelivered }, inputs }, ({ platform }) => {
      expect(platform.deliveries.map(({ identity }) => identity)).toEqual(people(1500).slice(1000));
    });
  });
});
