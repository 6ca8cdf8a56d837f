import { describe, expect, test } from "vitest";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";
import { type Fault, isSilent } from "../platform/faults.ts";
import type { JobDocument, StatusLog } from "../platform/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { errors, people, reported, runStep, type StepOptions } from "./action-on-platform.ts";
import { SILENCE_MS, type SwiftOptions, swiftEnvironment } from "./swift-environment.ts";
import { expectAgreement } from "./truth.ts";

const PAIR = people(2);

/** Runs a step that waits, in swift time; its job, unless told otherwise, has ended when it is first asked for. */
async function waitStep(
  {
    inputs,
    swift,
    ...options
  }: StepOptions & {
    readonly everyone?: readonly string[];
    readonly swift?: SwiftOptions;
  },
  check: (step: { run: ActionRun; platform: Platform }) => void,
): Promise<void> {
  const everyone = options.everyone ?? PAIR;
  await runStep(
    {
      ...options,
      env: swiftEnvironment(swift),
      inputs: {
        wait: "true",
        "wait-timeout": "3600",
        "request-timeout": "200",
        identities: everyone.join("\n"),
        ...inputs,
      },
    },
    (step) => {
      expectAgreement(step.run, step.platform, everyone);
      check(step);
    },
  );
}

const polls = ({ requests }: Platform) => requests.filter(({ call }) => call === "status");
const edited = (edit: (job: JobDocument) => unknown): Fault => ({ kind: "job", edit });
const withLogs = (edit: (logs: readonly StatusLog[]) => unknown): Fault =>
  edited((job) => ({ ...job, statusLogs: edit(job.statusLogs) }));
const always = (fault: Fault) => () => fault;
const secondsWaited = ({ log }: ActionRun) =>
  Math.max(...Array.from(log.matchAll(/^Waiting, (\d+)/gm), ([, n]) => Number(n)));
const warnings = ({ annotations }: ActionRun) =>
  annotations.filter(({ level }) => level === "warning").map(({ message }) => message);

