import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import type { Fault, Script } from "../platform/faults.ts";
import { type Platform, startPlatform } from "../platform/platform.ts";
import { runAction } from "../runner/run-action.ts";
import { errors, people, runStep, SAMPLE_INPUTS, type StepOnPlatform } from "./action-on-platform.ts";
import { type Between, listen } from "./network.ts";
import { deliveredTwice, expectAgreement } from "./truth.ts";

const EVERYONE = people(3000);
const identities = EVERYONE.join("\n");

test("a cache repeats the first response: its job counts once, and the others are unknown", async () => {
  let first: unknown;
  const repeated: Fault = { kind: "job", edit: (job) => (first ??= job) };
  await runStep(
    { inputs: { identities }, platform: { faults: { notify: () => repeated } } },
    ({ run, platform }) => {
      expect(platform.requests).toHaveLength(3);
      expectAgreement(run, platform, EVERYONE);
      expect(run.outputs).toMatchObject({
        "accepted-count": "1000",
        "unknown-count": "2000",
        "job-ids": JSON.stringify([platform.jobs[0]?.id]),
        "undelivered-file": "",
      });
      expect(run.conclusion).toBe("failure");
      expect(errors(run)).toEqual([
        expect.stringMatching(
          /^Requests 2-3 of 3 \(2,000 recipients\).*which another request of this step already has/,
        ),
      ]);
    },
  );
});

const hasVarnish = spawnSync("varnishd", ["-V"]).status === 0;

describe.skipIf(!hasVarnish)(
  `Varnish in front of the platform${hasVarnish ? "" : " (skipped: Debian's varnish is not installed)"}`,
  () => {
    /** The platform accepts the request, and its connection breaks before Varnish has the response. */
    const lost: Fault = { kind: "reset", taken: true };
    const isVarnishs = /HTTP 503: a web page, titled "503 Backend fetch failed"/;

    test("passes good responses on", async () => {
      await withVarnish([], {}, ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(platform.requests).toHaveLength(3);
        expectAgreement(run, platform, EVERYONE);
      });
    });

    test("loses the response to the first request: unknown, and nothing is sent again", async () => {
      await withVarnish([lost], {}, ({ run, platform }) => {
        expect(platform.requests).toHaveLength(1);
        expect(run.outputs).toMatchObject({ "unknown-count": "1000", "unsent-count": "2000" });
        expectAgreement(run, platform, EVERYONE);
        expect(errors(run)[0]).toMatch(isVarnishs);
      });
    });

    test("loses all responses: nobody gets the message twice, or is in undelivered-file without reason", async () => {
      await withVarnish(
        (n) => (n > 1 ? lost : undefined),
        {},
        ({ run, platform }) => {
          expect(platform.requests).toHaveLength(3);
          expect(deliveredTwice(platform)).toBe(0);
          expect(run.outputs).toMatchObject({
            "accepted-count": "1000",
            "unknown-count": "2000",
            "undelivered-file": "",
          });
          expectAgreement(run, platform, EVERYONE);
          expect(errors(run)[0]).toMatch(isVarnishs);
        },
      );
    });

    test("delivery: at-least-once sends again", async () => {
      const inputs = { delivery: "at-least-once" };
      await withVarnish([lost], inputs, ({ run, platform }) => {
        expect(run.conclusion).toBe("success");
        expect(deliveredTwice(platform)).toBe(1000);
        expectAgreement(run, platform, EVERYONE);
      });
    });
  },
);

/** Runs a step with Varnish between it and a platform. */
async function withVarnish(
  notify: Script<Fault>,
  inputs: Readonly<Record<string, string>>,
  check: (step: StepOnPlatform) => void,
): Promise<void> {
  const platform = await startPlatform({ faults: { notify } });
  try {
    const varnish = await startVarnish(platform);
    try {
      const host = `http://127.0.0.1:${varnish.port}`;
      using run = await runAction({ inputs: { ...SAMPLE_INPUTS, ...inputs, identities, host } });
      check({ run, platform });
    } finally {
      await varnish.close();
    }
  } finally {
    await platform.close();
  }
}

/** Starts Varnish with its built-in configuration, in front of a platform. */
async function startVarnish(platform: Platform): Promise<Between & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "varnish-"));
  const port = await freePort();
  const backend = `127.0.0.1:${new URL(platform.url).port}`;
  const varnish = spawn("varnishd", [
    ...["-F", "-j", "none", "-a", `127.0.0.1:${port}`, "-b", backend, "-n", folder, "-s", "malloc,16m"],
  ]);
  const closed = once(varnish, "close");
  const lines: string[] = [];
  const started = new Promise<boolean>((resolve) => {
    createInterface(varnish.stderr).on("line", (line) => {
      lines.push(line);
      if (line.includes("Child launched OK") || line.includes("said Child starts")) resolve(true);
    });
    void closed.then(() => resolve(false));
  });
  if (!(await started)) throw new Error(`Varnish doesn't start: ${lines.join("\n")}`);
  return {
    port,
    async close() {
      varnish.kill();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
