import { expect } from "vitest";
import type { Exchange } from "../../src/kore/exchange.ts";
import type { Scenario } from "./scenarios.ts";
import { type Attempt, messageFor, type StepEnd } from "./step.ts";

const UNKNOWN_IN_A_ROW = 5;

/** Clocks that differ by more than this make the platform reject tokens. */
const CLOCK_TOLERANCE_MS = 30_000;

/** What holds for every step, whatever happens. */
export function checkLaws(scenario: Scenario, end: StepEnd): void {
  expect(end.batches.flatMap(({ identities }) => identities)).toEqual(end.identities);
  checkRequests(scenario, end);
  if (scenario.guarantee === "at-most-once")
    expect([...timesTaken(end).values()].filter((times) => times > 1)).toEqual([]);
  checkMessages(scenario, end);
  checkReport(scenario, end);
  checkLogEntries(scenario, end);
  checkPolls(end);
  checkOutage(end);
}

/** How many of the jobs that the platform created each recipient is in. */
export function timesTaken({ platform }: StepEnd): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const identity of platform.jobs.flatMap(({ notification }) => notification.identities))
    times.set(identity, (times.get(identity) ?? 0) + 1);
  return times;
}

function checkRequests(scenario: Scenario, { batches, attempts, platform }: StepEnd): void {
  for (const attempt of attempts.filter(isNotify)) {
    expect(batches.some((batch) => batch.identities.join() === attempt.identities.join())).toBe(true);
    // If the step were killed now, its report would be true.
    expect(new Set(attempt.reported)).toEqual(new Set(["unknown"]));
  }
  expect(attempts.filter(({ wasCancelled }) => wasCancelled)).toEqual([]);
  const tokens = attempts.map(({ request }) => request.headers["auth"]);
  expect(new Set(tokens).size).toBe(tokens.length);
  // If the clocks differ, the platform rejects the first token, and no other.
  const free = Math.abs(scenario.platformAheadMs) > CLOCK_TOLERANCE_MS ? 1 : 0;
  const refusals = platform.requests.flatMap(({ refusal }) => refusal ?? []);
  expect(refusals.slice(free)).toEqual([]);
  for (const refusal of refusals) expect(refusal).toMatch(/jwt expired|"iat" is in the future/);
  for (const { identities } of batches) {
    const own = attempts.filter((attempt) => attempt.identities.join() === identities.join());
    expect(own.length).toBeLessThanOrEqual(1 + scenario.retries + free);
  }
}

function isNotify({ request }: Attempt): boolean {
  return request.method === "POST";
}

