/** A workflow command as the runner understands one printed line. */
export interface Command {
  /** Lower case, e.g. `error`. */
  readonly name: string;
  /** Unescaped, by lower-case key: the runner compares keys without case. */
  readonly properties: Readonly<Record<string, string>>;
  /** Unescaped. */
  readonly data: string;
  /** The line as printed. */
  readonly line: string;
}

/** The commands the runner knows (`ActionCommandManager.cs`); any other `::name::` is plain text to it. */
export const knownCommands: ReadonlySet<string> = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * Reads a line as the runner does (`ActionCommand.cs`): `::name key=value,…::data` after leading white space, else the
 * first `##[name key=value;…]data` anywhere in the line.
 *
 * The runner finds `::` and `##[` by a culture-sensitive search, which overlooks characters without width or weight.
 * Which of those slip through depends on the platform's collation, so a line that holds a command once all of them are
 * gone counts as that command: stricter than the runner.
 *
 * @param line without its line break
 * @param known names that make a command, in lower case
 * @returns undefined if the line is plain text
 */
export function parseCommand(line: string, known: ReadonlySet<string> = knownCommands): Command | undefined {
  const visible = line.replace(ignorable, "");
  const parts = split(line, known) ?? split(visible, known);
  return parts === undefined ? undefined : { ...parts, line };
}

/** What Unicode collation gives no weight: format and control characters, but not those that are white space. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;

/** White space as .NET's `TrimStart` sees it: with U+0085, without U+FEFF. */
const leadingSpace = /^(?:(?!\ufeff)[\s\x85])+/;

interface Syntax {
  readonly pattern: RegExp;
  readonly separator: string;
  readonly unescapeProperty: (text: string) => string;
  readonly unescapeData: (text: string) => string;
}

const syntaxes: readonly Syntax[] = [
  {
    pattern: /^::(?<info>.*?)::(?<data>.*)$/s,
    separator: ",",
    unescapeProperty: unescaper({ "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": "," }),
    unescapeData: unescaper({ "%0D": "\r", "%0A": "\n" }),
  },
  {
    pattern: /^.*?##\[(?<info>[^\]]*)\](?<data>.*)$/s,
    separator: ";",
    unescapeProperty: unescaper({ "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]" }),
    unescapeData: unescaper({ "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]" }),
  },
];

function split(line: string, known: ReadonlySet<string>): Omit<Command, "line"> | undefined {
  const text = line.replace(leadingSpace, "");
  for (const syntax of syntaxes) {
    const { info = "", data = "" } = syntax.pattern.exec(text)?.groups ?? {};
    const [name = "", ...rest] = info.split(" ");
    if (known.has(name.toLowerCase())) {
      return {
        name: name.toLowerCase(),
        properties: properties(rest.join(" "), syntax),
        data: syntax.unescapeData(data),
      };
    }
  }
  return undefined;
}

function properties(text: string, syntax: Syntax): Record<string, string> {
  const pairs = text
    .trim()
    .split(syntax.separator)
    .map((pair) => /^([^=]+)=(.+)$/s.exec(pair) ?? [])
    .filter((match) => match.length > 0);
  return Object.fromEntries(
    pairs.map(([, key = "", value = ""]) => [key.toLowerCase(), syntax.unescapeProperty(value)]),
  );
}

/** One replacement after the other, `%25` last, and case-sensitive: just as the runner does it. */
function unescaper(escapes: Readonly<Record<string, string>>): (text: string) => string {
  const all = Object.entries({ ...escapes, "%25": "%" });
  return (text) => all.reduce((result, [code, char]) => result.replaceAll(code, char), text);
}
