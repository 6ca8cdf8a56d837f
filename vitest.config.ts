import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/require-node-24.ts"],
    testTimeout: 60_000,
  },
});
