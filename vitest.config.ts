import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/require-node-24.ts"],
    // Vitest's own choice is one fewer than the processors, but tests often wait for a process that they started.
    maxWorkers: "100%",
    // The longest test takes 10 s on a free machine, and so does a hook that builds a bundle: on a busy one, many times that.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
