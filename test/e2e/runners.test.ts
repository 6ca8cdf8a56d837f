import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActionRun } from "../runner/run-action.ts";
import { windowsLacks } from "../windows-lacks.ts";
import { errors, people, runStep, type StepOptions } from "./action-on-platform.ts";

const SUMMARY = "Kore.ai notification: accepted for 1 recipient";

/** A folder in place of the system's temp folder, and in it a path at which nothing can be. */
let systemTemp = "";
let impossible = "";

beforeAll(() => {
  systemTemp = mkdtempSync(join(tmpdir(), "system temp ö "));
  impossible = join(import.meta.filename, "below a file");
});
afterAll(() => rmSync(systemTemp, { recursive: true }));

/** Variables that name the system's temp folder; those for Windows are `TEMP` and `TMP`. */
const tempIs = (folder: string) => ({ TMPDIR: folder, TEMP: folder, TMP: folder });

/** Runs a step that succeeds, whatever its runner is like, and tells what it warns of. */
async function send(
  options: StepOptions,
  check: (step: { run: ActionRun; warnings: string[]; delivered: string[] }) => void,
): Promise<void> {
  const env = { ...tempIs(systemTemp), ...options.env };
  await runStep({ ...options, env }, ({ run, platform }) => {
    expect(run.conclusion).toBe("success");
    expect(run.stderr).toBe("");
    const warnings = run.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    check({ run, warnings, delivered: platform.deliveries.map(({ identity }) => identity) });
  });
}

