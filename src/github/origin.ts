import { lookUp } from "../json.ts";
import type { GitHubApi } from "./api.ts";
import { GitHubApiError } from "./api-error.ts";
import { encodePath, type Repository } from "./repository.ts";
import type { Environment, TriggeringEvent } from "./run-context.ts";
import { numberOf, stringOf, type WorkflowRun } from "./workflow-run.ts";

/** What a run was for. */
export type Origin =
  | {
      /** A `ref` is a branch or a tag, and it isn't known which. */
      readonly kind: "branch" | "tag" | "ref";
      /** A fork's has its owner ahead: `mona:main`. */
      readonly name: string;
      /** Undefined if it isn't known. */
      readonly url: string | undefined;
      /** The open pull request of the branch, if there is one. */
      readonly pullRequest?: number;
    }
  | {
      readonly kind: "pull request";
      readonly number: number;
      readonly title: string | undefined;
      /** The branch whose merge queue the pull request is in. */
      readonly queue?: string;
    };

/** Says what the step's own run is for; undefined if the event has no branch, tag or pull request. */
export function originOfEvent(
  { payload }: TriggeringEvent,
  env: Environment,
  repository: Repository,
): Origin | undefined {
  const number = numberOf(lookUp(payload, "pull_request", "number")) ?? pullRequestOf(env["GITHUB_REF"]);
  if (number !== undefined) {
    return { kind: "pull request", number, title: stringOf(lookUp(payload, "pull_request", "title")) };
  }
  // A deployment of a commit has neither branch nor tag.
  const name = stringOf(env["GITHUB_REF_NAME"]);
  if (name === undefined) return undefined;
  const kind = env["GITHUB_REF_TYPE"] === "tag" ? "tag" : "branch";
  return queuedPullRequest(name) ?? { kind, name, url: pageOf(name, repository.url) };
}

/** Says what another run was for; undefined if that isn't known. */
export async function originOfRun(
  run: WorkflowRun,
  repository: Repository,
  api: GitHubApi | undefined,
  defaultBranch: string | undefined,
): Promise<Origin | undefined> {
  const { branch: name, head, event } = run;
  const own = ownPullRequest(run, repository);
  if (own !== undefined && event.startsWith("pull_request")) {
    return { kind: "pull request", number: own, title: undefined };
  }
  // Of a fork that was deleted, GitHub no longer says who owned it: its `main` would look like ours.
  if (name === undefined || head.isDeleted) return undefined;
  if (!isSame(head.fullName, repository)) {
    return { kind: "branch", name: `${head.fullName?.split("/")[0]}:${name}`, url: pageOf(name, head.url) };
  }
  const queued = queuedPullRequest(name);
  if (queued) return queued;
  const kind = name === defaultBranch ? "branch" : await kindOfRef(name, event, api);
  const pullRequest = own === undefined || kind !== "branch" ? {} : { pullRequest: own };
  return { kind, name, url: pageOf(name, repository.url), ...pullRequest };
}

/** The open pull request here that a run's branch is for; undefined if there are several: GitHub doesn't say which. */
function ownPullRequest({ pullRequests }: WorkflowRun, repository: Repository): number | undefined {
  const [own, another] = pullRequests.filter((it) => isSame(it.repository, repository));
  return another === undefined ? own?.number : undefined;
}

/** GitHub names a run's branch and its tag alike. */
async function kindOfRef(
  name: string,
  event: string,
  api: GitHubApi | undefined,
): Promise<"branch" | "tag" | "ref"> {
  if (event.startsWith("pull_request") || event === "schedule") return "branch";
  if (event === "release") return "tag";
  try {
    if (await api?.hasRef(`heads/${name}`)) return "branch";
    return (await api?.hasRef(`tags/${name}`)) ? "tag" : "ref";
  } catch (error) {
    // Not worth a warning: the card is complete without it.
    if (error instanceof GitHubApiError) return "ref";
    throw error;
  }
}

/** The pull request that a merge queue's branch is for: `gh-readonly-queue/main/pr-123-<commit>`. */
function queuedPullRequest(branch: string): Origin | undefined {
  const [, queue, number] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch) ?? [];
  if (queue === undefined) return undefined;
  return { kind: "pull request", number: Number(number), title: undefined, queue };
}

/** `refs/pull/123/merge` */
function pullRequestOf(ref = ""): number | undefined {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** What GitHub doesn't say is in the same repository. */
function isSame(fullName: string | undefined, { owner, name }: Repository): boolean {
  return fullName === undefined || fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

function pageOf(ref: string, repositoryUrl: string | undefined): string | undefined {
  return repositoryUrl === undefined ? undefined : `${repositoryUrl}/tree/${encodePath(ref)}`;
}
