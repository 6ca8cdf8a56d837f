import { describe, expect, test } from "vitest";
import { batchesIn, ended, inBatches } from "./states.ts";
import { FINISHED, failed, jobs, lasting, MINUTE, status, wait } from "./waiting.ts";

/** The most of these times in any rolling minute. */
function busiestMinute(times: readonly number[]): number {
  return Math.max(
    ...times.map((from) => times.filter((time) => time >= from && time < from + MINUTE).length),
  );
}

describe("the status of one job is requested", () => {
  test("once, after a second, if it has ended by then", async () => {
    expect(await wait(lasting(0))).toMatchObject({ ending: "finished", times: [1000], progress: [1000] });
  });

  test.each([2, 7, 20, 90])(
    "often enough to notice the end of a job of %i s within a quarter of that",
    async (seconds) => {
      const { ending, elapsed, times } = await wait(lasting(seconds * 1000));
      expect(ending).toBe("finished");
      expect(elapsed).toBeLessThanOrEqual(1.25 * seconds * 1000);
      expect(times.length).toBeLessThanOrEqual(12);
    },
  );

  test("at most 12 times in 5 minutes if it makes steady progress, and its end is noticed soon", async () => {
    const { ending, times, elapsed } = await wait(lasting(5 * MINUTE));
    expect(ending).toBe("finished");
    expect(times.length).toBeLessThanOrEqual(12);
    expect(elapsed).toBeLessThanOrEqual(5 * MINUTE + 15_000);
  });

  test.each([0, 1, 50, 99, 100])("less and less often, to the end, if it stays at %i %%", async (percent) => {
    const { ending, times, elapsed } = await wait(() => status({ percentComplete: percent }));
    expect(ending).toBe("timed-out");
    expect(times.length).toBeLessThanOrEqual(50);
    const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
    expect(Math.min(...gaps.slice(0, -1))).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(MINUTE);
    expect(times.at(-1)).toBeGreaterThanOrEqual(10 * MINUTE - 1000);
    expect(elapsed).toBeLessThanOrEqual(10 * MINUTE);
  });

  test("not at all if there is none", async () => {
    const batches = inBatches(["ann"], 1);
    expect(await wait(lasting(0), { batches })).toMatchObject({ ending: "finished", elapsed: 0, times: [] });
  });

  test("once if it had ended when it was accepted, for its recipients", async () => {
    const { ending, outcomes, times } = await wait(() => status(FINISHED, { "1a": true, "1b": true }), {
      batches: batchesIn(ended("SUCCESS")),
    });
    expect(ending).toBe("finished");
    expect(times).toHaveLength(1);
    expect(outcomes).toEqual(["1a delivered", "1b delivered"]);
  });
});

