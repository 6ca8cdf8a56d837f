import { dirname } from "node:path";
import type { LedgerFileSystem } from "../../src/ledger/ledger-file.ts";

/** The process was killed. */
export class Killed extends Error {}

/** Files in memory that are killed, or full, after a number of bytes. */
export class MemoryDisk {
  readonly files = new Map<string, Buffer>();
  readonly folders = new Set<string>();
  /** Files by number of those that are open. */
  readonly #open = new Map<number, string>();
  readonly #ids = new Map<string, number>();
  #next = 1;
  /** Bytes until the kill: what is written until then stays. */
  killAfter = Number.POSITIVE_INFINITY;
  /** Bytes until the disk is full: then the system writes a part without an error. */
  room = Number.POSITIVE_INFINITY;
  /** Operations that fail with EIO. */
  readonly failing = new Set<keyof LedgerFileSystem>();
  /** Every operation so far, by name. */
  readonly log: string[] = [];

  readonly fs: LedgerFileSystem = {
    exists: (path) => this.files.has(path),
    stat: (path) => {
      const file = this.#existing(path);
      return { id: String(this.#ids.get(path)), size: file.length };
    },
    makeFolder: (path) => {
      this.#step("makeFolder");
      this.folders.add(path);
    },
    open: (path, mode) => {
      this.#step("open");
      if (mode === "existing") this.#existing(path);
      else if (this.files.has(path)) throw fault("EEXIST");
      else if (!this.folders.has(dirname(path))) throw fault("ENOENT");
      else this.#put(path, Buffer.alloc(0));
      this.#open.set(this.#next, path);
      return this.#next++;
    },
    write: (file, bytes, at) => {
      this.#step("write");
      const path = this.#open.get(file) ?? "";
      const length = Math.min(bytes.length, this.killAfter, this.room);
      const before = this.#existing(path);
      this.files.set(path, Buffer.concat([before.subarray(0, at), bytes.subarray(0, length)]));
      this.killAfter -= length;
      this.room -= length;
      if (this.killAfter <= 0) throw new Killed();
      return length;
    },
    truncate: (file, size) => {
      this.#step("truncate");
      const path = this.#open.get(file) ?? "";
      const before = this.#existing(path);
      this.room += before.length - size;
      this.files.set(path, before.subarray(0, size));
    },
    sync: () => this.#step("sync"),
    close: (file) => {
      this.#step("close");
      this.#open.delete(file);
    },
    rename: (from, to) => {
      this.#step("rename");
      this.#put(to, this.#existing(from));
      this.files.delete(from);
    },
    remove: (path) => {
      this.#step("remove");
      this.files.delete(path);
    },
  };

  /** Starts the machine again. */
  restart(): void {
    this.#open.clear();
    this.killAfter = Number.POSITIVE_INFINITY;
    this.room = Number.POSITIVE_INFINITY;
    this.failing.clear();
  }

  get openFiles(): number {
    return this.#open.size;
  }

  #step(name: keyof LedgerFileSystem): void {
    if (this.killAfter <= 0) throw new Killed();
    this.log.push(name);
    if (this.failing.has(name)) throw fault("EIO");
  }

  #existing(path: string): Buffer {
    const file = this.files.get(path);
    if (!file) throw fault("ENOENT");
    return file;
  }

  #put(path: string, content: Buffer): void {
    this.files.set(path, content);
    this.#ids.set(path, this.#next);
    this.#next += 1;
  }
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}
