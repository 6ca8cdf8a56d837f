// Preloaded into the action's process: imports the bundle and calls `run`, as `@github/local-action` does
// (commands/run.ts), and once more.
const { run } = await import("../../dist/index.js");
await run();
await run();
