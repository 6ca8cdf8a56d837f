import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Fault } from "../platform/faults.ts";
import { inWorkspace } from "../workspace.ts";
import { KeptFiles } from "./kept-files.ts";
import { textOf } from "./markdown.ts";
import { runWorkflow, type Scene } from "./run-workflow.ts";
import { EVENTS, SECRETS, VARS } from "./scenes.ts";
import { jobsOf, parseWorkflowText } from "./workflow.ts";

const PEOPLE = Array.from({ length: 2500 }, (_, index) => `user${index + 1}@example.com`);
const REFUSED: Fault = { kind: "answer", taken: false, status: 400, body: "{}" };

/** Runs one workflow several times, with what its runs keep, against a platform that stays where it is. */
class Runs {
  readonly kept = new KeptFiles();
  readonly got: string[] = [];
  readonly #text: string;
  readonly #port: number;
  readonly #event: Scene["event"];
  readonly #vars: Scene["vars"];

  constructor(example: string, port: number, event: Scene["event"], vars = VARS) {
    this.#text = readFileSync(join(import.meta.dirname, "../../examples", example), "utf8");
    this.#port = port;
    this.#event = event;
    this.#vars = vars;
  }

  /** One attempt of a run; gives the status of its step. */
  async run(
    id: string,
    attempt: string,
    notify: readonly (Fault | undefined)[] = [],
    message = "We move.",
  ): Promise<string | undefined> {
    this.kept.newRun();
    const env = {
      ...this.#event.env,
      GITHUB_RUN_ID: id,
      GITHUB_RUN_ATTEMPT: attempt,
      GITHUB_REF_NAME: "main",
    };
    const people = PEOPLE.join("\n");
    using done = await runWorkflow(this.#text, {
      event: { ...this.#event, env },
      vars: this.#vars,
      secrets: SECRETS,
      given: { message, "run-id": "1" },
      files: {
        ".github/everyone.csv": `email\n${people}`,
        "undelivered.json": JSON.stringify(PEOPLE),
      },
      kept: this.kept,
      platform: { port: this.#port, faults: { notify } },
    });
    this.got.push(...done.ours.flatMap(({ notifications }) => notifications.flatMap((it) => it.identities)));
    return done.ours[0]?.run.outputs["status"];
  }
}

/** A port that is free: the ledger's entries depend on the host. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe.each([
  ["release.yml", EVENTS.release],
  ["everyone.yml", EVENTS.dispatch],
  ["again.yml", EVENTS.dispatch],
])("%s: after a failure", (example, event) => {
  test("a re-run sends to those who got nothing, and to nobody else", async () => {
    const runs = new Runs(example, await freePort(), event);
    expect(await runs.run("12", "1", [undefined, REFUSED])).toBe("PARTIAL_SUCCESS");
    expect(runs.got.length).toBeGreaterThan(0);
    await runs.run("12", "2");
    expect([...runs.got].sort()).toEqual([...PEOPLE].sort());
    expect(await runs.run("12", "3")).toBe("SKIPPED");
    expect(runs.got).toHaveLength(PEOPLE.length);
  });

  test("a re-run without its ledger sends nothing, and the ledger of another run doesn't count", async () => {
    const runs = new Runs(example, await freePort(), event);
    await runs.run("123", "1");
    expect(await runs.run("12", "2")).toBe("SKIPPED");
    expect(runs.got).toHaveLength(PEOPLE.length);
    expect([...runs.kept.caches.keys()]).toEqual(["kore-123-1"]);
  });
});

test("continued.yml: each run continues where the last one was cut off", async () => {
  const runs = new Runs("continued.yml", await freePort(), EVENTS.schedule);
  await runs.run("1", "1", [undefined, REFUSED, REFUSED]);
  await runs.run("2", "1");
  expect([...runs.got].sort()).toEqual([...PEOPLE].sort());
  expect(await runs.run("3", "1")).toBe("SKIPPED");
});

test("own-disk.yml: every later run knows who got the message, and another message is sent to everyone", async () => {
  await inWorkspace({}, async (disk) => {
    const vars = { ...VARS, KORE_LEDGER: join(disk, "kept", "ledger") };
    const runs = new Runs("own-disk.yml", await freePort(), EVENTS.dispatch, vars);
    expect(await runs.run("1", "1", [undefined, REFUSED])).toBe("PARTIAL_SUCCESS");
    await runs.run("2", "1");
    expect([...runs.got].sort()).toEqual([...PEOPLE].sort());
    expect(await runs.run("3", "1")).toBe("SKIPPED");
    await runs.run("4", "1", [], "We have moved.");
    expect(runs.got).toHaveLength(2 * PEOPLE.length);
  });
});

test.skipIf(spawnSync("jq", ["--version"]).error)(
  "continued.yml: a fork's artifact, an expired one and another branch's don't count (skipped without jq)",
  async () => {
    const artifact = (id: number, head_branch: string, head_repository_id: number, expired = false) => ({
      expired,
      workflow_run: { id, head_branch, head_repository_id, repository_id: 1 },
    });
    const artifacts = [artifact(5, "main", 2), artifact(4, "main", 1, true), artifact(3, "dev", 1)];
    const own = [artifact(2, "main", 1), artifact(1, "main", 1)];
    const files = {
      "some.json": JSON.stringify({ artifacts: [...artifacts, ...own] }),
      "none.json": JSON.stringify({ artifacts }),
      gh: '#!/bin/sh\njq --raw-output "$4" "$ARTIFACTS"\n',
    };
    const [job] = jobsOf(parseWorkflowText(textOf("examples/continued.yml")));
    const script = String(job?.steps.find(({ id }) => id === "last")?.["run"]);
    await inWorkspace(files, (folder) => {
      chmodSync(join(folder, "gh"), 0o755);
      const found = ["some.json", "none.json"].map((list) => {
        const output = join(folder, `${list}.output`);
        const env = {
          PATH: `${folder}:${process.env["PATH"]}`,
          BRANCH: "main",
          ARTIFACTS: join(folder, list),
        };
        execFileSync("bash", ["--noprofile", "--norc", "-e", "-c", script], {
          env: { ...env, GITHUB_OUTPUT: output },
        });
        return readFileSync(output, "utf8");
      });
      expect(found).toEqual(["run=2\n", "run=\n"]);
    });
  },
);
