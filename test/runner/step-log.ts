import type { SecretMasker } from "./secret-masker.ts";
import { type Command, knownCommands, parseCommand } from "./workflow-commands.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

/** What GitHub shows beside the log, at the top of the run's page. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Masked, then cut to 4096 characters (`ExecutionContext.cs`). */
  readonly message: string;
  /** **Not** masked: the runner masks the message only. The log doesn't show it. */
  readonly title: string | undefined;
  /** Relative to the workspace if it lies within. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** False from the eleventh of its level on: GitHub keeps ten a step (`ExecutionContext.cs`). */
  readonly shown: boolean;
}

/** A foldable part of the log. */
export interface Group {
  readonly title: string;
  readonly lines: readonly string[];
}

const longestMessage = 4096;
const annotationsPerLevel = 10;
const labels = { error: "Error", warning: "Warning", notice: "Notice" } as const;

/**
 * Takes what an action prints, line by line, obeys the commands in it (`ActionCommandManager.cs`) and keeps what a user
 * sees. What the runner prints ahead of any action, the step's `with:` and `env:`, isn't part of it.
 */
export class StepLog {
  readonly commands: Command[] = [];
  readonly annotations: Annotation[] = [];
  readonly groups: Group[] = [];
  /** The values of `add-mask`. */
  readonly masks: string[] = [];
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** Whether a command could not be processed, which fails the step whatever its exit code. */
  failed = false;
  readonly #shown: string[] = [];
  readonly #masker: SecretMasker;
  readonly #workspace: string;
  readonly #debug: boolean;
  #echo: boolean;
  #openGroup: string[] | undefined;
  #stopToken: string | undefined;
  /** Problem matchers have none, since they have no effect here; that one was registered shows in `commands`. */
  readonly #handlers: Readonly<Record<string, (command: Command) => void>> = {
    error: ({ data, properties }) => this.annotate("error", data, properties),
    warning: ({ data, properties }) => this.annotate("warning", data, properties),
    notice: ({ data, properties }) => this.annotate("notice", data, properties),
    debug: ({ data }) => this.#printDebug(data),
    group: ({ data }) => this.#openNewGroup(data),
    endgroup: () => {
      this.#openGroup = undefined;
    },
    "add-mask": ({ data }) => this.#addMask(data),
    echo: ({ data }) => {
      this.#echo = parseSwitch(data);
    },
    "stop-commands": (command) => this.#stop(command),
    "set-output": (command) => this.#setDeprecated(command, this.outputs),
    "save-state": (command) => this.#setDeprecated(command, this.state),
    "set-env": refuse,
    "add-path": refuse,
  };

  /** @param debug whether the step runs with debug logging: shows debug lines, and commands themselves */
  constructor(masker: SecretMasker, workspace: string, debug: boolean) {
    this.#masker = masker;
    this.#workspace = workspace;
    this.#debug = debug;
    this.#echo = debug;
  }

  /** The log as the web page shows it, `▸` marking a group's title. */
  get text(): string {
    return this.#shown.map((line) => `${line}\n`).join("");
  }

  /** Takes one line, without its line break, as the action printed it. */
  take(line: string): void {
    if (this.#stopToken !== undefined) {
      this.#takeWhileStopped(line, this.#stopToken);
      return;
    }
    const command = parseCommand(line);
    if (command === undefined) {
      this.#print(line);
      return;
    }
    this.commands.push(command);
    if (this.#echo && !unechoed.has(command.name)) {
      this.#print(line);
    }
    try {
      this.#handlers[command.name]?.(command);
    } catch (error) {
      this.fail(`Unable to process command '${line}' successfully.`, error);
    }
  }

  /** Adds an annotation, and its line in the log. */
  annotate(level: AnnotationLevel, text: string, properties: Command["properties"] = {}): void {
    const message = this.#masker.mask(text).slice(0, longestMessage);
    const file = properties["file"];
    this.annotations.push({
      level,
      message,
      title: properties["title"],
      file: file === undefined ? undefined : this.#inWorkspace(file),
      line: properties["line"] === undefined ? undefined : Number(properties["line"]),
      shown: this.annotations.filter((other) => other.level === level).length < annotationsPerLevel,
    });
    if (message !== "") {
      this.#print(`${labels[level]}: ${message}`);
    }
  }

  #inWorkspace(file: string): string {
    const isWithin = ["/", "\\"].some((separator) => file.startsWith(this.#workspace + separator));
    return isWithin ? file.slice(this.#workspace.length + 1) : file;
  }

  /** Fails the step for a command, of either kind, that the runner can't process. */
  fail(what: string, why: unknown): void {
    this.annotate("error", what);
    this.annotate("error", why instanceof Error ? why.message : String(why));
    this.failed = true;
  }

  #print(text: string): void {
    const masked = this.#masker.mask(text);
    this.#shown.push(masked);
    this.#openGroup?.push(masked);
  }

  #takeWhileStopped(line: string, token: string): void {
    const resumed = parseCommand(line, new Set([token.toLowerCase()]));
    if (resumed !== undefined) {
      this.commands.push(resumed);
      this.#stopToken = undefined;
    }
    this.#print(line);
  }

  #printDebug(data: string): void {
    if (this.#debug) {
      for (const line of data.split(/\r?\n/)) {
        this.#print(`##[debug]${line}`);
      }
    }
  }

  #openNewGroup(title: string): void {
    this.#openGroup = undefined;
    this.#print(`▸ ${title}`);
    this.#openGroup = [];
    this.groups.push({ title: this.#masker.mask(title), lines: this.#openGroup });
  }

  #addMask(secret: string): void {
    if (secret.trim() === "") {
      this.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) {
      this.#print("::add-mask::***");
    }
    this.masks.push(secret);
    this.#masker.add(secret);
  }

  #stop({ data, line }: Command): void {
    if (data === "" || data.toLowerCase() === "pause-logging" || knownCommands.has(data.toLowerCase())) {
      throw new Error("The token of stop-commands must not be empty, 'pause-logging' or a command.");
    }
    this.#stopToken = data;
    if (data.length > 6) {
      this.#masker.add(data);
    }
    this.#print(line);
  }

  #setDeprecated({ name, properties, data }: Command, values: Map<string, string>): void {
    this.annotate("warning", `The \`${name}\` command is deprecated and will be disabled soon.`);
    const key = properties["name"];
    if (key === undefined) {
      throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
    }
    values.set(key, data);
  }
}

/** Commands that aren't printed themselves when commands are echoed; the others' own lines are. */
const unechoed: ReadonlySet<string> = new Set([
  "add-mask",
  "debug",
  "error",
  "notice",
  "stop-commands",
  "warning",
]);

function refuse({ name }: Command): never {
  throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
}

function parseSwitch(text: string): boolean {
  const value = text.trim().toLowerCase();
  if (value !== "on" && value !== "off") {
    throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Is: '${text}'.`);
  }
  return value === "on";
}
