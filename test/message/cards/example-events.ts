import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Environment } from "../../../src/github/run-context.ts";
import { isRecord, lookUp } from "../../../src/json.ts";
import { schedule } from "../../github/events.ts";

/** An event as a step of a workflow gets it. */
export interface ExampleEvent {
  /** Tells it from all others: `release created (api.github.com, 2)`. */
  readonly label: string;
  readonly name: string;
  readonly payload: unknown;
  readonly env: Environment;
}

const NAMES = ["release", "push", "pull_request", "workflow_run", "workflow_dispatch"];

/** GitHub's published examples of the events that cards are made of, those of its Enterprise Servers too; and a schedule. */
export function exampleEvents(): ExampleEvent[] {
  const folder = dirname(createRequire(import.meta.url).resolve("@octokit/webhooks-examples/package.json"));
  const servers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const published = servers.flatMap(({ name: server }) => {
    const definitions: unknown = JSON.parse(readFileSync(join(folder, server, "index.json"), "utf8"));
    return listOf(definitions).flatMap((definition) => eventsOf(server, definition));
  });
  return [...published, exampleEvent("schedule", "schedule", schedule())];
}

function eventsOf(server: string, definition: unknown): ExampleEvent[] {
  const name = NAMES.find((it) => it === lookUp(definition, "name"));
  if (!name) return [];
  return listOf(lookUp(definition, "examples")).map((payload, index) => {
    const action = lookUp(payload, "action") ?? lookUp(payload, "ref");
    return exampleEvent(`${name} ${action} (${server}, ${index + 1})`, name, payload);
  });
}

/** Makes an event with the environment that the runner gives a step for it (docs.github.com: "Variables reference"). */
export function exampleEvent(label: string, name: string, payload: unknown): ExampleEvent {
  const page = lookUp(payload, "repository", "html_url");
  const ref = refOf(payload);
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_SERVER_URL: typeof page === "string" ? new URL(page).origin : "https://github.com",
    GITHUB_REPOSITORY: String(lookUp(payload, "repository", "full_name")),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_SHA: "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
    GITHUB_ACTOR: String(lookUp(payload, "sender", "login") ?? "octocat"),
    GITHUB_WORKFLOW: "CI",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_NUMBER: "42",
    GITHUB_RUN_ATTEMPT: "1",
  };
  return { label, name, payload, env };
}

function refOf(payload: unknown): string {
  const ref = lookUp(payload, "ref");
  if (typeof ref === "string") return ref;
  const tag = lookUp(payload, "release", "tag_name");
  if (typeof tag === "string") return `refs/tags/${tag}`;
  const pullRequest = lookUp(payload, "pull_request", "number");
  return typeof pullRequest === "number" ? `refs/pull/${pullRequest}/merge` : "refs/heads/main";
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value)) return Object.values(value);
  throw new Error("@octokit/webhooks-examples has a form of its own");
}
