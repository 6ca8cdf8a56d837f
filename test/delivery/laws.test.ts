import fc from "fast-check";
import { expect, test } from "vitest";
import { checkLaws, timesTaken } from "./laws.ts";
import {
  clockDifference,
  connectionFault,
  passing,
  type Scenario,
  scenarios,
  unknownOutcome,
} from "./scenarios.ts";
import { runStep } from "./step.ts";

/** Runs steps and checks the laws, and what else holds for them. */
async function assertLaws(
  some: fc.Arbitrary<Scenario>,
  numRuns: number,
  check: (end: Parameters<Parameters<typeof runStep>[1]>[0], scenario: Scenario) => void = () => {},
): Promise<void> {
  const property = fc.asyncProperty(some, (scenario) =>
    runStep(scenario, (end) => {
      checkLaws(scenario, end);
      check(end, scenario);
    }),
  );
  await fc.assert(property, { numRuns });
}

const NO_FAULTS = { notify: [], status: [], connection: [], cancellation: undefined };

test("the laws hold for faults of every kind, cancellation at any moment, and both guarantees", async () => {
  await assertLaws(scenarios, 350);
});

test("at-least-once delivers to everyone if the faults end within the retries", async () => {
  const passingFaults = fc.record({
    notify: fc.array(passing, { maxLength: 4 }),
    connection: fc.array(connectionFault, { maxLength: 4 }),
  });
  const some = fc.tuple(scenarios, passingFaults).map(
    ([scenario, faults]): Scenario => ({
      ...scenario,
      ...NO_FAULTS,
      status: scenario.status,
      ...faults,
      guarantee: "at-least-once",
      // A few more than there are faults, for a machine that is too busy to respond in time.
      retries: 10,
    }),
  );
  await assertLaws(some, 120, (end) => {
    expect([...timesTaken(end).keys()].sort()).toEqual([...end.identities].sort());
    expect(end.report.recipients.every(({ jobId }) => jobId !== null)).toBe(true);
  });
});

test("without faults, everyone gets the message once, and the report says as much as the platform's log", async () => {
  const some = fc.tuple(scenarios, fc.option(clockDifference)).map(
    ([scenario, difference]): Scenario => ({
      ...scenario,
      ...NO_FAULTS,
      platformAheadMs: difference ?? scenario.platformAheadMs,
      jobSeconds: 2,
      waitSeconds: 86_400,
    }),
  );
  await assertLaws(some, 80, (end, { logs, userIdentityType }) => {
    expect(end.result.waitEnding).toBe("finished");
    const reached = new Set(end.platform.deliveries.map(({ identity }) => identity));
    expect(end.platform.deliveries).toHaveLength(reached.size);
    if (logs === "with gaps" || logs === "forgetting") return;
    const isRespelled = logs.startsWith("in ") || logs === "padded";
    for (const { identity, outcome } of end.report.recipients) {
      const known = reached.has(identity) ? "delivered" : "failed";
      expect(outcome).toBe(userIdentityType === "donotresolve" && isRespelled ? "accepted" : known);
    }
  });
});

test("nobody has failed, and the oldest job is polled first, while jobs are in progress", async () => {
  const some = fc.tuple(scenarios, fc.integer({ min: 2, max: 3 })).map(
    ([scenario, reachesEach]): Scenario => ({
      ...scenario,
      ...NO_FAULTS,
      reachesEach,
      recipients: 14,
      requestsPerMinute: 600,
      jobSeconds: 90,
      waitSeconds: 60,
    }),
  );
  await assertLaws(some, 30, ({ result, report }) => {
    expect(result.waitEnding).toBe("timed-out");
    expect(new Set(report.recipients.map(({ outcome }) => outcome))).not.toContain("failed");
  });
});

test("an outage leaves the rest unsent", async () => {
  const some = fc
    .tuple(
      scenarios,
      fc.integer({ min: 1, max: 6 }),
      fc.array(unknownOutcome, { minLength: 1, maxLength: 4 }),
    )
    .map(
      ([scenario, working, faults]): Scenario => ({
        ...scenario,
        ...NO_FAULTS,
        batchSize: 1,
        recipients: 24,
        retries: scenario.retries % 2,
        waitSeconds: undefined,
        notify: [...Array(working).fill(undefined), ...Array(48).fill(faults).flat()],
      }),
    );
  await assertLaws(some, 40, ({ batches }, { guarantee, notify }) => {
    const working = notify.findIndex((fault) => fault !== undefined);
    const unsent = batches.filter(({ state }) => state.kind === "waiting").length;
    // Five in a row, and up to three more in flight. Up to three may have ended before the last response of the time ahead
    // of the outage arrived, which starts the row.
    expect(unsent).toBeGreaterThanOrEqual(24 - working - 5 - 3 - 3);
    if (guarantee === "at-most-once") expect(unsent).toBeLessThanOrEqual(24 - working - 5);
  });
});

test("requests that fail now and then are no outage", async () => {
  const some = fc.tuple(scenarios, fc.array(unknownOutcome, { minLength: 6, maxLength: 11 })).map(
    ([scenario, faults]): Scenario => ({
      ...scenario,
      ...NO_FAULTS,
      guarantee: "at-most-once",
      batchSize: 1,
      recipients: 24,
      waitSeconds: undefined,
      notify: faults.flatMap((fault) => [undefined, fault]),
    }),
  );
  await assertLaws(some, 20);
});

test("a dated Retry-After is kept to, whatever the runner's clock shows", async () => {
  const some = fc.tuple(scenarios, fc.integer({ min: 2, max: 290 }), fc.option(clockDifference)).map(
    ([scenario, seconds, difference]): Scenario => ({
      ...scenario,
      ...NO_FAULTS,
      platformAheadMs: difference ?? scenario.platformAheadMs,
      requestsPerMinute: 600,
      recipients: 1,
      retries: 1,
      waitSeconds: undefined,
      // The first request finds out about the clock.
      notify: [...(difference === null ? [] : [undefined]), { kind: "dated-retry-after", seconds }],
    }),
  );
  await assertLaws(some, 40, ({ attempts, batches }, { notify }) => {
    const fault = notify.at(-1);
    const [limited, retried] = attempts.slice(-2);
    if (fault?.kind !== "dated-retry-after" || !limited || !retried) throw new Error("no second attempt");
    const waitedSeconds = (retried.time - limited.time) / 1000;
    expect(Math.abs(waitedSeconds - fault.seconds)).toBeLessThanOrEqual(1);
    expect(batches[0]?.state.kind).toBe("accepted");
  });
});