describe.concurrent("a step that waits", () => {
  test("shows how the jobs go on, and what became of whom and why", async () => {
    const everyone = people(1500);
    const outOfReach = new Set(everyone.filter((_, index) => index % 300 === 7));
    const comment = withLogs((logs) =>
      logs.map((log) =>
        log.status === "SUCCESS" || log.originalId === "user8@example.com"
          ? log
          : { ...log, comments: `${log.originalId} has left | gone` },
      ),
    );
    const platform = {
      directory: (identity: string) => !outOfReach.has(identity),
      jobPace: { percentages: [20, 60] },
      faults: { status: always(comment) },
    };
    await waitStep({ everyone, platform }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(run.outputs).toMatchObject({
        status: "PARTIAL_SUCCESS",
        "percent-complete": "100",
        "delivered-count": "1495",
        "failed-count": "5",
      });
      const failed = [...reported(run).values()].filter(({ outcome }) => outcome === "failed");
      expect(new Set(failed.map((entry) => "identity" in entry && entry.identity))).toEqual(outOfReach);
      // In accelerated time, writing the report takes so long that the second percentage may be left out.
      const progress = run.lines.filter((line) => line.startsWith("Waiting, "));
      expect(progress[0]).toMatch(/^Waiting, [\d.]+ s: 20 % complete, 299 delivered, 0 failed$/);
      expect(progress.at(-1)).toMatch(/^Waiting, [\d.]+ s: 100 % complete, 1,495 delivered, 5 failed$/);
      expect(polls(platform)).toHaveLength(6);
      expect(run.summary).toContain("5 of 1,500 recipients not reached");
      expect(warnings(run)).toEqual([
        expect.stringMatching(/^The platform could not reach 4 recipients .*has left/),
        expect.stringMatching(/^The platform could not reach 1 recipient .*not associated with the channel/),
      ]);
    });
  });

  test("asks seldom: at most 12 times for a job of five minutes", async () => {
    const goesOn = edited((job) => ({ ...job, status: "IN_PROGRESS", percentageComplete: 0 }));
    await waitStep({ platform: { faults: { status: Array(11).fill(goesOn) } } }, ({ run, platform }) => {
      expect(run.outputs["delivered-count"]).toBe("2");
      expect(polls(platform)).toHaveLength(12);
      expect(secondsWaited(run)).toBeGreaterThanOrEqual(300);
    });
  });

  const page = "<!doctype html><title>Sign in</title>";
  test.for<readonly [string, Fault]>([
    ["an unknown status", edited((job) => ({ ...job, status: "DONE" }))],
    ["a status that is a number", edited((job) => ({ ...job, status: 1 }))],
    ["no status", edited(({ status, ...job }) => job)],
    ["a list of jobs", edited((job) => [job])],
    ["null", edited(() => null)],
    ["another job's ID", edited((job) => ({ ...job, _id: "ds-other" }))],
    ["an ID that is a number", edited((job) => ({ ...job, _id: 1 }))],
    ["a cut-off response", { kind: "cut-off-body" }],
    ["a stalled response", { kind: "stalled-body" }],
    ["silence", { kind: "silence", taken: true }],
    ["a reset", { kind: "reset", taken: true }],
    ["500", { kind: "answer", taken: true, status: 500, body: errorBody("Internal error", 500) }],
    ["401", { kind: "answer", taken: true, status: 401, body: errorBody("Invalid SDK credentials", 4002) }],
    ["404", { kind: "answer", taken: true, status: 404, body: errorBody("No such job", 404) }],
    ["a redirect", { kind: "answer", taken: true, status: 302, headers: { location: "/login" } }],
    ["a web page", { kind: "answer", taken: true, status: 200, body: page }],
    ["an empty response", { kind: "answer", taken: true, status: 200 }],
    ["2 MB of something", { kind: "answer", taken: true, status: 500, body: "x".repeat(2 ** 21) }],
  ])("%s, twice, loses nothing: it asks again, and says so once", async ([, fault]) => {
    const swift = isSilent(fault) ? { timeoutMs: SILENCE_MS } : {};
    await waitStep({ platform: { faults: { status: [fault, fault] } }, swift }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(run.outputs).toMatchObject({ status: "SUCCESS", "delivered-count": "2", "failed-count": "0" });
      expect(polls(platform)).toHaveLength(3);
      expect(run.lines.filter((line) => line.includes("can't get the job's status right now"))).toHaveLength(
        1,
      );
      expect(run.annotations).toEqual([]);
    });
  });

  test("a rate limit while it asks: it waits as long as it is told to", async () => {
    const body = errorBody(RATE_LIMIT_MESSAGES.minute, 429);
    const fault: Fault = { kind: "answer", taken: true, status: 429, headers: { "retry-after": "45" }, body };
    await waitStep({ platform: { faults: { status: [fault] } } }, ({ run, platform }) => {
      expect(run.conclusion).toBe("success");
      expect(polls(platform)).toHaveLength(2);
      expect(run.log).toMatch(/^Waiting \d+ s: the platform asked for this wait$/m);
      expect(secondsWaited(run)).toBeGreaterThanOrEqual(45);
    });
  });

  test("a rate limit of an hour while it asks: it gives up, and says so", async () => {
    const body = errorBody(RATE_LIMIT_MESSAGES.hour, 429);
    const faults = { status: always({ kind: "answer", taken: true, status: 429, body }) };
    await waitStep({ platform: { faults } }, ({ run, platform }) => {
      expect(polls(platform)).toHaveLength(1);
      expect(run.outputs).toMatchObject({ status: "IN_PROGRESS", "delivered-count": "0" });
      expect(errors(run)).toEqual([expect.stringContaining("asks to wait more than 5 minutes")]);
    });
  });

  test("wait-timeout: the step fails and says so, and tells what is known", async () => {
    const platform = { jobPace: { percentages: Array(100).fill(50) } };
    await waitStep({ inputs: { "wait-timeout": "90" }, platform }, ({ run }) => {
      expect(run.conclusion).toBe("failure");
      expect(errors(run)).toEqual([
        expect.stringMatching(
          /^The platform did not finish within `wait-timeout`: 1 recipient without a result/,
        ),
      ]);
      expect(run.outputs).toMatchObject({
        status: "IN_PROGRESS",
        "percent-complete": "50",
        "accepted-count": "2",
        "delivered-count": "1",
        "failed-count": "0",
        "undelivered-file": "",
      });
      expect([...reported(run).values()].map(({ outcome }) => outcome)).toEqual(["delivered", "accepted"]);
      expect(run.summary).toContain("delivered to 1 of 2 recipients, 1 still in progress");
    });
  });
});