describe("the status of many jobs is requested", () => {
  test("in the order of acceptance, the first a second after sending ended", async () => {
    const batches = jobs(300).toReversed();
    const { ending, requests, elapsed } = await wait(lasting(0), {
      batches,
      requestsBefore: 300,
      responseMs: 100,
    });
    expect(ending).toBe("finished");
    expect(requests[0]?.time).toBe(1000);
    expect(requests.map(({ jobId }) => jobId)).toEqual(batches.map(({ number }) => `ds-${number}`));
    // Four at a time, 100 ms each.
    expect(elapsed).toBe(1000 + 75 * 100);
  });

  test("once for each job before a second time, also when the rate limit is reached in between", async () => {
    const { requests, ending, elapsed } = await wait(lasting(10 * MINUTE), {
      batches: jobs(50),
      requestsPerMinute: 30,
      requestsBefore: 20,
      timeoutMs: 30 * MINUTE,
    });
    expect(new Set(requests.slice(0, 50).map(({ jobId }) => jobId)).size).toBe(50);
    expect(busiestMinute(requests.map(({ time }) => time))).toBeLessThanOrEqual(30);
    expect(ending).toBe("finished");
    expect(elapsed).toBeLessThanOrEqual(15 * MINUTE);
  });

  test("again only for those that have not ended, a second later", async () => {
    const { requests, elapsed } = await wait(
      (_, nth, jobId) => status(jobId === "ds-70" && nth === 1 ? {} : FINISHED),
      { batches: jobs(100) },
    );
    expect(requests).toHaveLength(101);
    expect(requests.at(-1)).toEqual({ time: 2000, jobId: "ds-70" });
    expect(elapsed).toBe(2000);
  });

  test.each([
    [100, 600],
    [100, 60],
    [5, 10],
    [1, 2],
  ])(
    "%i jobs at %i requests per minute: again with at most half of them, and fairly",
    async (count, perMinute) => {
      const { requests, elapsed } = await wait(lasting(50 * MINUTE), {
        batches: jobs(count),
        requestsPerMinute: perMinute,
        timeoutMs: 60 * MINUTE,
      });
      const again = requests.length - count;
      expect(again).toBeLessThanOrEqual((elapsed / MINUTE) * (perMinute / 2) + 6);
      const perJob = Map.groupBy(requests, ({ jobId }) => jobId);
      const counts = [...perJob.values()].map(({ length }) => length);
      expect(counts).toHaveLength(count);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    },
  );

  test("a last time before the time is up, in the order in which they are due", async () => {
    const { times, ending } = await wait(() => status({}), { batches: jobs(40), timeoutMs: 5 * MINUTE });
    expect(ending).toBe("timed-out");
    expect(times.filter((time) => time >= 5 * MINUTE - 1000)).toHaveLength(40);
  });
});

describe("progress is reported", () => {
  test("once for jobs whose responses arrive together", async () => {
    const { progress } = await wait(lasting(2000), { batches: jobs(3), responseMs: 10 });
    expect(progress).toEqual([1010, 2020]);
  });

  test("every second while responses keep arriving, and at the end", async () => {
    const { progress } = await wait(lasting(0), { batches: jobs(100), responseMs: 100 });
    expect(progress).toEqual([2100, 3100, 3500]);
  });

  test("once for jobs whose responses arrive together, also if a request between them, or the last one, fails", async () => {
    for (const failing of ["ds-2", "ds-3"]) {
      const { progress } = await wait(
        (_, nth, jobId) => (jobId === failing && nth === 1 ? failed() : status(FINISHED)),
        { batches: jobs(3), responseMs: 10 },
      );
      expect(progress).toEqual([1010, 2020]);
    }
  });
});

describe("responses", () => {
  test("replace the job's state", async () => {
    const { batches } = await wait(() => status({ status: "PARTIAL_SUCCESS", percentComplete: 100 }));
    expect(batches[0]?.state).toMatchObject({
      job: { id: "ds-1", status: "PARTIAL_SUCCESS", percentComplete: 100 },
    });
  });

  test("replace earlier entries; those that a response leaves out are kept", async () => {
    const { outcomes } = await wait((_, nth) => {
      if (nth === 1) return status({ percentComplete: 50 }, { "1a": true, "1b": "no" });
      if (nth === 2) return status({ percentComplete: 70 });
      return status(FINISHED, { "1b": true });
    });
    expect(outcomes).toEqual(["1a delivered", "1b delivered"]);
  });

  test.each([
    ["resolve", "1a delivered"],
    ["donotresolve", "1a accepted"],
  ] as const)("with user-identity-type: %s, an entry in capitals: %s", async (userIdentityType, outcome) => {
    const { outcomes } = await wait(() => status(FINISHED, { "1A": true }), { userIdentityType });
    expect(outcomes[0]).toBe(outcome);
  });
});

