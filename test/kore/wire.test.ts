import { describe, expect, test } from "vitest";
import { signToken } from "../../src/kore/token.ts";
import { readErrors, readJob, readJobDetails } from "../../src/kore/wire.ts";
import { Redactor } from "../../src/report/redaction.ts";

/** The response to a notification, as the platform's documentation prints it. */
const DOCUMENTED = {
  status: "IN_PROGRESS",
  percentageComplete: 0,
  streamId: "st-1",
  createdBy: "u-1",
  jobType: "PROACTIVE_NOTIFICATIONS_API",
  action: "PROACTIVE_NOTIFICATIONS",
  statusLogs: [],
  _id: "ds-1",
  lMod: "2022-01-25T06:56:48.000Z",
  createdOn: "2022-01-25T06:56:48.891Z",
  requestedTime: "2022-01-25T06:56:48.891Z",
  __v: 0,
};

const NO_OBJECTS: readonly unknown[] = [undefined, null, true, 1, "ds-1", [], [DOCUMENTED]];

describe("a job", () => {
  test("as documented", () => {
    expect(readJob(DOCUMENTED)).toEqual({ id: "ds-1", status: "IN_PROGRESS", percentComplete: 0 });
  });

  test.each(["IN_PROGRESS", "SUCCESS", "PARTIAL_SUCCESS", "FAILURE"])("that is %s", (status) => {
    expect(readJob({ ...DOCUMENTED, status })).toMatchObject({ status });
  });

  test.each(["PAUSED", "success", "", 1, null, undefined])(
    "whose status is %j counts as in progress: its ID says that it was accepted",
    (status) => {
      expect(readJob({ ...DOCUMENTED, status })).toMatchObject({ id: "ds-1", status: "IN_PROGRESS" });
    },
  );

  test.each([
    [0, 0],
    [42.5, 42.5],
    [100, 100],
    [101, 100],
    [-1, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
    ["100", 0],
    [undefined, 0],
  ])("that says it is %j percent complete", (percentageComplete, percentComplete) => {
    const inProgress = { ...DOCUMENTED, percentageComplete };
    expect(readJob(inProgress)).toMatchObject({ percentComplete });
    expect(readJobDetails(inProgress, "ds-1")).toMatchObject({ percentComplete });
    // One that has ended is complete, whatever it says.
    for (const status of ["SUCCESS", "PARTIAL_SUCCESS", "FAILURE"]) {
      expect(readJob({ ...inProgress, status })).toMatchObject({ percentComplete: 100 });
      expect(readJobDetails({ ...inProgress, status }, "ds-1")).toMatchObject({ percentComplete: 100 });
    }
  });

  test.each(["ds-61efa0e0c3bd3d1f4a5fb2ea", "ds_1", "a:b~c.d", "7", "x".repeat(200)])("with ID %s", (_id) => {
    expect(readJob({ ...DOCUMENTED, _id })).toMatchObject({ id: _id });
  });

  test.each([
    undefined,
    null,
    7,
    "",
    " ",
    ".",
    "..",
    "...",
    "../other",
    "ds/1",
    "ds-1?x",
    "ds-1#x",
    "ds%2f1",
    "ds-1\n",
    "ds-1\n::error::x",
    "ds 1",
    "ds-ü",
    "<b>",
    "x".repeat(201),
  ])("with ID %j is none", (_id) => {
    expect(readJob({ ...DOCUMENTED, _id })).toEqual({ wrong: "it has no usable job ID (_id)" });
  });

  test.each(NO_OBJECTS)("is not %j", (json) => {
    expect(readJob(json)).toEqual({ wrong: "it is not a JSON object" });
  });
});

describe("a job as the status API describes it", () => {
  const entry = { originalId: "john@abc.com", status: "FAILURE", comments: "no" };
  const read = (changes: object) =>
    readJobDetails({ ...DOCUMENTED, status: "PARTIAL_SUCCESS", ...changes }, "ds-1");

  test("as documented, the same recipient failing and then succeeding", () => {
    const statusLogs = [entry, { ...entry, _id: "nl-2", status: "SUCCESS", comments: "sent", koreId: "u-2" }];
    expect(read({ percentageComplete: 100, count: 1, statusLogs })).toEqual({
      id: "ds-1",
      status: "PARTIAL_SUCCESS",
      percentComplete: 100,
      entries: [
        { identity: "john@abc.com", isDelivered: false, comment: "no" },
        { identity: "john@abc.com", isDelivered: true, comment: "sent" },
      ],
    });
  });

  test.each([null, "entry", [], {}, { ...entry, originalId: 1 }, { ...entry, status: "PENDING" }])(
    "passes over the entry %j",
    (odd) => {
      const { comments: _, ...silent } = entry;
      expect(read({ statusLogs: [odd, silent] })).toMatchObject({
        entries: [{ identity: "john@abc.com", isDelivered: false, comment: "" }],
      });
    },
  );

  test("a long comment is cut, wherever a token stands in it, so that nothing of the token can be seen", () => {
    const app = { clientId: "cs-1", subject: "x", signing: { algorithm: "HS256", secret: "s" } } as const;
    const token = signToken(app, 0, "1");
    const [, payload = "", signature = ""] = token.split(".");
    for (let before = 0; before <= 500; before += 1) {
      const comments = `${"x".repeat(before)} ${token} ${"y".repeat(2_000_000)}`;
      const report = read({ statusLogs: [{ ...entry, comments }] });
      if ("wrong" in report) throw new Error(report.wrong);
      const shown = new Redactor().withoutSecrets(report.entries[0]?.comment ?? "");
      expect(shown.length).toBeLessThanOrEqual(501);
      for (const part of [payload, signature]) expect(shown).not.toContain(part.slice(0, 8));
    }
  });

  test.each([undefined, null, {}, "[]"])("with %j for logs has none", (statusLogs) => {
    expect(read({ statusLogs })).toMatchObject({ entries: [] });
  });

  test.each([
    [{ _id: "ds-2" }, "it is not about this job"],
    [{ _id: undefined }, "it is not about this job"],
    [{ status: "PAUSED" }, "its status is none of IN_PROGRESS, SUCCESS, PARTIAL_SUCCESS, FAILURE"],
    [{ status: undefined }, "its status is none of IN_PROGRESS, SUCCESS, PARTIAL_SUCCESS, FAILURE"],
  ])("with %j is none", (changes, wrong) => {
    expect(read(changes)).toEqual({ wrong });
  });

  test.each(NO_OBJECTS)("is not %j", (json) => {
    expect(readJobDetails(json, "ds-1")).toEqual({ wrong: "it is not a JSON object" });
  });
});

describe("errors", () => {
  test("as documented", () => {
    expect(readErrors({ errors: [{ msg: "Invalid SDK credentials", code: 4002 }] })).toEqual([
      { message: "Invalid SDK credentials", code: 4002 },
    ]);
  });

  test("`message` in place of `msg`, and a code as text, are the platform's too", () => {
    const errors = [
      { message: "a", code: "4002" },
      { msg: "b", message: "other", code: null },
      { msg: 3, message: "c" },
    ];
    expect(readErrors({ errors })).toEqual([
      { message: "a", code: 4002 },
      { message: "b", code: undefined },
      { message: "c", code: undefined },
    ]);
  });

  test("several, without those that are not documented", () => {
    const errors = [
      { msg: "a", code: "E1" },
      { code: 2 },
      null,
      "b",
      { msg: 3 },
      { msg: "c", code: {} },
      { msg: "d" },
    ];
    expect(readErrors({ errors })).toEqual([{ message: "d", code: undefined }]);
  });

  test.each([...NO_OBJECTS, {}, { errors: null }, { errors: {} }, { errors: [] }, { errors: "x" }])(
    "none in %j",
    (json) => {
      expect(readErrors(json)).toEqual([]);
    },
  );
});
