import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/require-node-24.ts"],
    testTimeout: 60_000,
    // A hook that builds a bundle takes 10 s on a free machine, and several times that on a busy one.
    hookTimeout: 300_000,
  },
});
