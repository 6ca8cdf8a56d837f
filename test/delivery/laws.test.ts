import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exchange } from "../../src/kore/exchange.ts";
import {
  clockDifference,
  connectionFault,
  passing,
  repeatedResponse,
  type Scenario,
  scenarios,
} from "./faulty-world.ts";
import { type Attempt, runStep, type StepEnd } from "./step.ts";

/** How often the platform delivered to each recipient, also for one that the channel doesn't reach. */
function timesTaken({ platform }: StepEnd): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const identity of platform.jobs.flatMap(({ notification }) => notification.identities))
    times.set(identity, (times.get(identity) ?? 0) + 1);
  return times;
}

/** Whether nobody can tell from outside what became of a request that ended so, by the contract's words alone. */
function isAmbiguous(exchange: Exchange | undefined): boolean {
  if (exchange?.kind !== "response") return exchange?.kind === "lost";
  const { status, body, complete } = exchange;
  if (status === 429 || /rate limit/i.test(body)) return false;
  if (status >= 500) return status !== 503 || !body.includes('"errors"');
  if ([304, 408, 499].includes(status)) return true;
  return status < 300 && !(complete && /"_id":"ds-[\w-]+"/.test(body));
}

/** Whether a response names the job of a request for other recipients. */
function isRepeated({ exchange, identities }: Attempt, attempts: readonly Attempt[]): boolean {
  const id = jobIdOf(exchange);
  const first = attempts.find((attempt) => isNotify(attempt) && jobIdOf(attempt.exchange) === id);
  return id !== undefined && first?.identities.join() !== identities.join();
}

function jobIdOf(exchange: Exchange | undefined): string | undefined {
  return exchange?.kind === "response" ? /"_id":"(ds-[\w-]+)"/.exec(exchange.body)?.[1] : undefined;
}

/** What the platform saw and what the step reports agree. */
function checkReport(end: StepEnd): void {
  const { identities, platform, report, undelivered, attempts } = end;
  expect(report.recipients.map(({ identity }) => identity)).toEqual(identities);
  const taken = timesTaken(end);
  const reached = new Set(platform.deliveries.map(({ identity }) => identity));
  const jobs = new Map(platform.jobs.map(({ id, notification }) => [id, notification.identities]));
  for (const { identity, outcome, jobId } of report.recipients) {
    const own = attempts.filter((attempt) => attempt.identities.includes(identity));
    if (outcome === "unsent" || outcome === "unknown") expect(jobId).toBeNull();
    else expect(jobs.get(jobId ?? "")).toContain(identity);
    switch (outcome) {
      case "unsent":
        expect(taken.get(identity)).toBeUndefined();
        break;
      case "unknown":
        expect(own.some((attempt) => isAmbiguous(attempt.exchange) || isRepeated(attempt, attempts))).toBe(
          true,
        );
        break;
      case "delivered":
        expect(reached).toContain(identity);
        break;
      case "failed":
        expect(reached).not.toContain(identity);
        break;
      default:
        expect(outcome).toBe("accepted");
    }
  }
  expect(undelivered).toEqual(knownUnreached(end));
}

function knownUnreached({ report }: StepEnd): readonly string[] | undefined {
  const unreached = report.recipients.filter(({ outcome }) => outcome === "unsent" || outcome === "failed");
  return unreached.length === 0 ? undefined : unreached.map(({ identity }) => identity);
}

function isNotify({ request }: Attempt): boolean {
  return request.method === "POST";
}

