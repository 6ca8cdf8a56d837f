import { afterEach, describe, expect, test } from "vitest";
import { errorBody, RATE_LIMIT_MESSAGES } from "./answers.ts";
import { goodToken, notification, notify, status } from "./client.ts";
import type { Fault } from "./faults.ts";
import type { JobDocument } from "./jobs.ts";
import { type Platform, type PlatformOptions, startPlatform } from "./platform.ts";

let platform: Platform;
afterEach(() => platform.close());

async function start(
  faults: NonNullable<PlatformOptions["faults"]>,
  options: PlatformOptions = {},
): Promise<void> {
  platform = await startPlatform({ ...options, faults });
}

describe("a response instead of the platform's own", () => {
  const html = "<!doctype html><title>Sign in</title>";
  const answers: readonly [string, Omit<Extract<Fault, { kind: "answer" }>, "kind" | "taken">][] = [
    ["HTML with 200", { status: 200, headers: { "content-type": "text/html" }, body: html }],
    ["an empty 200", { status: 200 }],
    ["JSON that is no job", { status: 200, body: { ok: true } }],
    ["a bare 503", { status: 503 }],
    ["503 with Retry-After", { status: 503, headers: { "retry-after": "2" } }],
    ["503 with the platform's error", { status: 503, body: errorBody("Service unavailable", 503) }],
    ["500", { status: 500, body: errorBody("Internal error", 500) }],
    ["502", { status: 502, headers: { "content-type": "text/html" }, body: html }],
    ["504", { status: 504 }],
    ["429", { status: 429, body: errorBody(RATE_LIMIT_MESSAGES.minute, 429) }],
    [
      "429 with an hour",
      { status: 429, headers: { "retry-after": "3600" }, body: errorBody(RATE_LIMIT_MESSAGES.hour, 429) },
    ],
    ["429 with a date", { status: 429, headers: { "Retry-After": new Date(0).toUTCString() } }],
    ["a rate limit with 200", { status: 200, body: errorBody(RATE_LIMIT_MESSAGES.older, 4290) }],
    ["301", { status: 301, headers: { location: "http://127.0.0.1:9/" } }],
    ["307", { status: 307, headers: { location: "/elsewhere" } }],
    ["2 MB", { status: 400, body: errorBody("x".repeat(2 ** 21), 400) }],
  ];

  describe.each([true, false])("taken: %s", (taken) => {
    test.each(answers)("%s", async (_, answer) => {
      await start({ notify: [{ kind: "answer", taken, ...answer }] });
      const received = await notify(platform);
      expect(received.status).toBe(answer.status);
      for (const [name, value] of Object.entries(answer.headers ?? {})) {
        expect(received.headers[name.toLowerCase()]).toBe(value);
      }
      if (typeof answer.body === "object") expect(received.json).toEqual(answer.body);
      else expect(received.text).toBe(answer.body ?? "");
      expect(platform.deliveries).toHaveLength(taken ? 1 : 0);
      expect(platform.requests[0]).toMatchObject({ status: answer.status, claims: { sub: "test" } });
    });
  });

  test("the platform checks all the same, and records what it would have sent", async () => {
    await start({ notify: [{ kind: "answer", taken: true, status: 200 }] });
    expect(await notify(platform, { body: "{" })).toMatchObject({ status: 200, text: "" });
    expect(platform.requests[0]?.refusal).toBe("the body is not JSON in UTF-8");
    expect(platform.deliveries).toEqual([]);
  });

  test("the platform remembers the token of a request it does not take", async () => {
    await start({ notify: [{ kind: "answer", taken: false, status: 503 }] });
    const token = await goodToken();
    await notify(platform, { token });
    expect(await notify(platform, { token })).toMatchObject({ status: 401 });
  });
});

describe("a job that is changed on its way", () => {
  const edits: readonly [string, (job: JobDocument) => unknown, object][] = [
    ["an unknown status", (job) => ({ ...job, status: "PAUSED" }), { status: "PAUSED" }],
    ["wrong types", (job) => ({ ...job, percentageComplete: "100" }), { percentageComplete: "100" }],
    [
      "an entry missing",
      (job) => ({ ...job, statusLogs: job.statusLogs.slice(1) }),
      { statusLogs: [{ originalId: "b" }] },
    ],
    [
      "entries repeated",
      (job) => ({ ...job, statusLogs: [...job.statusLogs, ...job.statusLogs] }),
      { statusLogs: [{ originalId: "a" }, { originalId: "b" }, { originalId: "a" }, { originalId: "b" }] },
    ],
  ];

  test.each(edits)("in a status response: %s", async (_, edit, expected) => {
    await start({ status: [{ kind: "job", edit }] });
    await notify(platform, { body: notification({ identities: ["a", "b"] }) });
    const jobId = platform.jobs[0]?.id;
    expect(await status(platform, jobId)).toMatchObject({ status: 200, json: expected });
    expect(await status(platform, jobId)).toMatchObject({ status: 200, json: { status: "SUCCESS" } });
  });

  test("in the response to a notification: no ID", async () => {
    await start({ notify: [{ kind: "job", edit: ({ _id, ...rest }) => rest }] });
    const { json } = await notify(platform);
    expect(json).toMatchObject({ status: "IN_PROGRESS" });
    expect(json).not.toHaveProperty("_id");
    expect(platform.deliveries).toHaveLength(1);
  });

  test("a refusal stays as it is", async () => {
    await start({ notify: [{ kind: "job", edit: () => ({}) }] });
    expect(await notify(platform, { token: "nonsense" })).toMatchObject({ status: 401 });
  });
});

test("a poll that fails does not count as progress of the job", async () => {
  const faults = {
    status: [
      { kind: "answer", taken: false, status: 502 },
      { kind: "reset", taken: false },
    ],
  } as const;
  await start(faults, { jobPace: { percentages: [40] } });
  await notify(platform);
  const jobId = platform.jobs[0]?.id;
  expect(await status(platform, jobId)).toMatchObject({ status: 502 });
  expect(await status(platform, jobId)).toMatchObject({ error: "ECONNRESET" });
  expect(await status(platform, jobId)).toMatchObject({ json: { percentageComplete: 40 } });
});
