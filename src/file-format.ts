import { extname } from "node:path";

/** How bytes begin that are not text, in hexadecimal, and what has them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["d0cf11e0a1b11ae1", "an old Excel workbook or Office document"],
  ["255044462d", "a PDF"],
  ["1f8b", "compressed with gzip"],
  ["28b52ffd", "compressed with zstd"],
  ["fd377a585a00", "compressed with xz"],
  ["377abcaf271c", "a 7z archive"],
  ["7b5c727466", "a rich text document (RTF)"],
  ["89504e47", "a picture"],
  ["ffd8ff", "a picture"],
  ["53514c69746520666f726d6174", "an SQLite database"],
];

/** How Git LFS begins the file that it puts in place of another one. */
const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/");

/** Names in a zip archive, and what has them. */
const ZIPPED: readonly (readonly [string, string])[] = [
  ["xl/workbook.", "an Excel workbook"],
  ["word/document.", "a Word document"],
  ["ppt/presentation.", "a PowerPoint presentation"],
  ["opendocument.spreadsheet", "a LibreOffice spreadsheet"],
  ["opendocument.text", "a LibreOffice document"],
  ["Index/Document.iwa", "a Numbers or Pages document"],
];

/**
 * Says what a file is whose content is not text in UTF-8, and what to do: a phrase after the file's name.
 *
 * @returns undefined if nothing shows that it is anything else
 */
export function otherFormat(bytes: Buffer, path: string): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return `is ${encoding}, not UTF-8: ${saveAsUtf8(path)}`;
  if (bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER))
    return "is a pointer of Git LFS, not the file itself: set `lfs: true` for actions/checkout";
  const document = documentOf(bytes);
  return document && `is ${document}, not ${nameOf(path)}: ${wayOut(document)}`;
}

/** Says how to save a file as UTF-8: a phrase. */
export function saveAsUtf8(path: string): string {
  return isCsv(path) ? 'save it as UTF-8 (in Excel: "CSV UTF-8 (Comma delimited)")' : "save it as UTF-8";
}

function encodingOf(bytes: Buffer): string | undefined {
  const mark = bytes.toString("hex", 0, 4);
  if (mark === "fffe0000" || mark === "0000feff") return "UTF-32";
  return mark.startsWith("fffe") || mark.startsWith("feff") || hasHalves(bytes) ? "UTF-16" : undefined;
}

/** Says whether every second byte of a beginning is 0: Latin letters in UTF-16, without a mark. */
function hasHalves(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return false;
  const zeros = (rest: number) => start.every((byte, index) => (byte === 0) === (index % 2 === rest));
  return zeros(0) || zeros(1);
}

function documentOf(bytes: Buffer): string | undefined {
  const start = bytes.toString("hex", 0, 16);
  if (start.startsWith("504b0304") || start.startsWith("504b0506"))
    return ZIPPED.find(([name]) => bytes.includes(name))?.[1] ?? "a zip archive";
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}

function nameOf(path: string): string {
  const type = extname(path).slice(1).toLowerCase();
  return { csv: "a CSV", json: "JSON", yml: "YAML", yaml: "YAML" }[type] ?? "text";
}

function wayOut(document: string): string {
  if (/compressed|archive/.test(document)) return "extract it in an earlier step";
  return /workbook|spreadsheet|Numbers/.test(document) ? "save it as CSV UTF-8" : "save it as text in UTF-8";
}

function isCsv(path: string): boolean {
  return extname(path).toLowerCase() === ".csv";
}
