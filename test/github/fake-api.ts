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

/** What the API knows of one repository, and what it refuses. */
export interface GitHubKnowledge {
  /** Attempts of the run under test, and runs before it; the attempt and the number tell them apart. */
  readonly runs: readonly RunJson[];
  /** Jobs of the run under test; a function gives what the nth question is told, from 1. */
  readonly jobs: readonly JobJson[] | ((question: number) => readonly JobJson[]);
  /** Answers everything with this status. */
  readonly refuseWith?: number;
}

/** A stand-in for GitHub's API on loopback: the three calls that the job-status card makes, page by page. */
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

/** Starts the stand-in; it ends with the block that holds it (`await using`). */
export async function startGitHubApi(knowledge: GitHubKnowledge): Promise<FakeGitHubApi> {
  const requests: string[] = [];
  let questions = 0;
  const answer = (url: URL): unknown => {
    const attempt = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(url.pathname);
    if (attempt)
      return knowledge.runs.find(
        ({ id, run_attempt }) => id === Number(attempt[1]) && run_attempt === Number(attempt[2]),
      );
    if (url.pathname.endsWith("/jobs")) {
      if (pageOf(url).page === 1) questions += 1;
      return page(
        "jobs",
        typeof knowledge.jobs === "function" ? knowledge.jobs(questions) : knowledge.jobs,
        url,
      );
    }
    const { searchParams } = url;
    const matching = knowledge.runs.filter(
      (run) =>
        run.conclusion !== null &&
        (searchParams.get("branch") ?? run["head_branch"]) === run["head_branch"] &&
        (searchParams.get("event") ?? run["event"]) === run["event"],
    );
    return page(
      "workflow_runs",
      matching.toSorted((a, b) => b.run_number - a.run_number),
      url,
    );
  };
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    requests.push(`${url.pathname}${url.search}`);
    const body = knowledge.refuseWith ? { message: "Resource not accessible by integration" } : answer(url);
    response.writeHead(knowledge.refuseWith ?? (body ? 200 : 404), {
      "content-type": "application/json",
      ...(body && !knowledge.refuseWith ? linkHeader(body, url) : {}),
    });
    response.end(JSON.stringify(body ?? { message: "Not Found" }));
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

function pageOf(url: URL): { readonly page: number; readonly size: number } {
  return {
    page: Number(url.searchParams.get("page") ?? 1),
    size: Number(url.searchParams.get("per_page") ?? 30),
  };
}

function page(key: string, all: readonly unknown[], url: URL): object {
  const { page: number, size } = pageOf(url);
  return { total_count: all.length, [key]: all.slice((number - 1) * size, number * size) };
}

function linkHeader(body: unknown, url: URL): { readonly link?: string } {
  const { page: number, size } = pageOf(url);
  const total =
    typeof body === "object" && body !== null && "total_count" in body ? Number(body.total_count) : 0;
  if (total <= number * size) return {};
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  return { link: `<${next.href}>; rel="next"` };
}
