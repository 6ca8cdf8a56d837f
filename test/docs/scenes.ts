import { generateKeyPairSync } from "node:crypto";
import { push, schedule, upstream, workflowDispatch } from "../github/events.ts";
import { type GitHubKnowledge, jobJson, runJson } from "../github/fake-api.ts";
import { type ExampleEvent, exampleEvent, exampleEvents } from "../message/cards/example-events.ts";
import type { Directory } from "../platform/jobs.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, type PlatformOptions } from "../platform/platform.ts";
import { codeBlocks, markdownFiles } from "./markdown.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The configuration variables that the documentation tells its readers to set. */
export const VARS = {
  KORE_BOT_ID: BOT_ID,
  KORE_CLIENT_ID: CLIENT_ID,
  KORE_LEDGER: "kore/ledger",
  KORE_JWE_PUBLIC_KEY: JSON.stringify(publicKey.export({ format: "jwk" })),
};

/** Likewise the secrets. */
export const SECRETS = {
  KORE_CLIENT_SECRET: CLIENT_SECRET,
  KORE_PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
};

/** An app that has the public key of `secrets.KORE_PRIVATE_KEY`. */
export const RS256_APP: PlatformOptions["app"] = {
  algorithm: "RS256",
  key: publicKey.export({ type: "spki", format: "pem" }).toString(),
};

/** An app that enforces JWE, with the key of `vars.KORE_JWE_PUBLIC_KEY`. */
export const ENFORCED_JWE: PlatformOptions["app"] = {
  enforceJwe: { privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString() },
};

/** Reaches all but two: Bob isn't on Microsoft Teams. */
export const DIRECTORY: Directory = (identity, channel) =>
  identity !== "unknown.person@example.com" && !(identity === "bob@example.com" && channel === "msteams");

/** Files that the documented steps read, as the documentation shows them. */
export const FILES: Readonly<Record<string, string>> = {
  ".github/people.yml": shown("yaml", "# .github/people.yml"),
  ".github/everyone.csv": shown("csv", "email"),
  ".github/back.json": shown("json", '"AdaptiveCard"'),
  ".github/back-slack.json": shown("json", '"blocks"'),
  ".github/back.js": shown("js", "is back"),
  ".github/shipped.json": shown("json", "has shipped"),
  ".github/expiring.csv": shown("csv", "days left"),
  "expiring.csv":
    '#TYPE Selected.User\r\n"UserPrincipalName","GivenName","DaysLeft"\r\n"ann@example.com","Ann","3"\r\n"bob@example.com","Bob","7"\r\n',
  "orders.json": JSON.stringify([
    { identity: "ann@example.com", order: 4711, carrier: "DHL", day: "Friday" },
    { identity: "ann@example.com", order: 4712, day: "Monday" },
    { identity: "bob@example.com", order: 4713, carrier: "UPS", day: "Friday" },
  ]),
  // The artifact of an earlier run, which reached the others.
  "undelivered.json": '[\n"bob@example.com",\n"carol@example.com"\n]\n',
};

/** @throws Error when no Markdown file shows code of that language with that text in it */
function shown(language: string, part: string): string {
  const block = markdownFiles()
    .flatMap(codeBlocks)
    .find((it) => it.language === language && it.text.includes(part));
  if (!block) throw new Error(`No Markdown file shows ${part}, in ${language}.`);
  return block.text;
}

/** A pull request's title, with what means something in YAML, JSON, expressions and placeholders. */
export const HOSTILE_TITLE = '"It\'s ${{ broken }}",\n{{ here }}';

/** The events that start the documented workflows. */
export const EVENTS = {
  release: published(),
  push: exampleEvent("push", "push", push()),
  pushByOctocat: exampleEvent("push", "push", push({ sender: "octocat" })),
  schedule: exampleEvent("schedule", "schedule", schedule()),
  dispatch: exampleEvent("workflow_dispatch", "workflow_dispatch", workflowDispatch()),
  pullRequest: exampleEvent("pull_request", "pull_request", {
    action: "closed",
    pull_request: { number: 42, title: HOSTILE_TITLE, merged: true, head: { repo: upstream } },
    repository: upstream,
    sender: { login: "mona", type: "User" },
  }),
};

function published(): ExampleEvent {
  const event = exampleEvents().find(({ label }) => label.startsWith("release published (api.github.com"));
  if (!event) throw new Error("There is no example of a published release.");
  return event;
}

/** What GitHub's API knows where `make test` fails in this run, and nothing did in the one before. */
export const BROKEN: GitHubKnowledge = {
  runs: [runJson(), runJson({ id: 990, run_number: 41, conclusion: "success" })],
  jobs: [jobJson(1, "build", "success"), jobJson(2, "test", "failure", { "Run make test": "failure" })],
};

/** What it has if `make test` times out in this run, and nothing failed in the previous one. */
export const TIMED_OUT: GitHubKnowledge = {
  runs: BROKEN.runs,
  jobs: [jobJson(1, "build", "success"), jobJson(2, "test", "cancelled", { "Run make test": "cancelled" })],
  annotations: { 2: ["The job has exceeded the maximum execution time of 20m0s"] },
};

/** The same for `make all`: `make test` isn't run then. */
export const BUILD_TIMED_OUT: GitHubKnowledge = {
  runs: BROKEN.runs,
  jobs: [jobJson(1, "build", "cancelled", { "Run make all": "cancelled" }), jobJson(2, "test", "skipped")],
  annotations: { 1: ["The job has exceeded the maximum execution time of 20m0s"] },
};

/** What it has while the last step of a job runs that timed out. */
export const NIGHTLY_TIMED_OUT: GitHubKnowledge = {
  runs: [runJson({ event: "schedule" })],
  jobs: [jobJson(1, "nightly", null, { "Run make nightly": "cancelled", Notify: null })],
  annotations: { 1: ["The job has exceeded the maximum execution time of 1h30m0s"] },
};

/** What it knows where the run before failed, and nothing fails in this one. */
export const RECOVERED: GitHubKnowledge = {
  runs: [runJson(), runJson({ id: 990, run_number: 41, conclusion: "failure" })],
  jobs: [jobJson(1, "build", "success"), jobJson(2, "test", "success")],
};
