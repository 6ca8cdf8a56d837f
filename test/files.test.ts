import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTextFile } from "../src/files.ts";
import { inWorkspace } from "./workspace.ts";

const reading = (content: string | Buffer) =>
  inWorkspace({ file: content }, (workspace) => readTextFile("file", workspace));

describe("a text file", () => {
  test("is relative to the workspace, or absolute", async () => {
    await inWorkspace({ "a.txt": "hello" }, async (workspace) => {
      expect(await readTextFile("a.txt", workspace)).toBe("hello");
      expect(await readTextFile("./x/../a.txt", workspace)).toBe("hello");
      expect(await readTextFile(join(workspace, "a.txt"), "/elsewhere")).toBe("hello");
    });
  });

  test("may be reached through a symbolic link", async () => {
    await inWorkspace({ "a.txt": "hello" }, async (workspace) => {
      symlinkSync("a.txt", join(workspace, "link.txt"));
      expect(await readTextFile("link.txt", workspace)).toBe("hello");
    });
  });

  test("loses its byte order mark, and nothing else", async () => {
    expect(await reading("\ufeffone\r\n two \ufeff\0\n")).toBe("one\r\n two \ufeff\0\n");
  });

  test("may be empty", async () => {
    expect(await reading("")).toBe("");
  });
});

describe("a file that can't be used is an error that says why", () => {
  test("missing", async () => {
    await inWorkspace({ "a.txt": "" }, async (workspace) => {
      for (const path of ["b.txt", "a.txt/b.txt", "no/b.txt"])
        await expect(readTextFile(path, workspace)).rejects.toThrow(/^does not exist\. .*actions\/checkout/);
    });
  });

  test("a folder", async () => {
    await inWorkspace({}, async (workspace) => {
      mkdirSync(join(workspace, "people.txt"));
      await expect(readTextFile("people.txt", workspace)).rejects.toThrow("is a folder");
    });
  });

  test("a FIFO, which would be waited for without end", async () => {
    await inWorkspace({}, async (workspace) => {
      execFileSync("mkfifo", [join(workspace, "pipe.txt")]);
      await expect(readTextFile("pipe.txt", workspace)).rejects.toThrow("is not a regular file");
    });
  });

  test("a device", async () => {
    await expect(readTextFile("/dev/zero", "/")).rejects.toThrow("is not a regular file");
  });

  test.skipIf(process.getuid?.() === 0)("without permission", async () => {
    await inWorkspace({ "a.txt": "x" }, async (workspace) => {
      chmodSync(join(workspace, "a.txt"), 0);
      await expect(readTextFile("a.txt", workspace)).rejects.toThrow("may not open it");
    });
  });

  test.each([
    ["a loop of links", "loop", "ELOOP"],
    ["a name too long", "x".repeat(300), "ENAMETOOLONG"],
    ["a name that holds NUL", "a\0b", "ERR_INVALID_ARG_VALUE"],
  ])("%s", async (_, path, code) => {
    await inWorkspace({}, async (workspace) => {
      symlinkSync("loop", join(workspace, "loop"));
      await expect(readTextFile(path, workspace)).rejects.toThrow(`can't be read (${code})`);
    });
  });

  test("too large to be meant", async () => {
    await inWorkspace({ "a.txt": "" }, async (workspace) => {
      truncateSync(join(workspace, "a.txt"), 257 * 1024 * 1024);
      await expect(readTextFile("a.txt", workspace)).rejects.toThrow("larger than 256 MiB");
    });
  });

  test.each([
    ["little endian", Buffer.from("\ufeffann@example.com\n", "utf16le")],
    ["big endian", Buffer.from("\ufeffann@example.com\n", "utf16le").swap16()],
  ])("UTF-16, %s", async (_, bytes) => {
    await expect(reading(bytes)).rejects.toMatchObject({
      message: "is UTF-16, not UTF-8: save it as UTF-8",
      line: 1,
    });
  });

  test.each([
    ["alone in the file", [0xff], 1],
    ["in the first line", [0x61, 0xff, 0x0a, 0x62], 1],
    ["in the last line", [0x61, 0x0a, 0x62, 0x0a, 0xe9], 3],
    ["after an empty line", [0x0a, 0x0a, 0xc3, 0x28, 0x0a], 3],
    ["after CRLF", [0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x0a, 0xe9, 0x0d, 0x0a], 3],
    ["after lone CR", [0x61, 0x0d, 0x62, 0x0d, 0xe9, 0x0d], 3],
    ["a sequence cut off by a line break", [0x61, 0x0a, 0xc3, 0x0a, 0x61], 2],
    ["a surrogate", [0x61, 0x0a, 0xed, 0xa0, 0x80], 2],
    ["overlong", [0xc0, 0xaf], 1],
  ])("not UTF-8, %s: the line is named", async (_, bytes, line) => {
    await expect(reading(Buffer.from(bytes))).rejects.toMatchObject({
      message: "is not UTF-8: save it as UTF-8",
      line,
    });
  });
});
