import { describe, expect, test } from "vitest";
import { LineSplitter } from "./line-splitter.ts";
import { parseCommand } from "./workflow-commands.ts";

describe("a line is a command", () => {
  test.each([
    ["at its start", "::error::boom", { name: "error", data: "boom" }],
    ["after white space", " \t\u00a0::error::boom", { name: "error", data: "boom" }],
    ["in any case", "::Error::boom", { name: "error", data: "boom" }],
    ["in the older form, anywhere", "hello ##[error]boom", { name: "error", data: "boom" }],
    ["behind an unknown command", "::hello::##[debug]boom", { name: "debug", data: "boom" }],
    ["behind a zero width space", "\u200b::error::boom", { name: "error", data: "boom" }],
    ["with joiners inside", "hello #\u200d#\u2060[er\u00adror]boom", { name: "error", data: "boom" }],
    ["with a control character", ":\u0001:stop-commands:\0:x", { name: "stop-commands", data: "x" }],
    ["with ends of its own", "::notice::a::b", { name: "notice", data: "a::b" }],
  ])("%s", (_, line, command) => {
    expect(parseCommand(line)).toEqual({ properties: {}, line, ...command });
  });
});

describe("a line is plain text", () => {
  test.each([
    ["in the middle", "hello ::error::boom"],
    ["unknown", "::hello::boom"],
    ["unfinished", "::error:boom"],
    ["unfinished, older form", "##[error boom"],
    ["the older form, behind another bracket", "##[hello] ##[error]boom"],
    ["escaped", "%3A%3Aerror::boom"],
    ["a word with a space", ":: error::boom"],
  ])("%s", (_, line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

test("properties and data are unescaped", () => {
  expect(
    parseCommand("::error file=a%2Cb.csv,line=3,Title=50%25%3A x,empty=::one%0Atwo%250A%3A"),
  ).toMatchObject({
    properties: { file: "a,b.csv", line: "3", title: "50%: x" },
    data: "one\ntwo%0A%3A",
  });
  expect(parseCommand("##[error file=a%3Bb.csv;line=3]one%0Atwo%5D")).toMatchObject({
    properties: { file: "a;b.csv", line: "3" },
    data: "one\ntwo]",
  });
});

test("visible characters of a command stay as they are", () => {
  expect(parseCommand("::notice::👩‍💻")?.data).toBe("👩‍💻");
});

test("a lone carriage return ends a line, wherever the stream is cut", () => {
  const text = "one\r\ntwo\r::error::three\n\nfour\r";
  for (let cut = 0; cut <= text.length; cut++) {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    splitter.push(text.slice(0, cut));
    splitter.push(text.slice(cut));
    splitter.end();
    expect(lines).toEqual(["one", "two", "::error::three", "", "four"]);
  }
});
