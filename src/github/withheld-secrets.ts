import { lookUp } from "../json.ts";
import type { TriggeringEvent } from "./run-context.ts";

const DEPENDABOT = "dependabot[bot]";

/**
 * Says why GitHub gives this run no secrets: a clause; undefined if it gives them.
 *
 * Runs from forks and from Dependabot get none (docs.github.com: "Using secrets in GitHub Actions", "Troubleshooting
 * Dependabot on GitHub Actions"), and a fork of a repository doesn't inherit its secrets.
 */
export function whySecretsWithheld({ name, actor, payload }: TriggeringEvent): string | undefined {
  if (actor === DEPENDABOT || lookUp(payload, "sender", "login") === DEPENDABOT) {
    return "GitHub gives no Actions secrets to runs that Dependabot caused";
  }
  if (name.startsWith("pull_request") && name !== "pull_request_target" && isFromFork(payload)) {
    return "GitHub gives no secrets to pull requests from forks";
  }
  if ((name === "push" || name === "schedule") && lookUp(payload, "repository", "fork") === true) {
    return "this repository is a fork, and forks don't inherit secrets";
  }
  return undefined;
}

/** The head's repository is null if the fork has been deleted. */
function isFromFork(payload: unknown): boolean {
  const pullRequest = lookUp(payload, "pull_request");
  if (pullRequest === undefined) return false;
  const base = lookUp(pullRequest, "base", "repo", "id") ?? lookUp(payload, "repository", "id");
  return lookUp(pullRequest, "head", "repo", "id") !== base;
}
