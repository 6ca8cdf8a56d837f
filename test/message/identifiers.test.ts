import { expect, test } from "vitest";
import { identifiersIn } from "../../src/message/identifiers.ts";

test.each([
  ['print("Check your email")', ["print"]],
  ["print('Check your email')", ["print"]],
  ["print(email) // days", ["print", "email"]],
  ["/* days\n */ print(email)", ["print", "email"]],
  ["print(`Hi ${name}, ${ {days}.days + `${email}` } text`)", ["print", "name", "days", "email"]],
  ['if (/"days/.test(name)) print("x", email)', ["if", "days", "test", "name", "print", "email"]],
  ["x = function () {} / 1; print('/' + name)", ["x", "function", "print", "name"]],
  ["yield / 2 + name / 3", ["yield", "name"]],
  ["label: {} /'/.test(name)", ["label", "test", "name"]],
  ["a = total / days / email", ["a", "total", "days", "email"]],
  ['print("it\\"s " + name)', ["print", "name"]],
  ["größe + $x + _y + größe", ["größe", "$x", "_y"]],
  ["print(row.email)", ["print", "row", "email"]],
  ['print("never closed\nemail)', ["print", "never", "closed", "email"]],
  ["", []],
])("%j", (code, names) => {
  expect([...identifiersIn(code)]).toEqual(names);
});

test("in a very long script, all words count", () => {
  expect([...identifiersIn(`print("${"\\n".repeat(5_000_000)} email")`)]).toEqual(["print", "n", "email"]);
});