/** What the platform did and what the step reports agree. */
function checkReport(scenario: Scenario, end: StepEnd): void {
  const { identities, platform, report, undelivered, attempts } = end;
  expect(report.recipients.map(({ identity }) => identity)).toEqual(identities);
  const taken = timesTaken(end);
  const reached = new Set(platform.deliveries.map(({ identity }) => identity));
  const jobs = new Map(platform.jobs.map(({ id, notification }) => [id, notification.identities]));
  const repeated = repeatedJobIds(end);
  for (const { identity, outcome, jobId } of report.recipients) {
    const own = attempts.filter((attempt) => attempt.identities.includes(identity));
    if (outcome === "unsent" || outcome === "unknown") expect(jobId).toBeNull();
    else expect(jobs.get(jobId ?? "")).toContain(identity);
    switch (outcome) {
      case "unsent":
        expect(taken.get(identity)).toBeUndefined();
        break;
      case "unknown":
        expect(own.some(({ exchange }) => isAmbiguous(exchange, repeated))).toBe(true);
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
  const unreached = report.recipients.filter(({ outcome }) => outcome === "unsent" || outcome === "failed");
  // With personal messages, each entry has what fills the message again.
  const again = unreached.map(({ identity }) =>
    scenario.messages === undefined ? identity : { identity, val: messageFor(identity, scenario).val },
  );
  expect(undelivered ?? []).toEqual(again);
}

/** Each recipient gets their own message, and nobody another's. */
function checkMessages(scenario: Scenario, { platform }: StepEnd): void {
  for (const { notification } of platform.jobs)
    for (const identity of notification.identities)
      expect(notification.message).toEqual(messageFor(identity, scenario));
}

/** Jobs that responses to requests for different recipients name. */
function repeatedJobIds({ attempts }: StepEnd): ReadonlySet<string> {
  const recipients = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { exchange, identities } of attempts.filter(isNotify)) {
    const id = exchange?.kind === "response" ? jobIdIn(exchange.body) : undefined;
    if (id === undefined) continue;
    if ((recipients.get(id) ?? identities.join()) !== identities.join()) repeated.add(id);
    recipients.set(id, identities.join());
  }
  return repeated;
}

function jobIdIn(body: string): string | undefined {
  return /"_id":"(ds-[\w-]+)"/.exec(body)?.[1];
}

/** Whether the outcome of a request that ended so is unknown, by the contract's table alone. */
function isAmbiguous(exchange: Exchange | undefined, repeatedJobs: ReadonlySet<string>): boolean {
  if (exchange?.kind !== "response") return exchange?.kind === "lost";
  const { status, body, complete } = exchange;
  if (status === 429 || /rate limit/i.test(body)) return false;
  if (status >= 500) return status !== 503 || !body.includes('"errors"');
  if ([304, 408, 499].includes(status)) return true;
  const jobId = complete ? jobIdIn(body) : undefined;
  return status < 300 && (jobId === undefined || repeatedJobs.has(jobId));
}

/** A recipient's outcome is what the last log entry says that belongs to them, and `failed` only after the job's end. */
function checkLogEntries({ userIdentityType }: Scenario, end: StepEnd): void {
  const keyOf = userIdentityType === "resolve" ? withoutCase : exactly;
  const outcomes = new Map(end.report.recipients.map(({ identity, outcome }) => [identity, outcome]));
  let unmatched = 0;
  for (const { state, identities } of end.batches) {
    if (state.kind !== "accepted") continue;
    const responses = statusResponses(end, state.job.id);
    for (const identity of identities)
      expect(outcomes.get(identity)).toBe(outcomeIn(responses, (log) => keyOf(log) === keyOf(identity)));
    const keys = new Set(identities.map(keyOf));
    const strangers = responses.map(
      ({ logs }) => logs.filter(({ originalId }) => !keys.has(keyOf(originalId))).length,
    );
    unmatched += Math.max(0, ...strangers);
  }
  expect(end.result.sum.unmatchedEntries).toBe(unmatched);
}

function outcomeIn(responses: readonly StatusResponse[], belongs: (originalId: string) => boolean): string {
  const hasEnded = (responses.at(-1)?.status ?? "IN_PROGRESS") !== "IN_PROGRESS";
  const last = responses.flatMap(({ logs }) => logs).findLast(({ originalId }) => belongs(originalId));
  if (last?.status === "SUCCESS") return "delivered";
  return last && hasEnded ? "failed" : "accepted";
}

function withoutCase(identity: string): string {
  return identity.trim().toLowerCase();
}

function exactly(identity: string): string {
  return identity;
}

interface StatusResponse {
  readonly _id: string;
  readonly status: string;
  readonly logs: readonly { readonly originalId: string; readonly status: string }[];
}

/** The usable responses to a job's status requests, in order. */
function statusResponses({ attempts }: StepEnd, jobId: string): readonly StatusResponse[] {
  return attempts.flatMap(({ request, exchange }) => {
    if (!request.url.endsWith(`/status/${jobId}`) || exchange?.kind !== "response") return [];
    if (exchange.status >= 300 || !exchange.complete) return [];
    const job = parsed(exchange.body);
    if (job?._id !== jobId || !/^(IN_PROGRESS|SUCCESS|PARTIAL_SUCCESS|FAILURE)$/.test(job.status)) return [];
    const logs = (job.statusLogs ?? []).filter((log) => typeof log?.originalId === "string");
    return [{ _id: jobId, status: job.status, logs }];
  });
}

function parsed(body: string) {
  try {
    const json: { _id?: string; status: string; statusLogs?: StatusResponse["logs"] } | null =
      JSON.parse(body);
    return json;
  } catch {
    return null;
  }
}

/** Jobs are polled in the order of acceptance, each once before any a second time. */
function checkPolls({ attempts, changes, batches }: StepEnd): void {
  const polled = attempts.flatMap(({ request }) => /\/status\/(.+)$/.exec(request.url)?.[1] ?? []);
  const accepted = changes.filter(({ kind }) => kind === "accepted").map(({ batch }) => batches[batch - 1]);
  const jobs = accepted.flatMap((batch) => (batch?.state.kind === "accepted" ? [batch.state.job.id] : []));
  const firsts = Math.min(polled.length, jobs.length);
  expect(polled.slice(0, firsts)).toEqual(jobs.slice(0, firsts));
}

/** In an outage, at most three more batches are begun; batches that were not sent have the reason. */
function checkOutage({ batches, changes, result }: StepEnd): void {
  const finals = [...changes.entries()].filter(
    ([index, { batch, kind }]) =>
      kind !== "sending" &&
      kind !== "waiting" &&
      changes.findLastIndex((change) => change.batch === batch) === index,
  );
  let inARow = 0;
  let outageAt: number | undefined;
  for (const [index, { kind }] of finals) {
    inARow = kind === "unknown" ? inARow + 1 : 0;
    if (inARow === UNKNOWN_IN_A_ROW) outageAt ??= index;
  }
  const isBegun = (number: number, after: number) =>
    changes.findIndex(({ batch, kind }) => batch === number && kind === "sending") > after;
  if (outageAt !== undefined)
    expect(batches.filter(({ number }) => isBegun(number, outageAt)).length).toBeLessThanOrEqual(3);
  // A step that waited was not cancelled before, and the reason is known when sending ends.
  const wasCancelledWhileSending = result.isCancelled && result.waitEnding === undefined;
  const reason = wasCancelledWhileSending
    ? "the step was cancelled"
    : outageAt === undefined
      ? "an earlier request failed"
      : "five requests in a row had an unknown outcome";
  const waiting = batches.flatMap(({ state }) => (state.kind === "waiting" ? [state.reason] : []));
  expect(new Set(waiting)).toEqual(new Set(waiting.length > 0 ? [reason] : []));
  if (reason === "an earlier request failed" && waiting.length > 0)
    expect(batches.some(({ state }) => "error" in state)).toBe(true);
}
