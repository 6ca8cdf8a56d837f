import type { Place } from "../inputs.ts";
import { cut, plainLine } from "../text.ts";
import type { Redactor } from "./redaction.ts";

/** How annotations and lines reach the runner: the part of `@actions/core` that the log needs. */
export interface RunnerConsole {
  /** Whether debug lines are shown. */
  isDebug(): boolean;
  info(line: string): void;
  debug(line: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string, properties?: { file?: string; startLine?: number }): void;
  startGroup(title: string): void;
  endGroup(): void;
}

/** Something that did not end as it should, and what to do about it: sentences. */
export interface Finding {
  readonly level: "error" | "warning";
  readonly message: string;
}

/** GitHub cuts an annotation's message there, in the middle of a word. */
const MAX_ANNOTATION_LENGTH = 4096;

/** Where the step speaks to the person who reads its log: one line a fact, redacted, safe for the runner's parser. */
export class Log {
  readonly #console: RunnerConsole;
  readonly #redactor: Redactor;
  readonly #findings: Finding[] = [];

  constructor(runnerConsole: RunnerConsole, redactor: Redactor) {
    this.#console = runnerConsole;
    this.#redactor = redactor;
  }

  /** The errors and warnings so far, as they were given: neither redacted nor cut. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  info(line: string): void {
    this.#console.info(this.#line(line));
  }

  /** @param line is only made when debug lines are shown */
  debug(line: () => string): void {
    if (this.#console.isDebug()) this.#console.debug(this.#line(line()));
  }

  notice(message: string): void {
    this.#console.notice(this.#annotation(message));
  }

  warning(message: string): void {
    this.#findings.push({ level: "warning", message });
    this.#console.warning(this.#annotation(message));
  }

  error(message: string, place?: Place): void {
    this.#findings.push({ level: "error", message });
    const line = place?.line === undefined ? {} : { startLine: place.line };
    this.#console.error(this.#annotation(message), place ? { file: this.#line(place.file), ...line } : {});
  }

  /** Prints lines under a heading that unfolds. */
  group(title: string, lines: readonly string[]): void {
    this.#console.startGroup(this.#line(title));
    for (const line of lines) this.info(`  ${line}`);
    this.#console.endGroup();
  }

  /** Making a plain line changes the look of some secrets, and uncovers others: then it is redacted again. */
  #line(text: string): string {
    const redacted = this.#redactor.own(text);
    const line = plainLine(redacted);
    return line === redacted ? line : plainLine(this.#redactor.own(line));
  }

  #annotation(text: string): string {
    return cut(this.#line(text), MAX_ANNOTATION_LENGTH);
  }
}