describe.concurrent("entries of a finished job", () => {
  test("a recipient without one stays accepted", async () => {
    const faults = { status: always(withLogs((logs) => logs.slice(1))) };
    await waitStep({ platform: { faults } }, ({ run }) => {
      expect(run.conclusion).toBe("success");
      expect(run.outputs).toMatchObject({
        status: "SUCCESS",
        "accepted-count": "2",
        "delivered-count": "1",
        "undelivered-file": "",
      });
      expect([...reported(run).values()].map(({ outcome }) => outcome)).toEqual(["accepted", "delivered"]);
    });
  });

  test("of repeated ones the last counts", async () => {
    const again = withLogs((logs) => [
      ...logs.map((log) => ({ ...log, status: "FAILURE", comments: "trying" })),
      ...logs,
    ]);
    await waitStep({ platform: { faults: { status: always(again) } } }, ({ run }) => {
      expect(run.outputs).toMatchObject({ "delivered-count": "2", "failed-count": "0" });
    });
  });

  test("strange ones, and those of strangers, are passed over", async () => {
    const strange = withLogs((logs) => [
      null,
      7,
      { ...logs[0], originalId: 7 },
      { ...logs[0], status: "MAYBE" },
      { ...logs[0], originalId: "stranger@example.com", status: "FAILURE" },
      { ...logs[1], comments: { toString: 1 } },
    ]);
    await waitStep({ platform: { faults: { status: always(strange) } } }, ({ run }) => {
      expect(run.outputs).toMatchObject({ "delivered-count": "1", "failed-count": "0" });
      expect([...reported(run).values()].map(({ outcome }) => outcome)).toEqual(["accepted", "delivered"]);
    });
  });

  test.for([["none"], ["no list"]])(
    "%s, and the job failed: the step fails, for want of a word",
    async ([which]) => {
      const failed = edited(({ statusLogs, ...job }) => ({
        ...job,
        status: "FAILURE",
        ...(which === "none" && { statusLogs: [] }),
      }));
      await waitStep({ platform: { faults: { status: always(failed) } } }, ({ run }) => {
        expect(run.conclusion).toBe("failure");
        expect(run.outputs).toMatchObject({ status: "FAILURE", "accepted-count": "2", "failed-count": "0" });
        expect(errors(run)).toEqual([expect.stringContaining("FAILURE")]);
      });
    },
  );
});

describe.concurrent("fail-on", () => {
  const [one = "", other = ""] = PAIR;
  test.for([
    { failOn: "failure", reached: [one], conclusion: "success", level: "warning", status: "PARTIAL_SUCCESS" },
    { failOn: "any", reached: [one], conclusion: "failure", level: "error", status: "PARTIAL_SUCCESS" },
    { failOn: "never", reached: [one], conclusion: "success", level: "warning", status: "PARTIAL_SUCCESS" },
    { failOn: "failure", reached: [], conclusion: "failure", level: "error", status: "FAILURE" },
    { failOn: "never", reached: [], conclusion: "success", level: "warning", status: "FAILURE" },
    { failOn: "any", reached: [one, other], conclusion: "success", level: undefined, status: "SUCCESS" },
  ])("$failOn, with $status: $conclusion", async ({ failOn, reached: msteams, ...expected }) => {
    await waitStep({ inputs: { "fail-on": failOn }, platform: { directory: { msteams } } }, ({ run }) => {
      expect(run.conclusion).toBe(expected.conclusion);
      expect(run.outputs["status"]).toBe(expected.status);
      expect(run.annotations.map(({ level }) => level)).toEqual(expected.level ? [expected.level] : []);
    });
  });

  test("never: a wait that timed out is a warning", async () => {
    const inputs = { "fail-on": "never", "wait-timeout": "5" };
    await waitStep({ inputs, platform: { jobPace: { lasts: 1e9 } } }, ({ run }) => {
      expect(run.conclusion).toBe("success");
      expect(warnings(run)).toEqual([
        expect.stringMatching(/^The platform did not finish within `wait-timeout`/),
      ]);
    });
  });
});
