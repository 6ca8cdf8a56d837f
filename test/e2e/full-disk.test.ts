import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { people, runStep } from "./action-on-platform.ts";
import { onSmallDisk } from "./small-disk.ts";

const THOUSAND = people(1000).join("\n");

test("a disk too small for the report: no report, which is said, and everybody is sent to", async ({
  skip,
}) => {
  await onSmallDisk(
    65_536,
    (folder) =>
      runStep({ env: { RUNNER_TEMP: folder }, inputs: { identities: THOUSAND } }, ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(platform.deliveries).toHaveLength(1000);
        expect(run.outputs).toMatchObject({ "report-file": "", "accepted-count": "1000" });
        expect(run.annotations.map(({ message }) => message)).toEqual([
          expect.stringMatching(/^The report file can't be written: ENOSPC: no space left on device/),
        ]);
        expect(readdirSync(folder)).toEqual([]);
      }),
    skip,
  );
});

test("a disk with room for one report, not for two: it is written in the end, with comments", async ({
  skip,
}) => {
  const platform = {
    faults: {
      notify: [{ kind: "answer", taken: false, status: 400, body: { errors: [{ msg: "No.", code: 400 }] } }],
    },
  } as const;
  await onSmallDisk(
    250_000,
    (folder) =>
      runStep({ env: { RUNNER_TEMP: folder }, inputs: { identities: THOUSAND }, platform }, ({ run }) => {
        const path = run.outputs["report-file"] ?? "";
        const { recipients } = JSON.parse(readFileSync(path, "utf8"));
        expect(recipients).toHaveLength(1000);
        expect(recipients[999]).toMatchObject({ outcome: "unsent", comment: expect.stringContaining("No.") });
        expect(readdirSync(folder).filter((name) => name.endsWith(".draft"))).toEqual([]);
      }),
    skip,
  );
});