describe.concurrent("RUNNER_TEMP", () => {
  test("absent, as in some containers: files go to the system's temp folder", async () => {
    await send({ runnerTemp: false }, ({ run, warnings }) => {
      expect(run.outputs["report-file"]).toContain(systemTemp);
      expect(run.log).toContain(`Report: ${systemTemp}`);
      expect(warnings).toEqual([]);
    });
  });

  test.for([
    ["names no folder", () => join(systemTemp, "none")],
    ["names a file", () => import.meta.filename],
    ["can't be written to", () => impossible],
  ] as const)("%s: files go to the system's temp folder, which is said", async ([, temp]) => {
    await send({ env: { RUNNER_TEMP: temp() } }, ({ run, warnings }) => {
      expect(run.outputs["report-file"]).toContain(systemTemp);
      expect(warnings).toEqual([
        `RUNNER_TEMP is not a folder that can be written to: this step's files are in ${systemTemp}.`,
      ]);
    });
  });

  test("nor the system's can be written to: the step says so, and sends all the same", async () => {
    await send(
      { env: { RUNNER_TEMP: impossible, ...tempIs(impossible) } },
      ({ run, warnings, delivered }) => {
        expect(delivered).toHaveLength(1);
        expect(run.outputs).toMatchObject({ "report-file": "", "accepted-count": "1" });
        expect(run.summary).toContain(SUMMARY);
        expect(warnings).toEqual([
          expect.stringMatching(/^The report file can't be written: (ENOTDIR|ENOENT): .*\.$/),
        ]);
      },
    );
  });
});

describe.concurrent("a list of those not reached that can't be written", () => {
  const env = () => ({ RUNNER_TEMP: impossible, ...tempIs(impossible) });
  const inputs = { wait: "true", identities: "ann@example.com, gone@example.com" };
  const platform = { directory: (identity: string) => identity !== "gone@example.com" };
  const message = expect.stringMatching(/^The list of recipients not reached can't be written: ENO/);

  test("fails the step: later steps would believe that there are none", async () => {
    await runStep({ env: env(), inputs, platform }, ({ run }) => {
      expect(run.conclusion).toBe("failure");
      expect(errors(run)).toEqual([message]);
      expect(run.outputs).toMatchObject({ "undelivered-file": "", "failed-count": "1" });
    });
  });

  test("is a warning with fail-on: never", async () => {
    const lenient = { ...inputs, "fail-on": "never" };
    await send({ env: env(), inputs: lenient, platform }, ({ warnings }) => {
      expect(warnings).toContainEqual(message);
    });
  });
});

describe.concurrent("GITHUB_OUTPUT", () => {
  test("not set, as on runners that have no outputs: a warning", async () => {
    await send({ env: { GITHUB_OUTPUT: undefined } }, ({ run, warnings }) => {
      expect(warnings).toEqual(["No outputs: this runner doesn't set GITHUB_OUTPUT."]);
      expect(run.outputs).toEqual({});
    });
  });

  const unwritable = [
    ["missing", "/nowhere/output", "Missing file at path: /nowhere/output."],
    [
      "a folder",
      "/",
      windowsLacks("EISDIR") ? "EBADF: " : "EISDIR: illegal operation on a directory, open '/'.",
    ],
  ] as const;

  test.for(unwritable)("%s: the step fails; files and summary are written", async ([, path, why]) => {
    await runStep({ env: { GITHUB_OUTPUT: path } }, ({ run, platform }) => {
      expect(run.conclusion).toBe("failure");
      expect(errors(run)).toEqual([expect.stringContaining(`The outputs can't be written: ${why}`)]);
      expect(platform.deliveries).toHaveLength(1);
      expect(run.summary).toContain(SUMMARY);
      expect(run.tempFiles).toHaveLength(1);
    });
  });

  test.for(unwritable)("%s, with fail-on: never, a warning", async ([, path, why]) => {
    await send({ env: { GITHUB_OUTPUT: path }, inputs: { "fail-on": "never" } }, ({ warnings }) => {
      expect(warnings).toEqual([expect.stringContaining(`The outputs can't be written: ${why}`)]);
    });
  });

  test("with fail-on: never, invalid inputs fail all the same", async () => {
    const env = { GITHUB_OUTPUT: "/nowhere/output" };
    await runStep({ env, inputs: { "fail-on": "never", channel: "fax" } }, ({ run }) => {
      expect(run.conclusion).toBe("failure");
      expect(errors(run)).toEqual([expect.stringMatching(/^channel /)]);
    });
  });
});

describe.concurrent("GITHUB_STEP_SUMMARY", () => {
  test("not set, as on old servers: said, without a warning", async () => {
    await send({ summary: false }, ({ run, warnings }) => {
      expect(run.log).toContain("No job summary: this runner doesn't set GITHUB_STEP_SUMMARY.\n");
      expect(warnings).toEqual([]);
      expect(run.outputs["accepted-count"]).toBe("1");
    });
  });

  test.for(["/nowhere/summary", "/"])("%s, which can't be written", async (path) => {
    await send({ env: { GITHUB_STEP_SUMMARY: path } }, ({ run, warnings }) => {
      expect(warnings).toEqual([expect.stringMatching(/^The job summary can't be written: [^.]+\./)]);
      expect(run.outputs["accepted-count"]).toBe("1");
    });
  });
});

describe.concurrent("the event's file", () => {
  test.for([undefined, "/nowhere/event.json", "/", import.meta.filename])("%s", async (path) => {
    await send({ env: { GITHUB_EVENT_PATH: path } }, ({ delivered }) => {
      expect(delivered).toHaveLength(1);
    });
  });

  test.for(["release", "job-status"])("missing, with a %s card", async (template) => {
    const inputs = { "message-value": "", "message-template": template, "github-token": "" };
    const env = { GITHUB_EVENT_PATH: "/nowhere/event.json" };
    await send({ inputs, env, event: { name: "release", payload: {} } }, ({ delivered }) => {
      expect(delivered).toHaveLength(1);
    });
  });
});

describe.concurrent("the workspace", () => {
  const inputs = { identities: "", "identities-file": "équipe 1/ops.txt", "message-file": "mes sage.txt" };

  test("may have spaces and any letters in its path, as may the files in it", async () => {
    const workspace = join(systemTemp, "Büro 東京", "my répo");
    mkdirSync(join(workspace, "équipe 1"), { recursive: true });
    writeFileSync(join(workspace, "équipe 1", "ops.txt"), "ann@example.com\r\nbob@example.com\r\n");
    writeFileSync(join(workspace, "mes sage.txt"), "Hi");
    await send({ inputs: { ...inputs, "message-value": "" }, env: { GITHUB_WORKSPACE: workspace } }, (step) =>
      expect(step.delivered).toEqual(["ann@example.com", "bob@example.com"]),
    );
  });

  test("not set: paths are relative to where the step runs", async () => {
    const files = { "équipe 1/ops.txt": "ann@example.com", "mes sage.txt": "Hi" };
    const options = {
      files,
      inputs: { ...inputs, "message-value": "" },
      env: { GITHUB_WORKSPACE: undefined },
    };
    await send(options, ({ delivered }) => expect(delivered).toEqual(["ann@example.com"]));
  });
});

describe.concurrent("files written on Windows", () => {
  const crlf = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  const rosters = {
    "people.txt": "# all of us\nuser1@example.com\n\nuser2@example.com\n",
    "people.csv": 'name;E-Mail\n"One,\nUser";user1@example.com\nTwo;user2@example.com\n',
    "people.yml": "ops:\n  - user1@example.com\n  - user2@example.com\n",
    "people.json": '{\n "ops": [\n  "user1@example.com",\n  "user2@example.com"\n ]\n}\n',
  };

  test.for(Object.entries(rosters))("%s", async ([name, text]) => {
    const groups = /yml|json/.test(name) ? { "identities-group": "ops" } : {};
    const inputs = { identities: "", "identities-file": name, ...groups };
    await send({ inputs, files: { [name]: crlf(text) } }, ({ delivered }) => {
      expect(delivered).toEqual(people(2));
    });
  });

  test("a path of another system is an error that names it as it is", async () => {
    const path = "C:\\Users\\José Núñez\\people.csv";
    await runStep({ inputs: { identities: "", "identities-file": path } }, ({ run }) => {
      expect(errors(run)).toEqual([expect.stringContaining(`"${path}" does not exist`)]);
      expect(run.annotations[0]?.file).toBe(path);
    });
  });
});
