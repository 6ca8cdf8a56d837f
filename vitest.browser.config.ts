import { defineConfig } from "vitest/config";

/** The tests that need a browser. */
export default defineConfig({
  test: {
    include: ["test/browser/*.browser.ts"],
    globalSetup: ["test/require-node-24.ts"],
    testTimeout: 120_000,
  },
});
