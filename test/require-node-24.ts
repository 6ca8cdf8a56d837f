/** Stops the tests at once when they would run on another Node than the one the runner gives the action (`node24`). */
export default function requireNode24(): void {
  if (!process.version.startsWith("v24.")) {
    throw new Error(
      `The tests must run on Node 24, the action's own runtime, but this is ${process.version}. ` +
        "Run them with `npm ci && npm test`: npm puts the `node` package's Node 24 first.",
    );
  }
}
