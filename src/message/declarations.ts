import { jsonOf } from "../documents/literal.ts";
import type { DocumentNode } from "../documents/node.ts";
import { quote } from "../text.ts";
import type { Reject, Variables } from "./variables.ts";

/**
 * Names a variable can't have: what a message script needs (`print`, `context`, `JSON`), reserved words of any mode
 * and edition of JavaScript, and globals that `var` can't change.
 */
const FORBIDDEN: ReadonlySet<string> = new Set(
  (
    "print context JSON " +
    "abstract arguments await boolean break byte case catch char class const continue debugger default delete do " +
    "double else enum eval export extends false final finally float for function goto if implements import in " +
    "instanceof int interface let long native new null package private protected public return short static super " +
    "switch synchronized this throw throws transient true try typeof var void volatile while with yield " +
    "undefined NaN Infinity __proto__"
  ).split(" "),
);

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * Declares variables ahead of a script, `var name = <JSON literal>;` a line: data, never pasted into code.
 *
 * @param reject is told of each name that can't be a variable's, and of values that JavaScript can't write down
 */
export function declareAhead(script: string, variables: Variables, reject: Reject): string {
  const declarations = [...variables].map(([name, value]) => {
    if (!IDENTIFIER.test(name) || FORBIDDEN.has(name)) {
      reject(
        `can't declare ${quote(name)} in a script: use letters, digits and _, and no word that JavaScript or the platform uses`,
      );
    }
    if (holdsProto(value)) {
      reject(`holds the key "__proto__" in ${quote(name)}, which JavaScript takes for something else`);
    }
    return `var ${name} = ${jsonOf(value)};\n`;
  });
  return declarations.join("") + script;
}

function holdsProto(node: DocumentNode): boolean {
  if (node.kind === "sequence") return node.items.some(holdsProto);
  return (
    node.kind === "mapping" &&
    node.properties.some(({ key, value }) => key === "__proto__" || holdsProto(value))
  );
}
