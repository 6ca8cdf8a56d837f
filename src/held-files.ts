import { lookUp } from "./json.ts";

/** What Windows says of a file that another program holds open, depending on what the program shares. */
const HELD = new Set<unknown>(["EBUSY", "EPERM", "EACCES"]);

/** Says whether an error can mean that another program, for example a virus scanner, holds a file open. */
export function isHeldOpen(error: unknown): boolean {
  return HELD.has(lookUp(error, "code"));
}
