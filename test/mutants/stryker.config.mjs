const directory = process.env.MUTANTS;

/** For `npm run mutants`; see `scripts/mutants.ts`. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutants/vitest.config.ts", related: false },
  // Stryker rewrites the file with TypeScript's API, which TypeScript 7 doesn't have; it leaves an absent file alone.
  tsconfigFile: "absent.json",
  coverageAnalysis: "perTest",
  // A mutant in a static value would run every test.
  ignoreStatic: true,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 60_000,
  tempDirName: "build/mutants/sandbox",
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: `build/mutants/${directory}.json` },
  htmlReporter: { fileName: `build/mutants/${directory}.html` },
};
