import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Document, isScalar, parseDocument, visit } from "yaml";

const FOLDER = join(import.meta.dirname, "..", ".github", "workflows");

const workflows = readdirSync(FOLDER).map((name) => {
  const document = parseDocument(readFileSync(join(FOLDER, name), "utf8"));
  return { name, document, content: record(document.toJS()) };
});

/** What a key somewhere in a workflow says, with the comment behind it. */
interface Entry {
  readonly value: string;
  readonly comment: string;
}

/** Everything that a workflow says by a key, however deep. */
function entries(document: Document, wanted: string): readonly Entry[] {
  const found: Entry[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === wanted && isScalar(value))
        found.push({ value: String(value.value), comment: value.comment ?? "" });
    },
  });
  return found;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

describe("the actions that workflows use", () => {
  const used = workflows
    .flatMap(({ document }) => entries(document, "uses"))
    .filter(({ value }) => !value.startsWith("./"));

  test("are GitHub's own, except for two checks whose results need their own actions", () => {
    const names = used.map(({ value }) => value.split("@")[0] ?? "");
    const others = names.filter((name) => !/^(actions|github)\//.test(name));
    expect([...new Set(others)].sort()).toEqual(["ossf/scorecard-action", "zizmorcore/zizmor-action"]);
  });

  test.each(used)("are pinned by a commit, with its version behind: $value", ({ value, comment }) => {
    expect(value).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
    expect(comment).toMatch(/^ v\d+\.\d+\.\d+$/);
  });

  test("are pinned to one commit and version everywhere", () => {
    const pins = new Map<string, Set<string>>();
    for (const { value, comment } of used) {
      const [action = "", commit = ""] = value.split("@");
      const repository = action.split("/").slice(0, 2).join("/");
      pins.set(repository, (pins.get(repository) ?? new Set()).add(`${commit} #${comment}`));
    }
    for (const [repository, versions] of pins) expect([...versions], repository).toHaveLength(1);
  });
});

describe.each(workflows)("$name", ({ document, content }) => {
  const jobs = Object.entries(record(content["jobs"])).map(([id, job]) => ({ id, ...record(job) }));

  test("is YAML, without a key twice, and has jobs", () => {
    expect(document.errors).toEqual([]);
    expect(document.warnings).toEqual([]);
    expect(jobs).not.toEqual([]);
  });

  test("may only read, or nothing, where a job doesn't name its rights one by one", () => {
    expect(content["permissions"]).toBeTypeOf("object");
    for (const right of Object.values(record(content["permissions"]))) expect(right).toMatch(/^(read|none)$/);
    for (const job of jobs) expect(record(job)["permissions"] ?? {}, job.id).toBeTypeOf("object");
  });

  test("doesn't start by pull_request_target, which has the base's rights", () => {
    const on = content["on"];
    const events = Array.isArray(on) || typeof on === "string" ? [on].flat() : Object.keys(record(on));
    expect(events).not.toEqual([]);
    expect(events).not.toContain("pull_request_target");
  });

  test("pastes no expression into a script, where its value would be code", () => {
    for (const { value } of entries(document, "run")) expect(value).not.toContain("${{");
  });

  test.each(jobs)("$id has a time-out", (job) => {
    expect(record(job)["timeout-minutes"]).toBeTypeOf("number");
  });

  test.each(jobs)("$id leaves no credentials behind in a checkout", (job) => {
    const steps = record(job)["steps"];
    for (const step of Array.isArray(steps) ? steps.map(record) : []) {
      if (!String(step["uses"]).startsWith("actions/checkout@")) continue;
      expect(record(step["with"])["persist-credentials"]).toBe(false);
    }
  });
});
