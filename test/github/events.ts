/** Payloads of webhook events, as GitHub writes them to `GITHUB_EVENT_PATH`, cut down to what may tell them apart. */

const owner = (login: string, type = "User") => ({ login, id: login.length * 1000, type, site_admin: false });

const repository = (id: number, fullName: string, fork = false) => ({
  id,
  name: fullName.split("/")[1],
  full_name: fullName,
  private: false,
  owner: owner(fullName.split("/")[0] ?? ""),
  fork,
  default_branch: "main",
});

export const upstream = repository(1296269, "octo-org/hello");
export const fork = repository(7345001, "mona/hello", true);

/** Who did it, and what the event was about, which may be a fork of `upstream`. */
export interface Circumstances {
  /** The sender of the event; a person by default. */
  readonly sender?: string;
  /** Where the pull request comes from; null when that fork was deleted. */
  readonly head?: typeof upstream | null;
  /** Where the run is. */
  readonly at?: typeof upstream;
}

/** Of `pull_request`, `pull_request_target`, `pull_request_review` and `pull_request_review_comment`. */
export function pullRequest({
  sender = "mona",
  head = upstream,
  at = upstream,
}: Circumstances = {}): unknown {
  return {
    action: "opened",
    number: 42,
    pull_request: {
      id: 279147437,
      number: 42,
      state: "open",
      user: owner(sender),
      head: { label: "mona:fix", ref: "fix", sha: "ec26c3e", user: owner("mona"), repo: head },
      base: { label: "octo-org:main", ref: "main", sha: "f95f852", user: owner("octo-org"), repo: at },
      merged: false,
      author_association: "CONTRIBUTOR",
    },
    repository: at,
    sender: owner(sender, sender.endsWith("[bot]") ? "Bot" : "User"),
  };
}

/** Of `push`. */
export function push({ sender = "mona", at = upstream }: Circumstances = {}): unknown {
  return {
    ref: "refs/heads/main",
    before: "f95f852",
    after: "ec26c3e",
    created: false,
    forced: false,
    commits: [],
    head_commit: { id: "ec26c3e", message: "Say hello to everyone" },
    pusher: { name: sender, email: `${sender}@users.noreply.github.com` },
    repository: { ...at, master_branch: "main" },
    sender: owner(sender),
  };
}

/** Of `schedule`. */
export function schedule({ at = upstream }: Circumstances = {}): unknown {
  return { schedule: "0 6 * * 1", workflow: ".github/workflows/news.yml", repository: at };
}

/** Of `workflow_dispatch`. */
export function workflowDispatch({ sender = "mona", at = upstream }: Circumstances = {}): unknown {
  return {
    inputs: { wait: "true" },
    ref: "refs/heads/main",
    workflow: ".github/workflows/news.yml",
    repository: at,
    sender: owner(sender),
  };
}

/** Of `issue_comment` on a pull request, which carries no head. */
export function issueComment({ sender = "mona", at = upstream }: Circumstances = {}): unknown {
  return {
    action: "created",
    issue: { number: 42, pull_request: { url: "https://api.github.com/repos/octo-org/hello/pulls/42" } },
    comment: { id: 1, body: "hi" },
    repository: at,
    sender: owner(sender),
  };
}
