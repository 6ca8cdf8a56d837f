/**
 * Makes time run faster in a process that preloads this (`NODE_OPTIONS: --import …`): timers and `performance.now`, by
 * which the action waits and measures its waits, run `SWIFT_TIME` times as fast. At 100, a minute takes 600 ms.
 *
 * The network and the disk take as long as ever, and so do timeouts of requests: they come after `SWIFT_TIMEOUT`
 * milliseconds. A sound exchange must stay within them, on the busiest machine. A timer is a request's timeout if it has
 * exactly the length of `request-timeout`: choose one that no wait has. `Date` stays, too: tokens and the date form of
 * `Retry-After` are about the world's time.
 */
const factor = Number(process.env.SWIFT_TIME);
const timeoutMs = Number(process.env.SWIFT_TIMEOUT);
const requestTimeoutMs = Number(process.env["INPUT_REQUEST-TIMEOUT"]) * 1000;

const setRealTimeout = globalThis.setTimeout;
// Rounded up, because Node rounds down, and a wait must never end before its time.
globalThis.setTimeout = (callback, delay = 0, ...args) =>
  setRealTimeout(callback, delay === requestTimeoutMs ? timeoutMs : Math.ceil(delay / factor), ...args);

// GitHub's API has no other timeout.
const timeoutSignal = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = () => timeoutSignal(timeoutMs);

const realNow = performance.now.bind(performance);
performance.now = () => realNow() * factor;
