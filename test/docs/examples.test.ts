import { describe, expect, test } from "vitest";
import { isRecord, parseJson } from "../../src/json.ts";
import { startGitHubApi } from "../github/fake-api.ts";
import { printed } from "../message/cards/reading.ts";
import type { Notification } from "../platform/request-check.ts";
import { CASES, type Case, type Deed } from "./cases.ts";
import { runWorkflow, type Scene, type StepRun } from "./run-workflow.ts";
import { BROKEN, DIRECTORY, FILES, SECRETS, VARS } from "./scenes.ts";
import { jobsOf, parseWorkflowText, usesThisAction } from "./workflow.ts";
import { documentedBlocks, examples, type Kind } from "./yaml-blocks.ts";

/** A workflow, or a fragment as one. */
interface Runnable {
  readonly kind: Kind;
  readonly text: string;
  readonly labels: string[];
}

/** Every workflow to run, once: a block that is an example's copy runs with it. */
function workflowsToRun(): readonly Runnable[] {
  const found = new Map<string, Runnable>();
  for (const { label, kind, workflow: text, shortened } of [...examples(), ...documentedBlocks()]) {
    if (text === undefined || shortened) continue;
    const workflow = parseWorkflowText(text);
    if (!jobsOf(workflow).some(({ steps }) => steps.some(usesThisAction))) continue;
    const meaning = JSON.stringify(workflow);
    const labels = [...(found.get(meaning)?.labels ?? []), label];
    found.set(meaning, { kind, text, labels });
  }
  return [...found.values()];
}

function deed({ run, notifications }: StepRun): Deed {
  const [first] = notifications;
  return {
    ...(first && { channel: first.channel, type: first.message.type, says: read(first) }),
    to: notifications.reduce((sum, { identities }) => sum + identities.length, 0),
    status: run.outputs["status"] ?? "",
  };
}

/** The message as people's channel gets it: what a script prints, where it isn't JSON. */
function read({ message: { type, val } }: Notification): string {
  return type === "text" || parseJson(val) !== undefined ? val : printed(val);
}

async function check(text: string, it: Case): Promise<void> {
  const { event, app, does, also = [], given = {}, failing = "", timingOut = "" } = it;
  await using api = await startGitHubApi(it.knows ?? BROKEN);
  const env = { ...event.env, GITHUB_API_URL: api.url, GITHUB_RUN_ID: "1000" };
  const platform = { directory: DIRECTORY, ...(app && { app }) };
  const scene: Scene = {
    event: { ...event, env },
    vars: VARS,
    secrets: SECRETS,
    given,
    failing,
    timingOut,
    files: FILES,
    platform,
  };
  using done = await runWorkflow(text, scene);
  for (const { run } of done.ours) {
    const messages = run.annotations.map(({ message }) => message);
    expect(messages.filter((message) => !message.startsWith("The platform could not reach 1 "))).toEqual([]);
    expect(run.conclusion).toBe("success");
  }
  expect(done.ours.map(deed)).toEqual(
    does.map((one) => ({ ...one, ...(one.says && { says: expect.stringContaining(one.says) }) })),
  );
  expect(done.others).toEqual(expect.arrayContaining([...also]));
}

const workflows = workflowsToRun();

describe.each(workflows.map((it) => [it.labels.join(" = "), it] as const))("%s", (_, { kind, text }) => {
  const cases = CASES.filter(({ of }) => text.includes(of));

  test("has an event here, that starts it", () => {
    expect(cases).not.toEqual([]);
    const { on } = parseWorkflowText(text);
    const events = [on].flat().flatMap((event) => (isRecord(event) ? Object.keys(event) : [event]));
    for (const { event } of cases) if (kind === "workflow") expect(events).toContain(event.name);
  });

  test.each(cases.map((it) => [it.tells ?? it.event.name, it] as const))("on %s", (_name, it) =>
    check(text, it),
  );
});

test.each([...new Set(CASES.map(({ of }) => of))])("something is documented that holds %j", (of) => {
  expect(workflows.filter(({ text }) => text.includes(of))).not.toEqual([]);
});
