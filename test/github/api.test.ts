import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createGitHubApi, type GitHubApi } from "../../src/github/api.ts";
import { GitHubApiError } from "../../src/github/api-error.ts";
import { listen } from "../e2e/network.ts";

let reply = { type: "", body: "" };
const server = createServer((_, response) =>
  response.writeHead(200, { "content-type": reply.type }).end(reply.body),
);

beforeAll(async () => {
  vi.stubEnv("GITHUB_API_URL", `http://127.0.0.1:${await listen(server)}`);
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

async function takeAll(runs: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of runs);
}

describe.each([
  ["an empty object", "application/json", "{}"],
  ["null", "application/json", "null"],
  ["an array", "application/json", "[]"],
  ["a string", "application/json", '"jobs"'],
  ["lists that are none", "application/json", '{"jobs":{"length":1},"workflow_runs":"runs"}'],
  ["JSON cut off", "application/json", '{"jobs":['],
  ["a web page", "text/html", "<!doctype html><title>Log in</title>"],
  ["nothing", "text/plain", ""],
])("a response that is %s", (_, type, body) => {
  test.each<[string, (api: GitHubApi) => Promise<unknown>]>([
    ["the run", (api) => api.attempt(1, 1)],
    ["its jobs", (api) => api.jobs(1, 1)],
    ["earlier runs", (api) => takeAll(api.completedRuns(7, "main", "push"))],
    ["a branch", (api) => api.hasRef("heads/main")],
  ])("to a request for %s is an error", async (_what, request) => {
    reply = { type, body };
    const { signal } = new AbortController();
    const api = await createGitHubApi("ghs_1", { owner: "octo-org", name: "site", url: "" }, signal);
    await expect(request(api)).rejects.toThrow(
      new GitHubApiError("the response is not from GitHub's API: check `GITHUB_API_URL` and the proxy"),
    );
  });
});

test("what is not a job in a list of jobs is ignored", async () => {
  reply = { type: "application/json", body: '{"jobs":[null,{},{"id":7,"name":"build"}]}' };
  const { signal } = new AbortController();
  const api = await createGitHubApi("ghs_1", { owner: "octo-org", name: "site", url: "" }, signal);
  expect(await api.jobs(1, 1)).toMatchObject({ jobs: [{ id: 7, name: "build" }] });
});
