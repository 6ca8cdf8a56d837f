import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createGitHubApi, type GitHubApi, GitHubApiError } from "../../src/github/api.ts";
import { listen } from "../e2e/network.ts";

let answer = { type: "", body: "" };
const server = createServer((_, response) =>
  response.writeHead(200, { "content-type": answer.type }).end(answer.body),
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
])("an answer that is %s", (_, type, body) => {
  test.each<[string, (api: GitHubApi) => Promise<unknown>]>([
    ["the run", (api) => api.attempt(1, 1)],
    ["its jobs", (api) => api.jobs(1, 1)],
    ["the runs before", (api) => takeAll(api.completedRuns(7, "main", "push"))],
  ])("to a question for %s is an error of the API's", async (_what, ask) => {
    answer = { type, body };
    const { signal } = new AbortController();
    const api = await createGitHubApi("ghs_1", { owner: "octo-org", name: "site", url: "" }, signal);
    await expect(ask(api)).rejects.toThrow(
      new GitHubApiError("what answered is not GitHub's API: check `GITHUB_API_URL` and the proxy"),
    );
  });
});

test("what is no job in a list of jobs is passed over", async () => {
  answer = { type: "application/json", body: '{"jobs":[null,{},{"id":7,"name":"build"}]}' };
  const { signal } = new AbortController();
  const api = await createGitHubApi("ghs_1", { owner: "octo-org", name: "site", url: "" }, signal);
  expect(await api.jobs(1, 1)).toMatchObject([{ id: 7, name: "build" }]);
});
