import { expect, test } from "vitest";
import { parsePairs } from "./file-commands.ts";

test("pairs, short and with a delimiter", () => {
  const text = "a=1\n\nb=x=<<y\nc<<EOF\n\none=1\n EOF\r\nEOF\nd<<E=F\nE=F\ne=";
  expect([...parsePairs(text)]).toEqual([
    ["a", "1"],
    ["b", "x=<<y"],
    ["c", "\none=1\n EOF\r"],
    ["d", ""],
    ["e", ""],
  ]);
});

test("pairs with the line breaks of Windows, on Windows", () => {
  expect([...parsePairs("a=1\r\nb<<EOF\r\n2\r\nEOF\r\n", "Windows")]).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
});

test.each([
  ["hello", "Invalid format 'hello'"],
  ["=x", "Name must not be empty"],
  ["<<EOF\nEOF\n", "Name must not be empty"],
  ["a<<\n\n", "delimiter must not be empty"],
  ["a<<EOF\n1\nEOF \n", "Matching delimiter not found 'EOF'"],
])("%j is an error", (text, message) => {
  const pairs = parsePairs(`first=kept\n${text}`);
  expect(pairs.next().value).toEqual(["first", "kept"]);
  expect(() => pairs.next()).toThrow(message);
});
