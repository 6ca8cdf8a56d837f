import fc from "fast-check";
import type { DeliveryGuarantee } from "../../src/delivery/retry.ts";
import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";
import type { ConnectionFault, Fault } from "../platform/faults.ts";
import type { JobDocument } from "../platform/jobs.ts";
import { LOGS, type Logs } from "./status-logs.ts";

/** A step and the faults that it meets. */
export interface Scenario {
  readonly guarantee: DeliveryGuarantee;
  readonly retries: number;
  readonly recipients: number;
  /** How many different messages they get; undefined: the same one, without `personalize`. */
  readonly messages: number | undefined;
  readonly batchSize: number;
  readonly userIdentityType: "resolve" | "donotresolve";
  readonly requestsPerMinute: number;
  /** The channel reaches each recipient whose number is a multiple of this. */
  readonly reachesEach: number;
  readonly jobSeconds: number;
  /** How the platform writes its jobs' logs. */
  readonly logs: Logs;
  /** How far the platform's clock is ahead of the runner's; negative if it is behind. */
  readonly platformAheadMs: number;
  /** Undefined: the step doesn't wait. */
  readonly waitSeconds: number | undefined;
  readonly notify: readonly (Fault | LateFault | undefined)[];
  readonly status: readonly (Fault | undefined)[];
  readonly connection: readonly (ConnectionFault | undefined)[];
  readonly cancellation: CancelledAt | undefined;
  readonly seed: number;
}

/**
 * Faults that depend on what happened before.
 *
 * - `repeated-job`: the response names a job that the platform already has for an earlier request; a cache's work
 * - `dated-retry-after`: a 429 with a date so many seconds ahead of the platform's clock
 */
export type LateFault =
  | { readonly kind: "repeated-job"; readonly taken: boolean }
  | { readonly kind: "dated-retry-after"; readonly seconds: number };

/** When a step is cancelled: at the nth of these events. `breaksOff`: requests in flight are broken off, too. */
export interface CancelledAt {
  readonly event: "request" | "response" | "report" | "sleep";
  readonly nth: number;
  readonly breaksOff: boolean;
}

const RETRY_AFTER = ["0", "1", "20", "300", "soon", "Thu, 01 Jan 1970 00:00:00 GMT"] as const;

const headers = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...RETRY_AFTER).map((value) => ({ "retry-after": value })),
);

const WEB_PAGE = "<html><title>oops</title></html>";

const bodies = fc.constantFrom<unknown>("", WEB_PAGE, "null", "{}", errorBody("no", 1));

/** Responses after which the platform surely didn't process the request, as the contract says, and it didn't. */
const busy: fc.Arbitrary<Fault> = fc
  .oneof(
    fc.record({ status: fc.constant(429), body: bodies, headers }),
    fc.record({
      status: fc.constantFrom(200, 400, 403, 500, 503),
      body: fc
        .constantFrom(RATE_LIMIT_MESSAGES.minute, RATE_LIMIT_MESSAGES.older)
        .map((msg) => errorBody(msg, 1)),
      headers,
    }),
    fc.record({
      status: fc.constant(503),
      body: fc.constantFrom<unknown>(errorBody("busy", 503), { errors: [{ message: "busy" }] }),
      headers,
    }),
  )
  .map((answer) => ({ kind: "answer", taken: false, ...answer }));

/** Responses that leave the outcome open, whether the platform took the request or not. */
const vague: fc.Arbitrary<Fault> = fc
  .oneof(
    fc.record({
      taken: fc.boolean(),
      status: fc.constantFrom(200, 201, 204, 304, 408, 499, 500, 502, 504, 520),
      body: bodies,
      headers,
    }),
    // A cache sends this after the platform accepted the request.
    fc.record({
      taken: fc.boolean(),
      status: fc.constant(503),
      body: fc.constantFrom("", WEB_PAGE),
      headers,
    }),
  )
  .map((answer) => ({ kind: "answer", ...answer }));

const refusal: fc.Arbitrary<Fault> = fc
  .record({ status: fc.constantFrom(301, 307, 400, 401, 403, 404, 413, 422), body: bodies })
  .map((answer) => ({ kind: "answer", taken: false, ...answer }));

