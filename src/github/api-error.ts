import { lookUp } from "../json.ts";

/** GitHub's API didn't respond, or refused; the message is a clause. */
export class GitHubApiError extends Error {
  override readonly name = "GitHubApiError";
  /** Whether the token lacks a permission. */
  readonly lacksPermission: boolean;

  constructor(message: string, options: ErrorOptions & { readonly lacksPermission?: boolean } = {}) {
    super(message, options);
    this.lacksPermission = options.lacksPermission ?? false;
  }
}

/** The message if something else responds: a login page, a server of another kind. */
export const NOT_GITHUB = "the response is not from GitHub's API: check `GITHUB_API_URL` and the proxy";

/** How long one request may take. */
export const TIMEOUT_MS = 10_000;

/**
 * Says why a request to GitHub's API failed.
 *
 * @param error what Octokit threw
 * @param permission what the request needs: `actions: read`
 */
export function explain(error: unknown, permission: string): GitHubApiError {
  const because = (message: string) => new GitHubApiError(message, { cause: error });
  const status = lookUp(error, "status");
  const cause = String(lookUp(error, "cause", "name") ?? lookUp(error, "name"));
  if (cause === "TimeoutError" || cause === "AbortError")
    return because(`it didn't respond within ${TIMEOUT_MS / 1000} s`);
  if (status === 401)
    return because("it refused `github-token` (401): leave the input out, or set it to a valid token");
  const headers = lookUp(error, "response", "headers");
  if (lookUp(headers, "x-ratelimit-remaining") === "0" || lookUp(headers, "retry-after") !== undefined) {
    return because(`its rate limit is reached (${status})`);
  }
  if (status === 403 || status === 404) {
    const message = `\`github-token\` may not read it (${status}): give the job \`permissions: ${permission}\``;
    return new GitHubApiError(message, { cause: error, lacksPermission: true });
  }
  // Octokit gives a network error the status 500, but no response.
  const hasResponse = lookUp(error, "response") !== undefined;
  const reason = hasResponse ? status : error instanceof Error ? error.message : "no reason given";
  return because(`it didn't respond (${reason})`);
}
