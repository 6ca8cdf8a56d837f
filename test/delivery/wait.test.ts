import { describe, expect, test } from "vitest";
import { accepted, batchesIn, ended, entries, inBatches, job } from "./states.ts";
import { FINISHED, failed, lasting, MINUTE, told, wait } from "./waiting.ts";

/** The most questions in any rolling minute. */
function busiestMinute(times: readonly number[]): number {
  return Math.max(
    ...times.map((from) => times.filter((time) => time >= from && time < from + MINUTE).length),
  );
}

describe("how often it asks", () => {
  test("a job that is over at once: once, after a second", async () => {
    expect(await wait(lasting(0))).toMatchObject({ ending: "finished", times: [1000], rounds: [1000] });
  });

  test("a job of 2 s: heard of within a second of its end", async () => {
    const { ending, times, now } = await wait(lasting(2000));
    expect(ending).toBe("finished");
    expect(now).toBeLessThanOrEqual(3000);
    expect(times.length).toBeLessThanOrEqual(3);
  });

  test("a job of 5 minutes that goes on evenly: at most 12 times, and its end is heard of soon", async () => {
    const { ending, times, now } = await wait(lasting(5 * MINUTE));
    expect(ending).toBe("finished");
    expect(times.length).toBeLessThanOrEqual(12);
    expect(now).toBeLessThanOrEqual(5 * MINUTE + 15_000);
  });

  test.each([0, 1, 50, 99, 100])(
    "a job that stays at %i %% is asked for ever more rarely, to the end",
    async (percent) => {
      const { ending, times, now } = await wait(() => told({ percentComplete: percent }));
      expect(ending).toBe("timed-out");
      expect(times.length).toBeLessThanOrEqual(50);
      const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
      expect(Math.min(...gaps.slice(0, -1))).toBeGreaterThanOrEqual(1000);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(MINUTE);
      expect(times.at(-1)).toBeGreaterThanOrEqual(10 * MINUTE - 1000);
      expect(now).toBeLessThanOrEqual(10 * MINUTE);
    },
  );

  test.each([
    [100, 600],
    [100, 60],
    [5, 10],
    [1, 2],
  ])(
    "%i jobs at %i requests a minute take at most half of the rate limit",
    async (jobs, requestsPerMinute) => {
      const states = Array.from({ length: jobs }, (_, index) => accepted({ id: `ds-${index}` }));
      const options = { batches: batchesIn(...states), requestsPerMinute, timeoutMs: 60 * MINUTE };
      const { times, questions } = await wait(lasting(50 * MINUTE), options);
      // The last round, shortly before the time is up, may come earlier than its turn.
      const regular = times.filter((time) => time < 59 * MINUTE - 1000);
      expect(busiestMinute(regular)).toBeLessThanOrEqual(Math.max(jobs, requestsPerMinute / 2));
      expect(regular.length / 59).toBeLessThanOrEqual(requestsPerMinute / 2);
      expect(new Set(questions.map(({ jobId }) => jobId)).size).toBe(jobs);
    },
  );

  test("only jobs that are still under way are asked for again", async () => {
    const batches = batchesIn(accepted({ id: "ds-1" }), { kind: "waiting" }, accepted({ id: "ds-2" }));
    let isFirst = true;
    const { questions } = await wait(
      (elapsed) => {
        const isOver = isFirst || elapsed > 5000;
        isFirst = false;
        return told(isOver ? FINISHED : {});
      },
      { batches },
    );
    expect(questions.filter(({ jobId }) => jobId === "ds-1")).toHaveLength(1);
    expect(questions.filter(({ jobId }) => jobId === "ds-2").length).toBeGreaterThan(1);
  });

  test("a job that was over as soon as it was accepted is asked for once, for its recipients", async () => {
    const { ending, outcomes, times } = await wait(() => told(FINISHED, { "1a": true, "1b": true }), {
      batches: batchesIn(ended("SUCCESS")),
    });
    expect(ending).toBe("finished");
    expect(times).toHaveLength(1);
    expect(outcomes).toEqual(["1a delivered", "1b delivered"]);
  });

  test("nothing to ask for ends at once", async () => {
    expect(await wait(lasting(0), { batches: inBatches(["ann"], 1) })).toMatchObject({
      ending: "finished",
      now: 0,
    });
  });
});

