import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Log, type RunnerConsole } from "../../src/report/log.ts";
import { Redactor } from "../../src/report/redaction.ts";
import { parseCommand } from "../runner/workflow-commands.ts";

/** What was printed: the lines as `@actions/core` prints them (its command.js), and the commands the runner sees in them. */
class Screen implements RunnerConsole {
  text = "";

  /** The runner ends lines at either sign. */
  get lines(): readonly string[] {
    return this.text.split(/\r\n|\r|\n/).slice(0, -1);
  }

  get commands() {
    return this.lines.map((line) => parseCommand(line));
  }

  isDebug(): boolean {
    return true;
  }

  info(line: string): void {
    this.text += `${line}\n`;
  }

  debug(line: string): void {
    this.#issue("debug", line);
  }

  notice(message: string): void {
    this.#issue("notice", message);
  }

  warning(message: string): void {
    this.#issue("warning", message);
  }

  error(message: string, { file, startLine }: { file?: string; startLine?: number } = {}): void {
    const properties = [file && `file=${property(file)}`, startLine && `line=${startLine}`].filter(Boolean);
    this.#issue(`error${properties.length > 0 ? ` ${properties.join(",")}` : ""}`, message);
  }

  startGroup(title: string): void {
    this.#issue("group", title);
  }

  endGroup(): void {
    this.#issue("endgroup", "");
  }

  #issue(command: string, message: string): void {
    this.text += `::${command}::${data(message)}\n`;
  }
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function setUp({ secrets = [], identities = [] }: { secrets?: string[]; identities?: string[] } = {}) {
  const redactor = new Redactor();
  redactor.hideSecrets(secrets);
  redactor.hideIdentities(identities);
  const screen = new Screen();
  return { screen, log: new Log(screen, redactor) };
}

/** Every way to speak, and the command by which it reaches the runner. */
const ways: readonly (readonly [string, string | undefined, (log: Log, text: string) => void])[] = [
  ["info", undefined, (log, text) => log.info(text)],
  ["debug", "debug", (log, text) => log.debug(() => text)],
  ["notice", "notice", (log, text) => log.notice(text)],
  ["warning", "warning", (log, text) => log.warning(text)],
  ["error", "error", (log, text) => log.error(text)],
  ["error with a place", "error", (log, text) => log.error(text, { file: text, line: 3 })],
];

/** Text that tries to become a command. */
const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ..."::#[]%,= \t\r\n\v\f\0\u0085\u00a0\u200b\u2028\u2060\ufeff\u00ad\u034f\u202e\ud83d😀aé",
      "::",
      "##[",
      "error",
      "::error::",
      "##[add-mask]",
      "##[group]",
      "::Stop-Commands::x",
      "%0A::set-output name=a::b",
      "eyJhbGciOiJIUzI1NiJ9.e30.x",
      "john@example.com",
      "hunter2",
    ),
  }),
  fc.string({ unit: "binary" }),
);

describe.each(ways)("%s", (_, name, speak) => {
  test("prints one line, and no other command than its own, whatever the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { screen, log } = setUp({
          secrets: ["hunter2"],
          identities: ["john@example.com", "#x#[error]"],
        });
        speak(log, text);
        expect(screen.commands.map((command) => command?.name)).toEqual([name]);
        expect(screen.text).not.toContain("hunter2");
        expect(screen.text).not.toMatch(/(?<![\p{L}\p{N}])john@example\.com(?![\p{L}\p{N}])/iu);
        expect(screen.text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u2060\ufeff]/);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["the secret is hunter2.", "the secret is ***."],
    ["john@example.com, jo\u200bhn@example.com", "j***@example.com, j***@example.com"],
    ["x::y is 100 %, and a: b", "x::y is 100 %, and a: b"],
    ["one\r\ntwo", "one two"],
  ])("says %j as %j", (text, said) => {
    const { screen, log } = setUp({ secrets: ["hunter2"], identities: ["john@example.com"] });
    speak(log, text);
    expect(screen.commands[0]?.data ?? screen.lines[0]).toBe(said);
  });

  test.each(["##[qz", "::qz", "q\tz\u200bq", "q\nz##[", "qz%::"])("hides the secret %j", (secret) => {
    const { screen, log } = setUp({ secrets: [secret] });
    speak(log, `##${secret}[ ${secret}`);
    speak(log, secret);
    expect(screen.commands[1]?.data ?? screen.lines[1]).toBe("***");
    for (const [index, command] of screen.commands.entries()) {
      expect(command?.data ?? screen.lines[index]).not.toMatch(/[qz]/);
    }
  });
});

test("a debug line is only made when the runner shows debug lines", () => {
  const made: string[] = [];
  const screen = new Screen();
  screen.isDebug = () => false;
  new Log(screen, new Redactor()).debug(() => {
    made.push("line");
    return "line";
  });
  expect([screen.text, made]).toEqual(["", []]);
});

test("a secret of several lines is hidden when they are shown one by one", () => {
  const { screen, log } = setUp({ secrets: ["first line\nsecond line\n"] });
  log.group("Message", ["first line", "and second line"]);
  log.info("first line\nsecond line");
  expect(screen.lines).toEqual(["::group::Message", "  ***", "  and ***", "::endgroup::", "*** ***"]);
});

test("a secret is hidden that only appears when its words are put on one line", () => {
  const { screen, log } = setUp({ secrets: ["hunter two"] });
  log.info("hunter\ntwo");
  log.notice("hunter\ttwo");
  expect(screen.lines).toEqual(["***", "::notice::***"]);
});

test("an annotation is cut where GitHub would", () => {
  const { screen, log } = setUp();
  for (const text of ["x".repeat(5000), `${"x".repeat(4094)}😀😀`, "%".repeat(5000), "x".repeat(4096)]) {
    log.notice(text);
    log.warning(text);
    log.error(text);
  }
  const lengths = screen.commands.map((command) => command?.data.length);
  expect(lengths).toEqual([4096, 4096, 4096, 4095, 4095, 4095, 4096, 4096, 4096, 4096, 4096, 4096]);
  for (const command of screen.commands) expect(command?.data.isWellFormed()).toBe(true);
});

test("an error names its place", () => {
  const { screen, log } = setUp();
  log.error("no such group", { file: "people, all.yml", line: 7 });
  log.error("empty", { file: "a::b.txt" });
  log.error("somewhere");
  expect(screen.lines).toEqual([
    "::error file=people%2C all.yml,line=7::no such group",
    "::error file=a%3A%3Ab.txt::empty",
    "::error::somewhere",
  ]);
});

test("a group has its lines within, and no text becomes a command", () => {
  fc.assert(
    fc.property(texts, fc.array(texts), (title, lines) => {
      const { screen, log } = setUp();
      log.group(title, lines);
      const names = screen.commands.map((command) => command?.name);
      expect(names).toEqual(["group", ...lines.map(() => undefined), "endgroup"]);
    }),
    { numRuns: 300 },
  );
});

test("errors and warnings are kept as they were given, for the summary", () => {
  const { log } = setUp({ secrets: ["hunter2"] });
  log.info("sent");
  log.notice("nothing to do");
  log.warning("hunter2 is slow");
  log.error("wrong", { file: "a.csv" });
  expect(log.findings).toEqual([
    { level: "warning", message: "hunter2 is slow" },
    { level: "error", message: "wrong" },
  ]);
});
