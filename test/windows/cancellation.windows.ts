import { expect, test } from "vitest";
import { people } from "../e2e/action-on-platform.ts";
import { expectAgreement, expectTrue, reportOf } from "../e2e/truth.ts";
import { describeOnWindows, runOnWindows, type WindowsStep } from "./step.ts";

const EVERYONE = people(7000);

/** The first request is accepted. The next four get no response, and the last of them cancels the step. */
function cancelledBy(cancelledBy: NonNullable<WindowsStep["disturbance"]>["cancelledBy"]): WindowsStep {
  return {
    files: { "people.txt": EVERYONE.join("\r\n") },
    inputs: { identities: "", "identities-file": "people.txt" },
    platform: (cancel) => ({
      faults: {
        notify: (n) => {
          if (n === 5) cancel();
          return n === 1 ? undefined : { kind: "silence", taken: true };
        },
      },
    }),
    disturbance: cancelledBy ? { cancelledBy } : {},
  };
}

describeOnWindows("on Windows, a step with requests in progress", () => {
  test.for(["ctrl-c", "ctrl-c twice", "ctrl-break"] as const)(
    "that is cancelled by %s ends by itself, and leaves everything",
    async (how) => {
      await runOnWindows(cancelledBy(how), ({ run, platform }) => {
        expect(run.stderr).toContain(how === "ctrl-break" ? "Ctrl-Break" : "Ctrl-C");
        expect(run.stderr).not.toContain("kill");
        expect(run.exitCode).toBe(1);
        expect(run.summary).toContain("cancelled");
        expect(platform.requests).toHaveLength(5);
        expect(run.outputs).toMatchObject({
          "accepted-count": "1000",
          "unknown-count": "4000",
          "unsent-count": "2000",
        });
        expectAgreement(run, platform, EVERYONE);
      });
    },
  );

  test("that is killed leaves a true report", async () => {
    await runOnWindows(cancelledBy("kill"), ({ run, platform }) => {
      expect(run.stderr).toContain("kill");
      expect(run.outputs).toEqual({});
      expect(run.tempFiles).toHaveLength(1);
      expectTrue(reportOf(run), platform, EVERYONE);
    });
  });
});
