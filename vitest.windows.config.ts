import { defineConfig } from "vitest/config";

/** The main cases on Windows, or on the Windows build of Node.js under Wine. */
export default defineConfig({
  test: {
    include: ["test/windows/*.windows.ts"],
    globalSetup: ["test/require-node-24.ts", "test/windows/set-up.ts"],
    // A process starts in 2 s under Wine on a free machine, and in several times that on a busy one.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // More at once would not be faster on two processors.
    maxConcurrency: 3,
    maxWorkers: 2,
  },
});
