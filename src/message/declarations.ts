import type { DocumentNode } from "../documents/node.ts";
import { quote } from "../text.ts";
import type { Value } from "./filling.ts";
import type { Reject, Variables } from "./variables.ts";

/**
 * Names that a variable can't have: what a message script needs (`print`, `context`, `JSON`), reserved words of any mode
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

/** Whether a script can have a variable of this name. */
export function isDeclarable(name: string): boolean {
  return IDENTIFIER.test(name) && !FORBIDDEN.has(name);
}

/** Whether a value has the key `__proto__` somewhere: in a JavaScript literal, it sets the prototype. */
export function hasProto(value: Value): boolean {
  return typeof value !== "string" && nodeHasProto(value);
}

function nodeHasProto(node: DocumentNode): boolean {
  if (node.kind === "sequence") return node.items.some(nodeHasProto);
  return (
    node.kind === "mapping" &&
    node.properties.some(({ key, value }) => key === "__proto__" || nodeHasProto(value))
  );
}

/**
 * Rejects each variable that can't be declared ahead of a script.
 *
 * @param reject gets each name that a variable can't have, and each value that can't be written in JavaScript
 */
export function rejectUndeclarable(variables: Variables, reject: Reject): void {
  for (const [name, value] of variables) {
    if (!isDeclarable(name)) {
      reject(
        `can't declare ${quote(name)} in a script: use letters, digits and _, and no word that JavaScript or the platform uses`,
      );
    }
    if (hasProto(value)) {
      reject(
        `has the key "__proto__" in ${quote(name)}, which means something else in JavaScript: rename the key`,
      );
    }
  }
}
