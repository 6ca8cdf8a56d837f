import { describe, expect, test } from "vitest";
import { CLIENT_SECRET, type Platform } from "../platform/platform.ts";
import { type ActionRun, runAction } from "../runner/run-action.ts";
import { byFile, errors, people, SAMPLE_INPUTS } from "./action-on-platform.ts";
import { FAULT_CASES, type FaultCase } from "./fault-cases.ts";
import {
  expectedResult,
  type Mode,
  PLACES,
  type Place,
  type Result,
  type Row,
  renderTable,
} from "./fault-table.ts";
import { SILENCE_MS, swiftEnvironment } from "./swift-environment.ts";
import { deliveredTwice, expectAgreement } from "./truth.ts";

const EVERYONE = people(3000);

const MODES: readonly Mode[] = ["at-most-once", "at-least-once"];
const cells = FAULT_CASES.flatMap((fault) =>
  MODES.flatMap((mode) => PLACES.map((place) => ({ fault, mode, place }))),
);
const results = new Map<(typeof cells)[number], Result>();

describe.concurrent("a fault, whichever request meets it", () => {
  test.for(cells)("$fault.name: $mode, $place.name", async (cell) => {
    const { fault, mode, place } = cell;
    await runInScene(fault, mode, place, ({ run, platform }) => {
      const result = resultOf(run, platform);
      results.set(cell, result);
      expect(result).toEqual(expectedResult(fault, mode, place));
      expectAgreement(run, platform, EVERYONE);
      expect(run.stderr).toBe("");
      expect(run.log).toContain(fault.says);
      expect(errors(run).length > 0).toBe(result.exit !== 0);
      for (const { message } of run.annotations) expect(message.length).toBeLessThanOrEqual(4096);
    });
  });
});

test("the fault table", async () => {
  const rows = cells.flatMap((cell): Row[] => {
    const result = results.get(cell);
    return result ? [{ ...cell, ...result }] : [];
  });
  const table = renderTable(rows);
  console.log(table);
  await expect(table).toMatchFileSnapshot("fault-table.txt");
});

async function runInScene(
  fault: FaultCase,
  mode: Mode,
  place: Place,
  check: (step: { run: ActionRun; platform: Platform }) => void,
): Promise<void> {
  const scene = await fault.stage(place.hits);
  try {
    using run = await runAction({
      ...scene.options,
      secrets: [CLIENT_SECRET],
      env: { ...swiftEnvironment(fault.isSilent ? { timeoutMs: SILENCE_MS } : {}), ...scene.options.env },
      ...byFile({
        ...SAMPLE_INPUTS,
        identities: EVERYONE.join("\n"),
        delivery: mode,
        retries: "2",
        // Its own length, by which swift time knows it.
        "request-timeout": "200",
        ...scene.options.inputs,
      }),
    });
    check({ run, platform: scene.platform });
    if (scene.elsewhere) expect(scene.elsewhere.connectionCount).toBe(0);
  } finally {
    await scene.close();
  }
}

function resultOf(run: ActionRun, platform: Platform): Result {
  const { outputs } = run;
  return {
    requests: platform.requests.length,
    accepted: Number(outputs["accepted-count"]),
    unsent: Number(outputs["unsent-count"]),
    unknown: Number(outputs["unknown-count"]),
    twice: deliveredTwice(platform),
    status: outputs["status"] ?? "",
    exit: run.exitCode,
  };
}
