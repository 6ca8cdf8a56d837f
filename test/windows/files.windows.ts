import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errors, people, reported } from "../e2e/action-on-platform.ts";
import { expectAgreement } from "../e2e/truth.ts";
import { describeOnWindows, onWindows, runOnWindows } from "./step.ts";

const PEOPLE = ["ann@example.com", "bob@example.com", "zoë@example.com"];

describeOnWindows("on Windows, the step", () => {
  test("reads a CSV file from Excel and a message from Notepad, by paths with backslashes", async () => {
    const files = {
      "lists/people.csv": `\uFEFFName;E-Mail\r\n${PEOPLE.map((each) => `X;${each}\r\n`).join("")}`,
      "texts/message.txt": "\uFEFFFirst line\r\nsecond line\r\n",
    };
    const inputs = {
      identities: "",
      "identities-file": ".\\lists\\people.csv",
      "message-value": "",
      "message-file": "texts\\message.txt",
      wait: "true",
    };
    const directory = { msteams: PEOPLE.slice(1), slack: [] };
    await runOnWindows({ files, inputs, platform: () => ({ directory }) }, ({ run, platform }) => {
      expect(errors(run)).toEqual([]);
      expect(run.conclusion).toBe("success");
      expect(platform.jobs[0]?.notification.message).toEqual({
        type: "text",
        val: "First line\r\nsecond line\r\n",
      });
      expectAgreement(run, platform, PEOPLE);
      expect(run.outputs).toMatchObject({ status: "PARTIAL_SUCCESS", "delivered-count": "2" });
      expect(reported(run).get("ann@example.com")?.outcome).toBe("failed");
      expect(run.summary).toContain("1 of 3 recipients not reached");
    });
  });

  test("reads a roster by its absolute path, in any case", async () => {
    const machine = onWindows();
    const roster = join(machine.folder, "Roster.yml");
    writeFileSync(roster, `\uFEFFops:\r\n  - ${PEOPLE.join("\r\n  - ")}\r\nothers:\r\n- x@example.com\r\n`);
    const inputs = {
      identities: "",
      "identities-file": machine.pathFor(roster).toLowerCase(),
      "identities-group": "ops\r\n",
    };
    await runOnWindows({ inputs }, ({ run, platform }) => {
      expect(errors(run)).toEqual([]);
      expect(platform.deliveries.map(({ identity }) => identity)).toEqual(PEOPLE);
      expectAgreement(run, platform, PEOPLE);
    });
  });

  test("names the file and line of a problem", async () => {
    const files = { "lists/people.txt": "ann@example.com\r\n\r\nbob@example.com carl@example.com\r\n" };
    const inputs = { identities: "", "identities-file": "lists\\people.txt" };
    await runOnWindows({ files, inputs }, ({ run, platform }) => {
      expect(run.conclusion).toBe("failure");
      const [problem] = run.annotations;
      expect(problem).toMatchObject({ level: "error", file: "lists/people.txt", line: 3 });
      expect(platform.requests).toEqual([]);
    });
  });

  test("sends to 100,000 recipients from a file", async () => {
    const everyone = people(100_000);
    const files = { "people.txt": `\uFEFF${everyone.join("\r\n")}\r\n` };
    const inputs = { identities: "", "identities-file": "people.txt", "requests-per-minute": "1000000" };
    await runOnWindows({ files, inputs }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(platform.jobs).toHaveLength(100);
      expectAgreement(run, platform, everyone);
    });
  });
});