/** What holds for every step, whatever happens. */
function checkLaws(scenario: Scenario, end: StepEnd): void {
  const { batches, identities, attempts, platform } = end;
  expect(batches.flatMap((batch) => batch.identities)).toEqual(identities);
  for (const attempt of attempts.filter(isNotify)) {
    expect(batches.some((batch) => batch.identities.join() === attempt.identities.join())).toBe(true);
    // Were the step killed now, its report would be true.
    expect(new Set(attempt.reported)).toEqual(new Set(["unknown"]));
  }
  expect(attempts.filter(({ wasCancelled }) => wasCancelled)).toEqual([]);
  // If the clocks differ, the platform rejects the first token, and no other.
  const free = scenario.platformAheadMs === 0 ? 0 : 1;
  const refusals = platform.requests.flatMap(({ refusal }) => refusal ?? []);
  expect(refusals.slice(free)).toEqual([]);
  for (const refusal of refusals) expect(refusal).toMatch(/jwt expired|"iat" is in the future/);
  const tokens = attempts.map(({ request }) => request.headers["auth"]);
  expect(new Set(tokens).size).toBe(tokens.length);
  for (const { identities: own } of batches)
    expect(attempts.filter((attempt) => attempt.identities.join() === own.join()).length).toBeLessThanOrEqual(
      1 + scenario.retries + free,
    );
  if (scenario.guarantee === "at-most-once")
    expect([...timesTaken(end).values()].filter((times) => times > 1)).toEqual([]);
  checkReport(end);
}

/** Faults of every kind, cancellation at any moment, both guarantees. */
test("the laws hold whatever happens", async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      await runStep(scenario, (end) => checkLaws(scenario, end));
    }),
    { numRuns: 400 },
  );
});

const passingScenarios = fc
  .tuple(scenarios, fc.array(passing, { maxLength: 4 }), fc.array(connectionFault, { maxLength: 4 }))
  .map(
    ([scenario, notify, connection]): Scenario => ({
      ...scenario,
      guarantee: "at-least-once",
      // A few more than there are faults, for a machine too busy to answer in time.
      retries: 10,
      notify,
      connection,
      cancellation: undefined,
    }),
  );

test("at-least-once delivers to all when the faults end within the retries", async () => {
  await fc.assert(
    fc.asyncProperty(passingScenarios, async (scenario) => {
      await runStep(scenario, (end) => {
        checkLaws(scenario, end);
        expect([...timesTaken(end).keys()].sort()).toEqual([...end.identities].sort());
        expect(end.report.recipients.every(({ jobId }) => jobId !== null)).toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});

test("without faults, everyone that the channel reaches is reached once, and the report says so, however wrong the clock is", async () => {
  const clocks = fc.oneof(fc.constant(0), clockDifference);
  const faultless = fc.tuple(scenarios, clocks).map(
    ([scenario, platformAheadMs]): Scenario => ({
      ...scenario,
      platformAheadMs,
      notify: [],
      status: [],
      connection: [],
      cancellation: undefined,
      jobSeconds: 2,
      waitSeconds: 86_400,
    }),
  );
  await fc.assert(
    fc.asyncProperty(faultless, async (scenario) => {
      await runStep(scenario, (end) => {
        checkLaws(scenario, end);
        expect(end.waitEnding).toBe("finished");
        const reached = new Set(end.platform.deliveries.map(({ identity }) => identity));
        expect(end.platform.deliveries).toHaveLength(reached.size);
        for (const { identity, outcome } of end.report.recipients)
          expect(outcome).toBe(reached.has(identity) ? "delivered" : "failed");
      });
    }),
    { numRuns: 50 },
  );
});

test("a job belongs to one request, also if a cache repeats the first response", async () => {
  const repeated = fc
    .tuple(scenarios, fc.array(fc.constantFrom(undefined, repeatedResponse), { minLength: 1, maxLength: 8 }))
    .map(
      ([scenario, notify]): Scenario => ({
        ...scenario,
        guarantee: "at-most-once",
        notify,
        connection: [],
      }),
    );
  await fc.assert(
    fc.asyncProperty(repeated, async (scenario) => {
      await runStep(scenario, (end) => {
        checkLaws(scenario, end);
        const jobIds = end.report.jobs.map(({ jobId }) => jobId);
        expect(new Set(jobIds).size).toBe(jobIds.length);
      });
    }),
    { numRuns: 60 },
  );
});
