import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonStringContent, scriptLiteral } from "../../src/documents/literal.ts";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", "<", "\u2028", "\u2029", "\n", "\0", "\x7f", "\ud800", "</script>"),
);

test("a literal is JSON, and its text comes back", () => {
  fc.assert(
    fc.property(text, (it) => {
      expect(JSON.parse(scriptLiteral(it))).toBe(it);
      expect(scriptLiteral(it)).not.toMatch(/[<\u2028\u2029\n\r]/);
    }),
  );
});

test("the inside of a string is that of its literal, also where no character needs an escape", () => {
  const check = (it: string) => {
    expect(`"${jsonStringContent(it)}"`).toBe(scriptLiteral(it));
  };
  fc.assert(fc.property(text, check));
  for (let code = 0; code < 0x3000; code += 1) check(String.fromCharCode(code));
});
