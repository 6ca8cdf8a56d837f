import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  proxyPasswords,
  runAttempt,
  tempFolderOf,
  triggeringEvent,
  workspaceOf,
} from "../../src/github/run-context.ts";
import { windowsLacks } from "../windows-lacks.ts";
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

test("the workspace is the runner's, else where the process runs", () => {
  expect(workspaceOf({ GITHUB_WORKSPACE: "/w" })).toBe("/w");
  expect(workspaceOf({})).toBe(".");
});

test("files go to the runner's folder, or to the system's if that is absent or can't be written to", async () => {
  await inWorkspace({ "a.txt": "" }, (folder) => {
    expect(tempFolderOf({ RUNNER_TEMP: folder })).toBe(folder);
    for (const temp of [undefined, "", join(folder, "none"), join(folder, "a.txt"), join(folder, "a.txt/x")])
      expect(tempFolderOf({ RUNNER_TEMP: temp })).toBe(tmpdir());
  });
});

test.each([
  ["http://ann:s3cret@proxy.example.com:3128", ["s3cret", "s3cret"]],
  ["ann:s%40cret@proxy:3128", ["s%40cret", "s@cret"]],
  ["http://ann:p@ss:word%@proxy:3128", ["p@ss:word%", "p@ss:word%"]],
  ["http://ann@proxy.example.com:3128", []],
  ["http://proxy.example.com:3128", []],
  ["", []],
])("the passwords in the proxy %s are %j", (proxy, passwords) => {
  for (const name of ["HTTPS_PROXY", "http_proxy", "Https_Proxy"])
    expect(proxyPasswords({ [name]: proxy })).toEqual(passwords);
});

/** A device, and why it can't be read. */
const DEVICE: [string, string][] = [["/dev/zero", "it is not a regular file"]];

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

  test.each(["", "{", "\0"])("has no payload if its file contains %j", async (content) => {
    const event = await inWorkspace({ "event.json": content }, (folder) =>
      triggeringEvent({ GITHUB_EVENT_PATH: join(folder, "event.json") }),
    );
    expect(event.payload).toBeUndefined();
  });

  test.each<[string, string]>([
    ["/does/not/exist", "ENOENT"],
    ["/", "it is a folder: name a file in it"],
    ...(windowsLacks("devices in folders") ? [] : DEVICE),
    [import.meta.filename, "it is not JSON"],
  ])("has no payload if its file is %j, and says why", (path, why) => {
    const messages: string[] = [];
    const event = triggeringEvent({ GITHUB_EVENT_PATH: path }, (message) => messages.push(message));
    expect(event).toEqual({ name: "", actor: "", payload: undefined });
    expect(messages).toEqual([
      `The event's file can't be read (GITHUB_EVENT_PATH, ${why}): its details are unavailable.`,
    ]);
  });

  test.each([undefined, ""])("has no payload if the variable is %j, and says so", (path) => {
    const messages: string[] = [];
    expect(
      triggeringEvent({ GITHUB_EVENT_PATH: path }, (message) => messages.push(message)).payload,
    ).toBeUndefined();
    expect(messages).toEqual(["GITHUB_EVENT_PATH is not set: the event's details are unavailable."]);
  });
});
