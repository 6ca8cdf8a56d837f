import { execFileSync } from "node:child_process";
import fs, {
  chmodSync,
  mkdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { findFile, linkedPath, readTextFile } from "../src/files.ts";
import { lacksLinks, windowsLacks } from "./windows-lacks.ts";
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

  test.skipIf(lacksLinks)("may be reached through a symbolic link within the workspace", async () => {
    await inWorkspace({ "a.txt": "hello" }, async (workspace) => {
      symlinkSync("a.txt", join(workspace, "link.txt"));
      symlinkSync(".", join(workspace, "folder"));
      for (const path of ["link.txt", "folder/link.txt", join(workspace, "link.txt")])
        expect(await readTextFile(path, workspace)).toBe("hello");
    });
  });

  test.skipIf(lacksLinks)("may be in a workspace that is itself behind a symbolic link", async () => {
    await inWorkspace({ "a.txt": "hello" }, async (folder) => {
      await inWorkspace({}, async (elsewhere) => {
        const workspace = join(elsewhere, "workspace");
        symlinkSync(folder, workspace);
        symlinkSync("a.txt", join(folder, "link.txt"));
        for (const path of ["a.txt", "link.txt", join(workspace, "a.txt"), join(folder, "a.txt")])
          expect(await readTextFile(path, workspace)).toBe("hello");
      });
    });
  });

  test.skipIf(lacksLinks)(
    "may be outside the workspace, behind a symbolic link too, where the path says so",
    async () => {
      await inWorkspace({ "a.txt": "hello" }, async (home) => {
        const workspace = join(home, "repository");
        mkdirSync(workspace);
        symlinkSync("a.txt", join(home, "link.txt"));
        symlinkSync(home, join(home, "repository-2"));
        for (const path of ["../a.txt", "../link.txt", join(home, "link.txt"), "../repository-2/a.txt"])
          expect(await readTextFile(path, workspace)).toBe("hello");
      });
    },
  );

  test("loses its byte order mark, and nothing else", async () => {
    expect(await reading("\ufeffone\r\n two \ufeff\0\n")).toBe("one\r\n two \ufeff\0\n");
  });

  test("is closed, whether it can be read or not", async () => {
    const open = vi.spyOn(fs, "openSync").mockClear();
    const close = vi.spyOn(fs, "closeSync").mockClear();
    vi.spyOn(fs, "readSync").mockImplementationOnce(() => {
      throw new Error("EIO: broken on purpose");
    });
    await expect(reading("x")).rejects.toThrow("can't be read");
    expect(await reading("x")).toBe("x");
    expect(close.mock.calls.flat()).toEqual(open.mock.results.map(({ value }) => value));
    expect(close).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
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

  test("missing, and its path is for a shell", async () => {
    await inWorkspace({ "~": "home" }, async (workspace) => {
      for (const path of ["~/a.txt", "$HOME/a.txt", "${HOME}/a.txt", "%HOME%/a.txt"])
        await expect(readTextFile(path, workspace)).rejects.toThrow(
          /^contains ".*", which only a shell fills: /,
        );
      expect(await readTextFile("~", workspace)).toBe("home");
    });
  });

  test.skipIf(lacksLinks).each([
    ["a file", "a.txt"],
    ["a file in a folder", "folder/a.txt"],
    ["a file whose path goes there and back", "x/../folder/a.txt"],
    ["a file behind another link", "again.txt"],
    ["a file whose name begins like the way out", "..a.txt"],
    ["a folder", "folder"],
  ])("a link in the workspace that leads out of it: %s", async (_, path) => {
    await inWorkspace({ "a.txt": "secret" }, async (home) => {
      const workspace = join(home, "repository");
      mkdirSync(workspace);
      symlinkSync(join(home, "a.txt"), join(workspace, "a.txt"));
      symlinkSync("a.txt", join(workspace, "again.txt"));
      symlinkSync("a.txt", join(workspace, "..a.txt"));
      symlinkSync("..", join(workspace, "folder"));
      for (const spelling of [path, join(workspace, path), `../repository/${path}`])
        await expect(readTextFile(spelling, workspace)).rejects.toThrow(
          /^is a link that leads out of the workspace, .*absolute path$/,
        );
    });
  });

  test.skipIf(lacksLinks)(
    "a link into .git, which may hold the job's token; the file itself is the author's own choice",
    async () => {
      await inWorkspace({ ".gitignore": "x" }, async (workspace) => {
        mkdirSync(join(workspace, ".git"));
        writeFileSync(join(workspace, ".git", "config"), "token");
        symlinkSync(".git/config", join(workspace, "people.txt"));
        symlinkSync(".gitignore", join(workspace, "ignored.txt"));
        await expect(readTextFile("people.txt", workspace)).rejects.toThrow("or into .git");
        expect(await readTextFile(".git/config", workspace)).toBe("token");
        expect(await readTextFile("ignored.txt", workspace)).toBe("x");
      });
    },
  );

  test.skipIf(process.platform !== "linux")("a link to the environment of the step itself", async () => {
    await inWorkspace({}, async (workspace) => {
      symlinkSync("/proc/self/environ", join(workspace, "people.txt"));
      await expect(readTextFile("people.txt", workspace)).rejects.toThrow("leads out of the workspace");
    });
  });

  test("a folder", async () => {
    await inWorkspace({}, async (workspace) => {
      mkdirSync(join(workspace, "people.txt"));
      await expect(readTextFile("people.txt", workspace)).rejects.toThrow("is a folder");
    });
  });

  test.skipIf(windowsLacks("FIFOs"))("a FIFO, which would be waited for without end", async () => {
    await inWorkspace({}, async (workspace) => {
      execFileSync("mkfifo", [join(workspace, "pipe.txt")]);
      await expect(readTextFile("pipe.txt", workspace)).rejects.toThrow("is not a regular file");
    });
  });

  test.skipIf(windowsLacks("FIFOs"))("a FIFO that was a regular file until it was opened", async () => {
    await inWorkspace({ "a.txt": "x" }, async (workspace) => {
      const path = join(workspace, "pipe.txt");
      execFileSync("mkfifo", [path]);
      const regular = statSync(join(workspace, "a.txt"));
      const { openSync } = fs;
      vi.spyOn(fs, "statSync").mockReturnValueOnce(regular);
      vi.spyOn(fs, "openSync").mockImplementationOnce((name, flags) => {
        // Without it, this would wait for a writer.
        expect(Number(flags) & fs.constants.O_NONBLOCK).not.toBe(0);
        return openSync(name, flags);
      });
      await expect(readTextFile(path, workspace)).rejects.toThrow("is not a regular file");
    });
  });

  test.skipIf(windowsLacks("devices in folders"))("a device", async () => {
    const open = vi.spyOn(fs, "openSync").mockClear();
    await expect(readTextFile("/dev/zero", "/")).rejects.toThrow("is not a regular file");
    // To open some devices has effects.
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });

  test("the system forbids to open it", async () => {
    vi.spyOn(fs, "openSync").mockImplementationOnce(() => {
      throw Object.assign(new Error("EPERM: operation not permitted, open 'a.csv'"), { code: "EPERM" });
    });
    await inWorkspace({ "a.csv": "x" }, async (workspace) => {
      await expect(readTextFile("a.csv", workspace)).rejects.toThrow("the runner's user may not open it");
    });
  });

  test.skipIf(windowsLacks("modes") || process.getuid?.() === 0)("without permission", async () => {
    await inWorkspace({ "a.txt": "x" }, async (workspace) => {
      chmodSync(join(workspace, "a.txt"), 0);
      await expect(readTextFile("a.txt", workspace)).rejects.toThrow("may not open it");
    });
  });

  test.skipIf(windowsLacks("these error codes")).each([
    ["a loop of links", "loop", "ELOOP"],
    ["a name too long", "x".repeat(300), "ENAMETOOLONG"],
  ])("%s", async (_, path, code) => {
    await inWorkspace({}, async (workspace) => {
      symlinkSync("loop", join(workspace, "loop"));
      await expect(readTextFile(path, workspace)).rejects.toThrow(`can't be read (${code})`);
    });
  });

  test("a name that holds NUL", async () => {
    await expect(readTextFile("a\0b", tmpdir())).rejects.toThrow("can't be read (ERR_INVALID_ARG_VALUE)");
  });

  test("too large to be meant", async () => {
    await inWorkspace({ "a.txt": "" }, async (workspace) => {
      truncateSync(join(workspace, "a.txt"), 257 * 1024 * 1024);
      const read = vi.spyOn(fs, "readSync").mockClear();
      await expect(readTextFile("a.txt", workspace)).rejects.toThrow("larger than 256 MiB");
      expect(read.mock.calls.length).toBe(0);
      read.mockRestore();
    });
  });

  test.each([
    ["little endian", Buffer.from("\ufeffann@example.com\n", "utf16le")],
    ["big endian", Buffer.from("\ufeffann@example.com\n", "utf16le").swap16()],
  ])("UTF-16, %s", async (_, bytes) => {
    await expect(reading(bytes)).rejects.toMatchObject({
      message: "is UTF-16, not UTF-8: save it as UTF-8",
    });
  });

  test("a program that holds it open, as Excel does on Windows", async () => {
    const open = vi.spyOn(fs, "openSync").mockImplementation(heldOpen);
    await inWorkspace({ "a.txt": "x" }, async (workspace) => {
      await expect(readTextFile("a.txt", workspace)).rejects.toThrow(
        "can't be read: another program, for example Excel, holds it open: close it there",
      );
    });
    open.mockRestore();
  });

  test("but not a virus scanner that releases it within a moment", async () => {
    vi.spyOn(fs, "openSync").mockImplementationOnce(heldOpen);
    await inWorkspace({ "a.txt": "x" }, async (workspace) => {
      expect(await readTextFile("a.txt", workspace)).toBe("x");
    });
  });

  test.skipIf(process.platform !== "linux")(
    "one that the kernel makes, which looks empty and may be waited for without end",
    async () => {
      const open = vi.spyOn(fs, "openSync").mockClear();
      for (const path of ["/proc/kmsg", "/proc/self/environ", "/proc/version"])
        await expect(readTextFile(path, "/x")).rejects.toThrow("is not a regular file");
      expect(open).not.toHaveBeenCalled();
      open.mockRestore();
    },
  );

  test.skipIf(windowsLacks("devices in folders"))(
    "one that looked regular until it was opened: nothing is read that has no size",
    async () => {
      const path = import.meta.filename;
      vi.spyOn(fs, "fstatSync").mockReturnValueOnce(Object.assign(statSync(path), { size: 0 }));
      expect(await readTextFile(path, "/x")).toBe("");
      vi.spyOn(fs, "fstatSync").mockReturnValueOnce(statSync("/dev/null"));
      await expect(readTextFile(path, "/x")).rejects.toThrow("is not a regular file");
    },
  );

  test("one that grows without end while it is read", async () => {
    const endless = (...args: readonly unknown[]) => Number(args[3]);
    const read = vi.spyOn(fs, "readSync").mockImplementation(endless);
    try {
      await expect(reading("x")).rejects.toThrow("is larger than 256 MiB");
      expect(read.mock.calls.length).toBeLessThan(300);
    } finally {
      read.mockRestore();
    }
  });

  test("one that has become shorter or longer since it was looked at is read to its end", async () => {
    for (const size of [1, 1000]) {
      vi.spyOn(fs, "fstatSync").mockReturnValueOnce(Object.assign(statSync(import.meta.filename), { size }));
      expect(await reading("0123456789")).toBe("0123456789");
    }
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

  test("a CSV in the encoding that Excel takes by itself: how to save it", async () => {
    await inWorkspace({ "a.CSV": Buffer.from("name\nZo\xeb", "latin1") }, async (workspace) => {
      await expect(readTextFile("a.CSV", workspace)).rejects.toMatchObject({
        message: 'is not UTF-8: save it as UTF-8 (in Excel: "CSV UTF-8 (Comma delimited)")',
        line: 2,
      });
    });
  });
});

/** In place of `openSync`, on Windows: another program holds the file open. */
function heldOpen(): never {
  throw Object.assign(new Error("EBUSY: resource busy or locked"), { code: "EBUSY" });
}

test("GitHub links a file by its path in the workspace, with /", () => {
  const workspace = resolve("work/repo");
  const linked = (path: string) => linkedPath(path, workspace);
  expect(linked("lists/people.txt")).toBe("lists/people.txt");
  expect(linked("./lists/../people.txt")).toBe("people.txt");
  expect(linked(join(workspace, "lists", "people.txt"))).toBe("lists/people.txt");
  for (const outside of [join("..", "people.txt"), resolve("work/people.txt")])
    expect(linked(outside)).toBe(outside);
});

describe("a file that need not exist", () => {
  test("is found with its bytes, or missing with the path that it would have", async () => {
    await inWorkspace({ "a.txt": "hello" }, async (folder) => {
      const workspace = realpathSync(folder);
      const path = join(workspace, "a.txt");
      expect(await findFile("a.txt", workspace)).toEqual({ path, bytes: Buffer.from("hello") });
      for (const name of ["b.txt", "no/such/b.txt"])
        expect(await findFile(name, workspace)).toEqual({ path: join(workspace, name), bytes: undefined });
    });
  });

  test("is an error if something else is in its place", async () => {
    await inWorkspace({ "a.txt": "hello" }, async (workspace) => {
      await expect(findFile("a.txt/b.txt", workspace)).rejects.toThrow("does not exist");
      await expect(findFile(".", workspace)).rejects.toThrow("is a folder");
    });
  });

  test.skipIf(lacksLinks)("is an error behind a link to nowhere, or out of the workspace", async () => {
    await inWorkspace({}, async (home) => {
      const workspace = join(home, "repository");
      mkdirSync(workspace);
      symlinkSync("nowhere", join(workspace, "link"));
      symlinkSync("..", join(workspace, "folder"));
      await expect(findFile("link", workspace)).rejects.toThrow("is a link to a file that does not exist");
      for (const name of ["folder/b.txt", "folder/no/b.txt"])
        await expect(findFile(name, workspace)).rejects.toThrow("leads out of the workspace");
    });
  });
});