describe("status requests that fail", () => {
  test("lose nothing, and are sent again", async () => {
    const { ending, outcomes, failures } = await wait((_, nth) => {
      if (nth === 1) return status({ percentComplete: 50 }, { "1a": true });
      return nth < 8 ? failed() : status(FINISHED, { "1b": true });
    });
    expect(ending).toBe("finished");
    expect(failures).toBe(6);
    expect(outcomes).toEqual(["1a delivered", "1b delivered"]);
  });

  test("to the end leave the job as it was", async () => {
    const { ending, batches } = await wait(() => failed());
    expect(ending).toBe("timed-out");
    expect(batches[0]?.state).toMatchObject({ kind: "accepted", job: { status: "IN_PROGRESS" } });
  });

  test("wait as long as the platform asks for", async () => {
    const { times } = await wait((_, nth) => (nth === 1 ? failed(100_000) : status(FINISHED)));
    expect(times).toEqual([1000, 101_000]);
  });

  test("don't end the wait if the platform asks for 5 minutes", async () => {
    const { times } = await wait((_, nth) => (nth === 1 ? failed(300_000) : status(FINISHED)));
    expect(times).toEqual([1000, 301_000]);
  });

  test("end the wait if the platform asks for more than 5 minutes", async () => {
    expect(await wait(() => failed(300_001))).toMatchObject({ ending: "refused", times: [1000] });
  });
});

describe("wait-timeout", () => {
  test.each([0, 1, 2, 5, 30, 60, 3600])(
    "of %i s is kept, and a status request is sent just before it ends",
    async (seconds) => {
      const timeoutMs = seconds * 1000;
      const { ending, times, elapsed } = await wait(() => status({}), { timeoutMs });
      expect(ending).toBe("timed-out");
      expect(elapsed).toBeLessThanOrEqual(timeoutMs);
      if (seconds > 0) expect(times.at(-1)).toBeGreaterThanOrEqual(timeoutMs - 1000);
    },
  );

  test("of a second sends a status request halfway, so that its response can arrive", async () => {
    expect((await wait(() => status({}), { timeoutMs: 1000 })).times).toEqual([500]);
  });

  test("breaks off a status request whose response doesn't arrive in time", async () => {
    const { ending, elapsed, failures } = await wait(() => status({}), {
      timeoutMs: 10_000,
      responseMs: MINUTE,
    });
    expect(ending).toBe("timed-out");
    expect(elapsed).toBe(10_000);
    expect(failures).toBe(0);
  });

  test("doesn't miss a job that ends just before", async () => {
    expect((await wait(lasting(9000), { timeoutMs: 10_000 })).ending).toBe("finished");
  });

  test("leaves recipients that failed in an unfinished job accepted", async () => {
    const { outcomes } = await wait(() => status({ percentComplete: 99 }, { "1a": "no", "1b": true }), {
      timeoutMs: 5000,
    });
    expect(outcomes).toEqual(["1a accepted", "1b delivered"]);
  });
});

describe("cancellation", () => {
  test("between status requests ends the wait at once", async () => {
    const cancel = new AbortController();
    const onProgress = () => cancel.abort();
    const { ending, times } = await wait(() => status({}), { cancelled: cancel.signal, onProgress });
    expect(ending).toBe("cancelled");
    expect(times).toEqual([1000]);
  });

  test("breaks off a status request, and sends no other", async () => {
    const cancel = new AbortController();
    let requests = 0;
    const { ending, failures } = await wait(() => status({}), {
      batches: jobs(20),
      cancelled: cancel.signal,
      jobStatus: async () => {
        requests += 1;
        if (requests === 3) cancel.abort();
        return cancel.signal.aborted ? failed() : status({});
      },
    });
    expect(ending).toBe("cancelled");
    expect(requests).toBeLessThanOrEqual(4);
    expect(failures).toBe(0);
  });

  test("before the first status request sends none", async () => {
    expect(await wait(lasting(0), { cancelled: AbortSignal.abort() })).toMatchObject({
      ending: "cancelled",
      requests: [],
    });
  });
});