const longWait: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: "answer", taken: false, status: 429, headers: { "retry-after": "301" } },
  { kind: "answer", taken: false, status: 429, body: errorBody(RATE_LIMIT_MESSAGES.hour, 429) },
);

const broken: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.boolean().map((taken) => ({ kind: "reset", taken }) as const) },
  { weight: 1, arbitrary: fc.boolean().map((taken) => ({ kind: "silence", taken }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "stalled-body" } as const) },
  { weight: 3, arbitrary: fc.constant({ kind: "cut-off-body" } as const) },
);

const harmless: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: "closed-after-answer" },
  { kind: "slow", ms: 2 },
  { kind: "job", edit: (job) => ({ ...job, status: "QUEUED", percentageComplete: "half", more: {} }) },
);

/** A job whose ID can't be used. */
const namelessJob: fc.Arbitrary<Fault> = fc
  .constantFrom<unknown>(undefined, null, 7, "", "..", "a/b", "a?b", "%2e%2e", "a b", "x".repeat(300))
  .map((id) => ({ kind: "job", edit: (job: JobDocument) => ({ ...job, _id: id }) }));

const repeatedJob = fc.boolean().map((taken) => ({ kind: "repeated-job", taken }) as const);

/** Responses to a status request that can't be used, or that say little. */
const reticent: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: "job", edit: (job) => ({ ...job, statusLogs: [] }) },
  {
    kind: "job",
    edit: (job) => ({ ...job, statusLogs: [null, {}, ...job.statusLogs, ...job.statusLogs.slice(1)] }),
  },
  { kind: "job", edit: (job) => ({ ...job, status: "QUEUED" }) },
  { kind: "job", edit: (job) => ({ ...job, _id: "ds-other" }) },
  { kind: "job", edit: () => null },
);

/** A request's outcome is unknown. */
export const unknownOutcome = fc.oneof(vague, broken, namelessJob, repeatedJob);

/** Faults that pass: with further attempts, the guarantee `at-least-once` gets over any of them. */
export const passing = fc.oneof(busy, vague, broken, harmless, namelessJob, repeatedJob);

const notifyFault = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 7, arbitrary: passing },
  { weight: 1, arbitrary: refusal },
  { weight: 1, arbitrary: longWait },
);

const statusFault = fc.option(fc.oneof(busy, vague, refusal, broken, harmless, reticent), {
  nil: undefined,
  freq: 2,
});

export const connectionFault = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom<ConnectionFault>("reset", "reset-in-handshake") },
);

const cancellation: fc.Arbitrary<CancelledAt> = fc.record({
  event: fc.constantFrom("request", "response", "report", "sleep"),
  nth: fc.integer({ min: 1, max: 12 }),
  breaksOff: fc.boolean(),
});

/** Clocks that are so far apart that the platform rejects the runner's tokens. */
export const clockDifference: fc.Arbitrary<number> = fc
  .integer({ min: 331, max: 86_400 })
  .chain((seconds) => fc.constantFrom(1000 * seconds, -1000 * seconds));

/** Any step, and any faults. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  guarantee: fc.constantFrom<DeliveryGuarantee>("at-most-once", "at-least-once"),
  retries: fc.integer({ min: 0, max: 4 }),
  recipients: fc.integer({ min: 1, max: 14 }),
  messages: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  batchSize: fc.integer({ min: 1, max: 4 }),
  userIdentityType: fc.constantFrom("resolve", "resolve", "donotresolve"),
  requestsPerMinute: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(600)),
  reachesEach: fc.integer({ min: 1, max: 3 }),
  jobSeconds: fc.constantFrom(0, 2, 90, 100_000),
  logs: fc.constantFrom(...LOGS),
  // Not so far off that tokens would be rejected.
  platformAheadMs: fc.constantFrom(0, 0, 20_000, -20_000),
  waitSeconds: fc.constantFrom(undefined, undefined, 1, 60, 600),
  notify: fc.array(notifyFault, { maxLength: 12 }),
  status: fc.array(statusFault, { maxLength: 6 }),
  connection: fc.array(connectionFault, { maxLength: 12 }),
  cancellation: fc.option(cancellation, { nil: undefined }),
  seed: fc.integer(),
});
