import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAttempt, tempFolderOf, triggeringEvent, workspaceOf } from "../../src/github/run-context.ts";
import { inWorkspace } from "../workspace.ts";
import { push } from "./events.ts";

test.each([
  ["1", 1],
  ["3", 3],
  [undefined, 1],
  ["", 1],
  ["many", 1],
])("GITHUB_RUN_ATTEMPT %j is attempt %i", (text, attempt) => {
  expect(runAttempt({ GITHUB_RUN_ATTEMPT: text })).toBe(attempt);
});

test("folders are the runner's, else those of the process", () => {
  expect(workspaceOf({ GITHUB_WORKSPACE: "/w" })).toBe("/w");
  expect(workspaceOf({})).toBe(".");
  expect(tempFolderOf({ RUNNER_TEMP: "/t" })).toBe("/t");
  expect(tempFolderOf({ RUNNER_TEMP: "" })).toBe(tmpdir());
});

describe("the triggering event", () => {
  test("is that of the environment, with its payload", async () => {
    const event = await inWorkspace({ "event.json": JSON.stringify(push()) }, (folder) =>
      triggeringEvent({
        GITHUB_EVENT_NAME: "push",
        GITHUB_ACTOR: "mona",
        GITHUB_EVENT_PATH: join(folder, "event.json"),
      }),
    );
    expect(event).toEqual({ name: "push", actor: "mona", payload: push() });
  });

  test.each(["", "{", "\0"])("has no payload where its file holds %j", async (content) => {
    const event = await inWorkspace({ "event.json": content }, (folder) =>
      triggeringEvent({ GITHUB_EVENT_PATH: join(folder, "event.json") }),
    );
    expect(event.payload).toBeUndefined();
  });

  test.each([undefined, "", "/does/not/exist", "/"])("has no payload where its file is %j", (path) => {
    expect(triggeringEvent({ GITHUB_EVENT_PATH: path })).toEqual({ name: "", actor: "", payload: undefined });
  });
});
