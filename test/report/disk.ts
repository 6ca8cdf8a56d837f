import nodeFs from "node:fs";
import { basename } from "node:path";
import type { FileDeps } from "../../src/report/new-file.ts";

/** What the file system is called for; `empty` is what happens to a file that can't be removed. */
export type DiskCall = "open" | "write" | "rename" | "remove" | "empty" | "close";

/** The system's files, which can break on purpose. It notes what is called for, and how long it was waited for. */
export class Disk {
  /** Throws in place of what it is called for. It gets the name of the file. */
  fault: (call: DiskCall, name: string) => void = () => {};
  /** Each call, for example `open report.json.draft`. */
  readonly calls: string[] = [];
  /** The names of the files that are open. */
  readonly openFiles = new Map<number, string>();
  pausedMs = 0;

  readonly deps: FileDeps = {
    fs: {
      existsSync: nodeFs.existsSync,
      ftruncateSync: (file, length) => {
        this.#call("empty", this.#nameOf(file));
        nodeFs.ftruncateSync(file, length);
      },
      openSync: (path, ...rest) => {
        this.#call("open", basename(String(path)));
        const file = nodeFs.openSync(path, ...rest);
        this.openFiles.set(file, basename(String(path)));
        return file;
      },
      closeSync: (file) => {
        const name = this.#nameOf(file);
        nodeFs.closeSync(file);
        this.openFiles.delete(file);
        // A file that can't be closed without an error is closed all the same (Linux, `close(2)`).
        this.#call("close", name);
      },
      renameSync: (from, to) => {
        this.#call("rename", basename(String(to)));
        nodeFs.renameSync(from, to);
        for (const [file, name] of this.openFiles)
          if (name === basename(String(from))) this.openFiles.set(file, basename(String(to)));
      },
      rmSync: (path, options) => {
        if (nodeFs.existsSync(path)) this.#call("remove", basename(String(path)));
        nodeFs.rmSync(path, options);
      },
      truncateSync: (path, length) => {
        this.#call("empty", basename(String(path)));
        nodeFs.truncateSync(path, length);
      },
      writeSync: (file, bytes, from, length, at) => {
        this.#call("write", this.#nameOf(file));
        return nodeFs.writeSync(file, bytes, from, length, at);
      },
    },
    pause: (ms) => {
      this.pausedMs += ms;
    },
  };

  /** Breaks these calls from now on, so many times. */
  breaks(code: string, calls: readonly DiskCall[], times = Number.POSITIVE_INFINITY): void {
    let left = times;
    this.fault = (call) => {
      if (!calls.includes(call) || left <= 0) return;
      left -= 1;
      throw Object.assign(new Error(`${code}: broken on purpose`), { code });
    };
  }

  #call(call: DiskCall, name: string): void {
    this.calls.push(`${call} ${name}`);
    this.fault(call, name);
  }

  #nameOf(file: number): string {
    return this.openFiles.get(file) ?? "a file that is not open";
  }
}
