import { expect, test } from "vitest";
import { BOT_ID } from "../platform/platform.ts";
import { runStep } from "./action-on-platform.ts";

const NOTIFY = `/api/public/bot/${BOT_ID}/notify`;

test("with step debug on, each request is a line: method, path, sizes, attempt, status and duration, and nothing more", async () => {
  const platform = {
    faults: {
      notify: [{ kind: "answer", taken: false, status: 429, headers: { "retry-after": "0" }, body: "" }],
    },
  } as const;
  await runStep(
    { env: { RUNNER_DEBUG: "1" }, inputs: { wait: "true" }, platform },
    ({ run, platform: { jobs } }) => {
      const lines = run.log.split("\n").filter((line) => line.includes("##[debug]"));
      expect(lines).toEqual([
        expect.stringMatching(
          new RegExp(`^##\\[debug\\]POST ${NOTIFY} \\(\\d+ bytes, attempt 1\\): 429, 0 bytes in \\d+ ms$`),
        ),
        expect.stringMatching(
          new RegExp(`^##\\[debug\\]POST ${NOTIFY} \\(\\d+ bytes, attempt 2\\): 200, \\d+ bytes in \\d+ ms$`),
        ),
        expect.stringMatching(
          new RegExp(
            `^##\\[debug\\]GET ${NOTIFY}/status/${jobs[0]?.id} \\(0 bytes, attempt 1\\): 200, \\d+ bytes in \\d+ ms$`,
          ),
        ),
      ]);
    },
  );
});

test("without it, there is none", async () => {
  await runStep({}, ({ run }) => {
    expect(run.log).not.toContain("POST");
  });
});
