import { quote } from "./text.ts";

/** What a shell would fill in: `~/`, `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%`. */
const FOR_A_SHELL = /^~(?=[\\/]|$)|\$(?:env:)?[A-Za-z_]\w*|\$\{\w+\}|%\w+%/;

/**
 * Says what is probably wrong with a path to which there is no file.
 *
 * @returns a verb phrase about the path; undefined if nothing shows
 */
export function pathMistake(path: string): string | undefined {
  if (/^(["']).*\1$/.test(path)) return "is in quotes: write the path without them";
  if (/^https?:\/\//i.test(path)) return "is a link, not a path: download the file in an earlier step";
  const [found] = FOR_A_SHELL.exec(path) ?? [];
  return (
    found &&
    `contains ${quote(found)}, which only a shell fills: use an expression, such as \`\${{ github.workspace }}\``
  );
}
