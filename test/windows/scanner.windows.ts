import { expect, test } from "vitest";
import { people } from "../e2e/action-on-platform.ts";
import { expectAgreement } from "../e2e/truth.ts";
import type { Scanner } from "./machines.ts";
import { describeOnWindows, runOnWindows, type WindowsStep } from "./step.ts";

const EVERYONE = people(3000);
const NOT_REACHED = expect.stringMatching(/^The platform could not reach 10 recipients/);

/** A step that writes all its files, and the report several times. */
function scannedBy(scanner: Scanner): WindowsStep {
  return {
    files: { "people.txt": EVERYONE.join("\r\n") },
    inputs: { identities: "", "identities-file": "people.txt", wait: "true" },
    // Two status requests, so that the report is written in full twice, with time for scans in between.
    platform: () => ({
      directory: { msteams: EVERYONE.slice(10), slack: [] },
      jobPace: { percentages: [40] },
    }),
    disturbance: { scanner },
  };
}

describeOnWindows("on Windows, a virus scanner", () => {
  test.for<Scanner>([
    { files: "temp\\kore-notify-*", share: 1, holdMs: 3000 },
    { files: "temp\\kore-notify-*", share: 3, holdMs: 300 },
    { files: "temp\\kore-notify-*", share: 3, holdMs: 3000 },
    { files: "temp\\kore-notify-*", share: 7, holdMs: 3000 },
    { files: "set_output", share: 1, holdMs: 300 },
    { files: "step_summary", share: 0, holdMs: 300 },
  ])(
    "of $files that lets others do $share and holds each for $holdMs ms changes nothing",
    async (scanner) => {
      await runOnWindows(scannedBy(scanner), ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(run.annotations.map(({ message }) => message)).toEqual([NOT_REACHED]);
        expectAgreement(run, platform, EVERYONE);
        expect(run.outputs).toMatchObject({ "delivered-count": "2990", "failed-count": "10" });
        expect(run.summary).toContain("10 of 3,000 recipients not reached");
        expect(run.tempFiles.map(({ name }) => name)).toEqual([
          expect.stringMatching(/^kore-notify-report-[\w-]+\.json$/),
          expect.stringMatching(/^kore-notify-undelivered-[\w-]+\.json$/),
        ]);
      });
    },
  );

  test("of the ledger changes nothing", async () => {
    const step = scannedBy({ files: "workspace\\sent.ledger*", share: 3, holdMs: 300 });
    const inputs = { ...step.inputs, "ledger-file": "sent.ledger" };
    await runOnWindows({ ...step, inputs }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(run.annotations.map(({ message }) => message)).toEqual([NOT_REACHED]);
      expectAgreement(run, platform, EVERYONE);
    });
  });

  test("that holds the list of recipients for long: an error that says so", async () => {
    const step = scannedBy({ files: "workspace\\people.txt", share: 0, holdMs: 600_000 });
    await runOnWindows(step, ({ run, platform }) => {
      expect(run.annotations.map(({ message }) => message)).toEqual([
        expect.stringContaining("another program, for example Excel, holds it open"),
      ]);
      expect(platform.requests).toEqual([]);
    });
  });
});
