import { expect, test } from "vitest";
import { SecretMasker } from "./secret-masker.ts";
import { StepLog } from "./step-log.ts";

function logOf(lines: readonly string[], debug = false): StepLog {
  const log = new StepLog(new SecretMasker(), "/workspace", debug);
  for (const line of lines) {
    log.take(line);
  }
  return log;
}

test("annotations", () => {
  const log = logOf([
    "::error file=/workspace/a/b.csv,line=3,title=Bad file::one%0Atwo",
    "careful ##[warning file=c.csv]three",
    "::notice::",
  ]);
  expect(log.text).toBe("Error: one\ntwo\nWarning: three\n");
  const bare = { title: undefined, file: undefined, line: undefined, shown: true };
  expect(log.annotations).toEqual([
    { ...bare, level: "error", message: "one\ntwo", title: "Bad file", file: "a/b.csv", line: 3 },
    { ...bare, level: "warning", message: "three", file: "c.csv" },
    { ...bare, level: "notice", message: "" },
  ]);
});

test("ten annotations of a level are shown, each cut to 4096 characters", () => {
  const log = logOf([...Array(11).fill(`::error::${"x".repeat(4097)}`), "::notice::still"]);
  expect(log.annotations.map(({ shown }) => shown)).toEqual([...Array(10).fill(true), false, true]);
  expect(log.annotations[0]?.message).toHaveLength(4096);
});

test("masks hold from their line on, in messages but not in titles", () => {
  const log = logOf([
    "secret",
    "::add-mask::secret",
    "a secret",
    "::error title=secret::secret",
    "::add-mask:: ",
  ]);
  expect(log.text.split("\n").slice(0, 3)).toEqual(["secret", "a ***", "Error: ***"]);
  expect(log.annotations).toMatchObject([
    { level: "error", message: "***", title: "secret" },
    { level: "warning", message: expect.stringContaining("empty string") },
  ]);
  expect(log.masks).toEqual(["secret"]);
});

test("groups", () => {
  const log = logOf(["::group::One", "a", "::group::Two", "b", "::endgroup::", "c"]);
  expect(log.text).toBe("▸ One\na\n▸ Two\nb\nc\n");
  expect(log.groups).toEqual([
    { title: "One", lines: ["a"] },
    { title: "Two", lines: ["b"] },
  ]);
});

test("debug logging shows debug lines, and commands themselves", () => {
  const lines = ["::debug::one%0Atwo", "::group::G", "::add-mask::secret"];
  expect(logOf(lines).text).toBe("▸ G\n");
  expect(logOf(lines, true).text).toBe("##[debug]one\n##[debug]two\n::group::G\n▸ G\n::add-mask::***\n");
});

test("stopped commands are text until the token comes", () => {
  const log = logOf([
    "::stop-commands::token",
    "::error::text",
    "##[error]text",
    "::TOKEN::",
    "::error::boom",
  ]);
  expect(log.annotations).toMatchObject([{ message: "boom" }]);
  expect(log.commands.map(({ name }) => name)).toEqual(["stop-commands", "token", "error"]);
  expect(log.text).toBe("::stop-commands::token\n::error::text\n##[error]text\n::TOKEN::\nError: boom\n");
});

test("old commands for outputs and state still work, with a warning", () => {
  const log = logOf(["::set-output name=a::1", "##[save-state name=b]2"]);
  expect([log.outputs.get("a"), log.state.get("b")]).toEqual(["1", "2"]);
  expect(log.annotations.map(({ level }) => level)).toEqual(["warning", "warning"]);
});

test.each([
  "::set-env name=A::1",
  "::add-path::/bin",
  "::echo::maybe",
  "::set-output::1",
  "::stop-commands::error",
])("%s fails the step", (line) => {
  const log = logOf([line]);
  expect(log.failed).toBe(true);
  expect(log.text).toContain("Error: Unable to process command");
});
