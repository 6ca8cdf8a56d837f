/** Environment of a step whose waits take a hundredth of their time, or less by `factor`; see `swift-time.mjs`. */
export function swiftEnvironment(factor = 100): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import ${new URL("swift-time.mjs", import.meta.url)}`,
    SWIFT_TIME: String(factor),
  };
}
