import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runStep } from "./action-on-platform.ts";

const DIST = join(import.meta.dirname, "..", "..", "dist");

const env = { NODE_OPTIONS: `--import ${new URL("log-loaded.mjs", import.meta.url)}` };

test("a plain text step loads none of the parts that other steps need", async () => {
  await runStep({ env }, ({ run }) => {
    expect(run.conclusion).toBe("success");
    expect(run.stderr).toBe("loaded index.js\n");
  });
});

test("a card that asks GitHub's API loads what it needs", async () => {
  const inputs = { "message-value": "", "message-template": "job-status" };
  const api = { GITHUB_API_URL: "http://127.0.0.1:1" };
  await runStep({ env: { ...env, ...api }, inputs }, ({ run }) => {
    expect(run.stderr.split("\n").length).toBeGreaterThan(4);
  });
});

test("the bundle stays small: each step has to read index.js, and a runner to fetch it all", () => {
  const sizes = readdirSync(DIST).map((name) => statSync(join(DIST, name)).size);
  // jsonwebtoken and what it needs (semver, lodash) are 155 KB of it: worth it, because it checks what it signs. The
  // action's own code is 250 KB; 60 KB of it take a millisecond to read.
  expect(statSync(join(DIST, "index.js")).size).toBeLessThan(490_000);
  // gemoji, which only cards with short names of emoji load, is 60 KB of all.
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000);
});

test("a program that imports the bundle and calls run, as local-action does, runs the step once", async () => {
  const preload = { NODE_OPTIONS: `--import ${new URL("call-run.mjs", import.meta.url)}` };
  await runStep({ env: preload }, ({ run, platform }) => {
    expect(run.conclusion).toBe("success");
    expect(run.stderr).toBe("");
    expect(platform.requests).toHaveLength(1);
    expect(run.outputs["accepted-count"]).toBe("1");
  });
  await runStep({ env: preload, inputs: { channel: "fax" } }, ({ run }) => {
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toHaveLength(1);
  });
});

/** A Node.js that is too old, if the machine has one: the path. */
const oldNode = ["/usr/bin/node", "/usr/local/bin/node", "/bin/node"].find((path) => {
  const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout ?? "";
  return /^v(1[4-9]|2[0-3])\./.test(version);
});

test.skipIf(oldNode === undefined)(
  "a Node.js that is too old (skipped if the machine has none): one line says so",
  () => {
    const version = execFileSync(oldNode ?? "", ["--version"], { encoding: "utf8" })
      .trim()
      .slice(1);
    const { status, stdout, stderr } = spawnSync(oldNode ?? "", [join(DIST, "index.js")], {
      encoding: "utf8",
    });
    expect(stdout).toBe(
      `::error::This action needs Node.js 24, but runs on ${version}. Update the runner to version 2.327.1 or later.\n`,
    );
    expect(stderr).toBe("");
    expect(status).toBe(1);
  },
);
