/** Under Wine, a connection takes a second on a busy machine: waits need more room there. */
const SLOWER = process.platform === "win32" ? 5 : 1;

/** When a request times out that gets no response, in real milliseconds. The requests before and after it need less. */
export const SILENCE_MS = process.platform === "win32" ? 10_000 : 5000;

/** What a swift step may be told. */
export interface SwiftOptions {
  /** How many times as fast time runs. */
  readonly factor?: number;
  /** How many real milliseconds a request may take; by default, as long as a test. */
  readonly timeoutMs?: number;
}

/** Environment of a step whose waits take a hundredth of their time, or what `factor` says; see `swift-time.mjs`. */
export function swiftEnvironment({
  factor = 100,
  timeoutMs = 300_000,
}: SwiftOptions = {}): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import ${new URL("swift-time.mjs", import.meta.url)}`,
    SWIFT_TIME: String(factor / SLOWER),
    SWIFT_TIMEOUT: String(timeoutMs),
  };
}