describe("what the platform tells", () => {
  test("the last entry on a recipient counts", async () => {
    const report = {
      ...job(FINISHED),
      entries: [...entries({ "1a": "no", "1b": true }), ...entries({ "1a": true, "1b": "gone" })],
    };
    const { outcomes } = await wait(() => ({ kind: "told", report }));
    expect(outcomes).toEqual(["1a delivered", "1b failed"]);
  });

  test("a later answer's entry replaces an earlier one, and what it leaves out is kept", async () => {
    const { outcomes } = await wait((_, nth) => {
      if (nth === 1) return told({ percentComplete: 50 }, { "1a": true, "1b": "no" });
      if (nth === 2) return told({ percentComplete: 70 });
      return told({ status: "SUCCESS", percentComplete: 100 }, { "1b": true });
    });
    expect(outcomes).toEqual(["1a delivered", "1b delivered"]);
  });

  test("the job's own state is the last one told", async () => {
    const { batches } = await wait(() => told({ status: "PARTIAL_SUCCESS", percentComplete: 100 }));
    expect(batches[0]?.state).toMatchObject({
      job: { id: "ds-1", status: "PARTIAL_SUCCESS", percentComplete: 100 },
    });
  });
});

describe("questions that are not answered", () => {
  test("lose nothing, and are asked again", async () => {
    const { ending, outcomes, failures } = await wait((_, nth) => {
      if (nth === 1) return told({ percentComplete: 50 }, { "1a": true });
      return nth < 8 ? failed() : told(FINISHED, { "1b": true });
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
    const { times } = await wait((_, nth) => (nth === 1 ? failed(100_000) : told(FINISHED)));
    expect(times).toEqual([1000, 101_000]);
  });

  test("end the wait when the platform asks for more than 5 minutes", async () => {
    expect(await wait(() => failed(300_001))).toMatchObject({ ending: "refused", times: [1000] });
  });
});

describe("wait-timeout", () => {
  test.each([0, 1, 2, 5, 30, 60, 3600])(
    "of %i s is kept, and there is a question just before it ends",
    async (seconds) => {
      const timeoutMs = seconds * 1000;
      const { ending, times, now } = await wait(() => told({}), { timeoutMs });
      expect(ending).toBe("timed-out");
      expect(now).toBeLessThanOrEqual(timeoutMs);
      if (seconds > 0) expect(times.at(-1)).toBeGreaterThanOrEqual(timeoutMs - 1000);
    },
  );

  test("breaks off a question that isn't answered in time", async () => {
    const { ending, now } = await wait(() => told({}), { timeoutMs: 10_000, answerMs: MINUTE });
    expect(ending).toBe("timed-out");
    expect(now).toBe(10_000);
  });

  test("hears the platform's last word", async () => {
    const { ending } = await wait(lasting(9000), { timeoutMs: 10_000 });
    expect(ending).toBe("finished");
  });
});

describe("cancellation", () => {
  test("between questions ends the wait at once", async () => {
    const cancel = new AbortController();
    const onRound = () => cancel.abort();
    const { ending, times } = await wait(() => told({}), { cancelled: cancel.signal, onRound });
    expect(ending).toBe("cancelled");
    expect(times).toEqual([1000]);
  });

  test("breaks off a question, and asks no other", async () => {
    const cancel = new AbortController();
    const states = Array.from({ length: 20 }, (_, index) => accepted({ id: `ds-${index}` }));
    let asked = 0;
    const { ending, failures } = await wait(() => told({}), {
      batches: batchesIn(...states),
      cancelled: cancel.signal,
      jobStatus: async () => {
        asked += 1;
        if (asked === 3) cancel.abort();
        return cancel.signal.aborted ? failed() : told({});
      },
    });
    expect(ending).toBe("cancelled");
    expect(asked).toBeLessThanOrEqual(4);
    expect(failures).toBe(0);
  });

  test("before the first question asks none", async () => {
    expect(await wait(lasting(0), { cancelled: AbortSignal.abort() })).toMatchObject({
      ending: "cancelled",
      questions: [],
    });
  });
});
