import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/require-node-24.ts"],
    // Vitest's own choice is one fewer than the processors, but tests often wait for a process that they started.
    maxWorkers: "100%",
    testTimeout: 60_000,
    // A hook that builds a bundle takes 10 s on a free machine, and several times that on a busy one.
    hookTimeout: 300_000,
  },
});
