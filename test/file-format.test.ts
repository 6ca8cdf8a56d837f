import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { otherFormat } from "../src/file-format.ts";

/** A zip archive's beginning, and names in it. */
const zip = (...names: string[]) => Buffer.from(`PK\x03\x04\x14\0\x06\0${names.join("\xff\0")}`, "latin1");
const hex = (text: string) => Buffer.from(text, "hex");

test.each([
  [
    "people.csv",
    zip("[Content_Types].xml", "xl/workbook.xml"),
    "an Excel workbook, not a CSV: save it as CSV UTF-8",
  ],
  ["people.CSV", zip("xl/workbook.bin"), "an Excel workbook, not a CSV: save it as CSV UTF-8"],
  [
    "a.csv",
    hex("d0cf11e0a1b11ae1"),
    "an old Excel workbook or Office document, not a CSV: save it as CSV UTF-8",
  ],
  [
    "a.csv",
    zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    "a LibreOffice spreadsheet, not a CSV: save it as CSV UTF-8",
  ],
  ["a.csv", zip("Index/Document.iwa"), "a Numbers or Pages document, not a CSV: save it as CSV UTF-8"],
  [
    "message.txt",
    zip("_rels/.rels", "word/document.xml"),
    "a Word document, not text: save it as text in UTF-8",
  ],
  ["a.txt", zip("ppt/presentation.xml"), "a PowerPoint presentation, not text: save it as text in UTF-8"],
  ["people.yml", zip("people.yml"), "a zip archive, not YAML: extract it in an earlier step"],
  ["people.json", gzipSync("{}"), "compressed with gzip, not JSON: extract it in an earlier step"],
  ["a.json", hex("28b52ffd00"), "compressed with zstd, not JSON: extract it in an earlier step"],
  ["a.yaml", hex("377abcaf271c"), "a 7z archive, not YAML: extract it in an earlier step"],
  [
    "people.csv",
    Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n"),
    "a pointer of Git LFS, not the file itself: set `lfs: true` for actions/checkout",
  ],
  ["a.txt", Buffer.from("%PDF-1.7\n"), "a PDF, not text: save it as text in UTF-8"],
  ["a.txt", Buffer.from("{\\rtf1\\ansi"), "a rich text document (RTF), not text: save it as text in UTF-8"],
  ["a", hex("89504e470d0a1a0a"), "a picture, not text: save it as text in UTF-8"],
  [
    "a.csv",
    Buffer.from("\ufeffann", "utf16le"),
    'UTF-16, not UTF-8: save it as UTF-8 (in Excel: "CSV UTF-8 (Comma delimited)")',
  ],
  ["a.txt", Buffer.from("ann@example.com", "utf16le"), "UTF-16, not UTF-8: save it as UTF-8"],
  ["a.txt", Buffer.from("ann@example.com!", "utf16le").swap16(), "UTF-16, not UTF-8: save it as UTF-8"],
  ["a.txt", hex("fffe000061000000"), "UTF-32, not UTF-8: save it as UTF-8"],
])("%s is %s", (path, bytes, what) => {
  expect(otherFormat(bytes, path)).toBe(`is ${what}`);
});

test.each([
  "",
  "a",
  "a\0",
  "ann@example.com\n",
  "PK",
  "{}",
  "\0\0\0\0",
  "a\0b",
  "BZhang@example.com",
  "Zo\u00eb",
])("%j is text", (text) => {
  expect(otherFormat(Buffer.from(text), "a.txt")).toBeUndefined();
});
