import { defineConfig } from "vitest/config";

/** The unit tests of the directories in `MUTANTS`, separated by commas, for `npm run mutants`. */
export default defineConfig({
  test: {
    include: (process.env["MUTANTS"] ?? "").split(",").map((directory) => `test/${directory}/**/*.test.ts`),
    setupFiles: ["test/mutants/quick-properties.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
