import { expect, test } from "vitest";
import type { BatchState } from "../../src/delivery/batches.ts";
import type { SendingResult } from "../../src/delivery/result.ts";
import { resultHeadline } from "../../src/report/result-headline.ts";
import { accepted, batchesIn, ended, PLATFORM_ERROR } from "../delivery/states.ts";
import { endedWith } from "./reporting.ts";

const REFUSED: BatchState = { kind: "refused", error: PLATFORM_ERROR };
const UNKNOWN: BatchState = { kind: "unknown", error: PLATFORM_ERROR };
const BUSY: BatchState = { kind: "not-processed", error: PLATFORM_ERROR };
const WAITING: BatchState = { kind: "waiting" };
const SENDING: BatchState = { kind: "sending" };
const RUNNING = accepted();
const SUCCESS = ended("SUCCESS", { "1a": true, "1b": true });
const PARTIAL = ended("PARTIAL_SUCCESS", { "1a": true, "1b": "gone" });

test.each([
  ["nothing accepted", [REFUSED, WAITING], {}, "❌ Kore.ai notification: not sent to any of 4 recipients"],
  ["not processed", [BUSY], {}, "❌ Kore.ai notification: not sent to any of 2 recipients"],
  ["all unknown", [UNKNOWN], {}, "❓ Kore.ai notification: outcome unknown for 2 of 2 recipients"],
  [
    "partly unknown",
    [RUNNING, UNKNOWN],
    {},
    "❓ Kore.ai notification: outcome unknown for 2 of 4 recipients",
  ],
  ["accepted", [RUNNING], {}, "📨 Kore.ai notification: accepted for 2 recipients"],
  [
    "accepted, and waited for in vain",
    [RUNNING],
    { waitEnding: "timed-out" },
    "⏳ Kore.ai notification: accepted for 2 recipients, not finished yet",
  ],
  [
    "delivered to everyone by a job that didn't end",
    [accepted({}, { "1a": true, "1b": true })],
    { waitEnding: "timed-out" },
    "⏳ Kore.ai notification: delivered to 2 recipients, although the platform has not finished",
  ],
  ["partly refused", [RUNNING, REFUSED], {}, "⚠️ Kore.ai notification: 2 of 4 recipients not reached"],
  ["partly out of reach", [PARTIAL], {}, "⚠️ Kore.ai notification: 1 of 2 recipients not reached"],
  [
    "partial success without a word about which recipients",
    [ended("PARTIAL_SUCCESS")],
    {},
    "⚠️ Kore.ai notification: some of 2 recipients not reached",
  ],
  ["success", [SUCCESS], {}, "✅ Kore.ai notification: delivered to 2 recipients"],
  [
    "failure",
    [ended("FAILURE", { "1a": "no", "1b": "no" })],
    {},
    "❌ Kore.ai notification: failed, none of 2 recipients is known to be reached",
  ],
  [
    "success without any entry",
    [ended("SUCCESS")],
    { waitEnding: "finished" },
    "📨 Kore.ai notification: accepted for 2 recipients, delivery not confirmed",
  ],
  [
    "success with an entry for one of two",
    [ended("SUCCESS", { "1a": true })],
    { waitEnding: "finished" },
    "📨 Kore.ai notification: delivered to 1 of 2 recipients, 1 not confirmed",
  ],
  [
    "one of two delivered when the time was up",
    [accepted({}, { "1a": true })],
    { waitEnding: "timed-out" },
    "⏳ Kore.ai notification: delivered to 1 of 2 recipients, 1 still in progress",
  ],
  [
    "one job ended without an entry when the time was up, and one of two delivered by the other",
    [ended("SUCCESS"), accepted({}, { "2a": true })],
    { waitEnding: "timed-out" },
    "⏳ Kore.ai notification: delivered to 1 of 4 recipients, 1 still in progress, 2 not confirmed",
  ],
  [
    "partial success of which the log has everyone as delivered",
    [ended("PARTIAL_SUCCESS", { "1a": true, "1b": true })],
    { waitEnding: "finished" },
    "⚠️ Kore.ai notification: delivered to 2 recipients, although the platform reports a failure",
  ],
  [
    "cancelled",
    [RUNNING, SENDING, WAITING],
    { isCancelled: true },
    "🛑 Kore.ai notification: cancelled, 2 of 6 recipients accepted",
  ],
  [
    "cancelled before anything was sent",
    [WAITING],
    { isCancelled: true },
    "🛑 Kore.ai notification: cancelled, 0 of 2 recipients accepted",
  ],
  [
    "one job failed, and another request was refused",
    [ended("FAILURE"), REFUSED],
    {},
    "❌ Kore.ai notification: failed, none of 4 recipients is known to be reached",
  ],
] satisfies [string, BatchState[], Partial<SendingResult>, string][])(
  "%s",
  (_, states, changes, headline) => {
    expect(resultHeadline(endedWith(batchesIn(...states), changes))).toBe(headline);
  },
);
