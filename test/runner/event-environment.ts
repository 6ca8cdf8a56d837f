import type { StepFolders } from "./step-folders.ts";

/** What started the workflow. */
export interface WorkflowEvent {
  /** E.g. `pull_request`. */
  readonly name: string;
  /** The webhook's payload, `github.event`. */
  readonly payload: object;
}

/** The event of a step that isn't told another: a push to `main`. */
export const defaultEvent: WorkflowEvent = {
  name: "push",
  payload: {
    ref: "refs/heads/main",
    repository: { full_name: "octo-org/octo-repo", fork: false, default_branch: "main" },
    sender: { login: "octocat", type: "User" },
  },
};

/**
 * The variables the runner sets for a JavaScript action (`GitHubContext.cs`, `RunnerContext.cs`, `ProcessInvoker.cs`),
 * with plausible values, besides `PATH` and `HOME`. `GITHUB_ACTION_PATH` isn't among them: only composite actions get
 * it. `GITHUB_TOKEN` is never set by itself.
 *
 * @param eventName e.g. `push`; what else follows from an event (`GITHUB_REF`, …) is that of a push to `main`
 */
export function stepEnvironment(eventName: string, folders: StepFolders): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: folders.home,
    CI: "true",
    GITHUB_ACTION: "__octo-org_action",
    GITHUB_ACTION_REF: "v1",
    GITHUB_ACTION_REPOSITORY: "octo-org/action",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    GITHUB_ACTOR_ID: "583231",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_BASE_REF: "",
    GITHUB_ENV: folders.envFile,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: folders.eventFile,
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_HEAD_REF: "",
    GITHUB_JOB: "build",
    GITHUB_OUTPUT: folders.outputFile,
    GITHUB_PATH: folders.pathFile,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: "octo-org/octo-repo",
    GITHUB_REPOSITORY_ID: "1296269",
    GITHUB_REPOSITORY_OWNER: "octo-org",
    GITHUB_REPOSITORY_OWNER_ID: "6811672",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_NUMBER: "3",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "ffac537e6cbbf934b08745a378932722df287a53",
    GITHUB_STATE: folders.stateFile,
    GITHUB_STEP_SUMMARY: folders.summaryFile,
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_WORKFLOW: "CI",
    GITHUB_WORKFLOW_REF: "octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main",
    GITHUB_WORKFLOW_SHA: "ffac537e6cbbf934b08745a378932722df287a53",
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_WORKSPACE: folders.home,
  };
}

/**
 * What expressions in an action's defaults can look up.
 *
 * @param env the step's variables, of which `GITHUB_REF_NAME` is `github.ref_name`, and so on
 */
export function expressionContexts(
  env: Readonly<Record<string, string>>,
  event: WorkflowEvent,
  token: string,
  jobStatus: string,
): Readonly<Record<string, unknown>> {
  return {
    github: { ...variablesOf(env, "GITHUB_"), event: event.payload, token },
    runner: variablesOf(env, "RUNNER_"),
    job: { status: jobStatus },
  };
}

function variablesOf(env: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
  );
}
