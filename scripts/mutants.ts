import { spawnSync } from "node:child_process";

/**
 * Changes the code in small ways ("mutants") and runs the unit tests on each: a mutant that no test notices is a gap.
 *
 * `npm run mutants` does it for the directories of `src/` that decide what is sent and what is said about it;
 * `npm run mutants -- kore` for one. It takes an hour or more. `build/mutants/` gets a page for each.
 */
const directories = process.argv.slice(2);
for (const directory of directories.length > 0 ? directories : ["delivery", "kore", "recipients", "report"]) {
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "test/mutants/stryker.config.mjs", "--mutate", `src/${directory}/**/*.ts`],
    { stdio: "inherit", env: { ...process.env, MUTANTS: directory } },
  );
  if (status !== 0) process.exitCode = 1;
}
