import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A run as GitHub's API gives it, as far as the tests need it. */
export interface RunJson {
  readonly id: number;
  readonly run_number: number;
  readonly run_attempt: number;
  readonly conclusion: string | null;
  readonly [key: string]: unknown;
}

/** A job as GitHub's API gives it, as far as the tests need it. */
export interface JobJson {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly [key: string]: unknown;
}

/** What the API has about one repository, and what it refuses. */
export interface GitHubKnowledge {
  /** Attempts of the run under test, and runs before it; the attempt and the number tell them apart. */
  readonly runs: readonly RunJson[];
  /** Jobs of the run under test; a function gives those of the nth time that they are listed, from 1. */
  readonly jobs: readonly JobJson[] | ((time: number) => readonly JobJson[]);
  /** Messages of the jobs' annotations, by the job's ID; a status if the API refuses them. By default, there are none. */
  readonly annotations?: Readonly<Record<number, readonly string[]>> | number;
  /** Branches and tags: `heads/main`. By default, the API refuses to list them. */
  readonly refs?: readonly string[];
  /** The most items on a page of jobs, fewer than requested. */
  readonly jobsPerPage?: number;
  /** Responds to everything with this status. */
  readonly refuseWith?: number;
}

/** A stand-in for GitHub's API on loopback: the calls that the job-status card makes, page by page. */
export interface FakeGitHubApi extends AsyncDisposable {
  readonly url: string;
  /** Path and query of each request. */
  readonly requests: readonly string[];
}

/** A run of the workflow `CI` on `main` by push, in the repository `octo-org/site`. */
export function runJson(changes: Partial<RunJson> = {}): RunJson {
  return {
    id: 1000,
    name: "CI",
    workflow_id: 7,
    run_number: 42,
    run_attempt: 1,
    event: "push",
    status: "completed",
    conclusion: null,
    head_branch: "main",
    head_sha: "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
    head_commit: { message: "Adding a .gitignore file\n\nwith details" },
    head_repository: { id: 1, full_name: "octo-org/site" },
    actor: { login: "octocat" },
    html_url: "https://github.com/octo-org/site/actions/runs/1000",
    run_started_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:04:10Z",
    pull_requests: [],
    ...changes,
  };
}

/** A job that has ended with `conclusion`; its steps by name and conclusion. */
export function jobJson(
  id: number,
  name: string,
  conclusion: string | null,
  steps: Readonly<Record<string, string | null>> = {},
): JobJson {
  return {
    id,
    name,
    status: conclusion === null ? "in_progress" : "completed",
    conclusion,
    html_url: `https://github.com/octo-org/site/actions/runs/1000/job/${id}`,
    runner_name: `GitHub Actions ${id}`,
    steps: Object.entries(steps).map(([step, ended], index) => ({
      name: step,
      number: index + 1,
      status: ended === null ? "in_progress" : "completed",
      conclusion: ended,
    })),
  };
}

/** A response of the stand-in. */
interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly link?: string;
}

const NOT_FOUND: Reply = { status: 404, body: { message: "Not Found" } };
const REFUSED = { message: "Resource not accessible by integration" };

/** Starts the stand-in; it ends with the block that holds it (`await using`). */
export async function startGitHubApi(knowledge: GitHubKnowledge): Promise<FakeGitHubApi> {
  const requests: string[] = [];
  let times = 0;
  const jobsOf = (url: URL): Reply => {
    if (pageOf(url).page === 1) times += 1;
    const { jobs, jobsPerPage } = knowledge;
    return page("jobs", typeof jobs === "function" ? jobs(times) : jobs, url, jobsPerPage);
  };
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    requests.push(`${url.pathname}${url.search}`);
    const { refuseWith } = knowledge;
    const isJobs = url.pathname.endsWith("/jobs");
    const { status, body, link } = refuseWith
      ? { status: refuseWith, body: REFUSED }
      : isJobs
        ? jobsOf(url)
        : replyTo(url, knowledge);
    response.writeHead(status, { "content-type": "application/json", ...(link && { link }) });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function replyTo(url: URL, { runs, annotations = {}, refs }: GitHubKnowledge): Reply {
  const attempt = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(url.pathname);
  if (attempt) {
    const [, id, number] = attempt.map(Number);
    const run = runs.find((it) => it.id === id && it.run_attempt === number);
    return run ? { status: 200, body: run } : NOT_FOUND;
  }
  const checkRun = /\/check-runs\/(\d+)\/annotations$/.exec(url.pathname);
  if (checkRun) {
    if (typeof annotations === "number") return { status: annotations, body: REFUSED };
    const messages = annotations[Number(checkRun[1])] ?? [];
    return { status: 200, body: messages.map((message) => ({ annotation_level: "failure", message })) };
  }
  const ref = /\/git\/ref\/(.+)$/.exec(decodeURIComponent(url.pathname))?.[1];
  if (ref !== undefined) {
    if (!refs) return { status: 403, body: REFUSED };
    return refs.includes(ref) ? { status: 200, body: { ref: `refs/${ref}` } } : NOT_FOUND;
  }
  const branch = url.searchParams.get("branch");
  const event = url.searchParams.get("event");
  const matching = runs.filter(
    (run) =>
      run.conclusion !== null &&
      (branch ?? run["head_branch"]) === run["head_branch"] &&
      (event ?? run["event"]) === run["event"],
  );
  return page(
    "workflow_runs",
    matching.toSorted((a, b) => b.run_number - a.run_number),
    url,
  );
}

function pageOf(url: URL): { readonly page: number; readonly size: number } {
  return {
    page: Number(url.searchParams.get("page") ?? 1),
    size: Number(url.searchParams.get("per_page") ?? 30),
  };
}

function page(key: string, all: readonly unknown[], url: URL, most = Number.POSITIVE_INFINITY): Reply {
  const { page: number, size: requested } = pageOf(url);
  const size = Math.min(requested, most);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  return {
    status: 200,
    body: { total_count: all.length, [key]: all.slice((number - 1) * size, number * size) },
    ...(all.length > number * size && { link: `<${next.href}>; rel="next"` }),
  };
}
