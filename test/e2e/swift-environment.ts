/** Under Wine, a connection takes a second on a busy machine: timeouts need more room there. */
const SLOWER = process.platform === "win32" ? 5 : 1;

/** How many times as fast time runs by default. */
export const SWIFTNESS = 100 / SLOWER;

/** Environment of a step whose waits take a hundredth of their time, or less by `factor`; see `swift-time.mjs`. */
export function swiftEnvironment(factor = 100): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import ${new URL("swift-time.mjs", import.meta.url)}`,
    SWIFT_TIME: String(Math.max(1, factor / SLOWER)),
  };
}
