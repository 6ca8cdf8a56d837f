import { readFileSync, statSync } from "node:fs";

/** The runner drops a longer job summary (`CreateStepSummaryCommand` in `FileCommandManager.cs`). In bytes. */
export const summaryLimit = 1024 * 1024;

/**
 * Reads the pairs of a `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV` file, as `FileCommandManager.cs` does:
 * `name=value`, or `name<<delimiter`, lines, `delimiter`. Empty lines in between are skipped.
 *
 * @param os the runner's; only on Windows, a line can end with CR LF
 * @returns pairs in file order, yielded one by one: the runner keeps those ahead of an error
 * @throws Error for a line that is neither, an empty name or delimiter, a delimiter that never comes
 */
export function* parsePairs(text: string, os = "Linux"): Generator<readonly [name: string, value: string]> {
  const lines = text.split(os === "Windows" ? /\r?\n/ : "\n");
  const next = { index: 0 };
  while (next.index < lines.length) {
    const line = lines[next.index++] ?? "";
    if (line !== "") {
      yield pair(line, lines, next);
    }
  }
}

function pair(line: string, lines: readonly string[], next: { index: number }): readonly [string, string] {
  const [, name = "", operator, rest = ""] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
  if (operator === undefined) {
    throw new Error(`Invalid format '${line}'`);
  }
  if (name === "" || (operator === "<<" && rest === "")) {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  if (operator === "=") {
    return [name, rest];
  }
  const end = lines.indexOf(rest, next.index);
  if (end < 0) {
    throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
  }
  const value = lines.slice(next.index, end).join("\n");
  next.index = end + 1;
  return [name, value];
}

/** What became of the job summary. */
export type Summary =
  | { readonly kind: "none" }
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "dropped"; readonly error: string };

/**
 * Reads the job summary as the runner uploads it.
 *
 * @param path a missing or empty file is no summary
 * @param mask applied line by line
 */
export function readSummary(path: string, mask: (line: string) => string): Summary {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes === 0) {
    return { kind: "none" };
  }
  if (bytes > summaryLimit) {
    const [limit, size] = [summaryLimit, bytes].map((count) => Math.floor(count / 1024));
    return {
      kind: "dropped",
      error: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${size}k.`,
    };
  }
  const lines = readCommandFile(path).split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") {
    lines.pop();
  }
  return { kind: "kept", text: lines.map((line) => `${mask(line)}\n`).join("") };
}

/** @returns a command file's text without a byte order mark, empty if the action removed the file */
export function readCommandFile(path: string): string {
  const present = statSync(path, { throwIfNoEntry: false }) !== undefined;
  return present ? readFileSync(path, "utf8").replace(/^\ufeff/, "") : "";
}
