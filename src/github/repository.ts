import type { Environment } from "./run-context.ts";

/** The repository that a workflow runs in, on github.com or a GitHub Enterprise Server. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** Its web page. */
  readonly url: string;
}

/** Reads `GITHUB_REPOSITORY` and `GITHUB_SERVER_URL`. */
export function repositoryOf(env: Environment): Repository {
  const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  return { owner, name, url: `${server}/${owner}/${name}` };
}

/** Encodes a path's parts, not its slashes. */
export function encodePath(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
